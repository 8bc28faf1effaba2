// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/logisticweights.h"

#include "base/datafiles.h"
#include "base/probabilities.h"
#include "base/tablerows.h"

#include <QStringList>

#include <cmath>

namespace hearsay
{

Result<LogisticWeights> LogisticWeights::parse(const QByteArray &tsv)
{
    LogisticWeights out;
    for (const auto &[number, fields] : tableRows(tsv)) {
        bool isNumber = fields.size() == 3;
        const double weight = fields.value(2).toDouble(isNumber ? &isNumber : nullptr);
        if (!isNumber || !std::isfinite(weight))
            return std::unexpected(Error{
                ErrorKind::Malformed, QStringLiteral("The learned weights are damaged in line %1.").arg(number), {}});
        out.m_weights[fields.at(0)].insert(fields.at(1), weight);
    }
    return out;
}

Result<LogisticWeights> LogisticWeights::load(const QString &name)
{
    const auto bytes = readDataFile(QStringLiteral("lexicons/%1.tsv").arg(name));
    return bytes ? parse(*bytes) : std::unexpected(bytes.error());
}

double LogisticWeights::score(const QString &question, const Features &features) const
{
    const auto weights = m_weights.constFind(question);
    if (weights == m_weights.cend())
        return 0;
    double sum = 0;
    for (const auto &[name, amount] : features)
        sum += amount * weights->value(name, 0.0);
    return sum;
}

double LogisticWeights::probability(const QString &question, const Features &features) const
{
    return sigmoid(score(question, features));
}

} // namespace hearsay
