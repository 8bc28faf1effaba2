// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

#include "document/palette/colourscience.h"
#include "widgets/stylesheet.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>

namespace hearsay
{

namespace
{

/// Pure black against pure white is what systems set for those who asked for contrast; usual palettes stay below.
constexpr double highContrastFrom = 20;

/// Whether the system asks for high contrast, told by the palette that it gives when none of ours lies over it.
bool systemHasHighContrast()
{
    const QPalette system = QApplication::style()->standardPalette();
    const QPalette given = QGuiApplication::palette();
    return given.color(QPalette::Window) != system.color(QPalette::Window) &&
           contrast(given.color(QPalette::Window), given.color(QPalette::WindowText)) >= highContrastFrom;
}

} // namespace

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice.isEmpty())
            apply();
    });
}

void Appearance::choose(const QString &name)
{
    m_choice = name;
    apply();
}

void Appearance::toggleDark()
{
    choose(m_themes.systemTheme(!m_theme.dark, m_theme.highContrast).name);
}

void Appearance::apply()
{
    m_fitting.cancel();
    if (m_choice.isEmpty())
        return show(systemTheme());
    if (const std::optional<ReaderTheme> ready = m_themes.ready(m_choice))
        return show(*ready);
    if (m_theme.name.isEmpty())
        show(systemTheme());
    m_fitting.start([fit = m_themes.fitting(m_choice)](const CancelToken &,
                                                       const Progress &) { return Result<ReaderTheme>(fit()); },
                    [this](const Result<ReaderTheme> &fitted) {
                        m_themes.keep(*fitted);
                        show(*fitted);
                    });
}

void Appearance::show(const ReaderTheme &theme)
{
    m_theme = theme;
    QApplication::setPalette(paletteOf(m_theme));
    qApp->setStyleSheet(styleSheetOf(m_theme));
    Q_EMIT changed(m_theme);
}

ReaderTheme Appearance::systemTheme() const
{
    QApplication::setPalette(QPalette());
    const bool dark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return m_themes.systemTheme(dark, systemHasHighContrast());
}

QPalette paletteOf(const ReaderTheme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.page);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.warning);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.page);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, theme.page);
    palette.setColor(QPalette::Midlight, theme.soft);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Dark, theme.hairline);
    palette.setColor(QPalette::Shadow, theme.hairline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, ReaderTheme::mixed(theme.window, theme.muted, 0.7));
    return palette;
}

QFont scaled(const QFont &font, double factor)
{
    QFont other = font;
    other.setPointSizeF(QFontInfo(font).pointSizeF() * factor);
    return other;
}

QFont readingFont(const QFont &beside, double factor)
{
    static const QStringList wished{QStringLiteral("Charis SIL"), QStringLiteral("Charis"),
                                    QStringLiteral("Noto Serif"), QStringLiteral("Source Serif 4"),
                                    QStringLiteral("DejaVu Serif")};
    QFont font(wished);
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(QFontInfo(beside).pointSizeF() * factor);
    return font;
}

} // namespace hearsay
