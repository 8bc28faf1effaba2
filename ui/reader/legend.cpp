// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/legend.h"

#include "reader/markpainter.h"

#include <QPainter>

#include <algorithm>

namespace hearsay
{

namespace
{

constexpr double gap = 18;
constexpr double signSize = 13;

struct Entry {
    LegendKind kind;
    QString word;
};

} // namespace

Legend::Legend(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("legend"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

static std::vector<Entry> entriesOf(LegendKinds kinds)
{
    const Entry all[]{
        {LegendKind::Direct, Legend::tr("direct")},
        {LegendKind::Indirect, Legend::tr("indirect")},
        {LegendKind::Mixed, Legend::tr("mixed")},
        {LegendKind::Nested, Legend::tr("second hand")},
        {LegendKind::Sure, Legend::tr("sure")},
        {LegendKind::Likely, Legend::tr("likely")},
        {LegendKind::Unclear, Legend::tr("unclear")},
        {LegendKind::Claim, Legend::tr("claim")},
        {LegendKind::Contradiction, Legend::tr("contradiction")},
        {LegendKind::Notice, Legend::tr("notice")},
    };
    std::vector<Entry> shown;
    std::ranges::copy_if(all, std::back_inserter(shown),
                         [kinds](const Entry &entry) { return kinds.testFlag(entry.kind); });
    return shown;
}

void Legend::setKinds(LegendKinds kinds)
{
    if (kinds == m_kinds)
        return;
    m_kinds = kinds;
    QStringList words;
    for (const Entry &entry : entriesOf(kinds))
        words.append(entry.word);
    setAccessibleName(words.isEmpty() ? tr("No marks in sight")
                                      : tr("Marks in sight: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void Legend::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    update();
}

QSize Legend::sizeHint() const
{
    const QFontMetricsF letters(font());
    double width = 0;
    for (const Entry &entry : entriesOf(m_kinds)) {
        const bool hasSign = entry.kind == LegendKind::Contradiction || entry.kind == LegendKind::Notice ||
                             entry.kind == LegendKind::Claim;
        width += letters.horizontalAdvance(entry.word) + gap + (hasSign ? signSize + 5 : 0);
    }
    return QSize(int(width) + 8, int(letters.height()) + 10);
}

void Legend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    MarkPainter marks(painter, m_theme, 1);
    const QFontMetricsF letters(font());
    const double base = height() / 2.0 + letters.capHeight() / 2;
    const QColor sample = m_theme.speaker(0);
    double x = width() - sizeHint().width() + 8;
    for (const Entry &entry : entriesOf(m_kinds)) {
        const double wide = letters.horizontalAdvance(entry.word);
        const bool isAlert = entry.kind == LegendKind::Contradiction || entry.kind == LegendKind::Notice;
        const QRectF box(x - 4, base - letters.ascent() + 1, wide + 8, letters.height() + 1);
        if (entry.kind == LegendKind::Direct || entry.kind == LegendKind::Mixed)
            marks.drawTint(box, ReaderTheme::mixed(m_theme.window, sample, m_theme.tintStrength() + 0.04));
        if (entry.kind == LegendKind::Indirect || entry.kind == LegendKind::Mixed)
            marks.drawLine(x, x + wide, base + 4, sample, CertaintyLevel::Sure);
        if (entry.kind == LegendKind::Nested) {
            marks.drawLine(x, x + wide, base + 4, sample, CertaintyLevel::Sure);
            marks.drawLine(x, x + wide, base + 7, m_theme.speaker(1), CertaintyLevel::Sure);
        }
        if (entry.kind == LegendKind::Sure)
            marks.drawLine(x, x + wide, base + 4, m_theme.muted, CertaintyLevel::Sure);
        if (entry.kind == LegendKind::Likely)
            marks.drawLine(x, x + wide, base + 4, m_theme.muted, CertaintyLevel::Likely);
        if (entry.kind == LegendKind::Unclear)
            marks.drawLine(x, x + wide, base + 4, m_theme.muted, CertaintyLevel::Unclear);
        const QRectF sign(x, base - letters.capHeight() / 2 - signSize / 2, signSize, signSize);
        if (entry.kind == LegendKind::Contradiction)
            marks.drawBadge(sign, 1, false);
        if (entry.kind == LegendKind::Notice)
            marks.drawTriangle(sign.adjusted(1, 1, -1, -1), false);
        if (entry.kind == LegendKind::Claim) {
            painter.setPen(QPen(m_theme.muted, 1.25));
            painter.drawPolyline(QPolygonF{
                {sign.topRight() - QPointF(6, -1), sign.topLeft() + QPointF(1, 1), sign.topLeft() + QPointF(1, 8)}});
        }
        if (isAlert || entry.kind == LegendKind::Claim)
            x += signSize + 5;
        painter.setFont(font());
        const bool onTint = entry.kind == LegendKind::Direct || entry.kind == LegendKind::Mixed;
        painter.setPen(isAlert ? m_theme.warning : onTint ? m_theme.ink : m_theme.muted);
        painter.drawText(QPointF(x, base), entry.word);
        x += wide + gap;
    }
}

} // namespace hearsay
