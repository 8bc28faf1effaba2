// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/lexicon/namelexicon.h"

#include "base/datafiles.h"
#include "base/tablerows.h"

namespace hearsay
{

namespace
{

std::optional<Gender> genderOf(const QString &word)
{
    static const QHash<QString, Gender> genders{{QStringLiteral("feminine"), Gender::Feminine},
                                                {QStringLiteral("masculine"), Gender::Masculine},
                                                {QStringLiteral("either"), Gender::Unknown}};
    const auto found = genders.constFind(word);
    return found == genders.cend() ? std::nullopt : std::optional(*found);
}

QString withoutStop(QString word)
{
    if (word.endsWith(u'.'))
        word.chop(1);
    return word;
}

} // namespace

Result<NameLexicon> NameLexicon::parse(const QByteArray &tsv)
{
    NameLexicon out;
    for (const auto &[number, fields] : tableRows(tsv)) {
        const QString word = fields.front();
        const QString sort = fields.value(1);
        const auto gender = genderOf(fields.value(2));
        if (fields.size() == 3 && sort == u"title" && gender)
            out.m_titles.insert(word.toLower(), *gender);
        else if (fields.size() == 3 && sort == u"given" && gender)
            out.m_given.insert(word, *gender);
        else if (fields.size() == 3 && sort == u"seat")
            out.m_seats.insert(word, fields.at(2));
        else if (fields.size() == 3 && sort == u"body")
            out.m_bodies.insert(word);
        else if (fields.size() == 3 && sort == u"paper")
            out.m_papers.insert(word);
        else
            return std::unexpected(Error{
                ErrorKind::Malformed, QStringLiteral("The lexicon of names is damaged in line %1.").arg(number), {}});
    }
    return out;
}

Result<NameLexicon> NameLexicon::load()
{
    const auto bytes = readDataFile(QStringLiteral("lexicons/names.tsv"));
    return bytes ? parse(*bytes) : std::unexpected(bytes.error());
}

qsizetype NameLexicon::titleLength(const QStringList &words) const
{
    constexpr qsizetype longest = 3;
    for (qsizetype length = std::min(longest, words.size()); length > 0; --length) {
        QStringList some;
        for (const QString &word : words.first(length))
            some.append(withoutStop(word).toLower());
        if (m_titles.contains(some.join(u' ')))
            return length;
    }
    return 0;
}

Gender NameLexicon::genderOfTitle(const QString &title) const
{
    return m_titles.value(withoutStop(title).toLower(), Gender::Unknown);
}

std::optional<Gender> NameLexicon::givenName(const QString &word) const
{
    const auto found = m_given.constFind(word);
    return found == m_given.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> NameLexicon::seat(const QString &name) const
{
    const auto found = m_seats.constFind(withoutStop(name));
    return found == m_seats.cend() ? std::nullopt : std::optional(*found);
}

} // namespace hearsay
