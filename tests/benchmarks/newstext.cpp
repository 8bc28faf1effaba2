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

/// Words that stay, for they date a text.
bool isFixed(const QString &word)
{
    static const QSet<QString> fixed{
        QStringLiteral("Monday"),    QStringLiteral("Tuesday"), QStringLiteral("Wednesday"),
        QStringLiteral("Thursday"),  QStringLiteral("Friday"),  QStringLiteral("Saturday"),
        QStringLiteral("Sunday"),    QStringLiteral("January"), QStringLiteral("February"),
        QStringLiteral("March"),     QStringLiteral("April"),   QStringLiteral("August"),
        QStringLiteral("September"), QStringLiteral("October"), QStringLiteral("November"),
        QStringLiteral("December")};
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

/// Words that stand with a capital where no sentence begins.
QSet<QString> namesIn(const QStringList &paragraphs)
{
    static const QRegularExpression name(QStringLiteral("(?<=[a-z,] )\\b[A-Z][a-z]{4,}\\b"));
    QSet<QString> names;
    for (const QString &paragraph : paragraphs)
        for (const auto &match : name.globalMatch(paragraph))
            if (!isFixed(match.captured()))
                names.insert(match.captured());
    return names;
}

QString paragraphOf(const QString &paragraph, int round, const QSet<QString> &names)
{
    static const QRegularExpression word(QStringLiteral("\\b[A-Z][a-z]{4,}\\b"));
    if (round == 0)
        return paragraph;
    QString out;
    qsizetype copied = 0;
    for (const auto &match : word.globalMatch(paragraph)) {
        if (!names.contains(match.captured()))
            continue;
        out += QStringView(paragraph).sliced(copied, match.capturedStart() - copied);
        out += renamed(match.captured(), round);
        copied = match.capturedEnd();
    }
    out += QStringView(paragraph).sliced(copied);
    return out;
}

} // namespace

QString newsText(qsizetype words)
{
    return newsTexts(words, words).join(QString());
}

QStringList newsTexts(qsizetype words, qsizetype each)
{
    const QStringList paragraphs = sampleParagraphs();
    const QSet<QString> names = namesIn(paragraphs);
    QStringList texts;
    qsizetype count = 0;
    for (int round = 0; !paragraphs.isEmpty(); ++round) {
        for (const QString &paragraph : paragraphs) {
            if (count >= words)
                return texts;
            if (texts.size() * each <= count)
                texts += QString();
            count += paragraph.simplified().count(u' ') + 1;
            texts.last() += paragraphOf(paragraph, round, names).trimmed() + QStringLiteral("\n\n");
        }
    }
    return texts;
}

} // namespace hearsay
