// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"
#include "base/cancel.h"
#include "language/reading.h"
#include "text/quotationmarks.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace hearsay
{

class SurfaceReading;

/// The sorts of data that stages hand on; the order of a pipeline is checked once with them.
enum class Finding { Quotations, Parse, Language, Surface, Entities, Attributions, Claims, Contradictions, Notices };

/// Whom a pronoun may take up.
struct PronounChoices {
    TextSpan pronoun;
    std::vector<RivalSpeaker> entities; ///< likeliest first, each with its probability; nobody has the rest
};

/// Somebody whom a mention might take up, with the probability by learned weights.
struct PossibleAntecedent {
    TextSpan mention; ///< the last before it of the group that it would take up
    double probability = 0;
};

/// What has been found so far. Each stage fills the part that it gives, and may complete earlier ones (attributions
/// make entities of speakers that no mention had told).
struct Draft {
    const Article &article;
    QuotationScan quotations;
    Parse parse;
    Analysis analysis;
    std::shared_ptr<const SurfaceReading> surface = {}; ///< never null for a stage that needs Finding::Surface
    std::optional<LanguageReading> language = {};       ///< what the language model read; nullopt where there is none
    std::vector<PronounChoices> pronouns = {};          ///< in order of the text, as the entities stage weighed them
    std::map<TextSpan, std::vector<PossibleAntecedent>> antecedents = {}; ///< of pronouns and roles, likeliest first
    std::function<void(double)> told = {}; ///< takes the share of the running stage that is done; may be empty
};

/// One step of the analysis: a const function of values.
class Stage
{
public:
    virtual ~Stage() = default;
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual std::vector<Finding> needs() const = 0;
    [[nodiscard]] virtual std::vector<Finding> gives() const = 0;
    /// About how long it takes beside the others, for whoever waits.
    [[nodiscard]] virtual double weight() const { return 1; }
    /// Ends early, with whatever it has, once \a cancel asks for it.
    virtual void run(Draft &draft, const CancelToken &cancel) const = 0;
};

} // namespace hearsay
