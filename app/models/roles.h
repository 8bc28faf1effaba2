// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace hearsay
{

/// What the item models tell beyond Qt's own roles. Qt::DisplayRole is always the main line, Qt::AccessibleTextRole the
/// whole row as a sentence.
enum Role : int {
    IdRole = Qt::UserRole + 1, ///< QString: the id of the finding, or the key of an article
    DetailRole,                ///< QString: the second line
    SpanRole,                  ///< TextSpan: where it stands in the text
    VoiceRole,                 ///< int: rank of the speaker's voice; -1: nobody answers for it
    LevelRole,                 ///< CertaintyLevel as int
    // Speakers
    StatementsRole, ///< int: how many statements
    ShareRole,      ///< double: share of the article's words, 0 to 1
    // Claims
    AttributionKindRole, ///< AttributionKind as int; -1: the article itself says it
    DepthRole,           ///< int: 0 not nested
    SpeakerRole,         ///< QString: id of the entity that answers for it; empty: nobody
    SpeakerNameRole,     ///< QString
    // Contradictions
    NumberRole,    ///< int: the number on its badge, from 1
    SidesRole,     ///< QList<ContradictionSide>: two of them
    ReasonRole,    ///< QString: one sentence
    ConfirmedRole, ///< bool: the reader said that it is one
    // Articles
    SectionRole, ///< QString: what it is listed under
    SharesRole,  ///< QList<double>: share of each voice, by rank; empty until known
};

} // namespace hearsay
