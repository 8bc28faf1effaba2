# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Heads over word vectors.  Word vectors are the encoder's vectors of each word's first piece."""
import torch
from torch import nn
from torch.nn import functional

import labels
from chain import Chain


class Mixer(nn.Module):
    """A small encoder layer over words, without positions of its own."""

    def __init__(self, width, heads, inner):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.first, self.second = nn.LayerNorm(width), nn.LayerNorm(width)

    def forward(self, x, bias):
        size, length, width = x.shape
        qkv = self.qkv(x).view(size, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        weights = qkv[0] @ qkv[1].transpose(2, 3) * (width // self.heads) ** -0.5
        mixed = torch.softmax(weights if bias is None else weights + bias, dim=3) @ qkv[2]
        x = self.first(x + self.out(mixed.transpose(1, 2).reshape(size, length, width)))
        return self.second(x + self.outer(functional.gelu(self.inner(x))))


class CueSpans(nn.Module):
    """Reads the window once more with one cue in mind: whose words (source) and which words (content) it joins."""

    REACH = 31

    def __init__(self, width, inner=192, layers=2):
        super().__init__()
        self.words, self.cue = nn.Linear(width, inner), nn.Linear(2 * width, inner)
        self.left, self.right = nn.Linear(width, inner), nn.Linear(2 * width, inner)
        self.places = nn.Embedding(2 * self.REACH + 3, inner)
        self.norm = nn.LayerNorm(inner)
        self.mixers = nn.ModuleList(Mixer(inner, 4, 2 * inner) for _ in range(layers))
        self.spans = nn.Linear(inner, len(labels.SPANS))
        self.valid = nn.Linear(inner, 1)
        self.chain = Chain(labels.SPANS)

    def forward(self, hidden, windows, first, last, mask):
        """Scores [K, N, 5] and [K].  hidden [B, N, H]; for each cue its window and its first and last word; mask [B, N]."""
        ends = torch.cat([hidden[windows, first], hidden[windows, last]], dim=1)
        places = torch.arange(hidden.shape[1])
        before = (places[None, :] - first[:, None]).clamp(-self.REACH - 1, 0)
        after = (places[None, :] - last[:, None]).clamp(0, self.REACH + 1)
        x = self.words(hidden)[windows] + self.cue(ends).unsqueeze(1) + self.places(before + after + self.REACH + 1) \
            + self.left(hidden)[windows] * self.right(ends).unsqueeze(1)
        x = self.norm(x)
        bias = None if mask is None else ((1.0 - mask[windows][:, None, None, :].float()) * -1e4)
        if bias is not None and torch.is_autocast_enabled("cpu"):
            bias = bias.bfloat16()
        for mixer in self.mixers:
            x = mixer(x, bias)
        at_cue = x[torch.arange(first.shape[0]), first]
        return self.spans(x), self.valid(at_cue).squeeze(1)


class Biaffine(nn.Module):
    """Scores of heads for dependents (Dozat and Manning 2017); head 0 is the root."""

    def __init__(self, width, inner):
        super().__init__()
        self.dependent, self.head = nn.Linear(width, inner), nn.Linear(width, inner)
        self.root = nn.Parameter(torch.randn(inner) * 0.02)
        self.weight = nn.Linear(inner, inner, bias=False)
        self.bias = nn.Linear(inner, 1)

    def forward(self, hidden):
        dependent = functional.gelu(self.dependent(hidden))
        head = functional.gelu(self.head(hidden))
        head = torch.cat([self.root.expand(head.shape[0], 1, -1).to(head.dtype), head], dim=1)
        return dependent @ self.weight(head).transpose(1, 2) * self.weight.in_features ** -0.5 \
            + self.bias(head).transpose(1, 2)


class Relations(nn.Module):
    """The kind of relation between a dependent and a given head; heads count from 1, 0 is the root."""

    def __init__(self, width, inner, kinds):
        super().__init__()
        self.dependent, self.head = nn.Linear(width, inner), nn.Linear(width, inner)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.pairs = nn.Parameter(torch.randn(inner, kinds * inner) * 0.02)
        self.sums = nn.Linear(2 * inner, kinds)
        self.inner, self.kinds = inner, kinds

    def forward(self, hidden, heads):
        """[M, kinds] for hidden [M, H] of dependents and heads [M, H]."""
        dependent = functional.gelu(self.dependent(hidden))
        head = functional.gelu(self.head(heads))
        pairs = (dependent @ self.pairs).view(-1, self.kinds, self.inner)
        return (pairs * head.unsqueeze(1)).sum(2) * self.inner ** -0.5 + self.sums(torch.cat([dependent, head], dim=1))

    def with_root(self, hidden):
        return torch.cat([self.root.unsqueeze(0).to(hidden.dtype), hidden], dim=0)


class Mentions(nn.Module):
    """Scores of spans (first word, last word), and vectors whose products score pairs of mentions."""

    LINK = 64

    def __init__(self, width, inner=64):
        super().__init__()
        self.start, self.end = nn.Linear(width, inner), nn.Linear(width, inner)
        self.start_bias, self.end_bias = nn.Linear(width, 1), nn.Linear(width, 1)
        nn.init.constant_(self.start_bias.bias, -4.0)
        self.links = nn.Linear(width, 4 * self.LINK)
        self.distance = nn.Parameter(torch.zeros(10))
        self.alike = nn.Parameter(torch.zeros(3))
        self.nobody = nn.Parameter(torch.zeros(1))

    def spans(self, hidden):
        """[B, N, N]: how far the words from the first to the last, both included, are a mention."""
        start, end = functional.gelu(self.start(hidden)), functional.gelu(self.end(hidden))
        return start @ end.transpose(1, 2) + self.start_bias(hidden) + self.end_bias(hidden).transpose(1, 2)

    def vectors(self, hidden):
        return self.links(hidden)

    def pairs(self, links, first, last):
        """[M, M] scores: row is the later mention, column the earlier.  links [N, 4 * LINK] of one window."""
        later_first, later_last, earlier_first, earlier_last = links.split(self.LINK, dim=1)
        later = later_first[first] + later_last[last]
        earlier = earlier_first[first] + earlier_last[last]
        return later.float() @ earlier.float().T * self.LINK ** -0.5
