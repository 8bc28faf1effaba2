// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/apostrophes.h"

#include "text/markcandidates.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace hearsay
{

namespace
{

using namespace std::string_view_literals;

// Words whose first letters are left out. Those that are words of their own without the apostrophe (’and, ’old, ’is)
// are not among them, for before them a mark is likelier.
constexpr std::array elidedStarts{
    "andsome"sv, "appen"sv, "appened"sv, "appens"sv, "appy"sv,    "ard"sv,       "ardly"sv,  "ave"sv,    "aven"sv,
    "avin"sv,    "avin"sv,  "bout"sv,    "cause"sv,  "cept"sv,    "copter"sv,    "cos"sv,    "coz"sv,    "cuz"sv,
    "e"sv,       "ead"sv,   "eads"sv,    "eard"sv,   "eart"sv,    "eaven"sv,     "ell"sv,    "elp"sv,    "em"sv,
    "er"sv,      "ere"sv,   "erself"sv,  "fore"sv,   "fraid"sv,   "gainst"sv,    "gator"sv,  "igh"sv,    "im"sv,
    "imself"sv,  "keep"sv,  "kay"sv,     "neath"sv,  "nother"sv,  "nough"sv,     "nuff"sv,   "oliday"sv, "ome"sv,
    "ope"sv,     "oped"sv,  "orrible"sv, "orse"sv,   "orses"sv,   "ospital"sv,   "ot"sv,     "otel"sv,   "ouse"sv,
    "ouses"sv,   "ow"sv,    "round"sv,   "scuse"sv,  "scaping"sv, "specially"sv, "spect"sv,  "til"sv,    "till"sv,
    "tis"sv,     "tisn"sv,  "tween"sv,   "twas"sv,   "twasn"sv,   "twere"sv,     "twill"sv,  "twixt"sv,  "twould"sv,
    "undred"sv,  "ungry"sv, "urt"sv,     "usband"sv, "ull"sv,     "ittin"sv,     "eadache"sv};

// Words whose last letters are left out. A mark behind them closes nothing while another word follows.
constexpr std::array elidedEnds{"an"sv,  "ol"sv,  "betwee"sv, "fo"sv,  "fro"sv,  "gi"sv,   "ha"sv,  "i"sv,
                                "lef"sv, "lil"sv, "mo"sv,     "nex"sv, "o"sv,    "po"sv,   "sho"sv, "t"sv,
                                "th"sv,  "tha"sv, "tol"sv,    "wi"sv,  "wid"sv,  "y"sv,    "yo"sv,  "jus"sv,
                                "las"sv, "mus"sv, "ont"sv,    "int"sv, "fert"sv, "tert"sv, "att"sv, "fer"sv};

// Behind a plural, these rather follow a closing mark than a possessive.
constexpr std::array afterClosing{
    "a"sv,     "after"sv, "although"sv, "an"sv,    "and"sv,   "are"sv,  "as"sv,   "at"sv,     "because"sv, "before"sv,
    "but"sv,   "by"sv,    "can"sv,      "could"sv, "did"sv,   "do"sv,   "does"sv, "during"sv, "for"sv,     "from"sv,
    "had"sv,   "has"sv,   "have"sv,     "he"sv,    "his"sv,   "her"sv,  "i"sv,    "if"sv,     "in"sv,      "into"sv,
    "is"sv,    "it"sv,    "may"sv,      "must"sv,  "nor"sv,   "of"sv,   "on"sv,   "or"sv,     "over"sv,    "said"sv,
    "says"sv,  "she"sv,   "should"sv,   "since"sv, "so"sv,    "than"sv, "that"sv, "the"sv,    "their"sv,   "then"sv,
    "they"sv,  "this"sv,  "to"sv,       "until"sv, "was"sv,   "we"sv,   "were"sv, "when"sv,   "where"sv,   "which"sv,
    "while"sv, "who"sv,   "will"sv,     "with"sv,  "would"sv, "yet"sv,  "you"sv};

constexpr std::array abbreviations{"bros"sv, "co"sv,  "corp"sv, "cos"sv, "dr"sv,  "etc"sv, "inc"sv, "jr"sv, "ltd"sv,
                                   "mr"sv,   "mrs"sv, "ms"sv,   "no"sv,  "plc"sv, "snr"sv, "sr"sv,  "st"sv};

bool isDecade(QStringView text, qsizetype position, qsizetype end)
{
    qsizetype at = position;
    while (at < end && at - position < 3 && text[at].isDigit())
        ++at;
    if (at - position != 2)
        return false;
    if (at < end && text[at] == u's')
        ++at;
    return at >= end || !text[at].isLetterOrNumber();
}

} // namespace

bool beginsWithElision(QStringView text, qsizetype position, qsizetype end)
{
    return isDecade(text, position, end) || isOneOf(wordFrom(text, position, end), elidedStarts);
}

bool isShortenedAnd(QStringView text, qsizetype mark, TextSpan paragraph)
{
    const auto isN = [&](qsizetype at) {
        return at >= paragraph.start && at < paragraph.end && text[at].toLower() == u'n';
    };
    const auto isSingle = [&](qsizetype at) { return paragraph.contains(at) && isSingleMark(text[at]); };
    return (isN(mark + 1) && isSingle(mark + 2)) || (isN(mark - 1) && isSingle(mark - 2));
}

WordEnd wordEndBefore(QStringView text, qsizetype mark, TextSpan paragraph)
{
    const QStringView word = wordUntil(text, mark, paragraph.start);
    const bool wordFollows = mark + 2 < paragraph.end && text[mark + 1].isSpace() && text[mark + 2].isLetter();
    if (wordFollows && isOneOf(word, elidedEnds))
        return WordEnd::Elision;
    const bool plural = word.endsWith(u's', Qt::CaseInsensitive) || word.endsWith(u'z') || word.endsWith(u'x');
    const bool droppedG = word.size() > 3 && (word.endsWith(u"in") || word.endsWith(u"IN"));
    if (!plural && !droppedG && !isOneOf(word, elidedEnds))
        return WordEnd::Plain;
    const bool closing = !wordFollows || isOneOf(wordFrom(text, mark + 2, paragraph.end), afterClosing);
    // In ‘It was the players’,’ a better mark follows at once.
    const bool markFollows = mark + 2 < paragraph.end && text[mark + 1].isPunct() && isSingleMark(text[mark + 2]);
    // “players’ and” is rather the end of a quotation; “sayin’ it” is not.
    return plural && closing && !markFollows ? WordEnd::Plain : WordEnd::Possessive;
}

bool isPossessiveOfSign(QStringView text, qsizetype mark, TextSpan paragraph)
{
    return mark > paragraph.start && QStringView(u".”»\")]").contains(text[mark - 1]) &&
           wordFrom(text, mark + 1, paragraph.end).compare(u"s", Qt::CaseInsensitive) == 0;
}

bool endsWithAbbreviation(QStringView text, qsizetype mark, TextSpan paragraph)
{
    if (mark - 1 < paragraph.start || text[mark - 1] != u'.')
        return false;
    const QStringView word = wordUntil(text, mark - 1, paragraph.start);
    return (word.size() == 1 && word.front().isUpper()) || isOneOf(word, abbreviations);
}

} // namespace hearsay
