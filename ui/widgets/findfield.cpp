// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findfield.h"

#include <QKeyEvent>
#include <QLabel>
#include <QStyle>

namespace hearsay
{

FindField::FindField(QWidget *parent) : QLineEdit(parent), m_hits(new QLabel(this))
{
    setObjectName(QStringLiteral("findField"));
    setPlaceholderText(tr("Find in article"));
    setAccessibleName(tr("Find in article"));
    setToolTip(tr("Find in article"));
    setMinimumWidth(96);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_hits->setObjectName(QStringLiteral("findHits"));
    m_hits->setProperty("rank", QStringLiteral("muted"));
    m_hits->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hits->hide();
}

QSize FindField::sizeHint() const
{
    return {200, QLineEdit::sizeHint().height()};
}

void FindField::showHits(qsizetype current, qsizetype count)
{
    const bool searching = !text().isEmpty();
    m_hits->setVisible(searching);
    m_hits->setText(count == 0 ? tr("none", "hits of a search") : tr("%1 of %2", "hit").arg(current + 1).arg(count));
    setProperty("wrong", searching && count == 0);
    setAccessibleDescription(searching ? m_hits->text() : QString());
    style()->unpolish(this);
    style()->polish(this);
    placeHits();
}

void FindField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            Q_EMIT previousRequested();
        else
            Q_EMIT nextRequested();
        return;
    case Qt::Key_Escape:
        clear();
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void FindField::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeHits();
}

void FindField::placeHits()
{
    m_hits->adjustSize();
    const int room = m_hits->isHidden() ? 0 : m_hits->width() + 6;
    setTextMargins(0, 0, room, 0);
    m_hits->move(width() - m_hits->width() - 9, (height() - m_hits->height()) / 2);
}

} // namespace hearsay
