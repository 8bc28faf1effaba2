// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "text/text.h"

#include <QByteArrayView>
#include <QStringList>

#include <vector>

namespace hearsay
{

/// Sentences and tokens that are given and not to be found: places in a text, in order.
struct GivenTokens {
    std::vector<TextSpan> tokens; ///< none overlap; a token may be empty where its written word could not be shared out
    std::vector<size_t> sentenceStarts; ///< index of the first token of each sentence, ascending, the first 0

    friend bool operator==(const GivenTokens &, const GivenTokens &) = default;
};

/// A document of a file in CoNLL-U, or in the columns of Universal NER (number, form, tag, …).
struct GivenText {
    /// A sentence as it was written: comments, and rows of columns with those of written words (“3-4”) and empty nodes
    /// (“5.1”) among them.
    struct Sentence {
        QStringList comments;
        QList<QStringList> rows;
    };
    Text text;
    GivenTokens given;
    std::vector<Sentence> sentences;
};

/// Whether a row is a token: not a range of them, nor an empty node.
[[nodiscard]] bool isTokenRow(const QStringList &row);

/// The documents of \a table, parted by `# newdoc`. The text is that of the comments `# text = …` where a sentence has
/// one that fits its tokens, else its forms with blanks but where SpaceAfter=No; `# newpar` begins a paragraph. Error
/// Malformed names the line that has too few columns or no number.
[[nodiscard]] Result<std::vector<GivenText>> readGivenTexts(QByteArrayView table);

} // namespace hearsay
