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

/// Logistic regressions learned on development data (resources/lexicons/joining.tsv), each a question with its weights.
class LogisticWeights final
{
public:
    /// Reads lines of a question, a feature and a weight, parted by tabs. Error Malformed names the line.
    [[nodiscard]] static Result<LogisticWeights> parse(const QByteArray &tsv);
    /// The weights of the data folder.
    [[nodiscard]] static Result<LogisticWeights> load();

    /// Probability that the answer to \a question is yes; features without a weight say nothing. 0.5 for a question
    /// that was never learned.
    [[nodiscard]] double probability(const QString &question, const Features &features) const;

private:
    QHash<QString, QHash<QString, double>> m_weights;
};

} // namespace hearsay
