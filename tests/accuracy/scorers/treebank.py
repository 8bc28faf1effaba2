# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores what `hearsay-cli parse` and `hearsay-cli entities` print against treebanks.

usage: treebank.py texts GOLD.conllu FOLDER     writes each document's running text to FOLDER/0001.txt …
       treebank.py given GOLD.conllu FOUND      tags, lemmas and trees over given tokens
       treebank.py raw GOLD.conllu FOUND        tokens, words, sentences and tags of the running texts
       treebank.py names GOLD.iob2 FOUND        exact spans of PER, ORG and LOC

Definitions follow the CoNLL 2018 shared task (Zeman et al. 2018): units of running text agree where they cover the same
characters, blanks left out; relations count without their subtypes.
"""
import os
import sys


def sentences(path):
    """Each sentence as (opens a document, opens a paragraph, rows), rows being lists of ten columns."""
    document = paragraph = False
    rows = []
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("#"):
                document |= line.startswith("# newdoc")
                paragraph |= line.startswith("# newpar")
            elif line:
                rows.append(line.split("\t"))
            elif rows:
                yield document, paragraph, rows
                document = paragraph = False
                rows = []


def surface(rows):
    """The written tokens: (form, a blank follows, the syntactic words in it)."""
    out, until = [], 0
    for row in rows:
        number = row[0]
        if "." in number:
            continue
        if "-" in number:
            until = int(number.split("-")[1])
            out.append((row[1], "SpaceAfter=No" not in row[9], []))
        elif int(number) <= until:
            out[-1][2].append(row)
        else:
            out.append((row[1], "SpaceAfter=No" not in row[9], [row]))
    return out


def texts(gold, folder):
    os.makedirs(folder, exist_ok=True)
    documents = []
    for document, paragraph, rows in sentences(gold):
        if document or not documents:
            documents.append("")
        elif paragraph:
            documents[-1] = documents[-1].rstrip() + "\n\n"
        documents[-1] += "".join(form + (" " if blank else "") for form, blank, _ in surface(rows))
    for number, text in enumerate(documents, 1):
        with open(os.path.join(folder, f"{number:04}.txt"), "w", encoding="utf-8") as file:
            file.write(text.rstrip() + "\n")


def words(path):
    return [[row for row in rows if row[0].isdigit()] for _, _, rows in sentences(path)]


def given(gold, found):
    names = ("UPOS", "lemma", "UAS", "LAS", "Number", "Tense", "Person", "Mood", "Voice", "VerbForm")
    right, count = dict.fromkeys(names, 0), 0
    features = lambda row: dict(part.split("=", 1) for part in row[5].split("|") if "=" in part)
    for wanted, got in zip(words(gold), words(found), strict=True):
        for one, other in zip(wanted, got, strict=True):
            if one[1] != other[1]:
                raise SystemExit(f"“{one[1]}” in the gold is “{other[1]}” in what was found")
            head = one[6] == other[6]
            right["UPOS"] += one[3] == other[3]
            right["lemma"] += one[2].lower() == other[2].lower()
            right["UAS"] += head
            right["LAS"] += head and one[7].split(":")[0] == other[7].split(":")[0]
            for name in names[4:]:
                right[name] += features(one).get(name) == features(other).get(name)
            count += 1
    print("  ".join(f"{name} {right[name] / count:.3f}" for name in names), f"({count} words)")


def units(path):
    """Sets of character ranges, blanks left out: tokens, words, sentences; words with tags; and all characters."""
    tokens, syntactic, whole, tags, text = set(), set(), set(), set(), []
    at = 0
    for _, _, rows in sentences(path):
        first = at
        for form, _, inner in surface(rows):
            form = "".join(form.split())
            text.append(form)
            tokens.add((at, at + len(form)))
            for number, row in enumerate(inner):
                # Words of one written token have no characters of their own: their place in it tells them apart.
                key = (at, at + len(form), number if len(inner) > 1 else 0, len(inner))
                syntactic.add(key)
                tags.add((*key, row[3]))
            at += len(form)
        whole.add((first, at))
    return {"tokens": tokens, "words": syntactic, "sentences": whole, "UPOS": tags}, "".join(text)


def raw(gold, found):
    (wanted, text), (got, other) = units(gold), units(found)
    if text != other:
        at = next(i for i, (a, b) in enumerate(zip(text, other)) if a != b)
        raise SystemExit(f"the texts differ at “{text[at:at + 30]}”, found “{other[at:at + 30]}”")
    print("  ".join(f"{name} F1 {2 * len(wanted[name] & got[name]) / (len(wanted[name]) + len(got[name])):.3f}" for name in wanted))


def spans(path):
    """(sentence, first, end, kind) of each name; kinds beside the three are left out."""
    out, sentence, place, open_one = set(), 0, 0, None

    def close():
        if open_one and open_one[2] in ("PER", "ORG", "LOC"):
            out.add((sentence, open_one[0], place, open_one[2]))
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            if line.startswith("#"):
                continue
            if not line.strip():
                close()
                open_one = None
                sentence, place = sentence + (place > 0), 0
                continue
            tag = line.rstrip("\n").split("\t")[2]
            if not tag.startswith("I-") or not open_one or open_one[2] != tag[2:]:
                close()
                open_one = (place, place, tag[2:]) if tag[:2] in ("B-", "I-") else None
            place += 1
    return out


def names(gold, found):
    wanted, got = spans(gold), spans(found)
    hits = len(wanted & got)
    print(f"names: precision {hits / len(got):.3f} recall {hits / len(wanted):.3f} F1 {2 * hits / (len(got) + len(wanted)):.3f}"
          f"  ({hits} of {len(wanted)}, {len(got)} reported)")


if __name__ == "__main__":
    commands = {"texts": texts, "given": given, "raw": raw, "names": names}
    if len(sys.argv) != 4 or sys.argv[1] not in commands:
        raise SystemExit(__doc__)
    commands[sys.argv[1]](*sys.argv[2:])
