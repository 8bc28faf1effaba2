# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of Universal Dependencies: EWT (with the names of Universal NER) and the free part of GUM."""
import re

import words as wording
from document import Document
from labels import lemma_script

FEATURES = {"Number": ["_", "Sing", "Plur"], "Tense": ["_", "Past", "Pres"], "Person": ["_", "1", "2", "3"],
            "Mood": ["_", "Ind", "Imp", "Sub"], "Voice": ["_", "Pass"], "VerbForm": ["_", "Fin", "Inf", "Part", "Ger"]}
NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}


def blocks(path):
    """Sentences of a CoNLL-U file as (comments, rows)."""
    comments, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield comments, rows
            comments, rows = [], []
        elif line[0] == "#":
            comments.append(line)
        else:
            rows.append(line.split("\t"))
    if rows:
        yield comments, rows


def documents(path):
    """Lists of (comments, rows), one list a document."""
    out = []
    for comments, rows in blocks(path):
        if not out or any(c.startswith("# newdoc") for c in comments):
            out.append([])
        out[-1].append((comments, rows))
    return out


class Builder:
    """Collects the text and the tokens of one document."""

    def __init__(self):
        self.parts, self.length, self.tokens, self.inside = [], 0, [], {}

    def add(self, text):
        self.parts.append(text)
        self.length += len(text)

    def sentence(self, comments, rows, names):
        if self.parts:
            paragraph = any(c.startswith("# newpar") for c in comments)
            self.add("\n\n" if paragraph else "" if self.parts[-1].isspace() or not self.blank else " ")
        base, first, until, word = len(self.tokens), self.length, 0, 0
        self.blank = True
        multi = 0
        for row in rows:
            if "." in row[0]:
                continue
            if "-" in row[0]:
                until = int(row[0].split("-")[1])
                multi_row, multi = row, int(row[0].split("-")[0])
                surface, at = row[1], self.length
                self.add(surface)
                self.blank = "SpaceAfter=No" not in row[9]
                if self.blank:
                    self.add(" ")
                pieces = split_surface(surface, [r[1] for r in rows if r[0].isdigit() and multi <= int(r[0]) <= until])
                continue
            number = int(row[0])
            if number <= until:
                start, end = pieces[number - multi]
                start, end = at + start, at + end
            else:
                start, end = self.length, self.length + len(row[1])
                self.add(row[1])
                self.blank = "SpaceAfter=No" not in row[9]
                if self.blank:
                    self.add(" ")
            self.tokens.append({"start": start, "end": end, "row": row, "base": base, "begins": number == 1,
                                "joined": multi < number <= until, "name": names[word] if names else None})
            word += 1

    def text(self):
        return "".join(self.parts)


def split_surface(surface, forms):
    """Where the syntactic words lie in their written form; what does not add up is shared out evenly."""
    at, out = 0, []
    if "".join(forms) != surface:
        forms = [surface[len(surface) * k // len(forms):len(surface) * (k + 1) // len(forms)] for k in range(len(forms))]
    for form in forms:
        out.append((at, at + len(form)))
        at += len(form)
    return out


def feature(row, name):
    found = re.search(rf"(?:^|\|){name}=([^|]+)", row[5])
    value = "Plur" if found and found[1] == "Ptan" else found[1] if found else "_"
    return value if value in FEATURES[name] else "_"


def read(path, names=None, entities=False):
    """Documents of a CoNLL-U file; `names` is what iob2() gives."""
    out = []
    for sentences in documents(path):
        builder = Builder()
        for comments, rows in sentences:
            builder.sentence(comments, rows, sentence_names(comments, rows, names))
        out.append(document(builder, sentences[0][0][0].split("= ")[-1], entities))
        if names:
            out[-1].tasks = out[-1].tasks | {"names"}
    return out


def sentence_names(comments, rows, names):
    key = next(c.split("= ")[1] for c in comments if c.startswith("# sent_id"))
    if not names or key not in names:
        return None
    return aligned([r[1] for r in rows if r[0].isdigit()], names[key])


def document(builder, name, entities):
    text, tokens = builder.text(), builder.tokens
    borders = {t["end"] for t in tokens} | {t["start"] for t in tokens}
    made = Document(name, text, wording.split(text, borders), frozenset({"grammar"}))
    keys = ["edge", "sentence", "upos", "lemma", "head", "relation", "name", *FEATURES]
    made.tags = {key: [None] * len(made.words) for key in keys}
    starts = {w.start: i for i, w in enumerate(made.words)}
    places = [starts[t["start"]] if t["end"] > t["start"] else None for t in tokens]
    for i in range(len(made.words)):
        made.tags["edge"][i], made.tags["sentence"][i] = 0, 0
    for place, token in zip(places, tokens):
        if place is not None:
            fill(made.tags, place, token, places)
    if entities:
        entity_spans(made, tokens, places)
    return made


def fill(tags, place, token, places):
    row, head = token["row"], int(token["row"][6])
    tags["edge"][place] = 2 if token["joined"] else 1
    tags["sentence"][place] = int(token["begins"])
    tags["upos"][place], tags["relation"][place] = row[3], row[7]
    tags["head"][place] = -1 if head == 0 else places[token["base"] + head - 1]
    tags["lemma"][place] = lemma_script(row[1], row[2])
    tags["name"][place] = token["name"]
    for key in FEATURES:
        tags[key][place] = feature(row, key)


def entity_spans(made, tokens, places):
    """Mentions with cluster and type from GUM's Entity= column, and the names among them."""
    open_spans = {}
    for n, token in enumerate(tokens):
        found = re.search(r"(?:^|\|)Entity=([^|]+)", token["row"][9])
        for mark, label in entity_parts(found[1] if found else ""):
            key = label.split("-")[0]
            if mark in ("(", "()"):
                open_spans.setdefault(key, []).append((n, label.split("-")[1] if "-" in label else None))
            if mark in (")", "()") and open_spans.get(key):
                start, kind = open_spans[key].pop()
                if places[start] is not None and places[n] is not None and "[" not in label:
                    end = places[n] + 1
                    while end < len(made.words) and made.tags["edge"][end] == 0:
                        end += 1
                    made.mentions.append((places[start], end, key, kind))
    made.tasks = made.tasks | {"mentions", "links", "names"}
    names_from_mentions(made)


def entity_parts(field):
    """Pieces of an Entity= value: ("(", label), (")", label) or ("()", label)."""
    for found in re.finditer(r"(\()?([^()]+)(\))?", field):
        yield (found[1] or "") + (found[3] or "") or "(", found[2]


def names_from_mentions(made):
    """Names are mentions of people, bodies and places made of proper nouns alone; doubtful ones stay unknown."""
    upos, tags = made.tags["upos"], made.tags["name"]
    for i in range(len(tags)):
        tags[i] = "O" if upos[i] else None
    for first, end, _, kind in sorted(made.mentions, key=lambda m: m[1] - m[0]):
        if kind not in NAME_TYPES:
            continue
        while first < end and upos[first] == "DET":
            first += 1
        inside = [i for i in range(first, end) if upos[i]]
        proper = [upos[i] == "PROPN" for i in inside]
        if not any(proper):
            continue
        if proper[0] and proper[-1] and all(p or made.forms[i].lower() in ("of", "the", "and", "-", "for", "’s", "'s")
                                            for p, i in zip(proper, inside)):
            for i in inside:
                tags[i] = ("B-" if i == inside[0] else "I-") + NAME_TYPES[kind]
        else:
            for i in inside:
                if tags[i] == "O" and upos[i] == "PROPN":
                    tags[i] = None


def iob2(path):
    """The names of an IOB2 file of Universal NER: sentence id to one (form, tag) a token."""
    out, key = {}, None
    for line in open(path, encoding="utf-8"):
        if line.startswith("# sent_id = "):
            key = line.split("= ")[1].strip()
            out[key] = []
        elif line.strip() and line[0] != "#":
            cells = line.split("\t")
            tag = cells[2].strip()
            out[key].append((cells[1], tag if tag[2:] in ("PER", "ORG", "LOC") else "O"))
    return out


def aligned(forms, tagged):
    """The tag of each of `forms`, by characters, where the two sides cut their tokens differently."""
    letters = [(tag, n == 0) for form, tag in tagged for n in range(len(form))]
    out, at = [], 0
    for form in forms:
        tag, begins = letters[at] if at < len(letters) else ("O", True)
        out.append("I" + tag[1:] if tag[0] == "B" and not begins else tag)
        at += len(form)
    return out
