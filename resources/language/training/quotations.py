# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds quotation marks that belong together, as an input feature of the model.

The program has a fuller scanner; this one agrees with it on the plain cases, and the feature is dropped at random in
training, so that the model leans on it without depending on it.
"""
STATES = ["outside", "inside", "opening", "closing", "withheld"]
OUTSIDE, INSIDE, OPENING, CLOSING, WITHHELD = range(5)
PAIRS = {"“": "”", "«": "»", "„": "“”", "‘": "’"}
OPENERS = " \t\n\r ([{—–-“‘\"'"


def before(text, i):
    return text[i - 1] if i else " "


def after(text, i):
    return text[i] if i < len(text) else " "


def marks(text, start, end):
    """The marks of one paragraph: (position, length, kind, may open, may close)."""
    i = start
    while i < end:
        char, size = text[i], 1
        if char in "'`" and i + 1 < end and text[i + 1] == char:
            size = 2
        left, right = before(text, i), after(text, i + size)
        if char == '"' or size == 2:
            opens = right.strip() and (left in OPENERS or char == "`")
            closes = char != "`" and (not right.isalnum() or not left.isspace())
            yield i, size, '"', bool(opens), bool(closes)
        elif char in "“„«":
            yield i, size, char, True, char == "“"
        elif char in "”»":
            yield i, size, char, False, True
        elif char in "‘'":
            yield i, size, "‘", left in OPENERS and right.isalpha(), char == "'" and not right.isalnum() and not left.isspace()
        elif char == "’":
            yield i, size, "’", False, not right.isalnum() and not left.isspace()
        i += size


def closes_with(opening, kind):
    return kind == opening if opening == '"' else kind in PAIRS.get(opening, "") or (opening == "‘" and kind in "‘’")


def pairs(text, start, end):
    """Pairs (start of opening mark, its length, start of closing mark, its length) and the marks left open."""
    stack, out = [], []
    for at, size, kind, opens, closes in marks(text, start, end):
        match = next((k for k in range(len(stack) - 1, -1, -1) if closes_with(stack[k][2], kind)), None)
        if closes and match is not None:
            out.append((stack[match][0], stack[match][1], at, size))
            del stack[match:]
        elif opens:
            stack.append((at, size, kind))
    return out, [mark for mark in stack if mark[2] != "‘"]


def states(text, words):
    """For each word an index into STATES."""
    state = bytearray(len(text) + 1)
    ranges, begin = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            ranges.append((begin, begin + len(line)))
        begin += len(line)
    for n, (start, end) in enumerate(ranges):
        found, left_open = pairs(text, start, end)
        goes_on = n + 1 < len(ranges) and text[ranges[n + 1][0]:ranges[n + 1][1]].lstrip()[:1] in "“\"«"
        if left_open and goes_on:
            at, size, _ = left_open[0]
            found.append((at, size, end, 0))
        for opening, size, closing, length in found:
            for i in range(opening + size, closing):
                state[i] = state[i] or INSIDE
            state[opening:opening + size] = bytes([OPENING]) * size
            state[closing:closing + length] = bytes([CLOSING]) * length
    return [state[word.start] for word in words]
