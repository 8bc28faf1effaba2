// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QLabel;

namespace hearsay
{

/// The field to find words in the article, with the number of the hit inside. Enter goes to the next, Shift+Enter to
/// the one before, Escape clears it.
class FindField final : public QLineEdit
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);

    /// \a current from 0, -1 for none; \a count of hits.
    void showHits(qsizetype current, qsizetype count);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void nextRequested();
    void previousRequested();
    /// The reader is done with finding.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeHits();

    QLabel *m_hits;
};

} // namespace hearsay
