# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoder: BERT (MiniLM) or MPNet weights, with embeddings of shape, blanks and quotation marks added."""
import math

import torch
from safetensors.torch import load_file
from torch import nn
from torch.nn import functional

import words
from quotations import STATES


def dropped(x, share, training):
    """Dropout from random bytes: PyTorch's own took a ninth of a step.  The share is rounded to 256ths."""
    out = round(share * 256)
    if not training or out <= 0:
        return x
    chance = torch.empty((x.numel() + 7) // 8, dtype=torch.int64).random_(-2 ** 63, None).view(torch.uint8)
    kept = chance[:x.numel()].view(x.shape) >= out
    return x * kept.to(x.dtype).mul_(256 / (256 - out))


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.after_attention, self.after_all = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)

    def forward(self, x, bias):
        size, length, width = x.shape
        qkv = self.qkv(x).view(size, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        q, k, v = qkv[0], qkv[1], qkv[2]
        weights = torch.softmax(q @ k.transpose(2, 3) * (width // self.heads) ** -0.5 + bias, dim=3)
        mixed = weights @ v
        mixed = self.out(mixed.transpose(1, 2).reshape(size, length, width))
        x = self.after_attention(x + dropped(mixed, self.dropout, self.training))
        inner = self.outer(functional.gelu(self.inner(x)))
        return self.after_all(x + dropped(inner, self.dropout, self.training))


class Encoder(nn.Module):
    def __init__(self, pieces, width=384, layers=6, heads=12, inner=1536, positions=512, buckets=0, dropout=0.1):
        super().__init__()
        self.pieces, self.positions = nn.Embedding(pieces, width), nn.Embedding(positions, width)
        self.shapes = nn.Embedding(len(words.SHAPES), width)
        self.spaces = nn.Embedding(len(words.SPACES), width)
        self.quotes = nn.Embedding(len(STATES), width)
        self.norm = nn.LayerNorm(width, eps=1e-12 if not buckets else 1e-5)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.distances = nn.Embedding(buckets, heads) if buckets else None
        self.dropout = dropout
        for added in (self.shapes, self.spaces, self.quotes):
            nn.init.zeros_(added.weight)

    def bias(self, mask):
        """What is added to attention scores: padding, and MPNet's relative positions."""
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        if self.distances is not None:
            places = torch.arange(mask.shape[1])
            near = bucket(places[None, :] - places[:, None], self.distances.num_embeddings)
            bias = bias + self.distances(near).permute(2, 0, 1).unsqueeze(0)
        return bias

    def forward(self, input_ids, attention_mask, shape_ids, space_ids, quote_ids):
        places = torch.arange(input_ids.shape[1])
        x = self.pieces(input_ids) + self.positions(places) + self.shapes(shape_ids) + self.spaces(space_ids) \
            + self.quotes(quote_ids)
        x = dropped(self.norm(x), self.dropout, self.training)
        bias = self.bias(attention_mask)
        if torch.is_autocast_enabled("cpu"):
            bias = bias.bfloat16()
        for layer in self.layers:
            x = layer(x, bias)
        return x


def bucket(relative, buckets, farthest=128):
    """MPNet's buckets of distances (as T5's, both directions)."""
    half = buckets // 2
    found = (relative > 0).long() * half
    distance = relative.abs()
    exact = half // 2
    far = exact + (torch.log(distance.clamp(min=1).float() / exact) / math.log(farthest / exact) * (half - exact)).long()
    return found + torch.where(distance < exact, distance, far.clamp(max=half - 1))


def load(folder, keep):
    """An encoder with the base's weights, of its pieces only those in `keep`."""
    given = {k.removeprefix("bert.").removeprefix("mpnet."): v.float() for k, v in load_file(f"{folder}/model.safetensors").items()}
    relative = given.get("encoder.relative_attention_bias.weight")
    layers = 1 + max(int(k.split(".")[2]) for k in given if k.startswith("encoder.layer."))
    width = given["embeddings.word_embeddings.weight"].shape[1]
    inner = given["encoder.layer.0.intermediate.dense.weight"].shape[0]
    places = given["embeddings.position_embeddings.weight"]
    if relative is not None:
        places = places[2:]
    made = Encoder(len(keep), width, layers, 12, inner, len(places), 0 if relative is None else len(relative))
    with torch.no_grad():
        made.pieces.weight.copy_(given["embeddings.word_embeddings.weight"][keep])
        kinds = given.get("embeddings.token_type_embeddings.weight")
        made.positions.weight.copy_(places if kinds is None else places + kinds[0])
        copy(made.norm, given, "embeddings.LayerNorm")
        if relative is not None:
            made.distances.weight.copy_(relative)
        for n, layer in enumerate(made.layers):
            load_layer(layer, given, f"encoder.layer.{n}.", relative is not None)
    return made


def copy(module, given, name):
    module.weight.copy_(given[f"{name}.weight"])
    module.bias.copy_(given[f"{name}.bias"])


def load_layer(layer, given, name, mpnet):
    names = [f"attention.attn.{x}" for x in "qkv"] if mpnet else [f"attention.self.{x}" for x in ("query", "key", "value")]
    for kind in ("weight", "bias"):
        getattr(layer.qkv, kind).copy_(torch.cat([given[f"{name}{x}.{kind}"] for x in names]))
    copy(layer.out, given, f"{name}attention.attn.o" if mpnet else f"{name}attention.output.dense")
    copy(layer.after_attention, given, f"{name}attention.LayerNorm" if mpnet else f"{name}attention.output.LayerNorm")
    copy(layer.inner, given, f"{name}intermediate.dense")
    copy(layer.outer, given, f"{name}output.dense")
    copy(layer.after_all, given, f"{name}output.LayerNorm")
