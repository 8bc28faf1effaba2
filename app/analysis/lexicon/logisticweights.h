// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <utility>
#include <vector>

namespace hearsay
{

/// What speaks for or against something: names with how much of each there is.
using Features = std::vector<std::pair<QString, double>>;

/// Regressions learned on development data (resources/lexicons/joining.tsv, antecedents.tsv, certainty.tsv), each a
/// question with its weights.
class LogisticWeights final
{
public:
    /// Reads lines of a question, a feature and a weight, parted by tabs. Error Malformed names the line.
    [[nodiscard]] static Result<LogisticWeights> parse(const QByteArray &tsv);
    /// The weights of the data folder; \a name is that of the file without its ending.
    [[nodiscard]] static Result<LogisticWeights> load(const QString &name = QStringLiteral("joining"));

    /// Probability that the answer to \a question is yes; features without a weight say nothing. 0.5 for a question
    /// that was never learned.
    [[nodiscard]] double probability(const QString &question, const Features &features) const;
    /// Whether there are weights for \a question.
    [[nodiscard]] bool knows(const QString &question) const { return m_weights.contains(question); }
    /// The sum of the weights, which are the log odds of it; 0 for a question that was never learned.
    [[nodiscard]] double score(const QString &question, const Features &features) const;

private:
    QHash<QString, QHash<QString, double>> m_weights;
};

} // namespace hearsay
