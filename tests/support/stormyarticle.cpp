// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/stormyarticle.h"

namespace hearsay
{

namespace
{

const QString words = QStringLiteral(
    "Storm shuts the ferry\n"
    "By the weather desk\n"
    "Ada Quill, the harbour master, said on Monday that 40 boats had been moored in time.\n"
    "“Nobody was hurt,” she told reporters. Tom Reed of the fishers’ guild said 25 boats had been moored.\n"
    "An official said Quill had warned the guild a week before. The guild declined to comment.\n"
    "“We shall see, Reed added at the end.\n");

/// Builds findings from words of the article.
struct Builder {
    StormyArticle &made;

    [[nodiscard]] TextSpan at(const QString &wanted) const { return made.span(wanted); }

    Entity &entity(const char *id, const QString &name, const QString &role, EntityKind kind, MentionForm form,
                   const QString &mention)
    {
        made.analysis.entities.push_back({{QLatin1StringView(id)},
                                          name,
                                          role,
                                          kind,
                                          Gender::Unknown,
                                          {{at(mention), form, {CertaintyLevel::Sure, {}}, {}}}});
        return made.analysis.entities.back();
    }

    Attribution &said(const char *id, const char *speaker, AttributionKind kind, const QString &content)
    {
        Attribution attribution;
        attribution.id = {QLatin1StringView(id)};
        attribution.kind = kind;
        if (*speaker)
            attribution.speaker = EntityId{QLatin1StringView(speaker)};
        if (!content.isEmpty())
            attribution.content = {at(content)};
        attribution.certainty = {CertaintyLevel::Sure, std::nullopt};
        attribution.reason = {QStringLiteral("cue-before"),
                              QStringLiteral("%1 is the subject of “said”."),
                              {QLatin1StringView(speaker)},
                              {}};
        made.analysis.attributions.push_back(attribution);
        return made.analysis.attributions.back();
    }
};

void addParts(StormyArticle &made)
{
    const auto &paragraphs = made.article.text.paragraphs();
    for (size_t i = 0; i < paragraphs.size(); ++i)
        made.article.parts.push_back({i == 0   ? PartKind::Headline
                                      : i == 1 ? PartKind::Byline
                                               : PartKind::Body,
                                      paragraphs[i]});
}

void addAttributions(Builder &builder)
{
    builder.said("a1", "e-quill", AttributionKind::Indirect, QStringLiteral("40 boats had been moored in time"));
    Attribution &hurt = builder.said("a2", "e-quill", AttributionKind::Direct, QStringLiteral("“Nobody was hurt,”"));
    hurt.certainty.level = CertaintyLevel::Likely;
    hurt.source = {builder.at(QStringLiteral("she"))};
    hurt.rivals = {{{QStringLiteral("e-reed")}, std::nullopt}};
    builder.said("a3", "e-reed", AttributionKind::Indirect, QStringLiteral("25 boats had been moored"));
    builder.said("a4", "e-official", AttributionKind::Indirect,
                 QStringLiteral("Quill had warned the guild a week before"));
    Attribution &warned = builder.said("a5", "e-quill", AttributionKind::Indirect, QStringLiteral("a week before"));
    warned.parent = AttributionId{QStringLiteral("a4")};
    warned.act = SpeechAct::Warning;
    Attribution &silent = builder.said("a6", "e-guild", AttributionKind::Indirect, {});
    silent.act = SpeechAct::Refusal;
    silent.cue = {builder.at(QStringLiteral("declined to comment"))};
    builder.said("a7", "e-reed", AttributionKind::Direct, QStringLiteral("“We shall see,")).certainty.level =
        CertaintyLevel::Unclear;
}

} // namespace

TextSpan StormyArticle::span(const QString &wanted) const
{
    const qsizetype start = article.text.string().indexOf(wanted);
    Q_ASSERT(start >= 0);
    return {start, start + wanted.size()};
}

StormyArticle stormyArticle()
{
    StormyArticle made;
    made.article.id = {QStringLiteral("storm")};
    made.article.text = Text(words, ParagraphRule::EachLine);
    made.article.title = QStringLiteral("Storm shuts the ferry");
    made.article.byline = QStringLiteral("By the weather desk");
    addParts(made);

    Builder builder{made};
    made.analysis.program = QStringLiteral("hearsay test");
    builder
        .entity("e-quill", QStringLiteral("Ada Quill"), QStringLiteral("the harbour master"), EntityKind::Person,
                MentionForm::Name, QStringLiteral("Ada Quill"))
        .mentions.push_back(
            {builder.at(QStringLiteral("she")), MentionForm::Pronoun, {CertaintyLevel::Likely, {}}, {}});
    builder.entity("e-reed", QStringLiteral("Tom Reed"), {}, EntityKind::Person, MentionForm::Name,
                   QStringLiteral("Tom Reed"));
    builder.entity("e-official", QStringLiteral("An official"), {}, EntityKind::Person, MentionForm::Role,
                   QStringLiteral("An official"));
    builder.entity("e-guild", QStringLiteral("The guild"), {}, EntityKind::Organisation, MentionForm::Role,
                   QStringLiteral("The guild"));
    addAttributions(builder);

    Contradiction figures;
    figures.id = {QStringLiteral("x1")};
    figures.kind = ContradictionKind::Numeric;
    figures.sides = {TextSpans{builder.at(QStringLiteral("40 boats had been moored"))},
                     TextSpans{builder.at(QStringLiteral("25 boats had been moored"))}};
    figures.differing = {TextSpans{builder.at(QStringLiteral("40"))}, TextSpans{builder.at(QStringLiteral("25"))}};
    figures.between = {{QStringLiteral("e-quill")}, {QStringLiteral("e-reed")}};
    figures.certainty.level = CertaintyLevel::Likely;
    figures.reason = {QStringLiteral("numeric"),
                      QStringLiteral("%1 against %2, of the same thing."),
                      {QStringLiteral("40"), QStringLiteral("25")},
                      {}};
    made.analysis.contradictions = {figures};

    Claim own;
    own.id = {QStringLiteral("c1")};
    own.span = {builder.at(QStringLiteral("Storm shuts the ferry"))};
    made.analysis.claims = {own};
    made.analysis.notices = {
        {{QStringLiteral("n1")},
         NoticeKind::UnclosedQuotation,
         builder.at(QStringLiteral("“We shall see, Reed added at the end.")),
         {CertaintyLevel::Sure, {}},
         {QStringLiteral("unclosed-quotation"), QStringLiteral("This quotation is opened and never closed."), {}, {}}}};
    return made;
}

} // namespace hearsay
