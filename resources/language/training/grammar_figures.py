# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of tags, trees, tokens and sentences."""
import numpy as np

import decode
import treebanks
import words as wording
from document import Document
from labels import apply_script
from windows import cut


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
