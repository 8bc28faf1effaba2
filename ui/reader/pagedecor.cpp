// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/pagedecor.h"

#include "document/palette/themes.h"

namespace hearsay
{

namespace
{

/// Lays \a names over \a surface: where both have a colour, the name's is taken.
std::vector<ColouredSpan> overlaid(const std::vector<ColouredSpan> &surface, const std::vector<ColouredSpan> &names)
{
    std::vector<ColouredSpan> all;
    auto name = names.begin();
    const auto takeNamesBefore = [&](qsizetype position) {
        for (; name != names.end() && name->span.start < position; ++name)
            all.push_back(*name);
    };
    for (ColouredSpan under : surface) {
        while (!under.span.isEmpty()) {
            takeNamesBefore(under.span.start);
            if (!all.empty())
                under.span.start = std::max(under.span.start, all.back().span.end);
            if (under.span.isEmpty())
                break;
            const qsizetype end = name == names.end() ? under.span.end : std::min(under.span.end, name->span.start);
            if (end > under.span.start)
                all.push_back({{under.span.start, end}, under.colour});
            under.span.start = end;
            takeNamesBefore(end + 1);
        }
    }
    all.insert(all.end(), name, names.end());
    return all;
}

} // namespace

PageDecor::PageDecor(PageLayout &page, const Themes &themes) : m_page(page), m_highlighter(themes) {}

PageDecor::~PageDecor() = default;

void PageDecor::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    ++m_colourStamp;
}

void PageDecor::setMarks(MarkSet marks)
{
    m_marks = std::move(marks);
    ++m_colourStamp;
    ++m_shapeStamp;
}

void PageDecor::setVisible(MarkKinds visible)
{
    m_visible = visible;
    ++m_colourStamp;
    ++m_shapeStamp;
}

void PageDecor::setEmphasis(const Emphasis &emphasis)
{
    m_emphasis = emphasis;
    ++m_shapeStamp;
}

void PageDecor::forgetOutside(size_t first, size_t last)
{
    std::erase_if(m_blocks, [&](const auto &entry) { return entry.first < first || entry.first > last; });
}

std::vector<ColouredSpan> PageDecor::coloursOf(const LaidBlock &laid, size_t index)
{
    const BlockStyle style = m_page.blocks()[index].style;
    Block &block = m_blocks[index];
    if (!block.hasSurface) {
        block.hasSurface = true;
        if (style != BlockStyle::Headline && style != BlockStyle::Meta)
            block.surface = m_highlighter.spansOf(laid.shown());
    }
    std::vector<ColouredSpan> surface;
    for (const SurfaceSpan &span : block.surface)
        surface.push_back({span.span, m_theme.surfaceColour(span.style).rgb()});
    std::vector<ColouredSpan> names;
    if (m_visible & MarkKind::Speakers) {
        const qsizetype start = laid.span().start;
        for (const NamePiece *name : m_marks.names().in(laid.span())) {
            const TextSpan part = name->span.intersected(laid.span());
            names.push_back({{part.start - start, part.end - start}, m_theme.speaker(name->voice).rgb()});
        }
    }
    return overlaid(surface, names);
}

const LaidBlock &PageDecor::block(size_t index)
{
    LaidBlock &laid = m_page.laid(index);
    if (laid.colourStamp() != m_colourStamp) {
        const QColor plain = laid.metrics().muted ? m_theme.muted : m_theme.ink;
        laid.setColours(coloursOf(laid, index), plain.rgb(), m_colourStamp);
    }
    return laid;
}

PageDecor::Block &PageDecor::updated(size_t index)
{
    Block &block = m_blocks[index];
    if (block.stamp != m_shapeStamp) {
        const LaidBlock &laid = m_page.laid(index);
        block.shapes = markShapesOf(laid, m_marks, m_visible, m_emphasis);
        block.bars = (m_visible & MarkKind::Speakers) ? laneBarsOf(laid, m_marks, m_emphasis) : std::vector<LaneBar>{};
        block.stamp = m_shapeStamp;
    }
    return block;
}

const MarkShapes &PageDecor::shapes(size_t index)
{
    return updated(index).shapes;
}

const std::vector<LaneBar> &PageDecor::bars(size_t index)
{
    return updated(index).bars;
}

} // namespace hearsay
