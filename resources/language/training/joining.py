# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns the weights by which cues of the rules and of the language model are joined: resources/lexicons/joining.tsv.

Three logistic regressions over the features that hearsay_votes prints, fitted by Newton's method with a pull to zero:
is-attribution (does a gold attribution have this content), content-by-rule and source-by-rule (of those where only one
of the two is exactly right: was it the rule).

usage: joining.py --votes PROGRAM --model FOLDER --corpora FOLDER --score FOLDER [--articles FOLDER]... [--weight X] [--out FILE]
"""
import argparse
import glob
import json
import os
import subprocess
import sys

import numpy as np

PULL = 1.0
LEAST_SEEN = 3
QUESTIONS = ("is-attribution", "content-by-rule", "source-by-rule")
HEAD = """# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How cues of the rules and of the language model are joined: a question, a feature, its weight in a logistic regression.
# Made by resources/language/training/joining.py; features are those of app/analysis/attributions/cuevote.cpp.
"""


def gold_texts(options):
    """(text, gold attributions, weight) of PolNeAR's development split and of annotated articles."""
    sys.path.insert(0, options.score)
    with open(os.path.join(options.corpora, "polnear", "dev.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield row["article"]["text"], row["attributions"], 1.0
    import gold
    paths = [path for folder in options.articles for path in glob.glob(os.path.join(folder, "*.gold"))]
    for path in sorted(paths, key=os.path.basename):
        row = gold.gold(path)
        yield row["article"]["text"], row["attributions"], options.weight


def votes_of(program, model, texts):
    given = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    made = subprocess.run([*program, model], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line)["votes"] for line in made.decode().splitlines()]


def cells(spans):
    return {at for start, end in spans for at in range(start, end)}


class Judge:
    """Tells what of a vote is right by the gold of its article."""

    def __init__(self, text, gold):
        from score import iou, span
        from spans import joined
        self.iou, self.joined, self.text = iou, joined, text
        self.rows = [(cells(span(row["cue"])), span(row["content"])) for row in gold]
        self.exact = {role: {s for row in gold for s in joined(text, span(row[role]))} for role in ("content", "source")}

    def found(self, side):
        """Whether an attribution of these words, cue or none, has most of this content."""
        if side is None:
            return False
        cue = cells(side["cue"])
        return any(content and self.iou(content, side["content"]) >= 0.5 and (cue & gold or not gold) for gold, content in self.rows)

    def is_exact(self, side, role):
        spans = self.joined(self.text, side[role])
        return bool(spans) and all(s in self.exact[role] for s in spans)


def examples(texts, votes):
    """For each question: features, answer, weight, article."""
    out = {question: [] for question in QUESTIONS}
    for number, ((text, gold, weight), found) in enumerate(zip(texts, votes, strict=True)):
        judge = Judge(text, gold)
        for vote in found:
            if not vote["asked"]:
                continue
            features, rule, model = vote["features"], vote["rule"], vote["model"]
            out["is-attribution"].append((features, judge.found(rule) or judge.found(model), weight, number))
            if not rule or not model:
                continue
            for role in ("content", "source"):
                one, other = judge.is_exact(rule, role), judge.is_exact(model, role)
                if one != other:
                    out[f"{role}-by-rule"].append((features, one, weight, number))
    return out


def fit(rows, pull=PULL):
    """Weights by name."""
    seen = {}
    for features, *_ in rows:
        for name in features:
            seen[name] = seen.get(name, 0) + 1
    names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    place = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(rows), len(names)))
    for i, (features, *_) in enumerate(rows):
        for name, amount in features.items():
            if name in place:
                x[i, place[name]] = amount
    y = np.array([float(row[1]) for row in rows])
    weight = np.array([row[2] for row in rows])
    w = np.zeros(len(names))
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + pull * np.eye(len(names)),
                               x.T @ (weight * (y - p)) - pull * w)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return dict(zip(names, w.tolist()))


def says(weights, features):
    return 1 / (1 + np.exp(-sum(weights.get(name, 0.0) * amount for name, amount in features.items())))


def report(question, rows):
    """Fitted on each half, read on the other."""
    hits = wanted = told = 0
    likelihood = 0.0
    for half in (0, 1):
        weights = fit([row for row in rows if row[3] % 2 != half])
        for features, answer, _, number in rows:
            if number % 2 == half:
                p = says(weights, features)
                likelihood -= np.log(p if answer else 1 - p)
                hits += (p >= 0.5) == answer
                told += 1
                wanted += answer
    base = max(wanted, told - wanted)
    print(f"{question:16} {told} cases, {hits / told:.3f} answered rightly on the other half ({base / told:.3f} by the commoner "
          f"answer), {likelihood / told:.3f} nats a case")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--votes", required=True, type=str.split, help="how to run hearsay_votes")
    parser.add_argument("--model", required=True)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--score", required=True)
    parser.add_argument("--articles", action="append", default=[])
    parser.add_argument("--weight", type=float, default=1.0, help="of a case from an article beside one from PolNeAR")
    parser.add_argument("--out")
    options = parser.parse_args()
    texts = list(gold_texts(options))
    rows = examples(texts, votes_of(options.votes, options.model, [text for text, *_ in texts]))
    lines = [HEAD]
    for question in QUESTIONS:
        report(question, rows[question])
        lines += [f"{question}\t{name}\t{weight:.4f}\n" for name, weight in sorted(fit(rows[question]).items())]
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            file.writelines(lines)


if __name__ == "__main__":
    main()
