# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures of names, mentions and the links between them."""
import numpy as np
import torch

import decode
from model import distance_bucket, inside, likeness
from windows import cut


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
