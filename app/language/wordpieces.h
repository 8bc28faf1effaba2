// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <cstdint>
#include <vector>

namespace hearsay
{

/// Cuts words into the pieces of a vocabulary: the basic and WordPiece tokenisers of BERT (Devlin et al. 2019),
/// uncased, with the same ids as the library `tokenizers` gives (BertNormalizer, BertPreTokenizer, WordPiece). Const
/// after make() and safe to share between threads.
class WordPieces final
{
public:
    using Id = std::int64_t;

    /// \a vocabulary holds one piece a line; the line's number from 0 is its id. Error Malformed where a piece that
    /// begins or ends a window, stands for padding or for the unknown is missing ([CLS], [SEP], [PAD], [UNK], or <s>,
    /// </s>, <pad>).
    [[nodiscard]] static Result<WordPieces> make(QByteArrayView vocabulary);

    /// The ids of all pieces of \a text; none for blanks and control characters alone.
    [[nodiscard]] std::vector<Id> encode(QStringView text) const;
    /// As encode(), cut to the first \a most; the unknown piece where there are none.
    [[nodiscard]] std::vector<Id> ofWord(QStringView word, size_t most = 8) const;

    [[nodiscard]] Id begin() const { return m_begin; }
    [[nodiscard]] Id end() const { return m_end; }
    [[nodiscard]] Id padding() const { return m_padding; }
    [[nodiscard]] Id unknown() const { return m_unknown; }
    [[nodiscard]] size_t size() const { return size_t(m_ids.size()); }

private:
    void encodeWord(QStringView word, std::vector<Id> &ids) const;

    QHash<QString, Id> m_ids;
    Id m_begin = 0;
    Id m_end = 0;
    Id m_padding = 0;
    Id m_unknown = 0;
};

} // namespace hearsay
