#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keep figures that were measured in the file that the reader shows.

usage: figures.py FILE NAME < SCORES
  FILE    resources/accuracy/figures.json; made where it is not there
  NAME    what was measured on: rules, weights, aside, polnear
  SCORES  what `hearsay-cli score --json` prints

The figures that the file had under that name are replaced; tables are left out.
"""
import json, os, sys

ORDER = ("aside", "weights", "rules", "polnear")


def main(path, name):
    if name not in ORDER:
        raise SystemExit(f"nothing is measured under the name {name}: {', '.join(ORDER)}")
    scores = json.load(sys.stdin)
    del scores["tables"]
    measured = []
    if os.path.exists(path):
        with open(path, encoding="utf-8") as file:
            measured = [each for each in json.load(file)["measured"] if each["on"] != name]
    measured = sorted(measured + [{"on": name, **scores}], key=lambda each: ORDER.index(each["on"]))
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"schema": 1, "measured": measured}, file, ensure_ascii=False, indent=1)
        file.write("\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit(__doc__)
    main(*sys.argv[1:])
