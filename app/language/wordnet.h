// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFlags>
#include <QStringList>

#include <array>
#include <memory>
#include <optional>

namespace hearsay
{

class WordNetFile;
struct WordNetPointer;
struct WordNetRecord;

/// The four classes of words that WordNet knows.
enum class WordClass : quint8 { Noun = 1, Verb = 2, Adjective = 4, Adverb = 8 };
Q_DECLARE_FLAGS(WordClasses, WordClass)
Q_DECLARE_OPERATORS_FOR_FLAGS(WordClasses)

/// What a noun may name; each stands for everything below it in WordNet.
enum class NounKind { Person, Organisation, Group, Location, Country, Communication, Event, Time, Quantity, Artefact };

/// WordNet 3.0 (Fellbaum 1998; Debian's wordnet-base), read where it lies. Made once, then const and safe to share
/// between threads. Words may be given as written (“Invasions”, “prime minister”); lemmas come back in lower case with
/// blanks, except from words(), which keeps WordNet's spelling. An unknown word gives nothing, never an error.
class WordNet final
{
public:
    /// The environment variable HEARSAY_WORDNET, else /usr/share/wordnet.
    [[nodiscard]] static QString defaultFolder();
    /// Error NotFound, Unreadable, or Malformed where the files are not those of WordNet 3.
    [[nodiscard]] static Result<std::shared_ptr<const WordNet>> open(const QString &folder = defaultFolder());
    ~WordNet();

    /// The dictionary forms \a word may be an inflection of (Morphy, morphy(7WN)): irregular ones first, then itself,
    /// then by rule.
    [[nodiscard]] QStringList lemmas(QStringView word, WordClass wordClass) const;
    /// The first of lemmas(), else the word itself in lower case.
    [[nodiscard]] QString lemma(QStringView word, WordClass wordClass) const;
    /// The classes in which \a word or what it is an inflection of is known.
    [[nodiscard]] WordClasses wordClasses(QStringView word) const;

    /// Number, from 0 for the most frequent, of the first sense of the noun that is a \a kind; nullopt where none is.
    [[nodiscard]] std::optional<int> senseOf(QStringView noun, NounKind kind) const;
    /// Whether one of the \a senses most frequent senses of the noun is a \a kind.
    [[nodiscard]] bool isA(QStringView noun, NounKind kind, int senses = 1) const;
    /// Whether one of the \a senses most frequent senses of \a word lies below any sense of \a above (“robbery”,
    /// “crime”).
    [[nodiscard]] bool isKindOf(QStringView word, QStringView above, WordClass wordClass, int senses = 3) const;
    /// Whether the two words share a sense.
    [[nodiscard]] bool areSynonyms(QStringView one, QStringView other, WordClass wordClass) const;

    /// Words of class \a to that are derived from \a word or that it is derived from: invasion, invader ↔ invade.
    [[nodiscard]] QStringList derivedForms(QStringView word, WordClass from, WordClass to) const;
    /// Words opposed to \a word in any sense (“rise”, “fall”); for adjectives also those of its near synonyms where
    /// \a indirect is set (“fast”, then “rapid”: “slow”).
    [[nodiscard]] QStringList antonyms(QStringView word, WordClass wordClass, bool indirect = false) const;

    /// One set of synonyms: its place in the data file of its class.
    struct Sense {
        WordClass wordClass = WordClass::Noun;
        quint32 offset = 0;

        friend bool operator==(const Sense &, const Sense &) = default;
    };
    /// The senses of a word, most frequent first; empty for an unknown one.
    [[nodiscard]] std::vector<Sense> senses(QStringView word, WordClass wordClass) const;
    /// The words of a sense as WordNet spells them, with blanks.
    [[nodiscard]] QStringList words(Sense sense) const;
    /// The senses that links of kind \a symbol (wninput(5WN)) lead to.
    [[nodiscard]] std::vector<Sense> linked(Sense sense, QByteArrayView symbol) const;
    /// Whether \a sense is \a kind or lies below it.
    [[nodiscard]] bool isA(Sense sense, NounKind kind) const;

private:
    struct Files;
    explicit WordNet(std::unique_ptr<const Files> files);
    [[nodiscard]] bool isIndexed(const QByteArray &key, WordClass wordClass) const;
    [[nodiscard]] std::vector<Sense> indexed(const QByteArray &key, WordClass wordClass) const;
    [[nodiscard]] WordNetRecord record(Sense sense) const;
    [[nodiscard]] bool liesBelow(Sense sense, const std::vector<Sense> &tops) const;
    [[nodiscard]] std::vector<WordNetPointer> linksOf(const QString &lemma, Sense sense, QByteArrayView symbol) const;
    [[nodiscard]] QString targetWord(const WordNetPointer &pointer) const;
    void addIrregular(QStringList &lemmas, const QByteArray &key, WordClass wordClass) const;
    void addRegular(QStringList &lemmas, const QByteArray &key, WordClass wordClass) const;

    std::unique_ptr<const Files> m_files;
};

} // namespace hearsay
