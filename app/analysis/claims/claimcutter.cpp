// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/claims/claimcutter.h"

#include "text/markcandidates.h"

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr qsizetype fewestWords = 4;

bool isEdge(QChar ch)
{
    return ch.isSpace() || isMarkCharacter(ch) || QStringView(u",;:.?!—–-()[]…").contains(ch);
}

TextSpan trimmed(QStringView text, TextSpan span)
{
    while (span.start < span.end && isEdge(text[span.start]))
        ++span.start;
    while (span.end > span.start && isEdge(text[span.end - 1]))
        --span.end;
    return span;
}

bool tells(PartKind kind)
{
    return kind == PartKind::Body || kind == PartKind::List;
}

class Cutter
{
public:
    explicit Cutter(const Draft &draft) : m_draft(draft), m_text(draft.article.text.view()) {}

    std::vector<ClaimStretch> cut()
    {
        for (const Attribution &attribution : m_draft.analysis.attributions)
            for (const TextSpan piece : attribution.content)
                cutAtSentences(piece, &attribution);
        cutOwn();
        std::ranges::stable_sort(m_stretches, {},
                                 [](const ClaimStretch &one) { return std::pair(one.span.start, -one.span.end); });
        return std::move(m_stretches);
    }

private:
    void add(TextSpan span, const Attribution *attribution)
    {
        const TextSpan inside = trimmed(m_text, span);
        if (!inside.isEmpty())
            m_stretches.push_back({inside, attribution});
    }

    void cutAtSentences(TextSpan piece, const Attribution *attribution)
    {
        const auto &sentences = m_draft.parse.sentences;
        for (auto at = size_t(std::max<qsizetype>(0, m_draft.parse.sentenceAt(piece.start))); at < sentences.size();
             ++at) {
            if (sentences[at].span.start >= piece.end)
                break;
            add(piece.intersected(sentences[at].span), attribution);
        }
    }

    /// The article's own sentences, less what attributions cover of them.
    void cutOwn()
    {
        TextSpans covered;
        for (const Attribution &attribution : m_draft.analysis.attributions)
            for (const TextSpans *part : {&attribution.source, &attribution.cue, &attribution.content})
                covered.insert(covered.end(), part->begin(), part->end());
        std::ranges::sort(covered);
        auto next = covered.begin();
        for (const Sentence &sentence : m_draft.parse.sentences) {
            if (!tells(m_draft.article.partAt(sentence.span.start)))
                continue;
            qsizetype from = sentence.span.start;
            while (next != covered.end() && next->end <= from)
                ++next;
            bool beside = false;
            for (auto one = next; one != covered.end() && one->start < sentence.span.end; ++one) {
                beside = true;
                addOwn({from, one->start}, true);
                from = std::max(from, one->end);
            }
            addOwn({from, sentence.span.end}, beside);
        }
    }

    void addOwn(TextSpan span, bool beside)
    {
        if (span.isEmpty())
            return;
        const auto &tokens = m_draft.parse.tokens;
        qsizetype words = 0;
        for (auto at = size_t(m_draft.parse.tokenAt(span.start));
             at < tokens.size() && tokens[at].span.start < span.end; ++at)
            words += m_text[tokens[at].span.start].isLetterOrNumber() ? 1 : 0;
        if (!beside || words >= fewestWords)
            add(span, nullptr);
    }

    const Draft &m_draft;
    QStringView m_text;
    std::vector<ClaimStretch> m_stretches;
};

} // namespace

std::vector<ClaimStretch> cutClaims(const Draft &draft)
{
    return Cutter(draft).cut();
}

} // namespace hearsay
