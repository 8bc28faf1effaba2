// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/hypertext.h"

#include "article/hypertextnodes.h"
#include "article/pageregions.h"
#include "article/pagewriter.h"

#include <QRegularExpression>

#include <iterator>
#include <memory>
#include <vector>

namespace hearsay
{

namespace
{

/// Errors are not kept: each would hold the whole stack of open elements.
const GumboOptions &parsingOptions()
{
    static const GumboOptions options = [] {
        GumboOptions chosen = kGumboDefaultOptions;
        chosen.max_errors = 0;
        return chosen;
    }();
    return options;
}

/// A parsed page with the bytes that its tree points into.
class Tree
{
public:
    explicit Tree(QStringView html)
        : m_bytes(html.toUtf8())
        , m_output(gumbo_parse_with_options(&parsingOptions(), m_bytes.constData(), size_t(m_bytes.size())),
                   [](GumboOutput *output) { gumbo_destroy_output(&parsingOptions(), output); })
    {
    }
    [[nodiscard]] const GumboNode &root() const { return *m_output->root; }

private:
    QByteArray m_bytes;
    std::unique_ptr<GumboOutput, void (*)(GumboOutput *)> m_output;
};

/// Elements that stand apart from what is before and after.
bool isBlock(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_SUMMARY:
        return true;
    default:
        return false;
    }
}

class HypertextWriter
{
public:
    /// Without \a regions everything is read that can be seen.
    explicit HypertextWriter(PageWriter &writer, const PageRegions *regions = nullptr)
        : m_writer(writer), m_regions(regions)
    {
    }
    void write(const GumboNode &node);
    [[nodiscard]] int pictures() const { return m_pictures; }

private:
    void writeElement(const GumboNode &node);
    void writeBlock(const GumboNode &node, PartKind kind);
    void writeChildren(const GumboNode &node);
    void writeFlat(const GumboNode &node);
    [[nodiscard]] std::optional<PartKind> ownKind(GumboTag tag) const;
    [[nodiscard]] bool isLeftOut(const GumboNode &element) const
    {
        return isUnseen(element.v.element.tag) || (m_regions && m_regions->isLeftOut(element));
    }

    PageWriter &m_writer;
    const PageRegions *m_regions;
    PartKind m_kind = PartKind::Body; ///< of the blocks inside the element that is written
    bool m_verbatim = false;
    int m_pictures = 0;
    int m_depth = 0;  ///< of elements within elements
    int m_number = 0; ///< of the next item of the ordered list; 0 outside of one
};

std::optional<PartKind> HypertextWriter::ownKind(GumboTag tag) const
{
    switch (tag) {
    case GUMBO_TAG_H1:
        return m_writer.hasHeadline() ? PartKind::Heading : PartKind::Headline;
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return PartKind::Heading;
    case GUMBO_TAG_LI:
    case GUMBO_TAG_TR:
        return PartKind::List;
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_CAPTION:
        return PartKind::Caption;
    default:
        return isBlock(tag) ? std::optional(m_kind) : std::nullopt;
    }
}

void HypertextWriter::write(const GumboNode &node)
{
    switch (node.type) {
    case GUMBO_NODE_ELEMENT:
        writeElement(node);
        break;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE: {
        const QString words = QString::fromUtf8(node.v.text.text);
        if (m_verbatim)
            m_writer.writeVerbatim(words);
        else
            m_writer.write(words);
        break;
    }
    default:
        break; // comments and templates show nothing
    }
}

void HypertextWriter::writeElement(const GumboNode &node)
{
    const GumboTag tag = node.v.element.tag;
    if (isLeftOut(node))
        return;
    if (tag == GUMBO_TAG_BR)
        return m_writer.breakLine();
    if (tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_SVG) {
        ++m_pictures;
        return;
    }
    if (const auto kind = ownKind(tag))
        return writeBlock(node, *kind);
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
        m_writer.separateCell();
    writeChildren(node);
}

void HypertextWriter::writeBlock(const GumboNode &node, PartKind kind)
{
    const GumboTag tag = node.v.element.tag;
    const PartKind outerKind = std::exchange(m_kind, kind);
    const bool outerVerbatim = std::exchange(m_verbatim, m_verbatim || tag == GUMBO_TAG_PRE);
    const int outerNumber = m_number;
    // The first block inside an item goes on in the item's own, so that its number is not left alone.
    if (!m_writer.atStartOfItem())
        m_writer.beginBlock(kind);
    if (tag == GUMBO_TAG_LI && m_number > 0)
        m_writer.writeItemNumber(m_number);
    m_number = 0;
    if (tag == GUMBO_TAG_OL)
        m_number = std::max(1, attributeOf(node, "start").toInt());
    writeChildren(node);
    m_writer.endBlock();
    m_kind = outerKind;
    m_verbatim = outerVerbatim;
    m_number = outerNumber > 0 && tag == GUMBO_TAG_LI ? outerNumber + 1 : outerNumber;
    if (outerKind != kind)
        m_writer.beginBlock(outerKind);
}

void HypertextWriter::writeChildren(const GumboNode &node)
{
    // Deeper than browsers go: what lies there is read without recursion, for a hostile page must not exhaust the
    // stack.
    constexpr int deepest = 512;
    if (m_depth >= deepest)
        return writeFlat(node);
    ++m_depth;
    for (const GumboNode *child : childrenOf(node))
        write(*child);
    --m_depth;
}

/// All words below \a node in order, as one block.
void HypertextWriter::writeFlat(const GumboNode &node)
{
    std::vector<const GumboNode *> left{&node};
    while (!left.empty()) {
        const GumboNode &next = *left.back();
        left.pop_back();
        if (next.type != GUMBO_NODE_ELEMENT) {
            write(next);
            continue;
        }
        if (isLeftOut(next))
            continue;
        if (next.v.element.tag == GUMBO_TAG_BR)
            m_writer.breakLine();
        const auto children = childrenOf(next);
        left.insert(left.end(), std::make_reverse_iterator(std::end(children)),
                    std::make_reverse_iterator(std::begin(children)));
    }
}

const GumboNode *childWithTag(const GumboNode &node, GumboTag tag)
{
    for (const GumboNode *child : childrenOf(node))
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == tag)
            return child;
    return nullptr;
}

void readMeta(const GumboNode &meta, Page &page)
{
    const QString name = (attributeOf(meta, "name") + attributeOf(meta, "property")).toLower();
    const QString content = attributeOf(meta, "content").simplified();
    if (name == QStringLiteral("author") && page.byline.isEmpty())
        page.byline = content;
    else if (name == QStringLiteral("article:published_time") ||
             (name == QStringLiteral("date") && page.published.isEmpty()))
        page.published = content;
}

void readHead(const GumboNode &root, Page &page)
{
    page.language = attributeOf(root, "lang").simplified();
    const GumboNode *head = childWithTag(root, GUMBO_TAG_HEAD);
    if (!head)
        return;
    for (const GumboNode *child : childrenOf(*head))
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_META)
            readMeta(*child, page);
    const GumboNode *title = childWithTag(*head, GUMBO_TAG_TITLE);
    if (title && !childrenOf(*title).empty())
        page.title = QString::fromUtf8(childrenOf(*title).front()->v.text.text).simplified();
}

} // namespace

Page readHypertext(QStringView html, HypertextScope scope)
{
    const Tree tree(html);
    std::optional<PageRegions> regions;
    if (scope == HypertextScope::Article)
        regions.emplace(tree.root());
    PageWriter writer;
    HypertextWriter walker(writer, regions ? &*regions : nullptr);
    walker.write(regions ? regions->article() : tree.root());
    Page page = writer.take();
    readHead(tree.root(), page);
    if (regions && regions->wordsLeftOut() > 0)
        page.remarks += QStringLiteral("Words on the page that stand beside the article are not shown: %1.")
                            .arg(regions->wordsLeftOut());
    if (walker.pictures() > 0)
        page.remarks += QStringLiteral("Pictures on the page are not shown: %1.").arg(walker.pictures());
    return page;
}

void writeHypertext(QStringView html, PageWriter &writer)
{
    const Tree tree(html);
    HypertextWriter(writer).write(tree.root());
}

QString decodedReference(QStringView reference)
{
    const Tree tree(reference);
    const GumboNode *body = childWithTag(tree.root(), GUMBO_TAG_BODY);
    const bool isText = body && !childrenOf(*body).empty() && childrenOf(*body).front()->type != GUMBO_NODE_ELEMENT;
    return isText ? QString::fromUtf8(childrenOf(*body).front()->v.text.text) : reference.toString();
}

QByteArray declaredEncoding(QByteArrayView html)
{
    static const QRegularExpression charset(QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromLatin1(html.first(std::min<qsizetype>(html.size(), 1024)));
    return charset.match(head).captured(1).toLatin1();
}

} // namespace hearsay
