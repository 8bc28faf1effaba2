// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

namespace hearsay
{

/// What the colours of speakers have to hold, and how well those of a theme do.
struct PaletteLimits {
    double contrast = 4.5;      ///< WCAG 2.1 ratio with the page, with the colour's own tint and with the selection;
                                ///< warning: with the page
    double anyPair = 10;        ///< CIEDE2000 between any two speakers, and between warning and any speaker
    double firstFourPairs = 15; ///< CIEDE2000 between any two of the first four
};

/// By how much the colours of \a theme miss \a limits, summed: 0 where all hold in all four sights.
[[nodiscard]] double paletteShortfall(const ReaderTheme &theme, const PaletteLimits &limits = {});

/// \a theme with its text, muted, surface, accent and warning colours brought to the contrast they need on its page by
/// changing their lightness alone, and with those speaker colours, nearest to the ones it has, that hold \a limits.
/// Lightness is moved first; hue and chroma only where that is not enough. Deterministic. On a page so near to middle
/// grey that nothing can hold the limits, the result is the set that misses them least.
[[nodiscard]] ReaderTheme fitted(ReaderTheme theme, const PaletteLimits &limits = {});

/// \a colour with its lightness moved as little as is needed for a contrast of \a ratio with \a ground.
[[nodiscard]] QColor withContrast(const QColor &colour, const QColor &ground, double ratio);

} // namespace hearsay
