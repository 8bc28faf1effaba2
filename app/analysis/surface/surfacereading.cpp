// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/surfacereading.h"

#include "analysis/surface/functionwords.h"

#include <QSet>

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

bool isPunctuation(const QString &lower)
{
    return std::ranges::none_of(lower, [](QChar ch) { return ch.isLetterOrNumber() || ch.isSymbol(); }) &&
           lower != u"'s" && lower != u"'";
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

SurfaceReading::SurfaceReading(const Text &text, const Parse &parse, const QuotationScan &quotations,
                               const WordSenses &senses)
    : m_text(text), m_senses(senses)
{
    readWords(parse);
    readQuotations(quotations);
    markQuotations();
    tagWords(parse);
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
                const bool bare = isPunctuation(inside.lower) || inside.lower == u"'";
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
        fresh = starts || (fresh && i > 0 && isPunctuation(m_words[i - 1].lower));
        word.first = fresh && !isPunctuation(word.lower);
    }
}

/// Words that are names wherever they have a capital, in lower case.
QSet<QString> SurfaceReading::namesByCapital() const
{
    QSet<QString> names;
    for (const SurfaceWord &word : m_words)
        if (word.capital && !word.first && !word.capitals)
            names.insert(word.lower);
    // “Harrow Terminals said …”: what opens a sentence before another capital is likely a name there and elsewhere.
    for (qsizetype i = 0; i + 1 < size(); ++i)
        if (word(i).capital && word(i).first && word(i + 1).capital && !word(i + 1).first &&
            !functionWordTag(lower(i)) && !m_senses.isAdverb(lower(i)))
            names.insert(lower(i));
    return names;
}

void SurfaceReading::tagWords(const Parse &parse)
{
    const QSet<QString> names = namesByCapital();
    for (qsizetype i = 0; i < size(); ++i) {
        SurfaceWord &word = m_words[size_t(i)];
        if (parse.hasTrees) {
            const auto token = size_t(parse.tokenAt(word.span.start));
            if (token < parse.tokens.size() && parse.tokens[token].tag != PartOfSpeech::Unknown) {
                word.tag = parse.tokens[token].tag;
                continue;
            }
        }
        const QChar head = word.lower.front();
        if (isPunctuation(word.lower))
            word.tag = PartOfSpeech::Punctuation;
        else if (head.isDigit() || isNumberWord(word.lower))
            word.tag = PartOfSpeech::Numeral;
        else if (const auto closed = functionWordTag(word.lower); closed && !(word.capitals && word.lower == u"us"))
            tagFunctionWord(i, *closed);
        else if (head.isSymbol())
            word.tag = PartOfSpeech::Symbol;
        else if (word.capital &&
                 (!word.first || (names.contains(word.lower) && m_senses.sortOf(word.lower) == NounSort::Other)))
            word.tag = PartOfSpeech::ProperNoun;
        else if (word.capital)
            tagName(i);
        else
            tagOpenWord(i);
    }
}

void SurfaceReading::tagName(qsizetype index)
{
    SurfaceWord &word = m_words[size_t(index)];
    const bool nextIsName = index + 1 < size() && this->word(index + 1).capital && !isTimeWord(lower(index + 1));
    const bool possessive = lower(index + 1) == u"'s";
    if (word.capitals || !m_senses.isCommon(word.lower) || (nextIsName && !m_senses.isAdverb(word.lower))) {
        word.tag = PartOfSpeech::ProperNoun;
        return;
    }
    if (m_senses.isPlace(m_text.view(word.span).toString()) || (possessive && !m_senses.isNoun(word.lower))) {
        word.tag = PartOfSpeech::ProperNoun;
        return;
    }
    tagOpenWord(index);
}

void SurfaceReading::tagFunctionWord(qsizetype index, PartOfSpeech usual)
{
    SurfaceWord &word = m_words[size_t(index)];
    word.tag = usual;
    // “her first letter”, “the late mayor”: an adverb between a determiner and a noun is none.
    const bool afterDeterminer = tag(index - 1) == PartOfSpeech::Determiner || isPossessivePronoun(lower(index - 1)) ||
                                 lower(index - 1) == u"'s";
    if (usual == PartOfSpeech::Adverb && afterDeterminer && m_senses.isAdjective(word.lower))
        word.tag = PartOfSpeech::Adjective;
    // “That person left”: at the beginning of a sentence before a noun.
    const bool behindPreposition =
        tag(index - 1) == PartOfSpeech::Adposition && lower(index - 1) != u"in" && lower(index - 1) != u"except";
    if (word.lower == u"that" && (word.first || behindPreposition) && m_senses.isNoun(lower(index + 1)) &&
        !isSubjectPronoun(lower(index + 1)))
        word.tag = PartOfSpeech::Determiner;
}

/// Whether a word in -s behind a noun is the head of a compound (“budget documents”) and no verb: something follows
/// that no verb has behind it.
bool SurfaceReading::mayBePlural(qsizetype index) const
{
    const QString &next = lower(index + 1);
    const auto closed = functionWordTag(next);
    const bool verbNext =
        isAuxiliary(next) || (!closed && m_senses.isVerb(next) && (next.endsWith(u"ed") || !m_senses.isNoun(next)));
    // “The board cautions.” against “Nobody read the budget documents.”
    const NounSort before = m_senses.sortOf(lower(index - 1));
    const bool speaker = m_senses.isVerb(lower(index)) && before != NounSort::Other && before != NounSort::Document &&
                         (tag(index - 2) == PartOfSpeech::Determiner || isPossessivePronoun(lower(index - 2)) ||
                          tag(index - 2) == PartOfSpeech::Adjective);
    const bool ends = !speaker && (index + 1 >= size() || isPunctuation(next) || isPunctuation(next.left(1)));
    const QString &second = lower(index + 2);
    const bool baseNext =
        !closed && m_senses.isVerb(next) &&
        (index + 2 >= size() || isPunctuation(second) || second == u"that" || second == u"the" || second == u"a");
    return m_senses.isNoun(lower(index)) &&
           (verbNext || baseNext || ends || next == u"who" || next == u"and" || next == u"of");
}

/// What is known of a word that is no function word, by itself and by the words beside it.
struct SurfaceReading::OpenWord {
    PartOfSpeech before = PartOfSpeech::Unknown; ///< of the word before; Unknown at a beginning
    bool noun = false;                           ///< may be one; so the next three
    bool verb = false;
    bool adjective = false;
    bool adverb = false;
    bool manner = false;     ///< an adverb in -ly
    bool participle = false; ///< ends as one
    bool nominal = false;    ///< stands where a noun phrase goes on
    bool subject = false;    ///< stands behind what may be a subject
    bool governed = false;   ///< behind an auxiliary or “to”
    bool mostlyVerb = false;
    bool inflected = false; ///< has an ending of a verb, or can be nothing else
    bool qualifies = false; ///< stands before a noun or a name
};

/// “the former striker Ben Low”: an adjective that is a noun as well qualifies what follows.
bool SurfaceReading::qualifiesNext(qsizetype index) const
{
    const QString &next = lower(index + 1);
    return index + 1 < size() && !functionWordTag(next) && !isMostlyVerb(next) &&
           (word(index + 1).capital || (m_senses.isNoun(next) && !m_senses.isVerb(next)));
}

SurfaceReading::OpenWord SurfaceReading::openWord(qsizetype index) const
{
    const SurfaceWord &word = m_words[size_t(index)];
    const QString &lower = word.lower;
    qsizetype back = index - 1;
    if (tag(back) == PartOfSpeech::Adverb && !word.first && back > 0 && !this->word(back).first)
        --back;
    const QString &previous = this->lower(back);
    OpenWord out;
    out.noun = m_senses.isNoun(lower);
    out.verb = m_senses.isVerb(lower);
    out.adjective = m_senses.isAdjective(lower);
    out.adverb = m_senses.isAdverb(lower);
    out.manner = lower.endsWith(u"ly") && !out.noun && out.adverb;
    out.participle = lower.endsWith(u"ed") || lower.endsWith(u"ing");
    out.before = word.first || (back >= 0 && this->word(back).mark) ? PartOfSpeech::Unknown : tag(back);
    const bool possessive = isPossessivePronoun(previous);
    out.nominal = out.before == PartOfSpeech::Determiner || out.before == PartOfSpeech::Adjective ||
                  out.before == PartOfSpeech::Numeral || out.before == PartOfSpeech::Adposition || possessive ||
                  (back >= 0 && isPossessiveMark(back));
    out.subject = (out.before == PartOfSpeech::Pronoun && !possessive) || out.before == PartOfSpeech::ProperNoun ||
                  out.before == PartOfSpeech::Noun;
    const bool infinitive =
        previous == u"to" && this->lower(back - 1) != u"according" && !lower.endsWith(u's') && !lower.endsWith(u"ed");
    out.governed = (out.before == PartOfSpeech::Auxiliary || infinitive) && (previous == u"to" || !out.adjective);
    out.mostlyVerb = isMostlyVerb(lower) && !out.nominal;
    const bool plural =
        !out.mostlyVerb && lower.endsWith(u's') && out.before == PartOfSpeech::Noun && mayBePlural(index);
    out.inflected = lower.endsWith(u"ed") || (lower.endsWith(u's') && !plural) || !out.noun;
    out.qualifies = qualifiesNext(index);
    return out;
}

PartOfSpeech SurfaceReading::tagOf(const OpenWord &word)
{
    const bool onlyVerb = word.verb && !word.noun && !word.adjective && !word.adverb;
    if (word.mostlyVerb || (onlyVerb && (!word.nominal || word.before == PartOfSpeech::Adjective)))
        return PartOfSpeech::Verb;
    if (word.manner)
        return PartOfSpeech::Adverb;
    if (word.verb && (word.governed || (word.subject && word.inflected)))
        return PartOfSpeech::Verb;
    if (word.nominal && word.adjective && (!word.noun || word.qualifies))
        return PartOfSpeech::Adjective;
    if (word.noun && (word.nominal || !word.verb || word.subject || word.before == PartOfSpeech::Unknown))
        return PartOfSpeech::Noun;
    return likeliestOf(word);
}

PartOfSpeech SurfaceReading::likeliestOf(const OpenWord &word)
{
    if (word.adjective && !word.verb)
        return PartOfSpeech::Adjective;
    if (word.verb && !word.nominal)
        return word.noun && !word.participle ? PartOfSpeech::Noun : PartOfSpeech::Verb;
    if (word.adjective || (word.verb && word.participle))
        return PartOfSpeech::Adjective;
    return word.adverb && !word.noun ? PartOfSpeech::Adverb : PartOfSpeech::Noun;
}

void SurfaceReading::tagOpenWord(qsizetype index)
{
    SurfaceWord &word = m_words[size_t(index)];
    const OpenWord open = openWord(index);
    word.tag = tagOf(open);
    word.looksFinite = word.tag == PartOfSpeech::Verb || (open.verb && open.subject && open.inflected);
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
