// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/textspan.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace hearsay
{

/// How sure a finding is. Shown by the pattern of its line: solid, dashed, dotted.
enum class CertaintyLevel { Sure, Likely, Unclear };

struct Certainty {
    CertaintyLevel level = CertaintyLevel::Unclear;
    std::optional<double>
        probability; ///< calibrated on development data; nullopt until one was measured, never invented

    friend bool operator==(const Certainty &, const Certainty &) = default;
};

/// The certainty of a measured probability: sure from 0.9, likely from 0.6.
[[nodiscard]] inline Certainty certaintyOf(double probability)
{
    return {probability >= 0.9   ? CertaintyLevel::Sure
            : probability >= 0.6 ? CertaintyLevel::Likely
                                 : CertaintyLevel::Unclear,
            probability};
}

/// Why a finding was made. The sentence for the reader is a template with %1, %2 … and its arguments, so that it can be
/// translated; templates are marked with QT_TRANSLATE_NOOP("Reason", …) where they are written.
struct Reason {
    QString rule;          ///< name of the rule or head that gave it, kebab-case: “according-to”
    QString text;          ///< English template
    QStringList arguments; ///< words for %1, %2, …
    TextSpans evidence;    ///< the words that led to it

    /// The English sentence with its arguments in place.
    [[nodiscard]] QString sentence() const;

    friend bool operator==(const Reason &, const Reason &) = default;
};

} // namespace hearsay
