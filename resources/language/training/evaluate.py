# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a model on the development splits, head by head, and prints a report.

usage: evaluate.py --model FOLDER --corpora FOLDER [--score FOLDER] [--only polnear,ewt,raw,gum,names,links]
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import numpy as np
import torch

import corpora
import decode
import treebanks
import words as wording
from document import Document
from labels import apply_script
from model import distance_bucket, inside, likeness
from pieces import Pieces
from windows import Collator, Window, cut, sizes


class Figures:
    """Counts of right, found and wanted by name."""

    def __init__(self):
        self.counts = {}

    def add(self, name, right, found, wanted):
        self.counts[name] = [a + b for a, b in zip(self.counts.get(name, (0, 0, 0)), (right, found, wanted))]

    def report(self):
        for name, (right, found, wanted) in self.counts.items():
            precision, recall = right / max(1, found), right / max(1, wanted)
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            print(f"{name:28} {f1:.4f}   (precision {precision:.3f} recall {recall:.3f}, {wanted} wanted)", flush=True)


class Reader:
    """Runs windows through the graphs."""

    def __init__(self, graphs):
        self.graphs, self.pieces = graphs, Pieces(graphs.vocabulary)
        self.collate = Collator(self.pieces, {})

    def read(self, windows):
        """Yields each window with its outputs, cut to its words."""
        order = sorted(windows, key=lambda w: w.size)
        for start in range(0, len(order), 8):
            group = order[start:start + 8]
            found = self.graphs.windows(self.collate(group))
            for row, window in enumerate(group):
                n = window.end - window.first
                yield window, {"hidden": found["hidden"][row, :n], "flat": found["flat"][row, :n],
                               "arcs": found["arcs"][row, :n, :n + 1], "mentions": found["mentions"][row, :n, :n],
                               "links": found["links"][row, :n]}

    def with_context(self, document):
        """Windows of whole paragraphs with words of their neighbours on both sides; `core` is what they answer for."""
        total = sizes(document, self.pieces)
        out = []
        for window in cut(document, self.pieces, decode.CORE):
            first = int(np.searchsorted(total, total[window.first] - decode.CONTEXT))
            end = int(np.searchsorted(total, total[window.end] + decode.CONTEXT, side="right")) - 1
            end = max(window.end, min(end, len(document.words)))
            made = Window(document, first, end, int(total[end] - total[first]))
            made.core = (window.first - first, window.end - first)
            out.append(made)
        return out


def attribution(reader, documents, score):
    """PolNeAR through the scorer of shared/score."""
    lines = {}
    windows = [w for d in documents for w in reader.with_context(d)]
    for window, found in reader.read(windows):
        made = window.document
        for one in decode.attributions(reader.graphs, found["hidden"], found["flat"], window.core):
            row = {role: [{"start": made.words[window.first + a].start, "end": made.words[window.first + b - 1].end}
                          for a, b in one[role]] for role in ("source", "cue", "content")}
            lines.setdefault(made.name, []).append(row)
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/gold.jsonl", "w", encoding="utf-8") as gold, open(f"{folder}/found.jsonl", "w", encoding="utf-8") as out:
            for made in documents:
                print(json.dumps(made.gold, ensure_ascii=False), file=gold)
                print(json.dumps({"article": {"text": made.text}, "attributions": lines.get(made.name, [])},
                                 ensure_ascii=False), file=out)
        subprocess.run([sys.executable, f"{score}/spans.py", f"{folder}/gold.jsonl", f"{folder}/found.jsonl"], check=True)


def best(reader, found, name):
    labels = reader.graphs.labels[name]
    return [labels[k] for k in found["flat"][:, reader.graphs.slices[name]].argmax(1)]


def parse(reader, found, sentences):
    """Head (0 the root, n + 1 the word n) and relation of each word named in `sentences`, lists of words."""
    dependents, heads = [], []
    for places in sentences:
        columns = [0, *(p + 1 for p in places)]
        for place, head in zip(places, decode.tree(found["arcs"][np.ix_(places, columns)])):
            dependents.append(place)
            heads.append(columns[head])
    kinds = reader.graphs.relations(found["hidden"], dependents, heads).argmax(1) if dependents else []
    relations = reader.graphs.described["relations"]
    return {d: (h, relations[k]) for d, h, k in zip(dependents, heads, kinds)}


def grammar(reader, documents, name, figures):
    """Tags and trees with gold tokens and sentences."""
    windows = [w for d in documents for w in cut(d, reader.pieces, 200, least_rank=1)]
    for window, found in reader.read(windows):
        tags = window.document.tags
        places = [i for i in range(window.first, window.end) if tags["upos"][i] is not None]
        sentences = []
        for i in places:
            if tags["sentence"][i] or not sentences:
                sentences.append([])
            sentences[-1].append(i - window.first)
        trees = parse(reader, found, sentences)
        for key in ("upos", "lemma", *treebanks.FEATURES):
            guessed = best(reader, found, key)
            if key == "lemma":
                right = sum(apply_script(window.document.forms[i], guessed[i - window.first])
                            == apply_script(window.document.forms[i], tags["lemma"][i]) for i in places)
            else:
                right = sum(guessed[i - window.first] == tags[key][i] for i in places)
            figures.add(f"{name} {key}", right, len(places), len(places))
        for i in places:
            head, relation = trees[i - window.first]
            wanted = 0 if tags["head"][i] == -1 else tags["head"][i] - window.first + 1
            figures.add(f"{name} UAS", head == wanted, 1, 1)
            figures.add(f"{name} LAS", head == wanted and relation == tags["relation"][i], 1, 1)


def raw(reader, documents, figures):
    """Tokens, sentences and tags from running text; spans of characters decide."""
    for gold in documents:
        made = Document(gold.name, gold.text, wording.split(gold.text), frozenset())
        wanted = token_spans(gold, gold.tags["edge"], gold.tags["sentence"], gold.tags["upos"])
        edges, starts, tags = ([None] * len(made.words) for _ in range(3))
        for window, found in reader.read(reader.with_context(made)):
            guessed = [best(reader, found, k) for k in ("edge", "sentence", "upos")]
            for k in range(*window.core):
                i = window.first + k
                glued = made.spaces[i] == 0
                edges[i] = {"joined": 0, "token": 1, "part": 2}[guessed[0][k]] if glued else 1
                starts[i] = int(guessed[1][k] == "start" and edges[i] == 1 or made.spaces[i] == 2)
                tags[i] = guessed[2][k]
        got = token_spans(made, edges, starts, tags)
        for name, left, right in zip(("raw tokens", "raw words", "raw sentences", "raw UPOS"), wanted, got):
            figures.add(name, len(left & right), len(right), len(left))


def token_spans(made, edges, starts, tags):
    """Sets of spans: surface tokens, words, sentences; and words with their tag."""
    units, tokens, sentences = [], [], []
    for i, word in enumerate(made.words):
        if edges[i] == 0 and units:
            units[-1][1] = word.end
        else:
            units.append([word.start, word.end, tags[i]])
        if edges[i] == 1 or not tokens:
            tokens.append([word.start, word.end])
        tokens[-1][1] = word.end
        if starts[i] or not sentences:
            sentences.append([word.start, word.end])
        sentences[-1][1] = word.end
    pack = lambda rows: {tuple(r) for r in rows}
    return pack(tokens), {(a, b) for a, b, _ in units}, pack(sentences), pack(units)


def name_spans(labels):
    out = []
    for i, label in enumerate(labels):
        if label[0] == "B" or label[0] == "I" and (not out or out[-1][1] != i or out[-1][2] != label[2:]):
            out.append([i, i + 1, label[2:]])
        elif label[0] == "I":
            out[-1][1] = i + 1
    return {tuple(s) for s in out}


def names(reader, documents, title, figures):
    """Names with gold tokens."""
    labels = reader.graphs.labels["name"]
    for window, found in reader.read([w for d in documents for w in cut(d, reader.pieces, 200, least_rank=1)]):
        made = window.document
        places = [i for i in range(window.first, window.end)
                  if (made.tags["edge"][i] if "edge" in made.tags else (made.words[i].start in made.firsts))]
        if not places:
            continue
        scores = found["flat"][[i - window.first for i in places]][:, reader.graphs.slices["name"]].astype(float)
        got = name_spans([labels[k] for k in decode.viterbi(scores, reader.graphs.chains["name"])])
        wanted = name_spans([made.tags["name"][i] or "O" for i in places])
        figures.add(title, len(got & wanted), len(got), len(wanted))


def mentions(reader, documents, figures):
    for window, found in reader.read([w for d in documents for w in cut(d, reader.pieces, 240, least_rank=1)]):
        width = reader.graphs.described["mention_width"]
        firsts, lasts = np.nonzero(found["mentions"] > 0)
        got = {(a, b) for a, b in zip(firsts.tolist(), lasts.tolist()) if 0 <= b - a < width}
        wanted = {(a, b - 1) for a, b, _, _ in inside(window)}
        figures.add("GUM mentions", len(got & wanted), len(got), len(wanted))


def link_scores(reader, window, links, spans):
    given = reader.graphs.described["links"]
    first, last = np.array([s[0] for s in spans]), np.array([s[1] - 1 for s in spans])
    parts = np.split(links, 4, axis=1)
    scores = (parts[0][first] + parts[1][last]) @ (parts[2][first] + parts[3][last]).T / given["size"] ** 0.5
    gaps = torch.from_numpy(first[:, None] - first[None, :])
    scores = scores + np.array(given["distance"])[distance_bucket(gaps).numpy()]
    scores = scores + likeness(window, spans).numpy() @ np.array(given["alike"])
    scores[~np.tri(len(spans), k=-1, dtype=bool)] = -1e9
    return np.concatenate([np.full((len(spans), 1), given["nobody"]), scores], axis=1)


def links(reader, documents, title, figures):
    """With gold mentions: is the best antecedent one of the mention's cluster, or rightly none?"""
    for window, found in reader.read([w for d in documents for w in cut(d, reader.pieces, 240, least_rank=1)]):
        if window.document.choices:
            choices(reader, window, found["links"], figures)
            continue
        spans = sorted(inside(window), key=lambda s: s[:2])
        if len(spans) < 2:
            continue
        chosen = link_scores(reader, window, found["links"], spans).argmax(1)
        for i, k in enumerate(chosen):
            linked = any(s[2] == spans[i][2] for s in spans[:i])
            figures.add(title, bool(k and spans[k - 1][2] == spans[i][2]), int(k > 0), int(linked))


def choices(reader, window, vectors, figures):
    for pronoun, named in window.document.choices:
        earlier = [(s, right) for s, right in named if window.first <= s[0] and s[1] <= pronoun[0]]
        if len(earlier) < 2 or not window.first <= pronoun[0] < pronoun[1] <= window.end:
            continue
        spans = [(a - window.first, b - window.first) for a, b in [*(s for s, _ in earlier), pronoun]]
        chosen = int(link_scores(reader, window, vectors, spans)[-1, :-1].argmax())
        gold = next((n + 1 for n, (_, right) in enumerate(earlier) if right), 0)
        figures.add("GAP both names before", chosen == gold, 1, 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--score")
    parser.add_argument("--only", default="polnear,ewt,raw,gum,names,links")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    score = options.score or os.path.join(options.corpora, "..", "score")
    documents = corpora.load(options.corpora, "dev")
    for made in documents["wikigold"]:
        made.firsts = {made.words[first].start for first, _ in made.tokens}
    reader, figures, only = Reader(decode.Graphs(options.model, options.threads)), Figures(), options.only.split(",")
    if "polnear" in only:
        attribution(reader, documents["polnear"], score)
    if "ewt" in only:
        grammar(reader, documents["ewt"], "EWT", figures)
    if "raw" in only:
        raw(reader, documents["ewt"], figures)
    if "gum" in only:
        grammar(reader, documents["gum"], "GUM", figures)
        mentions(reader, documents["gum"], figures)
    if "names" in only:
        names(reader, documents["ewt"], "UNER EWT names", figures)
        names(reader, documents["wikigold"], "WikiGold held out names", figures)
    if "links" in only:
        links(reader, documents["gum"], "GUM links, gold mentions", figures)
        links(reader, documents["litbank"], "LitBank links, gold mentions", figures)
        links(reader, documents["gap"], "GAP", figures)
    figures.report()


if __name__ == "__main__":
    main()
