// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/randomarticles.h"

#include "document/json/analysisjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

namespace hearsay
{

namespace
{

class Writer
{
public:
    explicit Writer(quint32 seed) : m_random(seed) {}
    RandomArticle write();

private:
    bool oneIn(int chances) { return m_random.bounded(chances) == 0; }
    int upTo(int most) { return m_random.bounded(most + 1); }
    void makeText();
    TextSpan span();
    TextSpans spans(int most);
    /// Much like \a spans.
    TextSpans changed(TextSpans spans);
    void makeEntities();
    void makeAttributions();
    void makePairs();
    void makeNotices();

    [[nodiscard]] QJsonArray json(const TextSpans &spans) const;
    [[nodiscard]] QJsonArray json(const std::array<TextSpans, 2> &sides) const
    {
        return {json(sides[0]), json(sides[1])};
    }

    QRandomGenerator m_random;
    Article m_article;
    Analysis m_analysis;
    QJsonObject m_gold;
};

void Writer::makeText()
{
    static const QStringList pieces{"weir", "held",   "“",  "”",   "said", ",",  ".",  "\n", "🦭",   " ",
                                    " ",    "\u00A0", "he", "’s",  "«",    "»",  "it", "\t", "leak", "—",
                                    "\n\n", "sluice", "🦦", "the", ":",    "no", "'",  " ",  " ",    "moor"};
    QString text;
    for (int i = 20 + upTo(60); i > 0; --i)
        text += pieces[m_random.bounded(int(pieces.size()))];
    m_article.text = Text(text);
    m_article.language = QStringLiteral("en");
}

TextSpan Writer::span()
{
    const int last = int(m_article.text.codePoint(m_article.text.size()));
    const int start = upTo(last);
    return m_article.text.utf16(TextSpan{start, std::min(last, start + upTo(9))});
}

TextSpans Writer::spans(int most)
{
    TextSpans all;
    for (int i = upTo(most); i > 0; --i)
        all.push_back(span());
    return all;
}

TextSpans Writer::changed(TextSpans spans)
{
    if (oneIn(5))
        spans.push_back(span());
    if (oneIn(6))
        spans.clear();
    for (TextSpan &one : spans)
        if (oneIn(3))
            one = span();
        else if (const TextSpan points = m_article.text.codePoints(one); oneIn(3) && points.length() > 1)
            one = m_article.text.utf16(TextSpan{points.start, points.end - 1});
    return spans;
}

QJsonArray Writer::json(const TextSpans &spans) const
{
    QJsonArray all;
    for (const TextSpan span : spans) {
        const TextSpan points = m_article.text.codePoints(span);
        all.append(QJsonArray{points.start, points.end});
    }
    return all;
}

void Writer::makeEntities()
{
    QJsonArray gold;
    for (int i = 0; i < 4; ++i) {
        const TextSpans names = oneIn(3) ? TextSpans{} : spans(3);
        TextSpans mentions = spans(2);
        mentions.insert(mentions.end(), names.begin(), names.end());
        gold.append(QJsonObject{{"name", QString::number(i)}, {"names", json(names)}, {"mentions", json(mentions)}});
        Entity entity;
        entity.id = {QStringLiteral("e%1").arg(i)};
        entity.name = QStringLiteral("somebody");
        for (const TextSpan one : changed(names))
            entity.mentions.push_back({one, MentionForm::Name, {}, {QStringLiteral("by-name"), {}, {}, {}}});
        for (const TextSpan one : changed(mentions))
            entity.mentions.push_back({one, oneIn(2) ? MentionForm::Role : MentionForm::Pronoun, {}, {}});
        if (entity.mentions.empty())
            entity.mentions.push_back({span(), MentionForm::Role, {}, {}});
        m_analysis.entities.push_back(entity);
    }
    m_gold.insert(QStringLiteral("entities"), gold);
}

void Writer::makeAttributions()
{
    static constexpr std::array kinds{"direct", "indirect", "mixed"};
    QJsonArray gold;
    for (int i = 0; i < 6; ++i) {
        const int kind = upTo(2);
        const int who = upTo(5); // 4 is nobody, 5 somebody who is no entity
        const TextSpans source = spans(2);
        const TextSpans cue = spans(2);
        const TextSpans content = spans(3);
        if (!oneIn(5))
            gold.append(QJsonObject{{"id", QString::number(i)},
                                    {"kind", QLatin1StringView(kinds[size_t(kind)])},
                                    {"speaker", who == 4 ? QJsonValue() : QJsonValue(QString::number(who))},
                                    {"source", json(source)},
                                    {"cue", json(cue)},
                                    {"content", json(content)}});
        Attribution one;
        one.id = {QStringLiteral("a%1").arg(i)};
        one.kind = AttributionKind(oneIn(4) ? upTo(2) : kind);
        if (const int found = oneIn(4) ? upTo(4) : who; found < 4)
            one.speaker = EntityId{QStringLiteral("e%1").arg(found)};
        one.source = changed(source);
        one.cue = changed(cue);
        one.content = changed(content);
        one.reason.rule = QStringLiteral("by-chance");
        m_analysis.attributions.insert(m_analysis.attributions.begin() + upTo(int(m_analysis.attributions.size())),
                                       one);
    }
    m_gold.insert(QStringLiteral("attributions"), gold);
}

void Writer::makePairs()
{
    static constexpr std::array kinds{"negation", "antonym", "numeric", "structure", "lexical", "naming", "unheard-of"};
    QJsonArray contradictions;
    QJsonArray agreements;
    for (int i = 0; i < 5; ++i) {
        const std::array<TextSpans, 2> sides{spans(2), spans(2)};
        const int kind = upTo(6);
        if (oneIn(3))
            agreements.append(QJsonObject{{"why", "hedge"}, {"sides", json(sides)}});
        else
            contradictions.append(
                QJsonObject{{"kind", QLatin1StringView(kinds[size_t(kind)])}, {"sides", json(sides)}});
        Contradiction one;
        one.id = {QStringLiteral("x%1").arg(i)};
        one.kind = ContradictionKind(kind % 6);
        one.sides = {changed(sides[0]), changed(sides[1])};
        if (oneIn(2))
            std::swap(one.sides[0], one.sides[1]);
        m_analysis.contradictions.push_back(one);
    }
    m_gold.insert(QStringLiteral("contradictions"), contradictions);
    m_gold.insert(QStringLiteral("agreements"), agreements);
}

void Writer::makeNotices()
{
    static constexpr std::array kinds{"unclosed-quotation", "unopened-quotation", "self-attribution", "unheard-of"};
    QJsonArray gold;
    for (int i = 0; i < 4; ++i) {
        const TextSpans place = spans(2);
        const int kind = upTo(3);
        gold.append(QJsonObject{{"kind", QLatin1StringView(kinds[size_t(kind)])}, {"span", json(place)}});
        Notice one;
        one.id = {QStringLiteral("n%1").arg(i)};
        one.kind = NoticeKind(kind % 3);
        one.span = place.empty() || oneIn(3) ? span() : place.front();
        m_analysis.notices.push_back(one);
    }
    m_gold.insert(QStringLiteral("notices"), gold);
}

RandomArticle Writer::write()
{
    makeText();
    makeEntities();
    makeAttributions();
    makePairs();
    makeNotices();
    m_gold.insert(QStringLiteral("article"), QJsonObject{{"text", m_article.text.string()}});
    return {QJsonDocument(m_gold).toJson(QJsonDocument::Compact) + '\n',
            analysisJson(m_article, m_analysis, JsonWriter::Layout::Line)};
}

} // namespace

RandomArticle randomArticle(quint32 seed)
{
    return Writer(seed).write();
}

} // namespace hearsay
