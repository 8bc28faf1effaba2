// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/antecedentfeatures.h"

#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace hearsay
{

/// Told of a case before it is judged: the mention, the question, the choices.
using AntecedentWatch = std::function<void(const EntityClusters &clusters, qsizetype mention, const QString &question,
                                           const std::vector<AntecedentChoice> &choices)>;

/// Weighs whom a pronoun or a role takes up: a softmax over the earlier groups that fit and nobody, the scores linear
/// in features of distance, prominence, agreement and the language model's own links (a mention-ranking model after
/// Denis and Baldridge 2008). The weights are learned by resources/language/training/antecedents.py.
class Antecedents final
{
public:
    Antecedents(const EntityClusters &clusters, const LogisticWeights &weights)
        : m_clusters(clusters), m_weights(weights), m_features(clusters)
    {
    }

    /// The question whose weights judge the mention: “he”, “it”, “they”, “person-role”, “body-role” or “document-role”,
    /// with “-alone” where there is no language model.
    [[nodiscard]] QString questionOf(qsizetype mention) const;
    /// Those of a pronoun: nobody first, then nearest first, then those ahead in its sentence.
    [[nodiscard]] std::vector<AntecedentChoice> ofPronoun(qsizetype pronoun) const;

    /// Those of a role, of which \a candidates may be meant.
    [[nodiscard]] std::vector<AntecedentChoice> ofRole(qsizetype role, const std::vector<qsizetype> &candidates) const;

    /// Of each of \a candidates how probable it is that the role means it.
    [[nodiscard]] std::vector<std::pair<qsizetype, double>>
    probabilities(qsizetype role, const std::vector<qsizetype> &candidates) const;

    /// Of each of \a choices but nobody how probable it is that the mention takes it up.
    [[nodiscard]] std::vector<std::pair<qsizetype, double>> weighed(qsizetype mention,
                                                                    const std::vector<AntecedentChoice> &choices) const;

    /// Whom the mention takes up, and how probable that is.
    struct Answer {
        qsizetype mention = -1;
        double probability = 0;
        double rival = 0; ///< probability of the next best, nobody included
    };
    /// What the weights say of all choices.
    struct Weighed {
        std::optional<Answer> best; ///< nullopt where nobody is likelier than anybody, by more than lead times
        std::vector<std::pair<qsizetype, double>> others; ///< likeliest first, nobody not among them
    };
    [[nodiscard]] Weighed weigh(qsizetype mention, const std::vector<AntecedentChoice> &choices, double lead) const;

private:
    [[nodiscard]] std::vector<double> shares(qsizetype mention, const std::vector<AntecedentChoice> &choices) const;
    [[nodiscard]] bool mayBePronoun(qsizetype pronoun, qsizetype candidate) const;
    void addAhead(const AntecedentSetting &setting, QSet<qsizetype> &seen,
                  std::vector<AntecedentChoice> &choices) const;

    const EntityClusters &m_clusters;
    const LogisticWeights &m_weights;
    AntecedentFeatures m_features;
};

} // namespace hearsay
