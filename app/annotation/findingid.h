// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/textspan.h"
#include "text/text.h"

#include <QHash>
#include <QString>

namespace hearsay
{

/// Makes the ids of the findings of one text, the same again whenever the same text is analysed: a hash of the anchored
/// words, of the 32 UTF-16 units before and behind them (runs of blanks count as one), and of the ordinal among
/// findings that are equal in all of this. Kind, certainty and speaker are left out, so that a reader's correction of
/// them keeps its finding. (Anchoring as in the Web Annotation Data Model's TextQuoteSelector.)
///
/// One value serves one run over one text; findings of the same sort must be asked for in order of the text, and two
/// runs that find the same then give the same ids. The sorts of ids are counted apart and differ by their first letter:
/// a(ttribution), c(laim), e(ntity), n(otice), x (contradiction).
class FindingIds final
{
public:
    explicit FindingIds(Text text) : m_text(std::move(text)) {}

    /// The id of the next finding that is anchored at \a anchor (at least one range; cut to the text). For an
    /// attribution its cue and content, for an entity its first mention, for a contradiction both sides.
    [[nodiscard]] AttributionId attribution(const TextSpans &anchor) { return {next(u'a', anchor)}; }
    [[nodiscard]] ClaimId claim(const TextSpans &anchor) { return {next(u'c', anchor)}; }
    [[nodiscard]] EntityId entity(const TextSpans &anchor) { return {next(u'e', anchor)}; }
    [[nodiscard]] NoticeId notice(const TextSpans &anchor) { return {next(u'n', anchor)}; }
    [[nodiscard]] ContradictionId contradiction(const TextSpans &anchor) { return {next(u'x', anchor)}; }

private:
    QString next(QChar sort, const TextSpans &anchor);

    Text m_text;
    QHash<QString, int> m_given; ///< how many findings had this hash of words and surroundings
};

} // namespace hearsay
