#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints how often the quotations of novels in LitBank (Sims and Bamman 2020) get the right speaker: of those whose speaker
is named within three sentences outside the quotation, and of all.  Every fifth text with quotations is read.

LitBank keeps no paragraphs: one is made to begin with each sentence that opens a quotation.

usage: litbank.py FOLDER hearsay-cli analyze --format jsonl [--model MODEL]
"""
import glob
import json
import os
import re
import subprocess
import sys

NEAR = 3
LEFT = set(".,;:!?)]}’”") | {"n't", "n’t", "'s", "’s", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d", "'m", "’m"}
RIGHT = set("([{“‘")


class Novel:
    """The text as it would be printed, and where each sentence's tokens stand in it (code points)."""

    def __init__(self, path):
        self.name = os.path.basename(path).removesuffix(".ann")
        with open(path.removesuffix(".ann") + ".txt", encoding="utf-8") as lines:
            sentences = [line.split() for line in lines]
        self.quotations, self.speakers = {}, {}
        with open(path, encoding="utf-8") as lines:
            for cells in (line.rstrip("\n").split("\t") for line in lines):
                if cells[0] == "QUOTE":
                    self.quotations[cells[1]] = tuple(int(n) for n in cells[2:6])
                elif cells[0] == "ATTRIB":
                    self.speakers[cells[1]] = cells[2].rsplit("-", 1)[1]
        self.join(sentences)
        self.mentions = self.read_mentions(path.replace("quotations", "coref").removesuffix(".ann") + ".conll")

    def join(self, sentences):
        opens = {quotation[:2] for quotation in self.quotations.values()}
        self.text, self.places = "", []
        inside = glued = False
        for number, sentence in enumerate(sentences):
            self.places.append([])
            for token_number, token in enumerate(sentence):
                opening = token in RIGHT or (token == '"' and not inside)
                inside = inside != (token == '"')
                closing = token in LEFT or (token == '"' and not inside)
                if self.text and (number, token_number) in opens and token_number == 0:
                    self.text += "\n\n"
                elif self.text and not glued and not closing:
                    self.text += " "
                self.places[-1].append((len(self.text), len(self.text) + len(token)))
                self.text += token
                glued = opening

    def read_mentions(self, path):
        """(start, end, cluster, sentence, whether it is a name) of each mention."""
        flat = [(*place, number) for number, places in enumerate(self.places) for place in places]
        found, waiting, at = [], {}, 0
        with open(path, encoding="utf-8") as lines:
            for cells in (line.rstrip("\n").split("\t") for line in lines):
                if len(cells) < 5 or cells[0].startswith("#"):
                    continue
                column = next((cell for cell in reversed(cells[4:]) if cell.strip()), "_")
                for opening, key, closing in re.findall(r"(\()?(\d+)(\))?", column if column != "_" else ""):
                    if opening:
                        waiting.setdefault(key, []).append(at)
                    if closing and waiting.get(key):
                        start, _, sentence = flat[waiting[key].pop()]
                        words = self.text[start:flat[at][1]]
                        found.append((start, flat[at][1], key, sentence, is_name(words)))
                at += 1
        if at != len(flat):
            raise SystemExit(f"{path}: {at} tokens, and {len(flat)} in the text")
        return found

    def span(self, key):
        first, first_token, last, last_token = self.quotations[key]
        return self.places[first][first_token][0], self.places[last][last_token][1]

    def is_named_near(self, key):
        first, _, last, _ = self.quotations[key]
        start, end = self.span(key)
        return any(cluster == self.speakers[key] and name and first - NEAR <= sentence <= last + NEAR and not start <= at < end
                   for at, _, cluster, sentence, name in self.mentions)


def is_name(words):
    return re.search(r"\b(?!I\b)[A-Z][a-z]", words) is not None and words.split()[0].lower() not in ("the", "a", "an", "my", "his", "her")


def answered(novel, analysis, key):
    """The cluster that the answering entity's mentions belong to most often; None where nobody answers."""
    start, end = novel.span(key)
    overlaps = [(sum(max(0, min(end, s["end"]) - max(start, s["start"])) for s in one["content"]), (one.get("speaker") or {}).get("entity"))
                for one in analysis["attributions"]]
    most, speaker = max(overlaps, key=lambda pair: pair[0], default=(0, None))
    if most * 2 < end - start or not speaker:
        return None
    entity = next(e for e in analysis["entities"] if e["id"] == speaker)
    votes = {}
    for mention in entity["mentions"]:
        for at, until, cluster, _, name in novel.mentions:
            if until == mention["end"] and (at <= mention["start"] or mention["start"] <= at):
                votes[cluster] = votes.get(cluster, 0) + (10 if name else 1)
    return max(votes, key=votes.get) if votes else None


def main(arguments):
    paths = [p for p in sorted(glob.glob(f"{arguments[0]}/quotations/*.ann")) if os.path.getsize(p)][4::5]
    novels = [Novel(path) for path in paths]
    given = "".join(json.dumps({"id": n.name, "text": n.text}) + "\n" for n in novels)
    made = subprocess.run([*arguments[1:], "-"], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout
    counts = {"named within three sentences": [0, 0, 0], "all": [0, 0, 0]}
    for novel, line in zip(novels, made.decode().splitlines(), strict=True):
        analysis = json.loads(line)
        for key, speaker in novel.speakers.items():
            who = answered(novel, analysis, key)
            for name in ("all", *(["named within three sentences"] if novel.is_named_near(key) else [])):
                counts[name][0] += who == speaker
                counts[name][1] += who is not None
                counts[name][2] += 1
    for name, (right, answers, wanted) in counts.items():
        print(f"{name}: right {right} of {wanted} ({right / max(1, wanted):.3f}), of {answers} that were answered "
              f"({right / max(1, answers):.3f})  ({len(novels)} texts)")


if __name__ == "__main__":
    main(sys.argv[1:])
