// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gumbo.h>

namespace hearsay
{

// What an element's own tag, attributes and words say of the place of what is in it. Each takes an element.

[[nodiscard]] bool isArticle(const GumboNode &element);
[[nodiscard]] bool isMain(const GumboNode &element);
/// A heading below the headline: <h2> to <h6>.
[[nodiscard]] bool isSubheading(const GumboNode &element);
/// Not shown: the attributes hidden and aria-hidden, or a style that says so.
[[nodiscard]] bool isHidden(const GumboNode &element);
/// Beside the article by HTML's sectioning elements or ARIA's landmark roles: navigation, complementary, contentinfo …
[[nodiscard]] bool isBesideByTag(const GumboNode &element);
/// A division whose class or id names what stands beside articles: “related-stories”, “newsletterSignup”.
[[nodiscard]] bool isBesideByName(const GumboNode &element);
/// An element that can be a list of links: a list, a section, a division.
[[nodiscard]] bool isContainer(const GumboNode &element);
/// Whether an element's own words begin as a copyright line does.
[[nodiscard]] bool isCopyrightLine(const GumboNode &element);

} // namespace hearsay
