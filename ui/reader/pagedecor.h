// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"
#include "reader/markshapes.h"
#include "reader/pagelayout.h"

namespace hearsay
{

/// Colours and marks of the blocks in sight: made when a block is first drawn and kept until what they depend on
/// changes.
class PageDecor final
{
public:
    PageDecor(PageLayout &page, const Themes &themes);
    ~PageDecor();

    void setTheme(const ReaderTheme &theme);
    void setMarks(MarkSet marks);
    void setVisible(MarkKinds visible);
    void setEmphasis(const Emphasis &emphasis);
    /// Call where the page was laid out anew.
    void forget() { m_blocks.clear(); }
    void forgetOutside(size_t first, size_t last);

    [[nodiscard]] const ReaderTheme &theme() const { return m_theme; }
    [[nodiscard]] const MarkSet &marks() const { return m_marks; }
    [[nodiscard]] MarkKinds visible() const { return m_visible; }
    [[nodiscard]] const Emphasis &emphasis() const { return m_emphasis; }

    /// The block laid out, with its letters in their colours.
    [[nodiscard]] const LaidBlock &block(size_t index);
    [[nodiscard]] const MarkShapes &shapes(size_t index);
    [[nodiscard]] const std::vector<LaneBar> &bars(size_t index);

private:
    struct Block {
        std::vector<SurfaceSpan> surface;
        bool hasSurface = false;
        quint64 stamp = 0; ///< of shapes and bars
        MarkShapes shapes;
        std::vector<LaneBar> bars;
    };

    [[nodiscard]] Block &updated(size_t index);
    [[nodiscard]] std::vector<ColouredSpan> coloursOf(const LaidBlock &laid, size_t index);

    PageLayout &m_page;
    SurfaceHighlighter m_highlighter;
    ReaderTheme m_theme;
    MarkSet m_marks;
    MarkKinds m_visible = MarkKinds(MarkKind::Speakers) | MarkKind::Contradictions | MarkKind::Notices;
    Emphasis m_emphasis;
    quint64 m_colourStamp = 1;
    quint64 m_shapeStamp = 1;
    std::unordered_map<size_t, Block> m_blocks;
};

} // namespace hearsay
