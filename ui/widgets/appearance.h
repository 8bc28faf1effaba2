// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/themes.h"
#include "jobs/background.h"

#include <QFont>
#include <QObject>
#include <QPalette>

namespace hearsay
{

/// How the whole program looks: the chosen theme, or the one of ours that suits the system, laid over the application
/// as palette and style sheet.
class Appearance final : public QObject
{
    Q_OBJECT
public:
    /// Keeps the application's palette as the system gave it, to follow its contrast. Call choose() once.
    explicit Appearance(QObject *parent = nullptr);

    [[nodiscard]] const Themes &themes() const { return m_themes; }
    [[nodiscard]] const ReaderTheme &theme() const { return m_theme; }
    /// The name of the chosen theme; empty: as the system has it.
    [[nodiscard]] const QString &choice() const { return m_choice; }
    /// Shows a theme, at once where it needs no fitting, else as soon as it is fitted in the background; until then
    /// what was shown stays, and at the start the one of ours that suits the system.
    void choose(const QString &name);
    /// Whether the chosen theme is still being fitted.
    [[nodiscard]] bool isFitting() const { return m_fitting.isRunning(); }
    /// Chooses the light or the dark theme, whichever is not shown.
    void toggleDark();

Q_SIGNALS:
    void changed(const hearsay::ReaderTheme &theme);

private:
    void apply();
    void show(const ReaderTheme &theme);
    [[nodiscard]] ReaderTheme systemTheme() const;

    Themes m_themes;
    ReaderTheme m_theme;
    QString m_choice;
    Background<ReaderTheme> m_fitting;
};

/// The palette of a theme, for every widget.
[[nodiscard]] QPalette paletteOf(const ReaderTheme &theme);

/// \a font at \a factor times its size, whether that is told in points or in pixels.
[[nodiscard]] QFont scaled(const QFont &font, double factor);

/// The font of the article: a serif made for screens, the first of those wished for that is installed.
/// The size is \a factor times that of \a beside.
[[nodiscard]] QFont readingFont(const QFont &beside, double factor);

} // namespace hearsay
