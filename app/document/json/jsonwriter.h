// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <vector>

namespace hearsay
{

/// Writes JSON (RFC 8259) piece by piece in the order in which it is told, as UTF-8. Halves of surrogate pairs, which
/// UTF-8 cannot hold, are written as escapes.
class JsonWriter final
{
public:
    enum class Layout {
        Lines, ///< members below one another, indented by two blanks
        Line,  ///< everything on one line
    };
    explicit JsonWriter(Layout layout);

    /// An object or an array. With Line all inside stands on one line, whatever the writer's own layout.
    void beginObject(Layout layout = Layout::Lines);
    void endObject();
    void beginArray(Layout layout = Layout::Lines);
    void endArray();
    /// The key of the next value; ASCII without characters that need an escape.
    void key(const char *name);

    void value(QStringView string);
    void value(qsizetype number);
    /// Shortest form that reads back to the same number; null for what is not finite.
    void value(double number);
    void value(bool boolean);
    void null();

    template<typename Value>
    void member(const char *name, const Value &content)
    {
        key(name);
        value(content);
    }

    /// What was written; all objects and arrays must have been ended.
    [[nodiscard]] QByteArray take();

private:
    struct Level {
        bool inLine = false;
        bool isEmpty = true;
    };
    void begin(char bracket, Layout layout);
    void end(char bracket);
    void beforeValue();
    void separate();
    void newLine();

    QByteArray m_out;
    std::vector<Level> m_levels;
    bool m_inLine = false;
    bool m_afterKey = false;
};

} // namespace hearsay
