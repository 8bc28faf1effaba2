// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "language/linearchain.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace hearsay
{

/// What the weights' outputs mean: labels.json of a model's folder (resources/language/training/README.md).
struct ModelLabels {
    /// A head whose scores stand at [offset, offset + labels.size()) of each word's flat scores.
    struct FlatHead {
        size_t offset = 0;
        QStringList labels;

        [[nodiscard]] size_t size() const { return size_t(labels.size()); }
    };
    /// Weights of links between mentions.
    struct Links {
        size_t size = 0;             ///< of each of the four vectors of a word
        std::vector<float> distance; ///< by bucket: floor(log2(words between)), the last for all beyond
        std::vector<float> alike;    ///< same text, same last word, exactly one a pronoun
        float nobody = 0;            ///< score of no antecedent
        QSet<QString> pronouns;
    };

    /// How far a probability is to be believed: σ(slope · ln(p / (1 − p)) + intercept), measured on development data.
    struct Calibration {
        double slope = 1;
        double intercept = 0;

        [[nodiscard]] double of(double probability) const;

        friend bool operator==(const Calibration &, const Calibration &) = default;
    };

    QString version;
    QString size; ///< “quick” or “careful”
    size_t width = 0;
    size_t flatWidth = 0;
    size_t mostPiecesPerWord = 8;
    size_t mentionWidth = 0; ///< most words of a mention
    QHash<QString, FlatHead> flat;
    QStringList relations;
    QHash<QString, LinearChain> chains; ///< “name”, “cue”, “source”, “content”, “spans”
    Links links;
    double leastCue = 0.4; ///< probability below which a cue is none
    double leastMention = 0.5;
    std::optional<Calibration> attributions; ///< nullopt until it was measured

    /// Error Unsupported for another format than this program knows; Malformed where something that it needs is
    /// missing.
    [[nodiscard]] static Result<ModelLabels> read(const QByteArray &json);
};

} // namespace hearsay
