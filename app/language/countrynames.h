// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/wordnet.h"

#include <QHash>

namespace hearsay
{

/// How a word stands for a country.
enum class CountryForm {
    Name,    ///< Ukraine, the UK
    Capital, ///< Kyiv
    Demonym, ///< Ukrainian, a Frenchman, the Dutch
};

/// The country that a word may stand for.
struct CountryName {
    QString country; ///< one spelling for each country, WordNet's first: “United States”
    CountryForm form = CountryForm::Name;

    friend bool operator==(const CountryName &, const CountryName &) = default;
};

/// Which country a name, a capital or a demonym stands for: WordNet tells (instances of country and of national
/// capital, their holonyms; relational adjectives; inhabitants), with names that it lacks from
/// lexicons/place-variants.tsv. Const and safe to share between threads.
class CountryNames final
{
public:
    /// With neither it knows nothing; without \a wordNet the variants alone. \a variants holds lines
    /// `form TAB country TAB name|capital|demonym TAB source`; lines that begin with # are left out. Error Malformed
    /// names the line.
    [[nodiscard]] static Result<CountryNames> make(std::shared_ptr<const WordNet> wordNet, const QByteArray &variants);

    /// The country of \a word, written with a capital and without article (“Kyiv”, “French”, “Ukrainians”, “U.S.”);
    /// nullopt for anything else. The same word may also name a person or a town: whoever asks must know that a place
    /// or its people are meant.
    [[nodiscard]] std::optional<CountryName> find(QStringView word) const;

private:
    CountryNames(std::shared_ptr<const WordNet> wordNet, QHash<QString, CountryName> variants);
    [[nodiscard]] std::optional<CountryName> findNoun(QStringView word) const;
    [[nodiscard]] std::optional<CountryName> findAdjective(QStringView word) const;
    [[nodiscard]] bool isCountry(WordNet::Sense sense) const;
    [[nodiscard]] std::optional<QString> countryAmong(const std::vector<WordNet::Sense> &senses) const;
    [[nodiscard]] QString nameOf(WordNet::Sense country) const;

    std::shared_ptr<const WordNet> m_wordNet;
    QHash<QString, CountryName> m_variants;
};

} // namespace hearsay
