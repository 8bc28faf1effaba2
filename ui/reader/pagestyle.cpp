// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagestyle.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace hearsay
{

namespace
{

QFont sized(QFont font, double pixels)
{
    font.setPixelSize(std::max(1, int(std::lround(pixels))));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

BlockMetrics metrics(const QFont &font, double lineHeight, double spaceBefore)
{
    BlockMetrics set;
    set.font = font;
    set.lineHeight = std::round(lineHeight);
    set.spaceBefore = std::round(spaceBefore);
    const QFontMetricsF letters(font);
    // The letters' middle (between base line and height of capitals) lies a little above the middle of the line.
    set.baseline = std::round(set.lineHeight / 2 + letters.capHeight() / 2 - set.lineHeight * 0.01);
    return set;
}

} // namespace

QFont PageStyle::serif(double pixels)
{
    QFont font;
    font.setFamilies({QStringLiteral("Charis SIL"), QStringLiteral("Charis"), QStringLiteral("Noto Serif"),
                      QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    return sized(font, pixels);
}

PageStyle::PageStyle(double scale, const QFont &interface) : m_scale(scale)
{
    const auto at = [this](BlockStyle style) -> BlockMetrics & { return m_metrics[size_t(style)]; };
    const double px = scale;
    const double small = QFontInfo(interface).pixelSize() * scale;

    QFont headline = serif(29 * px);
    headline.setWeight(QFont::Bold);
    QFont heading = serif(19 * px);
    heading.setWeight(QFont::Bold);
    QFont caption = serif(15.5 * px);
    caption.setItalic(true);

    at(BlockStyle::Headline) = metrics(headline, 36 * px, 0);
    at(BlockStyle::Meta) = metrics(sized(interface, small), small * 1.7, 6 * px);
    at(BlockStyle::Heading) = metrics(heading, 29 * px, 22 * px);
    at(BlockStyle::Body) = metrics(serif(18 * px), 29 * px, 15 * px);
    at(BlockStyle::List) = metrics(serif(18 * px), 29 * px, 8 * px);
    at(BlockStyle::Caption) = metrics(caption, 24 * px, 12 * px);
    at(BlockStyle::List).indent = std::round(22 * px);
    at(BlockStyle::Meta).muted = true;
    at(BlockStyle::Caption).muted = true;

    // An English sentence with every letter in about its usual share.
    static const QString letters = QStringLiteral(
        "the quick reply of a former minister was read out, and nobody in the hall asked her to explain it");
    // The ragged edge costs a full line some four of its letters.
    m_measure =
        std::round(70 * QFontMetricsF(of(BlockStyle::Body).font).horizontalAdvance(letters) / double(letters.size()));
}

PageGeometry PageGeometry::of(double width, const PageStyle &style, size_t laneColumns)
{
    PageGeometry page;
    page.width = width;
    // A narrow page gives its width to the words.
    const double spare = width - 240;
    const double lane = std::round(std::clamp(spare * 0.22, 60.0, 168.0));
    const double margin = std::round(std::clamp(spare * 0.19, 44.0, 120.0));
    page.textWidth = std::max(120.0, std::floor(std::min(style.measure(), width - lane - margin)));
    page.textLeft = std::round(std::max(lane, (width - page.textWidth) / 2));
    page.marginLeft = page.textLeft + page.textWidth + std::min(16.0, margin * 0.13);
    page.marginRight = std::min(width, page.marginLeft + 104);

    const double gap = std::clamp(lane * 0.26, 14.0, 40.0);
    const double room = page.textLeft - gap - 8;
    const double narrowest = width < 640 ? 9 : 12;
    page.laneColumns = std::min(laneColumns, size_t(std::max(1.0, std::floor(room / narrowest))));
    const auto columns = double(std::max<size_t>(1, page.laneColumns));
    page.lanePitch = std::clamp(std::floor(room / columns), narrowest, 18.0);
    page.laneBar = std::min(8.0, page.lanePitch - 3);
    page.laneLeft = page.textLeft - gap - columns * page.lanePitch + (page.lanePitch - page.laneBar);
    return page;
}

} // namespace hearsay
