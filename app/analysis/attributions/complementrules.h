// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/cuecontext.h"

namespace hearsay
{

/// “Low called the plan ‘a joke’”, “Low described it as a joke”, “Low put the loss at £3m”, “Low gave the crowd as
/// 300”.
class NamingRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("naming"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;

private:
    using Found = std::optional<FoundAttribution>;
    [[nodiscard]] Found figure(const CueContext &context, qsizetype from, qsizetype end) const;
    [[nodiscard]] Found likeness(const CueContext &context, const WordRange &object, qsizetype end) const;
    [[nodiscard]] Found name(const CueContext &context, const WordRange &object, qsizetype end) const;
};

/// “Low warned of floods”, “Low called for a vote”, “Low accused the port of neglect”.
class PrepositionRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("preposition"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

/// “Low announced a strike”, “Low fears a strike”, “The log lists 73 ships”.
class NounPhraseRule final : public CueRule
{
public:
    explicit NounPhraseRule(ReportingLexicon lexicon) : m_lexicon(std::move(lexicon)) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("noun-phrase"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;

private:
    [[nodiscard]] bool mayTake(const CueContext &context) const;
    [[nodiscard]] bool isTold(const SurfaceReading &reading, const WordRange &phrase) const;

    ReportingLexicon m_lexicon;
};

/// “A strike is expected to …”, “It is hoped that …”: nobody answers for it.
class ImpersonalRule final : public CueRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("impersonal"); }
    [[nodiscard]] std::optional<FoundAttribution> match(const CueContext &context) const override;
};

} // namespace hearsay
