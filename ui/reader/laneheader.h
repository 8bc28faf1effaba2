// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "document/voices.h"
#include "reader/pagestyle.h"

#include <QWidget>

namespace hearsay
{

/// The strip over the page that heads each column of the voices lane with its speaker's shape. Stays while the page
/// scrolls.
class LaneHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit LaneHeader(QWidget *parent);

    void setTheme(const ReaderTheme &theme);
    /// \a names are those of the voices, in order.
    void setVoices(const std::vector<Voice> &voices, const QStringList &names);
    void setGeometryOf(const PageGeometry &page);
    void setLaneShown(bool shown);
    /// Whether words have gone under the strip, which then shows its lower edge.
    void setLifted(bool lifted);

    static constexpr int stripHeight = 34;

Q_SIGNALS:
    void activated(const hearsay::EntityId &entity);
    void hovered(const hearsay::EntityId &entity);
    void left();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF boxOf(size_t column) const;
    [[nodiscard]] int columnAt(QPointF point) const;
    [[nodiscard]] size_t columns() const;
    /// Columns that belong to one voice alone; one more may be shared by the rest.
    [[nodiscard]] size_t ownColumns() const;

    ReaderTheme m_theme;
    std::vector<Voice> m_voices;
    QStringList m_names;
    PageGeometry m_page;
    bool m_shown = true;
    bool m_lifted = false;
};

} // namespace hearsay
