// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/surfacereading.h"

#include <QSet>

namespace hearsay
{

/// Guesses the parts of speech of a reading’s words from closed classes, WordNet and neighbours, where a parse has told
/// none; in order, so that a word sees the tags before it.
class SurfaceTagger final
{
public:
    /// \a words are those of \a reading, whose quotations are known.
    SurfaceTagger(const SurfaceReading &reading, std::vector<SurfaceWord> &words) : m_reading(reading), m_words(words)
    {
    }
    void tagWords(const Parse &parse);

private:
    struct OpenWord;
    void tagName(qsizetype index);
    void tagFunctionWord(qsizetype index, PartOfSpeech usual);
    void tagOpenWord(qsizetype index);
    [[nodiscard]] QSet<QString> namesByCapital() const;
    [[nodiscard]] OpenWord openWord(qsizetype index) const;
    [[nodiscard]] bool qualifiesNext(qsizetype index) const;
    [[nodiscard]] bool mayBePlural(qsizetype index) const;
    [[nodiscard]] static PartOfSpeech tagOf(const OpenWord &word);
    [[nodiscard]] static PartOfSpeech likeliestOf(const OpenWord &word);

    [[nodiscard]] qsizetype size() const { return m_reading.size(); }
    [[nodiscard]] const SurfaceWord &word(qsizetype index) const { return m_reading.word(index); }
    [[nodiscard]] const QString &lower(qsizetype index) const { return m_reading.lower(index); }
    [[nodiscard]] PartOfSpeech tag(qsizetype index) const { return m_reading.tag(index); }
    [[nodiscard]] bool isPossessiveMark(qsizetype index) const { return m_reading.isPossessiveMark(index); }
    [[nodiscard]] const WordSenses &senses() const { return m_reading.senses(); }

    const SurfaceReading &m_reading;
    std::vector<SurfaceWord> &m_words;
};

} // namespace hearsay
