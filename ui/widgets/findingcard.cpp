// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findingcard.h"

#include "delegates/rowpainting.h"
#include "widgets/appearance.h"
#include "widgets/flowlayout.h"
#include "widgets/wordsbutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace hearsay
{

namespace
{

QPixmap emptyPixmap(int side, qreal devicePixelRatio)
{
    QPixmap pixmap(QSizeF(side * devicePixelRatio, side * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

} // namespace

FindingCard::FindingCard(const ReaderTheme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(6);
}

void FindingCard::addHeading(const QPixmap &mark, const QString &words)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(9);
    auto *sign = new QLabel(this);
    sign->setPixmap(mark);
    auto *heading = new QLabel(words, this);
    heading->setObjectName(QStringLiteral("cardHeading"));
    heading->setTextFormat(Qt::PlainText);
    heading->setWordWrap(true);
    QFont font = scaled(heading->font(), 1.15);
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(heading, 1);
    m_layout->addLayout(row);
    setAccessibleName(words);
}

void FindingCard::addLine(const QString &words)
{
    auto *line = new QLabel(words, this);
    line->setTextFormat(Qt::PlainText);
    line->setWordWrap(true);
    line->setProperty("rank", QStringLiteral("muted"));
    m_layout->addWidget(line);
}

void FindingCard::addSection(const QString &words)
{
    auto *line = new QLabel(words, this);
    line->setTextFormat(Qt::PlainText);
    QFont font = line->font();
    font.setWeight(QFont::DemiBold);
    line->setFont(font);
    line->setProperty("rank", QStringLiteral("muted"));
    m_layout->addSpacing(2);
    m_layout->addWidget(line);
}

void FindingCard::addWords(const Excerpt &excerpt, const QString &detail, int rank, const FindingId &target)
{
    auto *button = new WordsButton(excerpt, detail, rank, m_theme, this);
    connect(button, &WordsButton::clicked, this, [this, target] { Q_EMIT pressed(target); });
    m_layout->addWidget(button);
}

QPushButton *FindingCard::addButton(const QString &words, CardAction action, const FindingId &about)
{
    if (!m_buttons) {
        m_buttons = new FlowLayout(6);
        m_layout->addLayout(m_buttons);
    }
    auto *button = new QPushButton(words, this);
    connect(button, &QPushButton::clicked, this, [this, action, about] { Q_EMIT asked(action, about); });
    m_buttons->addWidget(button);
    return button;
}

QPixmap voicePixmap(int rank, const ReaderTheme &theme, qreal devicePixelRatio)
{
    QPixmap pixmap = emptyPixmap(18, devicePixelRatio);
    QPainter painter(&pixmap);
    drawVoice(painter, QRectF(2, 4, 12, 12), rank, theme);
    return pixmap;
}

QPixmap badgePixmap(int number, const QFont &font, const ReaderTheme &theme, qreal devicePixelRatio)
{
    QPixmap pixmap = emptyPixmap(21, devicePixelRatio);
    QPainter painter(&pixmap);
    drawBadge(painter, QRectF(0, 0, 21, 21), number, font, theme, false);
    return pixmap;
}

QPixmap noticePixmap(const ReaderTheme &theme, qreal devicePixelRatio)
{
    QPixmap pixmap = emptyPixmap(18, devicePixelRatio);
    QPainter painter(&pixmap);
    drawNotice(painter, QRectF(2, 3, 13, 13), theme);
    return pixmap;
}

} // namespace hearsay
