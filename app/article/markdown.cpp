// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/markdown.h"

#include "article/frontmatter.h"
#include "article/hypertext.h"
#include "article/pagewriter.h"

#include <md4c.h>

#include <vector>

namespace hearsay
{

namespace
{

/// Takes what md4c finds, in order.
class MarkdownWriter
{
public:
    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, QStringView words);
    [[nodiscard]] Page take();

private:
    [[nodiscard]] PartKind contextKind() const { return m_lists.empty() ? PartKind::Body : PartKind::List; }
    void writeTag(QStringView tag);

    PageWriter m_writer;
    std::vector<int> m_lists; ///< of each list that is open the number of its next item; 0 for one without numbers
    QString m_html;           ///< of the HTML block that is open
    bool m_inHtml = false;
    bool m_inCode = false;
    int m_tags = 0;
};

void MarkdownWriter::enter(MD_BLOCKTYPE type, void *detail)
{
    switch (type) {
    case MD_BLOCK_H: {
        const bool first = static_cast<MD_BLOCK_H_DETAIL *>(detail)->level == 1 && !m_writer.hasHeadline();
        m_writer.beginBlock(first ? PartKind::Headline : PartKind::Heading);
        break;
    }
    case MD_BLOCK_UL:
        m_lists.push_back(0);
        break;
    case MD_BLOCK_OL:
        m_lists.push_back(int(static_cast<MD_BLOCK_OL_DETAIL *>(detail)->start));
        break;
    case MD_BLOCK_LI:
        m_writer.beginBlock(PartKind::List);
        if (m_lists.back() > 0)
            m_writer.writeItemNumber(m_lists.back()++);
        break;
    case MD_BLOCK_P:
        if (!m_writer.atStartOfItem())
            m_writer.beginBlock(contextKind());
        break;
    case MD_BLOCK_CODE:
        m_writer.beginBlock(contextKind());
        m_inCode = true;
        break;
    case MD_BLOCK_HTML:
        m_inHtml = true;
        break;
    case MD_BLOCK_TR:
        m_writer.beginBlock(PartKind::List);
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        m_writer.separateCell();
        break;
    default:
        break;
    }
}

void MarkdownWriter::leave(MD_BLOCKTYPE type)
{
    switch (type) {
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_lists.pop_back();
        m_writer.endBlock();
        break;
    case MD_BLOCK_HTML:
        m_inHtml = false;
        m_writer.endBlock();
        writeHypertext(std::exchange(m_html, QString()), m_writer);
        m_writer.endBlock();
        break;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        break;
    default:
        m_inCode = false;
        m_writer.endBlock();
    }
}

void MarkdownWriter::enter(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG && m_writer.isBlockEmpty())
        m_writer.beginBlock(PartKind::Caption);
}

void MarkdownWriter::leave(MD_SPANTYPE type)
{
    if (type == MD_SPAN_IMG && m_writer.kind() == PartKind::Caption)
        m_writer.beginBlock(contextKind());
}

void MarkdownWriter::writeTag(QStringView tag)
{
    if (m_inHtml)
        m_html += tag;
    else if (tag.startsWith(u"<br", Qt::CaseInsensitive))
        m_writer.breakLine();
    else
        ++m_tags;
}

void MarkdownWriter::text(MD_TEXTTYPE type, QStringView words)
{
    switch (type) {
    case MD_TEXT_HTML:
        return writeTag(words);
    case MD_TEXT_NULLCHAR:
        return m_writer.write(QString(QChar(QChar::ReplacementCharacter)));
    case MD_TEXT_BR:
        return m_writer.breakLine();
    case MD_TEXT_SOFTBR:
        return m_writer.write(u" ");
    case MD_TEXT_ENTITY:
        return m_writer.write(decodedReference(words));
    default:
        return m_inCode ? m_writer.writeVerbatim(words) : m_writer.write(words);
    }
}

Page MarkdownWriter::take()
{
    Page page = m_writer.take();
    if (m_tags > 0)
        page.remarks += QStringLiteral("HTML tags inside the text are not shown: %1.").arg(m_tags);
    return page;
}

MarkdownWriter &writerOf(void *user)
{
    return *static_cast<MarkdownWriter *>(user);
}

MD_PARSER parserForNews()
{
    MD_PARSER parser{};
    // News is often indented for looks; four blanks do not make it code.
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *user) {
        return writerOf(user).enter(type, detail), 0;
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *user) { return writerOf(user).leave(type), 0; };
    parser.enter_span = [](MD_SPANTYPE type, void *, void *user) { return writerOf(user).enter(type), 0; };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *user) { return writerOf(user).leave(type), 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *user) {
        return writerOf(user).text(type, QString::fromUtf8(words, qsizetype(size))), 0;
    };
    return parser;
}

} // namespace

Page readMarkdown(QStringView markdown)
{
    const FrontMatter front = readFrontMatter(markdown);
    const QByteArray bytes = markdown.sliced(front.length).toUtf8();
    const MD_PARSER parser = parserForNews();
    MarkdownWriter writer;
    md_parse(bytes.constData(), MD_SIZE(bytes.size()), &parser, &writer);
    Page page = writer.take();
    page.title = front.title;
    page.byline = front.author;
    page.published = front.date;
    page.language = front.language;
    if (!front.otherKeys.isEmpty())
        page.remarks +=
            QStringLiteral("Front matter that is not shown: %1.").arg(front.otherKeys.join(QStringLiteral(", ")));
    return page;
}

} // namespace hearsay
