// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "annotation/answerers.h"

#include <algorithm>

namespace hearsay
{

const Attribution *statementAt(const Analysis &analysis, TextSpan words)
{
    const Attribution *innermost = nullptr;
    for (const Attribution &attribution : analysis.attributions) {
        const TextSpan content = hull(attribution.content);
        const bool inner = !innermost || content.length() < hull(innermost->content).length();
        if (content.overlaps(words) && inner)
            innermost = &attribution;
    }
    return innermost;
}

std::array<const Attribution *, 2> statementsOf(const Analysis &analysis, const Contradiction &contradiction)
{
    std::array<const Attribution *, 2> statements{};
    for (size_t side = 0; side < statements.size(); ++side) {
        const TextSpans &differing = contradiction.differing[side];
        statements[side] =
            statementAt(analysis, differing.empty() ? hull(contradiction.sides[side]) : differing.front());
    }
    return statements;
}

std::vector<EntityId> answerersOf(const Analysis &analysis, const Contradiction &contradiction)
{
    std::vector<EntityId> answerers;
    for (const Attribution *statement : statementsOf(analysis, contradiction))
        if (statement && statement->speaker && !std::ranges::contains(answerers, *statement->speaker))
            answerers.push_back(*statement->speaker);
    return answerers;
}

} // namespace hearsay
