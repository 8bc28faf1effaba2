// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "scoring/calibration.h"
#include "scoring/count.h"
#include "scoring/tallytable.h"

#include <QSet>

namespace hearsay
{

/// Which programs and language models made the analyses that were scored, and how many articles they were of.
struct Scored {
    qsizetype articles = 0;
    QSet<QString> programs;
    QSet<QString> models; ///< SHA-256 of weights; an empty string where rules worked alone

    void add(const Analysis &analysis)
    {
        ++articles;
        programs.insert(analysis.program);
        models.insert(analysis.model);
    }
};

/// How good analyses are where the gold annotation tells everything, over some articles together.
struct ArticleScores {
    Scored scored;
    Count content;           ///< attributions whose contents share at least half of what both cover, one to one
    Count whole;             ///< of these, with source and cue that meet the gold ones too, or are absent on both sides
    Count speaker;           ///< of those found, given to the right speaker
    Count kind;              ///< of those found, direct, indirect or mixed as they are
    Count contradictions;    ///< pairs whose two sides meet the two gold ones, either way round
    Count contradictionKind; ///< of those found
    Count alarms;            ///< hits: pairs reported that the gold forbids; gold: pairs that it forbids
    Count notices;           ///< of the gold's kind, and meeting its words
    Calibration speakerProbability; ///< of attributions: that the words are told, and by this speaker
    Calibration ofFound;            ///< the same of those whose words are told

    TallyTable kinds{
        QStringLiteral("kind"),
        QStringLiteral("gold"),
        {QStringLiteral("content"), QStringLiteral("whole"), QStringLiteral("speaker"), QStringLiteral("kind")},
        2}; ///< by the gold's kind
    TallyTable acts{
        QStringLiteral("act"),
        QStringLiteral("reported"),
        {QStringLiteral("content"), QStringLiteral("whole"), QStringLiteral("speaker"), QStringLiteral("kind")},
        2}; ///< by the act that was found
    TallyTable rules{
        QStringLiteral("rule"),
        QStringLiteral("reported"),
        {QStringLiteral("content"), QStringLiteral("whole"), QStringLiteral("speaker"), QStringLiteral("kind")},
        2}; ///< by the rule or head that found the attribution
    TallyTable levels{
        QStringLiteral("certainty"),
        QStringLiteral("reported"),
        {QStringLiteral("content"), QStringLiteral("whole"), QStringLiteral("speaker"), QStringLiteral("kind")},
        2}; ///< by how sure the program was of the speaker
    TallyTable contradictionRules{QStringLiteral("contradiction rule"),
                                  QStringLiteral("reported"),
                                  {QStringLiteral("right"), QStringLiteral("forbidden")}};
    TallyTable noticeRules{QStringLiteral("notice rule"), QStringLiteral("reported"), {QStringLiteral("right")}};
    TallyTable mentionRules{QStringLiteral("mention rule"),
                            QStringLiteral("in gold"),
                            {QStringLiteral("right")}}; ///< of mentions that meet one of the gold's entities
};

/// How good analyses are where the gold annotation has sources, cues and contents alone. Spans are equal once blanks,
/// commas, stops and quotation marks at their edges are set aside; one that several attributions share counts once.
struct SpanScores {
    Scored scored;
    Count source;
    Count cue;
    Count content;
    Count found; ///< attributions, as ArticleScores::content
    Count whole;
    Calibration wholeProbability; ///< of attributions with words: that they are found whole

    TallyTable acts{
        QStringLiteral("act"), QStringLiteral("reported"), {QStringLiteral("found"), QStringLiteral("whole")}};
    TallyTable rules{
        QStringLiteral("rule"), QStringLiteral("reported"), {QStringLiteral("found"), QStringLiteral("whole")}};
    TallyTable levels{
        QStringLiteral("certainty"), QStringLiteral("reported"), {QStringLiteral("found"), QStringLiteral("whole")}};
};

} // namespace hearsay
