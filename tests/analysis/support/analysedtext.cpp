// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/analysedtext.h"

#include <QtDebug>

namespace hearsay
{

std::shared_ptr<const Analyser> testAnalyser()
{
    static const std::shared_ptr<const Analyser> analyser = [] {
        const auto made = Analyser::make();
        if (!made)
            qWarning().noquote() << made.error().text;
        return made.value_or(nullptr);
    }();
    return analyser;
}

const Entity *AnalysedText::entityAt(TextSpan span) const
{
    for (const Entity &entity : analysis.entities)
        for (const Mention &mention : entity.mentions)
            if (mention.span == span)
                return &entity;
    return nullptr;
}

const Attribution *AnalysedText::attributionAt(TextSpan span, bool byContent) const
{
    for (const Attribution &one : analysis.attributions) {
        const TextSpans &spans = byContent ? one.content : one.cue;
        if (!spans.empty() && (byContent ? spans.front().start == span.start : spans.front() == span))
            return &one;
    }
    return nullptr;
}

TextSpans AnalysedText::notices(NoticeKind kind) const
{
    TextSpans spans;
    for (const Notice &notice : analysis.notices)
        if (notice.kind == kind)
            spans.push_back(notice.span);
    return spans;
}

QString AnalysedText::words(const TextSpans &spans) const
{
    QStringList parts;
    for (const TextSpan span : spans)
        parts.append(marked.words(span));
    return parts.join(QStringLiteral(" … "));
}

QString AnalysedText::listing() const
{
    QString out;
    for (const Attribution &one : analysis.attributions)
        out += QStringLiteral("\n  %1 [%2 | %3] %4")
                   .arg(one.reason.rule, words(one.source), words(one.cue), words(one.content));
    return out;
}

AnalysedText analyseMarked(QStringView notation)
{
    AnalysedText out;
    out.marked = readMarkedText(notation);
    Article article;
    article.text = out.marked.text;
    if (const auto analyser = testAnalyser())
        out.analysis = analyser->analyse(article).value_or(Analysis{});
    return out;
}

} // namespace hearsay
