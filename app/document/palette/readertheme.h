// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/speakershape.h"

#include <QColor>
#include <QString>

#include <array>

namespace hearsay
{

inline constexpr size_t speakerColourCount = 8;

/// The kinds of words that the surface highlighting knows before any analysis (resources/syntax/hearsay.xml).
enum class SurfaceStyle { Plain, Quotation, Figure, Date, Unit, Reporting };

inline constexpr size_t surfaceStyleCount = 6;

/// Every colour that window, page and PDF draw with, read from one KSyntaxHighlighting theme. A value.
struct ReaderTheme {
    QString name; ///< as the theme calls itself: “Hearsay Light”
    bool dark = false;
    bool highContrast = false;
    QColor window;    ///< behind panels and toolbar
    QColor page;      ///< behind the article and in cards
    QColor soft;      ///< pressed buttons, tracks of bars
    QColor hairline;  ///< lines between areas
    QColor ink;       ///< text
    QColor muted;     ///< second-rank text
    QColor accent;    ///< focus ring, links, the filled button
    QColor onAccent;  ///< text on accent
    QColor selection; ///< behind selected text and rows
    QColor warning;   ///< contradictions and notices
    QColor onWarning; ///< text on warning
    QColor found;     ///< behind hits of a search
    std::array<QColor, speakerColourCount> speakers;
    std::array<QColor, surfaceStyleCount> surface; ///< text colour by SurfaceStyle

    /// The colour of the voice of this rank, as text and as line; voices beyond the eighth take the colours again.
    [[nodiscard]] QColor speaker(size_t rank) const { return speakers[rank % speakerColourCount]; }
    /// What a tint of \a colour looks like on the page, opaque: 16 % of it on a light page, 22 % on a dark one.
    [[nodiscard]] QColor tint(const QColor &colour) const { return mixed(page, colour, tintStrength()); }
    /// The deeper tint of what the pointer is over.
    [[nodiscard]] QColor deepTint(const QColor &colour) const { return mixed(page, colour, tintStrength() + 0.10); }
    [[nodiscard]] QColor surfaceColour(SurfaceStyle style) const { return surface[size_t(style)]; }
    [[nodiscard]] double tintStrength() const { return dark ? 0.22 : 0.16; }

    /// \a part (0 to 1) of \a over laid on \a under, in sRGB as a painter blends.
    [[nodiscard]] static QColor mixed(const QColor &under, const QColor &over, double part);

    friend bool operator==(const ReaderTheme &, const ReaderTheme &) = default;
};

} // namespace hearsay
