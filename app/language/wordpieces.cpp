// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordpieces.h"

#include "language/characters.h"

#include <algorithm>

namespace hearsay
{

namespace
{

/// Longer words are unknown as a whole.
constexpr qsizetype longestWord = 100;

/// The category as the reference library knows it: its tables are those of Unicode 8, and three characters have since
/// changed theirs.
QChar::Category categoryOf(char32_t ch)
{
    if (QChar::unicodeVersion(ch) > QChar::Unicode_8_0)
        return QChar::Other_NotAssigned;
    if (ch == 0x166D || ch == 0x111C9)
        return QChar::Punctuation_Other;
    return ch == 0x1734 ? QChar::Mark_NonSpacing : QChar::category(ch);
}

bool isControl(char32_t ch)
{
    if (ch == U'\t' || ch == U'\n' || ch == U'\r')
        return false;
    const QChar::Category category = categoryOf(ch);
    return category == QChar::Other_Control || category == QChar::Other_Format || category == QChar::Other_PrivateUse;
}

bool isPunctuation(char32_t ch)
{
    if (ch < 0x80)
        return (ch >= 33 && ch <= 47) || (ch >= 58 && ch <= 64) || (ch >= 91 && ch <= 96) || (ch >= 123 && ch <= 126);
    const QChar::Category category = categoryOf(ch);
    return category >= QChar::Punctuation_Connector && category <= QChar::Punctuation_Other;
}

/// The blocks of Chinese characters that BERT sets apart.
bool isChinese(char32_t ch)
{
    return (ch >= 0x4E00 && ch <= 0x9FFF) || (ch >= 0x3400 && ch <= 0x4DBF) || (ch >= 0x20000 && ch <= 0x2A6DF) ||
           (ch >= 0x2A700 && ch <= 0x2B73F) || (ch >= 0x2B740 && ch <= 0x2B81F) || (ch >= 0x2B920 && ch <= 0x2CEAF) ||
           (ch >= 0xF900 && ch <= 0xFAFF) || (ch >= 0x2F800 && ch <= 0x2FA1F);
}

/// Control characters left out, blanks made one kind, Chinese characters set apart, accents taken off, in lower case.
QString normalized(QStringView text)
{
    QString clean;
    clean.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint point = codePointAt(text, i);
        const QStringView written = text.sliced(i, point.units);
        i += point.units;
        if (point.value == 0 || point.value == 0xFFFD || isControl(point.value))
            continue;
        if (QChar::isSpace(point.value))
            clean.append(u' ');
        else if (isChinese(point.value))
            clean.append(u' ').append(written).append(u' ');
        else
            clean.append(written);
    }
    const QString parts = clean.normalized(QString::NormalizationForm_D);
    QString bare;
    bare.reserve(parts.size());
    for (qsizetype i = 0; i < parts.size();) {
        const CodePoint point = codePointAt(parts, i);
        if (categoryOf(point.value) != QChar::Mark_NonSpacing)
            bare.append(QStringView(parts).sliced(i, point.units));
        i += point.units;
    }
    return bare.toLower();
}

} // namespace

Result<WordPieces> WordPieces::make(QByteArrayView vocabulary)
{
    WordPieces pieces;
    Id id = 0;
    qsizetype at = 0;
    while (at < vocabulary.size()) {
        qsizetype end = vocabulary.indexOf('\n', at);
        end = end < 0 ? vocabulary.size() : end;
        pieces.m_ids.insert(QString::fromUtf8(vocabulary.sliced(at, end - at)), id++);
        at = end + 1;
    }
    const auto either = [&pieces](const char *one, const char *other, Id &into) {
        const auto found = pieces.m_ids.constFind(QString::fromLatin1(one));
        const auto second = found != pieces.m_ids.cend() ? found : pieces.m_ids.constFind(QString::fromLatin1(other));
        into = second != pieces.m_ids.cend() ? *second : 0;
        return second != pieces.m_ids.cend();
    };
    const bool whole = either("<s>", "[CLS]", pieces.m_begin) && either("</s>", "[SEP]", pieces.m_end) &&
                       either("<pad>", "[PAD]", pieces.m_padding) && either("[UNK]", "[UNK]", pieces.m_unknown);
    if (!whole)
        return std::unexpected(
            Error{ErrorKind::Malformed,
                  QStringLiteral("The list of word pieces lacks one that begins, ends or fills a window."),
                  {}});
    return pieces;
}

void WordPieces::encodeWord(QStringView word, std::vector<Id> &ids) const
{
    // Lengths are code points in the reference; surrogate pairs are rare enough to count them only when it matters.
    qsizetype length = word.size();
    if (length > longestWord)
        length = word.toUcs4().size();
    if (length > longestWord) {
        ids.push_back(m_unknown);
        return;
    }
    const size_t before = ids.size();
    qsizetype start = 0;
    while (start < word.size()) {
        qsizetype end = word.size();
        auto found = m_ids.cend();
        for (; end > start; --end) {
            const QString piece =
                start > 0 ? QStringLiteral("##") + word.sliced(start, end - start) : word.first(end).toString();
            found = m_ids.constFind(piece);
            if (found != m_ids.cend())
                break;
        }
        if (found == m_ids.cend()) {
            ids.resize(before);
            ids.push_back(m_unknown);
            return;
        }
        ids.push_back(*found);
        start = end;
    }
}

std::vector<WordPieces::Id> WordPieces::encode(QStringView text) const
{
    const QString plain = normalized(text);
    std::vector<Id> ids;
    qsizetype start = 0;
    const auto flush = [&](qsizetype end) {
        if (end > start)
            encodeWord(QStringView(plain).sliced(start, end - start), ids);
    };
    for (qsizetype i = 0; i < plain.size();) {
        const CodePoint point = codePointAt(plain, i);
        const bool blank = QChar::isSpace(point.value);
        const bool mark = isPunctuation(point.value);
        if (blank || mark)
            flush(i);
        if (mark)
            encodeWord(QStringView(plain).sliced(i, point.units), ids);
        i += point.units;
        if (blank || mark)
            start = i;
    }
    flush(plain.size());
    return ids;
}

std::vector<WordPieces::Id> WordPieces::ofWord(QStringView word, size_t most) const
{
    std::vector<Id> ids = encode(word);
    ids.resize(std::min(ids.size(), most));
    if (ids.empty())
        ids.push_back(m_unknown);
    return ids;
}

} // namespace hearsay
