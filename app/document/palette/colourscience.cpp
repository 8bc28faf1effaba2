// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/colourscience.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace hearsay
{

namespace
{

using Matrix = std::array<std::array<double, 3>, 3>;

LinearRgb times(const Matrix &m, const LinearRgb &v)
{
    const auto row = [&](size_t i) { return m[i][0] * v.red + m[i][1] * v.green + m[i][2] * v.blue; };
    return {row(0), row(1), row(2)};
}

double decoded(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double encoded(double value)
{
    return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055;
}

double luminance(const QColor &colour)
{
    const LinearRgb rgb = linear(colour);
    return 0.2126 * rgb.red + 0.7152 * rgb.green + 0.0722 * rgb.blue;
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

/// Angle of (a, b) in degrees from 0 to 360; 0 for no chroma, as Sharma and others lay down.
double hueOf(double a, double b)
{
    if (a == 0 && b == 0)
        return 0;
    const double angle = std::atan2(b, a) * 180 / std::numbers::pi;
    return angle < 0 ? angle + 360 : angle;
}

LinearRgb linearOf(const Oklch &oklch)
{
    const double a = oklch.chroma * std::cos(radians(oklch.hue));
    const double b = oklch.chroma * std::sin(radians(oklch.hue));
    const double l = std::pow(oklch.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    const double m = std::pow(oklch.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    const double s = std::pow(oklch.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool inGamut(const LinearRgb &rgb)
{
    const auto fits = [](double v) { return v >= -1e-4 && v <= 1 + 1e-4; };
    return fits(rgb.red) && fits(rgb.green) && fits(rgb.blue);
}

/// The mean of two hues on the circle, for chromas whose product is \a product.
double meanHue(double x, double y, double product)
{
    if (product == 0)
        return x + y;
    if (std::abs(x - y) <= 180)
        return (x + y) / 2;
    return x + y < 360 ? (x + y + 360) / 2 : (x + y - 360) / 2;
}

double hueStep(double x, double y, double product)
{
    if (product == 0)
        return 0;
    const double step = y - x;
    if (step > 180)
        return step - 360;
    return step < -180 ? step + 360 : step;
}

} // namespace

LinearRgb linear(const QColor &colour)
{
    return {decoded(colour.redF()), decoded(colour.greenF()), decoded(colour.blueF())};
}

Lab labOf(const LinearRgb &rgb)
{
    static constexpr Matrix toXyz{
        {{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
    const LinearRgb xyz = times(toXyz, rgb);
    const auto curve = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = curve(xyz.red / 0.95047);
    const double y = curve(xyz.green);
    const double z = curve(xyz.blue / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

Oklch oklchOf(const QColor &colour)
{
    const LinearRgb rgb = linear(colour);
    const double l = std::cbrt(0.4122214708 * rgb.red + 0.5363325363 * rgb.green + 0.0514459929 * rgb.blue);
    const double m = std::cbrt(0.2119034982 * rgb.red + 0.6806995451 * rgb.green + 0.1073969566 * rgb.blue);
    const double s = std::cbrt(0.0883024619 * rgb.red + 0.2817188376 * rgb.green + 0.6299787005 * rgb.blue);
    const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    const double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, std::hypot(a, b), hueOf(a, b)};
}

QColor colourOf(const Oklch &oklch)
{
    Oklch held{std::clamp(oklch.lightness, 0.0, 1.0), oklch.chroma, oklch.hue};
    if (!inGamut(linearOf(held))) {
        double low = 0;
        double high = held.chroma;
        // Halving finds the most chroma that sRGB has at this lightness and hue.
        for (int i = 0; i < 24; ++i) {
            held.chroma = (low + high) / 2;
            (inGamut(linearOf(held)) ? low : high) = held.chroma;
        }
        held.chroma = low;
    }
    const LinearRgb rgb = linearOf(held);
    const auto channel = [](double v) { return float(std::clamp(encoded(v), 0.0, 1.0)); };
    // Rounded to 8 bits, so that what is reckoned with is what is drawn.
    return QColor::fromRgb(QColor::fromRgbF(channel(rgb.red), channel(rgb.green), channel(rgb.blue)).rgb());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

LinearRgb seen(const LinearRgb &rgb, Sight sight)
{
    static constexpr Matrix protan{
        {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}};
    static constexpr Matrix deutan{
        {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}};
    static constexpr Matrix tritan{
        {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}};
    const auto held = [](const LinearRgb &v) {
        return LinearRgb{std::clamp(v.red, 0.0, 1.0), std::clamp(v.green, 0.0, 1.0), std::clamp(v.blue, 0.0, 1.0)};
    };
    switch (sight) {
    case Sight::Usual:
        return rgb;
    case Sight::Protanopia:
        return held(times(protan, rgb));
    case Sight::Deuteranopia:
        return held(times(deutan, rgb));
    case Sight::Tritanopia:
        return held(times(tritan, rgb));
    }
    return rgb;
}

double ciede2000(const Lab &x, const Lab &y)
{
    const double meanChroma = (std::hypot(x.a, x.b) + std::hypot(y.a, y.b)) / 2;
    const double seventh = std::pow(meanChroma, 7);
    const double g = 0.5 * (1 - std::sqrt(seventh / (seventh + std::pow(25.0, 7))));
    const double xa = (1 + g) * x.a;
    const double ya = (1 + g) * y.a;
    const double xc = std::hypot(xa, x.b);
    const double yc = std::hypot(ya, y.b);
    const double xh = hueOf(xa, x.b);
    const double yh = hueOf(ya, y.b);

    const double dl = y.lightness - x.lightness;
    const double dc = yc - xc;
    const double dh = 2 * std::sqrt(xc * yc) * std::sin(radians(hueStep(xh, yh, xc * yc)) / 2);

    const double l = (x.lightness + y.lightness) / 2;
    const double c = (xc + yc) / 2;
    const double h = meanHue(xh, yh, xc * yc);
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) +
                     0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double turn = 60 * std::exp(-std::pow((h - 275) / 25, 2));
    const double cSeventh = std::pow(c, 7);
    const double rotation = -2 * std::sqrt(cSeventh / (cSeventh + std::pow(25.0, 7))) * std::sin(radians(turn));
    const double off = std::pow(l - 50, 2);
    const double sl = 1 + 0.015 * off / std::sqrt(20 + off);
    const double sc = 1 + 0.045 * c;
    const double sh = 1 + 0.015 * c * t;
    return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) +
                     rotation * (dc / sc) * (dh / sh));
}

Sightings sightingsOf(const QColor &colour)
{
    Sightings sightings;
    std::ranges::transform(everySight, sightings.begin(),
                           [&](Sight sight) { return labOf(seen(linear(colour), sight)); });
    return sightings;
}

double difference(const Sightings &x, const Sightings &y)
{
    double least = ciede2000(x[0], y[0]);
    for (size_t i = 1; i < x.size(); ++i)
        least = std::min(least, ciede2000(x[i], y[i]));
    return least;
}

} // namespace hearsay
