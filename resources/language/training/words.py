# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts running text into the words that the language model reads.

Words are a little finer than the syntactic words of Universal Dependencies: the model's `edge` head joins neighbours
that belong to one token ("e.g.", "10:30").  The rules are few, so that the program repeats them exactly:

1. A blank parts words.
2. An acronym with stops, two letters or more (U.S.), that no letter precedes, is one word.
3. A run of letters and combining marks is one word, but
   a. where it is a fused form of the list `FUSED`, it is cut in two at the given place (can|not), and
   b. where it ends in n and an apostrophe and t follow, with no letter after, the n goes to the next word (do|n't).
4. After a letter or a digit, an apostrophe with s, re, ve, ll, d or m and no letter after is one word ('s).
5. A run of digits, with single stops, commas or colons between digits, is one word (1,250.5).
6. A run of one and the same of the marks . - ! ? * = _ ~ # + ' ` is one word (...).
7. Any other character is a word by itself.
"""
import re
import unicodedata
from dataclasses import dataclass

APOSTROPHES = "'’"
FUSED = {"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3, "dont": 2, "wont": 2, "didnt": 3, "doesnt": 4, "isnt": 2,
         "wasnt": 3, "cant": 2, "couldnt": 5, "wouldnt": 5, "havent": 4, "gimme": 3, "lemme": 3}
RUNS = ".-!?*=_~#+'`"
ACRONYM = re.compile(r"(?:[^\W\d_]\.){2,}")
CLITIC = re.compile(r"['’](?:s|re|ve|ll|d|m)", re.IGNORECASE)
NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
SHAPES = ["none", "lower", "capital", "capitals", "digits"]
SPACES = ["glued", "blank", "paragraph"]


@dataclass(slots=True)
class Word:
    """A word: half-open range of code points, and what stands before it (an index into SPACES)."""

    start: int
    end: int
    space: int


def is_letter(char):
    return unicodedata.category(char)[0] in "LM"


def letter_at(text, i):
    return 0 <= i < len(text) and is_letter(text[i])


def letters(text, i):
    """The ends of the words that a run of letters beginning at `i` gives."""
    j = i
    while letter_at(text, j):
        j += 1
    fused = FUSED.get(text[i:j].lower())
    if fused:
        return [i + fused, j]
    if j - i > 1 and text[j - 1] in "nN" and j + 1 < len(text) and text[j] in APOSTROPHES and text[j + 1] in "tT" \
            and not letter_at(text, j + 2):
        return [j - 1, j + 2]
    return [j]


def ends_at(text, i):
    """The ends of the one or two words that begin at `i`, which is no blank."""
    char = text[i]
    if is_letter(char):
        acronym = None if letter_at(text, i - 1) else ACRONYM.match(text, i)
        return [acronym.end()] if acronym else letters(text, i)
    if char in APOSTROPHES and i and (is_letter(text[i - 1]) or text[i - 1].isdecimal()):
        clitic = CLITIC.match(text, i)
        if clitic and not letter_at(text, clitic.end()):
            return [clitic.end()]
    if char.isdecimal():
        return [NUMBER.match(text, i).end()]
    j = i + 1
    while char in RUNS and j < len(text) and text[j] == char:
        j += 1
    return [j]


def split(text, borders=()):
    """All words of `text`.  `borders` are places where a word must end, such as the edges of given tokens."""
    forced = set(borders)
    out, i, space = [], 0, 2
    while i < len(text):
        if text[i].isspace():
            space = 2 if space == 2 or text[i] in "\n\r\u2028\u2029" else 1
            i += 1
            continue
        for end in ends_at(text, i):
            for cut in sorted(b for b in range(i + 1, end) if b in forced) + [end] if forced else [end]:
                out.append(Word(i, cut, space))
                i, space = cut, 0
    return out


def shape(word):
    """An index into SHAPES, from the word as written."""
    if any(c.isdecimal() for c in word):
        return 4
    cased = [c for c in word if is_letter(c)]
    if not cased:
        return 0
    if cased[0].isupper():
        return 3 if len(cased) > 1 and all(c.isupper() for c in cased) else 2
    return 1
