// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/rolerules.h"

#include "analysis/surface/functionwords.h"

#include <QtGlobal>

#include <algorithm>
#include <limits>

namespace hearsay
{

namespace
{

constexpr Certainty sure{CertaintyLevel::Sure, std::nullopt};
constexpr Certainty likely{CertaintyLevel::Likely, std::nullopt};
constexpr Certainty unclear{CertaintyLevel::Unclear, std::nullopt};

/// How many earlier groups a role is compared with; a role from much further back is told again by name.
constexpr size_t reach = 60;

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
        // After a comma the role needs to open its clause, or the comma may part a list or an adverbial.
        if (comma &&
            !(what.definite || what.indefinite || !what.ofWhom.isEmpty() || reading.word(what.words.first).first))
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
    if (!mayStandBeside(what.kind, clusters.traits(nameMention).kind))
        return false;
    return clusters.join(role, nameMention, sure,
                         {name(),
                          QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” stands beside the name %2.")),
                          {clusters.reading().words(what.span), who.name.join(u' ')},
                          {what.span, who.span}});
}

namespace
{

bool intersects(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&other](const QString &word) { return other.contains(word); });
}

bool isPossessivePronounAt(const SurfaceReading &reading, const MentionCandidate &role)
{
    return isPossessivePronoun(reading.lower(role.words.first));
}

/// Words too broad to tell that two phrases mean one thing.
bool isBroad(const QString &noun)
{
    static const QSet<QString> list{
        QStringLiteral("group"),        QStringLiteral("team"),         QStringLiteral("side"),
        QStringLiteral("organisation"), QStringLiteral("organization"), QStringLiteral("body"),
        QStringLiteral("people"),       QStringLiteral("person"),       QStringLiteral("man"),
        QStringLiteral("woman"),        QStringLiteral("camp"),         QStringLiteral("crowd"),
        QStringLiteral("staff"),        QStringLiteral("unit"),         QStringLiteral("statement"),
        QStringLiteral("document")};
    return list.contains(noun);
}

/// How well a group known by \a known could be meant by \a role: 0 for not at all.
int roleScore(const EntityClusters &clusters, const MentionCandidate &role, const MentionCandidate &known)
{
    const bool same = role.head == known.head;
    const bool both = clusters.reading().lower(role.words.first) == u"both";
    if (!same && (both || isBroad(role.head) || isBroad(known.head)))
        return 0;
    if (!same && !clusters.reading().senses().mayNameTheSame(role.head, known.head))
        return 0;
    const QStringList &later = role.modifiers;
    const QStringList &earlier = known.modifiers;
    // A body or a person told with other words about it is another one, unless it stands near and names the same
    // office.
    const bool near =
        clusters.reading().word(role.words.first).paragraph == clusters.reading().word(known.words.first).paragraph;
    const bool foreign = !later.isEmpty() && !intersects(later, earlier);
    if (foreign && (same ? !earlier.isEmpty() : !near))
        return 0;
    if (isPossessivePronounAt(clusters.reading(), role) && role.ofWhom != known.ofWhom &&
        (role.kind != EntityKind::Person || !same))
        return 0;
    if (!role.ofWhom.isEmpty() && !known.ofWhom.isEmpty() && role.ofWhom != known.ofWhom && !intersects(later, earlier))
        return 0;
    return (same ? 4 : 1) + (intersects(later, earlier) ? 2 : later.isEmpty() ? 1 : 0);
}

} // namespace

qsizetype RoleReferenceRule::antecedent(const EntityClusters &clusters, qsizetype role,
                                        const std::vector<qsizetype> &earlier) const
{
    const MentionCandidate &what = clusters.candidate(role);
    qsizetype best = -1;
    int bestScore = 0;
    const size_t from = earlier.size() > reach ? earlier.size() - reach : 0;
    for (size_t k = earlier.size(); k-- > from;) {
        const qsizetype other = earlier[k];
        const MentionCandidate &known = clusters.candidate(other);
        if (known.span.overlaps(what.span) || clusters.clusterOf(other) == clusters.clusterOf(role))
            continue;
        int score = 0;
        if (known.form == MentionForm::Role)
            score = roleScore(clusters, what, known);
        else if (known.title.section(u' ', -1) == what.head || known.title == what.head ||
                 (known.head == what.head && !what.head.isEmpty()))
            score = 4 + (what.modifiers.isEmpty() ? 1 : 0);
        // An office named alone (“the union”) is whichever of that sort was named last; one told with more needs a
        // match.
        if (score > bestScore && clusters.mayBeOne(role, other)) {
            best = other;
            bestScore = score;
        }
    }
    return best;
}

void RoleReferenceRule::apply(EntityClusters &clusters) const
{
    std::vector<qsizetype> earlier;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        const bool known = one.form == MentionForm::Role ||
                           (one.form == MentionForm::Name && (!one.title.isEmpty() || !one.head.isEmpty()));
        if (one.form == MentionForm::Role && !clusters.isJoined(i) && (one.definite || !one.ofWhom.isEmpty()) &&
            one.kind != EntityKind::Other) {
            if (const qsizetype found = antecedent(clusters, i, earlier); found >= 0) {
                const bool same = clusters.candidate(found).head == one.head;
                clusters.join(
                    i, found, same ? sure : likely,
                    {name(),
                     QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” takes up “%2”.")),
                     {clusters.reading().words(one.span), clusters.reading().words(clusters.candidate(found).span)},
                     {clusters.candidate(found).span, one.span}});
            }
        }
        if (known)
            earlier.push_back(i);
    }
}

void RepeatedGroupRule::apply(EntityClusters &clusters) const
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        // “people” twice need not be the same people.
        const bool vague = isBroad(one.head) && one.modifiers.isEmpty();
        if (one.form != MentionForm::Role || one.indefinite || one.number != GrammaticalNumber::Plural || vague)
            continue;
        const QString key = (one.modifiers + QStringList{one.head, one.ofWhom}).join(u' ');
        const auto known = first.constFind(key);
        if (known == first.cend())
            first.insert(key, i);
        else if (!clusters.isJoined(i))
            clusters.join(i, *known, likely,
                          {name(),
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” are called by the same words earlier.")),
                           {clusters.reading().words(one.span)},
                           {clusters.candidate(*known).span, one.span}});
    }
}

void GenericBodyRule::apply(EntityClusters &clusters) const
{
    static const QSet<QString> employers{QStringLiteral("company"),  QStringLiteral("firm"),
                                         QStringLiteral("bank"),     QStringLiteral("employer"),
                                         QStringLiteral("business"), QStringLiteral("operator"),
                                         QStringLiteral("retailer"), QStringLiteral("manufacturer"),
                                         QStringLiteral("airline"),  QStringLiteral("corporation")};
    static const QSet<QString> unions{QStringLiteral("union"), QStringLiteral("association")};
    static const QSet<QString> labour{QStringLiteral("Workers"),  QStringLiteral("Nurses"),
                                      QStringLiteral("Teachers"), QStringLiteral("Union"),
                                      QStringLiteral("Local"),    QStringLiteral("Brotherhood"),
                                      QStringLiteral("Allied"),   QStringLiteral("Dockers")};
    const auto isLabour = [&](const QStringList &name) {
        return std::ranges::any_of(name, [&](const QString &word) { return labour.contains(word); });
    };
    QHash<QString, qsizetype> chosen;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (one.form != MentionForm::Role || clusters.isJoined(i) || !one.definite || !one.modifiers.isEmpty() ||
            !one.ofWhom.isEmpty() || !(employers.contains(one.head) || unions.contains(one.head)))
            continue;
        if (!chosen.contains(one.head)) {
            qsizetype best = -1;
            size_t most = 0;
            for (qsizetype k = 0; k < clusters.size(); ++k) {
                const EntityClusters::Traits &traits = clusters.traits(k);
                const bool body = clusters.clusterOf(k) == k && traits.fullName.size() > 1 && traits.roles.empty() &&
                                  (traits.kind == EntityKind::Organisation || traits.kind == EntityKind::Other) &&
                                  traits.gender != Gender::Feminine && traits.gender != Gender::Masculine;
                if (body && isLabour(traits.fullName) == unions.contains(one.head) && traits.members.size() > most) {
                    best = k;
                    most = traits.members.size();
                }
            }
            chosen.insert(one.head, best);
        }
        if (const qsizetype body = chosen.value(one.head); body >= 0)
            clusters.join(i, body, unclear,
                          {name(),
                           QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” has no other body to mean than %2.")),
                           {clusters.reading().words(one.span), clusters.traits(body).fullName.join(u' ')},
                           {clusters.candidate(body).span, one.span}});
    }
}

int PronounRule::score(const EntityClusters &clusters, qsizetype pronoun, qsizetype candidate) const
{
    const SurfaceReading &reading = clusters.reading();
    const MentionCandidate &what = clusters.candidate(pronoun);
    const MentionCandidate &who = clusters.candidate(candidate);
    const SurfaceWord &at = reading.word(what.words.first);
    const SurfaceWord &there = reading.word(who.words.first);
    const bool subjectPronoun = isSubjectPronoun(what.head);
    int score = -2 * int(at.sentence - there.sentence) - 3 * int(at.paragraph - there.paragraph);
    score += who.subject ? 4 : 0;
    score += who.speaks ? 2 : 0;
    score += who.form == MentionForm::Name ? 1 : 0;
    // “he” is rather somebody known for a person than a name of any sort.
    score -= what.kind == EntityKind::Person && clusters.traits(candidate).kind == EntityKind::Other ? 3 : 0;
    // What stands inside the same quotation is nearer than what stands outside of it.
    score -= at.quotation != there.quotation ? 3 : 0;
    if (!subjectPronoun && at.sentence == there.sentence)
        score += 1;
    return score;
}

namespace
{

bool isTheyPronoun(const QString &head)
{
    return head.startsWith(u"the");
}

/// Grammar forbids some: “Ruiz told her” is not Ruiz; who speaks is not “she” inside the own quotation. And what a
/// thing or a group is called by “it” and “they” is near, or the pronoun is left alone.
bool isOutOfReach(const EntityClusters &clusters, const MentionCandidate &pronoun, const MentionCandidate &candidate)
{
    const SurfaceReading &reading = clusters.reading();
    const SurfaceWord &at = reading.word(pronoun.words.first);
    const SurfaceWord &there = reading.word(candidate.words.first);
    if (at.quotation >= 0 && !reading.isWithin(there.quotation, at.quotation) && candidate.speaks &&
        at.paragraph == there.paragraph)
        return true;
    const bool object = isObjectPronoun(pronoun.head) &&
                        (pronoun.head != u"her" || reading.tag(pronoun.words.end) != PartOfSpeech::Noun) &&
                        pronoun.head != u"it";
    if (object && !pronoun.head.endsWith(u"self") && candidate.words.end < pronoun.words.first &&
        pronoun.words.first - candidate.words.end <= 4) {
        bool verbs = true;
        for (qsizetype i = candidate.words.end; i < pronoun.words.first; ++i)
            verbs = verbs && (isAuxiliary(reading.lower(i)) || isMiddleAdverb(reading.lower(i)) ||
                              reading.tag(i) == PartOfSpeech::Verb);
        if (verbs)
            return true;
    }
    if (pronoun.kind == EntityKind::Person)
        return false;
    if (at.quotation != there.quotation)
        return true;
    const bool near = at.sentence - there.sentence <= 2 && at.paragraph == there.paragraph;
    // “It has said sorry”: the body that spoke in the sentence before.
    if (!pronoun.speaks && pronoun.subject && candidate.speaks && near && at.sentence - there.sentence <= 1)
        return false;
    return pronoun.speaks ? !near : at.sentence != there.sentence || !candidate.subject;
}

} // namespace

qsizetype PronounRule::antecedent(const EntityClusters &clusters, qsizetype pronoun) const
{
    constexpr qsizetype farthestBack = 60;
    constexpr qsizetype paragraphsBack = 3;
    const SurfaceReading &reading = clusters.reading();
    const MentionCandidate &what = clusters.candidate(pronoun);
    qsizetype best = -1;
    int bestScore = std::numeric_limits<int>::min();
    for (qsizetype i = pronoun - 1; i >= 0 && i >= pronoun - farthestBack; --i) {
        const MentionCandidate &who = clusters.candidate(i);
        const EntityKind kind = clusters.traits(i).kind;
        if (reading.word(what.words.first).paragraph - reading.word(who.words.first).paragraph > paragraphsBack)
            break;
        if (who.span.overlaps(what.span) || (who.form == MentionForm::Pronoun && !clusters.isJoined(i)))
            continue;
        const bool person = what.kind == EntityKind::Person;
        if (isOutOfReach(clusters, what, who))
            continue;
        const bool unnamed = kind == EntityKind::Other && who.form == MentionForm::Name;
        const bool fits =
            person ? kind == EntityKind::Person || unnamed
            : isTheyPronoun(what.head)
                ? kind == EntityKind::Group || kind == EntityKind::Organisation || kind == EntityKind::Place
                : kind == EntityKind::Organisation || kind == EntityKind::Place || unnamed;
        const Gender gender = clusters.traits(i).gender;
        const bool genders = !person || gender == Gender::Unknown || gender == what.gender;
        if (!fits || !genders || (person && clusters.traits(i).number == GrammaticalNumber::Plural))
            continue;
        if (const int found = score(clusters, pronoun, i); found > bestScore) {
            best = i;
            bestScore = found;
        }
    }
    return best;
}

void PronounRule::apply(EntityClusters &clusters) const
{
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (one.form != MentionForm::Pronoun)
            continue;
        const qsizetype found = antecedent(clusters, i);
        if (found < 0)
            continue;
        const QString who = clusters.traits(found).fullName.isEmpty()
                                ? clusters.reading().words(clusters.candidate(found).span)
                                : clusters.traits(found).fullName.join(u' ');
        clusters.join(i, found, one.kind == EntityKind::Person ? likely : unclear,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "%1 is the nearest that “%2” fits.")),
                       {who, one.head},
                       {clusters.candidate(found).span, one.span}});
    }
}

} // namespace hearsay
