// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/hovercard.h"

#include "reader/markpainter.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr int shadow = 10;
constexpr int padding = 12;
constexpr int signRoom = 20;
constexpr int widest = 420;
constexpr int distance = 4;

QString coloured(const QString &text, const QColor &colour, const QString &style = {})
{
    return QStringLiteral("<span style=\"color:%1;%2\">%3</span>").arg(colour.name(), style, text.toHtmlEscaped());
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QWidget(parent), m_head(new QLabel(this)), m_reason(new QLabel(this)), m_keys(new QLabel(this))
{
    setObjectName(QStringLiteral("hoverCard"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(shadow + padding, shadow + 9, shadow + padding, shadow + 9);
    column->setSpacing(3);
    for (QLabel *label : {m_head, m_reason, m_keys}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::RichText);
        column->addWidget(label);
    }
    m_head->setIndent(signRoom);
    hide();
}

void HoverCard::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    hide();
}

void HoverCard::setText(const FindingText &text, bool correctable)
{
    m_text = text;
    const QColor lead = text.voice                         ? m_theme.speaker(*text.voice)
                        : text.number > 0 || text.isNotice ? m_theme.warning
                                                           : m_theme.ink;
    QString head = coloured(text.who, lead, QStringLiteral("font-weight:600"));
    if (!text.kind.isEmpty())
        head += coloured(QStringLiteral(" · ") + text.kind, m_theme.ink);
    if (!text.sureness.isEmpty())
        head += coloured(QStringLiteral(" · ") + text.sureness, m_theme.ink);
    m_head->setText(head);
    m_reason->setText(coloured(text.reason, m_theme.ink));
    m_reason->setVisible(!text.reason.isEmpty());

    QStringList keys;
    if (correctable && !text.choices.isEmpty()) {
        keys.append(tr("<b>1</b> keep", "key and what it does"));
        for (qsizetype i = 0; i < std::min<qsizetype>(text.choices.size(), 8); ++i)
            keys.append(QStringLiteral("<b>%1</b> %2").arg(i + 2).arg(text.choices.at(i).toHtmlEscaped()));
    } else if (!text.choices.isEmpty()) {
        keys.append(tr("or %1", "another speaker that it may be")
                        .arg(text.choices.first(std::min<qsizetype>(2, text.choices.size()))
                                 .join(QStringLiteral(", "))
                                 .toHtmlEscaped()));
    }
    m_keys->setText(QStringLiteral("<span style=\"color:%1\">%2</span>")
                        .arg(m_theme.muted.name(), keys.join(QStringLiteral(" · "))));
    m_keys->setVisible(!keys.isEmpty());
    setAccessibleName(QStringList{text.who, text.kind, text.sureness, text.reason}.join(QStringLiteral(", ")));
}

void HoverCard::showBeside(const QRect &words, QPoint pointer, const QRect &room)
{
    const int most = std::min(widest, room.width()) - 2 * (shadow + padding);
    const QFontMetrics letters(font());
    const int head = letters.horizontalAdvance(m_text.who + m_text.kind + m_text.sureness) + signRoom +
                     letters.averageCharWidth() * 10;
    const int content = std::min(most, std::max(head, letters.horizontalAdvance(m_text.reason)));
    setFixedWidth(content + 2 * (shadow + padding));
    layout()->activate();
    const int height =
        layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : layout()->sizeHint().height();
    setFixedHeight(height);
    const QSize card = size().shrunkBy({shadow, shadow, shadow, shadow});
    move(placeFor(card, words, pointer, room) - QPoint(shadow, shadow));
    show();
    raise();
}

QPoint HoverCard::placeFor(QSize size, const QRect &words, QPoint pointer, const QRect &room)
{
    const int x =
        std::clamp(pointer.x() - size.width() / 8, room.left(), std::max(room.left(), room.right() - size.width()));
    if (words.bottom() + distance + size.height() <= room.bottom())
        return {x, words.bottom() + distance};
    if (words.top() - distance - size.height() >= room.top())
        return {x, words.top() - distance - size.height()};
    const int y =
        std::clamp(pointer.y() - size.height() / 2, room.top(), std::max(room.top(), room.bottom() - size.height()));
    if (words.right() + distance + size.width() <= room.right())
        return {words.right() + distance, y};
    if (words.left() - distance - size.width() >= room.left())
        return {words.left() - distance - size.width(), y};
    constexpr int line = 24;
    const bool below = pointer.y() + line + size.height() <= room.bottom();
    return {x, below ? pointer.y() + line : std::max(room.top(), pointer.y() - line - size.height())};
}

void HoverCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(rect()).adjusted(shadow, shadow, -shadow, -shadow);
    painter.setPen(Qt::NoPen);
    for (int i = shadow; i > 0; --i) {
        painter.setBrush(QColor(0, 0, 0, m_theme.dark ? 13 : 4));
        painter.drawRoundedRect(card.adjusted(-i, -i + 2, i, i - 1), 9 + i, 9 + i);
    }
    painter.setPen(QPen(m_theme.hairline, 1));
    painter.setBrush(m_theme.highContrast ? m_theme.page : m_theme.window);
    painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), 9, 9);

    MarkPainter marks(painter, m_theme, 1);
    const QRect head = m_head->geometry();
    const double line = QFontMetricsF(m_head->font()).height();
    const QRectF sign(head.left() + 1, head.top() + line / 2 - 5, 10, 10);
    if (m_text.voice)
        marks.drawShape(*m_text.voice, sign);
    else if (m_text.number > 0)
        marks.drawBadge(sign.adjusted(-2, -2, 2, 2), m_text.number, false);
    else if (m_text.isNotice)
        marks.drawTriangle(sign, false);
    if (!m_text.sureness.isEmpty()) {
        const QFontMetricsF letters(m_head->font());
        QFont bold = m_head->font();
        bold.setWeight(QFont::DemiBold);
        const double start =
            head.left() + signRoom + QFontMetricsF(bold).horizontalAdvance(m_text.who) +
            letters.horizontalAdvance((m_text.kind.isEmpty() ? QString() : QStringLiteral(" · ") + m_text.kind) +
                                      QStringLiteral(" · "));
        const double end = start + letters.horizontalAdvance(m_text.sureness);
        if (end < head.right() + 2 && head.height() < line * 1.6)
            marks.drawLine(start, end, head.top() + line + 0.5, m_theme.ink, m_text.level);
    }
}

} // namespace hearsay
