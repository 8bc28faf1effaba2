// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wordsbutton.h"

#include "delegates/rowpainting.h"
#include "widgets/appearance.h"

namespace hearsay
{

namespace
{

constexpr int indent = 12;
constexpr int edge = 3;

} // namespace

WordsButton::WordsButton(const Excerpt &excerpt, const QString &detail, int rank, const ReaderTheme &theme,
                         QWidget *parent)
    : QAbstractButton(parent), m_excerpt(excerpt), m_detail(detail), m_rank(rank), m_theme(theme)
{
    setObjectName(QStringLiteral("wordsButton"));
    setAccessibleName(detail.isEmpty() ? excerpt.words : excerpt.words + QStringLiteral(". ") + detail);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

RowText WordsButton::wordsText() const
{
    RowText text = readingText(m_excerpt.words, font(), 1.1, m_theme, 6);
    text.strong = m_excerpt.strong;
    return text;
}

RowText WordsButton::detailText() const
{
    return {m_detail, scaled(font(), 0.92), m_theme.muted, 2};
}

QSize WordsButton::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize WordsButton::minimumSizeHint() const
{
    return {120, 24};
}

int WordsButton::heightForWidth(int width) const
{
    const int inner = std::max(60, width - indent - edge);
    const int detail = m_detail.isEmpty() ? 0 : heightOf(detailText(), inner);
    return std::max(24, heightOf(wordsText(), inner) + detail + 2 * edge);
}

void WordsButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ReaderTheme::mixed(m_theme.page, m_theme.soft, isDown() ? 1 : 0.6));
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor bar = m_rank >= 0 ? m_theme.speaker(size_t(m_rank)) : m_theme.hairline;
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 3 : 0, edge, 3, height() - 2 * edge), bar);
    const QRect box = layoutDirection() == Qt::RightToLeft ? rect().adjusted(edge, edge, -indent, -edge)
                                                           : rect().adjusted(indent, edge, -edge, -edge);
    const int y = draw(painter, box, wordsText(), layoutDirection());
    if (!m_detail.isEmpty())
        draw(painter, box.adjusted(0, y, 0, 0), detailText(), layoutDirection());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void WordsButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void WordsButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace hearsay
