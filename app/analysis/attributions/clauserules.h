// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/cuecontext.h"

namespace hearsay
{

/// “Low said that …”, “Low told the board on Monday that …”, “Low is concerned that …”; passive: “Low was told by Ruiz
/// that …”, where Ruiz is the source and Low the addressee.
class ThatClauseRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("that-clause"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// The same without “that”: “Low said the tide was late”, “Low told him it was late”.
class BareClauseRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("clause"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// “Low asked why …”, “Low asked Ruiz whether …”, “Low wonders which …”.
class QuestionRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("question"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// “Low promised to …”, “Low urged Ruiz to …”, “Low denied having …”; “Low declined to comment”, which has no content.
class InfinitiveRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("infinitive"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// Source of a passive: behind “by”. \a cueEnd is the word behind the verb.
[[nodiscard]] std::optional<WordRange> agentBehind(const CueContext &context, qsizetype cueEnd);

} // namespace hearsay
