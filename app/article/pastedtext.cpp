// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/pastedtext.h"

#include "article/articleassembly.h"
#include "article/hypertext.h"

namespace hearsay
{

Article articleFromPlainText(const QString &text)
{
    Page page;
    page.text = text;
    return assembleArticle(std::move(page), {{}, QStringLiteral("text/plain")});
}

Result<Article> articleFromRichText(const QString &html)
{
    Article article = assembleArticle(readHypertext(html, HypertextScope::Whole), {{}, QStringLiteral("text/html")});
    if (article.text.paragraphs().empty())
        return std::unexpected(Error{ErrorKind::Malformed,
                                     QStringLiteral("There is nothing to read in what was pasted: it holds no words."),
                                     {}});
    return article;
}

} // namespace hearsay
