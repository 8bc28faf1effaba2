// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markpairing.h"

#include "text/apostrophes.h"
#include "text/reportingtail.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Quotations nested deeper than this are not carried into the next paragraph.
constexpr size_t mostCarriedOn = 3;

} // namespace

void MarkPairing::addParagraph(TextSpan paragraph, const std::vector<MarkCandidate> &marks)
{
    const size_t first = takeUp(paragraph, marks);
    m_paragraph = paragraph;
    lookAhead(marks);
    for (size_t i = first; i < marks.size(); ++i)
        take(marks[i], i);
    m_elisions.clear();
}

void MarkPairing::finish()
{
    m_paragraph = {};
    popTo(0);
}

/// For each mark and family: whether the next mark behind it that shows its direction clearly opens or closes.
void MarkPairing::lookAhead(const std::vector<MarkCandidate> &marks)
{
    m_next.assign(marks.size(), {});
    std::array<Next, markFamilyCount> next{};
    for (size_t i = marks.size(); i-- > 0;) {
        m_next[i] = next;
        const MarkCandidate &mark = marks[i];
        if (mark.opens > mark.closes && mark.opens >= Likelihood::Fair)
            next[size_t(mark.family)] = Next::Opens;
        else if (mark.closes > mark.opens && mark.closes >= Likelihood::Fair)
            next[size_t(mark.family)] = Next::Closes;
    }
}

/// Joins the marks that the paragraph begins with to the quotations left open; the others are left unpaired. Returns
/// how many marks were used.
size_t MarkPairing::takeUp(TextSpan paragraph, const std::vector<MarkCandidate> &marks)
{
    size_t used = 0;
    qsizetype at = paragraph.start;
    while (used < marks.size() && used < std::min(m_stack.size(), mostCarriedOn) && marks[used].span.start == at &&
           marks[used].family == m_stack[used].family && marks[used].opens != Likelihood::None &&
           mayGoOn(m_stack[used])) {
        Open &one = m_stack[used];
        one.pieces.push_back({one.mark().start, m_paragraph.end});
        one.marks.push_back(marks[used].span);
        at = marks[used].span.end;
        ++used;
    }
    popTo(used);
    return used;
}

/// A fragment that begins in the middle of a sentence, and a quotation behind which the reporter has taken the word
/// again, were forgotten rather than carried on.
bool MarkPairing::mayGoOn(const Open &one) const
{
    const TextSpan inside{one.mark().end, m_paragraph.end};
    if (inside.isEmpty())
        return false;
    qsizetype before = one.mark().start - 1;
    while (before >= m_paragraph.start && m_text[before].isSpace())
        --before;
    const bool led = before < m_paragraph.start || QStringView(u",:.!?—–").contains(m_text[before]) ||
                     isMarkCharacter(m_text[before]);
    if (m_text[inside.start].isLower() && !led)
        return false;
    return !reportingTail(m_text, inside);
}

void MarkPairing::take(const MarkCandidate &mark, size_t index)
{
    const bool opened = isOpen(mark.family);
    if (mark.opens > mark.closes) {
        if (mark.opens == Likelihood::Weak)
            m_elisions.push_back({mark, m_stack.size()});
        else
            open(mark);
    } else if (opened) {
        close(mark, index);
    } else if (mark.opens == mark.closes || mark.opens >= Likelihood::Fair) {
        open(mark);
    } else {
        closeWithoutOpen(mark);
    }
}

void MarkPairing::open(const MarkCandidate &mark)
{
    m_stack.push_back({mark.family, {}, {mark.span}, isReportable(mark)});
    ++m_openOf[size_t(mark.family)];
}

void MarkPairing::close(const MarkCandidate &mark, size_t index)
{
    const Next next = m_next[index][size_t(mark.family)];
    if (mark.closes == Likelihood::Weak && next == Next::Closes)
        return; // a better one follows: this is an apostrophe or an inch
    const bool crosses = m_stack.back().family != mark.family;
    // A single mark is more easily an apostrophe than the double one above it is forgotten.
    if (crosses && mark.family == MarkFamily::Single &&
        (mark.closes != Likelihood::Strong || m_next[index][size_t(MarkFamily::Double)] == Next::Closes))
        return;
    size_t depth = m_stack.size();
    while (m_stack[depth - 1].family != mark.family)
        --depth;
    popTo(depth);
    Open &one = m_stack.back();
    one.pieces.push_back({one.mark().start, mark.span.end});
    m_pairs.push_back({std::move(one.pieces)});
    --m_openOf[size_t(one.family)];
    m_stack.pop_back();
    forgetElisions();
}

/// ’Cause for alarm,’ he said: what looked like an elision opens after all.
bool MarkPairing::openElision(const MarkCandidate &closing)
{
    if (closing.family != MarkFamily::Single || m_elisions.empty() || m_elisions.back().depth != m_stack.size())
        return false;
    const MarkCandidate mark = m_elisions.back().mark;
    const QChar first = m_text[mark.span.end];
    const bool clear = closing.closes == Likelihood::Strong || (closing.closes == Likelihood::Fair && !first.isLower());
    if (!clear)
        return false;
    m_elisions.pop_back();
    m_pairs.push_back({{TextSpan{mark.span.start, closing.span.end}}});
    return true;
}

void MarkPairing::closeWithoutOpen(const MarkCandidate &mark)
{
    if (openElision(mark) || mark.closes != Likelihood::Strong)
        return;
    const bool spaced = mark.span.start == m_paragraph.start || m_text[mark.span.start - 1].isSpace();
    if (!spaced || (mark.family == MarkFamily::Guillemet && mark.span.start > m_paragraph.start))
        m_unpaired.push_back({mark.span, false, false});
}

/// Leaves unpaired what was opened above \a depth.
void MarkPairing::popTo(size_t depth)
{
    while (m_stack.size() > depth) {
        leaveUnpaired(m_stack.back());
        --m_openOf[size_t(m_stack.back().family)];
        m_stack.pop_back();
    }
    forgetElisions();
}

/// Those inside a quotation that has ended open nothing any more; they are the last ones.
void MarkPairing::forgetElisions()
{
    while (!m_elisions.empty() && m_elisions.back().depth > m_stack.size())
        m_elisions.pop_back();
}

void MarkPairing::leaveUnpaired(const Open &one)
{
    if (!one.reportable)
        return;
    for (size_t i = 0; i < one.marks.size(); ++i)
        m_unpaired.push_back({one.marks[i], true, i + 1 < one.marks.size()});
}

/// Typewriter and backtick marks that nothing closes are elisions (’appened) and stray keys far more often than
/// mistakes.
bool MarkPairing::isReportable(const MarkCandidate &mark) const
{
    if (mark.opens == mark.closes || mark.span.end >= m_paragraph.end)
        return false;
    if (m_text[mark.span.start] == u'`')
        return mark.span.length() > 1;
    if (mark.family != MarkFamily::Single || !mark.typewriter)
        return true;
    return m_text[mark.span.end].isUpper();
}

} // namespace hearsay
