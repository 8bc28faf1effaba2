// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "document/marks.h"
#include "document/palette/readertheme.h"
#include "document/pdf/pagestyle.h"

#include <QTextLayout>

#include <memory>
#include <vector>

namespace hearsay
{

/// A stretch of one line on a page, in device units from the page's upper left corner.
struct PageRect {
    int page = 0;
    QRectF rect;
};

/// The article's paragraphs broken into lines and pages. Made once, then const.
class ArticleLayout final
{
public:
    /// \a names are set in the colours that \a theme gives their voices; \a meta, where not empty, stands as a small
    /// line of its own below headline and by-line.
    ArticleLayout(const Article &article, const std::vector<NameMark> &names, const ReaderTheme &theme,
                  const PageStyle &style, const QString &meta = {});
    ~ArticleLayout();
    ArticleLayout(ArticleLayout &&) noexcept;
    ArticleLayout &operator=(ArticleLayout &&) = delete;

    [[nodiscard]] int pageCount() const { return m_pages; }
    /// Where the words of \a span stand: a rectangle a line, a line's height tall less its leading. Words of one span
    /// that run against the line's direction give rectangles of their own.
    [[nodiscard]] std::vector<PageRect> rectsOf(TextSpan span) const;
    /// The page on which position \a position stands; 0 where it is not shown.
    [[nodiscard]] int pageOf(qsizetype position) const;
    /// Lower edge of the last line on the last page.
    [[nodiscard]] qreal bottom() const;

    /// Draws the lines of one page.
    void paint(QPainter &painter, int page) const;

private:
    struct Paragraph;
    struct Line {
        int page = 0;
        qreal top = 0;   ///< of the line's box
        qreal pitch = 0; ///< height of the box
    };

    void breakIntoLines(Paragraph &paragraph);
    void placeMeta();
    void place(Paragraph &paragraph, const PageStyle &style);
    [[nodiscard]] const Paragraph *paragraphAt(qsizetype position) const;
    [[nodiscard]] std::vector<PageRect> rectsIn(const Paragraph &paragraph, TextSpan span) const;

    std::vector<std::unique_ptr<Paragraph>> m_paragraphs;
    QString m_meta;
    qreal m_metaTop = 0; ///< on the first page
    int m_pages = 1;
    qreal m_y = 0;
    PageStyle m_style;
};

} // namespace hearsay
