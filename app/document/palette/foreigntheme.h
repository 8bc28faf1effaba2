// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

namespace hearsay
{

/// What a theme that is not ours names: colours for an editor. A value, so that it can be fitted in another thread.
/// Colours that it does not name are not valid.
struct ForeignTheme {
    QString name;
    QColor ground; ///< behind the text
    QColor ink;
    QColor muted;
    QColor accent;
    QColor warning;
    QColor selection; ///< may let the ground through
    QColor found;     ///< may let the ground through
    std::array<QColor, surfaceStyleCount> surface;

    /// Whether white reads better on its ground than black.
    [[nodiscard]] bool isDark() const;
};

/// A theme to read with: what \a theme does not name follows from what it does and from \a like, the one of ours that
/// comes closest; speakers and text are fitted to its ground until they hold PaletteLimits. Takes up to some seconds.
[[nodiscard]] ReaderTheme readerThemeOf(const ForeignTheme &theme, const ReaderTheme &like);

} // namespace hearsay
