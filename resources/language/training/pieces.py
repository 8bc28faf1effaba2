# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Word pieces: the base's vocabulary, pruned to what news needs, and the ids of words."""
import collections
import glob
import json
import os

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

MOST_PIECES = 8
LEAST = 12


def tokenizer(vocabulary):
    """The reference tokeniser over a list of pieces."""
    made = Tokenizer(models.WordPiece({piece: n for n, piece in enumerate(vocabulary)}, unk_token="[UNK]",
                                      max_input_chars_per_word=100))
    made.normalizer = normalizers.BertNormalizer(lowercase=True)
    made.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    return made


def base_vocabulary(folder):
    """All pieces of the base, in the order of their ids."""
    with open(f"{folder}/tokenizer.json", encoding="utf-8") as file:
        given = json.load(file)
    pieces = given["model"]["vocab"]
    for added in given["added_tokens"]:
        pieces.setdefault(added["content"], added["id"])
    return sorted(pieces, key=pieces.get)


def raw_texts(root):
    """Texts that are counted for the pruning, more than those trained on."""
    for pattern in ("polnear/*.jsonl", "gum-free/train.conllu", "ud-ewt/train.conllu", "litbank/coref/*.conll",
                    "gap/*.tsv", "wikigold/*.txt", "re3d/*/documents.json", "claimbuster/*.csv", "nli/*"):
        for path in sorted(glob.glob(f"{root}/{pattern}")):
            if os.path.isfile(path) and not path.endswith((".zip", ".gz")):
                with open(path, encoding="utf-8", errors="replace") as file:
                    yield file.read()


def prune(folder, root):
    """Which ids of the base to keep: those seen often enough, single characters, special pieces."""
    pieces = base_vocabulary(folder)
    full, seen = tokenizer(pieces), collections.Counter()
    for text in raw_texts(root):
        for start in range(0, len(text), 100000):
            seen.update(full.encode(text[start:start + 100000], add_special_tokens=False).ids)
    special = {"[PAD]", "[UNK]", "[CLS]", "[SEP]", "<s>", "<pad>", "</s>"}
    return [n for n, piece in enumerate(pieces)
            if piece in special or seen[n] >= LEAST or len(piece.removeprefix("##")) == 1]


class Pieces:
    """Ids of words over a shipped vocabulary; results are remembered."""

    def __init__(self, vocabulary):
        self.vocabulary = vocabulary
        self.tokenizer = tokenizer(vocabulary)
        index = {piece: n for n, piece in enumerate(vocabulary)}
        self.begin = index["<s>"] if "<s>" in index else index["[CLS]"]
        self.end = index["</s>"] if "</s>" in index else index["[SEP]"]
        self.padding = index["<pad>"] if "<pad>" in index else index["[PAD]"]
        self.unknown = index["[UNK]"]
        self.known = {}

    def of(self, form):
        """At least one id, at most MOST_PIECES."""
        found = self.known.get(form)
        if found is None:
            found = self.tokenizer.encode(form, add_special_tokens=False).ids[:MOST_PIECES] or [self.unknown]
            self.known[form] = found
        return found
