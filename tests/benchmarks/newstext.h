// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearsay
{

/// About \a words words of news: our samples again and again, whole paragraphs at a time, with other names and figures
/// in each round, so that a long text has as many people in it as so many articles would.
[[nodiscard]] QString newsText(qsizetype words);

/// The same words cut between paragraphs into articles of about \a each words.
[[nodiscard]] QStringList newsTexts(qsizetype words, qsizetype each);

} // namespace hearsay
