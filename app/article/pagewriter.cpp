// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/pagewriter.h"

#include <utility>

namespace hearsay
{

void PageWriter::beginBlock(PartKind kind)
{
    endBlock();
    m_kind = kind;
    m_atItem = kind == PartKind::List;
}

void PageWriter::endBlock()
{
    if (m_start >= 0) {
        trimEnd();
        if (m_page.text.size() > m_start) {
            m_page.marked.push_back({m_kind, {m_start, m_page.text.size()}});
            m_hasHeadline = m_hasHeadline || m_kind == PartKind::Headline;
        }
    }
    m_start = -1;
    m_blank = false;
    m_atItem = false;
    m_kind = PartKind::Body;
}

void PageWriter::trimEnd()
{
    while (m_page.text.size() > m_start && m_page.text.back().isSpace())
        m_page.text.chop(1);
}

void PageWriter::separate()
{
    if (m_start >= 0)
        return;
    if (!m_page.marked.empty()) {
        const bool sameList = m_kind == PartKind::List && m_page.marked.back().kind == PartKind::List;
        m_page.text += sameList ? QStringView(u"\n") : QStringView(u"\n\n");
    }
    m_start = m_page.text.size();
}

void PageWriter::write(QStringView words)
{
    for (const QChar ch : words) {
        // A no-break space is meant, and stays.
        if (ch.isSpace() && ch != QChar::Nbsp && ch != QChar(0x202F)) {
            m_blank = m_start >= 0;
            continue;
        }
        separate();
        if (m_blank && m_page.text.size() > m_start && m_page.text.back() != u'\n')
            m_page.text += u' ';
        m_blank = false;
        m_atItem = false;
        m_page.text += ch;
    }
}

void PageWriter::writeVerbatim(QStringView words)
{
    if (words.trimmed().isEmpty() && m_start < 0)
        return;
    separate();
    m_page.text += words;
    m_blank = false;
    m_atItem = false;
}

void PageWriter::writeItemNumber(int number)
{
    write(QString(QString::number(number) + u'.'));
    m_blank = true;
    m_atItem = true;
}

void PageWriter::separateCell()
{
    if (m_start < 0)
        return;
    m_page.text += u'\t';
    m_blank = false;
}

bool PageWriter::atStartOfItem() const
{
    return m_kind == PartKind::List && m_atItem;
}

void PageWriter::breakLine()
{
    if (m_start < 0)
        return;
    trimEnd();
    m_page.text += u'\n';
    m_blank = false;
}

Page PageWriter::take()
{
    endBlock();
    m_page.rule = ParagraphRule::EachLine;
    m_hasHeadline = false;
    return std::exchange(m_page, Page{});
}

} // namespace hearsay
