// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "reader/findingtext.h"

#include <QWidget>

class QLabel;

namespace hearsay
{

/// The card beside the pointer: who, kind and how sure; one sentence why; the keys that change it. It takes no clicks
/// and no focus.
class HoverCard final : public QWidget
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    void setTheme(const ReaderTheme &theme);
    void setText(const FindingText &text, bool correctable);
    /// Shows the card within \a room, beside \a pointer, without covering \a words; all in the parent's coordinates.
    void showBeside(const QRect &words, QPoint pointer, const QRect &room);

    /// Where a card of \a size goes: under the words, else over them, else to their right or left; where it cannot but
    /// cover some of them, it keeps off the pointer's line.
    [[nodiscard]] static QPoint placeFor(QSize size, const QRect &words, QPoint pointer, const QRect &room);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReaderTheme m_theme;
    FindingText m_text;
    QLabel *m_head;
    QLabel *m_reason;
    QLabel *m_keys;
};

} // namespace hearsay
