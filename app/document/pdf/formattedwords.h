// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/excerpt.h"

#include <QTextLayout>

#include <memory>

namespace hearsay
{

/// Words of several looks, broken into lines once and drawn later. Copies share the lines.
class FormattedWords final
{
public:
    /// \a width in device units; stretches without a format have \a font and the painter's pen.
    FormattedWords(const QString &words, const QFont &font, qreal width,
                   const QList<QTextLayout::FormatRange> &formats = {});
    /// An excerpt whose strong words are bold on \a tint.
    FormattedWords(const Excerpt &excerpt, const QFont &font, qreal width, const QColor &tint);

    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft) const { m_layout->draw(&painter, topLeft); }

private:
    std::shared_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
};

} // namespace hearsay
