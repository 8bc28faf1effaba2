# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole model: encoder, heads, and what each batch teaches them."""
import torch
from torch import nn
from torch.nn import functional

import labels
from chain import Chain
from heads import Biaffine, CueSpans, Mentions, Relations
from treebanks import FEATURES
from windows import NONE, SPAN_WIDTH, attribution_tags

INPUTS = ("input_ids", "attention_mask", "shape_ids", "space_ids", "quote_ids")


def flat_layout(lists):
    """Names and sizes of the slices of the flat head, in order."""
    return {"edge": len(labels.EDGES), "sentence": 2, "upos": len(lists["upos"]), **{k: len(v) for k, v in FEATURES.items()},
            "lemma": len(lists["lemma"]), "name": len(labels.NAMES), "mention_first": len(labels.MENTIONS),
            "mention_last": len(labels.MENTIONS)}


ROLES = {"cue": 3, "source": 3, "content": 3, "speech": 4}


class Model(nn.Module):
    def __init__(self, encoder, lists):
        super().__init__()
        width = encoder.pieces.embedding_dim
        self.encoder, self.lists = encoder, lists
        self.layout = flat_layout(lists)
        self.flat = nn.Linear(width, sum(self.layout.values()))
        self.roles_inner, self.roles = nn.Linear(width, 256), nn.Linear(256, sum(ROLES.values()))
        self.arcs = Biaffine(width, 256)
        self.relations = Relations(width, 96, len(lists["relation"]))
        self.mentions = Mentions(width)
        self.cue_spans = CueSpans(width)
        self.chains = nn.ModuleDict({"name": Chain(labels.NAMES), **{r: Chain(labels.ROLE) for r in ("cue", "source", "content")}})

    def words(self, batch):
        vectors = self.encoder(*(batch[name] for name in INPUTS))
        index = batch["word_starts"].unsqueeze(2).expand(-1, -1, vectors.shape[2])
        return torch.gather(vectors, 1, index)

    def slices(self, hidden):
        """Name to scores [B, N, labels] of all flat heads."""
        flat = self.flat(hidden).split(list(self.layout.values()), dim=2)
        roles = self.roles(functional.gelu(self.roles_inner(hidden))).split(list(ROLES.values()), dim=2)
        return dict(zip([*self.layout, *ROLES], [*flat, *roles]))

    def losses(self, windows, batch, collate):
        """Name to loss, whatever the windows' documents can teach."""
        hidden = self.words(batch)
        drop = functional.dropout(hidden, 0.1, self.training)
        tasks = windows[0].document.tasks
        out, slices = {}, self.slices(drop)
        if "grammar" in tasks:
            out.update(self.grammar(windows, batch, collate, drop, slices))
        if "names" in tasks or windows[0].document.tags.get("name"):
            tags = collate.tags(windows, "name", hidden.shape[1])
            out["name"] = self.chains["name"].loss(slices["name"], tags, batch["word_mask"]) / batch["word_mask"].sum() * 5
        if "attribution" in tasks:
            out.update(self.attribution(windows, batch, hidden, slices))
        if "mentions" in tasks:
            out["mention"], out["kind"] = self.mention(windows, batch, drop, slices)
        if tasks & {"links", "choices"}:
            out["link"] = self.link(windows, drop)
        return out

    def grammar(self, windows, batch, collate, hidden, slices):
        most, out = hidden.shape[1], {}
        weights = {"edge": 0.5, "sentence": 0.5, "upos": 1.0, "lemma": 0.5, **dict.fromkeys(FEATURES, 0.15)}
        for key, weight in weights.items():
            tags = collate.tags(windows, key, most)
            out[key] = weight * functional.cross_entropy(slices[key].float().flatten(0, 1), tags.flatten(), ignore_index=NONE)
        heads, sentences = collate.heads(windows, most)
        scores = self.arcs(hidden).float()
        same = (sentences.unsqueeze(2) == sentences.unsqueeze(1)) & (sentences.unsqueeze(1) >= 0)
        same = torch.cat([torch.ones_like(same[:, :, :1]), same], dim=2)
        scores = scores.masked_fill(~same, -1e4)
        out["head"] = functional.cross_entropy(scores.flatten(0, 1), heads.flatten(), ignore_index=NONE)
        rows, places = torch.nonzero(heads >= 0, as_tuple=True)
        chosen = heads[rows, places]
        of_heads = torch.where((chosen > 0).unsqueeze(1), hidden[rows, (chosen - 1).clamp(min=0)],
                               self.relations.root.to(hidden.dtype))
        kinds = collate.tags(windows, "relation", most)[rows, places]
        found = self.relations(hidden[rows, places], of_heads)
        out["relation"] = functional.cross_entropy(found.float(), kinds, ignore_index=NONE)
        return out

    def attribution(self, windows, batch, hidden, slices):
        most, mask = hidden.shape[1], batch["word_mask"]
        made = [attribution_tags(window, most) for window in windows]
        flat = torch.stack([torch.from_numpy(tags) for tags, _ in made], dim=1)
        count = mask.sum()
        out = {}
        for row, role in enumerate(("cue", "source", "content")):
            weight = 10.0 if role == "cue" else 3.0
            out[role] = self.chains[role].loss(slices[role], flat[row], mask) / count * weight
        out["speech"] = 0.3 * functional.cross_entropy(slices["speech"].float().flatten(0, 1), flat[3].flatten(), ignore_index=NONE)
        cues = [(n, first, end - 1, tags, 1.0) for n, (_, found) in enumerate(made) for first, end, tags in found]
        cues += self.false_cues(made, slices["cue"])
        if not cues:
            return out
        place, first, last = (torch.tensor([c[k] for c in cues]) for k in range(3))
        scores, valid = self.cue_spans(functional.dropout(hidden, 0.1, self.training), place, first, last, mask)
        true = torch.tensor([c[4] for c in cues])
        real = torch.nonzero(true > 0).squeeze(1)
        if len(real):
            tags = torch.zeros(len(real), most, dtype=torch.long)
            for row, k in enumerate(real.tolist()):
                tags[row, :len(cues[k][3])] = torch.from_numpy(cues[k][3])
            out["spans"] = self.cue_spans.chain.loss(scores[real], tags, mask[place[real]]) / count * 5.0
        out["valid"] = functional.binary_cross_entropy_with_logits(valid.float(), true, reduction="sum") / count * 5.0
        return out

    @torch.no_grad()
    def false_cues(self, made, scores):
        """Words that the cue head takes for a cue and the corpus does not, so that the second look learns to refuse."""
        likely = torch.softmax(scores.float(), dim=2)[:, :, 1]
        out = []
        for n, (tags, _) in enumerate(made):
            wrong = (likely[n] > 0.15) & (torch.from_numpy(tags[0]) == 0)
            for place in torch.nonzero(wrong).flatten().tolist()[:4]:
                out.append((n, place, place, None, 0.0))
        return out

    def mention(self, windows, batch, hidden, slices):
        scores = self.mentions.spans(hidden).float()
        gold = torch.zeros_like(scores)
        kinds, rows, firsts, lasts = [], [], [], []
        for n, window in enumerate(windows):
            for first, end, _, kind in inside(window):
                gold[n, first, end - 1] = 1.0
                if kind in labels.MENTIONS:
                    kinds.append(labels.MENTIONS.index(kind))
                    rows.append(n), firsts.append(first), lasts.append(end - 1)
        places = torch.arange(scores.shape[1])
        width = places[None, :] - places[:, None]
        mask = batch["word_mask"]
        near = (width >= 0) & (width < SPAN_WIDTH) & mask.unsqueeze(1) & mask.unsqueeze(2)
        loss = functional.binary_cross_entropy_with_logits(scores[near], gold[near], reduction="sum") / mask.sum()
        if not kinds:
            return loss, loss * 0
        found = slices["mention_first"][rows, firsts] + slices["mention_last"][rows, lasts]
        return loss, 0.3 * functional.cross_entropy(found.float(), torch.tensor(kinds))

    def link(self, windows, hidden):
        vectors = self.mentions.vectors(hidden)
        losses = [loss for n, window in enumerate(windows) for loss in
                  (self.chosen(window, vectors[n]) if window.document.choices else self.clusters(window, vectors[n]))]
        return torch.cat(losses).mean() if losses else vectors.sum() * 0

    def link_scores(self, window, vectors, spans):
        """[M, 1 + M] scores of antecedents, the first column for none; later ones are shut out."""
        first = torch.tensor([s[0] for s in spans])
        last = torch.tensor([s[1] - 1 for s in spans])
        scores = self.mentions.pairs(vectors, first, last)
        scores = scores + self.mentions.distance[distance_bucket(first[:, None] - first[None, :])]
        scores = scores + torch.einsum("ijk,k->ij", likeness(window, spans), self.mentions.alike)
        earlier = torch.ones(len(spans), len(spans)).tril(-1).bool()
        scores = scores.masked_fill(~earlier, -1e4)
        return torch.cat([self.mentions.nobody.expand(len(spans), 1), scores], dim=1)

    def clusters(self, window, vectors):
        spans = sorted(inside(window))
        if len(spans) < 2:
            return []
        scores = torch.log_softmax(self.link_scores(window, vectors, spans), dim=1)
        keys = [s[2] for s in spans]
        same = torch.tensor([[a == b for b in keys] for a in keys]).tril(-1)
        gold = torch.cat([~same.any(1, keepdim=True), same], dim=1)
        return [-torch.logsumexp(scores.masked_fill(~gold, -1e4), dim=1)]

    def chosen(self, window, vectors):
        out = []
        for pronoun, names in window.document.choices:
            named = [(span, right) for span, right in names if window.first <= span[0] and span[1] <= pronoun[0]]
            if not (window.first <= pronoun[0] and pronoun[1] <= window.end) or not named:
                continue
            spans = [(a - window.first, b - window.first) for a, b in [*(s for s, _ in named), pronoun]]
            scores = torch.log_softmax(self.link_scores(window, vectors, spans)[-1, :-1], dim=0)
            gold = [n + 1 for n, (_, right) in enumerate(named) if right] or [0]
            out.append(-scores[gold].logsumexp(0, keepdim=True))
        return out


def inside(window):
    """Mentions that lie whole in the window, counted from its start."""
    return [(a - window.first, b - window.first, key, kind) for a, b, key, kind in window.document.mentions
            if window.first <= a and b <= window.end]


def distance_bucket(words):
    """0 to 9: 0-1, 2-3, 4-7, 8-15, 16-31, 32-63, 64-127, 128-255, 256-511, further."""
    return torch.log2(words.clamp(min=1).float()).long().clamp(0, 9)


PRONOUNS = {"he", "she", "they", "it", "him", "her", "them", "his", "hers", "their", "theirs", "its", "himself", "herself",
            "themselves", "itself", "i", "me", "my", "we", "us", "our", "you", "your", "who", "whom", "whose", "which", "that"}


def likeness(window, spans):
    """[M, M, 3]: the same words; the same last word; one is a pronoun, the other none."""
    forms = window.document.forms
    texts = [" ".join(forms[window.first + s[0]:window.first + s[1]]).lower() for s in spans]
    lasts = [forms[window.first + s[1] - 1].lower() for s in spans]
    mine = [t in PRONOUNS for t in texts]
    return torch.tensor([[[float(texts[i] == texts[j]), float(lasts[i] == lasts[j]), float(mine[i] != mine[j])]
                          for j in range(len(spans))] for i in range(len(spans))])
