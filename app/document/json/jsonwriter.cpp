// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/json/jsonwriter.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace hearsay
{

namespace
{

void appendEscape(QByteArray &out, char16_t unit)
{
    out += "\\u" + QByteArray::number(uint(unit), 16).rightJustified(4, '0');
}

/// Whether \a ch needs an escape. The separators of lines and paragraphs are legal in JSON, and some readers of JSON
/// lines cut there.
bool needsEscape(char16_t ch)
{
    return ch < 0x20 || ch == u'"' || ch == u'\\' || ch == 0x7F || ch == 0x85 || ch == 0x2028 || ch == 0x2029;
}

void appendSpecial(QByteArray &out, char16_t ch)
{
    switch (ch) {
    case u'"':
        out += "\\\"";
        break;
    case u'\\':
        out += "\\\\";
        break;
    case u'\n':
        out += "\\n";
        break;
    case u'\r':
        out += "\\r";
        break;
    case u'\t':
        out += "\\t";
        break;
    default:
        appendEscape(out, ch);
    }
}

/// Position of the first unit at or after \a from that cannot be written as it is; the size where there is none.
qsizetype plainUntil(QStringView string, qsizetype from)
{
    for (; from < string.size(); ++from) {
        const QChar ch = string[from];
        if (ch.isHighSurrogate() && from + 1 < string.size() && string[from + 1].isLowSurrogate())
            ++from;
        else if (ch.isSurrogate() || needsEscape(ch.unicode()))
            return from;
    }
    return string.size();
}

} // namespace

JsonWriter::JsonWriter(Layout layout) : m_inLine(layout == Layout::Line) {}

void JsonWriter::beginObject(Layout layout)
{
    begin('{', layout);
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray(Layout layout)
{
    begin('[', layout);
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::begin(char bracket, Layout layout)
{
    beforeValue();
    m_out += bracket;
    const bool outerInLine = m_levels.empty() ? m_inLine : m_levels.back().inLine;
    m_levels.push_back({outerInLine || layout == Layout::Line, true});
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (!level.inLine && !level.isEmpty)
        newLine();
    m_out += bracket;
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(qsizetype(m_levels.size()) * 2, ' ');
}

void JsonWriter::separate()
{
    if (m_levels.empty())
        return;
    Level &level = m_levels.back();
    if (!level.isEmpty)
        m_out += level.inLine ? ", " : ",";
    if (!level.inLine)
        newLine();
    level.isEmpty = false;
}

void JsonWriter::beforeValue()
{
    if (!std::exchange(m_afterKey, false))
        separate();
}

void JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\": ";
    m_afterKey = true;
}

void JsonWriter::value(QStringView string)
{
    beforeValue();
    m_out += '"';
    for (qsizetype at = 0; at < string.size();) {
        const qsizetype special = plainUntil(string, at);
        m_out += string.sliced(at, special - at).toUtf8();
        if (special < string.size())
            appendSpecial(m_out, string[special].unicode());
        at = special + 1;
    }
    m_out += '"';
}

void JsonWriter::value(qsizetype number)
{
    beforeValue();
    m_out += QByteArray::number(number);
}

void JsonWriter::value(double number)
{
    beforeValue();
    m_out +=
        std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : QByteArray("null");
}

void JsonWriter::value(bool boolean)
{
    beforeValue();
    m_out += boolean ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_out, QByteArray());
}

} // namespace hearsay
