// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace hearsay
{

class Legend;

/// The line below everything: what was found, or how far the work is and a way to end it; and the key to the marks.
class Footer final : public QWidget
{
    Q_OBJECT
public:
    explicit Footer(QWidget *parent = nullptr);

    [[nodiscard]] Legend *legend() { return m_legend; }
    /// Shown where nothing is being worked at.
    void setSummary(const QString &summary);
    /// Shows \a what is being done and the button to end it; hides both where it is empty.
    void setWork(const QString &what);
    /// 0 to 1; less than 0: nobody knows.
    void setProgress(double share);

Q_SIGNALS:
    void cancelRequested();

private:
    QLabel *m_summary;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    Legend *m_legend;
};

} // namespace hearsay
