# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Learns whom pronouns and roles take up: resources/lexicons/antecedents.tsv.

For each question a softmax over nobody and the earlier groups that hearsay_links prints, the scores linear in its
features, fitted by Newton's method with a pull to zero (a mention-ranking model).  Learned from GUM, nine in ten of
LitBank, GAP's development file and annotated articles; read on GUM's development documents, the other novels and GAP's validation file.
The pipeline joins pronouns while it prints, with the weights it has: run it twice.

usage: antecedents.py --links PROGRAM --corpora FOLDER [--articles FOLDER]... [--score FOLDER]
                      [--model MODEL] [--out FILE] [--keep PREFIX]
"""
import argparse
import glob
import json
import os
import subprocess
import sys

import numpy as np

import corpora
import treebanks
import words as wording
from document import Document

PULL = 1.0
LEAST_SEEN = 20
WEIGHTS = {"gum": 3.0, "litbank": 0.5, "gap": 2.0, "news": 8.0}
NOVELS_EVERY = 3  # novels have pronouns enough
LONGEST_SOURCE = 4
FOLDS = 2  # articles are read with weights that did not see them
HEAD = """# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whom pronouns and roles take up: a question, a feature, its weight in a softmax over the choices.
# Made by resources/language/training/antecedents.py; features are those of app/analysis/entities/antecedentfeatures.cpp.
"""


def documents(root, split):
    """(corpus, document) of a split."""
    every = 10
    novels = [d for n, d in enumerate(corpora.litbank(f"{root}/litbank"))
              if (n % every == every - 1 if split == "dev" else n % every != every - 1 and n % NOVELS_EVERY == 0)]
    part = "development" if split == "train" else "validation"
    for name, made in (("gum", treebanks.read(f"{root}/gum-free/{split}.conllu", entities=True)), ("litbank", novels),
                       ("gap", corpora.gap(f"{root}/gap/{part}.tsv"))):
        for document in made:
            yield name, document


def news(folders, score):
    """Annotated articles; a short source is a mention of its speaker."""
    sys.path.insert(0, score)
    import gold
    for path in sorted(path for folder in folders for path in glob.glob(os.path.join(folder, "*.gold"))):
        row = gold.gold(path)
        text = row["article"]["text"]
        made = Document(os.path.basename(path), text, wording.split(text), frozenset({"links"}))
        spans = [(span, one["name"]) for one in row["entities"] for span in one["mentions"]]
        spans += [(one["source"][0], one["speaker"]) for one in row["attributions"] if one["speaker"] and one["source"]]
        for span, name in spans:
            words = made.word_range(*span)
            if words and words[1] - words[0] <= LONGEST_SOURCE:
                made.mentions.append((*words, name, None))
        yield "news", made


def cases_of(program, model, texts, kept):
    """What hearsay_links prints of the texts; from the file `kept` where it stands."""
    if kept and os.path.exists(kept):
        with open(kept, encoding="utf-8") as file:
            return json.load(file)
    given = "".join(json.dumps({"text": text}) + "\n" for text in texts)
    made = subprocess.run([*program, model], input=given.encode(), stdout=subprocess.PIPE, check=True).stdout
    cases = [json.loads(line)["cases"] for line in made.decode().splitlines()]
    if kept:
        with open(kept, "w", encoding="utf-8") as file:
            json.dump(cases, file)
    return cases


def clusters_by_word(document):
    """For each word the cluster of the smallest mention that holds it, and that mention."""
    found = {}
    for first, end, cluster, _ in sorted(document.mentions, key=lambda m: m[0] - m[1]):
        for at in range(first, end):
            found[at] = (cluster, first, end)
    return found


class Judge:
    """Tells which choices of a case are right."""

    def __init__(self, corpus, document):
        self.corpus, self.document = corpus, document
        self.clusters = clusters_by_word(document) if corpus != "gap" else {}

    def word(self, head):
        span = self.document.word_range(*head)
        return span[0] if span else None

    def right(self, case):
        """Indices of right choices; None where nothing is known of the case."""
        word = self.word(case["head"])
        if word is None:
            return None
        if self.corpus == "gap":
            return self.right_name(case, word)
        mine = self.clusters.get(word)
        if mine is None:
            return None if self.corpus == "news" else [0]
        right = []
        for n, choice in enumerate(case["choices"][1:], 1):
            marked = [c for c in (self.clusters.get(self.word(h)) for h in choice["heads"]) if c]
            if marked and marked[0][0] == mine[0]:
                right.append(n)
        return right or [0]

    def right_name(self, case, word):
        for pronoun, names in self.document.choices:
            if pronoun[0] != word:
                continue
            true = {at for name, is_it in names if is_it for at in range(*name)}
            right = [n for n, choice in enumerate(case["choices"]) if any(self.word(h) in true for h in choice["heads"])]
            return right or None
        return None


def examples(texts, all_cases):
    """By question: (features of the choices, right ones, weight, corpus, number of the document)."""
    out = {}
    for number, ((corpus, document), cases) in enumerate(zip(texts, all_cases, strict=True)):
        judge = Judge(corpus, document)
        for case in cases:
            right = judge.right(case)
            if right is not None and len(case["choices"]) > 1:
                out.setdefault(case["question"], []).append(
                    ([c["features"] for c in case["choices"]], right, WEIGHTS[corpus], corpus, number))
    return out


def fit(rows):
    """Weights by name, by Newton's method on the likelihood that the choice is one of the right ones."""
    seen = {}
    for choices, *_ in rows:
        for name in {name for features in choices for name in features}:
            seen[name] = seen.get(name, 0) + 1
    names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    place = {name: i for i, name in enumerate(names)}
    tables = []
    for choices, right, weight, *_ in rows:
        x = np.zeros((len(choices), len(names)))
        for i, features in enumerate(choices):
            for name, amount in features.items():
                if name in place:
                    x[i, place[name]] = amount
        y = np.zeros(len(choices), bool)
        y[right] = True
        tables.append((x, y, weight))
    return dict(zip(names, climb(tables, len(names)).tolist()))


def climb(tables, size):
    w, best = np.zeros(size), likelihood(tables, np.zeros(size))
    for _ in range(40):
        slope, curve = -PULL * w, PULL * np.eye(size)
        for x, y, weight in tables:
            p = softmax(x @ w)
            q = np.where(y, p, 0)
            slope += weight * (q / q.sum() - p) @ x
            mean = p @ x
            curve += weight * ((x * p[:, None]).T @ x - np.outer(mean, mean))
        step = np.linalg.solve(curve, slope)
        # Several right choices make it no longer concave: half the step until it climbs.
        while np.abs(step).max() > 1e-5 and likelihood(tables, w + step) <= best:
            step /= 2
        if np.abs(step).max() <= 1e-5:
            break
        w = w + step
        best = likelihood(tables, w)
    return w


def likelihood(tables, w):
    return sum(weight * np.log(softmax(x @ w)[y].sum() + 1e-300) for x, y, weight in tables) - PULL / 2 * w @ w


def softmax(scores):
    grown = np.exp(scores - scores.max())
    return grown / grown.sum()


def report(question, weights, rows):
    figures = {}
    for choices, right, _, corpus, _ in rows:
        p = softmax(np.array([sum(weights.get(n, 0.0) * a for n, a in features.items()) for features in choices]))
        hit, likelihood, count, reachable, best = figures.get(corpus, (0, 0.0, 0, 0, 0))
        known = right != [0]
        chosen = 1 + int(np.argmax(p[1:]))
        figures[corpus] = (hit + (int(np.argmax(p)) in right), likelihood - np.log(p[right].sum()), count + 1,
                           reachable + known, best + (known and chosen in right))
    for corpus, (hit, likelihood, count, reachable, best) in sorted(figures.items()):
        print(f"{question:12} {corpus:8} {count:5} cases, {hit / count:.3f} right, {likelihood / count:.3f} nats; "
              f"of {reachable} whose antecedent is among the choices {best / max(reachable, 1):.3f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--links", required=True, type=str.split, help="how to run hearsay_links")
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--model", default="quick")
    parser.add_argument("--out")
    parser.add_argument("--articles", action="append", help="folder of annotated articles; may be given again")
    parser.add_argument("--score", help="folder of their reader, gold.py")
    parser.add_argument("--keep", help="beginning of the names of files that keep what was printed, for another fit")
    options = parser.parse_args()
    made = {}
    for model in (options.model, "none"):
        def rows(name, texts):
            kept = options.keep and f"{options.keep}-{model}-{name}.json"
            return examples(texts, cases_of(options.links, model, [d.text for _, d in texts], kept))
        learned = rows("train", list(documents(options.corpora, "train")))
        unseen = rows("dev", list(documents(options.corpora, "dev")))
        articles = rows("news", list(news(options.articles, options.score))) if options.articles else {}
        for question, cases in sorted(learned.items()):
            own = articles.get(question, [])
            made[question] = fit(cases + own)
            report(question, made[question], unseen.get(question, []))
            for fold in range(FOLDS if own else 0):
                weights = fit(cases + [row for row in own if row[4] % FOLDS != fold])
                report(f"{question} {fold}", weights, [row for row in own if row[4] % FOLDS == fold])
    if options.out:
        with open(options.out, "w", encoding="utf-8") as file:
            file.write(HEAD)
            for question, weights in sorted(made.items()):
                file.writelines(f"{question}\t{name}\t{weight:.4f}\n" for name, weight in sorted(weights.items()))


if __name__ == "__main__":
    main()
