// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/pdf/formattedwords.h"

#include <QTextOption>

namespace hearsay
{

namespace
{

QList<QTextLayout::FormatRange> formatsOf(const TextSpans &strong, const QColor &tint)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    format.setBackground(tint);
    QList<QTextLayout::FormatRange> formats;
    for (const TextSpan span : strong)
        formats.append({int(span.start), int(span.length()), format});
    return formats;
}

} // namespace

FormattedWords::FormattedWords(const QString &words, const QFont &font, qreal width,
                               const QList<QTextLayout::FormatRange> &formats)
    : m_layout(std::make_shared<QTextLayout>(words, font))
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

FormattedWords::FormattedWords(const Excerpt &excerpt, const QFont &font, qreal width, const QColor &tint)
    : FormattedWords(excerpt.words, font, width, formatsOf(excerpt.strong, tint))
{
}

} // namespace hearsay
