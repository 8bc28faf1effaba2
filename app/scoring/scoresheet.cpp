// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scoring/scoresheet.h"

#include <QJsonArray>

#include <algorithm>
#include <format>

namespace hearsay
{

namespace
{

using Row = std::pair<QString, TallyTable::Row>;

double share(qsizetype part, qsizetype whole)
{
    return whole > 0 ? double(part) / double(whole) : 0;
}

/// Three decimals; a half is rounded to the even one, as other scorers print it, which QString::number does not.
QString decimals(double value)
{
    return QString::fromStdString(std::format("{:.3f}", value));
}

QString foundLine(const char *name, const Count &count)
{
    return QStringLiteral("%1: precision %2 recall %3 F1 %4  (%5 of %6, %7 reported)\n")
        .arg(QLatin1StringView(name), decimals(count.precision()), decimals(count.recall()), decimals(count.f1()))
        .arg(count.hits)
        .arg(count.gold)
        .arg(count.found);
}

QString rightLine(const char *name, const Count &count)
{
    const QString part =
        count.gold > 0 ? QStringLiteral(" (%1)").arg(decimals(share(count.hits, count.gold))) : QString();
    return QStringLiteral("%1: %2 of %3 right%4\n")
        .arg(QLatin1StringView(name))
        .arg(count.hits)
        .arg(count.gold)
        .arg(part);
}

QString calibrationLine(const char *name, const Calibration &calibration)
{
    return QStringLiteral("%1: expected error %2 over %3\n")
        .arg(QLatin1StringView(name), decimals(calibration.expectedError()))
        .arg(calibration.count());
}

QJsonObject calibrationJson(const Calibration &calibration)
{
    return {{QStringLiteral("expected error"), calibration.expectedError()},
            {QStringLiteral("of"), calibration.count()}};
}

/// The rows, most frequent first, equals by name.
std::vector<Row> sorted(const TallyTable &table)
{
    std::vector<Row> rows;
    for (const auto &[name, row] : table.rows().asKeyValueRange())
        rows.emplace_back(name, row);
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const Row &row) { return row.second.all; });
    return rows;
}

QString shown(const QString &name)
{
    return name.isEmpty() ? QStringLiteral("–") : name;
}

QJsonObject foundJson(const Count &count)
{
    return {{QStringLiteral("hits"), count.hits},       {QStringLiteral("reported"), count.found},
            {QStringLiteral("gold"), count.gold},       {QStringLiteral("precision"), count.precision()},
            {QStringLiteral("recall"), count.recall()}, {QStringLiteral("f1"), count.f1()}};
}

QJsonObject rightJson(const Count &count)
{
    return {{QStringLiteral("hits"), count.hits},
            {QStringLiteral("of"), count.gold},
            {QStringLiteral("share"), share(count.hits, count.gold)}};
}

QJsonArray tableJson(const TallyTable &table)
{
    QJsonArray rows;
    for (const auto &[name, row] : sorted(table)) {
        QJsonObject object{{QStringLiteral("name"), name}, {table.all(), row.all}};
        for (qsizetype i = 0; i < table.ways().size(); ++i)
            object.insert(table.ways()[i], row.right[size_t(i)]);
        rows.append(object);
    }
    return rows;
}

QJsonObject tablesJson(std::initializer_list<const TallyTable *> tables)
{
    QJsonObject all;
    for (const TallyTable *table : tables)
        all.insert(table->name(), tableJson(*table));
    return all;
}

QJsonArray sortedNames(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return QJsonArray::fromStringList(list);
}

QJsonObject scoredJson(const char *definitions, const Scored &scored)
{
    return {{QStringLiteral("definitions"), QLatin1StringView(definitions)},
            {QStringLiteral("articles"), scored.articles},
            {QStringLiteral("programs"), sortedNames(scored.programs)},
            {QStringLiteral("models"), sortedNames(scored.models)}};
}

} // namespace

QString figuresText(const ArticleScores &scores)
{
    return foundLine("content", scores.content) + foundLine("whole", scores.whole) +
           foundLine("contradictions", scores.contradictions) + foundLine("notices", scores.notices) +
           rightLine("speaker", scores.speaker) + rightLine("kind", scores.kind) +
           rightLine("contradiction kind", scores.contradictionKind) +
           QStringLiteral("alarms: %1 reported of %2 pairs that do not contradict\n")
               .arg(scores.alarms.hits)
               .arg(scores.alarms.gold);
}

QString figuresText(const SpanScores &scores)
{
    return foundLine("source", scores.source) + foundLine("cue", scores.cue) + foundLine("content", scores.content) +
           foundLine("found", scores.found) + foundLine("whole", scores.whole);
}

QString calibrationText(const ArticleScores &scores)
{
    return calibrationLine("speaker probability", scores.speakerProbability) +
           calibrationLine("speaker probability, of words that are told", scores.ofFound);
}

QString calibrationText(const SpanScores &scores)
{
    return calibrationLine("whole probability", scores.wholeProbability);
}

QString tableText(const TallyTable &table)
{
    constexpr qsizetype cell = 12;
    qsizetype first = table.name().size();
    for (const QString &name : table.rows().keys())
        first = std::max(first, name.size());
    QString text = table.name().leftJustified(first) + table.all().rightJustified(cell);
    for (const QString &way : table.ways())
        text += way.rightJustified(cell);
    text += u'\n';
    for (const auto &[name, row] : sorted(table)) {
        text += shown(name).leftJustified(first) + QString::number(row.all).rightJustified(cell);
        for (qsizetype way = 0; way < table.ways().size(); ++way)
            text += QStringLiteral("%1 %2")
                        .arg(QString::number(row.right[size_t(way)]), QString::number(table.share(row, way), 'f', 2))
                        .rightJustified(cell);
        text += u'\n';
    }
    return text;
}

QJsonObject scoresJson(const ArticleScores &scores)
{
    QJsonObject object = scoredJson("articles", scores.scored);
    object.insert(QStringLiteral("figures"),
                  QJsonObject{{QStringLiteral("content"), foundJson(scores.content)},
                              {QStringLiteral("whole"), foundJson(scores.whole)},
                              {QStringLiteral("contradictions"), foundJson(scores.contradictions)},
                              {QStringLiteral("notices"), foundJson(scores.notices)},
                              {QStringLiteral("speaker"), rightJson(scores.speaker)},
                              {QStringLiteral("kind"), rightJson(scores.kind)},
                              {QStringLiteral("contradiction kind"), rightJson(scores.contradictionKind)},
                              {QStringLiteral("speaker probability"), calibrationJson(scores.speakerProbability)},
                              {QStringLiteral("alarms"), QJsonObject{{QStringLiteral("hits"), scores.alarms.hits},
                                                                     {QStringLiteral("of"), scores.alarms.gold}}}});
    object.insert(QStringLiteral("tables"),
                  tablesJson({&scores.kinds, &scores.acts, &scores.rules, &scores.levels, &scores.contradictionRules,
                              &scores.noticeRules, &scores.mentionRules}));
    return object;
}

QJsonObject scoresJson(const SpanScores &scores)
{
    QJsonObject object = scoredJson("spans", scores.scored);
    object.insert(QStringLiteral("figures"),
                  QJsonObject{{QStringLiteral("source"), foundJson(scores.source)},
                              {QStringLiteral("cue"), foundJson(scores.cue)},
                              {QStringLiteral("content"), foundJson(scores.content)},
                              {QStringLiteral("found"), foundJson(scores.found)},
                              {QStringLiteral("whole"), foundJson(scores.whole)},
                              {QStringLiteral("whole probability"), calibrationJson(scores.wholeProbability)}});
    object.insert(QStringLiteral("tables"), tablesJson({&scores.acts, &scores.rules, &scores.levels}));
    return object;
}

} // namespace hearsay
