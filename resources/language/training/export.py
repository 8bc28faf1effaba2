# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a trained model as ONNX graphs that the program runs, in 32 and in 8 bits, and holds them to PyTorch.

usage: export.py --weights FILE.pt --out FOLDER [--version TEXT]

The folder of FILE.pt holds description.json and, once evaluate.py --calibrate has made it, calibration.json.  Written to FOLDER: model.onnx, cue.onnx, relation.onnx (8 bits),
the same under full/ (32 bits), pieces.txt, labels.json, SHA256SUMS; model.pieces.data, the vectors of pieces, where model.onnx
would else be larger than MOST_BYTES.
"""
import argparse
import hashlib
import json
import os
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import nn

import base
import labels
import words
from decode import CUE_LEAST
from model import INPUTS, PRONOUNS, ROLES
from pieces import MOST_PIECES, Pieces
from quotations import STATES
from windows import SPAN_WIDTH

OPSET = 17
CUE_BOLDNESS = 1.0
GRAPHS = ("model", "cue", "relation")
MOST_BYTES = 90_000_000
VECTORS = "model.pieces.data"
OUTPUTS = ("hidden", "flat", "arcs", "mentions", "links")


class MainGraph(nn.Module):
    """All that is computed once a window."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask, shape_ids, space_ids, quote_ids, word_starts):
        batch = dict(zip((*INPUTS, "word_starts"), (input_ids, attention_mask, shape_ids, space_ids, quote_ids, word_starts)))
        hidden = self.model.words(batch)
        flat = torch.cat(list(self.model.slices(hidden).values()), dim=2)
        return hidden, flat, self.model.arcs(hidden), self.model.mentions.spans(hidden), self.model.mentions.vectors(hidden)


class CueGraph(nn.Module):
    """A second look at one window, for each of its cues."""

    def __init__(self, model):
        super().__init__()
        self.spans = model.cue_spans

    def forward(self, hidden, first, last):
        windows = torch.zeros_like(first)
        return self.spans(hidden.unsqueeze(0), windows, first, last, None)


class RelationGraph(nn.Module):
    """The relation of dependents to the heads that the tree gave them; head 0 is the root, head n the word n - 1."""

    def __init__(self, model):
        super().__init__()
        self.relations = model.relations

    def forward(self, hidden, dependents, heads):
        return self.relations(hidden[dependents], self.relations.with_root(hidden)[heads])


class RowQuantised(nn.Module):
    """An embedding kept as 8-bit rows with a scale each."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids):
        return self.rows[ids].float() * self.scale[ids]


def samples(model):
    """Inputs of each graph to trace it with, their names, and what may vary in size."""
    pieces, width = len(model.encoder.positions.weight), model.encoder.positions.weight.shape[1]
    chance = torch.Generator().manual_seed(1)
    ids = torch.randint(5, 900, (2, min(40, pieces)), generator=chance)
    ones, starts = torch.ones_like(ids), torch.arange(1, 31).expand(2, 30).contiguous()
    window, word, cue, arc = {0: "windows", 1: "pieces"}, {0: "windows", 1: "words"}, {0: "cues"}, {0: "arcs"}
    hidden = torch.randn(30, width, generator=chance)
    return {
        "model": ((ids, ones, ones, ones, ones, starts), (*INPUTS, "word_starts"), OUTPUTS,
                  {**dict.fromkeys(INPUTS, window), "word_starts": word, "hidden": word, "flat": word,
                   "arcs": {**word, 2: "heads"}, "mentions": {**word, 2: "last_words"}, "links": word}),
        "cue": ((hidden, torch.tensor([3, 7]), torch.tensor([4, 7])), ("hidden", "first", "last"), ("spans", "valid"),
                {"hidden": {0: "words"}, "first": cue, "last": cue, "spans": {0: "cues", 1: "words"}, "valid": cue}),
        "relation": ((hidden, torch.tensor([0, 5]), torch.tensor([6, 0])), ("hidden", "dependents", "heads"), ("relations",),
                     {"hidden": {0: "words"}, "dependents": arc, "heads": arc, "relations": arc}),
    }


@torch.no_grad()
def embolden(model):
    """Raises the score of a cue's beginning: training finds too few, and the second look refuses those that are none."""
    model.roles.bias[1] += CUE_BOLDNESS


def graphs(model):
    return {"model": MainGraph(model), "cue": CueGraph(model), "relation": RelationGraph(model)}


def write_full(model, folder, described):
    os.makedirs(folder, exist_ok=True)
    for name, graph in graphs(model).items():
        inputs, given, got, axes = samples(model)[name]
        path = f"{folder}/{name}.onnx"
        torch.onnx.export(graph.eval(), inputs, path, input_names=list(given), output_names=list(got), dynamic_axes=axes,
                          opset_version=OPSET, dynamo=False)
        stamp(path, described)


def stamp(path, described):
    """The description goes into the file, so that weights and labels can't be parted."""
    graph = onnx.load(path)
    onnx.helper.set_model_props(graph, {"hearsay": json.dumps(described, ensure_ascii=False)})
    onnx.save(graph, path)


def write_small(source, folder, described, spared=()):
    """8-bit weights, a scale a column, reduced range: without VNNI a full range saturates and labels change."""
    for name in GRAPHS:
        ready, path = f"{folder}/{name}.ready.onnx", f"{folder}/{name}.onnx"
        quant_pre_process(f"{source}/{name}.onnx", ready, skip_symbolic_shape=True)
        graph = onnx.load(ready)
        left = [n.name for n in graph.graph.node if any(part in n.name for part in spared)]
        quantize_dynamic(ready, path, op_types_to_quantize=["MatMul"], per_channel=True, reduce_range=True,
                         weight_type=QuantType.QInt8, nodes_to_exclude=left)
        os.remove(ready)
        stamp(path, described)


def set_apart(folder):
    """Vectors of pieces into a file of their own where the main graph is too large for some forges."""
    path = f"{folder}/model.onnx"
    if os.path.exists(f"{folder}/{VECTORS}"):
        os.remove(f"{folder}/{VECTORS}")
    if os.path.getsize(path) <= MOST_BYTES:
        return
    graph = onnx.load(path)
    vectors = next(t for t in graph.graph.initializer if t.data_type == onnx.TensorProto.INT8 and "rows" in t.name)
    onnx.external_data_helper.set_external_data(vectors, VECTORS)
    onnx.save(graph, path)


def describe(model, description, version, calibration):
    """labels.json: all that the program must know besides the weights."""
    pieces = Pieces(description["vocabulary"])
    names = {"edge": labels.EDGES, "sentence": ["inside", "start"], "mention_first": labels.MENTIONS,
             "mention_last": labels.MENTIONS, "cue": labels.ROLE, "source": labels.ROLE, "content": labels.ROLE,
             "speech": labels.SPEECH}
    at, flat = 0, []
    for name, size in {**model.layout, **ROLES}.items():
        flat.append({"name": name, "offset": at, "labels": names.get(name) or description["lists"][name]})
        assert len(flat[-1]["labels"]) == size
        at += size
    chains = {**{k: (v, flat_labels) for k, v in model.chains.items()
                 for flat_labels in [next(f["labels"] for f in flat if f["name"] == k)]},
              "spans": (model.cue_spans.chain, labels.SPANS)}
    return {
        "format": 1, "version": version, "size": description["size"], "width": model.encoder.positions.weight.shape[1],
        "pieces": {"begin": pieces.begin, "end": pieces.end, "padding": pieces.padding, "unknown": pieces.unknown,
                   "most_per_word": MOST_PIECES},
        "window": {"training": 240, "most": 510}, "thresholds": {"cue": CUE_LEAST, "cue_boldness": CUE_BOLDNESS, "mention": 0.5}, "calibration": calibration,
        "shapes": words.SHAPES, "spaces": words.SPACES, "quotes": STATES, "fused": words.FUSED, "runs": words.RUNS,
        "flat": flat, "relations": description["lists"]["relation"], "spans": labels.SPANS, "mention_width": SPAN_WIDTH,
        "chains": {k: {"labels": list(n), "transitions": rounded(c.weights()[0]), "starts": rounded(c.weights()[1])}
                   for k, (c, n) in chains.items()},
        "links": {"size": model.mentions.LINK, "distance": rounded(model.mentions.distance),
                  "alike": rounded(model.mentions.alike), "nobody": rounded(model.mentions.nobody)[0],
                  "pronouns": sorted(PRONOUNS)},
    }


def rounded(tensor):
    return json.loads(json.dumps(np.round(tensor.detach().numpy().astype(float), 5).tolist()))


def session(path):
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    options.intra_op_num_threads = 2
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])


@torch.no_grad()
def differences(model, folder):
    """The largest difference between PyTorch and the graphs, on inputs of other sizes than those traced."""
    out = {}
    width = model.encoder.positions.weight.shape[1]
    chance = torch.Generator().manual_seed(2)
    mask = torch.ones(3, 57, dtype=torch.long)
    mask[1, 40:] = 0
    ids = torch.randint(5, 900, (3, 57), generator=chance)
    more = [torch.randint(0, n, (3, 57), generator=chance) for n in (5, 3, 5)]
    hidden = torch.randn(41, width, generator=chance)
    inputs = {"model": (ids, mask, *more, torch.arange(1, 50).expand(3, 49).contiguous()),
              "cue": (hidden, torch.tensor([0, 9, 40]), torch.tensor([2, 9, 40])),
              "relation": (hidden, torch.arange(41), torch.arange(41).flip(0))}
    for name, graph in graphs(model).items():
        made = session(f"{folder}/{name}.onnx")
        found = made.run(None, {i.name: x.numpy() for i, x in zip(made.get_inputs(), inputs[name])})
        wanted = graph.eval()(*inputs[name])
        wanted = wanted if isinstance(wanted, tuple) else (wanted,)
        for got, tensor, value in zip(made.get_outputs(), wanted, found):
            out[f"{name}.{got.name}"] = float(np.abs(tensor.numpy() - value)[0].max()) if tensor.ndim else 0.0
    return out


def shipped(folder):
    names = [*(f"{g}.onnx" for g in GRAPHS), "labels.json", "pieces.txt", VECTORS]
    return sorted(name for name in names if os.path.exists(f"{folder}/{name}"))


def write_sums(folder):
    with open(f"{folder}/SHA256SUMS", "w", encoding="utf-8") as out:
        for name in shipped(folder):
            with open(f"{folder}/{name}", "rb") as file:
                out.write(f"{hashlib.sha256(file.read()).hexdigest()}  {name}\n")


def export(weights, folder, version, spared=()):
    model, description = base.described_model(os.path.dirname(weights))
    model.load_state_dict(torch.load(weights, weights_only=True)["model"])
    model.eval()
    embolden(model)
    measured = f"{os.path.dirname(weights)}/calibration.json"
    described = describe(model, description, version, json.load(open(measured)) if os.path.exists(measured) else None)
    full = f"{folder}/full"
    write_full(model, full, described)
    worst = max(differences(model, full).items(), key=lambda d: d[1])
    print(f"32 bits against PyTorch: at most {worst[1]:.1e} apart ({worst[0]})")
    if worst[1] > 1e-3:
        raise SystemExit("the exported graph does not compute what PyTorch computes")
    model.encoder.pieces = RowQuantised(model.encoder.pieces.weight.detach())
    write_full(model, f"{folder}/rows", described)
    write_small(f"{folder}/rows", folder, described, spared)
    set_apart(folder)
    shutil.rmtree(f"{folder}/rows")
    with open(f"{folder}/pieces.txt", "w", encoding="utf-8") as out:
        out.write("".join(piece + "\n" for piece in description["vocabulary"]))
    with open(f"{folder}/labels.json", "w", encoding="utf-8") as out:
        json.dump(described, out, ensure_ascii=False, indent=None, separators=(",", ":"))
        out.write("\n")
    write_sums(folder)
    for name in shipped(folder):
        print(f"{os.path.getsize(f'{folder}/{name}'):>12,} {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--weights", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--version", default="1")
    options = parser.parse_args()
    export(options.weights, options.out, options.version)


if __name__ == "__main__":
    main()
