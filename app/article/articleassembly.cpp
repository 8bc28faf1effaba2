// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/articleassembly.h"

#include "article/structure.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace hearsay
{

namespace
{

constexpr qsizetype wordsOfATitle = 8;

ArticleId idOf(const QString &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // In pieces, so that a text of many megabytes is not held twice; a piece does not end inside a surrogate pair.
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = std::min<qsizetype>(text.size() - at, 1 << 16);
        if (at + length < text.size() && text[at + length - 1].isHighSurrogate())
            ++length;
        hash.addData(QStringView(text).sliced(at, length).toUtf8());
        at += length;
    }
    return {QString::fromLatin1(hash.result().toHex().first(16))};
}

QString firstWords(const Text &text)
{
    if (text.paragraphs().empty())
        return {};
    const QStringView paragraph = text.view(text.paragraphs().front());
    const QStringList words =
        paragraph.first(std::min<qsizetype>(paragraph.size(), 200)).toString().simplified().split(u' ');
    if (words.size() <= wordsOfATitle)
        return words.join(u' ');
    return words.first(wordsOfATitle).join(u' ') + u'…';
}

/// The first of \a candidates that says anything.
QString firstOf(const QStringList &candidates)
{
    for (const QString &candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return {};
}

} // namespace

Article assembleArticle(Page page, Origin origin, ReadingReport report)
{
    Article article;
    article.text = Text(std::move(page.text), page.rule);
    article.id = idOf(article.text.string());
    Structure structure = structureOf(article.text, page.marked);
    article.parts = std::move(structure.parts);
    article.title =
        firstOf({structure.title, page.title, QFileInfo(origin.location).fileName(), firstWords(article.text)});
    article.byline = firstOf({structure.byline, page.byline});
    article.published = firstOf({page.published, structure.published});
    article.language = firstOf({page.language, QStringLiteral("en")});
    article.origin = std::move(origin);
    article.report = std::move(report);
    article.report.remarks += page.remarks;
    return article;
}

} // namespace hearsay
