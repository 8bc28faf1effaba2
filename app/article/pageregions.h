// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <gumbo.h>

#include <unordered_set>

namespace hearsay
{

/// Which element of a page holds its article, and what inside it is not the article's text: navigation, forms, what
/// stands beside or below (related stories, newsletters, buttons for sharing, copyright lines), and what is hidden.
/// The page's own marks decide (HTML's sectioning elements, ARIA's landmark roles); then the names of classes, and
/// lists of nothing but links, as long as they hold less than a third of the page's own words. After Kohlschütter,
/// Fankhauser and Nejdl (2010), Boilerplate Detection using Shallow Text Features: words in links are told from others.
class PageRegions final
{
public:
    /// \a root is the page's <html>, which must outlive this.
    explicit PageRegions(const GumboNode &root);

    /// The element to read: the page's article, with its headline where that stands outside of it; else its main part;
    /// else all.
    [[nodiscard]] const GumboNode &article() const { return *m_article; }
    /// Whether the words below an element of the article are not its text.
    [[nodiscard]] bool isLeftOut(const GumboNode &element) const { return m_leftOut.contains(&element); }
    /// Words that the page shows and that are not read.
    [[nodiscard]] qsizetype wordsLeftOut() const { return m_wordsLeftOut; }

private:
    const GumboNode *m_article;
    std::unordered_set<const GumboNode *> m_leftOut;
    qsizetype m_wordsLeftOut = 0;
};

} // namespace hearsay
