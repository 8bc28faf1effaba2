# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the graphs' scores to tags, trees and spans, as the program does it."""
import json
import os

import numpy as np
import onnxruntime

from model import INPUTS

CUE_LEAST = 0.4
CORE, CONTEXT = 190, 28


class Graphs:
    """The three graphs of a folder in ONNX Runtime, and their description."""

    def __init__(self, folder, threads=2):
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        options.intra_op_num_threads = threads
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        self.sessions = {name: onnxruntime.InferenceSession(f"{folder}/{name}.onnx", options, providers=["CPUExecutionProvider"])
                         for name in ("model", "cue", "relation")}
        self.described = json.loads(self.sessions["model"].get_modelmeta().custom_metadata_map["hearsay"])
        beside = folder if os.path.exists(f"{folder}/pieces.txt") else os.path.dirname(folder.rstrip("/"))
        with open(f"{beside}/pieces.txt", encoding="utf-8") as file:
            self.vocabulary = file.read().split("\n")[:-1]
        self.slices = {one["name"]: slice(one["offset"], one["offset"] + len(one["labels"])) for one in self.described["flat"]}
        self.labels = {one["name"]: one["labels"] for one in self.described["flat"]}
        self.chains = {k: (np.array(c["transitions"]), np.array(c["starts"])) for k, c in self.described["chains"].items()}

    def windows(self, batch):
        names = [*INPUTS, "word_starts"]
        found = self.sessions["model"].run(None, {name: batch[name].numpy() for name in names})
        return dict(zip(("hidden", "flat", "arcs", "mentions", "links"), found))

    def cues(self, hidden, first, last):
        return self.sessions["cue"].run(None, {"hidden": hidden, "first": np.array(first), "last": np.array(last)})

    def relations(self, hidden, dependents, heads):
        return self.sessions["relation"].run(None, {"hidden": hidden, "dependents": np.array(dependents), "heads": np.array(heads)})[0]


def logsumexp(values, axis):
    top = values.max(axis, keepdims=True)
    return (top + np.log(np.exp(values - top).sum(axis, keepdims=True))).squeeze(axis)


def viterbi(scores, chain):
    transitions, starts = chain
    state, back = starts + scores[0], []
    for row in scores[1:]:
        ways = state[:, None] + transitions
        back.append(ways.argmax(0))
        state = ways.max(0) + row
    path = [int(state.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def forward_backward(scores, chain):
    """Logarithms of all paths up to and from each word."""
    transitions, starts = chain
    ahead, behind = np.empty(scores.shape), np.zeros(scores.shape)
    ahead[0] = starts + scores[0]
    for i in range(1, len(scores)):
        ahead[i] = logsumexp(ahead[i - 1][:, None] + transitions, 0) + scores[i]
    for i in range(len(scores) - 2, -1, -1):
        behind[i] = logsumexp(transitions + (scores[i + 1] + behind[i + 1])[None, :], 1)
    return ahead, behind


def span_probability(scores, chain, sums, span):
    """Of exactly the words [first, end) being one span of the kind whose labels are 2 * kind + 1 and 2 * kind + 2."""
    (transitions, _), (ahead, behind), (first, end, kind) = chain, sums, span
    begin, inside = 2 * kind + 1, 2 * kind + 2
    total = ahead[first][begin]
    for i in range(first + 1, end):
        total += transitions[begin if i == first + 1 else inside][inside] + scores[i][inside]
    last = begin if end == first + 1 else inside
    if end < len(scores):
        following = transitions[last] + scores[end] + behind[end]
        following[inside] = -1e9
        total += logsumexp(following, 0)
    return float(np.exp(min(0.0, total - logsumexp(ahead[-1], 0))))


def spans(path):
    """(first, end, kind) of labels O, B, I, B, I, …"""
    out = []
    for i, label in enumerate(path):
        if label % 2:
            out.append([i, i + 1, label // 2])
        elif label and out and out[-1][1] == i and out[-1][2] == label // 2 - 1:
            out[-1][1] = i + 1
    return [tuple(s) for s in out]


def tree(scores):
    """Heads (0 the root) of the heaviest tree with one root over n × (n + 1) scores (Chu and Liu 1965; Edmonds 1967)."""
    n = len(scores)
    full = np.full((n + 1, n + 1), -1e9)
    full[1:, :] = scores
    np.fill_diagonal(full, -1e9)
    heads = edmonds(full)
    if sum(h == 0 for h in heads[1:]) > 1:
        full[1:, 0] -= 1e5
        heads = edmonds(full)
    return [int(h) for h in heads[1:]]


def edmonds(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    n, inside = len(scores), np.zeros(len(scores), bool)
    inside[cycle] = True
    outside = np.flatnonzero(~inside)
    own = scores[cycle, heads[cycle]]
    smaller = np.full((len(outside) + 1, len(outside) + 1), -1e9)
    smaller[:-1, :-1] = scores[np.ix_(outside, outside)]
    into = scores[np.ix_(cycle, outside)] - own[:, None]
    smaller[-1, :-1] = into.max(0) + own.sum()
    enters = into.argmax(0)
    out = scores[np.ix_(outside, cycle)]
    smaller[:-1, -1] = out.max(1)
    leaves = out.argmax(1)
    found = edmonds(smaller)
    result = np.zeros(n, int)
    result[cycle] = heads[cycle]
    for k, node in enumerate(outside):
        result[node] = cycle[leaves[k]] if found[k] == len(outside) else outside[found[k]]
    entry = found[-1]
    result[cycle[enters[entry]]] = outside[entry]
    result[0] = 0
    return result


def find_cycle(heads):
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        walk, node = [], start
        while node and not seen[node]:
            seen[node] = start
            walk.append(node)
            node = heads[node]
        if node and seen[node] == start and node in walk:
            return np.array(walk[walk.index(node):])
    return None


def attributions(graphs, hidden, flat, core, least=CUE_LEAST):
    """Attributions of one window whose cues begin in the core: dicts of word ranges with a probability."""
    scores = flat[:, graphs.slices["cue"]].astype(float)
    chain = graphs.chains["cue"]
    found = [s for s in spans(viterbi(scores, chain)) if core[0] <= s[0] < core[1]]
    if not found:
        return []
    labelled, valid = graphs.cues(hidden, [s[0] for s in found], [s[1] - 1 for s in found])
    sums, out = forward_backward(scores, chain), []
    for span, rows, score in zip(found, labelled.astype(float), valid):
        probability = span_probability(scores, chain, sums, span) / (1 + np.exp(-float(score)))
        parts = spans(viterbi(rows, graphs.chains["spans"]))
        one = {"cue": [span[:2]], "source": [p[:2] for p in parts if p[2] == 0], "content": [p[:2] for p in parts if p[2] == 1],
               "probability": probability}
        if probability >= least and one["content"]:
            out.append(one)
    return out
