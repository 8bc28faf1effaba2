// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/hypertextnodes.h"

namespace hearsay
{

std::span<GumboNode *const> childrenOf(const GumboNode &element)
{
    const GumboVector &children = element.v.element.children;
    return {reinterpret_cast<GumboNode *const *>(children.data), children.length};
}

QString attributeOf(const GumboNode &element, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&element.v.element.attributes, name);
    return found ? QString::fromUtf8(found->value) : QString();
}

bool hasAttribute(const GumboNode &element, const char *name)
{
    return gumbo_get_attribute(&element.v.element.attributes, name) != nullptr;
}

bool isUnseen(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_HEAD:
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SELECT:
        return true;
    default:
        return false;
    }
}

} // namespace hearsay
