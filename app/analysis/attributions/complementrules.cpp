// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/attributions/complementrules.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

#include <QtGlobal>

#include <array>

namespace hearsay
{

namespace
{

const char *const reportedText = QT_TRANSLATE_NOOP("Reason", "“%1”, said of %2, has this as what is told.");

bool mayReport(const CueContext &context)
{
    const ReportingCue &cue = context.cue();
    return !cue.source.words.isEmpty() && !cue.infinitive && !cue.negated && !cue.passive && !cue.source.inverted;
}

FoundAttribution foundFrom(const CueContext &context, const QString &name, Complement complement, qsizetype from,
                           qsizetype end)
{
    FoundAttribution out = context.found(name, reportedText, complement);
    if (end > from)
        out.content.push_back({from, end, from});
    return out;
}

/// The word at which \a lower stands in [from, end) at the cue's level; -1 for none.
qsizetype findWord(const CueContext &context, QStringView lower, qsizetype from, qsizetype end)
{
    for (qsizetype at = from; at < end; ++at)
        if (context.reading().lower(at) == lower && context.reading().word(at).quotation == context.cue().level)
            return at;
    return -1;
}

bool hasFigure(const SurfaceReading &reading, qsizetype from, qsizetype end)
{
    static const WordList &fractions = wordList("fraction");
    for (qsizetype at = from; at < end; ++at)
        if (reading.tag(at) == PartOfSpeech::Numeral || fractions.contains(reading.lower(at)))
            return true;
    return false;
}

} // namespace

std::optional<FoundAttribution> NamingRule::figure(const CueContext &context, qsizetype from, qsizetype end) const
{
    const SurfaceReading &reading = context.reading();
    constexpr qsizetype nearBehind = 6;
    const qsizetype at = findWord(context, u"at", from + 1, end);
    if (at <= from || !hasFigure(reading, at, std::min(end, at + nearBehind)))
        return std::nullopt;
    qsizetype first = at + 1;
    while (first < end && (reading.tag(first) == PartOfSpeech::Adposition ||
                           reading.tag(first) == PartOfSpeech::Adverb || reading.lower(first) == u"more"))
        ++first;
    const auto phrase = nounPhraseAt(reading, first, end);
    return foundFrom(context, name(), Complement::At, from, phrase ? phrase->end : end);
}

std::optional<FoundAttribution> NamingRule::likeness(const CueContext &context, const WordRange &object,
                                                     qsizetype end) const
{
    const SurfaceReading &reading = context.reading();
    constexpr qsizetype farthest = 12;
    const qsizetype as = findWord(context, u"as", object.end, end);
    if (as < 0 || as - object.end >= farthest)
        return std::nullopt;
    // “as ‘candid’, the talks ending late”: behind the quoted words and a comma the sentence goes on.
    const bool quoted = as + 1 < end && reading.word(as + 1).mark && reading.word(as + 1).quotation >= 0;
    const qsizetype mark = quoted ? reading.quotation(reading.word(as + 1).quotation).endWord : end;
    const bool cut = mark < end && reading.lower(mark) == u",";
    return foundFrom(context, name(), Complement::As, object.first, cut ? mark : end);
}

std::optional<FoundAttribution> NamingRule::name(const CueContext &context, const WordRange &object,
                                                 qsizetype end) const
{
    const SurfaceReading &reading = context.reading();
    const QString &next = reading.lower(object.end);
    // The first phrase may have swallowed prepositions; the second one begins with a determiner or a quotation.
    const bool named = object.end < end && (next == u"a" || next == u"an" || next == u"the");
    constexpr qsizetype farthest = 30;
    bool quoted = false;
    for (qsizetype at = object.first; at < std::min(end, object.first + farthest) && !quoted; ++at)
        quoted = reading.word(at).mark && reading.tag(object.first) != PartOfSpeech::Adposition;
    if (!named && !quoted)
        return std::nullopt;
    const auto second = named && !quoted ? longNounPhraseAt(reading, object.end, end) : std::nullopt;
    return foundFrom(context, name(), Complement::Name, object.first, second ? second->end : end);
}

std::optional<FoundAttribution> NamingRule::match(const CueContext &context) const
{
    const SurfaceReading &reading = context.reading();
    const ReportingEntry &entry = context.entry();
    if (!mayReport(context))
        return std::nullopt;
    const qsizetype from = context.cue().end;
    const qsizetype end = context.contentEnd(from);
    if (entry.takes(Complement::At))
        if (auto found = figure(context, from, end))
            return found;
    if (!entry.takes(Complement::As) && !entry.takes(Complement::Name))
        return std::nullopt;
    const bool relative = reading.lower(context.cue().source.words.first - 1) == u"which";
    if (entry.takes(Complement::Name) && relative && longNounPhraseAt(reading, from, end))
        return foundFrom(context, name(), Complement::Name, from, end); // “…, which Low calls a joke”
    const auto object =
        isObjectPronoun(reading.lower(from)) ? context.objectAt(from) : longNounPhraseAt(reading, from, end);
    if (!object)
        return std::nullopt;
    if (entry.takes(Complement::As))
        if (auto found = likeness(context, *object, end))
            return found;
    return entry.takes(Complement::Name) ? name(context, *object, end) : std::nullopt;
}

std::optional<FoundAttribution> PrepositionRule::match(const CueContext &context) const
{
    struct Preposition {
        Complement complement;
        QStringView word;
    };
    static constexpr std::array plain{Preposition{Complement::Of, u"of"}, Preposition{Complement::About, u"about"},
                                      Preposition{Complement::For, u"for"},
                                      Preposition{Complement::Against, u"against"}};
    static constexpr std::array withObject{Preposition{Complement::ObjectOf, u"of"},
                                           Preposition{Complement::ObjectFor, u"for"}};
    const SurfaceReading &reading = context.reading();
    if (!mayReport(context) || context.cue().source.relative)
        return std::nullopt;
    const qsizetype from = context.skipAdjunct(context.cue().end);
    for (const Preposition &one : plain) {
        const bool here = reading.lower(context.cue().end) == one.word;
        const bool after = reading.lower(from) == one.word;
        if (!context.entry().takes(one.complement) || (!here && !after))
            continue;
        const qsizetype start = here ? context.cue().end : from;
        return foundFrom(context, name(), one.complement, start, context.contentEnd(start));
    }
    const auto object = context.objectAt(context.cue().end);
    for (const Preposition &one : withObject) {
        if (!object || !context.entry().takes(one.complement))
            continue;
        // The object may have taken the preposition for its own.
        const auto base = nounPhraseAt(reading, object->first, object->end);
        const qsizetype at = findWord(context, one.word, base ? base->end : object->end,
                                      std::min(context.cue().sentenceEnd, object->end + 1));
        if (at < 0)
            continue;
        if (one.complement == Complement::ObjectOf)
            return foundFrom(context, name(), one.complement, context.cue().end, context.contentEnd(at));
        const auto what = longNounPhraseAt(reading, at + 1, context.cue().sentenceEnd);
        FoundAttribution out =
            foundFrom(context, name(), one.complement, at, what ? what->end : context.contentEnd(at));
        out.addressee = *object;
        return out;
    }
    return std::nullopt;
}

bool NounPhraseRule::isTold(const SurfaceReading &reading, const WordRange &phrase) const
{
    return std::ranges::any_of(m_lexicon.readings(reading.senses().singular(reading.lower(phrase.head))),
                               [](const ReportingForm &one) { return one.entry->wordClass == ReportingClass::Noun; });
}

bool NounPhraseRule::mayTake(const CueContext &context) const
{
    const SurfaceReading &reading = context.reading();
    const ReportingCue &cue = context.cue();
    const bool takes = context.entry().takes(Complement::NounPhrase) || context.entry().takes(Complement::Figure);
    if (!mayReport(context) || cue.gerund || !takes || !context.sourceSpeaks())
        return false;
    const QString &opening = reading.lower(cue.source.words.first - 1);
    const bool condition = opening == u"if" || opening == u"unless" || opening == u"when";
    return !condition && !(cue.bare && reading.tag(cue.end) != PartOfSpeech::Determiner);
}

std::optional<FoundAttribution> NounPhraseRule::match(const CueContext &context) const
{
    if (!mayTake(context))
        return std::nullopt;
    const SurfaceReading &reading = context.reading();
    const ReportingEntry &entry = context.entry();
    const qsizetype from = context.cue().end;
    const auto phrase = longNounPhraseAt(reading, from, context.cue().sentenceEnd);
    if (!phrase || reading.tag(phrase->head) == PartOfSpeech::Pronoun)
        return std::nullopt;
    // What only sometimes reports (“reject”) does so where a word for something told follows (“the claim”).
    const bool figure = entry.takes(Complement::Figure) && hasFigure(reading, phrase->first, phrase->end);
    const bool doubtful = entry.frequency == ReportingFrequency::Sometimes && !isTold(reading, *phrase);
    if (!figure && (doubtful || !entry.takes(Complement::NounPhrase)))
        return std::nullopt;
    static const WordList &goesOn = wordList("goes-on-behind-phrase");
    const QString &next = reading.lower(phrase->end);
    const bool participle = next == u"," && reading.lower(phrase->end + 1).endsWith(u"ed");
    const bool more =
        goesOn.contains(next) || participle || reading.word(phrase->end).mark || reading.lower(from).endsWith(u"ing");
    const qsizetype end = more ? std::max(phrase->end, context.contentEnd(from)) : phrase->end;
    return foundFrom(context, name(), Complement::NounPhrase, from, end);
}

std::optional<FoundAttribution> ImpersonalRule::match(const CueContext &context) const
{
    const SurfaceReading &reading = context.reading();
    const ReportingEntry &entry = context.entry();
    const ReportingCue &cue = context.cue();
    if (!entry.takes(Complement::PassiveTo) || !cue.passive || cue.source.words.isEmpty() || cue.negated || cue.modal)
        return std::nullopt;
    FoundAttribution out =
        context.found(name(), QT_TRANSLATE_NOOP("Reason", "“%1” is told of %2 without saying who holds it so."),
                      Complement::PassiveTo);
    out.source = {};
    out.impersonal = true;
    const qsizetype that = context.thatBehind(cue.end);
    if (reading.lower(cue.source.words.head) == u"it" && that >= 0) {
        out.content.push_back({that, context.contentEnd(that), that});
        return out;
    }
    const qsizetype to = context.skipAdjunct(cue.end);
    if (reading.lower(cue.end) != u"to" && reading.lower(to) != u"to")
        return std::nullopt;
    const qsizetype from = reading.lower(cue.end) == u"to" ? cue.end : to;
    WordRange what = cue.source.words;
    for (qsizetype at = what.first; at < what.end; ++at)
        if (reading.lower(at) == u",")
            what.end = at; // without its description
    out.content.push_back(what);
    out.content.push_back({from, context.contentEnd(from), from});
    return out;
}

} // namespace hearsay
