// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/finding.h"

#include <QSettings>
#include <QStringList>

namespace hearsay
{

/// What the program remembers from one start to the next.
class Settings final
{
public:
    static constexpr qsizetype recentLimit = 10;

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// The state of a splitter, by its name.
    [[nodiscard]] QByteArray splitter(const QString &name) const;
    void setSplitter(const QString &name, const QByteArray &state);
    /// Whether a part of the window is shown, by its name; it is until the reader hides it.
    [[nodiscard]] bool isShown(const QString &name) const;
    void setShown(const QString &name, bool shown);

    /// The chosen theme; empty: as the system has it.
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &name);
    /// The language of the window, such as “de”: what HEARSAY_LANGUAGE says, or what is remembered; empty: the
    /// system's.
    [[nodiscard]] QString language() const;
    /// The language model to read with, as loadModel() takes it; empty: the best that is installed.
    [[nodiscard]] QString model() const;
    void setModel(const QString &name);
    [[nodiscard]] double fontScale() const;
    void setFontScale(double scale);
    [[nodiscard]] MarkKinds markKinds() const;
    void setMarkKinds(MarkKinds kinds);

    /// Files that were opened, the latest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void removeRecentFile(const QString &path);
    void clearRecentFiles();

private:
    QSettings m_settings;
};

} // namespace hearsay
