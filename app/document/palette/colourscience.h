// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace hearsay
{

/// Ways of seeing colour: the usual one and the three dichromacies.
enum class Sight { Usual, Protanopia, Deuteranopia, Tritanopia };

inline constexpr std::array<Sight, 4> everySight{Sight::Usual, Sight::Protanopia, Sight::Deuteranopia,
                                                 Sight::Tritanopia};

/// Red, green and blue without the transfer curve of sRGB; 0 to 1 inside the gamut, beyond it outside.
struct LinearRgb {
    double red = 0;
    double green = 0;
    double blue = 0;
};

/// CIE L*a*b* under D65.
struct Lab {
    double lightness = 0;
    double a = 0;
    double b = 0;
};

/// Ottosson's OKLCH: lightness 0 to 1, chroma from 0, hue in degrees. Equal steps look about equal.
struct Oklch {
    double lightness = 0;
    double chroma = 0;
    double hue = 0;
};

[[nodiscard]] LinearRgb linear(const QColor &colour);
[[nodiscard]] Lab labOf(const LinearRgb &rgb);
[[nodiscard]] Oklch oklchOf(const QColor &colour);
/// The colour; where sRGB has none so strong, the one of that lightness and hue with the most chroma that it has.
[[nodiscard]] QColor colourOf(const Oklch &oklch);

/// The contrast ratio of WCAG 2.1, 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);

/// What somebody of this sight sees (Machado, Oliveira and Fernandes 2009, severity 1).
[[nodiscard]] LinearRgb seen(const LinearRgb &rgb, Sight sight);

/// CIEDE2000 with unit weights (Sharma, Wu and Dalal 2005).
[[nodiscard]] double ciede2000(const Lab &x, const Lab &y);

/// A colour in L*a*b* as each sight sees it: what distances between many colours are reckoned from.
using Sightings = std::array<Lab, 4>;
[[nodiscard]] Sightings sightingsOf(const QColor &colour);
/// The smallest CIEDE2000 over the four sights.
[[nodiscard]] double difference(const Sightings &x, const Sightings &y);

} // namespace hearsay
