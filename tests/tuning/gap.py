#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how well pronouns are joined to names, by the measure of GAP (Webster et al. 2018): F1 over the pairs of a
pronoun and a name, all of them, of feminine and of masculine pronouns.

usage: gap.py FILE.tsv hearsay-cli analyze --format jsonl [--model MODEL]
"""
import csv
import json
import subprocess
import sys


def read(path):
    with open(path, encoding="utf-8") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def analyses(program, rows):
    given = "".join(json.dumps({"id": row["ID"], "text": row["Text"]}) + "\n" for row in rows)
    made = subprocess.run([*program, "-"], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line) for line in made.decode().splitlines()]


def overlaps(mention, start, end):
    return mention["start"] < end and start < mention["end"]


def is_joined(analysis, row, name):
    """Whether the pronoun and the name are mentions of one entity."""
    pronoun = int(row["Pronoun-offset"])
    start = int(row[f"{name}-offset"])
    end = start + len(row[name])
    for entity in analysis["entities"]:
        mentions = entity["mentions"]
        if any(m["start"] == pronoun and m["form"] == "pronoun" for m in mentions):
            return any(m["form"] == "name" and overlaps(m, start, end) for m in mentions)
    return False


def f1(pairs):
    hit = sum(found and gold for found, gold in pairs)
    found, gold = sum(found for found, _ in pairs), sum(gold for _, gold in pairs)
    precision, recall = hit / max(found, 1), hit / max(gold, 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def main(arguments):
    rows = read(arguments[0])
    pairs = {"all": [], "feminine": [], "masculine": []}
    for row, analysis in zip(rows, analyses(arguments[1:], rows), strict=True):
        gender = "feminine" if row["Pronoun"].lower() in ("she", "her", "hers") else "masculine"
        for name in "AB":
            pair = (is_joined(analysis, row, name), row[f"{name}-coref"] == "TRUE")
            pairs["all"].append(pair)
            pairs[gender].append(pair)
    for name, found in pairs.items():
        precision, recall, both = f1(found)
        print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {both:.3f}  ({len(found)} pairs)")


if __name__ == "__main__":
    main(sys.argv[1:])
