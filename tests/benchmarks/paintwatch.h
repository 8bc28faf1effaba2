// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QEvent>
#include <QTimer>

#include <functional>

namespace hearsay
{

/// Calls once as soon as a scroll area has been painted, and what was painted is on the screen, while \a isDue says
/// that it shows what is waited for.
class PaintWatch final : public QObject
{
public:
    PaintWatch(QAbstractScrollArea &area, std::function<bool()> isDue, std::function<void()> whenPainted)
        : m_isDue(std::move(isDue)), m_whenPainted(std::move(whenPainted))
    {
        area.viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_isDue && m_isDue()) {
            m_isDue = nullptr;
            // The painted picture goes to the screen before the next turn of the event loop.
            QTimer::singleShot(0, this, [this] { m_whenPainted(); });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<bool()> m_isDue;
    std::function<void()> m_whenPainted;
};

} // namespace hearsay
