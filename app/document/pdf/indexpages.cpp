// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/indexpages.h"

#include "annotation/answerers.h"
#include "document/pdf/articlepages.h"
#include "document/pdf/wording.h"
#include "document/phrases.h"

#include <QFontMetricsF>
#include <QPainter>

namespace hearsay
{

namespace
{

constexpr qreal pt(qreal value)
{
    return PageStyle::points(value);
}

constexpr int wrapped = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QString percent(double share)
{
    return share > 0 && share < 0.01 ? QStringLiteral("< 1 %") : QStringLiteral("%1 %").arg(qRound(share * 100));
}

} // namespace

IndexPages::IndexPages(const Article &article, const Analysis &analysis, const std::vector<Voice> &voices,
                       const ReaderTheme &theme, const ArticleLayout &layout, const PageStyle &style)
    : m_article(article)
    , m_analysis(analysis)
    , m_voices(voices)
    , m_theme(theme)
    , m_layout(layout)
    , m_style(style)
    , m_y(style.frame.top())
{
    addSpeakers();
    addContradictions();
    addStatements();
    addNotices();
    addMaking();
}

void IndexPages::paint(QPainter &painter, int page) const
{
    for (const Row &row : m_rows) {
        if (row.page != page)
            continue;
        painter.save();
        row.paint(painter, row.rect);
        painter.restore();
    }
}

void IndexPages::add(qreal height, Paint paint, std::optional<TextSpan> target, qreal keep)
{
    if (m_y + height + keep > m_style.frame.bottom() && m_y > m_style.frame.top()) {
        ++m_page;
        m_y = m_style.frame.top() + pt(8);
    }
    const QRectF rect(m_style.frame.left(), m_y, m_style.frame.width(), height);
    m_rows.push_back({m_page, rect, std::move(paint)});
    if (target) {
        const auto places = m_layout.rectsOf(*target);
        if (!places.empty())
            m_links.push_back({m_page, rect, places.front().page, places.front().rect.top()});
    }
    m_y += height;
}

void IndexPages::addHeading(const QString &title)
{
    const qreal above = m_y > m_style.frame.top() ? pt(16) : pt(10);
    add(
        above + pt(24),
        [this, title](QPainter &painter, QRectF rect) {
            painter.setFont(m_style.heading);
            painter.setPen(m_style.ink);
            painter.drawText(rect.adjusted(0, 0, 0, -pt(6)), Qt::AlignLeft | Qt::AlignBottom, title);
            painter.setPen(QPen(m_style.hairline, pt(1)));
            painter.drawLine(rect.bottomLeft() - QPointF(0, pt(1)), rect.bottomRight() - QPointF(0, pt(1)));
        },
        {}, pt(40));
    m_headings.push_back({title, m_page, m_y - pt(24)});
}

void IndexPages::addRule()
{
    // Below the last row of a page there is nothing to keep apart.
    if (m_y + pt(4) > m_style.frame.bottom())
        return;
    add(pt(4), [this](QPainter &painter, QRectF rect) {
        painter.setPen(QPen(m_style.hairline, pt(0.6)));
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()));
    });
}

qreal IndexPages::heightOf(const QString &words, const QFont &font, qreal width) const
{
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, pt(2000)), wrapped, words).height();
}

QString IndexPages::pageLabel(TextSpan span) const
{
    return pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "p. %1")).arg(m_layout.pageOf(span.start) + 1);
}

std::optional<size_t> IndexPages::rankOf(const std::optional<EntityId> &entity) const
{
    return entity ? voiceOf(m_voices, *entity) : std::nullopt;
}

void IndexPages::paintSpeaker(QPainter &painter, QPointF centre, std::optional<size_t> rank) const
{
    if (rank)
        paintVoice(painter, centre, pt(6), *rank, m_theme);
}

void IndexPages::addSpeakers()
{
    if (m_voices.empty())
        return;
    addHeading(pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Speakers")));
    for (const Voice &voice : m_voices) {
        const Entity *entity = m_analysis.entity(voice.entity);
        if (!entity || entity->mentions.empty())
            continue;
        const QString under = namingOf(*entity);
        const TextSpan first = entity->mentions.front().span;
        const QString where = statementCount(voice.statements) + QStringLiteral(" · ") + pageLabel(first);
        add(
            pt(28),
            [this, voice, under, where, name = headingOf(*entity)](QPainter &painter, QRectF rect) {
                paintSpeaker(painter, rect.topLeft() + QPointF(pt(4), pt(8)), voice.rank);
                const QRectF words(rect.left() + pt(19), rect.top() + pt(2), rect.width() * 0.37, pt(12));
                const QFontMetricsF bold(m_style.labelBold);
                const QFontMetricsF plain(m_style.label);
                painter.setPen(m_style.ink);
                painter.setFont(m_style.labelBold);
                painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                                 bold.elidedText(name, Qt::ElideRight, words.width()));
                painter.setFont(m_style.label);
                painter.setPen(m_style.muted);
                painter.drawText(words.translated(0, pt(11.5)), Qt::AlignLeft | Qt::AlignVCenter,
                                 plain.elidedText(under, Qt::ElideRight, words.width()));
                const QRectF bar(rect.left() + rect.width() * 0.415, rect.top() + pt(6), rect.width() * 0.23, pt(4));
                painter.setPen(Qt::NoPen);
                painter.setBrush(m_style.soft);
                painter.drawRoundedRect(bar, pt(2), pt(2));
                painter.setBrush(m_theme.speaker(voice.rank));
                painter.drawRoundedRect(
                    QRectF(bar.topLeft(), QSizeF(std::max(pt(4), bar.width() * voice.share), bar.height())), pt(2),
                    pt(2));
                painter.setPen(m_style.ink);
                painter.drawText(QRectF(bar.right() + pt(8), words.top(), pt(40), words.height()),
                                 Qt::AlignLeft | Qt::AlignVCenter, percent(voice.share));
                painter.setPen(m_style.muted);
                painter.drawText(QRectF(rect.left(), words.top(), rect.width() - pt(4), words.height()),
                                 Qt::AlignRight | Qt::AlignVCenter, where);
            },
            first);
        addRule();
    }
}

void IndexPages::addContradictions()
{
    if (m_analysis.contradictions.empty())
        return;
    addHeading(pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Contradictions")));
    qsizetype number = 0;
    for (const Contradiction &one : m_analysis.contradictions) {
        const QString title = headingOf(one, m_article.text);
        const QString about = phraseFor(one.certainty.level) + QStringLiteral(" · ") + pageLabel(hull(one.sides[0]));
        ++number;
        add(
            pt(20),
            [this, title, about, number](QPainter &painter, QRectF rect) {
                paintBadge(painter, rect.topLeft() + QPointF(pt(6), pt(11)), number, m_style);
                painter.setFont(m_style.labelBold);
                painter.setPen(m_style.warning);
                const QRectF words = rect.adjusted(pt(17), pt(4), 0, -pt(2));
                QRectF used;
                painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, title, &used);
                painter.setFont(m_style.label);
                painter.setPen(m_style.muted);
                painter.drawText(words.adjusted(used.width() + pt(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                                 about);
            },
            hull(one.sides[0]), pt(50));
        addSides(one);
        const QString why = reasonPhrase(one.reason);
        add(heightOf(why, m_style.label, m_style.frame.width()) + pt(10), [this, why](QPainter &painter, QRectF rect) {
            painter.setFont(m_style.label);
            painter.setPen(m_style.muted);
            painter.drawText(rect.adjusted(0, pt(4), 0, 0), wrapped, why);
        });
    }
}

void IndexPages::addSides(const Contradiction &contradiction)
{
    struct Side {
        FormattedWords words;
        QString who;
        std::optional<size_t> rank;
    };
    const qreal half = m_style.frame.width() / 2 - pt(16);
    QFont serif = m_style.body;
    serif.setPixelSize(qRound(pt(9)));
    std::vector<Side> sides;
    qreal height = 0;
    const auto statements = statementsOf(m_analysis, contradiction);
    for (size_t side = 0; side < statements.size(); ++side) {
        const Excerpt words = excerptOf(m_article.text, contradiction.sides[side], contradiction.differing[side], 260);
        sides.push_back({FormattedWords(words, serif, half, m_theme.tint(m_style.warning)),
                         answererIn(m_analysis, statements[side]),
                         rankOf(statements[side] ? statements[side]->speaker : std::nullopt)});
        height = std::max(height, sides.back().words.height());
    }
    add(height + pt(16), [this, sides, half, height](QPainter &painter, QRectF rect) {
        qreal left = rect.left();
        for (const Side &side : sides) {
            painter.fillRect(QRectF(left, rect.top() + pt(2), pt(1.6), height + pt(12)),
                             side.rank ? m_theme.speaker(*side.rank) : m_style.hairline);
            painter.setPen(m_style.ink);
            side.words.paint(painter, QPointF(left + pt(8), rect.top() + pt(2)));
            painter.setFont(m_style.small);
            painter.setPen(m_style.muted);
            paintSpeaker(painter, QPointF(left + pt(11), rect.top() + height + pt(8.5)), side.rank);
            painter.drawText(QRectF(left + pt(side.rank ? 18 : 8), rect.top() + height + pt(3), half, pt(11)),
                             Qt::AlignLeft | Qt::AlignVCenter, side.who);
            left = rect.left() + rect.width() / 2 + pt(4);
        }
    });
}

/// Words of a statement, and in whose statement it is told.
FormattedWords IndexPages::statementWords(const Attribution &statement, qreal width) const
{
    QString words = excerptOf(m_article.text, statement.content, {}, 220).words;
    QList<QTextLayout::FormatRange> formats;
    if (const Attribution *outer = statement.parent ? m_analysis.attribution(*statement.parent) : nullptr) {
        const QString within = pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "(told by %1)"))
                                   .arg(outer->speaker ? nameIn(m_analysis, outer->speaker)
                                                       : pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "nobody named")));
        QTextLayout::FormatRange range{int(words.size()) + 1, int(within.size()), {}};
        const auto rank = rankOf(outer->speaker);
        range.format.setForeground(rank ? m_theme.speaker(*rank) : m_style.muted);
        formats.append(range);
        words += u' ' + within;
    }
    return {words, m_style.label, width, formats};
}

void IndexPages::addStatements()
{
    if (m_analysis.attributions.empty())
        return;
    addHeading(pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Statements")));
    const qreal width = m_style.frame.width() - pt(12) - pt(110);
    for (const Attribution &one : m_analysis.attributions) {
        if (one.content.empty())
            continue;
        const FormattedWords words = statementWords(one, width);
        const QString about = phraseFor(one.kind) + QStringLiteral(" · ") + phraseFor(one.certainty.level) +
                              QStringLiteral(" · ") + pageLabel(hull(one.content));
        add(
            words.height() + pt(8),
            [this, words, about, rank = rankOf(one.speaker)](QPainter &painter, QRectF rect) {
                paintSpeaker(painter, rect.topLeft() + QPointF(pt(4), pt(9)), rank);
                painter.setPen(m_style.ink);
                words.paint(painter, rect.topLeft() + QPointF(pt(14), pt(4)));
                painter.setFont(m_style.label);
                painter.setPen(m_style.muted);
                painter.drawText(rect.adjusted(0, pt(4), -pt(4), 0), Qt::AlignRight | Qt::AlignTop, about);
            },
            hull(one.content));
        addRule();
    }
}

void IndexPages::addNotices()
{
    if (m_analysis.notices.empty())
        return;
    addHeading(pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "Notices")));
    const qreal width = m_style.frame.width() - pt(20) - pt(40);
    for (const Notice &one : m_analysis.notices) {
        const QString words = reasonPhrase(one.reason);
        const qreal height = heightOf(words, m_style.label, width);
        add(
            height + pt(8),
            [this, words, width, height, where = pageLabel(one.span)](QPainter &painter, QRectF rect) {
                paintWarning(painter, rect.topLeft() + QPointF(pt(5), pt(9.5)), m_style);
                painter.setFont(m_style.label);
                painter.setPen(m_style.ink);
                painter.drawText(QRectF(rect.left() + pt(20), rect.top() + pt(4), width, height), wrapped, words);
                painter.setPen(m_style.muted);
                painter.drawText(rect.adjusted(0, pt(4), -pt(4), 0), Qt::AlignRight | Qt::AlignTop, where);
            },
            one.span);
        addRule();
    }
}

void IndexPages::addMaking()
{
    addHeading(pdfText(QT_TRANSLATE_NOOP("AnnotatedPdf", "How this was made")));
    const QString how =
        m_analysis.model.isEmpty()
            ? pdfText(QT_TRANSLATE_NOOP(
                  "AnnotatedPdf", "Marks were found by %1 with rules alone, on this machine, and may be wrong: a solid "
                                  "line is sure, a dashed one likely, a dotted one unclear."))
            : pdfText(QT_TRANSLATE_NOOP(
                  "AnnotatedPdf",
                  "Marks were found by %1 with its language model, on this machine, and may be wrong: a "
                  "solid line is sure, a dashed one likely, a dotted one unclear."));
    const QString words = how.arg(m_analysis.program);
    add(heightOf(words, m_style.label, m_style.frame.width()) + pt(10), [this, words](QPainter &painter, QRectF rect) {
        painter.setFont(m_style.label);
        painter.setPen(m_style.muted);
        painter.drawText(rect.adjusted(0, pt(4), 0, 0), wrapped, words);
    });
}

} // namespace hearsay
