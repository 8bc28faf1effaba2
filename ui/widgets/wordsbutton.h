// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/excerpt.h"
#include "document/palette/readertheme.h"

#include <QAbstractButton>

namespace hearsay
{

struct RowText;

/// Words of the article in the reading font, with the speaker's colour as a bar beside them and a muted line below.
/// Pressing goes to where they stand.
class WordsButton final : public QAbstractButton
{
    Q_OBJECT
public:
    WordsButton(const Excerpt &excerpt, const QString &detail, int rank, const ReaderTheme &theme,
                QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    [[nodiscard]] RowText wordsText() const;
    [[nodiscard]] RowText detailText() const;

    Excerpt m_excerpt;
    QString m_detail;
    int m_rank;
    ReaderTheme m_theme;
};

} // namespace hearsay
