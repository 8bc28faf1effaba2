// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/encoding.h"

#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <memory>
#include <optional>

namespace hearsay
{

namespace
{

enum class Order { Little, Big };

struct Mark {
    QByteArrayView bytes;
    const char *encoding;
};

/// The longer marks first: UTF-32's begins like UTF-16's.
constexpr Mark byteOrderMarks[]{{{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                                {{"\0\0\xFE\xFF", 4}, "UTF-32BE"},
                                {{"\xEF\xBB\xBF", 3}, "UTF-8"},
                                {{"\xFF\xFE", 2}, "UTF-16LE"},
                                {{"\xFE\xFF", 2}, "UTF-16BE"}};

qsizetype replacements(QStringView text)
{
    return text.count(QChar(QChar::ReplacementCharacter));
}

/// Bytes at the end that begin a UTF-8 character and do not end it.
qsizetype unfinishedUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if ((byte & 0xC0) == 0x80)
            continue;
        const qsizetype length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        return length > back ? back : 0;
    }
    return 0;
}

DecodedText decodeUtf8(QByteArrayView bytes)
{
    DecodedText out{QString::fromUtf8(bytes), QStringLiteral("UTF-8"), 0};
    out.undecoded = replacements(out.text) - bytes.count("\xEF\xBF\xBD");
    return out;
}

char16_t unitAt(QByteArrayView bytes, qsizetype index, Order order)
{
    const auto first = static_cast<unsigned char>(bytes[2 * index]);
    const auto second = static_cast<unsigned char>(bytes[2 * index + 1]);
    return order == Order::Little ? char16_t(first | second << 8) : char16_t(first << 8 | second);
}

/// By hand, for Qt hands halves of surrogate pairs through.
DecodedText decodeUtf16(QByteArrayView bytes, Order order, bool cutShort)
{
    DecodedText out;
    out.encoding = order == Order::Little ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE");
    const qsizetype units = bytes.size() / 2;
    out.text.reserve(units + 1);
    const auto undecoded = [&out] {
        out.text += QChar(QChar::ReplacementCharacter);
        ++out.undecoded;
    };
    for (qsizetype i = 0; i < units; ++i) {
        const QChar unit(unitAt(bytes, i, order));
        if (!unit.isSurrogate()) {
            out.text += unit;
            continue;
        }
        const bool last = i + 1 == units;
        if (unit.isHighSurrogate() && !last && QChar::isLowSurrogate(unitAt(bytes, i + 1, order)))
            (out.text += unit) += QChar(unitAt(bytes, ++i, order));
        else if (!(cutShort && last && unit.isHighSurrogate()))
            undecoded();
    }
    if (bytes.size() % 2 && !cutShort)
        undecoded();
    return out;
}

/// What the single bytes 0x80 to 0x9F become where an encoding leaves them undefined is a control character that nobody
/// wrote.
qsizetype replaceUndefined(QString &text)
{
    qsizetype count = 0;
    for (QChar &ch : text) {
        if (ch.unicode() >= 0x80 && ch.unicode() < 0xA0 && ch.unicode() != 0x85) {
            ch = QChar::ReplacementCharacter;
            ++count;
        }
    }
    return count;
}

std::optional<DecodedText> decodeNamed(QByteArrayView bytes, const QByteArray &name)
{
    QStringDecoder decoder(name.constData());
    if (!decoder.isValid())
        return std::nullopt;
    DecodedText out{decoder.decode(bytes), QString::fromLatin1(name), 0};
    out.undecoded = replacements(out.text);
    if (name.startsWith("UTF-32"))
        out.undecoded -=
            bytes.count(name.endsWith("LE") ? QByteArrayView("\xFD\xFF\0\0", 4) : QByteArrayView("\0\0\xFF\xFD", 4));
    else
        out.undecoded += replaceUndefined(out.text);
    return out;
}

/// Windows-1252 by table, for a Qt without ICU has no decoder of that name.
DecodedText decodeWindows1252(QByteArrayView bytes)
{
    static constexpr char16_t high[]{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                     0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                     0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                     0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
    DecodedText out{QString::fromLatin1(bytes), QStringLiteral("windows-1252"), 0};
    for (QChar &ch : out.text)
        if (ch.unicode() >= 0x80 && ch.unicode() < 0xA0)
            ch = QChar(high[ch.unicode() - 0x80]);
    out.undecoded = replacements(out.text);
    return out;
}

/// The order of UTF-16 without a mark: most units are ASCII, or blanks stand among letters that are not.
std::optional<Order> utf16Order(QByteArrayView bytes)
{
    const qsizetype units = std::min<qsizetype>(bytes.size() / 2, 65536);
    if (units < 2 || (bytes.size() % 2 && bytes.size() < 64))
        return std::nullopt;
    for (const Order order : {Order::Little, Order::Big}) {
        qsizetype plain = 0;
        qsizetype blanks = 0;
        qsizetype strange = 0;
        for (qsizetype i = 0; i < units; ++i) {
            const char16_t unit = unitAt(bytes, i, order);
            const bool blank = unit == u' ' || unit == u'\n' || unit == u'\r' || unit == u'\t';
            blanks += blank ? 1 : 0;
            plain += blank || (unit > u' ' && unit < 0x7F) ? 1 : 0;
            strange += !blank && !QChar::isPrint(unit) && !QChar::isSurrogate(unit) ? 1 : 0;
        }
        if (strange * 50 <= units && (plain * 10 >= units * 6 || blanks * 20 >= units))
            return order;
    }
    return std::nullopt;
}

/// Whether the bytes above ASCII are mostly whole UTF-8 characters: a text of UTF-8 with some damage.
bool mostlyUtf8(QByteArrayView bytes, const DecodedText &asUtf8)
{
    const qsizetype high =
        std::ranges::count_if(bytes, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    return (high - asUtf8.undecoded) > 4 * asUtf8.undecoded;
}

/// Quotation marks, dashes, ellipsis, euro, pound, blank, section, degree and the like have the same bytes in every
/// Windows encoding; a text that has no others above ASCII needs no guess, and a guess from so little errs.
bool onlyTypography(QByteArrayView bytes)
{
    static constexpr QByteArrayView typographic(
        "\x80\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA7\xA9\xAB\xAE\xB0\xB1\xB7\xBB");
    return std::ranges::all_of(bytes, [](char byte) {
        return static_cast<unsigned char>(byte) < 0x80 || typographic.contains(byte) || byte == '\xA3';
    });
}

bool isAsciiLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

/// Whether a byte that is ’ or “ in every Windows encoding, and a letter in those of DOS and the old Macintosh, stands
/// where a mark stands and a letter does not: “It’s”, or at a word's beginning.
bool isQuotedAsOnWindows(QByteArrayView bytes)
{
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i) {
        const bool wordBefore = i > 0 && isAsciiLetter(bytes[i - 1]);
        if (isAsciiLetter(bytes[i + 1]) && ((bytes[i] == '\x92' && wordBefore) || (bytes[i] == '\x93' && !wordBefore)))
            return true;
    }
    return false;
}

QByteArray guessedEncoding(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const auto enough = size_t(std::min<qsizetype>(bytes.size(), 4 << 20));
    if (uchardet_handle_data(detector.get(), bytes.data(), enough) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

DecodedText decodeGuessed(QByteArrayView bytes, const QByteArray &declared)
{
    const QByteArray guess = declared.isEmpty() && !onlyTypography(bytes) ? guessedEncoding(bytes) : declared;
    const QByteArray name = guess.toUpper();
    // As browsers do: what says that it is Latin-1 is Windows-1252, which has more characters. And a guess of UTF-8 or
    // UTF-16 has been tried, and refused, before.
    if (name.isEmpty() || name == "ASCII" || name == "ISO-8859-1" || name == "WINDOWS-1252" || name.startsWith("UTF-"))
        return decodeWindows1252(bytes);
    const bool noWindows = name.startsWith("IBM") || name.startsWith("MAC");
    if (noWindows && isQuotedAsOnWindows(bytes))
        return decodeWindows1252(bytes);
    return decodeNamed(bytes, name).value_or(decodeWindows1252(bytes));
}

std::optional<DecodedText> decodeMarked(QByteArrayView bytes, bool cutShort)
{
    for (const Mark &mark : byteOrderMarks) {
        if (!bytes.startsWith(mark.bytes))
            continue;
        const QByteArrayView rest = bytes.sliced(mark.bytes.size());
        const QByteArray name = mark.encoding;
        if (name == "UTF-8")
            return decodeUtf8(cutShort ? rest.chopped(unfinishedUtf8(rest)) : rest);
        if (name.startsWith("UTF-16"))
            return decodeUtf16(rest, name.endsWith("LE") ? Order::Little : Order::Big, cutShort);
        return decodeNamed(rest, name);
    }
    return std::nullopt;
}

} // namespace

DecodedText decodeText(QByteArrayView bytes, const DecodingHints &hints)
{
    if (const auto marked = decodeMarked(bytes, hints.cutShort))
        return *marked;
    if (bytes.contains('\0')) {
        if (const auto order = utf16Order(bytes))
            return decodeUtf16(bytes, *order, hints.cutShort);
    }
    const QByteArrayView whole = hints.cutShort ? bytes.chopped(unfinishedUtf8(bytes)) : bytes;
    const DecodedText asUtf8 = decodeUtf8(whole);
    if (asUtf8.undecoded == 0 || mostlyUtf8(whole, asUtf8))
        return asUtf8;
    return decodeGuessed(bytes, hints.declared);
}

bool looksLikeText(const DecodedText &decoded)
{
    const auto isControl = [](QChar ch) {
        return ch.category() == QChar::Other_Control && !ch.isSpace() && ch != u'\x1A' && ch != QChar(0x0085);
    };
    const qsizetype controls = std::ranges::count_if(decoded.text, isControl);
    return !(controls > 2 && controls * 50 > decoded.text.size()) &&
           decoded.undecoded * 3 <= std::max<qsizetype>(decoded.text.size(), 6);
}

} // namespace hearsay
