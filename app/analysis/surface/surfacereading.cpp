// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/surfacereading.h"

#include "analysis/surface/surfacetagger.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// No sentence of the news has more words; a longer one is cut, so that a text made to hurt costs no more than its
/// length.
constexpr qsizetype longestSentence = 600;

bool isHyphen(QStringView word)
{
    return word == u"-" || word == u"\u2010" || word == u"\u2011";
}

QString folded(QStringView word)
{
    QString lower = word.toString().toLower();
    lower.replace(u'\u2019', u'\'');
    lower.replace(u'\u2018', u'\'');
    return lower;
}

bool isAllCapitals(QStringView word)
{
    qsizetype letters = 0;
    for (const QChar ch : word) {
        if (ch.isLower())
            return false;
        letters += ch.isUpper() ? 1 : 0;
    }
    return letters > 1;
}

} // namespace

bool isPunctuationWord(const QString &lower)
{
    return std::ranges::none_of(lower, [](QChar ch) { return ch.isLetterOrNumber() || ch.isSymbol(); }) &&
           lower != u"'s" && lower != u"'";
}

SurfaceReading::SurfaceReading(const Text &text, const Parse &parse, const QuotationScan &quotations,
                               const WordSenses &senses)
    : m_text(text), m_senses(senses)
{
    readWords(parse);
    readQuotations(quotations);
    markQuotations();
    SurfaceTagger(*this, m_words).tagWords(parse);
}

const SurfaceWord &SurfaceReading::word(qsizetype index) const
{
    static const SurfaceWord none;
    return index >= 0 && index < size() ? m_words[size_t(index)] : none;
}

const QString &SurfaceReading::lower(qsizetype index) const
{
    static const QString none;
    return index >= 0 && index < size() ? word(index).lower : none;
}

PartOfSpeech SurfaceReading::tag(qsizetype index) const
{
    return index >= 0 && index < size() ? word(index).tag : PartOfSpeech::Unknown;
}

bool SurfaceReading::isPossessiveMark(qsizetype index) const
{
    return (lower(index) == u"'s" || lower(index) == u"'") && !word(index).mark;
}

void SurfaceReading::readWords(const Parse &parse)
{
    m_words.reserve(parse.tokens.size());
    qsizetype sentence = 0;
    bool join = false;
    for (size_t i = 0; i < parse.tokens.size(); ++i) {
        const TextSpan span = parse.tokens[i].span;
        while (sentence + 1 < qsizetype(parse.sentences.size()) &&
               parse.sentences[size_t(sentence)].endToken <= qsizetype(i))
            ++sentence;
        const QStringView written = m_text.view(span);
        const bool touches =
            !m_words.empty() && m_words.back().span.end == span.start && m_words.back().sentence == sentence;
        const bool opens = i + 1 < parse.tokens.size() && parse.tokens[i + 1].span.start == span.end;
        // Compounds with a hyphen are one word here, whatever the treebank does with them.
        if (touches && (join || (isHyphen(written) && opens && m_words.back().lower.back().isLetterOrNumber()))) {
            SurfaceWord &last = m_words.back();
            last.span.end = span.end;
            last.lower += folded(written);
            last.capitals = last.capitals && (isAllCapitals(written) || isHyphen(written));
            join = !join;
            continue;
        }
        join = false;
        // Typewriters’ double marks are written as two apostrophes at times.
        if (touches && written.size() == 1 && folded(written) == u"'" && m_words.back().lower == u"'") {
            m_words.back().span.end = span.end;
            m_words.back().lower += u'\'';
            continue;
        }
        SurfaceWord word;
        word.span = span;
        word.lower = folded(written);
        word.capital = written.front().isUpper();
        word.capitals = isAllCapitals(written);
        word.sentence = sentence;
        word.paragraph = m_text.paragraphAt(span.start);
        m_words.push_back(std::move(word));
    }
}

void SurfaceReading::readQuotations(const QuotationScan &scan)
{
    std::vector<SurfaceQuotation> all;
    for (const QuotationPair &pair : scan.pairs)
        if (pair.use == QuotationUse::Speech || pair.use == QuotationUse::Fragment)
            all.push_back({pair.pieces, pair.use, -1, false, false, 0, 0});
    for (const LoneQuotationMark &lone : scan.unclosed)
        if (!lone.reach.isEmpty())
            all.push_back({{lone.reach}, QuotationUse::Speech, -1, true, false, 0, 0});
    for (const LoneQuotationMark &lone : scan.unopened)
        if (!lone.reach.isEmpty())
            all.push_back({{lone.reach}, QuotationUse::Speech, -1, false, true, 0, 0});
    std::ranges::stable_sort(all, {},
                             [](const SurfaceQuotation &one) { return std::pair(one.span().start, -one.span().end); });
    std::vector<qsizetype> open;
    for (SurfaceQuotation &one : all) {
        one.firstWord = wordAt(one.span().start);
        one.endWord = wordAt(one.span().end - 1) + 1;
        while (!open.empty() && !m_quotations[size_t(open.back())].span().contains(one.span()))
            open.pop_back();
        one.parent = open.empty() ? -1 : open.back();
        open.push_back(qsizetype(m_quotations.size()));
        m_quotations.push_back(std::move(one));
    }
}

void SurfaceReading::markQuotations()
{
    // Nested quotations come after the ones that hold them, so the innermost is written last.
    for (size_t i = 0; i < m_quotations.size(); ++i) {
        const SurfaceQuotation &one = m_quotations[i];
        for (const TextSpan piece : one.pieces) {
            for (qsizetype at = wordAt(piece.start); at < size() && word(at).span.start < piece.end; ++at) {
                SurfaceWord &inside = m_words[size_t(at)];
                inside.quotation = qsizetype(i);
                const bool bare = isPunctuationWord(inside.lower) || inside.lower == u"'";
                inside.mark = bare && ((at == wordAt(piece.start) && !one.unopened) ||
                                       (inside.span.end == piece.end && !one.unclosed));
            }
        }
    }
    bool fresh = true;
    for (size_t i = 0; i < m_words.size(); ++i) {
        SurfaceWord &word = m_words[i];
        const bool starts =
            i == 0 || m_words[i - 1].sentence != word.sentence || m_words[i - 1].mark || m_words[i - 1].lower == u":";
        fresh = starts || (fresh && i > 0 && isPunctuationWord(m_words[i - 1].lower));
        word.first = fresh && !isPunctuationWord(word.lower);
    }
}

bool SurfaceReading::isWithin(qsizetype inner, qsizetype outer) const
{
    while (inner != outer && inner >= 0)
        inner = quotation(inner).parent;
    return inner == outer;
}

qsizetype SurfaceReading::sentenceStart(qsizetype index) const
{
    const qsizetype level = word(index).quotation;
    qsizetype start = index;
    while (start > 0 && index - start < longestSentence) {
        const SurfaceWord &before = word(start - 1);
        if (before.paragraph != word(index).paragraph || !isWithin(before.quotation, level) ||
            (before.quotation == level && before.mark && level >= 0))
            break;
        // A full stop inside a quotation does not end the sentence round it; between two quotations it does.
        const SurfaceWord &after = word(start);
        const bool insideOne = before.quotation != level && after.quotation != level && !(before.mark && after.mark);
        if (before.sentence != after.sentence && !insideOne)
            break;
        --start;
    }
    return start;
}

qsizetype SurfaceReading::sentenceEnd(qsizetype index) const
{
    const qsizetype level = word(index).quotation;
    qsizetype end = index + 1;
    while (end < size() && end - index < longestSentence) {
        const SurfaceWord &next = word(end);
        if (next.paragraph != word(index).paragraph || !isWithin(next.quotation, level) ||
            (next.quotation == level && next.mark && level >= 0))
            break;
        const SurfaceWord &last = word(end - 1);
        const bool insideOne = last.quotation != level && next.quotation != level && !(last.mark && next.mark);
        if (next.sentence != last.sentence && !insideOne)
            break;
        ++end;
    }
    return end;
}

TextSpan SurfaceReading::span(qsizetype from, qsizetype to) const
{
    return from < to ? TextSpan{word(from).span.start, word(to - 1).span.end} : TextSpan{};
}

qsizetype SurfaceReading::wordAt(qsizetype position) const
{
    const auto at =
        std::ranges::upper_bound(m_words, position, {}, [](const SurfaceWord &word) { return word.span.end; });
    return at - m_words.begin();
}

} // namespace hearsay
