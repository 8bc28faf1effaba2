// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/entity.h"
#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearsay
{

/// Words in and around names: titles, given names, seats of government, nouns that end the names of bodies. A value.
class NameLexicon final
{
public:
    /// Reads the tab-separated lexicon. Error Malformed names the line.
    [[nodiscard]] static Result<NameLexicon> parse(const QByteArray &tsv);
    /// The lexicon of the data folder.
    [[nodiscard]] static Result<NameLexicon> load();

    /// How many of the first \a words are a title (“Prime Minister”); 0 for none. Full stops do not matter, capitals
    /// do.
    [[nodiscard]] qsizetype titleLength(const QStringList &words) const;
    /// The gender that a title tells; Unknown for most.
    [[nodiscard]] Gender genderOfTitle(const QString &title) const;
    /// The gender that most bearers of a given name have; nullopt for a word that is no known given name.
    [[nodiscard]] std::optional<Gender> givenName(const QString &word) const;
    /// The country that a seat of government, or a country by another name, speaks for.
    [[nodiscard]] std::optional<QString> seat(const QString &name) const;
    /// Whether a name that ends in \a word is likely that of a body.
    [[nodiscard]] bool endsBody(const QString &word) const
    {
        return m_bodies.contains(word) || m_papers.contains(word);
    }
    [[nodiscard]] bool endsPaper(const QString &word) const { return m_papers.contains(word); }

private:
    QHash<QString, Gender> m_titles; ///< lower case
    QHash<QString, Gender> m_given;
    QHash<QString, QString> m_seats;
    QSet<QString> m_bodies;
    QSet<QString> m_papers;
};

} // namespace hearsay
