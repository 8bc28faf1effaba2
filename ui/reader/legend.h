// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "reader/finding.h"

#include <QWidget>

namespace hearsay
{

/// The footer's key to the marks: one sample and one word for each look that is in sight, nothing else.
class Legend final : public QWidget
{
    Q_OBJECT

public:
    explicit Legend(QWidget *parent = nullptr);

    /// Connect ArticleView::kindsInSightChanged to it.
    void setKinds(LegendKinds kinds);
    [[nodiscard]] LegendKinds kinds() const { return m_kinds; }
    void setTheme(const ReaderTheme &theme);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReaderTheme m_theme;
    LegendKinds m_kinds;
};

} // namespace hearsay
