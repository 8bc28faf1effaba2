// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/certainty.h"
#include "base/id.h"

namespace hearsay
{

enum class NoticeKind { UnclosedQuotation, UnopenedQuotation, SelfAttribution };

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
