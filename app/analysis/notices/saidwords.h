// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/stage.h"

#include <QStringList>

#include <functional>
#include <utility>
#include <vector>

namespace hearsay
{

/// The words of a quotation that somebody answers for, for comparing with those of others.
struct SaidWords {
    const Attribution *attribution = nullptr; ///< valid as long as the draft is; its speaker is known
    TextSpan span;                            ///< of the quoted words, marks left out
    std::vector<qsizetype> words;             ///< indices into the reading, punctuation left out
    QStringList lower;                        ///< the words, in lower case
};

/// The quoted words of every direct or mixed attribution in the body of the article that has a speaker and at least
/// \a least of them, in order of the text. Those of headings, captions and lists are left out, for they repeat the
/// text.
[[nodiscard]] std::vector<SaidWords> saidWords(const Draft &draft, qsizetype least);

/// Which two of \a said are worth comparing: those that share a key of \a keysOf and do not tell one within the other,
/// each pair once, the earlier first. Keys that more than eight share tell nothing.
using SaidPair = std::pair<const SaidWords *, const SaidWords *>;
[[nodiscard]] std::vector<SaidPair> pairsOf(const Analysis &analysis, const std::vector<SaidWords> &said,
                                            const std::function<QStringList(const SaidWords &)> &keysOf);

/// How many words the two have in common, in order (the longest common subsequence).
[[nodiscard]] qsizetype commonWords(const QStringList &one, const QStringList &other);

} // namespace hearsay
