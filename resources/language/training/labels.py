# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Label lists of the flat heads, and scripts that turn a form into its lemma."""
NAMES = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"]
ROLE = ["O", "B", "I"]
SPANS = ["O", "B-source", "I-source", "B-content", "I-content"]
SPEECH = ["none", "direct", "indirect", "mixed"]
EDGES = ["joined", "token", "part"]
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ",
        "SYM", "VERB", "X"]
MENTIONS = ["person", "place", "organization", "object", "event", "time", "substance", "animal", "plant", "abstract"]


def lemma_script(form, lemma):
    """`case:cut:add`: in lower case (l) or as written (k), take `cut` characters off the end and add `add`.

    A lemma that shares no beginning with the form is given whole: `case:*:lemma`.
    """
    case, base = ("l", form.lower()) if lemma == lemma.lower() else ("k", form)
    same = 0
    while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
        same += 1
    return f"{case}:{len(base) - same}:{lemma[same:]}" if same else f"{case}:*:{lemma}"


def apply_script(form, script):
    case, cut, add = script.split(":", 2)
    base = form.lower() if case == "l" else form
    return add if cut == "*" else base[:len(base) - int(cut)] + add


def allowed(labels):
    """Which label may follow which: an inside only after the same kind.  Rows from, columns to; and the first labels."""
    def follows(left, right):
        return not right.startswith("I") or left[1:] == right[1:] and left[0] in "BI"
    return [[follows(a, b) for b in labels] for a in labels], [not label.startswith("I") for label in labels]
