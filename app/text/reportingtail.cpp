// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/reportingtail.h"

#include "text/apostrophes.h"
#include "text/markcandidates.h"
#include "text/words.h"

#include <array>

namespace hearsay
{

namespace
{

using namespace std::string_view_literals;

// Verb stems; -s, -ed, -d, -ing and -es are taken off before the look-up, irregular forms stand in full.
constexpr std::array sayingWords{
    "accuse"sv,   "acknowledg"sv, "acknowledge"sv, "add"sv,      "admit"sv,   "admitt"sv,  "advis"sv,   "affirm"sv,
    "agre"sv,     "alleg"sv,      "announc"sv,     "answer"sv,   "append"sv,  "argu"sv,    "ask"sv,     "assert"sv,
    "assur"sv,    "blam"sv,       "boast"sv,       "brand"sv,    "call"sv,    "caution"sv, "claim"sv,   "comment"sv,
    "complain"sv, "conced"sv,     "confirm"sv,     "contend"sv,  "convey"sv,  "cri"sv,     "cry"sv,     "declar"sv,
    "demand"sv,   "deni"sv,       "deny"sv,        "depict"sv,   "describ"sv, "disclos"sv, "dub"sv,     "dubb"sv,
    "emphasis"sv, "emphasiz"sv,   "exclaim"sv,     "explain"sv,  "express"sv, "grumbl"sv,  "hail"sv,    "inform"sv,
    "insist"sv,   "interject"sv,  "joke"sv,        "jok"sv,      "label"sv,   "labell"sv,  "lament"sv,  "maintain"sv,
    "mention"sv,  "moan"sv,       "mutter"sv,      "not"sv,      "object"sv,  "observ"sv,  "plead"sv,   "pledg"sv,
    "point"sv,    "portray"sv,    "predict"sv,     "proclaim"sv, "promis"sv,  "protest"sv, "quip"sv,    "quipp"sv,
    "recall"sv,   "reflect"sv,    "remark"sv,      "repeat"sv,   "repli"sv,   "reply"sv,   "report"sv,  "respond"sv,
    "retort"sv,   "reveal"sv,     "said"sv,        "say"sv,      "saying"sv,  "shout"sv,   "spok"sv,    "spoke"sv,
    "stat"sv,     "stress"sv,     "suggest"sv,     "swear"sv,    "swore"sv,   "tell"sv,    "testifi"sv, "testify"sv,
    "thought"sv,  "told"sv,       "tweet"sv,       "urg"sv,      "vow"sv,     "warn"sv,    "whisper"sv, "wonder"sv,
    "write"sv,    "wrote"sv,      "yell"sv,        "accus"sv,    "titl"sv,    "refer"sv,   "referr"sv,  "speak"sv,
    "according"sv};

// Other words that the stems would give.
constexpr std::array otherWords{"not"sv, "state"sv, "states"sv, "stat"sv, "stats"sv, "point"sv, "points"sv, "urge"sv};

// A clause that begins with one of these goes on with the quotation.
constexpr std::array goingOn{
    "although"sv, "and"sv, "as"sv,   "because"sv, "but"sv,   "for"sv,   "if"sv,   "just"sv, "like"sv,   "my"sv,
    "nor"sv,      "or"sv,  "our"sv,  "since"sv,   "so"sv,    "than"sv,  "that"sv, "then"sv, "though"sv, "unless"sv,
    "until"sv,    "we"sv,  "when"sv, "where"sv,   "which"sv, "while"sv, "who"sv,  "yet"sv,  "you"sv};

constexpr qsizetype mostTailWords = 12;
constexpr qsizetype longestTail = 160;

bool isTailStart(QChar ch)
{
    return ch == u',' || ch == u'?' || ch == u'!' || ch == u'—' || ch == u'…';
}

/// Whether what stands between a comma and the end of its sentence reads like “the manager stated”.
bool isTail(QStringView text, TextSpan tail)
{
    if (tail.length() > longestTail)
        return false;
    qsizetype words = 0;
    bool says = false;
    for (qsizetype at = tail.start; at < tail.end;) {
        const QStringView word = wordFrom(text, at, tail.end);
        if (word.isEmpty()) {
            if (isMarkCharacter(text[at]) && text[at] != u'’' && text[at] != u'\'')
                return false;
            ++at;
            continue;
        }
        at += word.size();
        if (words == 0 && isOneOf(word, goingOn))
            return false;
        says = says || isCommonSayingWord(word);
        if (++words > mostTailWords || word.compare(u"I", Qt::CaseSensitive) == 0)
            return false;
    }
    return says && words >= 2;
}

/// Whether the words behind the comma at \a at describe the speaker: “, the manager of the port, stated”.
bool isApposition(QStringView text, qsizetype at, qsizetype end)
{
    for (qsizetype comma = at + 1; comma < end; ++comma)
        if (text[comma] == u',' && comma + 2 < end && isCommonSayingWord(wordFrom(text, comma + 2, end)))
            return true;
    return false;
}

std::optional<qsizetype> tailIn(QStringView text, TextSpan sentence)
{
    std::optional<qsizetype> described;
    for (qsizetype at = sentence.end - 2; at > sentence.start && sentence.end - at <= longestTail; --at) {
        if (!isTailStart(text[at]) || !text[at + 1].isSpace() || !isTail(text, {at + 1, sentence.end}))
            continue;
        if (described || !isApposition(text, at, sentence.end))
            return at + 1;
        described = at + 1;
    }
    return described;
}

} // namespace

bool isCommonSayingWord(QStringView word)
{
    for (const QStringView ending : {QStringView(u""), QStringView(u"s"), QStringView(u"d"), QStringView(u"ed"),
                                     QStringView(u"es"), QStringView(u"e"), QStringView(u"ing")})
        if (word.size() > ending.size() + 1 && word.endsWith(ending, Qt::CaseInsensitive) &&
            isOneOf(word.chopped(ending.size()), sayingWords))
            return !isOneOf(word, otherWords);
    return false;
}

qsizetype sentenceEnd(QStringView text, qsizetype start, qsizetype end)
{
    for (qsizetype at = start; at < end; ++at) {
        if (text[at] != u'.' && text[at] != u'?' && text[at] != u'!')
            continue;
        qsizetype behind = at + 1;
        while (behind < end && behind < at + 4 &&
               (isMarkCharacter(text[behind]) || text[behind] == u')' || text[behind] == u'.'))
            ++behind;
        if (behind >= end)
            return end;
        const bool blank = text[behind].isSpace();
        if (blank && !endsWithAbbreviation(text, at + 1, {start, end})) {
            qsizetype next = behind;
            while (next < end && next < behind + 4 && (text[next].isSpace() || isMarkCharacter(text[next])))
                ++next;
            if (next >= end || !text[next].isLower())
                return behind;
        }
    }
    return end;
}

std::optional<qsizetype> reportingTail(QStringView text, TextSpan inside)
{
    for (qsizetype start = inside.start; start < inside.end;) {
        const qsizetype end = sentenceEnd(text, start, inside.end);
        if (const auto tail = tailIn(text, {start, end}))
            return tail;
        start = std::max(end, start + 1);
    }
    return std::nullopt;
}

} // namespace hearsay
