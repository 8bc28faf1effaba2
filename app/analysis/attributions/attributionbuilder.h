// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/attributions/speakerresolver.h"
#include "annotation/analysis.h"

namespace hearsay
{

/// Makes attributions of what the rules found: ranges of text, kind, parent, speaker and addressee, ids.
class AttributionBuilder final
{
public:
    /// \a resolver is that of the entities of \a analysis; it may add to them.
    AttributionBuilder(const SurfaceReading &reading, SpeakerResolver &resolver, Analysis &analysis)
        : m_reading(reading), m_analysis(analysis), m_resolver(resolver)
    {
    }
    /// Appends to the analysis, in order of the text, and hands back what each was made of.
    std::vector<FoundAttribution> build(std::vector<FoundAttribution> found);

private:
    [[nodiscard]] Attribution shapeOf(const FoundAttribution &found) const;
    [[nodiscard]] AttributionKind kindOf(const FoundAttribution &found) const;
    void findParents();
    void resolve();
    void resolveTurns();
    void resolveOne(size_t index);
    void mentionFirstPersons(size_t index);
    [[nodiscard]] static TextSpans evidenceOf(const Attribution &attribution, TextSpan pronoun);
    [[nodiscard]] std::optional<EntityId> speakerAround(size_t index) const;
    [[nodiscard]] std::optional<EntityId> addresseeAround(size_t index) const;

    struct Row {
        FoundAttribution found;
        Attribution attribution;
        std::optional<size_t> parent;
    };
    const SurfaceReading &m_reading;
    Analysis &m_analysis;
    SpeakerResolver &m_resolver;
    std::vector<Row> m_rows;
};

} // namespace hearsay
