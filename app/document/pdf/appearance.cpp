// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/appearance.h"

namespace hearsay
{

namespace
{

constexpr qreal tintShare = 0.16;
constexpr qreal lineWidth = 0.9;
constexpr qreal firstLineBelow = 0.6;
constexpr qreal nestingStep = 2.0;

QByteArray numbers(std::initializer_list<qreal> values)
{
    QByteArray out;
    for (const qreal value : values)
        out += pdfNumber(value) + ' ';
    return out;
}

QByteArray rgb(const QColor &colour)
{
    return numbers({colour.redF(), colour.greenF(), colour.blueF()});
}

/// The colour that \a colour at the tint's share leaves on white: opaque, so that it prints the same everywhere.
QColor tintOf(const QColor &colour)
{
    const auto mixed = [](float part) { return float(1 - tintShare + tintShare * qreal(part)); };
    return QColor::fromRgbF(mixed(colour.redF()), mixed(colour.greenF()), mixed(colour.blueF()));
}

QByteArray dashes(CertaintyLevel level)
{
    switch (level) {
    case CertaintyLevel::Sure:
        return "[] 0 d\n";
    case CertaintyLevel::Likely:
        return "[4 2.4] 0 d\n";
    case CertaintyLevel::Unclear:
        break;
    }
    return "[1 1.8] 0 d\n";
}

} // namespace

QByteArray pdfNumber(qreal value)
{
    QByteArray out = QByteArray::number(value, 'f', 2);
    while (out.endsWith('0'))
        out.chop(1);
    if (out.endsWith('.'))
        out.chop(1);
    return out == "-0" ? QByteArray("0") : out;
}

QByteArray appearanceStream(const Appearance &appearance)
{
    QByteArray out("/Multiply gs\n");
    if (!appearance.tinted.empty()) {
        out += rgb(tintOf(appearance.colour)) + "rg\n";
        for (const QRectF &quad : appearance.tinted)
            out += numbers({quad.x() - 0.5, quad.y(), quad.width() + 1, quad.height()}) + "re\n";
        out += "f\n";
    }
    if (appearance.line) {
        out += rgb(appearance.colour) + "RG " + pdfNumber(lineWidth) + " w " + dashes(appearance.level);
        for (const QRectF &quad : appearance.quads) {
            const qreal y = quad.y() - firstLineBelow - nestingStep * appearance.depth + 1.2;
            out += numbers({quad.x(), y}) + "m " + numbers({quad.right(), y}) + "l S\n";
        }
    }
    return out;
}

QByteArray squiggleStream(const std::vector<QRectF> &quads, const QColor &colour)
{
    QByteArray out = rgb(colour) + "RG 0.8 w 1 j\n";
    constexpr qreal step = 2;
    for (const QRectF &quad : quads) {
        const qreal low = quad.y() - 0.2;
        out += numbers({quad.x(), low}) + "m\n";
        bool up = true;
        for (qreal x = quad.x() + step; x <= quad.right(); x += step, up = !up)
            out += numbers({x, up ? low + 1.6 : low}) + "l\n";
        out += "S\n";
    }
    return out;
}

QRectF appearanceBounds(const std::vector<QRectF> &quads)
{
    QRectF bounds;
    for (const QRectF &quad : quads)
        bounds = bounds.united(quad);
    return bounds.adjusted(-1, -8, 1, 1);
}

} // namespace hearsay
