# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents as the model sees them: words, and whatever the corpora say about them."""
from dataclasses import dataclass, field

import quotations
import words as wording


@dataclass
class Document:
    """A text cut into words.  Every list of `tags` is as long as `words`; None means that nothing is known there.

    attributions: dicts of word ranges, half-open: {"cue": (a, b), "source": [(a, b)…], "content": [(a, b)…]}
    mentions:     (first, end, cluster, type or None), half-open ranges of words
    choices:      (pronoun range, [(candidate range, is it the antecedent)…])
    """

    name: str
    text: str
    words: list
    tasks: frozenset
    tags: dict = field(default_factory=dict)
    attributions: list = field(default_factory=list)
    mentions: list = field(default_factory=list)
    choices: list = field(default_factory=list)

    def __post_init__(self):
        self.forms = [self.text[w.start:w.end] for w in self.words]
        self.spaces = [w.space for w in self.words]
        self.shapes = [wording.shape(form) for form in self.forms]
        self.quotes = quotations.states(self.text, self.words)

    def word_range(self, start, end):
        """The half-open range of words that begin within the characters [start, end), or None."""
        first, last = self.at_or_after(start), self.at_or_after(end)
        return (first, last) if first < last else None

    def at_or_after(self, char):
        """The first word that does not lie before `char`; a word that `char` cuts counts by its greater part."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            word = self.words[middle]
            if (word.start + word.end) / 2 < char:
                low = middle + 1
            else:
                high = middle
        return low


EDGE = set(",.;:“”\"‘’'«»„‟‹›`")


def trimmed(document, span):
    """A word range without the commas, stops and quotation marks at its edges, or None when nothing is left."""
    first, end = span
    while first < end and set(document.forms[first]) <= EDGE:
        first += 1
    while end > first and set(document.forms[end - 1]) <= EDGE:
        end -= 1
    return (first, end) if first < end else None
