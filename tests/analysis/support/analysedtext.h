// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"
#include "support/markedtext.h"

namespace hearsay
{

/// The analyser with all its data, made once for a test program; nullptr (and a warning with the reason) where it
/// cannot be made.
[[nodiscard]] std::shared_ptr<const Analyser> testAnalyser();

/// A marked text and what the analyser found in it.
struct AnalysedText {
    MarkedText marked;
    Analysis analysis;

    /// The entity with a mention of just this range, or nullptr.
    [[nodiscard]] const Entity *entityAt(TextSpan span) const;
    /// The attribution whose cue is just this range (whose content begins with it where \a byContent is set), or
    /// nullptr.
    [[nodiscard]] const Attribution *attributionAt(TextSpan span, bool byContent = false) const;
    /// The notices of a kind, in order of the text.
    [[nodiscard]] TextSpans notices(NoticeKind kind) const;
    /// The words of ranges, parted by “ … ”.
    [[nodiscard]] QString words(const TextSpans &spans) const;
    /// All attributions, one a line, for messages of failed tests.
    [[nodiscard]] QString listing() const;
};

[[nodiscard]] AnalysedText analyseMarked(QStringView notation);

} // namespace hearsay
