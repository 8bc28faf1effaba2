# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures a model on the development splits, head by head, and prints a report.

usage: evaluate.py --model FOLDER --corpora FOLDER [--score FOLDER] [--only polnear,ewt,raw,gum,names,links] [--least 0.3,0.4]
                   [--calibrate FILE] [--every N]
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile

import numpy as np

import corpora
import decode
from grammar_figures import grammar, raw
from name_figures import links, mentions, names
from reading import Figures, Reader


def attribution(reader, documents, score, leasts):
    """PolNeAR through the scorer of shared/score, for each threshold of a cue's probability; and how far that is to be believed."""
    lines = {}
    windows = [w for d in documents for w in reader.with_context(d)]
    for window, found in reader.read(windows):
        made = window.document
        for one in decode.attributions(reader.graphs, found["hidden"], found["flat"], window.core, min(leasts)):
            row = {role: [{"start": made.words[window.first + a].start, "end": made.words[window.first + b - 1].end}
                          for a, b in one[role]] for role in ("source", "cue", "content")}
            lines.setdefault(made.name, []).append({**row, "probability": one["probability"]})
    for least in leasts:
        print(f"PolNeAR, cues of probability {least} and more:", flush=True)
        score_file(documents, {name: [r for r in rows if r["probability"] >= least] for name, rows in lines.items()}, score)
    return reliability(documents, lines)


def score_file(documents, lines, score):
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/gold.jsonl", "w", encoding="utf-8") as gold, open(f"{folder}/found.jsonl", "w", encoding="utf-8") as out:
            for made in documents:
                print(json.dumps(made.gold, ensure_ascii=False), file=gold)
                print(json.dumps({"article": {"text": made.text}, "attributions": lines.get(made.name, [])},
                                 ensure_ascii=False), file=out)
        subprocess.run([sys.executable, f"{score}/spans.py", f"{folder}/gold.jsonl", f"{folder}/found.jsonl"], check=True)


def reliability(documents, lines):
    """Of the attributions of each tenth of probability: how many touch a gold cue and share half their content with it.

    Gives all pairs (probability, right).
    """
    pairs, tenths = [], [[0, 0] for _ in range(10)]
    for made in documents:
        gold = made.gold["attributions"]
        for row in lines.get(made.name, []):
            cue, content = cells(row["cue"]), cells(row["content"])
            right = any(cue & plain(g["cue"]) and 2 * len(content & plain(g["content"])) >= len(content | plain(g["content"]))
                        for g in gold)
            pairs.append((row["probability"], right))
            tenth = tenths[min(9, int(row["probability"] * 10))]
            tenth[0], tenth[1] = tenth[0] + right, tenth[1] + 1
    print("right of found, by probability:", "  ".join(f"{n / 10:.1f}: {r}/{f}" for n, (r, f) in enumerate(tenths) if f))
    return pairs


def platt(pairs):
    """Slope and intercept over the log odds that make probabilities true (Platt 1999), by Newton's method."""
    values = np.array([p for p, _ in pairs]).clip(1e-4, 1 - 1e-4)
    right = np.array([float(r) for _, r in pairs])
    odds = np.stack([np.log(values / (1 - values)), np.ones(len(values))], axis=1)
    weights = np.array([1.0, 0.0])
    for _ in range(30):
        guess = 1 / (1 + np.exp(-odds @ weights))
        curve = (odds * (guess * (1 - guess))[:, None]).T @ odds + 1e-6 * np.eye(2)
        weights = weights - np.linalg.solve(curve, odds.T @ (guess - right))
    return [round(float(w), 4) for w in weights]


def cells(spans):
    return {i for s in spans for i in range(s["start"], s["end"])}


def plain(spans):
    return {i for a, b in spans for i in range(a, b)}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", required=True)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--score")
    parser.add_argument("--only", default="polnear,ewt,raw,gum,names,links")
    parser.add_argument("--least", default=str(decode.CUE_LEAST), help="thresholds of a cue's probability, parted by commas")
    parser.add_argument("--calibrate", help="file for what makes the probabilities of attributions true; export.py reads it")
    parser.add_argument("--every", type=int, default=1, help="measure on every so many documents only, for a quick look")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    score = options.score or os.path.join(options.corpora, "..", "score")
    documents = corpora.load(options.corpora, "dev")
    documents = {name: found[::options.every] for name, found in documents.items()}
    for made in documents["wikigold"]:
        made.firsts = {made.words[first].start for first, _ in made.tokens}
    reader, figures, only = Reader(decode.Graphs(options.model, options.threads)), Figures(), options.only.split(",")
    if "polnear" in only:
        pairs = attribution(reader, documents["polnear"], score, [float(x) for x in options.least.split(",")])
        if options.calibrate:
            with open(options.calibrate, "w", encoding="utf-8") as out:
                json.dump({"attribution": platt(pairs), "pairs": len(pairs), "split": "PolNeAR dev"}, out)
    if "ewt" in only:
        grammar(reader, documents["ewt"], "EWT", figures)
    if "raw" in only:
        raw(reader, documents["ewt"], figures)
    if "gum" in only:
        grammar(reader, documents["gum"], "GUM", figures)
        mentions(reader, documents["gum"], figures)
    if "names" in only:
        names(reader, documents["ewt"], "UNER EWT names", figures)
        names(reader, documents["wikigold"], "WikiGold held out names", figures)
    if "links" in only:
        links(reader, documents["gum"], "GUM links, gold mentions", figures)
        links(reader, documents["litbank"], "LitBank links, gold mentions", figures)
        links(reader, documents["gap"], "GAP", figures)
    figures.report()


if __name__ == "__main__":
    main()
