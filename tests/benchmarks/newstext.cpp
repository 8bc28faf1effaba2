// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newstext.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace hearsay
{

namespace
{

QStringList sampleParagraphs()
{
    const QDir folder(QStringLiteral(HEARSAY_SAMPLES));
    QStringList paragraphs;
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            paragraphs += QString::fromUtf8(file.readAll()).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    }
    return paragraphs;
}

/// Words that stay: they date a text, or begin sentences.
bool isFixed(const QString &word)
{
    static const QSet<QString> fixed{
        QStringLiteral("Monday"),    QStringLiteral("Tuesday"), QStringLiteral("Wednesday"),
        QStringLiteral("Thursday"),  QStringLiteral("Friday"),  QStringLiteral("Saturday"),
        QStringLiteral("Sunday"),    QStringLiteral("January"), QStringLiteral("February"),
        QStringLiteral("March"),     QStringLiteral("April"),   QStringLiteral("August"),
        QStringLiteral("September"), QStringLiteral("October"), QStringLiteral("November"),
        QStringLiteral("December"),  QStringLiteral("There"),   QStringLiteral("These"),
        QStringLiteral("Those"),     QStringLiteral("Their"),   QStringLiteral("After"),
        QStringLiteral("Before"),    QStringLiteral("Under"),   QStringLiteral("Since"),
        QStringLiteral("While"),     QStringLiteral("Nobody"),  QStringLiteral("Asked"),
        QStringLiteral("About"),     QStringLiteral("Which"),   QStringLiteral("Where")};
    return fixed.contains(word);
}

/// The same name in every place of one round, and another in each.
QString renamed(const QString &name, int round)
{
    static const QStringList endings{QStringLiteral("son"),  QStringLiteral("ley"),  QStringLiteral("ford"),
                                     QStringLiteral("wick"), QStringLiteral("more"), QStringLiteral("ham"),
                                     QStringLiteral("by"),   QStringLiteral("ton"),  QStringLiteral("stead"),
                                     QStringLiteral("worth")};
    const qsizetype count = endings.size();
    const qsizetype kept = std::max<qsizetype>(3, name.size() - 2);
    return name.first(kept) + endings[(round - 1) % count] +
           (round > count ? endings[((round - 1) / count - 1) % count] : QString());
}

QString paragraphOf(const QString &paragraph, int round)
{
    static const QRegularExpression name(QStringLiteral("(?<=[a-z,] )\\b[A-Z][a-z]{4,}\\b"));
    if (round == 0)
        return paragraph;
    QString out;
    qsizetype copied = 0;
    for (const auto &match : name.globalMatch(paragraph)) {
        if (isFixed(match.captured()))
            continue;
        out += QStringView(paragraph).sliced(copied, match.capturedStart() - copied);
        out += renamed(match.captured(), round);
        copied = match.capturedEnd();
    }
    return out + QStringView(paragraph).sliced(copied);
}

} // namespace

QString newsText(qsizetype words)
{
    const QStringList paragraphs = sampleParagraphs();
    QString text;
    qsizetype count = 0;
    for (int round = 0; !paragraphs.isEmpty(); ++round) {
        for (const QString &paragraph : paragraphs) {
            if (count >= words)
                return text;
            count += paragraph.simplified().count(u' ') + 1;
            text += paragraphOf(paragraph, round).trimmed() + QStringLiteral("\n\n");
        }
    }
    return text;
}

} // namespace hearsay
