// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/giventext.h"
#include "language/reading.h"

#include <QByteArray>

namespace hearsay
{

/// \a parse in CoNLL-U: a comment with each sentence's text, ranges for words written together, SpaceAfter=No; what is
/// not known is “_”. Sentences are numbered from 1 in `# sent_id`.
[[nodiscard]] QByteArray writeConllu(const Text &text, const Parse &parse);
/// The rows of \a given with lemma, tag, features, head and relation from \a parse, whose tokens must be the given
/// ones; all else as it was.
[[nodiscard]] QByteArray writeConllu(const GivenText &given, const Parse &parse);

/// The names in the columns of Universal NER: number, form, tag (IOB2 over PER, ORG, LOC), and two that are not used.
[[nodiscard]] QByteArray writeIob2(const Text &text, const Parse &parse, const std::vector<FoundName> &names);
/// The same over given sentences, with their comments.
[[nodiscard]] QByteArray writeIob2(const GivenText &given, const Parse &parse, const std::vector<FoundName> &names);

} // namespace hearsay
