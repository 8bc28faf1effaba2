// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/mentionfinder.h"
#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/functionwords.h"

namespace hearsay
{

namespace
{

Gender genderOfNoun(const QString &noun)
{
    static const WordList &feminine = wordList("noun-of-woman");
    static const WordList &masculine = wordList("noun-of-man");
    if (noun.endsWith(u"woman") || feminine.contains(noun))
        return Gender::Feminine;
    // “-man” in a title is no longer proof of a man, save in “man” and “gentleman”.
    if (noun == u"man" || masculine.contains(noun))
        return Gender::Masculine;
    return Gender::Unknown;
}

EntityKind kindOf(NounSort sort, bool plural)
{
    switch (sort) {
    case NounSort::Person:
        return plural ? EntityKind::Group : EntityKind::Person;
    case NounSort::Group:
        return EntityKind::Group;
    case NounSort::Organisation:
        return plural ? EntityKind::Group : EntityKind::Organisation;
    case NounSort::Document:
        return EntityKind::Document;
    default:
        return EntityKind::Other;
    }
}

/// “One of her allies” is somebody new, though the allies were told of.
void makePart(const QString &opening, MentionCandidate &role)
{
    role.definite = false;
    role.indefinite = true;
    if (opening != u"one" && opening != u"another" && opening != u"either")
        return;
    role.number = GrammaticalNumber::Singular;
    if (role.kind == EntityKind::Group)
        role.kind = EntityKind::Person;
}

bool isContent(PartOfSpeech tag)
{
    return tag == PartOfSpeech::Noun || tag == PartOfSpeech::Adjective || tag == PartOfSpeech::ProperNoun ||
           tag == PartOfSpeech::Verb;
}

/// Whose it is and which words say more of it: “the bank’s” and “chief” of “the bank’s chief economist of the region”.
void readModifiers(const SurfaceReading &reading, MentionCandidate &role)
{
    const auto [first, end, head] = role.words;
    for (qsizetype i = first; i < end; ++i) {
        if (reading.lower(i) == u"'s" || isPossessivePronoun(reading.lower(i)))
            role.ofWhom = reading.words(reading.span(first, i + 1)).toLower();
        if (i != head && isContent(reading.tag(i)))
            role.modifiers.append(reading.lower(i));
    }
    if (reading.isPossessiveMark(end))
        return;
    if (const auto whole = longNounPhraseAt(reading, end - 1, std::min(reading.size(), end + 12)))
        for (qsizetype i = end; i < whole->end; ++i)
            if (isContent(reading.tag(i)))
                role.modifiers.append(reading.senses().singular(reading.lower(i)));
}

/// Behind the apposition that begins with a comma at \a at (“Ruiz, the mayor, said”); \a at where there is none.
qsizetype behindApposition(const SurfaceReading &reading, qsizetype at)
{
    if (reading.lower(at) != u",")
        return at;
    constexpr qsizetype longest = 20;
    qsizetype close = at + 1;
    while (close < reading.size() && close < at + longest && reading.lower(close) != u"," &&
           reading.lower(close) != u"." && reading.lower(close) != u";")
        ++close;
    return reading.lower(close) == u"," ? close + 1 : at;
}

} // namespace

bool RoleFinder::isRoleNoun(const SurfaceReading &reading, qsizetype word) const
{
    const PartOfSpeech tag = reading.tag(word);
    if (tag != PartOfSpeech::Noun && tag != PartOfSpeech::ProperNoun && tag != PartOfSpeech::Adjective)
        return false;
    const bool title = tag == PartOfSpeech::ProperNoun && reading.tag(word - 1) != PartOfSpeech::ProperNoun &&
                       m_names.titleLength({reading.lower(word)}) == 1;
    const bool shouted = tag == PartOfSpeech::ProperNoun && reading.word(word).capitals &&
                         reading.tag(word - 1) == PartOfSpeech::Determiner &&
                         reading.senses().isNoun(reading.lower(word));
    return tag != PartOfSpeech::ProperNoun || title || shouted;
}

namespace
{

/// The nouns that end names of bodies in this text: “foundation” once it tells of the Low Foundation.
QSet<QString> bodyNouns(const NameLexicon &lexicon, const SurfaceReading &reading,
                        const std::vector<MentionCandidate> &names)
{
    QSet<QString> out;
    for (const MentionCandidate &one : names) {
        if (!one.isNamed() || one.name.size() < 2 || one.kind == EntityKind::Person)
            continue;
        const qsizetype of = one.name.indexOf(QStringLiteral("of"));
        const QString &last = one.name.at(of > 0 ? of - 1 : one.name.size() - 1);
        if (lexicon.endsBody(last) && reading.senses().isCommon(last.toLower()))
            out.insert(last.toLower());
    }
    return out;
}

} // namespace

void RoleFinder::find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const
{
    const QSet<QString> bodies = bodyNouns(m_names, reading, found);
    for (qsizetype at = 0; at < reading.size();) {
        const auto phrase = nounPhraseAt(reading, at, std::min(reading.size(), at + 24));
        if (!phrase || reading.tag(at) == PartOfSpeech::Pronoun) {
            const bool possessive = isPossessivePronoun(reading.lower(at));
            if (!phrase || !possessive) {
                ++at;
                continue;
            }
        }
        // Possessors inside the phrase are mentions too: “the bank’s board” holds “the bank”.
        for (qsizetype i = phrase->first + 1; i < phrase->end; ++i)
            if (reading.lower(i) == u"'s" || reading.lower(i) == u"'")
                if (const auto owner = nounPhraseAt(reading, phrase->first, i); owner && owner->end == i)
                    addRole(reading, *owner, bodies, found);
        addRole(reading, *phrase, bodies, found);
        at = std::max(phrase->end, at + 1);
    }
}

void RoleFinder::addRole(const SurfaceReading &reading, const WordRange &phrase, const QSet<QString> &bodies,
                         std::vector<MentionCandidate> &found) const
{
    qsizetype head = phrase.head;
    qsizetype end = phrase.end;
    // “council leader Ana Ruiz”: the role ends where the name begins.
    if (reading.tag(head) == PartOfSpeech::ProperNoun && !isRoleNoun(reading, head))
        while (head >= phrase.first && reading.tag(head) == PartOfSpeech::ProperNoun)
            end = head--;
    if (head < phrase.first || !isRoleNoun(reading, head))
        return;
    const QString noun = reading.senses().singular(reading.lower(head));
    NounSort sort = reading.senses().sortOf(reading.lower(head));
    if (sort == NounSort::Other && reading.tag(head) == PartOfSpeech::ProperNoun)
        sort = NounSort::Person;
    if (sort == NounSort::Other && reading.lower(phrase.first) == u"the" && bodies.contains(noun))
        sort = NounSort::Organisation;
    if (sort == NounSort::Other)
        return;
    MentionCandidate role;
    role.form = MentionForm::Role;
    role.words = {phrase.first, end, head};
    role.span = reading.span(phrase.first, end);
    role.head = noun;
    const QString &opening = reading.lower(phrase.first);
    const bool plural = reading.senses().isPlural(reading.lower(head)) || opening == u"both";
    role.number = plural ? GrammaticalNumber::Plural
                  : sort == NounSort::Person || sort == NounSort::Group || opening == u"a" || opening == u"an"
                      ? GrammaticalNumber::Singular
                      : GrammaticalNumber::Unknown;
    role.kind = kindOf(sort, plural);
    role.gender = plural ? Gender::Unknown : genderOfNoun(noun);
    role.definite = opening == u"the" || opening == u"this" || opening == u"that" || opening == u"these" ||
                    opening == u"those" || opening == u"both";
    role.indefinite = opening == u"a" || opening == u"an" || opening == u"another" || opening == u"one";
    readModifiers(reading, role);
    if (isPartOfMany(reading, phrase.first))
        makePart(opening, role);
    found.push_back(std::move(role));
}

void PronounFinder::find(const SurfaceReading &reading, std::vector<MentionCandidate> &found) const
{
    struct Traits {
        EntityKind kind;
        Gender gender;
        GrammaticalNumber number;
    };
    static const QHash<QString, Traits> pronouns = [] {
        QHash<QString, Traits> out;
        for (const char *word : {"he", "him", "his", "himself"})
            out.insert(QLatin1StringView(word), {EntityKind::Person, Gender::Masculine, GrammaticalNumber::Singular});
        for (const char *word : {"she", "her", "hers", "herself"})
            out.insert(QLatin1StringView(word), {EntityKind::Person, Gender::Feminine, GrammaticalNumber::Singular});
        for (const char *word : {"it", "its", "itself"})
            out.insert(QLatin1StringView(word), {EntityKind::Other, Gender::Neuter, GrammaticalNumber::Singular});
        for (const char *word : {"they", "them", "their", "theirs", "themselves"})
            out.insert(QLatin1StringView(word), {EntityKind::Other, Gender::Unknown, GrammaticalNumber::Unknown});
        return out;
    }();
    for (qsizetype at = 0; at < reading.size(); ++at) {
        const auto traits = pronouns.constFind(reading.lower(at));
        if (traits == pronouns.cend())
            continue;
        MentionCandidate one;
        one.form = MentionForm::Pronoun;
        one.words = {at, at + 1, at};
        one.span = reading.word(at).span;
        one.kind = traits->kind;
        one.gender = traits->gender;
        one.number = traits->number;
        one.head = reading.lower(at);
        found.push_back(std::move(one));
    }
}

void markProminence(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                    std::vector<MentionCandidate> &mentions)
{
    const auto reports = [&](qsizetype at) {
        return std::ranges::any_of(lexicon.readings(reading.lower(at)), [](const ReportingForm &one) {
            return one.entry->wordClass == ReportingClass::Verb;
        });
    };
    for (MentionCandidate &one : mentions) {
        qsizetype next = behindApposition(reading, one.words.end);
        while (next < reading.size() && (isAuxiliary(reading.lower(next)) || isMiddleAdverb(reading.lower(next))))
            ++next;
        const bool follows =
            next < reading.size() && reading.word(next).sentence == reading.word(one.words.first).sentence;
        const QString &before = reading.lower(one.words.first - 1);
        const bool object = reading.tag(one.words.first - 1) == PartOfSpeech::Adposition;
        const bool inverted = one.words.first > 1 && reports(one.words.first - 1) &&
                              (reading.word(one.words.first - 2).mark || reading.lower(one.words.first - 2) == u",");
        one.speaks = (follows && !object && reports(next)) || inverted ||
                     (before == u"to" && reading.lower(one.words.first - 2) == u"according");
        const bool opens =
            reading.word(one.words.first).first ||
            (reading.tag(one.words.first - 1) == PartOfSpeech::Determiner && reading.word(one.words.first - 1).first);
        const bool owner = reading.isPossessiveMark(one.words.end);
        one.subject = !owner && (one.speaks || opens ||
                                 (!object && follows && (next > one.words.end || reading.word(next).looksFinite)));
    }
}

} // namespace hearsay
