// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/pdf/articlelayout.h"
#include "document/pdf/formattedwords.h"

#include <functional>
#include <vector>

namespace hearsay
{

/// A place on an index page that leads to a place in the article.
struct IndexLink {
    int page = 0; ///< counted from the first index page
    QRectF rect;
    int targetPage = 0;
    qreal targetTop = 0;
};

/// A heading of the index, for the bookmarks.
struct IndexHeading {
    QString title;
    int page = 0; ///< counted from the first index page
    qreal top = 0;
};

/// Speakers, contradictions, statements, notices, and how it was made: rows that flow over as many pages as they need.
class IndexPages final
{
public:
    IndexPages(const Article &article, const Analysis &analysis, const std::vector<Voice> &voices,
               const ReaderTheme &theme, const ArticleLayout &layout, const PageStyle &style);

    [[nodiscard]] int pageCount() const { return m_page + 1; }
    [[nodiscard]] const std::vector<IndexLink> &links() const { return m_links; }
    [[nodiscard]] const std::vector<IndexHeading> &headings() const { return m_headings; }
    void paint(QPainter &painter, int page) const;

private:
    using Paint = std::function<void(QPainter &, QRectF)>;
    struct Row {
        int page = 0;
        QRectF rect;
        Paint paint;
    };

    /// Puts a row below the last one, on a new page where it, with \a keep more below it, does not fit.
    void add(qreal height, Paint paint, std::optional<TextSpan> target = {}, qreal keep = 0);
    void addHeading(const QString &title);
    void addRule();
    void addSpeakers();
    void addContradictions();
    void addSides(const Contradiction &contradiction);
    void addStatements();
    [[nodiscard]] FormattedWords statementWords(const Attribution &statement, qreal width) const;
    void addNotices();
    void addMaking();
    [[nodiscard]] qreal heightOf(const QString &words, const QFont &font, qreal width) const;
    [[nodiscard]] QString pageLabel(TextSpan span) const;
    void paintSpeaker(QPainter &painter, QPointF centre, std::optional<size_t> rank) const;
    [[nodiscard]] std::optional<size_t> rankOf(const std::optional<EntityId> &entity) const;

    const Article &m_article;
    const Analysis &m_analysis;
    const std::vector<Voice> &m_voices;
    const ReaderTheme &m_theme;
    const ArticleLayout &m_layout;
    const PageStyle &m_style;
    std::vector<Row> m_rows;
    std::vector<IndexLink> m_links;
    std::vector<IndexHeading> m_headings;
    int m_page = 0;
    qreal m_y = 0;
};

} // namespace hearsay
