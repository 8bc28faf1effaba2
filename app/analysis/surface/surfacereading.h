// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/surface/wordsenses.h"
#include "language/parse.h"
#include "text/quotationmarks.h"
#include "text/text.h"

#include <QString>

#include <vector>

namespace hearsay
{

/// A token with what a glance at it and its neighbours tells.
struct SurfaceWord {
    TextSpan span;
    QString lower; ///< lower case, apostrophes straight
    PartOfSpeech tag = PartOfSpeech::Unknown;
    bool capital = false;     ///< begins with a capital letter
    bool capitals = false;    ///< two letters or more, all of them capital
    bool first = false;       ///< first word of its sentence or of a quotation
    bool looksFinite = false; ///< may be a finite verb where it stands
    qsizetype sentence = 0;   ///< index into Parse::sentences
    qsizetype paragraph = 0;  ///< index into Text::paragraphs()
    qsizetype quotation = -1; ///< innermost quotation of speech that holds it; -1 outside
    bool mark = false;        ///< a quotation mark of one of the quotations of speech
};

/// A quotation of speech, or of words taken over; one whose marks are not paired is told too.
struct SurfaceQuotation {
    TextSpans pieces; ///< marks included
    QuotationUse use = QuotationUse::Speech;
    qsizetype parent = -1; ///< index of the quotation that holds it; -1 outside
    bool unclosed = false;
    bool unopened = false;
    qsizetype firstWord = 0; ///< index of the first word inside the first piece, its mark included
    qsizetype endWord = 0;   ///< one past the last word inside the last piece

    [[nodiscard]] TextSpan span() const { return hull(pieces); }
};

/// Whether a token, in lower case, is neither a word nor a figure nor a sign such as “%”.
[[nodiscard]] bool isPunctuationWord(const QString &lower);

/// The words of an article as the rules of surface grammar see them: tags guessed from closed classes, WordNet and
/// neighbours where the language model has told none, and the quotation that each word stands in.
class SurfaceReading final
{
public:
    SurfaceReading(const Text &text, const Parse &parse, const QuotationScan &quotations, const WordSenses &senses);

    [[nodiscard]] const Text &text() const { return m_text; }
    [[nodiscard]] const WordSenses &senses() const { return m_senses; }
    [[nodiscard]] const std::vector<SurfaceWord> &words() const { return m_words; }
    [[nodiscard]] const std::vector<SurfaceQuotation> &quotations() const { return m_quotations; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_words.size()); }
    /// A blank word outside the text.
    [[nodiscard]] const SurfaceWord &word(qsizetype index) const;
    /// The lower-case form of the word at \a index; empty outside the text.
    [[nodiscard]] const QString &lower(qsizetype index) const;
    [[nodiscard]] PartOfSpeech tag(qsizetype index) const;
    /// Whether the word is an apostrophe, with an s or without, that tells whose something is, and no quotation mark.
    [[nodiscard]] bool isPossessiveMark(qsizetype index) const;
    [[nodiscard]] const SurfaceQuotation &quotation(qsizetype index) const { return m_quotations[size_t(index)]; }

    /// Whether \a inner is \a outer or lies inside it; everything lies inside -1.
    [[nodiscard]] bool isWithin(qsizetype inner, qsizetype outer) const;
    /// The first word of the sentence at the level of the word at \a index: quotations inside it do not end it.
    [[nodiscard]] qsizetype sentenceStart(qsizetype index) const;
    /// One past the last word of it, its full stop included.
    [[nodiscard]] qsizetype sentenceEnd(qsizetype index) const;
    /// The range of text that the words [\a from, \a to) cover; empty where there are none.
    [[nodiscard]] TextSpan span(qsizetype from, qsizetype to) const;
    /// Index of the first word that ends behind \a position.
    [[nodiscard]] qsizetype wordAt(qsizetype position) const;
    /// The words of a range of text.
    [[nodiscard]] QString words(TextSpan span) const { return m_text.view(span).toString(); }

private:
    void readWords(const Parse &parse);
    void readQuotations(const QuotationScan &quotations);
    void markQuotations();

    Text m_text;
    const WordSenses &m_senses;
    std::vector<SurfaceWord> m_words;
    std::vector<SurfaceQuotation> m_quotations;
};

} // namespace hearsay
