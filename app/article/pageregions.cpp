// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/pageregions.h"

#include "article/hypertextnodes.h"
#include "article/regionmarks.h"

#include <algorithm>
#include <cctype>
#include <ranges>
#include <string_view>
#include <utility>
#include <vector>

namespace hearsay
{

namespace
{

constexpr size_t none = size_t(-1);

/// One element, and what of the page's words stands in it.
struct Element {
    const GumboNode *node = nullptr;
    size_t parent = none;
    size_t before = none;   ///< the element before it with the same parent
    qsizetype directly = 0; ///< words in no element below
    qsizetype words = 0;
    qsizetype linked = 0; ///< of them in links
    int links = 0;
    bool hasHeadline = false; ///< an <h1>
    bool hasArticle = false;  ///< an article or main part
    bool leftOut = false;

    /// Words that lead nowhere.
    [[nodiscard]] qsizetype own() const { return words - linked; }
};

qsizetype wordsIn(std::string_view text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const char ch : text) {
        const auto byte = static_cast<unsigned char>(ch);
        // Those beyond ASCII belong to letters.
        const bool letter = byte >= 0x80 || std::isalnum(byte) != 0;
        words += letter && !inside ? 1 : 0;
        inside = letter;
    }
    return words;
}

/// The page's elements, parents before children: a list, for a hostile page nests deeper than a stack reaches.
class Outline
{
public:
    explicit Outline(const GumboNode &root);

    void leaveOut();
    /// Words of all that is not hidden, after leaveOut().
    [[nodiscard]] qsizetype shownWords() const;
    /// The element to read, after leaveOut().
    [[nodiscard]] size_t chosen();
    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; }

private:
    void list(const GumboNode &root);
    void addUp();
    void dropOtherArticles(size_t root, size_t article);
    [[nodiscard]] bool isBeside(const Element &element) const;
    [[nodiscard]] bool isLinkList(const Element &element) const;
    [[nodiscard]] size_t largest(bool (*fits)(const GumboNode &), size_t scope) const;
    [[nodiscard]] size_t headlineIn(size_t scope) const;
    [[nodiscard]] std::vector<bool> below(size_t ancestor) const;
    [[nodiscard]] size_t common(size_t one, size_t other) const;

    std::vector<Element> m_elements;
    qsizetype m_own = 0; ///< own words of the whole page
};

Outline::Outline(const GumboNode &root)
{
    list(root);
    addUp();
    m_own = m_elements.front().own();
}

void Outline::list(const GumboNode &root)
{
    std::vector<std::pair<const GumboNode *, size_t>> left{{&root, none}};
    std::vector<size_t> last; // child of each element so far
    while (!left.empty()) {
        const auto [node, parent] = left.back();
        left.pop_back();
        if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA) {
            m_elements[parent].directly += wordsIn(node->v.text.text);
            continue;
        }
        if (node->type != GUMBO_NODE_ELEMENT || isUnseen(node->v.element.tag))
            continue;
        const size_t index = m_elements.size();
        m_elements.push_back({.node = node, .parent = parent});
        last.push_back(none);
        if (parent != none)
            m_elements[index].before = std::exchange(last[parent], index);
        for (const GumboNode *child : childrenOf(*node) | std::views::reverse)
            left.emplace_back(child, index);
    }
}

/// Sums over what is not left out.
void Outline::addUp()
{
    for (Element &element : m_elements) {
        element.leftOut = element.leftOut || (element.parent != none && m_elements[element.parent].leftOut);
        element.words = element.leftOut ? 0 : element.directly;
        element.linked = 0;
        element.links = 0;
        element.hasHeadline = !element.leftOut && element.node->v.element.tag == GUMBO_TAG_H1;
        element.hasArticle = !element.leftOut && (isArticle(*element.node) || isMain(*element.node));
    }
    for (const Element &element : m_elements | std::views::drop(1) | std::views::reverse) {
        Element &parent = m_elements[element.parent];
        const bool link = element.node->v.element.tag == GUMBO_TAG_A && element.words > 0;
        parent.words += element.words;
        parent.linked += link ? element.words : element.linked;
        parent.links += link ? 1 : element.links;
        parent.hasHeadline = parent.hasHeadline || element.hasHeadline;
        parent.hasArticle = parent.hasArticle || element.hasArticle;
    }
}

bool Outline::isLinkList(const Element &element) const
{
    constexpr qsizetype fewest = 20; // own words that an article has beside its links
    return isContainer(*element.node) && element.links > 1 && element.own() * 4 <= element.linked && m_own >= fewest;
}

bool Outline::isBeside(const Element &element) const
{
    const bool holdsIt = element.hasHeadline || element.hasArticle;
    // What is hidden until a script shows it can be the article itself, and a form can be wrapped round a whole page.
    if (isHidden(*element.node) || element.node->v.element.tag == GUMBO_TAG_FORM)
        return !holdsIt;
    if (isBesideByTag(*element.node))
        return true;
    constexpr qsizetype longestLine = 30;
    if (element.words <= longestLine && element.directly > 0 && !holdsIt && isCopyrightLine(*element.node))
        return true;
    const bool small = element.own() * 3 <= m_own && !holdsIt;
    return small && (isBesideByName(*element.node) || isLinkList(element));
}

void Outline::leaveOut()
{
    for (size_t i = 1; i < m_elements.size(); ++i) {
        Element &element = m_elements[i];
        element.leftOut = m_elements[element.parent].leftOut || isBeside(element);
        // “Related stories” over a list of links goes with it.
        if (element.leftOut && element.before != none && isLinkList(element) &&
            isSubheading(*m_elements[element.before].node))
            m_elements[element.before].leftOut = true;
    }
    addUp();
}

qsizetype Outline::shownWords() const
{
    std::vector<bool> hidden(m_elements.size(), false);
    qsizetype shown = m_elements.front().directly;
    for (size_t i = 1; i < m_elements.size(); ++i) {
        hidden[i] = hidden[m_elements[i].parent] || (m_elements[i].leftOut && isHidden(*m_elements[i].node));
        shown += hidden[i] ? 0 : m_elements[i].directly;
    }
    return shown;
}

size_t Outline::largest(bool (*fits)(const GumboNode &), size_t scope) const
{
    const std::vector<bool> inside = below(scope);
    size_t found = none;
    for (size_t i = scope; i < m_elements.size(); ++i)
        if (inside[i] && !m_elements[i].leftOut && fits(*m_elements[i].node) &&
            (found == none || m_elements[i].own() > m_elements[found].own()))
            found = i;
    return found;
}

/// Which elements lie below \a ancestor, itself included.
std::vector<bool> Outline::below(size_t ancestor) const
{
    std::vector<bool> inside(m_elements.size(), false);
    inside[ancestor] = true;
    for (size_t i = ancestor + 1; i < m_elements.size(); ++i)
        inside[i] = inside[m_elements[i].parent];
    return inside;
}

size_t Outline::headlineIn(size_t scope) const
{
    return largest([](const GumboNode &node) { return node.v.element.tag == GUMBO_TAG_H1; }, scope);
}

size_t Outline::common(size_t one, size_t other) const
{
    // Parents stand before their children.
    while (one != other)
        (one > other ? one : other) = m_elements[std::max(one, other)].parent;
    return one;
}

void Outline::dropOtherArticles(size_t root, size_t article)
{
    const std::vector<bool> ofIt = below(article);
    std::vector<bool> above(m_elements.size(), false);
    for (size_t i = article; i != none; i = m_elements[i].parent)
        above[i] = true;
    for (size_t i = root + 1; i < m_elements.size(); ++i)
        if (!ofIt[i] && !above[i] && isArticle(*m_elements[i].node))
            m_elements[i].leftOut = true;
    addUp();
}

size_t Outline::chosen()
{
    const qsizetype all = m_elements.front().own();
    const size_t main = largest(isMain, 0);
    const size_t scope = main != none && m_elements[main].own() * 4 >= all ? main : 0;
    const size_t article = largest(isArticle, scope);
    // Of many posts or teasers none is the page's article.
    if (article == none || m_elements[article].own() * 2 < m_elements[scope].own())
        return scope;
    const size_t headline = m_elements[article].hasHeadline ? none : headlineIn(scope);
    if (headline == none)
        return article;
    // Outside of a main part, a headline far from the article is the name of the site.
    const size_t root = common(article, headline);
    const GumboTag tag = m_elements[root].node->v.element.tag;
    if (tag == GUMBO_TAG_HTML || tag == GUMBO_TAG_BODY)
        return article;
    dropOtherArticles(root, article);
    return root;
}

} // namespace

PageRegions::PageRegions(const GumboNode &root) : m_article(&root)
{
    Outline outline(root);
    outline.leaveOut();
    const Element &article = outline.elements()[outline.chosen()];
    // A page whose marks leave nothing is read as it stands.
    if (article.words == 0)
        return;
    m_article = article.node;
    m_wordsLeftOut = outline.shownWords() - article.words;
    for (const Element &element : outline.elements())
        if (element.leftOut)
            m_leftOut.insert(element.node);
}

} // namespace hearsay
