# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows over documents, their labels as tensors, and batches of like length."""
import numpy as np
import torch

import labels
from quotations import WITHHELD
from treebanks import FEATURES

NONE = -100
SPAN_WIDTH = 24


class Window:
    """Words [first, end) of a document."""

    def __init__(self, document, first, end, size):
        self.document, self.first, self.end, self.size = document, first, end, size


def sizes(document, pieces):
    if not hasattr(document, "ids"):
        document.ids = [pieces.of(form) for form in document.forms]
        document.sums = np.concatenate([[0], np.cumsum([len(i) for i in document.ids])])
    return document.sums


def breaks(document):
    """Where a window may begin: paragraphs (rank 2), sentences (rank 1)."""
    marked = document.tags.get("sentence")
    out = []
    for i, space in enumerate(document.spaces):
        begins = marked[i] == 1 if marked else i > 0 and document.forms[i - 1] in (".", "!", "?", "”")
        out.append(2 if space == 2 or i == 0 else 1 if begins and space else 0)
    return out


def cut(document, pieces, limit, first_limit=None, least_rank=2):
    """Windows of whole paragraphs, at most `limit` pieces each; a longer paragraph is cut at a sentence, or anywhere."""
    total, out, start = sizes(document, pieces), [], 0
    ranks = document.ranks = getattr(document, "ranks", None) or breaks(document)
    room = first_limit or limit
    while start < len(document.words):
        end = int(np.searchsorted(total, total[start] + room, side="right")) - 1
        if end < len(document.words):
            for rank in range(least_rank, -1, -1):
                at = next((i for i in range(end, start, -1) if ranks[i] >= rank), None)
                if at is not None and (rank == 0 or at - start > 1):
                    end = at
                    break
        end = max(end, start + 1)
        out.append(Window(document, start, end, int(total[end] - total[start])))
        start, room = end, limit
    return out


class Collator:
    """Makes tensors of windows."""

    def __init__(self, pieces, lists, withhold=0.0, seed=0):
        self.pieces, self.withhold = pieces, withhold
        self.random = np.random.default_rng(seed)
        self.index = {key: {label: n for n, label in enumerate(values)} for key, values in lists.items() if values}

    def __call__(self, windows):
        longest = max(w.size for w in windows) + 2
        most = max(w.end - w.first for w in windows)
        shape = (len(windows), longest)
        batch = {key: np.zeros(shape, np.int64) for key in ("attention_mask", "shape_ids", "space_ids", "quote_ids")}
        batch["input_ids"] = np.full(shape, self.pieces.padding, np.int64)
        batch["word_starts"] = np.zeros((len(windows), most), np.int64)
        batch["word_mask"] = np.zeros((len(windows), most), bool)
        for row, window in enumerate(windows):
            self.inputs(batch, row, window)
        return {key: torch.from_numpy(value) for key, value in batch.items()}

    def inputs(self, batch, row, window):
        made, at = window.document, 1
        withheld = self.withhold and self.random.random() < self.withhold
        ids, starts, repeat = [], [], []
        for i in range(window.first, window.end):
            starts.append(at)
            ids += made.ids[i]
            repeat.append(len(made.ids[i]))
            at += len(made.ids[i])
        span = slice(window.first, window.end)
        batch["input_ids"][row, 0], batch["input_ids"][row, at] = self.pieces.begin, self.pieces.end
        batch["input_ids"][row, 1:at] = ids
        batch["attention_mask"][row, :at + 1] = 1
        batch["shape_ids"][row, 1:at] = np.repeat(made.shapes[span], repeat)
        batch["space_ids"][row, 1:at] = np.repeat(made.spaces[span], repeat)
        batch["quote_ids"][row, 1:at] = WITHHELD if withheld else np.repeat(made.quotes[span], repeat)
        batch["word_starts"][row, :len(starts)] = starts
        batch["word_mask"][row, :len(starts)] = True

    def tags(self, windows, key, most):
        """[B, N] label ids of one flat head, NONE where nothing is known."""
        out = np.full((len(windows), most), NONE, np.int64)
        index = self.index.get(key)
        for row, w in enumerate(windows):
            values = w.document.tags[key][w.first:w.end]
            if key == "name":
                values = begun(values)
            out[row, :len(values)] = [NONE if v is None else v if index is None else index.get(v, NONE) for v in values]
        return torch.from_numpy(out)

    def heads(self, windows, most):
        """[B, N] head plus one, 0 for a root, NONE outside; and [B, N] sentence numbers, -1 for joined words."""
        heads = np.full((len(windows), most), NONE, np.int64)
        sentences = np.full((len(windows), most), -1, np.int64)
        for row, w in enumerate(windows):
            tags = w.document.tags
            number = 0
            for i in range(w.first, w.end):
                number += tags["sentence"][i] == 1
                head = tags["head"][i]
                if tags["upos"][i] is None:
                    continue
                sentences[row, i - w.first] = number
                if head is not None and (head == -1 or w.first <= head < w.end):
                    heads[row, i - w.first] = 0 if head == -1 else head - w.first + 1
        return torch.from_numpy(heads), torch.from_numpy(sentences)


def begun(names):
    """Names whose beginning lies before the window, or was never marked, begin with their first word here."""
    out = []
    for i, label in enumerate(names):
        before = out[-1] if out else "O"
        stray = label and label[0] == "I" and (i == 0 or before is not None and before[1:] != label[1:])
        out.append("B" + label[1:] if stray else label)
    return out


def role_tags(length, spans, begin=1, inside=2, out=None):
    """BIO ids; earlier spans win where spans meet."""
    tags = np.zeros(length, np.int64) if out is None else out
    for first, end in spans:
        if 0 <= first < end <= length and not tags[first:end].any():
            tags[first] = begin
            tags[first + 1:end] = inside
    return tags


def clipped(spans, window):
    """Spans in the window's own words; what lies outside is cut off."""
    out = [(max(a, window.first) - window.first, min(b, window.end) - window.first) for a, b in spans]
    return [(a, b) for a, b in out if a < b]


def attribution_tags(window, most):
    """Flat tags (cue, source, content, speech) and, for each cue that lies whole inside, its range and its spans' tags."""
    made = window.document
    length = window.end - window.first
    flat = np.full((4, most), NONE, np.int64)
    spans = {"cue": [], "source": [], "content": []}
    cues, speech = [], np.zeros(length, np.int64)
    for one in made.attributions:
        parts = {"cue": clipped([one["cue"]], window), "source": clipped(one["source"], window),
                 "content": clipped(one["content"], window)}
        for role, found in parts.items():
            spans[role] += found
        kind = speech_of(made, one)
        for a, b in parts["content"]:
            speech[a:b] = kind
        if window.first <= one["cue"][0] and one["cue"][1] <= window.end:
            tags = role_tags(length, parts["source"], 1, 2)
            role_tags(length, parts["content"], 3, 4, out=tags)
            cues.append((one["cue"][0] - window.first, one["cue"][1] - window.first, tags))
    for row, role in enumerate(("cue", "source", "content")):
        flat[row, :length] = role_tags(length, sorted(spans[role], key=lambda s: s[0] - s[1]))
    flat[3, :length] = speech
    return flat, cues


def speech_of(made, attribution):
    """Index into labels.SPEECH, from how much of the content stands inside quotation marks."""
    inside = [made.quotes[i] in (1, 2, 3) for a, b in attribution["content"] for i in range(a, b)]
    if not inside:
        return 0
    return labels.SPEECH.index("direct" if all(inside) else "mixed" if any(inside) else "indirect")


def label_lists(documents):
    """All label lists, those of the treebanks counted from the documents given."""
    counts = {"relation": {}, "lemma": {}}
    for document in documents:
        for key, found in counts.items():
            for value in document.tags.get(key, ()):
                if value is not None:
                    found[value] = found.get(value, 0) + 1
    most = {key: sorted((v for v, n in found.items() if n >= (5 if key == "lemma" else 3)), key=lambda v: (-found[v], v))
            for key, found in counts.items()}
    return {"edge": None, "sentence": None, "upos": labels.UPOS, "lemma": most["lemma"], "name": labels.NAMES,
            "relation": most["relation"], **FEATURES}


def batches(windows, limit, random):
    """Lists of windows of like length, each of at most `limit` pieces with padding, in random order."""
    windows = sorted(windows, key=lambda w: w.size + random.uniform(-8, 8))
    out, group, longest = [], [], 0
    for window in windows:
        if group and max(longest, window.size + 2) * (len(group) + 1) > limit:
            out.append(group)
            group, longest = [], 0
        group.append(window)
        longest = max(longest, window.size + 2)
    if group:
        out.append(group)
    random.shuffle(out)
    return out
