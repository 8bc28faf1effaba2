// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/quotationwithoutspeaker.h"

#include "analysis/surface/surfacereading.h"

#include <QStringList>
#include <QtTranslation>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr qsizetype leastWords = 5;

/// The words of it in lower case, parted by blanks, punctuation left out.
QString wordsOf(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    QStringList words;
    for (qsizetype at = first; at < end; ++at)
        if (!reading.word(at).mark && !isPunctuationWord(reading.lower(at)))
            words.append(reading.lower(at));
    return words.join(u' ');
}

bool hasFiniteVerb(const SurfaceReading &reading, const SurfaceQuotation &quotation)
{
    for (qsizetype at = quotation.firstWord; at < quotation.endWord; ++at)
        if (reading.word(at).looksFinite)
            return true;
    return false;
}

/// It opens and ends its sentence and ends with a stop: nothing else in the sentence could say whose it is.
bool isSentenceOfItsOwn(const SurfaceReading &reading, const SurfaceQuotation &quotation)
{
    const QString &last = reading.lower(quotation.endWord - 2);
    const bool stops = last == u"." || last == u"!" || last == u"?" || last == u"…" || last == u"...";
    return stops && reading.word(quotation.firstWord + 1).capital &&
           reading.sentenceStart(quotation.firstWord) == quotation.firstWord;
}

bool isDash(const QString &word)
{
    return word == u"–" || word == u"—" || word == u"―" || word == u"-" || word == u"--";
}

/// “The sign on the door: “Gone fishing.””, “Gone fishing.” – Ana Ruiz.
bool isToldBeside(const SurfaceReading &reading, const SurfaceQuotation &quotation)
{
    constexpr qsizetype near = 25;
    const QString &before = reading.lower(quotation.firstWord - 1);
    const QString &behind = reading.lower(quotation.endWord);
    if (before == u":" || isDash(before) || behind == u"(" || behind == u"[")
        return true;
    const qsizetype paragraph = reading.word(quotation.endWord - 1).paragraph;
    for (qsizetype at = quotation.endWord; at < std::min(reading.size(), quotation.endWord + near); ++at) {
        const bool signature = reading.word(at).paragraph == paragraph || at == quotation.endWord;
        if (signature && isDash(reading.lower(at)) && reading.word(at + 1).capital)
            return true;
    }
    return false;
}

/// For each unit of the text whether it stands in a content that has a speaker or a cue.
std::vector<bool> answeredFor(const Draft &draft)
{
    std::vector<bool> units(size_t(draft.article.text.size()));
    for (const Attribution &one : draft.analysis.attributions)
        if (one.speaker || !one.cue.empty())
            for (const TextSpan part : one.content)
                std::fill(units.begin() + part.start, units.begin() + part.end, true);
    return units;
}

bool isAnsweredFor(const std::vector<bool> &units, TextSpan quotation)
{
    return std::find(units.begin() + quotation.start, units.begin() + quotation.end, true) !=
           units.begin() + quotation.end;
}

} // namespace

std::vector<Notice> QuotationWithoutSpeaker::find(const Draft &draft) const
{
    const SurfaceReading &reading = *draft.surface;
    std::vector<Notice> notices;
    const std::vector<bool> answered = answeredFor(draft);
    QString all; // made once it is needed
    for (const SurfaceQuotation &one : reading.quotations()) {
        const PartKind part = draft.article.partAt(one.span().start);
        if (one.use != QuotationUse::Speech || one.parent >= 0 || one.unclosed || one.unopened ||
            (part != PartKind::Body && part != PartKind::DateLine))
            continue;
        const QString words = wordsOf(reading, one.firstWord, one.endWord);
        if (words.count(u' ') + 1 < leastWords || !hasFiniteVerb(reading, one) || !isSentenceOfItsOwn(reading, one) ||
            isToldBeside(reading, one) || isAnsweredFor(answered, one.span()))
            continue;
        if (all.isEmpty())
            all = wordsOf(reading, 0, reading.size());
        if (all.count(words) > 1)
            continue; // set out from the text
        notices.push_back(
            {{},
             NoticeKind::QuotationWithoutSpeaker,
             one.span(),
             {CertaintyLevel::Likely, std::nullopt},
             {name(),
              QT_TRANSLATE_NOOP("Reason", "Nobody is told to have said this: no cue, and nobody who goes on."),
              {},
              one.pieces}});
    }
    return notices;
}

} // namespace hearsay
