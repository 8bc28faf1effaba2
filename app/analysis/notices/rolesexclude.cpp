// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/rolesexclude.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/surface/surfacereading.h"

#include <QtTranslation>

#include <algorithm>
#include <optional>

namespace hearsay
{

namespace
{

/// A role as it stands beside a name.
struct ToldRole {
    TextSpan span;
    QString side;      ///< “court:defence”; empty for none
    QString office;    ///< “mayor”; empty for none
    QStringList where; ///< of what, in lower case: “port ellis”; empty where it is not told
};

/// The longest entry of \a list that ends the words [first, end); empty for none.
QString entryEnding(const SurfaceReading &reading, qsizetype first, qsizetype end, auto holds)
{
    constexpr qsizetype longest = 3;
    for (qsizetype from = std::max(first, end - longest); from < end; ++from) {
        QStringList words;
        for (qsizetype at = from; at < end; ++at)
            words.append(reading.lower(at));
        if (holds(words.join(u' ')))
            return words.join(u' ');
    }
    return {};
}

/// The name that begins at the word, in lower case.
QStringList nameAt(const SurfaceReading &reading, qsizetype at)
{
    QStringList words;
    while (at < reading.size() && reading.word(at).capital && !isPunctuationWord(reading.lower(at)))
        words.append(reading.lower(at++));
    return words;
}

/// “Wexcombe” of “Wexcombe’s mayor”, “the Wexcombe mayor”.
QStringList nameBefore(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    QStringList words;
    for (qsizetype at = first; at < end; ++at)
        if (reading.word(at).capital && reading.tag(at) == PartOfSpeech::ProperNoun)
            words.append(reading.lower(at));
    return words;
}

/// Whether a word near says that the role is not held now, or not by itself.
bool isOfAnotherTime(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    static const WordList &past = wordList("not-in-office");
    constexpr qsizetype near = 3;
    for (qsizetype at = std::max<qsizetype>(0, first - near); at < std::min(reading.size(), end + 1); ++at)
        if (past.contains(reading.lower(at)))
            return true;
    return false;
}

/// The role of the words [first, end), with what stands behind “of”.
std::optional<ToldRole> roleOf(const SurfaceReading &reading, qsizetype first, qsizetype end)
{
    static const WordValues &sides = wordValues("opposed-role");
    static const WordList &offices = wordList("sole-office");
    qsizetype headEnd = first;
    while (headEnd < end && reading.lower(headEnd) != u"of" && reading.lower(headEnd) != u"for" &&
           reading.lower(headEnd) != u",")
        ++headEnd;
    ToldRole role;
    role.span = reading.span(first, end);
    role.side =
        sides.value(entryEnding(reading, first, headEnd, [](const QString &word) { return sides.contains(word); }));
    role.office = entryEnding(reading, first, headEnd, [](const QString &word) { return offices.contains(word); });
    if ((role.side.isEmpty() && role.office.isEmpty()) || isOfAnotherTime(reading, first, headEnd))
        return std::nullopt;
    if (reading.lower(headEnd) == u"of") {
        const qsizetype name = reading.lower(headEnd + 1) == u"the" ? headEnd + 2 : headEnd + 1;
        role.where = nameAt(reading, name);
    } else {
        role.where = nameBefore(reading, first, headEnd);
    }
    return role;
}

std::vector<ToldRole> rolesOf(const SurfaceReading &reading, const Entity &entity)
{
    std::vector<ToldRole> roles;
    for (const Mention &mention : entity.mentions) {
        if (mention.form != MentionForm::Role ||
            (mention.reason.rule != u"apposition" && mention.reason.rule != u"own-words"))
            continue;
        if (auto role = roleOf(reading, reading.wordAt(mention.span.start), reading.wordAt(mention.span.end - 1) + 1))
            roles.push_back(*std::move(role));
    }
    return roles;
}

bool exclude(const ToldRole &one, const ToldRole &other)
{
    if (!one.side.isEmpty() && !other.side.isEmpty())
        return one.side != other.side && one.side.section(u':', 0, 0) == other.side.section(u':', 0, 0);
    const auto sharesWord = [&](const QString &word) { return other.where.contains(word); };
    return !one.office.isEmpty() && one.office == other.office && !one.where.isEmpty() && !other.where.isEmpty() &&
           std::ranges::none_of(one.where, sharesWord);
}

} // namespace

std::vector<Notice> RolesExclude::find(const Draft &draft) const
{
    std::vector<Notice> notices;
    const SurfaceReading &reading = *draft.surface;
    for (const Entity &entity : draft.analysis.entities) {
        if (entity.kind != EntityKind::Person || !entity.isNamed())
            continue;
        const std::vector<ToldRole> roles = rolesOf(reading, entity);
        for (size_t later = 1; later < roles.size(); ++later) {
            const auto earlier = std::ranges::find_if(roles.begin(), roles.begin() + qsizetype(later),
                                                      [&](const ToldRole &one) { return exclude(one, roles[later]); });
            if (earlier == roles.begin() + qsizetype(later))
                continue;
            notices.push_back({{},
                               NoticeKind::RolesExclude,
                               roles[later].span,
                               {CertaintyLevel::Likely, std::nullopt},
                               {name(),
                                QT_TRANSLATE_NOOP("Reason", "%1 cannot be both “%2” and “%3” at once."),
                                {entity.name, reading.words(earlier->span), reading.words(roles[later].span)},
                                {earlier->span, roles[later].span}}});
            break;
        }
    }
    return notices;
}

} // namespace hearsay
