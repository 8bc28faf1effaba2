# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs documents through exported graphs, and counts what is right."""
import numpy as np

import decode
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
