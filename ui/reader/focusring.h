// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace hearsay
{

/// A 2-px ring along the edge of its parent, shown while the parent has the focus through the keyboard.
class FocusRing final : public QWidget
{
    Q_OBJECT

public:
    explicit FocusRing(QWidget *parent);

    void setColour(const QColor &colour);
    /// Fits the ring to the parent as it is now.
    void fit();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace hearsay
