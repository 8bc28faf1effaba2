// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/analyser.h"
#include "annotation/names.h"
#include "article/pastedtext.h"
#include "language/modelchoice.h"
#include "support/goldarticle.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <array>
#include <map>
#include <variant>

using namespace hearsay;

/// Reasons are real: with the evidence of a finding taken out of the text, the finding is another one, or gone.
class TestEvidence : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void takenOut_data();
    void takenOut();

private:
    std::shared_ptr<const Analyser> m_analyser;
};

namespace
{

/// An entity link: a mention and whose it is.
struct Link {
    EntityId entity;
    Mention mention;
};
using Sample = std::variant<Attribution, Contradiction, Notice, Link>;

const Reason &reasonOf(const Sample &sample)
{
    const auto *link = std::get_if<Link>(&sample);
    if (link)
        return link->mention.reason;
    if (const auto *one = std::get_if<Attribution>(&sample))
        return one->reason;
    if (const auto *one = std::get_if<Contradiction>(&sample))
        return one->reason;
    return std::get<Notice>(sample).reason;
}

/// The text without some of its words, and where what is left has gone.
class Shortened
{
public:
    Shortened(const QString &text, TextSpans without)
    {
        std::ranges::sort(without);
        m_positions.reserve(size_t(text.size()) + 1);
        for (qsizetype at = 0; at < text.size(); ++at) {
            m_positions.push_back(m_text.size());
            if (std::ranges::none_of(without, [at](TextSpan span) { return span.contains(at); }))
                m_text += text[at];
        }
        m_positions.push_back(m_text.size());
    }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] TextSpan now(TextSpan span) const
    {
        return {m_positions[size_t(span.start)], m_positions[size_t(span.end)]};
    }
    [[nodiscard]] TextSpans now(const TextSpans &spans) const
    {
        TextSpans out;
        for (const TextSpan span : spans)
            if (const TextSpan left = now(span); !left.isEmpty())
                out.push_back(left);
        return out;
    }

private:
    QString m_text;
    std::vector<qsizetype> m_positions;
};

bool meet(const TextSpans &one, const TextSpans &other)
{
    return std::ranges::any_of(one, [&](TextSpan span) { return overlaps(other, span); });
}

bool probabilityMoved(const Certainty &one, const Certainty &other)
{
    constexpr double clearly = 0.1;
    return one.level != other.level || one.probability.has_value() != other.probability.has_value() ||
           (one.probability && std::abs(*one.probability - *other.probability) >= clearly);
}

/// Whether two analyses mean one entity: the same name, or a mention that stands where one stood.
bool isSame(const Entity *before, const Entity *after, const Shortened &text)
{
    if (!before || !after)
        return before == after;
    return before->name == after->name || std::ranges::any_of(before->mentions, [&](const Mention &mention) {
               const TextSpan now = text.now(mention.span);
               return !now.isEmpty() && std::ranges::contains(after->mentions, now, &Mention::span);
           });
}

const Entity *entityIn(const Analysis &analysis, const std::optional<EntityId> &id)
{
    return id ? analysis.entity(*id) : nullptr;
}

/// The same words are still told by the same speaker, found by the same rule, as surely as before. The words of source
/// and cue themselves are not compared: taking them out changes them whatever the rule.
bool stays(const Attribution &one, const Analysis &before, const Analysis &after, const Shortened &text)
{
    const TextSpans content = text.now(one.content);
    return std::ranges::any_of(after.attributions, [&](const Attribution &other) {
        return other.kind == one.kind && meet(other.content, content) && other.reason.rule == one.reason.rule &&
               isSame(entityIn(before, one.speaker), entityIn(after, other.speaker), text) &&
               !probabilityMoved(one.certainty, other.certainty);
    });
}

bool stays(const Contradiction &one, const Analysis &, const Analysis &after, const Shortened &text)
{
    return std::ranges::any_of(after.contradictions, [&](const Contradiction &other) {
        return other.kind == one.kind && meet(other.sides[0], text.now(one.sides[0])) &&
               meet(other.sides[1], text.now(one.sides[1]));
    });
}

bool stays(const Notice &one, const Analysis &, const Analysis &after, const Shortened &text)
{
    return std::ranges::any_of(after.notices, [&](const Notice &other) {
        return other.kind == one.kind && other.span.overlaps(text.now(one.span));
    });
}

/// The mention still belongs to the entity for the same reason, told with the same words.
bool stays(const Link &one, const Analysis &before, const Analysis &after, const Shortened &text)
{
    for (const Entity &entity : after.entities)
        for (const Mention &mention : entity.mentions)
            if (mention.span == text.now(one.mention.span))
                return isSame(before.entity(one.entity), &entity, text) &&
                       mention.reason.rule == one.mention.reason.rule &&
                       text.now(one.mention.reason.evidence) == mention.reason.evidence &&
                       !probabilityMoved(one.mention.certainty, mention.certainty);
    return false;
}

/// What is taken out: the evidence. Where it stands outside of what the finding is about, only there: a mention or a
/// content that is gone itself shows nothing.
TextSpans wordsToTakeOut(const Sample &sample)
{
    const TextSpans words = reasonOf(sample).evidence;
    TextSpans about;
    if (const auto *link = std::get_if<Link>(&sample))
        about = {link->mention.span};
    else if (const auto *attribution = std::get_if<Attribution>(&sample))
        about = attribution->content;
    TextSpans others = words;
    std::erase_if(others, [&about](TextSpan span) { return overlaps(about, span); });
    return others.empty() ? words : others;
}

QStringList texts()
{
    QStringList all;
    const QDir samples(QStringLiteral(HEARSAY_SOURCE_DIR) + "/resources/samples");
    for (const QString &name : samples.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(samples.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    const QDir marked(QStringLiteral(HEARSAY_SOURCE_DIR) + "/tests/accuracy/articles");
    for (const QString &name : marked.entryList({QStringLiteral("*.gold")}, QDir::Files, QDir::Name))
        all += GoldArticle::read(marked.filePath(name)).text.text.string();
    return all;
}

/// A finding with the article that it was made in.
struct Placed {
    size_t article = 0;
    Sample sample;
};
using ByRule = std::map<QString, std::vector<Placed>>;

/// All that has a reason, by kind and rule. A first mention and one that speaks have no other words that they rest on.
std::array<ByRule, 4> findingsOf(const std::vector<Analysis> &analyses)
{
    std::array<ByRule, 4> out;
    const auto add = [&out](size_t kind, size_t article, const Sample &sample) {
        out[kind][reasonOf(sample).rule].push_back({article, sample});
    };
    for (size_t i = 0; i < analyses.size(); ++i) {
        for (const Contradiction &one : analyses[i].contradictions)
            add(0, i, one);
        for (const Notice &one : analyses[i].notices)
            add(1, i, one);
        for (const Attribution &one : analyses[i].attributions)
            if (!one.content.empty())
                add(2, i, one);
        for (const Entity &entity : analyses[i].entities)
            for (const Mention &mention : entity.mentions)
                if (mention.reason.rule != u"own-words" && mention.reason.rule != u"speaks")
                    add(3, i, Link{entity.id, mention});
    }
    return out;
}

/// At most \a most of them, of each rule in turn, from all over the articles.
std::vector<Placed> chosen(const ByRule &byRule, size_t most)
{
    std::vector<Placed> out;
    for (size_t round = 0; out.size() < most; ++round) {
        const size_t before = out.size();
        for (const auto &[rule, findings] : byRule)
            if (round < findings.size() && out.size() < most)
                out.push_back(findings[round * 7 % findings.size()]);
        if (out.size() == before)
            break;
    }
    return out;
}

} // namespace

void TestEvidence::initTestCase()
{
    const auto model = loadModel(QString());
    QVERIFY2(model, model ? "" : qPrintable(model.error().text));
    const auto made = Analyser::make(*model);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_analyser = *made;
}

void TestEvidence::takenOut_data()
{
    QTest::addColumn<Article>("article");
    QTest::addColumn<Analysis>("before");
    QTest::addColumn<Sample>("sample");
    std::vector<Article> articles;
    std::vector<Analysis> analyses;
    for (const QString &text : texts()) {
        articles.push_back(articleFromPlainText(text));
        auto analysis = m_analyser->analyse(articles.back());
        QVERIFY(analysis.has_value());
        analyses.push_back(*std::move(analysis));
    }
    constexpr int wanted = 50;
    constexpr int most = 8; // of contradictions and of notices, as far as there are so many
    int rows = 0;
    const auto findings = findingsOf(analyses);
    for (size_t kind = 0; kind < findings.size(); ++kind) {
        const int left = wanted - rows;
        for (const Placed &one : chosen(findings[kind], size_t(kind < 2 ? most : kind == 2 ? left / 2 : left)))
            QTest::addRow("%d %s", ++rows, qPrintable(reasonOf(one.sample).rule))
                << articles[one.article] << analyses[one.article] << one.sample;
    }
    QCOMPARE(rows, wanted);
}

void TestEvidence::takenOut()
{
    QFETCH(Article, article);
    QFETCH(Analysis, before);
    QFETCH(Sample, sample);
    const TextSpans words = wordsToTakeOut(sample);
    QVERIFY(!words.empty());
    const Shortened text(article.text.string(), words);
    const auto after = m_analyser->analyse(articleFromPlainText(text.text()));
    QVERIFY(after.has_value());
    const bool stayed = std::visit([&](const auto &one) { return stays(one, before, *after, text); }, sample);
    QStringList out;
    for (const TextSpan span : words)
        out += article.text.view(span).toString();
    QVERIFY2(!stayed, qPrintable(QStringLiteral("without “%1” the finding is the same: %2")
                                     .arg(out.join(QStringLiteral("”, “")), reasonOf(sample).sentence())));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
