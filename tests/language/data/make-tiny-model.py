#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a language model of a few kilobytes that has learned nothing, in the format of the shipped ones: tests of the
machinery need no trained weights, and must not change with them.

usage: make-tiny-model.py resources/language/training tests/language/data/tiny
"""
import json
import os
import sys

sys.path.insert(0, sys.argv[1])
import torch  # noqa: E402
from torch import nn  # noqa: E402

import export  # noqa: E402
import heads  # noqa: E402
from encoder import Encoder  # noqa: E402
from model import Model  # noqa: E402
from treebanks import FEATURES  # noqa: E402
from labels import NAMES, UPOS  # noqa: E402

WIDTH = 24
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
WORDS = "the said that ferry council river storm mayor she he it and in of to".split()


def main():
    torch.manual_seed(5)
    vocabulary = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", *LETTERS, *(f"##{c}" for c in LETTERS), *",.!?'’“”-:;()", *WORDS]
    vocabulary += [f"[filler {n}]" for n in range(900 - len(vocabulary))]  # the export tries ids up to 900
    lists = {"edge": None, "sentence": None, "upos": UPOS, "lemma": ["l:0:", "k:0:", "l:1:", "l:*:be"], "name": NAMES,
             "relation": ["punct", "nsubj", "root", "obj", "obl"], **FEATURES}
    model = Model(Encoder(len(vocabulary), WIDTH, 1, 12, 48, 256), lists)
    model.cue_spans = heads.CueSpans(WIDTH, 16, 1)
    model.arcs, model.relations = heads.Biaffine(WIDTH, 8), heads.Relations(WIDTH, 8, len(lists["relation"]))
    for name, weight in model.named_parameters():
        if weight.dim() > 1:
            nn.init.normal_(weight, std=0.05 if name in ("mentions.start.weight", "mentions.end.weight") else 0.4)
    with torch.no_grad():
        # As many joined words, sentences, cues and mentions as a text has, not half of all words.
        at = 0
        for name, size in model.layout.items():
            if name in ("edge", "sentence"):
                model.flat.bias[at:at + size] = torch.tensor([0.0, 3.0, 0.0] if name == "edge" else [3.0, 0.0])
            at += size
        model.roles.bias[:9] = torch.tensor([0.0, 0, 0] * 3)
        model.mentions.start_bias.bias += 2
        model.cue_spans.valid.bias += 2
    model.eval()
    description = {"size": "quick", "vocabulary": vocabulary, "lists": lists}
    described = export.describe(model, description, "tiny")
    folder = sys.argv[2]
    export.write_full(model, folder, described)
    with open(f"{folder}/pieces.txt", "w", encoding="utf-8") as out:
        out.write("".join(piece + "\n" for piece in vocabulary))
    with open(f"{folder}/labels.json", "w", encoding="utf-8") as out:
        json.dump(described, out, ensure_ascii=False, separators=(",", ":"))
        out.write("\n")
    export.write_sums(folder)
    print(sum(os.path.getsize(f"{folder}/{name}") for name in os.listdir(folder)))


main()
