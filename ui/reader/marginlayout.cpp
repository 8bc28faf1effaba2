// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/marginlayout.h"

#include <algorithm>
#include <map>

namespace hearsay
{

namespace
{

class MarginMaker
{
public:
    MarginMaker(PageLayout &page, const MarkSet &set, const PageGeometry &geometry, double scale)
        : m_page(page), m_set(set), m_geometry(geometry), m_size(18 * std::clamp(scale, 0.9, 1.4))
    {
        constexpr double wide = 80;
        if (geometry.marginRight - geometry.marginLeft < wide) {
            m_gap = 2;
            m_arm = 3;
            m_step = 3;
        }
    }

    void addBadges(size_t block)
    {
        const TextSpan span = m_page.laid(block).span();
        for (const SidePiece *side : m_set.sides().in(span)) {
            const FindingId id = m_set.analysis().contradictions[side->contradiction].id;
            if (span.contains(side->span.start) && !isOnLine(block, side->span.start, id))
                place(block, side->span.start, id, side->contradiction + 1);
        }
    }

    void addTriangles(size_t block)
    {
        const TextSpan span = m_page.laid(block).span();
        for (const NoticePiece *notice : m_set.notices().in(span))
            if (span.contains(notice->span.start))
                place(block, notice->span.start, m_set.analysis().notices[notice->notice].id, 0);
    }

    MarginLayout take()
    {
        join();
        return std::move(m_layout);
    }

private:
    double middleOf(size_t block, qsizetype position)
    {
        const LaidBlock &laid = m_page.laid(block);
        return m_page.top(block) + laid.lineTop(laid.lineOf(position)) + laid.metrics().lineHeight / 2;
    }

    /// Both sides of a contradiction may begin on one line: one badge tells of both.
    bool isOnLine(size_t block, qsizetype position, const FindingId &id)
    {
        const double y = middleOf(block, position);
        return std::ranges::any_of(
            m_layout.items, [&](const MarginItem &item) { return item.finding == id && item.box.center().y() == y; });
    }

    void place(size_t block, qsizetype position, const FindingId &id, size_t number)
    {
        const double y = middleOf(block, position);
        const double room = m_geometry.marginRight - m_geometry.marginLeft;
        const auto before = double(
            std::ranges::count_if(m_layout.items, [&](const MarginItem &item) { return item.box.center().y() == y; }));
        const double x = m_geometry.marginLeft + std::min(before * (m_size + m_gap), std::max(0.0, room - m_size));
        m_layout.items.push_back({id, QRectF(x, y - m_size / 2, m_size, m_size), number});
    }

    /// Upright lines that would cover the same height keep apart; those that end first stand nearest to the text.
    void join()
    {
        std::map<size_t, std::vector<const MarginItem *>> pairs;
        double right = m_geometry.marginLeft;
        for (const MarginItem &item : m_layout.items) {
            right = std::max(right, item.box.right());
            if (item.number > 0)
                pairs[item.number].push_back(&item);
        }
        for (const auto &[number, items] : pairs) {
            if (items.size() < 2)
                continue;
            MarginBracket bracket{number,
                                  items.front()->box.right() + 1.5,
                                  items.back()->box.right() + 1.5,
                                  items.front()->box.center().y(),
                                  items.back()->box.center().y(),
                                  0};
            if (bracket.top > bracket.bottom) {
                std::swap(bracket.top, bracket.bottom);
                std::swap(bracket.fromX, bracket.toX);
            }
            m_layout.brackets.push_back(bracket);
        }
        std::ranges::stable_sort(m_layout.brackets, {},
                                 [](const MarginBracket &bracket) { return bracket.bottom - bracket.top; });
        for (size_t i = 0; i < m_layout.brackets.size(); ++i)
            m_layout.brackets[i].x = std::min(right + m_arm + m_step * double(crossed(i)), m_geometry.marginRight - 2);
    }

    size_t crossed(size_t index) const
    {
        const MarginBracket &own = m_layout.brackets[index];
        size_t column = 0;
        for (size_t i = 0; i < index; ++i) {
            const MarginBracket &other = m_layout.brackets[i];
            if (other.top <= own.bottom && own.top <= other.bottom)
                column = std::max(column, size_t((other.x - m_layout.brackets.front().x) / m_step + 1.5));
        }
        return column;
    }

    PageLayout &m_page;
    const MarkSet &m_set;
    const PageGeometry &m_geometry;
    double m_size;
    double m_gap = 6;  ///< between badges of one line
    double m_arm = 8;  ///< from the last badge to the first upright line
    double m_step = 6; ///< between upright lines
    MarginLayout m_layout;
};

} // namespace

MarginLayout marginLayoutOf(PageLayout &page, size_t first, size_t last, const MarkSet &set, MarkKinds visible,
                            const PageGeometry &geometry, double scale)
{
    MarginMaker maker(page, set, geometry, scale);
    for (size_t block = first; block <= last && block < page.blocks().size(); ++block) {
        if (visible & MarkKind::Contradictions)
            maker.addBadges(block);
        if (visible & MarkKind::Notices)
            maker.addTriangles(block);
    }
    return maker.take();
}

} // namespace hearsay
