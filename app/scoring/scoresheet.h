// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scoring/scores.h"

#include <QJsonObject>
#include <QString>

namespace hearsay
{

/// The figures, one a line: “content: precision 0.912 recall 0.884 F1 0.898  (84 of 95, 92 reported)”.
[[nodiscard]] QString figuresText(const ArticleScores &scores);
[[nodiscard]] QString figuresText(const SpanScores &scores);

/// A table in columns, most frequent row first, each share beside its number.
[[nodiscard]] QString tableText(const TallyTable &table);

/// How far probabilities may be believed: “speaker probability: expected error 0.031 over 512”, and a line for those
/// whose words are told.
[[nodiscard]] QString calibrationText(const ArticleScores &scores);
[[nodiscard]] QString calibrationText(const SpanScores &scores);

/// {"definitions": "articles" | "spans", "articles", "programs", "models", "figures": {…}, "tables": {…}}. A figure of
/// things that are found has "hits", "reported", "gold", "precision", "recall", "f1"; one of things found that are
/// right or not has "hits", "of", "share"; alarms have "hits" and "of",
/// probabilities “expected error” and “of”.
[[nodiscard]] QJsonObject scoresJson(const ArticleScores &scores);
[[nodiscard]] QJsonObject scoresJson(const SpanScores &scores);

} // namespace hearsay
