// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/entities/modelmentions.h"
#include "language/sentencesplitter.h"
#include "support/markedtext.h"

namespace hearsay
{

/// Candidates and a language model’s reading made by hand: ⟦n1|Ana Ruiz⟧ is a name, ⟦r1|the mayor⟧ a role, ⟦p1|she⟧ a
/// pronoun, each of them a mention of the model too. No tree hangs any word on another.
class ModelReading
{
public:
    explicit ModelReading(const QString &notation) : marked(readMarkedText(notation))
    {
        language.parse = parseSurface(marked.text);
        for (auto it = marked.spans.cbegin(); it != marked.spans.cend(); ++it)
            for (const TextSpan span : it.value())
                labels.push_back({span, it.key()});
        std::ranges::sort(labels, {}, [](const auto &one) { return one.first.start; });
        for (const auto &[span, label] : labels) {
            MentionCandidate one;
            one.span = span;
            one.form = label.startsWith(u'n')   ? MentionForm::Name
                       : label.startsWith(u'r') ? MentionForm::Role
                                                : MentionForm::Pronoun;
            if (one.form == MentionForm::Name)
                one.name = marked.words(span).split(u' ');
            candidates.push_back(one);
            FoundMention mention;
            mention.span = span;
            language.mentions.push_back(mention);
        }
    }

    [[nodiscard]] qsizetype at(const QString &label) const
    {
        const auto found = std::ranges::find(labels, label, [](const auto &one) { return one.second; });
        return found - labels.begin();
    }
    MentionCandidate &candidate(const QString &label) { return candidates[size_t(at(label))]; }
    FoundMention &mention(const QString &label) { return language.mentions[size_t(at(label))]; }
    void link(const QString &later, const QString &earlier, double probability)
    {
        mention(later).antecedents.push_back({size_t(at(earlier)), probability});
    }
    [[nodiscard]] ModelMentions read() const { return ModelMentions(candidates, &language); }

    MarkedText marked;
    LanguageReading language;
    std::vector<MentionCandidate> candidates;
    std::vector<std::pair<TextSpan, QString>> labels;
};

} // namespace hearsay
