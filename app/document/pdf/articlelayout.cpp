// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/articlelayout.h"

#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace hearsay
{

struct ArticleLayout::Paragraph {
    TextSpan span; ///< of the article's text
    PartKind kind = PartKind::Body;
    QTextLayout layout;
    qreal pitch = 0;
    bool mixedDirections = false;
    std::vector<Line> lines;
};

namespace
{

/// Words as they are laid out: a line break inside a paragraph wrapped by hand is a blank.
QString shownWords(QStringView words)
{
    QString shown = words.toString();
    shown.replace(u'\n', u' ').replace(u'\r', u' ').replace(QChar::LineSeparator, u' ').replace(u'\t', u' ');
    return shown;
}

bool runsBothWays(QStringView words)
{
    return std::ranges::any_of(
        words, [](QChar ch) { return ch.direction() == QChar::DirR || ch.direction() == QChar::DirAL; });
}

/// Left and right edges of the characters [first, last) of a line, those that touch made one.
std::vector<std::pair<qreal, qreal>> edgesOf(const QTextLine &line, int first, int last, bool mixedDirections)
{
    const auto ordered = [](qreal a, qreal b) { return std::pair(std::min(a, b), std::max(a, b)); };
    if (!mixedDirections)
        return {ordered(line.cursorToX(first), line.cursorToX(last))};
    std::vector<std::pair<qreal, qreal>> edges;
    for (int at = first; at < last; ++at)
        edges.push_back(ordered(line.cursorToX(at, QTextLine::Leading), line.cursorToX(at, QTextLine::Trailing)));
    std::ranges::sort(edges);
    std::vector<std::pair<qreal, qreal>> joined;
    for (const auto &edge : edges) {
        if (!joined.empty() && edge.first <= joined.back().second + 1)
            joined.back().second = std::max(joined.back().second, edge.second);
        else
            joined.push_back(edge);
    }
    return joined;
}

QList<QTextLayout::FormatRange> coloursIn(TextSpan paragraph, const std::vector<NameMark> &names,
                                          const ReaderTheme &theme)
{
    QList<QTextLayout::FormatRange> formats;
    auto name =
        std::ranges::lower_bound(names, paragraph.start, {}, [](const NameMark &mark) { return mark.span.end; });
    for (; name != names.end() && name->span.start < paragraph.end; ++name) {
        const TextSpan inside = name->span.intersected(paragraph);
        QTextLayout::FormatRange range{int(inside.start - paragraph.start), int(inside.length()), {}};
        range.format.setForeground(theme.speaker(name->voice));
        if (!inside.isEmpty())
            formats.append(range);
    }
    return formats;
}

} // namespace

ArticleLayout::ArticleLayout(const Article &article, const std::vector<NameMark> &names, const ReaderTheme &theme,
                             const PageStyle &style, const QString &meta)
    : m_meta(meta), m_y(style.frame.top() + PageStyle::points(16)), m_style(style)
{
    bool metaIsDue = !meta.isEmpty();
    for (const TextSpan span : article.text.paragraphs()) {
        auto paragraph = std::make_unique<Paragraph>();
        paragraph->span = span;
        paragraph->kind = article.partAt(span.start);
        const bool headline = paragraph->kind == PartKind::Headline;
        const bool heading = paragraph->kind == PartKind::Heading;
        if (metaIsDue && !headline && paragraph->kind != PartKind::Byline) {
            placeMeta();
            metaIsDue = false;
        }
        const bool small = paragraph->kind == PartKind::Byline || paragraph->kind == PartKind::Caption;
        paragraph->pitch = headline ? style.headlinePitch : style.bodyPitch;
        paragraph->mixedDirections = runsBothWays(article.text.view(span));
        paragraph->layout.setText(shownWords(article.text.view(span)));
        paragraph->layout.setFont(headline  ? style.headline
                                  : heading ? style.heading
                                  : small   ? style.label
                                            : style.body);
        paragraph->layout.setFormats(coloursIn(span, names, theme));
        breakIntoLines(*paragraph);
        place(*paragraph, style);
        m_paragraphs.push_back(std::move(paragraph));
    }
}

void ArticleLayout::placeMeta()
{
    // Of a headline that fills the page there is no telling below it.
    if (m_pages > 1)
        m_meta.clear();
    m_metaTop = m_y;
    if (!m_meta.isEmpty())
        m_y += PageStyle::points(12) + m_style.paragraphGap;
}

ArticleLayout::~ArticleLayout() = default;
ArticleLayout::ArticleLayout(ArticleLayout &&) noexcept = default;

void ArticleLayout::breakIntoLines(Paragraph &paragraph)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    paragraph.layout.setTextOption(option);
    paragraph.layout.beginLayout();
    for (QTextLine line = paragraph.layout.createLine(); line.isValid(); line = paragraph.layout.createLine())
        line.setLineWidth(m_style.column.width());
    paragraph.layout.endLayout();
}

void ArticleLayout::place(Paragraph &paragraph, const PageStyle &style)
{
    const int count = paragraph.layout.lineCount();
    const qreal bottom = style.frame.bottom();
    for (int i = 0; i < count; ++i) {
        // No single line of a paragraph stands alone at a page's foot or head.
        const bool firstOfMore = i == 0 && count > 1;
        const bool lastButOne = i == count - 2 && count > 2;
        const qreal needed = paragraph.pitch * (firstOfMore || lastButOne ? 2 : 1);
        if (m_y + needed > bottom) {
            ++m_pages;
            m_y = style.frame.top() + PageStyle::points(16);
        }
        paragraph.lines.push_back({m_pages - 1, m_y, paragraph.pitch});
        const QTextLine line = paragraph.layout.lineAt(i);
        paragraph.layout.lineAt(i).setPosition({0, (paragraph.pitch - line.height()) / 2});
        m_y += paragraph.pitch;
    }
    const bool head = paragraph.kind == PartKind::Headline || paragraph.kind == PartKind::Heading;
    m_y += head ? style.paragraphGap / 2 : style.paragraphGap;
}

const ArticleLayout::Paragraph *ArticleLayout::paragraphAt(qsizetype position) const
{
    const auto next =
        std::ranges::upper_bound(m_paragraphs, position, {}, [](const auto &one) { return one->span.start; });
    return next == m_paragraphs.begin() ? nullptr : std::prev(next)->get();
}

std::vector<PageRect> ArticleLayout::rectsOf(TextSpan span) const
{
    std::vector<PageRect> rects;
    auto next = std::ranges::upper_bound(m_paragraphs, span.start, {}, [](const auto &one) { return one->span.start; });
    if (next != m_paragraphs.begin())
        --next;
    for (; next != m_paragraphs.end() && (*next)->span.start < span.end; ++next)
        std::ranges::move(rectsIn(**next, span.intersected((*next)->span)), std::back_inserter(rects));
    return rects;
}

std::vector<PageRect> ArticleLayout::rectsIn(const Paragraph &paragraph, TextSpan span) const
{
    std::vector<PageRect> rects;
    const int from = int(span.start - paragraph.span.start);
    const int to = int(span.end - paragraph.span.start);
    for (int i = 0; i < paragraph.layout.lineCount() && from < to; ++i) {
        const QTextLine line = paragraph.layout.lineAt(i);
        const int first = std::max(from, line.textStart());
        int last = std::min(to, line.textStart() + line.textLength());
        while (last > first && paragraph.layout.text().at(last - 1).isSpace())
            --last;
        if (first >= last)
            continue;
        const Line &place = paragraph.lines[size_t(i)];
        const qreal height = line.ascent() + line.descent();
        const qreal top = place.top + (place.pitch - height) / 2;
        for (const auto &[left, right] : edgesOf(line, first, last, paragraph.mixedDirections))
            rects.push_back({place.page, QRectF(m_style.column.left() + left, top, right - left, height)});
    }
    return rects;
}

int ArticleLayout::pageOf(qsizetype position) const
{
    const Paragraph *paragraph = paragraphAt(position);
    if (!paragraph || paragraph->lines.empty())
        return 0;
    const QTextLine line = paragraph->layout.lineForTextPosition(int(position - paragraph->span.start));
    return line.isValid() ? paragraph->lines[size_t(line.lineNumber())].page : paragraph->lines.back().page;
}

qreal ArticleLayout::bottom() const
{
    return m_y;
}

void ArticleLayout::paint(QPainter &painter, int page) const
{
    if (page == 0 && !m_meta.isEmpty() && m_metaTop > 0) {
        painter.setFont(m_style.label);
        painter.setPen(m_style.muted);
        painter.drawText(QRectF(m_style.column.left(), m_metaTop, m_style.column.width(), PageStyle::points(12)),
                         Qt::AlignLeft | Qt::AlignVCenter, m_meta);
    }
    for (const auto &paragraph : m_paragraphs) {
        painter.setPen(paragraph->kind == PartKind::Byline || paragraph->kind == PartKind::Caption ? m_style.muted
                                                                                                   : m_style.ink);
        for (size_t i = 0; i < paragraph->lines.size(); ++i) {
            const Line &place = paragraph->lines[i];
            if (place.page == page)
                paragraph->layout.lineAt(int(i)).draw(&painter, QPointF(m_style.column.left(), place.top));
        }
    }
}

} // namespace hearsay
