// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArrayView>
#include <QFile>

#include <memory>
#include <vector>

namespace hearsay
{

/// One text file of WordNet's database, mapped into memory. Safe to read from several threads.
class WordNetFile final
{
public:
    /// Error NotFound or Unreadable names the file.
    [[nodiscard]] static Result<std::unique_ptr<const WordNetFile>> open(const QString &path);

    /// The line whose first field, up to a blank, is \a key; empty where there is none. The lines must be in the order
    /// of their bytes, as WordNet's index and exception files are (the licence at the beginning of an index is, too).
    [[nodiscard]] QByteArrayView lineOf(QByteArrayView key) const;
    /// The line that begins at \a offset; empty where that lies outside or is no beginning of a line.
    [[nodiscard]] QByteArrayView lineAt(qsizetype offset) const;

private:
    WordNetFile() = default;
    QFile m_file;
    QByteArrayView m_bytes;
};

/// A link from one set of synonyms to another.
struct WordNetPointer {
    QByteArrayView symbol; ///< “@” hypernym, “@i” instance of, “+” derivation, “!” antonym, “#p” part of, …
    quint32 offset = 0;    ///< of the other set in the file of its word class
    char wordClass = 'n';  ///< n, v, a or r
    int source = 0;        ///< number of the word it starts from, from 1; 0 for the whole set
    int target = 0;        ///< the same at the other end
};

/// One set of synonyms as its line in a data file tells it (wndb(5WN)). Views lie in the mapped file.
struct WordNetRecord {
    std::vector<QByteArrayView> words; ///< as written, with underscores; a syntactic marker “(p)” is left out
    std::vector<WordNetPointer> pointers;

    /// Reads a line; a malformed one gives what was well formed before its fault.
    [[nodiscard]] static WordNetRecord read(QByteArrayView line);
};

} // namespace hearsay
