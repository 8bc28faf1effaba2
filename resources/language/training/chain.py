# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Linear chain over BIO labels with learned transitions (Lafferty, McCallum and Pereira 2001)."""
import torch
from torch import nn

import labels

FORBIDDEN = -1e4


class Chain(nn.Module):
    """Transitions of one label list.  Forbidden ones are fixed, the others learned."""

    def __init__(self, names):
        super().__init__()
        follows, begins = labels.allowed(names)
        self.transitions = nn.Parameter(torch.zeros(len(names), len(names)))
        self.starts = nn.Parameter(torch.zeros(len(names)))
        self.register_buffer("no_follow", ~torch.tensor(follows), persistent=False)
        self.register_buffer("no_begin", ~torch.tensor(begins), persistent=False)

    def weights(self):
        return (self.transitions.masked_fill(self.no_follow, FORBIDDEN), self.starts.masked_fill(self.no_begin, FORBIDDEN))

    def loss(self, scores, tags, mask):
        """Sum of negative log likelihoods.  scores [B, N, C], tags [B, N] (negative: any label may stand), mask [B, N]."""
        scores = scores.float()
        kinds = torch.arange(scores.shape[2])
        free = (tags < 0) | ~mask
        gold = scores.masked_fill(~((tags.unsqueeze(2) == kinds) | free.unsqueeze(2)), FORBIDDEN)
        both = self.partition(torch.cat([scores, gold]), torch.cat([mask, mask]))
        all_paths, gold_paths = both.chunk(2)
        return (all_paths - gold_paths).sum()

    def partition(self, scores, mask):
        transitions, starts = self.weights()
        state = starts + scores[:, 0]
        steps, keep = scores.unbind(1), mask.unsqueeze(2).unbind(1)
        for score, kept in zip(steps[1:], keep[1:]):
            following = torch.logsumexp(state.unsqueeze(2) + transitions, dim=1) + score
            state = torch.where(kept, following, state)
        return torch.logsumexp(state, dim=1)
