// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markedarticle.h"

#include "support/markedtext.h"

#include <QStringList>

namespace hearsay
{

namespace
{

using enum AttributionKind;
using enum CertaintyLevel;

Reason because(const QString &text, const QStringList &arguments = {})
{
    return {QStringLiteral("by-hand"), text, arguments, {}};
}

void addEntity(Analysis &analysis, const MarkedText &marked, const QString &id, const QString &name,
               const QString &role, EntityKind kind)
{
    Entity entity;
    entity.id = {id};
    entity.name = name;
    entity.role = role;
    entity.kind = kind;
    for (const auto &[form, suffix] :
         {std::pair{MentionForm::Name, "-name"}, {MentionForm::Role, "-role"}, {MentionForm::Pronoun, "-pronoun"}})
        for (const TextSpan span : marked.spans.value(id + QLatin1StringView(suffix)))
            entity.mentions.push_back(
                {span,
                 form,
                 {form == MentionForm::Pronoun ? Likely : Sure, {}},
                 because(QStringLiteral("“%1” stands for the last person named before it."), {marked.words(span)})});
    std::ranges::sort(entity.mentions, {}, [](const Mention &mention) { return mention.span.start; });
    analysis.entities.push_back(std::move(entity));
}

Attribution &addStatement(Analysis &analysis, const MarkedText &marked, const QString &label, const QString &speaker,
                          AttributionKind kind, CertaintyLevel level)
{
    Attribution attribution;
    attribution.id = {label};
    attribution.kind = kind;
    if (!speaker.isEmpty())
        attribution.speaker = EntityId{speaker};
    attribution.content = marked.spans.value(label);
    attribution.cue = marked.spans.value(label + u"-cue");
    attribution.source = marked.spans.value(label + u"-source");
    attribution.certainty = {level, {}};
    attribution.reason =
        because(QStringLiteral("The speaker is the subject of the reporting word beside the content."));
    analysis.attributions.push_back(std::move(attribution));
    return analysis.attributions.back();
}

constexpr char16_t harbour[] =
    u"Harbour board and union at odds over night shifts\n\n"
    u"By the harbour desk\n\n"
    u"⟦ann-name|Dana Whitlock⟧, who chairs the harbour board, ⟦s1-cue|said⟧ on Tuesday that ⟦s1|the new night rota "
    u"would ⟦d1|cost no one a job⟧ and would be voluntary⟧.\n\n"
    u"⟦s2|“We wrote to every crew in March, and we gave them a promise: nobody who says no will be moved,”⟧ "
    u"⟦ann-pronoun|she⟧ ⟦s2-cue|told⟧ reporters. ⟦s2|“That promise stands.”⟧\n\n"
    u"⟦bo-name|Marco Bellini⟧ of the dockers’ union dismissed that. According to ⟦bo-pronoun|him⟧, ⟦s3|⟦d2|forty crane "
    u"drivers⟧ had already been told that they would ⟦d2|lose their posts⟧⟧, and the board’s letter was ⟦s4|“a promise "
    u"with the door left open”⟧.\n\n"
    u"⟦cy-role|A city official⟧, who asked not to be named, said ⟦s5|the board had told the mayor in private that "
    u"⟦s6|some posts would go⟧⟧. The mayor’s office declined to comment.\n\n"
    u"⟦di-role|The transport ministry⟧ noted that ⟦s7|night traffic at the port had risen by a third since January⟧, "
    u"while the quays ⟦n1|“remain open as agreed⟧ for the summer season.\n\n"
    u"⟦s10|“Ships do not wait for a committee,”⟧ one of them remarked. An unsigned note claims that ⟦s11|the cranes "
    u"“will not be checked” before 3 October⟧.\n\n"
    u"Talks go on next week. ⟦bo-name|Bellini⟧ said ⟦s8|the union would ballot its members if the rota was not "
    u"withdrawn by Friday⟧; ⟦ann-name|Whitlock⟧ replied that ⟦s9|⟦ann-pronoun|she⟧ saw no reason to withdraw it⟧.";

} // namespace

Article plainArticle(const QString &text, bool headline)
{
    Article article;
    article.text = Text(text, ParagraphRule::EachLine);
    article.id = {QString::number(qHash(text))};
    bool first = headline;
    for (const TextSpan span : article.text.paragraphs()) {
        article.parts.push_back({first ? PartKind::Headline : PartKind::Body, span});
        if (first)
            article.title = article.text.view(span).toString();
        first = false;
    }
    return article;
}

MarkedArticle harbourArticle()
{
    const MarkedText marked = readMarkedText(harbour);
    MarkedArticle out;
    out.article = plainArticle(marked.text.string(), true);
    out.article.text = marked.text;
    out.article.parts[1].kind = PartKind::Byline;
    out.article.byline = QStringLiteral("By the harbour desk");
    out.article.published = QStringLiteral("14 May");
    Analysis &analysis = out.analysis;
    addEntity(analysis, marked, QStringLiteral("ann"), QStringLiteral("Dana Whitlock"),
              QStringLiteral("chairs the harbour board"), EntityKind::Person);
    addEntity(analysis, marked, QStringLiteral("bo"), QStringLiteral("Marco Bellini"), QStringLiteral("dockers’ union"),
              EntityKind::Person);
    addEntity(analysis, marked, QStringLiteral("cy"), QStringLiteral("A city official"), {}, EntityKind::Person);
    addEntity(analysis, marked, QStringLiteral("di"), QStringLiteral("The transport ministry"), {},
              EntityKind::Organisation);
    addStatement(analysis, marked, QStringLiteral("s1"), QStringLiteral("ann"), Indirect, Sure);
    addStatement(analysis, marked, QStringLiteral("s2"), QStringLiteral("ann"), Direct, Sure).rivals = {
        {EntityId{QStringLiteral("cy")}, {}}};
    addStatement(analysis, marked, QStringLiteral("s3"), QStringLiteral("bo"), Indirect, Sure);
    addStatement(analysis, marked, QStringLiteral("s4"), QStringLiteral("bo"), Mixed, Sure);
    addStatement(analysis, marked, QStringLiteral("s5"), QStringLiteral("cy"), Indirect, Likely);
    addStatement(analysis, marked, QStringLiteral("s6"), QStringLiteral("ann"), Indirect, Sure).parent =
        AttributionId{QStringLiteral("s5")};
    addStatement(analysis, marked, QStringLiteral("s7"), QStringLiteral("di"), Indirect, Sure);
    addStatement(analysis, marked, QStringLiteral("s10"), QStringLiteral("di"), Direct, Unclear);
    addStatement(analysis, marked, QStringLiteral("s11"), {}, Mixed, Likely);
    addStatement(analysis, marked, QStringLiteral("s8"), QStringLiteral("bo"), Indirect, Sure);
    addStatement(analysis, marked, QStringLiteral("s9"), QStringLiteral("ann"), Indirect, Sure);
    Contradiction jobs;
    jobs.id = {QStringLiteral("x1")};
    jobs.kind = ContradictionKind::Numeric;
    jobs.sides = {marked.spans.value(QStringLiteral("s1")), marked.spans.value(QStringLiteral("s3"))};
    jobs.differing = {marked.spans.value(QStringLiteral("d1")), marked.spans.value(QStringLiteral("d2"))};
    jobs.certainty = {Likely, {}};
    jobs.reason = because(QStringLiteral("None against forty, of the same thing: posts at the port."));
    analysis.contradictions = {jobs};
    Notice open;
    open.id = {QStringLiteral("n1")};
    open.kind = NoticeKind::UnclosedQuotation;
    open.span = marked.span(QStringLiteral("n1"));
    open.certainty = {Sure, {}};
    open.reason = because(QStringLiteral("A quotation is opened at “%1” and never closed."),
                          {QStringLiteral("remain open as agreed")});
    analysis.notices = {open};
    Claim claim;
    claim.id = {QStringLiteral("c1")};
    claim.attribution = AttributionId{QStringLiteral("s7")};
    claim.span = marked.spans.value(QStringLiteral("s7"));
    analysis.claims = {claim};
    return out;
}

MarkedArticle longArticle(qsizetype words, size_t speakers)
{
    static const QStringList names{
        QStringLiteral("Orla Quist"),   QStringLiteral("Bram Adeyo"),  QStringLiteral("Ilse Marchetti"),
        QStringLiteral("Tomas Greve"),  QStringLiteral("Ruth Okafor"), QStringLiteral("Piet Lindqvist"),
        QStringLiteral("Noor Hadley"),  QStringLiteral("Evan Sørby"),  QStringLiteral("Lena Vogt"),
        QStringLiteral("Amir Castell"), QStringLiteral("Wanda Price"), QStringLiteral("Jonas Fell")};
    const size_t voices = std::min(speakers, size_t(names.size()));
    MarkedArticle out;
    Analysis &analysis = out.analysis;
    for (size_t i = 0; i < voices; ++i)
        analysis.entities.push_back(
            {{QString::number(i)}, names.at(qsizetype(i)), {}, EntityKind::Person, Gender::Unknown, {}});
    QString text;
    const auto write = [&](const QString &piece) {
        const TextSpan span{text.size(), text.size() + piece.size()};
        text += piece;
        return span;
    };
    const auto said = [&](size_t who, AttributionKind kind, CertaintyLevel level, TextSpan content,
                          std::optional<AttributionId> parent) {
        Attribution one;
        one.id = {QStringLiteral("a%1").arg(analysis.attributions.size())};
        one.kind = kind;
        one.speaker = EntityId{QString::number(who)};
        one.content = {content};
        one.parent = std::move(parent);
        one.certainty = {level, {}};
        analysis.attributions.push_back(one);
        return one.id;
    };
    for (qsizetype written = 0, number = 0; written < words; written += 68, ++number) {
        const size_t one = size_t(number) % voices;
        const size_t two = (one + 1 + size_t(number / 7) % (voices - 1)) % voices;
        analysis.entities[one].mentions.push_back({write(names.at(qsizetype(one))), MentionForm::Name, {Sure, {}}, {}});
        write(QStringLiteral(" told the council on Tuesday that "));
        const qsizetype begin = text.size();
        write(QStringLiteral("the works would go on until 14 October and that "));
        const TextSpan other = write(names.at(qsizetype(two)));
        analysis.entities[two].mentions.push_back({other, MentionForm::Name, {Sure, {}}, {}});
        write(QStringLiteral(" had promised “"));
        const TextSpan inner =
            write(QStringLiteral("a road that the rain of %1 would not wash away").arg(1950 + number % 70));
        write(QStringLiteral("” for £%1 million").arg(1 + number % 90));
        const AttributionId outer = said(one, Indirect, CertaintyLevel(number % 3), {begin, text.size()}, std::nullopt);
        said(two, Direct, Likely, {inner.start - 1, inner.end + 1}, outer);
        write(QStringLiteral(". "));
        said(one, Direct, Sure,
             write(QStringLiteral("“Nobody asked us to be quick, and nobody will be sorry that we were slow,”")),
             std::nullopt);
        write(QStringLiteral(
            " the engineer added, and the 120 people in the hall waited for the next speaker to begin.\n"));
        if (number % 40 == 3)
            analysis.contradictions.push_back({{QStringLiteral("x%1").arg(number)},
                                               ContradictionKind::Numeric,
                                               {TextSpans{{begin, begin + 40}}, TextSpans{inner}},
                                               {},
                                               {},
                                               {},
                                               {},
                                               {}});
    }
    out.article = plainArticle(text.trimmed());
    return out;
}

} // namespace hearsay
