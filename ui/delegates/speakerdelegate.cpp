// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "delegates/speakerdelegate.h"

#include "models/roles.h"

#include <QLocale>

namespace hearsay
{

namespace
{

constexpr int indent = 25;

} // namespace

int SpeakerDelegate::layOut(QPainter *painter, const QRect &box, const QFont &font, const QModelIndex &index) const
{
    const double share = index.data(ShareRole).toDouble();
    const QString figures =
        tr("%1 · %2 %", "statements · percent of the article")
            .arg(QLocale().toString(index.data(StatementsRole).toInt()), QLocale().toString(qRound(share * 100)));
    const int figuresWidth = QFontMetrics(font).horizontalAdvance(figures) + 2;
    const int line = QFontMetrics(font).height();
    if (painter) {
        drawVoice(*painter, QRectF(box.left(), box.top() + (line - 11) / 2.0, 11, 11), index.data(VoiceRole).toInt(),
                  theme());
        place(painter, QRect(box.right() + 1 - figuresWidth, box.top(), figuresWidth, line),
              {figures, font, theme().ink});
    }
    const QRect words = box.adjusted(indent, 0, 0, 0);
    int y = place(painter, words.adjusted(0, 0, -figuresWidth - 8, 0),
                  {index.data().toString(), bolder(font), theme().ink, 2});
    y += 1;
    y += place(painter, words.adjusted(0, y, 0, 0), {index.data(DetailRole).toString(), smaller(font), theme().muted});
    if (painter)
        drawShare(*painter, QRectF(words.left(), words.top() + y + 4, words.width(), 5), share,
                  theme().speaker(size_t(std::max(0, index.data(VoiceRole).toInt()))), theme().soft);
    return y + 9;
}

} // namespace hearsay
