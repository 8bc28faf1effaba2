// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/structure.h"

#include "article/paragraphforms.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Behind the headline, by-line and date stand within this many paragraphs.
constexpr size_t frontMatter = 4;
/// A date line stands at the first paragraph of the body, or behind a standfirst or two.
constexpr int bodiesBeforeDateLine = 3;

class StructureReader
{
public:
    StructureReader(const Text &text, const std::vector<Part> &marked);
    Structure read();

private:
    void readHeadline();
    void readFrontMatter();
    void readInside();
    void readDateLine();
    [[nodiscard]] QStringView words(size_t paragraph) const { return m_text.view(m_parts[paragraph].span); }
    [[nodiscard]] bool isBody(size_t paragraph) const
    {
        return paragraph < m_parts.size() && m_parts[paragraph].kind == PartKind::Body;
    }
    [[nodiscard]] bool standsBeforeText(size_t paragraph) const;
    [[nodiscard]] bool isListItem(size_t paragraph) const { return isBody(paragraph) && hasListMark(words(paragraph)); }

    const Text &m_text;
    std::vector<Part> m_parts; ///< one a paragraph until the date line is cut off
    size_t m_afterHeadline = 0;
    Structure m_structure;
};

StructureReader::StructureReader(const Text &text, const std::vector<Part> &marked) : m_text(text)
{
    auto mark = marked.begin();
    for (const TextSpan paragraph : text.paragraphs()) {
        while (mark != marked.end() && mark->span.end <= paragraph.start)
            ++mark;
        const bool inside = mark != marked.end() && mark->span.overlaps(paragraph);
        m_parts.push_back({inside ? mark->kind : PartKind::Body, paragraph});
    }
}

Structure StructureReader::read()
{
    readHeadline();
    readFrontMatter();
    readInside();
    readDateLine();
    m_structure.parts = std::move(m_parts);
    return std::move(m_structure);
}

void StructureReader::readHeadline()
{
    auto headline = std::ranges::find(m_parts, PartKind::Headline, &Part::kind);
    if (headline == m_parts.end() && m_parts.size() > 1 && isBody(0) && isHeadlineForm(words(0))) {
        headline = m_parts.begin();
        headline->kind = PartKind::Headline;
    }
    if (headline == m_parts.end())
        return;
    m_structure.title = m_text.view(headline->span).toString().simplified();
    m_afterHeadline = size_t(headline - m_parts.begin()) + 1;
}

void StructureReader::readFrontMatter()
{
    const size_t end = std::min(m_parts.size(), m_afterHeadline + frontMatter);
    for (size_t i = m_afterHeadline; i < end; ++i) {
        if (!isBody(i))
            continue;
        if (m_structure.byline.isEmpty() && isBylineForm(words(i))) {
            m_parts[i].kind = PartKind::Byline;
            m_structure.byline = words(i).toString().simplified();
        } else if (m_structure.published.isEmpty() && isDateForm(words(i))) {
            m_parts[i].kind = PartKind::DateLine;
            m_structure.published = dateIn(words(i));
        }
    }
}

bool StructureReader::standsBeforeText(size_t paragraph) const
{
    return isBody(paragraph + 1) && isRunningText(words(paragraph + 1));
}

void StructureReader::readInside()
{
    for (size_t i = m_afterHeadline; i < m_parts.size(); ++i) {
        if (!isBody(i))
            continue;
        const bool listBefore = i > 0 && m_parts[i - 1].kind == PartKind::List;
        if (hasListMark(words(i)) && (listBefore || isListItem(i + 1)))
            m_parts[i].kind = PartKind::List;
        else if (isCaptionForm(words(i)))
            m_parts[i].kind = PartKind::Caption;
        else if (isSignOffForm(words(i)))
            m_parts[i].kind = PartKind::Byline;
        else if (i > 0 && isHeadingForm(words(i)) && standsBeforeText(i))
            m_parts[i].kind = PartKind::Heading;
    }
}

void StructureReader::readDateLine()
{
    int bodies = 0;
    for (auto part = m_parts.begin(); part != m_parts.end() && bodies < bodiesBeforeDateLine; ++part) {
        if (part->kind != PartKind::Body)
            continue;
        ++bodies;
        const QStringView paragraph = m_text.view(part->span);
        const qsizetype length = dateLineLength(paragraph);
        if (length == 0)
            continue;
        if (m_structure.published.isEmpty())
            m_structure.published = dateIn(paragraph.first(length));
        qsizetype rest = length;
        while (rest < paragraph.size() && paragraph[rest].isSpace())
            ++rest;
        const TextSpan line{part->span.start, part->span.start + length};
        part->span.start += rest;
        m_parts.insert(part, {PartKind::DateLine, line});
        return;
    }
}

} // namespace

Structure structureOf(const Text &text, const std::vector<Part> &marked)
{
    return StructureReader(text, marked).read();
}

} // namespace hearsay
