// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/wordsplitter.h"

#include "language/characters.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace hearsay
{

namespace
{

using namespace std::literals;

template<size_t N>
bool contains(const std::array<std::u16string_view, N> &words, QStringView word)
{
    return std::ranges::any_of(
        words, [word](std::u16string_view one) { return QStringView(one).compare(word, Qt::CaseInsensitive) == 0; });
}

/// Length of the clitic that ends the first \a end units of \a word; 0 for none.
qsizetype cliticBefore(QStringView word, qsizetype end)
{
    const QStringView part = word.first(end);
    if (end > 3 && isApostrophe(part[end - 2].unicode()) && part.last(1).compare(u"t", Qt::CaseInsensitive) == 0 &&
        part.sliced(end - 3, 1).compare(u"n", Qt::CaseInsensitive) == 0)
        return 3;
    static constexpr std::array clitics = {u"s"sv, u"d"sv, u"m"sv, u"re"sv, u"ve"sv, u"ll"sv};
    for (const qsizetype length : {qsizetype(2), qsizetype(3)})
        if (end > length && isApostrophe(part[end - length].unicode()) && contains(clitics, part.last(length - 1)))
            return length;
    return 0;
}

/// Words that are written as one and are two: the length of the first.
qsizetype fusedCut(QStringView word)
{
    struct Fused {
        std::u16string_view word;
        qsizetype cut;
    };
    static constexpr std::array fused = {Fused{u"cannot"sv, 3}, Fused{u"gonna"sv, 3}, Fused{u"wanna"sv, 3},
                                         Fused{u"gotta"sv, 3},  Fused{u"lemme"sv, 3}, Fused{u"gimme"sv, 3}};
    for (const Fused &one : fused)
        if (word.compare(QStringView(one.word), Qt::CaseInsensitive) == 0)
            return one.cut;
    return 0;
}

bool isAddressCharacter(char32_t ch)
{
    return isLetterOrDigit(ch) || (ch < 0x80 && QStringView(u"-._~:/?#[]@!$&'()*+,;=%|").contains(QChar(char16_t(ch))));
}

/// \a length without the marks at its end that belong to the sentence; a closing bracket stays if one opens inside.
qsizetype withoutClosingMarks(QStringView chunk, qsizetype length)
{
    while (length > 0) {
        const QChar last = chunk[length - 1];
        const bool closesOwn = last == u')' && chunk.first(length).contains(u'(');
        if (closesOwn || !QStringView(u".,;:!?'\")]").contains(last))
            break;
        --length;
    }
    return length;
}

qsizetype runLength(QStringView chunk, bool (*belongs)(char32_t))
{
    qsizetype at = 0;
    while (at < chunk.size()) {
        const CodePoint point = codePointAt(chunk, at);
        if (!belongs(point.value))
            break;
        at += point.units;
    }
    return at;
}

bool isMailCharacter(char32_t ch)
{
    return isLetterOrDigit(ch) || ch == U'.' || ch == U'_' || ch == U'%' || ch == U'+' || ch == U'-' || ch == U'@';
}

qsizetype mailLength(QStringView chunk)
{
    const qsizetype length = withoutClosingMarks(chunk, runLength(chunk, isMailCharacter));
    const qsizetype at = chunk.first(length).indexOf(u'@');
    const bool whole = at > 0 && at + 1 < length && isLetterOrDigit(chunk[at + 1].unicode());
    return whole && chunk.sliced(at, length - at).contains(u'.') ? length : 0;
}

bool isNameCharacter(char32_t ch)
{
    return isLetterOrDigit(ch) || ch == U'_';
}

/// @name and #Topic; “#1” is a mark and a number.
qsizetype handleLength(QStringView chunk)
{
    if (chunk.size() < 2 || (chunk[0] != u'@' && chunk[0] != u'#') || !QChar::isLetter(codePointAt(chunk, 1).value))
        return 0;
    return 1 + runLength(chunk.sliced(1), isNameCharacter);
}

bool isHostCharacter(char32_t ch)
{
    return isLetterOrDigit(ch) || ch == U'-' || ch == U'.' || ch == U'_';
}

/// “example.com/news”, “report.pdf”: known endings only, for a missing blank behind a stop is far more common.
qsizetype hostLength(QStringView chunk)
{
    static constexpr std::array endings = {u"com"sv, u"org"sv, u"net"sv,  u"gov"sv,  u"edu"sv, u"int"sv,  u"eu"sv,
                                           u"uk"sv,  u"de"sv,  u"fr"sv,   u"au"sv,   u"ca"sv,  u"ru"sv,   u"cn"sv,
                                           u"io"sv,  u"tv"sv,  u"info"sv, u"doc"sv,  u"pdf"sv, u"html"sv, u"txt"sv,
                                           u"xls"sv, u"jpg"sv, u"png"sv,  u"docx"sv, u"csv"sv};
    const qsizetype length = withoutClosingMarks(chunk, runLength(chunk, isHostCharacter));
    const qsizetype dot = chunk.first(length).lastIndexOf(u'.');
    if (dot < 2 || !contains(endings, chunk.sliced(dot + 1, length - dot - 1)))
        return 0;
    if (length < chunk.size() && chunk[length] == u'/')
        return withoutClosingMarks(chunk, runLength(chunk, isAddressCharacter));
    return length;
}

bool beginsEmoji(char32_t ch)
{
    return (ch >= 0x1F000 && ch <= 0x1FAFF) ||
           ((ch >= 0x2600 && ch <= 0x27BF) && QChar::category(ch) == QChar::Symbol_Other) || ch == 0x2B50 ||
           ch == 0x2B55 || (ch >= 0x231A && ch <= 0x23FF);
}

bool isRegional(char32_t ch)
{
    return ch >= 0x1F1E6 && ch <= 0x1F1FF;
}

bool modifiesEmoji(char32_t ch)
{
    return ch == 0xFE0F || ch == 0xFE0E || ch == 0x20E3 || (ch >= 0x1F3FB && ch <= 0x1F3FF) ||
           (ch >= 0xE0020 && ch <= 0xE007F);
}

qsizetype pictureLength(QStringView chunk)
{
    constexpr char32_t joiner = 0x200D;
    qsizetype at = 0;
    while (beginsEmoji(codePointAt(chunk, at).value)) {
        const CodePoint first = codePointAt(chunk, at);
        at += first.units;
        if (isRegional(first.value) && isRegional(codePointAt(chunk, at).value))
            at += 2;
        while (modifiesEmoji(codePointAt(chunk, at).value))
            at += codePointAt(chunk, at).units;
        if (codePointAt(chunk, at).value != joiner || !beginsEmoji(codePointAt(chunk, at + 1).value))
            break;
        ++at;
    }
    return at;
}

qsizetype emoticonLength(QStringView chunk)
{
    static constexpr std::array emoticons = {u":-)"sv, u":-("sv, u";-)"sv, u":-D"sv, u":-P"sv,
                                             u":-/"sv, u":)"sv,  u":("sv,  u";)"sv,  u":D"sv,
                                             u":P"sv,  u":/"sv,  u"=)"sv,  u"<3"sv,  u"^_^"sv};
    for (const std::u16string_view one : emoticons) {
        const auto length = qsizetype(one.size());
        if (chunk.startsWith(QStringView(one)) && (length == chunk.size() || !isLetterOrDigit(chunk[length].unicode())))
            return length;
    }
    return 0;
}

} // namespace

std::vector<qsizetype> cliticCuts(QStringView word)
{
    std::vector<qsizetype> cuts;
    qsizetype end = word.size();
    while (const qsizetype length = cliticBefore(word, end)) {
        end -= length;
        cuts.insert(cuts.begin(), end);
    }
    if (const qsizetype cut = fusedCut(word.first(end)))
        cuts.insert(cuts.begin(), cut);
    return cuts;
}

qsizetype elidedWordLength(QStringView rest)
{
    static constexpr std::array words = {u"em"sv, u"tis"sv, u"twas"sv,  u"til"sv,   u"cause"sv, u"bout"sv,
                                         u"n"sv,  u"cos"sv, u"twere"sv, u"round"sv, u"s"sv,     u"re"sv,
                                         u"ve"sv, u"ll"sv,  u"d"sv,     u"m"sv,     u"t"sv};
    qsizetype at = 1;
    if (QChar::isDigit(codePointAt(rest, at).value)) {
        while (at < rest.size() && rest[at].isDigit())
            ++at;
        const bool decade = at == 3 && at < rest.size() && rest[at] == u's';
        const qsizetype length = decade ? 4 : at;
        const bool whole = length >= rest.size() || !isLetterOrDigit(rest[length].unicode());
        return whole && at == 3 ? length : 0;
    }
    while (at < rest.size() && isLetter(rest[at].unicode()))
        ++at;
    return contains(words, rest.sliced(1, at - 1)) ? at : 0;
}

bool keepsHyphen(QStringView before, QStringView behind)
{
    static constexpr std::array prefixes = {
        u"a"sv,      u"e"sv,     u"u"sv,     u"x"sv,       u"agro"sv,  u"ante"sv,  u"anti"sv, u"arch"sv,  u"be"sv,
        u"bi"sv,     u"bio"sv,   u"co"sv,    u"counter"sv, u"cross"sv, u"cyber"sv, u"de"sv,   u"eco"sv,   u"ex"sv,
        u"extra"sv,  u"inter"sv, u"intra"sv, u"macro"sv,   u"mega"sv,  u"micro"sv, u"mid"sv,  u"mini"sv,  u"multi"sv,
        u"neo"sv,    u"non"sv,   u"over"sv,  u"pan"sv,     u"para"sv,  u"peri"sv,  u"post"sv, u"pre"sv,   u"pro"sv,
        u"pseudo"sv, u"quasi"sv, u"re"sv,    u"semi"sv,    u"sub"sv,   u"super"sv, u"tri"sv,  u"ultra"sv, u"un"sv,
        u"uni"sv,    u"vice"sv,  u"uh"sv,    u"mm"sv,      u"o"sv};
    static constexpr std::array suffixes = {u"esque"sv, u"ette"sv, u"fest"sv, u"fold"sv, u"gate"sv,
                                            u"itis"sv,  u"less"sv, u"most"sv, u"rama"sv, u"wise"sv};
    return contains(prefixes, before) || contains(suffixes, behind);
}

qsizetype addressLength(QStringView chunk)
{
    if (chunk.startsWith(u"http://", Qt::CaseInsensitive) || chunk.startsWith(u"https://", Qt::CaseInsensitive) ||
        chunk.startsWith(u"www.", Qt::CaseInsensitive))
        return withoutClosingMarks(chunk, runLength(chunk, isAddressCharacter));
    // Only a web address is long; a bound keeps text without blanks from being read over and over.
    chunk = chunk.first(std::min(chunk.size(), qsizetype(256)));
    if (const qsizetype mail = mailLength(chunk))
        return mail;
    if (const qsizetype handle = handleLength(chunk))
        return handle;
    return hostLength(chunk);
}

qsizetype emojiLength(QStringView chunk)
{
    const qsizetype picture = pictureLength(chunk);
    return picture > 0 ? picture : emoticonLength(chunk);
}

} // namespace hearsay
