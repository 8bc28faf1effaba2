// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"
#include "base/id.h"

namespace hearsay
{

enum class NoticeKind {
    UnclosedQuotation,       ///< opened, never closed
    UnopenedQuotation,       ///< closed, never opened
    SelfAttribution,         ///< somebody is told something by himself
    PronounWithTwoSpeakers,  ///< “she said”, and two have been told of who fit
    QuotationWithoutSpeaker, ///< words in quotation marks that nobody answers for
    ShortNameUnexplained,    ///< a speaker known by a surname or an acronym alone
    QuotationGivenTwice,     ///< one utterance in two wordings
    NameSpeltTwoWays,        ///< “Kowalski”, “Kowalsky”
    RolesExclude,            ///< one person holds two offices that cannot be held together
    WordsGivenToTwo,         ///< one quotation said by two speakers
};

/// Something that is wrong in the report itself.
struct Notice {
    NoticeId id;
    NoticeKind kind = NoticeKind::UnclosedQuotation;
    TextSpan span;
    Certainty certainty;
    Reason reason; ///< its sentence is the text shown

    friend bool operator==(const Notice &, const Notice &) = default;
};

} // namespace hearsay
