// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/annotatedpdf.h"

#include "base/savefile.h"
#include "document/palette/themes.h"
#include "document/pdf/articlepages.h"
#include "document/pdf/indexpages.h"
#include "document/pdf/pdfannotations.h"
#include "document/pdf/wording.h"
#include "document/phrases.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <map>
#include <memory>

namespace hearsay
{

namespace
{

constexpr qreal pt(qreal value)
{
    return PageStyle::points(value);
}

/// One document on its way: laid out, painted, annotated.
class PdfMaker final
{
public:
    PdfMaker(const Article &article, const Analysis &analysis, const PdfOptions &options)
        : m_article(article)
        , m_analysis(analysis)
        , m_options(options)
        , m_theme(Themes().theme(Themes::ownNames().front()))
        , m_style(options.pageSize, m_theme)
        , m_voices(options.annotations ? voicesOf(article.text, analysis) : std::vector<Voice>{})
        , m_marks(marksOf(article.text, analysis, m_voices))
        , m_layout(article, nameMarksOf(analysis, m_voices), m_theme, m_style,
                   options.annotations
                       ? summaryOf(qsizetype(m_voices.size()), qsizetype(analysis.contradictions.size()),
                                   qsizetype(analysis.notices.size()))
                       : QString())
    {
        if (options.annotations)
            m_index = std::make_unique<IndexPages>(article, analysis, m_voices, m_theme, m_layout, m_style);
    }

    [[nodiscard]] QByteArray pages() const;
    [[nodiscard]] PdfAdditions additions() const;

private:
    void paintHead(QPainter &painter, const QString &left, const QString &right) const;
    void paintFoot(QPainter &painter, int page) const;
    [[nodiscard]] int pageCount() const { return m_layout.pageCount() + (m_index ? m_index->pageCount() : 0); }
    [[nodiscard]] QRectF userSpace(const QRectF &rect) const;
    [[nodiscard]] qreal userSpace(qreal y) const { return (m_style.page.height() - y) / PageStyle::perPoint; }
    [[nodiscard]] std::map<int, std::vector<QRectF>> quadsOf(const TextSpans &spans) const;
    void addHighlights(PdfAdditions &additions) const;
    void addSquiggles(PdfAdditions &additions) const;
    void addIndexLinks(PdfAdditions &additions) const;

    const Article &m_article;
    const Analysis &m_analysis;
    const PdfOptions &m_options;
    ReaderTheme m_theme;
    PageStyle m_style;
    std::vector<Voice> m_voices;
    std::vector<Mark> m_marks;
    ArticleLayout m_layout;
    std::unique_ptr<IndexPages> m_index;
};

QByteArray PdfMaker::pages() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(int(72 * PageStyle::perPoint));
    writer.setPageSize(QPageSize(m_options.pageSize));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(m_article.title);
    writer.setCreator(m_analysis.program);

    QPainter painter(&writer);
    const ArticlePages article(m_analysis, m_voices, m_marks, m_theme, m_layout, m_style);
    const QString when = m_options.annotated.isValid()
                             ? pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "annotated %1"))
                                   .arg(QLocale().toString(m_options.annotated.date(), QLocale::ShortFormat))
                             : QString();
    for (int page = 0; page < pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        const bool index = page >= m_layout.pageCount();
        if (index)
            m_index->paint(painter, page - m_layout.pageCount());
        else
            article.paint(painter, page);
        paintHead(painter, index ? pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Who said what")) : m_article.title,
                  index ? m_article.title : when);
        paintFoot(painter, page);
    }
    painter.end();
    return bytes;
}

void PdfMaker::paintHead(QPainter &painter, const QString &left, const QString &right) const
{
    const QRectF line(m_style.frame.left(), pt(24), m_style.frame.width(), pt(14));
    painter.setFont(m_style.small);
    painter.setPen(m_style.muted);
    const QFontMetricsF metrics(m_style.small);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(left, Qt::ElideRight, line.width() * 0.62));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     metrics.elidedText(right, Qt::ElideRight, line.width() * 0.62));
    painter.setPen(QPen(m_style.hairline, pt(0.7)));
    painter.drawLine(line.bottomLeft() + QPointF(0, pt(3)), line.bottomRight() + QPointF(0, pt(3)));
}

void PdfMaker::paintFoot(QPainter &painter, int page) const
{
    const QRectF line(m_style.frame.left(), m_style.page.height() - pt(36), m_style.frame.width(), pt(12));
    painter.setFont(m_style.small);
    painter.setPen(m_style.muted);
    if (m_options.annotations && page < m_layout.pageCount())
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         pdfText(QT_TRANSLATE_NOOP(
                             "AnnotatedPdf", "tint: direct · line: indirect · —— sure, – – likely, ···· unclear")));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QStringLiteral("%1 / %2").arg(page + 1).arg(pageCount()));
}

QRectF PdfMaker::userSpace(const QRectF &rect) const
{
    return {rect.left() / PageStyle::perPoint, userSpace(rect.bottom()), rect.width() / PageStyle::perPoint,
            rect.height() / PageStyle::perPoint};
}

std::map<int, std::vector<QRectF>> PdfMaker::quadsOf(const TextSpans &spans) const
{
    std::map<int, std::vector<QRectF>> quads;
    for (const TextSpan span : spans)
        for (const PageRect &part : m_layout.rectsOf(span))
            quads[part.page].push_back(userSpace(part.rect));
    return quads;
}

void PdfMaker::addHighlights(PdfAdditions &additions) const
{
    for (const Mark &mark : m_marks) {
        const Attribution *attribution = m_analysis.attribution(mark.attribution);
        if (!attribution)
            continue;
        const Entity *speaker = attribution->speaker ? m_analysis.entity(*attribution->speaker) : nullptr;
        auto tinted = quadsOf(mark.quoted);
        for (const auto &[page, quads] : quadsOf(mark.spans)) {
            MarkupAnnotation annotation;
            annotation.page = page;
            annotation.look = {quads,      tinted[page],   mark.voice ? m_theme.speaker(*mark.voice) : m_style.muted,
                               mark.level, mark.hasLine(), mark.depth};
            annotation.id = attribution->id.value + QStringLiteral("-%1").arg(page + 1);
            annotation.author = speaker ? speaker->name : pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "nobody named"));
            annotation.subject = pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Statement"));
            annotation.contents =
                QStringLiteral("%1 · %2\n%3")
                    .arg(phraseFor(mark.kind), phraseFor(mark.level), reasonPhrase(attribution->reason));
            additions.annotations.push_back(std::move(annotation));
        }
    }
}

void PdfMaker::addSquiggles(PdfAdditions &additions) const
{
    for (const Notice &notice : m_analysis.notices)
        for (const auto &[page, quads] : quadsOf({notice.span})) {
            MarkupAnnotation annotation;
            annotation.kind = MarkupAnnotation::Kind::Squiggly;
            annotation.page = page;
            annotation.look = {quads, {}, m_style.warning, notice.certainty.level};
            annotation.id = notice.id.value + QStringLiteral("-%1").arg(page + 1);
            annotation.author = m_analysis.program;
            annotation.subject = pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Notice"));
            annotation.contents = reasonPhrase(notice.reason);
            additions.annotations.push_back(std::move(annotation));
        }
}

void PdfMaker::addIndexLinks(PdfAdditions &additions) const
{
    const int first = m_layout.pageCount();
    for (const IndexLink &link : m_index->links())
        additions.links.push_back(
            {first + link.page, userSpace(link.rect), link.targetPage, userSpace(link.targetTop) + 20});
    additions.bookmarks.push_back({m_article.title, 0, userSpace(m_style.frame.top())});
    for (const IndexHeading &heading : m_index->headings())
        additions.bookmarks.push_back({heading.title, first + heading.page, userSpace(heading.top) + 10});
}

PdfAdditions PdfMaker::additions() const
{
    PdfAdditions additions;
    additions.attachment = m_options.attachment;
    additions.made = m_options.annotated;
    additions.author = m_article.byline;
    if (m_index) {
        addHighlights(additions);
        addSquiggles(additions);
        addIndexLinks(additions);
    }
    return additions;
}

} // namespace

Result<QByteArray> annotatedPdf(const Article &article, const Analysis &analysis, const PdfOptions &options)
{
    const PdfMaker maker(article, analysis, options);
    return withAdditions(maker.pages(), maker.additions());
}

Result<void> writeAnnotatedPdf(const Article &article, const Analysis &analysis, const PdfOptions &options,
                               const QString &path)
{
    return annotatedPdf(article, analysis, options).and_then([&](const QByteArray &pdf) {
        return saveFile(path, pdf);
    });
}

} // namespace hearsay
