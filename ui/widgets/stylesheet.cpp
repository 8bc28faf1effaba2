// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylesheet.h"

namespace hearsay
{

namespace
{

// Colours are written as @name and put in below. Every target is at least 24 px high.
constexpr QLatin1StringView sheet(R"(
QMainWindow, QDialog { background: @window; }
QMenuBar { background: @window; border: none; padding: 1px 6px; }
QMenuBar::item { padding: 4px 8px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @soft; color: @ink; }
QMenu { background: @page; border: 1px solid @hairline; padding: 5px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 5px; min-height: 16px; }
QMenu::item:selected { background: @selection; color: @ink; }
QMenu::item:disabled { color: @faded; }
QMenu::separator { height: 1px; background: @hairline; margin: 5px 6px; }
QMenu::indicator { left: 6px; }
QToolBar { background: @window; border: none; border-bottom: 1px solid @hairline; padding: 4px 12px 6px 12px; spacing: 4px; }
QToolBar::separator { width: 1px; background: @hairline; margin: 4px 6px; }
QToolButton { border: 2px solid transparent; border-radius: 6px; padding: 3px 6px; min-height: 18px; color: @ink; background: transparent; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @soft; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @faded; }
QToolButton::menu-indicator { image: none; }
QPushButton { background: @page; color: @ink; border: 1px solid @hairline; border-radius: 6px; padding: 4px 11px; margin: 1px; min-height: 16px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @soft; }
QPushButton:focus { border: 2px solid @accent; margin: 0px; }
QPushButton:disabled { color: @faded; }
QPushButton[filled="true"], QToolButton[filled="true"] { background: @accent; color: @onAccent; border: 2px solid @accent; font-weight: 600; padding: 3px 10px; }
QPushButton[filled="true"]:hover, QToolButton[filled="true"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[filled="true"]:focus, QToolButton[filled="true"]:focus { border-color: @ink; }
QPushButton[filled="true"]:disabled, QToolButton[filled="true"]:disabled { background: @soft; border-color: @soft; color: @muted; }
QLineEdit { background: @page; color: @ink; border: 1px solid @hairline; border-radius: 6px; padding: 4px 7px; margin: 1px; min-height: 18px; selection-background-color: @selection; selection-color: @ink; }
QLineEdit:focus { border: 2px solid @accent; margin: 0px; }
QLineEdit[wrong="true"] { border-color: @warning; }
QListView, QTextBrowser, QScrollArea { background: @window; border: none; }
QListView:focus { outline: none; }
QTextBrowser { background: @page; border: 1px solid @hairline; border-radius: 9px; padding: 6px; }
QTextBrowser:focus { border: 2px solid @accent; }
QScrollArea > QWidget > QWidget#cards { background: @window; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabWidget::tab-bar { left: 4px; }
QTabBar { background: @window; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: 2px solid transparent; border-radius: 5px; padding: 6px 3px 5px 3px; margin: 2px 0px; min-height: 18px; }
QTabBar::tab:selected { color: @ink; font-weight: 600; border-bottom: 2px solid @accent; border-radius: 0px; }
QTabBar::tab:hover { color: @ink; }
QTabBar::tab:focus { border: 2px solid @accent; border-radius: 5px; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:hover { background: @accent; }
QFrame#card { background: @page; border: 1px solid @hairline; border-radius: 9px; }
QFrame#messageBar { background: @page; border: none; border-bottom: 1px solid @hairline; border-left: 4px solid @accent; }
QFrame#messageBar[severity="error"] { border-left-color: @warning; }
QWidget#footer { background: @window; border-top: 1px solid @hairline; }
QWidget#footer QPushButton { padding: 2px 9px; }
QLabel { background: transparent; }
QLabel[rank="muted"] { color: @muted; }
QLabel[rank="warning"] { color: @warning; }
QProgressBar { background: @soft; border: none; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QToolTip { background: @page; color: @ink; border: 1px solid @hairline; padding: 5px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 3px; min-height: 26px; min-width: 26px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");

QString named(const QColor &colour)
{
    return colour.name(QColor::HexRgb);
}

} // namespace

QString styleSheetOf(const ReaderTheme &theme)
{
    const std::pair<QLatin1StringView, QColor> colours[] = {
        {QLatin1StringView("@accentHover"), ReaderTheme::mixed(theme.accent, theme.ink, 0.2)},
        {QLatin1StringView("@onAccent"), theme.onAccent},
        {QLatin1StringView("@accent"), theme.accent},
        {QLatin1StringView("@window"), theme.window},
        {QLatin1StringView("@page"), theme.page},
        {QLatin1StringView("@soft"), theme.soft},
        {QLatin1StringView("@hover"), ReaderTheme::mixed(theme.window, theme.soft, 0.6)},
        {QLatin1StringView("@hairline"), theme.hairline},
        {QLatin1StringView("@handle"), ReaderTheme::mixed(theme.hairline, theme.muted, 0.35)},
        {QLatin1StringView("@ink"), theme.ink},
        {QLatin1StringView("@muted"), theme.muted},
        {QLatin1StringView("@faded"), ReaderTheme::mixed(theme.window, theme.muted, 0.7)},
        {QLatin1StringView("@selection"), theme.selection},
        {QLatin1StringView("@warning"), theme.warning},
    };
    QString text = sheet;
    for (const auto &[name, colour] : colours)
        text.replace(name, named(colour));
    return text;
}

} // namespace hearsay
