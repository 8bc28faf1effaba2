// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/goldarticle.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace hearsay
{

namespace
{

GoldArticle::Fact readFact(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("(?:^|\\s)(\\w+)=(.*?)(?=\\s+\\w+=|$)"));
    GoldArticle::Fact fact;
    const QString rest = line.sliced(2);
    fact.sort = rest.section(u' ', 0, 0);
    const QString facts = rest.section(u' ', 1);
    auto matches = key.globalMatch(facts);
    fact.name = facts;
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (fact.keys.isEmpty())
            fact.name = facts.first(match.capturedStart());
        fact.keys.insert(match.captured(1), match.captured(2).trimmed());
    }
    fact.name = fact.name.trimmed();
    return fact;
}

} // namespace

QStringList GoldArticle::paths()
{
    const QDir folder(QStringLiteral(HEARSAY_SHARED_DIR "/articles"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.gold")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

GoldArticle GoldArticle::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    GoldArticle gold;
    QStringList body;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QStringLiteral("@ ")))
            gold.facts.push_back(readFact(line));
        else
            body.append(line);
    }
    while (!body.isEmpty() && body.last().isEmpty())
        body.removeLast();
    gold.text = readMarkedText(body.join(u'\n'), ParagraphRule::Detect);
    return gold;
}

} // namespace hearsay
