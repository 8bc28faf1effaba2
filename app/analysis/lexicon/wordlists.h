// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

namespace hearsay
{

/// Words as the lexicon spells them: in lower case unless they are names.
using WordList = QSet<QString>;
/// Words, or several of them parted by blanks, with what they stand for.
using WordValues = QHash<QString, QString>;

/// Lists of English words that the rules look for, by name. A value.
class WordLists final
{
public:
    /// Reads lines of a list's name, words parted by a comma and a blank, and for lists that have values what the words
    /// stand for. Error Malformed names the line: other columns than these, an empty word, a word that is twice in its
    /// list, a list with values in some rows and none in others.
    [[nodiscard]] static Result<WordLists> parse(const QByteArray &tsv);

    /// The list of that name, with values or without; nullptr where there is none.
    [[nodiscard]] const WordList *list(const QString &name) const;
    /// nullptr where there is none of that name that has values.
    [[nodiscard]] const WordValues *values(const QString &name) const;
    [[nodiscard]] QStringList names() const { return m_lists.keys(); }

private:
    QHash<QString, WordList> m_lists;
    QHash<QString, WordValues> m_values;
};

/// A list of resources/lexicons/words.tsv, which is part of the program; it lives as long as the program. Empty for a
/// name that the lexicon lacks, which a test finds.
[[nodiscard]] const WordList &wordList(const char *name);
/// The same with values.
[[nodiscard]] const WordValues &wordValues(const char *name);

} // namespace hearsay
