// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scoring/count.h"

#include <QByteArray>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearsay
{

/// Which articles figures were measured on.
enum class MeasuredOn {
    Aside,      ///< ours, kept aside: nothing was tuned on them
    Weights,    ///< ours, which learned weights were tuned on
    Rules,      ///< ours, which the rules were tuned on
    NewsCorpus, ///< those of PolNeAR's tuning split, marked by others
};

/// How good the program was found to be on some articles, in the terms of ArticleScores. What the annotation of the
/// articles does not tell is absent.
struct MeasuredFigures {
    MeasuredOn on = MeasuredOn::Rules;
    qsizetype articles = 0;
    QStringList programs; ///< “hearsay 0.1.0”
    QStringList models;   ///< SHA-256 of language models; an empty string where rules worked alone
    Count statements;     ///< found by their contents
    Count whole;          ///< found, with source and cue
    std::optional<Count> speaker;
    std::optional<Count> kind;
    std::optional<Count> contradictions;
    std::optional<Count> notices;

    friend bool operator==(const MeasuredFigures &, const MeasuredFigures &) = default;
};

/// Reads the figures that lie with the program: {"schema": 1, "measured": [{"on", …what `hearsay-cli score --json`
/// prints…}]}, in the file's order. Figures of articles that this version does not know are passed over.
/// Errors: Malformed; Unsupported (a later schema).
[[nodiscard]] Result<std::vector<MeasuredFigures>> readMeasuredFigures(const QByteArray &json);

} // namespace hearsay
