# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of the corpora that are no treebanks.  Each gives a list of documents."""
import csv
import glob
import json
import os
import re

import treebanks
import words as wording
from document import Document, trimmed

NO_BLANK_BEFORE = set(",.;:!?)]}%”’") | {"'s", "n't", "'re", "'ve", "'ll", "'d", "'m", "''", "’s", "n’t"}
NO_BLANK_AFTER = set("([{$“‘") | {"``"}


def polnear(path):
    """News articles with attributions."""
    out = []
    for line in open(path, encoding="utf-8"):
        row = json.loads(line)
        text = row["article"]["text"]
        made = Document(row["id"], text, wording.split(text), frozenset({"attribution"}))
        for one in row["attributions"]:
            spans = {role: [trimmed(made, s) for s in ranges(made, one[role])] for role in ("source", "cue", "content")}
            spans = {role: [s for s in found if s] for role, found in spans.items()}
            if spans["cue"] and (spans["content"] or spans["source"]):
                made.attributions.append({**spans, "cue": spans["cue"][0]})
        made.gold = row
        out.append(made)
    return out


def ranges(made, spans):
    found = [made.word_range(a, b) for a, b in spans]
    return [f for f in found if f]


def joined_text(tokens):
    """Running text from tokens, with blanks where English has them, and the place of each token."""
    parts, places, at, open_mark = [], [], 0, False
    for n, token in enumerate(tokens):
        glued = n == 0 or token in NO_BLANK_BEFORE or tokens[n - 1] in NO_BLANK_AFTER
        if token == '"':
            glued, open_mark = n == 0 or open_mark, not open_mark
        elif n and tokens[n - 1] == '"' and open_mark:
            glued = True
        if not glued:
            parts.append(" ")
            at += 1
        places.append((at, at + len(token)))
        parts.append(token)
        at += len(token)
    return "".join(parts), places


def wikigold(path):
    """Encyclopaedia articles with names."""
    out, document, sentence = [], [], []
    for line in [*open(path, encoding="utf-8"), "\n", "-DOCSTART- O\n"]:
        if line.startswith("-DOCSTART-"):
            if document:
                out.append(named(f"wikigold-{len(out)}", document))
            document = []
        elif line.strip():
            sentence.append(tuple(line.split()))
        elif sentence:
            document.append(sentence)
            sentence = []
    return out


def named(name, sentences):
    text, spans, borders = "", [], set()
    for sentence in sentences:
        more, places = joined_text([form for form, _ in sentence])
        base = len(text)
        for n, ((start, end), (_, tag)) in enumerate(zip(places, sentence)):
            kind = tag[2:] if tag[2:] in ("PER", "ORG", "LOC") else "O"
            goes_on = n and tag[:1] != "B" and sentence[n - 1][1][2:] == tag[2:]
            spans.append((base + start, base + end, "O" if kind == "O" else ("I-" if goes_on else "B-") + kind))
            borders |= {base + start, base + end}
        text += more + " "
    made = Document(name, text, wording.split(text, borders), frozenset({"names"}))
    made.tags["name"] = [None] * len(made.words)
    made.tokens = []
    for start, end, tag in spans:
        first, last = made.word_range(start, end)
        made.tokens.append((first, tag))
        made.tags["name"][first] = tag
        if last > first + 1 and tag[0] in "BI":
            made.tags["name"][first + 1:last] = ["I" + tag[1:]] * (last - first - 1)
        elif tag == "O":
            made.tags["name"][first:last] = ["O"] * (last - first)
    return made


def re3d(folder):
    """Reports on defence and foreign affairs: of its entities, those written as names.  The rest stays unknown."""
    out = []
    for path in sorted(glob.glob(f"{folder}/*/documents.json")):
        entities = {}
        for line in open(os.path.join(os.path.dirname(path), "entities.json"), encoding="utf-8"):
            row = json.loads(line)
            entities.setdefault(row["documentId"], []).append(row)
        for line in open(path, encoding="utf-8"):
            row = json.loads(line)
            made = Document(row["_id"], row["text"], wording.split(row["text"]), frozenset({"names"}))
            made.tags["name"] = re3d_tags(made, entities.get(row["_id"], []))
            out.append(made)
    return out


def re3d_tags(made, entities):
    tags = ["O" if not form[:1].isupper() or w.space == 2 else None for form, w in zip(made.forms, made.words)]
    kinds = {"Person": "PER", "Organisation": "ORG", "Location": "LOC"}
    for one in sorted(entities, key=lambda e: e["end"] - e["begin"]):
        span = made.word_range(one["begin"], one["end"])
        if not span or one["type"] not in kinds:
            continue
        first, end = span
        while first < end and made.forms[first].lower() in ("the", "a", "an"):
            first += 1
        forms = made.forms[first:end]
        if forms and forms[0][:1].isupper() and forms[-1][:1].isupper() and all(
                f[:1].isupper() or f in ("of", "the", "and", "for", "-", "'s", "’s") for f in forms):
            for i in range(first, end):
                tags[i] = ("B-" if i == first else "I-") + kinds[one["type"]]
    return tags


def litbank(folder):
    """Novels with mentions and their clusters; names of types are not given."""
    out = []
    for path in sorted(glob.glob(f"{folder}/coref/*.conll")):
        forms, spans, waiting = [], [], {}
        for line in open(path, encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 5 or line[0] == "#":
                continue
            forms.append(cells[3])
            column = next((c for c in reversed(cells[4:]) if c.strip()), "_")
            for opening, key, closing in re.findall(r"(\()?(\d+)(\))?", column if column != "_" else ""):
                if opening:
                    waiting.setdefault(key, []).append(len(forms) - 1)
                if closing and waiting.get(key):
                    spans.append((waiting[key].pop(), len(forms), key))
        text, places = joined_text(forms)
        made = Document(os.path.basename(path), text, wording.split(text), frozenset({"links"}))
        for first, end, key in spans:
            span = made.word_range(places[first][0], places[end - 1][1])
            if span:
                made.mentions.append((*span, key, None))
        out.append(made)
    return out


def gap(path):
    """Short texts with one pronoun and two names, of which at most one is meant."""
    out = []
    for row in csv.DictReader(open(path, encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE):
        made = Document(row["ID"], row["Text"], wording.split(row["Text"]), frozenset({"choices"}))

        def place(form, offset):
            return made.word_range(int(offset), int(offset) + len(form))
        pronoun = place(row["Pronoun"], row["Pronoun-offset"])
        names = [(place(row[x], row[f"{x}-offset"]), row[f"{x}-coref"] == "TRUE") for x in "AB"]
        if pronoun and all(name for name, _ in names):
            made.choices.append((pronoun, names))
        out.append(made)
    return out


def load(root, split):
    """All documents of a split: train or dev.  WikiGold keeps every fourth document for dev, LitBank every tenth."""
    names = treebanks.iob2(f"{root}/uner-ewt/{split}.iob2")
    wiki, novels = wikigold(f"{root}/wikigold/wikigold.conll.txt"), litbank(f"{root}/litbank")
    kept = (lambda n, every: n % every == every - 1) if split == "dev" else (lambda n, every: n % every != every - 1)
    return {
        "polnear": polnear(f"{root}/polnear/{split}.jsonl"),
        "ewt": treebanks.read(f"{root}/ud-ewt/{split}.conllu", names=names),
        "gum": treebanks.read(f"{root}/gum-free/{split}.conllu", entities=True),
        "wikigold": [d for n, d in enumerate(wiki) if kept(n, 4)],
        "re3d": re3d(f"{root}/re3d") if split == "train" else [],
        "litbank": [d for n, d in enumerate(novels) if kept(n, 10)],
        "gap": gap(f"{root}/gap/{'development' if split == 'train' else 'validation'}.tsv"),
    }
