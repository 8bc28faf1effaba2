// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/notices/wordsgiventotwo.h"

#include "analysis/lexicon/wordlists.h"
#include "analysis/notices/saidwords.h"
#include "analysis/surface/surfacereading.h"

#include <QtTranslation>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr qsizetype leastWords = 6;

/// Every four words in a row.
QStringList runsOf(const SaidWords &said)
{
    constexpr qsizetype length = 4;
    QStringList runs;
    for (qsizetype at = 0; at + length <= said.lower.size(); ++at)
        runs.append(QStringList(said.lower.sliced(at, length)).join(u' '));
    return runs;
}

/// Whether the shorter quotation stands, all but a word in ten, in the longer.
bool areTheSame(const SaidWords &one, const SaidWords &other)
{
    const qsizetype shorter = std::min(one.lower.size(), other.lower.size());
    return commonWords(one.lower, other.lower) * 10 >= shorter * 9;
}

/// “Echoed”, “read aloud”, “agreed”: the words are known to be another's.
bool repeats(const SurfaceReading &reading, const Attribution &attribution)
{
    static const WordList &verbs = wordList("repeats-words");
    return std::ranges::any_of(attribution.cue, [&](TextSpan cue) {
        for (qsizetype at = reading.wordAt(cue.start); at < reading.size() && reading.word(at).span.start < cue.end;
             ++at)
            if (verbs.contains(reading.lower(at)))
                return true;
        return false;
    });
}

/// Whether who speaks is told there by name or role, not by a pronoun that could be read otherwise.
bool isToldThere(const Entity &entity, const Attribution &attribution)
{
    return std::ranges::any_of(entity.mentions, [&](const Mention &mention) {
        return mention.form != MentionForm::Pronoun && overlaps(attribution.source, mention.span);
    });
}

/// A person may speak for a body, one of a group for the group.
bool maySpeakForOther(const Entity &one, const Entity &other)
{
    return one.kind != other.kind || one.kind == EntityKind::Group || one.kind == EntityKind::Other;
}

Notice noticeOf(const QString &rule, const SaidPair &pair, const Entity &first, const Entity &second)
{
    return {{},
            NoticeKind::WordsGivenToTwo,
            pair.second->span,
            {CertaintyLevel::Likely, std::nullopt},
            {rule,
             QT_TRANSLATE_NOOP("Reason",
                               "The same words are given to %1 and to %2: probably only one of the two said them."),
             {first.name, second.name},
             {pair.first->span, pair.second->span}}};
}

} // namespace

std::vector<Notice> WordsGivenToTwo::find(const Draft &draft) const
{
    std::vector<Notice> notices;
    const std::vector<SaidWords> said = saidWords(draft, leastWords);
    for (const SaidPair &pair : pairsOf(draft.analysis, said, runsOf)) {
        const Attribution &one = *pair.first->attribution;
        const Attribution &other = *pair.second->attribution;
        if (one.speaker == other.speaker || !areTheSame(*pair.first, *pair.second))
            continue;
        const Entity *first = draft.analysis.entity(*one.speaker);
        const Entity *second = draft.analysis.entity(*other.speaker);
        if (!first || !second || maySpeakForOther(*first, *second) || !isToldThere(*first, one) ||
            !isToldThere(*second, other) || repeats(*draft.surface, one) || repeats(*draft.surface, other))
            continue;
        notices.push_back(noticeOf(name(), pair, *first, *second));
    }
    return notices;
}

} // namespace hearsay
