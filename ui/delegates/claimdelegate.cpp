// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/claimdelegate.h"

#include "models/roles.h"

namespace hearsay
{

namespace
{

constexpr int indent = 20;
constexpr int deepest = 3; ///< further in there is no room left

} // namespace

int ClaimDelegate::layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const
{
    const QRect row = box.adjusted(indent * std::min(deepest, index.data(DepthRole).toInt()), 0, 0, 0);
    const int rank = index.data(VoiceRole).toInt();
    const int line = QFontMetrics(font).height();
    if (painter)
        drawVoice(*painter, QRectF(row.left(), row.top() + (line - 10) / 2.0, 10, 10), rank, theme());
    const QRect words = row.adjusted(indent, 0, 0, 0);
    const QColor colour = rank >= 0 ? theme().speaker(size_t(rank)) : theme().muted;
    int y = place(painter, words, {index.data(SpeakerNameRole).toString(), bolder(font), colour});
    y += 2;
    y += place(painter, words.adjusted(0, y, 0, 0), readingText(index.data().toString(), font, 1.1, theme(), 3));
    y += 2;
    return y + place(painter, words.adjusted(0, y, 0, 0),
                     {index.data(DetailRole).toString(), smaller(font), theme().muted});
}

} // namespace hearsay
