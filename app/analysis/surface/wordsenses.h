// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

namespace hearsay
{

class WordNet;

/// What a noun may stand for, as far as speaking goes.
enum class NounSort : std::uint8_t {
    Person,       ///< official, mayor, spokeswoman
    Group,        ///< police, crowd, delegation
    Organisation, ///< ministry, company, council
    Document,     ///< report, letter, statement, figures
    Other,
};

/// Questions that the rules ask of WordNet (Fellbaum 1998), each answered once and remembered; a few hundred nouns of
/// the news whose first sense misleads are listed. Words are given in lower case. Safe to share between threads.
class WordSenses final
{
public:
    explicit WordSenses(std::shared_ptr<const WordNet> wordNet);
    ~WordSenses();

    /// Whether \a word, in any form, is known as this part of speech.
    [[nodiscard]] bool isNoun(const QString &word) const;
    [[nodiscard]] bool isVerb(const QString &word) const;
    [[nodiscard]] bool isAdjective(const QString &word) const;
    [[nodiscard]] bool isAdverb(const QString &word) const;
    /// Whether WordNet knows \a word as anything but a name.
    [[nodiscard]] bool isCommon(const QString &word) const;

    /// The singular of a noun.
    [[nodiscard]] QString singular(const QString &noun) const;
    [[nodiscard]] bool isPlural(const QString &noun) const;
    /// What the noun, in either number, stands for.
    [[nodiscard]] NounSort sortOf(const QString &noun) const;
    /// Whether two nouns may name one thing: equal, synonyms, or one the broader word for the other in few steps.
    [[nodiscard]] bool mayNameTheSame(const QString &noun, const QString &other) const;
    /// The country of which \a name is the capital, or whose people \a name calls; as WordNet spells it.
    [[nodiscard]] std::optional<QString> countryOf(const QString &name) const;
    /// Whether \a name calls the people of a country (“Kenyans”).
    [[nodiscard]] bool isPeople(const QString &name) const;
    /// Whether \a name, as written, is a place that WordNet knows: a country, a city, a region.
    [[nodiscard]] bool isPlace(const QString &name) const;

private:
    struct Memory;
    [[nodiscard]] quint8 classesOf(const QString &word) const;
    [[nodiscard]] NounSort findSort(const QString &noun) const;
    [[nodiscard]] bool findCommonNoun(const QString &word) const;
    [[nodiscard]] QString findCountry(const QString &name) const;

    std::shared_ptr<const WordNet> m_wordNet;
    std::unique_ptr<Memory> m_memory;
};

} // namespace hearsay
