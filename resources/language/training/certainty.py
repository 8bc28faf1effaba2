# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns how sure the program is of each speaker: resources/lexicons/certainty.tsv.

Logistic regressions over the features that hearsay_certainties prints (Platt scaling with the rule as a feature), fitted
by Newton's method with a pull to zero: speaker (are these words told, and by this speaker), speaker-alone (the same
without a language model) and rival (is this other one the speaker). PolNeAR tells no speakers: right is there what has the
words, the source and the cue. Because a regression believes itself too much on what it was fitted to, and PolNeAR's
annotators mark other things than we do, a slope and shifts (Platt 1999), one of each rule, are then fitted to what each
fourth of our own articles is told by weights of the other three, and go into the weights.

Prints how far the probabilities are to be believed: fitted on one half of the articles and of PolNeAR and held to the
other half, and the other way round (expected calibration error in ten bins: Naeini, Cooper and Hauskrecht 2015).

usage, in the folder of the repository: certainty.py --model FOLDER [--out FILE]; --help tells the rest
"""
import argparse
import glob
import json
import os
import subprocess
import sys

import numpy as np

from joining import fit, says

CASES = "./dev shell -- env HEARSAY_DATA=resources build/dev/tests/tuning/hearsay_certainties".split()
PULL = 30.0  # rare rules are little believed; less makes the sure ones of the other half wrong more often
PARTS = 4
STAYS = 2.0  # how much speaks for a slope of one and no shift
RULE_STAYS = 5.0  # how many cases speak for no shift of a rule
RULE = "rule-"
ALWAYS = "always"  # the feature that every case has
LEVELS = (("sure", 0.9), ("likely", 0.6), ("unclear", 0.0))
BINS = 10
HEAD = """# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How sure a speaker is, and how likely others are: a question, a feature, its weight in a logistic regression.
# Made by resources/language/training/certainty.py; features are those of app/analysis/attributions/speakercertainty.cpp
# and rivalspeakers.cpp.
"""


def gold_rows(options):
    """Annotated article, its weight, whether it is of PolNeAR."""
    with open(os.path.join(options.corpora, "polnear", "dev.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield {"article": row["article"], "attributions": row["attributions"]}, 1.0, True
    sys.path.insert(0, options.score)
    import gold
    paths = [path for folder in options.articles for path in glob.glob(os.path.join(folder, "*.gold"))]
    for path in sorted(paths, key=os.path.basename):
        yield gold.gold(path), options.weight, False


def cases_of(program, model, rows):
    given = "".join(json.dumps(row) + "\n" for row, *_ in rows)
    made = subprocess.run([*program, model], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line)["cases"] for line in made.decode().splitlines()]


def examples(rows, cases):
    """Of speakers and of rivals: features, answer, weight, article; and whether it is of PolNeAR."""
    speakers, rivals = [], []
    for number, ((_, weight, corpus), found) in enumerate(zip(rows, cases, strict=True)):
        for case in found:
            speakers.append((case["features"], case["right"], weight, number, corpus, case["found"], case["rule"]))
            if not corpus:
                rivals += [(rival["features"], rival["right"], 1.0, number, corpus) for rival in case["rivals"]]
    return speakers, rivals


def leaning(weights, row):
    return sum(weights.get(name, 0.0) * amount for name, amount in row[0].items())


def scaling(told):
    """Slope, and shifts by name, that (log odds, row) need: one shift for all, and one for each rule (Platt 1999)."""
    rules = sorted({name for _, row in told for name in row[0] if name.startswith(RULE)})
    x = np.array([[score, 1.0, *(row[0].get(rule, 0.0) for rule in rules)] for score, row in told])
    y = np.array([float(row[1]) for _, row in told])
    weight = np.array([row[2] for _, row in told])
    prior = np.array([1.0] + [0.0] * (len(rules) + 1))
    stays = np.array([STAYS, STAYS] + [RULE_STAYS * weight.mean()] * len(rules))
    w = prior
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x * (weight * p * (1 - p))[:, None]).T @ x + np.diag(stays),
                               x.T @ (weight * (y - p)) - stays * (w - prior))
        w = w + step
        if np.abs(step).max() < 1e-8:
            break
    return w[0], dict(zip([ALWAYS, *rules], w[1:]))


def learn(rows):
    """Weights by name, scaled to what is told of articles that they were not fitted to."""
    part = {number: i % PARTS for i, number in enumerate(sorted({row[3] for row in rows}))}
    told = []
    for each in range(PARTS):
        weights = fit([row for row in rows if part[row[3]] != each], PULL)
        told += [(leaning(weights, row), row) for row in rows if part[row[3]] == each and not row[4]]
    slope, shifts = scaling(told)
    weights = fit(rows, PULL)
    return {name: slope * weights.get(name, 0.0) + shifts.get(name, 0.0) for name in weights.keys() | shifts.keys()}


def held_out(rows):
    """Probability and row, each by the weights of the half that it is not in."""
    for half in (0, 1):
        weights = learn([row for row in rows if row[3] % 2 != half])
        for row in rows:
            if row[3] % 2 == half:
                yield says(weights, row[0]), row


def calibration_error(told):
    """Expected calibration error of (probability, whether it is right)."""
    bins = [[] for _ in range(BINS)]
    for probability, right in told:
        bins[min(int(probability * BINS), BINS - 1)].append((probability, right))
    return sum(abs(sum(p for p, _ in one) - sum(r for _, r in one)) for one in bins) / max(1, len(told))


def report(name, told):
    print(f"{name}: {len(told)} cases, {sum(right for _, right in told)} right, expected calibration error "
          f"{calibration_error(told):.3f}")
    most = 1.01
    for level, least in LEVELS:
        here = [right for p, right in told if least <= p < most]
        most = least
        print(f"    {level:8} {len(here):5} told, {sum(here):5} right ({sum(here) / max(1, len(here)):.3f})")


def report_speakers(question, rows):
    out = list(held_out(rows))
    report(f"{question}, our articles", [(p, row[1]) for p, row in out if not row[4]])
    report(f"{question}, our articles, of words that are told", [(p, row[1]) for p, row in out if not row[4] and row[5]])
    report(f"{question}, PolNeAR", [(p, row[1]) for p, row in out if row[4]])
    print(f"{question}, our articles, by rule:")
    rules = {}
    for probability, row in out:
        if not row[4]:
            rules.setdefault(row[6], []).append((probability, row[1]))
    for rule, told in sorted(rules.items(), key=lambda one: -len(one[1])):
        print(f"    {rule:20} {len(told):5} told, right {sum(r for _, r in told) / len(told):.2f}, "
              f"held to be {sum(p for p, _ in told) / len(told):.2f}; sure {sum(p >= 0.9 for p, _ in told)}, "
              f"unclear {sum(p < 0.6 for p, _ in told)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cases", type=str.split, default=CASES, help="how to run hearsay_certainties")
    parser.add_argument("--model", required=True)
    parser.add_argument("--corpora", default="../shared/corpora")
    parser.add_argument("--score", default="../shared/score")
    parser.add_argument("--articles", nargs="+", default=["../shared/articles", "tests/accuracy/articles"])
    parser.add_argument("--weight", type=float, default=10.0, help="of a case from an article beside one from PolNeAR")
    parser.add_argument("--out")
    options = parser.parse_args()
    rows = list(gold_rows(options))
    lines = [HEAD]
    learned = []
    for question, model in (("speaker", options.model), ("speaker-alone", "none")):
        speakers, rivals = examples(rows, cases_of(options.cases, model, rows))
        report_speakers(question, speakers)
        learned.append((question, speakers))
        if question == "speaker":
            report("rival, our articles", [(p, row[1]) for p, row in held_out(rivals)])
            learned.append(("rival", rivals))
    for question, examples_of in learned:
        weights = learn(examples_of)
        lines += [f"{question}\t{name}\t{weight:.4f}\n" for name, weight in sorted(weights.items())]
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            file.writelines(lines)


if __name__ == "__main__":
    main()
