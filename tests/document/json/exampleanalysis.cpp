// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exampleanalysis.h"

#include "support/markedtext.h"

namespace hearsay
{

namespace
{

const MarkedText &example()
{
    static const MarkedText marked =
        readMarkedText(u"⟦title|Seal 🦭 returns to Port Ash⟧\n\n"
                       u"⟦by|By Dana Whitlock⟧\n\n"
                       u"⟦date|PORT ASH, 3 May —⟧ ⟦body|⟦keeper|The keeper, ⟦tom|Tom Reyes⟧⟧, ⟦told|told⟧ ⟦ines|Ines "
                       u"Calder⟧ ⟦all|that ⟦she|she⟧ had ⟦said|said⟧ "
                       u"⟦inner|⟦three|three seals⟧ were back⟧⟧. ⟦q1|“⟦he|He⟧ ⟦saw|saw⟧ ⟦four|at least four seals⟧ "
                       u"⟦when|on Friday⟧,”⟧ ⟦calder|Calder⟧ ⟦denied|denied⟧. "
                       u"⟦none|Nobody declined to comment.⟧ ⟦lone|“⟧And so on.⟧\n",
                       ParagraphRule::EachLine);
    return marked;
}

TextSpans at(const char *label)
{
    return example().spans.value(QString::fromLatin1(label));
}

TextSpan first(const char *label)
{
    return example().span(QString::fromLatin1(label));
}

Article exampleArticle()
{
    Article article;
    article.id = {"a1"};
    article.text = example().text;
    article.title = example().words(first("title"));
    article.byline = example().words(first("by"));
    article.published = QStringLiteral("3 May");
    article.language = QStringLiteral("en");
    article.origin = {QStringLiteral("/articles/seal \"one\".txt"), QStringLiteral("text/plain")};
    article.parts = {{PartKind::Headline, first("title")},
                     {PartKind::Byline, first("by")},
                     {PartKind::DateLine, first("date")},
                     {PartKind::Body, first("body")}};
    article.report = {QStringLiteral("UTF-8"), 300, 2, true, {QStringLiteral("Only the first 1 MiB were read.")}};
    return article;
}

std::vector<Entity> exampleEntities()
{
    const Reason byName{QStringLiteral("name"), QStringLiteral("It is named."), {}, {}};
    const Reason byPronoun{QStringLiteral("pronoun-subject"),
                           QStringLiteral("“%1” stands for %2, who was named last."),
                           {QStringLiteral("He"), QStringLiteral("100 % Tom")},
                           at("tom")};
    Entity tom{{"e1"}, QStringLiteral("Tom Reyes"), QStringLiteral("keeper"), EntityKind::Person, Gender::Masculine,
               {}};
    tom.mentions = {{first("tom"), MentionForm::Name, {CertaintyLevel::Sure, {}}, byName},
                    {first("he"), MentionForm::Pronoun, {CertaintyLevel::Likely, 0.75}, byPronoun}};
    Entity ines{{"e2"}, QStringLiteral("Ines Calder"), {}, EntityKind::Person, Gender::Unknown, {}};
    ines.mentions = {{first("ines"), MentionForm::Name, {CertaintyLevel::Sure, {}}, byName},
                     {first("calder"), MentionForm::Name, {CertaintyLevel::Sure, {}}, byName}};
    return {tom, ines};
}

std::vector<Attribution> exampleAttributions()
{
    Attribution outer;
    outer.id = {"s1"};
    outer.kind = AttributionKind::Indirect;
    outer.speaker = EntityId{"e1"};
    outer.addressee = EntityId{"e2"};
    outer.source = at("keeper");
    outer.cue = at("told");
    outer.content = at("all");
    outer.certainty = {CertaintyLevel::Sure, 0.875};
    outer.reason = {QStringLiteral("told-addressee-that"),
                    QStringLiteral("“%1” tells who told whom."),
                    {QStringLiteral("told")},
                    at("told")};
    Attribution inner;
    inner.id = {"s2"};
    inner.kind = AttributionKind::Mixed;
    inner.source = at("she");
    inner.cue = at("said");
    inner.content = at("inner");
    inner.parent = AttributionId{"s1"};
    inner.reason = {QStringLiteral("cue"), QStringLiteral("“said” is a word of saying."), {}, at("said")};
    inner.rivals = {{EntityId{"e2"}, 0.5}, {EntityId{"e1"}, std::nullopt}};
    Attribution quoted;
    quoted.id = {"s3"};
    quoted.kind = AttributionKind::Direct;
    quoted.act = SpeechAct::Denial;
    quoted.speaker = EntityId{"e2"};
    quoted.source = at("calder");
    quoted.cue = at("denied");
    quoted.content = at("q1");
    quoted.certainty = {CertaintyLevel::Likely, {}};
    quoted.reason = {
        QStringLiteral("cue-behind"), QStringLiteral("A word of saying follows the quotation."), {}, at("denied")};
    return {outer, inner, quoted};
}

std::vector<Claim> exampleClaims()
{
    Claim three;
    three.id = {"c1"};
    three.attribution = AttributionId{"s2"};
    three.span = at("inner");
    three.subject = first("three");
    three.quantities = {{first("three"), 3, {}, QStringLiteral("seal"), Quantity::Bound::Exactly}};
    Claim four;
    four.id = {"c2"};
    four.span = at("q1");
    four.predicate = first("saw");
    four.polarity = Polarity::Negative;
    four.modality = Modality::Possible;
    four.quantities = {{first("four"), 4.5, QStringLiteral("%"), QStringLiteral("seal"), Quantity::Bound::AtLeast}};
    four.time = first("when");
    four.checkWorthiness = 0.25;
    return {three, four};
}

} // namespace

AnalysisDocument exampleAnalysis()
{
    Analysis analysis;
    analysis.program = QStringLiteral("hearsay 0.1.0");
    analysis.model = QStringLiteral("00ff");
    analysis.entities = exampleEntities();
    analysis.attributions = exampleAttributions();
    analysis.claims = exampleClaims();
    analysis.contradictions = {{{"x1"},
                                ContradictionKind::Numeric,
                                {at("inner"), at("q1")},
                                {at("three"), at("four")},
                                {{"c1"}, {"c2"}},
                                {{"e1"}, {"e2"}},
                                {CertaintyLevel::Unclear, {}},
                                {QStringLiteral("numeric"), QStringLiteral("The figures differ."), {}, at("three")}}};
    analysis.notices = {{{"n1"},
                         NoticeKind::UnclosedQuotation,
                         first("lone"),
                         {CertaintyLevel::Sure, {}},
                         {QStringLiteral("unclosed-quotation"),
                          QStringLiteral("The quotation that begins with “%1” is never closed."),
                          {QStringLiteral("And so")},
                          at("lone")}}};
    Corrections corrections;
    corrections.set(SpeakerCorrection{{"s2"}, EntityId{"e2"}});
    corrections.set(SpeakerCorrection{{"s3"}, std::nullopt});
    corrections.set(NameCorrection{{"e2"}, QStringLiteral("Inés “Ash” Calder")});
    corrections.set(VerdictCorrection{{"x1"}, Verdict::Dismissed});
    corrections.set(VerdictCorrection{{"x-gone"}, Verdict::Confirmed});
    corrections.set(MergeCorrection{{"e-gone"}, {"e1"}});
    return {exampleArticle(), analysis, corrections};
}

} // namespace hearsay
