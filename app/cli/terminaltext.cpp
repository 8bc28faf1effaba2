// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminaltext.h"

#include <QList>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>

namespace hearsay
{

namespace
{

struct Block {
    char32_t first;
    char32_t last;
};

/// Blocks whose characters are wide.
constexpr std::array wideBlocks{Block{0x1100, 0x115F},   Block{0x2E80, 0x303E},   Block{0x3041, 0x33FF},
                                Block{0x3400, 0x4DBF},   Block{0x4E00, 0x9FFF},   Block{0xA000, 0xA4CF},
                                Block{0xAC00, 0xD7A3},   Block{0xF900, 0xFAFF},   Block{0xFE30, 0xFE6F},
                                Block{0xFF00, 0xFF60},   Block{0xFFE0, 0xFFE6},   Block{0x1F300, 0x1F64F},
                                Block{0x1F680, 0x1F6FF}, Block{0x1F900, 0x1F9FF}, Block{0x20000, 0x3FFFD}};

int columnsOf(char32_t ch)
{
    switch (QChar::category(ch)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
    case QChar::Other_Control:
        return 0;
    default:
        return std::ranges::any_of(wideBlocks, [ch](Block block) { return block.first <= ch && ch <= block.last; }) ? 2
                                                                                                                    : 1;
    }
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const uint ch : text.toUcs4())
        columns += columnsOf(char32_t(ch));
    return columns;
}

QString harmless(QStringView text)
{
    QString out = text.toString().simplified();
    for (QChar &ch : out)
        if (ch.category() == QChar::Other_Control)
            ch = QChar::ReplacementCharacter;
    return out;
}

QString wrapped(QStringView text, int width, const QString &indent)
{
    const int room = width - columnsOf(indent);
    QString out;
    QString line;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text.data(), text.size());
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype next = finder.toNextBoundary();
        const QStringView word = text.sliced(from, (next < 0 ? text.size() : next) - from);
        from += word.size();
        if (!line.isEmpty() && columnsOf(line) + columnsOf(word.trimmed()) > room) {
            out += indent + line.trimmed() + u'\n';
            line.clear();
        }
        line += word;
    }
    return out + indent + line.trimmed() + u'\n';
}

} // namespace hearsay
