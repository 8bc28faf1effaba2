// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/attributions/foundattribution.h"
#include "analysis/attributions/subjectfinder.h"
#include "analysis/lexicon/reportinglexicon.h"

#include <vector>

namespace hearsay
{

/// A rule that looks at the text for cues other than verbs.
class TextRule
{
public:
    virtual ~TextRule() = default;
    [[nodiscard]] virtual QString name() const = 0;
    /// Adds what it finds, in order of the text.
    virtual void find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
                      std::vector<FoundAttribution> &found) const = 0;
};

/// “According to the port, …”, “…, according to the port”, “in the words of Low, …”.
class AccordingToRule final : public TextRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("according-to"); }
    void find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
              std::vector<FoundAttribution> &found) const override;
};

/// “his claim that …”, “the port’s appeal for …”, “in a statement: ‘…’”.
class NominalCueRule final : public TextRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("nominal-cue"); }
    void find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
              std::vector<FoundAttribution> &found) const override;
};

/// “reportedly”, “allegedly”: somebody says so, and the article does not say who.
class ReportingAdverbRule final : public TextRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("reporting-adverb"); }
    void find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
              std::vector<FoundAttribution> &found) const override;
};

/// Turns of an interview or a record: paragraphs that begin with a label, “LOW: …”, “Q. …”, “A. …”; and any paragraph
/// or item of a list that is a label with a name or a role and a quotation, “Low: ‘…’”, “Ben Low, the pilot: ‘…’”.
class TranscriptRule final : public TextRule
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("transcript-turn"); }
    void find(const SurfaceReading &reading, const ReportingLexicon &lexicon,
              std::vector<FoundAttribution> &found) const override;
};

} // namespace hearsay
