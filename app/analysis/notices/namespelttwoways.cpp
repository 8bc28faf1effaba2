// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/namespelttwoways.h"

#include "analysis/surface/surfacereading.h"

#include <QHash>
#include <QSet>
#include <QtTranslation>

#include <algorithm>

namespace hearsay
{

namespace
{

struct SpeltName {
    const Entity *entity = nullptr;
    QString given; ///< lower case; empty for a surname alone
    QString surname;
    TextSpan first; ///< the first mention by name
    QSet<qsizetype> sentences;
};

std::vector<SpeltName> namesOf(const Draft &draft)
{
    const SurfaceReading &reading = *draft.surface;
    std::vector<SpeltName> out;
    for (const Entity &entity : draft.analysis.entities) {
        if (entity.kind != EntityKind::Person || !entity.isNamed())
            continue;
        const QStringList words = entity.name.toLower().replace(u'’', u'\'').split(u' ');
        SpeltName one{&entity, words.size() > 1 ? words.front() : QString(), words.back(), {}, {}};
        for (const Mention &mention : entity.mentions)
            if (mention.form == MentionForm::Name) {
                one.first = one.first.isEmpty() ? mention.span : one.first;
                one.sentences.insert(reading.word(reading.wordAt(mention.span.start)).sentence);
            }
        if (!one.first.isEmpty() && one.surname.size() >= 4)
            out.push_back(std::move(one));
    }
    return out;
}

bool isPluralOf(const QString &one, const QString &other)
{
    return other == one + u's' || other == one + QStringLiteral("es");
}

/// Whether the two spellings can be of one name.
bool areSpellings(const SpeltName &one, const SpeltName &other)
{
    constexpr qsizetype longName = 7;
    if (one.surname == other.surname)
        return one.given != other.given && std::min(one.given.size(), other.given.size()) >= 3 &&
               spellingDistance(one.given, other.given, 1) == 1;
    if (isPluralOf(one.surname, other.surname) || isPluralOf(other.surname, one.surname) ||
        (!one.given.isEmpty() && !other.given.isEmpty() && one.given != other.given))
        return false;
    const bool sameGiven = !one.given.isEmpty() && one.given == other.given;
    const qsizetype shorter = std::min(one.surname.size(), other.surname.size());
    const int most = sameGiven && shorter >= longName ? 2 : 1;
    return (sameGiven || shorter >= 5) && (sameGiven || one.surname.front() == other.surname.front()) &&
           spellingDistance(one.surname, other.surname, most) <= most;
}

/// Two people beside one another, or with a role each, are two.
bool areTwoPeople(const SpeltName &one, const SpeltName &other)
{
    const Entity &a = *one.entity;
    const Entity &b = *other.entity;
    const bool genders = a.gender != b.gender && a.gender != Gender::Unknown && b.gender != Gender::Unknown;
    const bool roles = !a.role.isEmpty() && !b.role.isEmpty() && !a.role.contains(b.role, Qt::CaseInsensitive) &&
                       !b.role.contains(a.role, Qt::CaseInsensitive);
    return genders || roles || one.sentences.intersects(other.sentences);
}

/// A surname alone that is a word of the language is no misspelling.
bool isWord(const WordSenses &senses, const SpeltName &one)
{
    return one.given.isEmpty() && senses.isCommon(one.surname);
}

/// Under which keys a name is looked for: its surname with each letter left out, and itself.
QStringList keysOf(const SpeltName &one)
{
    QStringList keys{one.surname};
    for (qsizetype at = 0; at < one.surname.size(); ++at)
        keys.append(QString(one.surname).remove(at, 1));
    if (!one.given.isEmpty())
        keys.append(one.given + u' ' + one.surname.front());
    return keys;
}

} // namespace

int spellingDistance(QStringView one, QStringView other, int limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    std::vector<std::vector<int>> cost(size_t(one.size()) + 1, std::vector<int>(size_t(other.size()) + 1));
    for (size_t i = 0; i <= size_t(one.size()); ++i)
        for (size_t j = 0; j <= size_t(other.size()); ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = int(i + j);
                continue;
            }
            const QChar a = one[qsizetype(i) - 1];
            const QChar b = other[qsizetype(j) - 1];
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a == b ? 0 : 1)});
            if (i > 1 && j > 1 && a == other[qsizetype(j) - 2] && one[qsizetype(i) - 2] == b)
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return std::min(cost.back().back(), limit + 1);
}

std::vector<Notice> NameSpeltTwoWays::find(const Draft &draft) const
{
    std::vector<Notice> notices;
    const WordSenses &senses = draft.surface->senses();
    const std::vector<SpeltName> names = namesOf(draft);
    QHash<QString, QList<size_t>> index;
    QSet<size_t> told;
    for (size_t later = 0; later < names.size(); ++later)
        for (const QString &key : keysOf(names[later])) {
            QList<size_t> &places = index[key];
            for (const size_t earlier : std::as_const(places)) {
                const SpeltName &one = names[earlier];
                const SpeltName &other = names[later];
                if (earlier == later || told.contains(later) || !areSpellings(one, other) || areTwoPeople(one, other) ||
                    isWord(senses, one) || isWord(senses, other))
                    continue;
                told.insert(later);
                const bool both = !one.given.isEmpty() && !other.given.isEmpty();
                notices.push_back({{},
                                   NoticeKind::NameSpeltTwoWays,
                                   other.first,
                                   {both ? CertaintyLevel::Likely : CertaintyLevel::Unclear, std::nullopt},
                                   {name(),
                                    QT_TRANSLATE_NOOP("Reason", "“%1” and “%2” seem to be one person, spelt two ways."),
                                    {one.entity->name, other.entity->name},
                                    {one.first, other.first}}});
            }
            if (!places.contains(later))
                places.append(later);
        }
    return notices;
}

} // namespace hearsay
