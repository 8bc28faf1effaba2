// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/entities/namerules.h"

#include <QMultiHash>
#include <QtGlobal>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr Certainty sure{CertaintyLevel::Sure, std::nullopt};
constexpr Certainty unclear{CertaintyLevel::Unclear, std::nullopt};

bool isName(const MentionCandidate &one)
{
    return one.form == MentionForm::Name && !one.name.isEmpty();
}

/// Whether all words of \a part stand in \a whole in their order, the last of people’s names and the first of bodies’
/// included: “Ruiz” or “Ana Ruiz” in “Ana Maria Ruiz”, “Harbour” in “Harbour Board”.
bool isShortOf(const MentionCandidate &part, const MentionCandidate &whole)
{
    const QStringList longer = whole.name + whole.nicknames;
    if (part.name.size() > longer.size() || (part.name.size() == whole.name.size() && whole.nicknames.isEmpty()))
        return false;
    qsizetype at = 0;
    for (const QString &word : part.name) {
        while (at < longer.size() && longer.at(at).compare(word, Qt::CaseInsensitive) != 0)
            ++at;
        if (at++ == longer.size())
            return false;
    }
    const bool person =
        whole.kind == EntityKind::Person || (whole.kind == EntityKind::Other && part.kind == EntityKind::Person);
    const bool first = part.name.front().compare(whole.name.front(), Qt::CaseInsensitive) == 0;
    const bool last = part.name.back().compare(whole.name.back(), Qt::CaseInsensitive) == 0;
    const bool nickname = part.name.size() == 1 && whole.nicknames.contains(part.name.front());
    // “Dr Ana” is rare, “Mr Ruiz” the rule.
    return person ? last || nickname || (first && part.name.size() == 1 && part.title.isEmpty())
                  : first || (last && !whole.name.contains(QStringLiteral("of"))) || nickname;
}

} // namespace

void ExactNameRule::apply(EntityClusters &clusters) const
{
    QHash<QString, QList<qsizetype>> latest;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!isName(one))
            continue;
        QList<qsizetype> &earlier = latest[one.name.join(u' ').toLower()];
        const Reason reason{name(),
                            QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is named by the same words earlier.")),
                            {one.name.join(u' ')},
                            {one.span}};
        bool found = false;
        for (qsizetype k = earlier.size() - 1; k >= 0 && !found; --k)
            found = clusters.join(i, earlier.at(k), sure, reason);
        if (!found)
            earlier.append(i);
    }
}

void ShortNameRule::apply(EntityClusters &clusters) const
{
    QHash<QString, QList<qsizetype>> byWord;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!isName(one) || (one.name.size() < 2 && one.nicknames.isEmpty()) || clusters.isJoined(i))
            continue;
        for (const QString &word : one.name + one.nicknames)
            byWord[word.toLower()].append(i);
    }
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!isName(one) || clusters.isJoined(i))
            continue;
        const QList<qsizetype> bearers = byWord.value(one.name.back().toLower());
        QList<qsizetype> fitting;
        for (const qsizetype other : bearers)
            if (other != i && isShortOf(one, clusters.candidate(other)) && clusters.mayBeOne(i, other))
                fitting.append(other);
        if (fitting.isEmpty())
            continue;
        // The one named last before; a short name may also come before the full one.
        const auto next = std::ranges::lower_bound(fitting, i);
        const qsizetype chosen = next == fitting.begin() ? fitting.front() : *std::prev(next);
        const QString full = clusters.candidate(chosen).name.join(u' ');
        const bool alone = std::ranges::all_of(
            fitting, [&](qsizetype other) { return clusters.clusterOf(other) == clusters.clusterOf(chosen); });
        clusters.join(i, chosen, alone ? sure : unclear,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” is short for “%2”.")),
                       {one.name.join(u' '), full},
                       {one.span, clusters.candidate(chosen).span}});
    }
}

void AcronymRule::apply(EntityClusters &clusters) const
{
    QHash<QString, qsizetype> made;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        if (!isName(one))
            continue;
        if (one.name.size() > 1) {
            QString initials;
            for (const QString &word : one.name)
                if (word.front().isUpper())
                    initials += word.front();
            if (initials.size() > 1 && one.kind != EntityKind::Person && !made.contains(initials))
                made.insert(initials, i);
            continue;
        }
        const QString word = QString(one.name.front()).remove(u'.');
        if (word.size() < 2 || word != word.toUpper() || clusters.isJoined(i) || !made.contains(word))
            continue;
        const qsizetype full = made.value(word);
        clusters.join(i, full, sure,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” are the initials of “%2”.")),
                       {word, clusters.candidate(full).name.join(u' ')},
                       {clusters.candidate(full).span, one.span}});
    }
}

void CountryRule::apply(EntityClusters &clusters) const
{
    QSet<QString> speaking;
    for (const MentionCandidate &one : clusters.candidates())
        if (isName(one) && !one.country.isEmpty() && (one.speaks || one.subject))
            speaking.insert(one.name.join(u' '));
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < clusters.size(); ++i) {
        const MentionCandidate &one = clusters.candidate(i);
        const QString written = one.name.join(u' ');
        if (one.name.isEmpty() || one.country.isEmpty() ||
            (one.form == MentionForm::Name && written != one.country && !speaking.contains(written)))
            continue;
        const QString country = clusters.reading().senses().countryOf(one.country).value_or(one.country);
        const auto known = first.constFind(country);
        if (known == first.cend()) {
            first.insert(country, i);
            continue;
        }
        clusters.join(i, *known, sure,
                      {name(),
                       QString::fromUtf8(QT_TRANSLATE_NOOP("Reason", "“%1” speaks for %2.")),
                       {written, country},
                       {clusters.candidate(*known).span, one.span}});
    }
}

} // namespace hearsay
