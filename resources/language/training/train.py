# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trains the language model.  Stops and goes on: model, optimiser and place in the data are kept every ten minutes.

A signal to end (TERM, INT) keeps them at once.  --steps may differ from run to run: the rate follows the new number.

usage: train.py --size quick|careful --corpora FOLDER [--steps N] [--out FOLDER] [--dropout X]
"""
import argparse
import json
import os
import random
import signal
import time
from collections import defaultdict

import torch

import base
import corpora
from pieces import Pieces
from windows import Collator, batches, cut

SHARES = {"polnear": 1.0, "ewt": 1.0, "gum": 1.0, "wikigold": 1.0, "re3d": 1.0, "litbank": 0.5, "gap": 0.3}
RATES = {"quick": (2.5e-4, 1e-3), "careful": (6e-5, 1e-3)}
LIMITS = {"polnear": (240, 1500, 2), "ewt": (160, 1200, 1), "gum": (200, 1200, 1)}
KEEP_EVERY = 600
SEED = 20261124


def round_of(documents, pieces, number):
    """All batches of one round through the corpora: other cuts and another order each time."""
    chance = random.Random(SEED + number)
    out = []
    for name, share in SHARES.items():
        limit, size, rank = LIMITS.get(name, (240, 1500, 1))
        found = []
        for document in documents[name]:
            found += cut(document, pieces, limit, chance.randint(limit // 4, limit), rank)
        if share < 1:
            found = chance.sample(found, int(len(found) * share))
        out += batches(found, size, chance)
    chance.shuffle(out)
    return out


def optimiser(model, size):
    """AdamW; the new embeddings of the encoder learn like heads."""
    slow, fast, plain = [], [], []
    for name, weight in model.named_parameters():
        added = any(part in name for part in ("shapes", "spaces", "quotes"))
        if name.startswith("encoder.") and not added:
            slow.append(weight)
        else:
            (plain if weight.dim() < 2 or "chain" in name else fast).append(weight)
    encoder_rate, head_rate = RATES[size]
    groups = [{"params": slow, "lr": encoder_rate, "peak": encoder_rate},
              {"params": fast, "lr": head_rate, "peak": head_rate},
              {"params": plain, "lr": head_rate, "peak": head_rate, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def rate(step, steps, warm=200, hold=0.4):
    """Share of the peak rate: rising, held for a part of the steps, falling to almost nothing."""
    if step < warm:
        return (step + 1) / warm
    return min(1.0, max(0.01, (steps - step) / (steps * (1 - hold))))


class Training:
    def __init__(self, options):
        self.options, self.folder = options, options.out
        torch.manual_seed(SEED)
        self.documents = corpora.load(options.corpora, "train")
        kept = os.path.join(self.folder, "last.pt")
        if os.path.exists(kept):
            self.model, self.description = base.described_model(self.folder)
        else:
            treebanks = self.documents["ewt"] + self.documents["gum"]
            self.model, self.description = base.new_model(options.size, options.corpora, treebanks, self.folder)
        self.ending = False
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self.end)
        self.set_dropout(options.dropout)
        self.pieces = Pieces(self.description["vocabulary"])
        self.optimiser = optimiser(self.model, options.size)
        self.step, self.round, self.place, self.seconds, self.seen = 0, 0, 0, 0.0, 0
        if os.path.exists(kept):
            self.resume(torch.load(kept, weights_only=True))

    def end(self, *_):
        self.ending = True

    def set_dropout(self, share):
        """Of the encoder's; that before the heads stays."""
        self.model.encoder.dropout = share
        for layer in self.model.encoder.layers:
            layer.dropout = share

    def resume(self, kept):
        self.model.load_state_dict(kept["model"])
        self.optimiser.load_state_dict(kept["optimiser"])
        self.step, self.round, self.place = kept["step"], kept["round"], kept["place"]
        self.seconds, self.seen = kept["seconds"], kept["seen"]
        torch.set_rng_state(kept["random"])
        print(f"goes on at step {self.step}, round {self.round}, batch {self.place}", flush=True)

    def keep(self, name="last"):
        path = os.path.join(self.folder, f"{name}.pt")
        torch.save({"model": self.model.state_dict(), "optimiser": self.optimiser.state_dict(), "step": self.step,
                    "round": self.round, "place": self.place, "seconds": self.seconds, "seen": self.seen,
                    "random": torch.get_rng_state()}, path + ".new")
        os.replace(path + ".new", path)

    def run(self):
        kept_at = logged_at = time.monotonic()
        sums, logged_pieces = defaultdict(lambda: [0.0, 0]), 0
        while self.step < self.options.steps:
            todo = round_of(self.documents, self.pieces, self.round)
            for windows in todo[self.place:]:
                collate = Collator(self.pieces, self.description["lists"], withhold=0.12, seed=SEED + self.step)
                for name, loss in self.learn(windows, collate).items():
                    sums[name][0] += loss
                    sums[name][1] += 1
                self.place += 1
                logged_pieces += sum(w.size for w in windows)
                if self.step % 50 == 0:
                    now = time.monotonic()
                    self.seconds, self.seen = self.seconds + now - logged_at, self.seen + logged_pieces
                    self.log(sums, logged_pieces / (now - logged_at))
                    sums.clear()
                    logged_at, logged_pieces = now, 0
                if time.monotonic() - kept_at > KEEP_EVERY:
                    self.keep()
                    kept_at = time.monotonic()
                if self.ending:
                    self.keep()
                    print(f"stopped and kept at step {self.step}", flush=True)
                    return
                if self.step >= self.options.steps:
                    break
            else:
                self.round, self.place = self.round + 1, 0
        self.keep()
        self.keep("done")

    def learn(self, windows, collate):
        factor = rate(self.step, self.options.steps)
        for group in self.optimiser.param_groups:
            group["lr"] = group["peak"] * factor
        batch = collate(windows)
        with torch.autocast("cpu", torch.bfloat16, enabled=not self.options.full):
            losses = self.model.losses(windows, batch, collate)
        sum(losses.values()).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.optimiser.zero_grad(set_to_none=True)
        self.step += 1
        return {name: loss.item() for name, loss in losses.items()}

    def log(self, sums, speed):
        means = {name: round(total / count, 4) for name, (total, count) in sorted(sums.items())}
        print(json.dumps({"step": self.step, "round": self.round, "minutes": round(self.seconds / 60, 1),
                          "pieces": self.seen, "per_second": round(speed), **means}), flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", choices=["quick", "careful"], default="quick")
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--steps", type=int, default=7000)
    parser.add_argument("--out")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--full", action="store_true", help="compute in 32 bits throughout")
    options = parser.parse_args()
    options.out = options.out or os.path.join(base.cache(), options.size)
    training = Training(options)
    model = sum(p.numel() for p in training.model.parameters())
    print(f"{model:,} weights, {len(training.description['vocabulary']):,} pieces", flush=True)
    training.run()


if __name__ == "__main__":
    main()
