// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/antecedents.h"

namespace hearsay
{

/// A pronoun and the likeliest of the groups before it that it fits, by learned weights: nearness, subjects before
/// objects, speakers before others (after Hobbs 1978, Lappin and Leass 1994), and the language model’s links.
class PronounRule final : public EntityRule
{
public:
    explicit PronounRule(const LogisticWeights &weights, AntecedentWatch watch = {})
        : m_weights(weights), m_watch(std::move(watch))
    {
    }
    [[nodiscard]] QString name() const override { return QStringLiteral("likeliest-antecedent"); }
    void apply(EntityClusters &clusters) const override;

private:
    const LogisticWeights &m_weights;
    AntecedentWatch m_watch;
};

} // namespace hearsay
