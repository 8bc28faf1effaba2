// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/countrynames.h"

#include "base/tablerows.h"
#include "language/characters.h"

#include <algorithm>

namespace hearsay
{

namespace
{

std::optional<CountryForm> formOf(QStringView name)
{
    if (name == u"name")
        return CountryForm::Name;
    if (name == u"capital")
        return CountryForm::Capital;
    if (name == u"demonym")
        return CountryForm::Demonym;
    return std::nullopt;
}

/// Whether a sense bears the word as it is written; “china” is no country and “Turkey” no bird.
bool isSpelled(const QStringList &words, QStringView word)
{
    return std::ranges::any_of(words, [word](const QString &one) {
        return one.compare(word, Qt::CaseInsensitive) == 0 && isCapitalised(one);
    });
}

/// WordNet writes names without accents.
QString withoutAccents(QStringView word)
{
    QString plain;
    for (const QChar ch : word.toString().normalized(QString::NormalizationForm_D))
        if (!ch.isMark())
            plain.append(ch);
    return plain;
}

} // namespace

CountryNames::CountryNames(std::shared_ptr<const WordNet> wordNet, QHash<QString, CountryName> variants)
    : m_wordNet(std::move(wordNet)), m_variants(std::move(variants))
{
}

Result<CountryNames> CountryNames::make(std::shared_ptr<const WordNet> wordNet, const QByteArray &variants)
{
    QHash<QString, CountryName> table;
    for (const auto &[number, fields] : tableRows(variants)) {
        const auto form = fields.size() == 4 ? formOf(fields[2]) : std::nullopt;
        if (!form || fields[0].isEmpty() || fields[1].isEmpty() || fields[3].trimmed().isEmpty())
            return std::unexpected(
                Error{ErrorKind::Malformed,
                      QStringLiteral("Line %1 of the place variants is not form, country, kind, source.").arg(number),
                      fields.join(u'\t')});
        table.insert(fields[0], {fields[1], *form});
    }
    return CountryNames(std::move(wordNet), std::move(table));
}

std::optional<CountryName> CountryNames::find(QStringView word) const
{
    if (!isCapitalised(word))
        return std::nullopt;
    QString plain = word.toString().replace(u'’', u'\'');
    for (const QString &form : {plain, plain.endsWith(u's') ? plain.chopped(1) : plain})
        if (const auto found = m_variants.constFind(form); found != m_variants.cend())
            return *found;
    if (!m_wordNet)
        return std::nullopt;
    plain = withoutAccents(plain);
    if (auto noun = findNoun(plain))
        return noun;
    if (auto adjective = findAdjective(plain))
        return adjective;
    return plain.endsWith(u's') ? findAdjective(plain.chopped(1)) : std::nullopt;
}

bool CountryNames::isCountry(WordNet::Sense sense) const
{
    return sense.wordClass == WordClass::Noun && m_wordNet->isA(sense, NounKind::Country);
}

QString CountryNames::nameOf(WordNet::Sense country) const
{
    const QString name = m_wordNet->words(country).value(0);
    const auto renamed = m_variants.constFind(name);
    return renamed == m_variants.cend() || renamed->form != CountryForm::Name ? name : renamed->country;
}

std::optional<QString> CountryNames::countryAmong(const std::vector<WordNet::Sense> &senses) const
{
    const auto found = std::ranges::find_if(senses, [this](WordNet::Sense sense) { return isCountry(sense); });
    return found == senses.end() ? std::nullopt : std::optional(nameOf(*found));
}

std::optional<CountryName> CountryNames::findNoun(QStringView word) const
{
    const auto senses = m_wordNet->senses(word, WordClass::Noun);
    const auto capitals = m_wordNet->senses(u"national capital", WordClass::Noun);
    const QString singular = m_wordNet->lemma(word, WordClass::Noun);
    for (const WordNet::Sense sense : senses) {
        const QStringList words = m_wordNet->words(sense);
        if (!isSpelled(words, word) && !isSpelled(words, singular))
            continue;
        if (isCountry(sense) && isSpelled(words, word))
            return CountryName{nameOf(sense), CountryForm::Name};
        const bool isCapital = std::ranges::any_of(m_wordNet->linked(sense, "@i"), [&](WordNet::Sense above) {
            return std::ranges::contains(capitals, above);
        });
        if (isCapital)
            if (const auto country = countryAmong(m_wordNet->linked(sense, "#p")))
                return CountryName{*country, CountryForm::Capital};
        if (const auto country = countryAmong(m_wordNet->linked(sense, "#m"));
            country && m_wordNet->isA(sense, NounKind::Person))
            return CountryName{*country, CountryForm::Demonym};
    }
    return std::nullopt;
}

std::optional<CountryName> CountryNames::findAdjective(QStringView word) const
{
    for (const WordNet::Sense sense : m_wordNet->senses(word, WordClass::Adjective)) {
        if (!isSpelled(m_wordNet->words(sense), word))
            continue;
        for (const char *const symbol : {"\\", "+"})
            if (const auto country = countryAmong(m_wordNet->linked(sense, symbol)))
                return CountryName{*country, CountryForm::Demonym};
        for (const WordNet::Sense people : m_wordNet->linked(sense, "+"))
            if (const auto country = countryAmong(m_wordNet->linked(people, "#m")))
                return CountryName{*country, CountryForm::Demonym};
    }
    return std::nullopt;
}

} // namespace hearsay
