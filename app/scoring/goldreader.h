// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "scoring/gold.h"

#include <QByteArray>

namespace hearsay
{

/// How much an annotation tells.
enum class GoldScope {
    Whole, ///< attributions with kind and speaker, entities, contradictions, agreements and notices
    Spans, ///< attributions with source, cue and content alone, as PolNeAR has them
};

/// Reads one annotated article from JSON: {"article": {"text"}, "attributions": [{"id", "kind", "speaker", "source",
/// "cue", "content"}], "entities": [{"name", "names", "mentions"}], "contradictions": [{"kind", "sides"}],
/// "agreements":
/// [{"sides"}], "notices": [{"kind", "span"}]}, each range a pair [start, end) of Unicode code points. Fields that it
/// does not know are passed over; with GoldScope::Spans so is all but the text and the three ranges.
/// Errors: Malformed, which names the place (“attributions[3].content”): no JSON, a field absent or of another type, a
/// range outside of the text.
[[nodiscard]] Result<Gold> readGold(const QByteArray &json, GoldScope scope);

} // namespace hearsay
