// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/surface/surfacetagger.h"

#include "analysis/surface/functionwords.h"

namespace hearsay
{

/// Words that are names wherever they have a capital, in lower case.
QSet<QString> SurfaceTagger::namesByCapital() const
{
    QSet<QString> names;
    for (const SurfaceWord &word : m_words)
        if (word.capital && !word.first && !word.capitals)
            names.insert(word.lower);
    // “Harrow Terminals said …”: what opens a sentence before another capital is likely a name there and elsewhere.
    for (qsizetype i = 0; i + 1 < size(); ++i)
        if (word(i).capital && word(i).first && word(i + 1).capital && !word(i + 1).first &&
            !functionWordTag(lower(i)) && !senses().isAdverb(lower(i)))
            names.insert(lower(i));
    return names;
}

void SurfaceTagger::tagWords(const Parse &parse)
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
        if (isPunctuationWord(word.lower))
            word.tag = PartOfSpeech::Punctuation;
        else if (head.isDigit() || isNumberWord(word.lower))
            word.tag = PartOfSpeech::Numeral;
        else if (const auto closed = functionWordTag(word.lower); closed && !(word.capitals && word.lower == u"us"))
            tagFunctionWord(i, *closed);
        else if (head.isSymbol())
            word.tag = PartOfSpeech::Symbol;
        else if (word.capital &&
                 (!word.first || (names.contains(word.lower) && senses().sortOf(word.lower) == NounSort::Other)))
            word.tag = PartOfSpeech::ProperNoun;
        else if (word.capital)
            tagName(i);
        else
            tagOpenWord(i);
    }
}

void SurfaceTagger::tagName(qsizetype index)
{
    SurfaceWord &word = m_words[size_t(index)];
    const bool nextIsName = index + 1 < size() && this->word(index + 1).capital && !isTimeWord(lower(index + 1));
    const bool possessive = lower(index + 1) == u"'s";
    if (word.capitals || !senses().isCommon(word.lower) || (nextIsName && !senses().isAdverb(word.lower))) {
        word.tag = PartOfSpeech::ProperNoun;
        return;
    }
    if (senses().isPlace(m_reading.text().view(word.span).toString()) || (possessive && !senses().isNoun(word.lower))) {
        word.tag = PartOfSpeech::ProperNoun;
        return;
    }
    tagOpenWord(index);
}

void SurfaceTagger::tagFunctionWord(qsizetype index, PartOfSpeech usual)
{
    SurfaceWord &word = m_words[size_t(index)];
    word.tag = usual;
    // “her first letter”, “the late mayor”: an adverb between a determiner and a noun is none.
    const bool afterDeterminer = tag(index - 1) == PartOfSpeech::Determiner || isPossessivePronoun(lower(index - 1)) ||
                                 lower(index - 1) == u"'s";
    if (usual == PartOfSpeech::Adverb && afterDeterminer && senses().isAdjective(word.lower))
        word.tag = PartOfSpeech::Adjective;
    // “That person left”: at the beginning of a sentence before a noun.
    const bool behindPreposition =
        tag(index - 1) == PartOfSpeech::Adposition && lower(index - 1) != u"in" && lower(index - 1) != u"except";
    if (word.lower == u"that" && (word.first || behindPreposition) && senses().isNoun(lower(index + 1)) &&
        !isSubjectPronoun(lower(index + 1)))
        word.tag = PartOfSpeech::Determiner;
}

/// Whether a word in -s behind a noun is the head of a compound (“budget documents”) and no verb: something follows
/// that no verb has behind it.
bool SurfaceTagger::mayBePlural(qsizetype index) const
{
    const QString &next = lower(index + 1);
    const auto closed = functionWordTag(next);
    const bool verbNext =
        isAuxiliary(next) || (!closed && senses().isVerb(next) && (next.endsWith(u"ed") || !senses().isNoun(next)));
    // “The board cautions.” against “Nobody read the budget documents.”
    const NounSort before = senses().sortOf(lower(index - 1));
    const bool speaker = senses().isVerb(lower(index)) && before != NounSort::Other && before != NounSort::Document &&
                         (tag(index - 2) == PartOfSpeech::Determiner || isPossessivePronoun(lower(index - 2)) ||
                          tag(index - 2) == PartOfSpeech::Adjective);
    const bool ends = !speaker && (index + 1 >= size() || isPunctuationWord(next) || isPunctuationWord(next.left(1)));
    const QString &second = lower(index + 2);
    const bool baseNext =
        !closed && senses().isVerb(next) &&
        (index + 2 >= size() || isPunctuationWord(second) || second == u"that" || second == u"the" || second == u"a");
    return senses().isNoun(lower(index)) &&
           (verbNext || baseNext || ends || next == u"who" || next == u"and" || next == u"of");
}

/// What is known of a word that is no function word, by itself and by the words beside it.
struct SurfaceTagger::OpenWord {
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
bool SurfaceTagger::qualifiesNext(qsizetype index) const
{
    const QString &next = lower(index + 1);
    return index + 1 < size() && !functionWordTag(next) && !isMostlyVerb(next) &&
           (word(index + 1).capital || (senses().isNoun(next) && !senses().isVerb(next)));
}

SurfaceTagger::OpenWord SurfaceTagger::openWord(qsizetype index) const
{
    const SurfaceWord &word = m_words[size_t(index)];
    const QString &lower = word.lower;
    qsizetype back = index - 1;
    if (tag(back) == PartOfSpeech::Adverb && !word.first && back > 0 && !this->word(back).first)
        --back;
    const QString &previous = this->lower(back);
    OpenWord out;
    out.noun = senses().isNoun(lower);
    out.verb = senses().isVerb(lower);
    out.adjective = senses().isAdjective(lower);
    out.adverb = senses().isAdverb(lower);
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

PartOfSpeech SurfaceTagger::tagOf(const OpenWord &word)
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

PartOfSpeech SurfaceTagger::likeliestOf(const OpenWord &word)
{
    if (word.adjective && !word.verb)
        return PartOfSpeech::Adjective;
    if (word.verb && !word.nominal)
        return word.noun && !word.participle ? PartOfSpeech::Noun : PartOfSpeech::Verb;
    if (word.adjective || (word.verb && word.participle))
        return PartOfSpeech::Adjective;
    return word.adverb && !word.noun ? PartOfSpeech::Adverb : PartOfSpeech::Noun;
}

void SurfaceTagger::tagOpenWord(qsizetype index)
{
    SurfaceWord &word = m_words[size_t(index)];
    const OpenWord open = openWord(index);
    word.tag = tagOf(open);
    word.looksFinite = word.tag == PartOfSpeech::Verb || (open.verb && open.subject && open.inflected);
}

} // namespace hearsay
