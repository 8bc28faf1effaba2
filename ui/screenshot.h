// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearsay
{

class Appearance;
class MainWindow;

/// Waits until a window has nothing more to do and its theme is fitted, writes a picture of it and ends the program:
/// with 0, or with 1 where the picture could not be written. Where it may, it makes the window as high as the whole
/// article first, within limits.
class Screenshot final : public QObject
{
    Q_OBJECT
public:
    Screenshot(MainWindow &window, const Appearance &appearance, const QString &path, bool mayGrow);

private:
    void wait();
    void take();
    /// Whether the window was made higher, so that there is more to wait for.
    bool grow();

    MainWindow &m_window;
    const Appearance &m_appearance;
    QString m_path;
    bool m_mayGrow;
};

} // namespace hearsay
