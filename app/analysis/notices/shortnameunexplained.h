// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/lexicon/namelexicon.h"
#include "analysis/notices/noticerule.h"

namespace hearsay
{

/// Somebody speaks who is known by a surname or an acronym alone: nowhere in the article a full name, a role, an age or
/// a word beside it that says who that is. Given names, which are often all that is to be told, and what the world or
/// WordNet knows do not count, nor does somebody the whole article tells of, whom its readers know, nor a slip in a
/// name that is told in full. Its span is the first such name.
class ShortNameUnexplained final : public NoticeRule
{
public:
    explicit ShortNameUnexplained(NameLexicon names) : m_names(std::move(names)) {}

    [[nodiscard]] QString name() const override { return QStringLiteral("short-name-unexplained"); }
    [[nodiscard]] std::vector<Notice> find(const Draft &draft) const override;

private:
    [[nodiscard]] bool isShortName(const Draft &draft, const Entity &entity) const;
    [[nodiscard]] bool isExplainedAt(const SurfaceReading &reading, qsizetype word) const;

    NameLexicon m_names;
};

} // namespace hearsay
