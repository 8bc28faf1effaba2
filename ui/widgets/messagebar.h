// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace hearsay
{

/// A message above the article: what happened, to which file, and what the reader can do. It asks for nothing and stays
/// until it is closed or another takes its place.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    enum class Severity { Information, Error };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Severity severity, const QString &text);
    void dismiss();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Severity severity() const { return m_severity; }
    void setTheme(const ReaderTheme &theme);

private:
    void refresh();

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_close;
    Severity m_severity = Severity::Information;
    ReaderTheme m_theme;
};

} // namespace hearsay
