// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/regionmarks.h"

#include "article/hypertextnodes.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hearsay
{

namespace
{

bool hasRole(const GumboNode &element, const QStringList &roles)
{
    return roles.contains(attributeOf(element, "role").trimmed().toLower());
}

/// Whether what quotes or shows somebody else's has this for a foot, which then names the source.
bool isFootOfQuotation(const GumboNode &element)
{
    const GumboNode *parent = element.parent;
    return parent && parent->type == GUMBO_NODE_ELEMENT &&
           (parent->v.element.tag == GUMBO_TAG_BLOCKQUOTE || parent->v.element.tag == GUMBO_TAG_FIGURE);
}

/// The words of a name: “newsletterSignup related_links” has four.
QStringList wordsOfName(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+"));
    return QString(name).split(hump, Qt::SkipEmptyParts);
}

} // namespace

bool isArticle(const GumboNode &element)
{
    return element.v.element.tag == GUMBO_TAG_ARTICLE || hasRole(element, {QStringLiteral("article")});
}

bool isMain(const GumboNode &element)
{
    return element.v.element.tag == GUMBO_TAG_MAIN || hasRole(element, {QStringLiteral("main")});
}

bool isSubheading(const GumboNode &element)
{
    return element.v.element.tag >= GUMBO_TAG_H2 && element.v.element.tag <= GUMBO_TAG_H6;
}

bool isHidden(const GumboNode &element)
{
    static const QRegularExpression unseen(QStringLiteral("display\\s*:\\s*none|visibility\\s*:\\s*hidden"),
                                           QRegularExpression::CaseInsensitiveOption);
    if (hasAttribute(element, "hidden") && attributeOf(element, "hidden") != u"until-found")
        return true;
    return attributeOf(element, "aria-hidden") == u"true" || attributeOf(element, "style").contains(unseen);
}

bool isBesideByTag(const GumboNode &element)
{
    switch (element.v.element.tag) {
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_BUTTON:
        return true;
    case GUMBO_TAG_FOOTER:
        return !isFootOfQuotation(element);
    default:
        break;
    }
    static const QStringList roles{QStringLiteral("navigation"),    QStringLiteral("contentinfo"),
                                   QStringLiteral("complementary"), QStringLiteral("banner"),
                                   QStringLiteral("search"),        QStringLiteral("form"),
                                   QStringLiteral("dialog"),        QStringLiteral("alertdialog"),
                                   QStringLiteral("button"),        QStringLiteral("toolbar")};
    return hasRole(element, roles);
}

bool isBesideByName(const GumboNode &element)
{
    static const QStringList names{
        QStringLiteral("related"),       QStringLiteral("recommended"), QStringLiteral("recommendations"),
        QStringLiteral("trending"),      QStringLiteral("newsletter"),  QStringLiteral("subscribe"),
        QStringLiteral("signup"),        QStringLiteral("share"),       QStringLiteral("sharing"),
        QStringLiteral("social"),        QStringLiteral("copyright"),   QStringLiteral("breadcrumb"),
        QStringLiteral("breadcrumbs"),   QStringLiteral("sidebar"),     QStringLiteral("advert"),
        QStringLiteral("advertisement"), QStringLiteral("promo"),       QStringLiteral("comments"),
        QStringLiteral("cookie"),        QStringLiteral("cookies")};
    const QString name = attributeOf(element, "class") + u' ' + attributeOf(element, "id");
    return isContainer(element) && std::ranges::any_of(wordsOfName(name), [](const QString &word) {
               return names.contains(word, Qt::CaseInsensitive);
           });
}

bool isContainer(const GumboNode &element)
{
    switch (element.v.element.tag) {
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
        return true;
    default:
        return false;
    }
}

bool isCopyrightLine(const GumboNode &element)
{
    static const QRegularExpression line(
        QStringLiteral("^\\s*(©|\\(c\\)\\s*\\d{4}|copyright\\b\\s*(©|\\(c\\)|\\d{4}|by\\b))|\\ball rights reserved\\b"),
        QRegularExpression::CaseInsensitiveOption);
    QString words;
    for (const GumboNode *child : childrenOf(element))
        if (child->type == GUMBO_NODE_TEXT)
            words += QString::fromUtf8(child->v.text.text);
    return words.contains(line);
}

} // namespace hearsay
