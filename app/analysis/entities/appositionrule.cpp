// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/appositionrule.h"

#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

namespace
{

bool mayStandBeside(EntityKind role, EntityKind name)
{
    return name == EntityKind::Other || role == name ||
           (role == EntityKind::Organisation && name == EntityKind::Group) ||
           (role == EntityKind::Group && name == EntityKind::Organisation) ||
           (role == EntityKind::Organisation && name == EntityKind::Place) ||
           (role == EntityKind::Document && name == EntityKind::Organisation);
}

bool endsPhrase(const SurfaceReading &reading, qsizetype at)
{
    const QString &lower = reading.lower(at);
    return at >= reading.size() || lower == u"," || lower == u"." || lower == u";" || lower == u")" ||
           lower == u"who" || lower == u"which" || reading.word(at).mark || lower == u":" || lower == u"—" ||
           lower == u"–" || lower == u"that";
}

/// After a comma a role needs to open its clause, or the comma may part a list or an adverbial.
bool mayFollowComma(const SurfaceReading &reading, const MentionCandidate &role)
{
    return role.definite || role.indefinite || !role.ofWhom.isEmpty() || reading.word(role.words.first).first;
}

} // namespace

void AppositionRule::apply(EntityClusters &clusters) const
{
    QHash<qsizetype, qsizetype> byFirst;
    QHash<qsizetype, QList<qsizetype>> byEnd;
    const SurfaceReading &reading = clusters.reading();
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (one.form != MentionForm::Role)
            continue;
        if (!byFirst.contains(one.words.first))
            byFirst.insert(one.words.first, i);
        const auto whole = longNounPhraseAt(reading, one.words.first, std::min(reading.size(), one.words.first + 30));
        byEnd[one.words.end].append(i);
        if (whole && whole->end != one.words.end)
            byEnd[whole->end].append(i);
    }
    for (qsizetype i = 0; i < clusters.size(); ++i)
        if (clusters.candidate(i).form == MentionForm::Name && !clusters.candidate(i).name.isEmpty()) {
            joinBefore(clusters, i, byEnd);
            joinBehind(clusters, i, byFirst);
        }
}

void AppositionRule::joinBehind(EntityClusters &clusters, qsizetype nameMention,
                                const QHash<qsizetype, qsizetype> &byFirst) const
{
    const SurfaceReading &reading = clusters.reading();
    const WordRange &words = clusters.candidate(nameMention).words;
    qsizetype at = words.end;
    if (reading.lower(at) != u"," && reading.lower(at) != u"(")
        return;
    ++at;
    if (reading.tag(at) == PartOfSpeech::Numeral && reading.lower(at + 1) == u",")
        at += 2; // an age
    const auto role = byFirst.constFind(at);
    if (role == byFirst.cend())
        return;
    const auto whole = longNounPhraseAt(reading, at, std::min(reading.size(), at + 30));
    const qsizetype end = whole ? whole->end : clusters.candidate(*role).words.end;
    // “Low, the mayor and two clerks …” is a list, “Low, the mayor, said” is not.
    if (endsPhrase(reading, end) || endsPhrase(reading, clusters.candidate(*role).words.end) ||
        reading.lower(end) == u"at" || reading.lower(end) == u"in")
        join(clusters, *role, nameMention);
    joinSecond(clusters, nameMention, at, byFirst);
}

void AppositionRule::joinSecond(EntityClusters &clusters, qsizetype nameMention, qsizetype first,
                                const QHash<qsizetype, qsizetype> &byFirst) const
{
    const SurfaceReading &reading = clusters.reading();
    constexpr qsizetype longest = 24;
    const qsizetype limit = std::min(reading.sentenceEnd(first), first + longest);
    for (qsizetype at = first; at < limit && !endsPhrase(reading, at); ++at) {
        const auto role = byFirst.constFind(at + 1);
        if (reading.lower(at) != u"and" || role == byFirst.cend())
            continue;
        const MentionCandidate &what = clusters.candidate(*role);
        const auto whole = longNounPhraseAt(reading, at + 1, limit);
        const qsizetype end = whole ? whole->end : what.words.end;
        const bool closes = reading.lower(end) == u"," || reading.lower(what.words.end) == u",";
        if (closes && mayFollowComma(reading, what) && what.number != GrammaticalNumber::Plural)
            join(clusters, *role, nameMention);
        return;
    }
}

void AppositionRule::joinBefore(EntityClusters &clusters, qsizetype nameMention,
                                const QHash<qsizetype, QList<qsizetype>> &byEnd) const
{
    const SurfaceReading &reading = clusters.reading();
    const WordRange &words = clusters.candidate(nameMention).words;
    const bool comma = reading.lower(words.first - 1) == u",";
    const qsizetype end = comma ? words.first - 1 : words.first;
    const auto roles = byEnd.constFind(end);
    if (roles == byEnd.cend() || (comma && !endsPhrase(reading, words.end)))
        return;
    // The outermost that fits: “a spokeswoman for the mayor, Joan Ash,” is the spokeswoman.
    for (const qsizetype role : *roles) {
        const MentionCandidate &what = clusters.candidate(role);
        if (!comma && (what.words.end != end || what.number == GrammaticalNumber::Plural ||
                       reading.isPossessiveMark(words.first - 1)))
            continue;
        if (comma && !mayFollowComma(reading, what))
            continue;
        if (!join(clusters, role, nameMention))
            continue;
        // “Its author, the surveyor Ben Low,”: a role before the role that stands beside the name.
        const qsizetype before = what.words.first - 1;
        if (!comma && before > 0 && reading.lower(before) == u",") {
            const QList<qsizetype> more = byEnd.value(before);
            for (const qsizetype other : more)
                if (endsPhrase(reading, words.end) && clusters.candidate(other).kind == EntityKind::Person &&
                    join(clusters, other, nameMention))
                    return;
        }
        return;
    }
}

bool AppositionRule::join(EntityClusters &clusters, qsizetype role, qsizetype nameMention) const
{
    const MentionCandidate &what = clusters.candidate(role);
    const MentionCandidate &who = clusters.candidate(nameMention);
    const SurfaceReading &reading = clusters.reading();
    // A by-line that ends in a role says nothing of the name that opens the text.
    if (reading.word(what.words.first).paragraph != reading.word(who.words.first).paragraph)
        return false;
    if (!mayStandBeside(what.kind, clusters.traits(nameMention).kind))
        return false;
    return clusters.join(role, nameMention, CertaintyLevel::Sure,
                         {name(),
                          QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” stands beside the name %2.")),
                          {clusters.reading().words(what.span), who.name.join(u' ')},
                          {what.span, who.span}});
}

} // namespace hearsay
