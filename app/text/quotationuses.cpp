// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/quotationuses.h"

#include "text/markcandidates.h"
#include "text/reportingtail.h"
#include "text/words.h"

#include <array>

namespace hearsay
{

namespace
{

using namespace std::string_view_literals;

constexpr qsizetype farthest = 200;

constexpr std::array wordNouns{
    "word"sv,     "words"sv, "term"sv,    "terms"sv,      "phrase"sv,    "phrases"sv,     "expression"sv, "adjective"sv,
    "adverb"sv,   "noun"sv,  "verb"sv,    "pronoun"sv,    "prefix"sv,    "suffix"sv,      "syllable"sv,   "letter"sv,
    "letters"sv,  "name"sv,  "surname"sv, "nickname"sv,   "acronym"sv,   "spelling"sv,    "spelled"sv,    "spelt"sv,
    "password"sv, "means"sv, "hashtag"sv, "pronounced"sv, "euphemism"sv, "abbreviation"sv};

// Works and inscriptions: the noun stands before (“the song …”) or behind (“… T-shirts”).
constexpr std::array workNouns{
    "album"sv,       "anthem"sv,   "article"sv,   "badge"sv,    "badges"sv,   "ballad"sv,     "banner"sv,  "banners"sv,
    "billboard"sv,   "blog"sv,     "book"sv,      "cap"sv,      "caps"sv,     "chapter"sv,    "column"sv,  "comedy"sv,
    "documentary"sv, "drama"sv,    "entitled"sv,  "episode"sv,  "essay"sv,    "exhibition"sv, "film"sv,    "films"sv,
    "game"sv,        "hat"sv,      "hats"sv,      "headed"sv,   "headline"sv, "headlined"sv,  "hit"sv,     "hymn"sv,
    "lettered"sv,    "lyric"sv,    "memoir"sv,    "motto"sv,    "movie"sv,    "musical"sv,    "mural"sv,   "novel"sv,
    "opera"sv,       "painting"sv, "pamphlet"sv,  "placard"sv,  "placards"sv, "play"sv,       "podcast"sv, "poem"sv,
    "poster"sv,      "posters"sv,  "programme"sv, "program"sv,  "report"sv,   "sculpture"sv,  "sequel"sv,  "series"sv,
    "shirt"sv,       "shirts"sv,   "show"sv,      "sign"sv,     "signs"sv,    "single"sv,     "sitcom"sv,  "slogan"sv,
    "song"sv,        "songs"sv,    "sticker"sv,   "stickers"sv, "story"sv,    "symphony"sv,   "tee"sv,     "thriller"sv,
    "titled"sv,      "tour"sv,     "track"sv,     "trilogy"sv,  "tune"sv,     "video"sv,      "T"sv};

constexpr std::array armsLength{"alleged"sv,    "called"sv, "dubious"sv, "ostensible"sv, "professed"sv,
                                "purported"sv,  "pseudo"sv, "self"sv,    "styled"sv,     "supposed"sv,
                                "supposedly"sv, "soi"sv,    "disant"sv,  "quote"sv};

constexpr std::array smallWords{"a"sv,   "an"sv,   "and"sv, "as"sv,   "at"sv,  "by"sv, "for"sv, "from"sv,
                                "in"sv,  "into"sv, "nor"sv, "of"sv,   "off"sv, "on"sv, "or"sv,  "so"sv,
                                "the"sv, "to"sv,   "up"sv,  "with"sv, "vs"sv,  "but"sv};

constexpr std::array beforeTitles{"about"sv,  "after"sv,     "at"sv,    "by"sv,      "from"sv,     "hosts"sv,
                                  "in"sv,     "of"sv,        "on"sv,    "sang"sv,    "read"sv,     "reads"sv,
                                  "saw"sv,    "starred"sv,   "watch"sv, "watched"sv, "wrote"sv,    "directed"sv,
                                  "played"sv, "performed"sv, "to"sv,    "with"sv,    "watching"sv, "reading"sv};

constexpr std::array determiners{"a"sv,     "an"sv,    "any"sv,  "her"sv,   "his"sv,  "its"sv,
                                 "no"sv,    "our"sv,   "some"sv, "such"sv,  "that"sv, "the"sv,
                                 "their"sv, "these"sv, "this"sv, "those"sv, "your"sv, "my"sv};

constexpr std::array timeNames{"monday"sv,    "tuesday"sv, "wednesday"sv, "thursday"sv, "friday"sv,
                               "saturday"sv,  "sunday"sv,  "january"sv,   "february"sv, "march"sv,
                               "april"sv,     "may"sv,     "june"sv,      "july"sv,     "august"sv,
                               "september"sv, "october"sv, "november"sv,  "december"sv};

/// What one pass over the words between the marks tells.
struct Inside {
    qsizetype words = 0;
    bool allCapital = true;  ///< every word but small ones begins with a capital letter or a figure
    bool eachCapital = true; ///< small ones too
    bool beginsLower = false;
    bool shouted = true; ///< no letter is a small one
    QChar last = u' ';   ///< the last character that is no blank and no mark
};

Inside inspect(QStringView text, TextSpan inside)
{
    Inside found;
    const qsizetype end = std::min(inside.end, inside.start + farthest);
    for (qsizetype at = inside.start; at < end;) {
        const QStringView word = wordFrom(text, at, end);
        if (word.isEmpty()) {
            ++at;
            continue;
        }
        const bool joined = at > inside.start && (text[at - 1] == u'’' || text[at - 1] == u'\'');
        at += word.size();
        if (joined)
            continue;
        const bool lower = word.front().isLower();
        found.shouted = found.shouted && word.toString().toUpper() == word;
        found.beginsLower = found.beginsLower || (found.words == 0 && lower);
        found.eachCapital = found.eachCapital && !lower;
        found.allCapital = found.allCapital && (!lower || (found.words > 0 && isOneOf(word, smallWords)));
        ++found.words;
    }
    qsizetype last = inside.end - 1;
    while (last > inside.start && last > inside.end - 8 && (text[last].isSpace() || isMarkCharacter(text[last])))
        --last;
    if (inside.contains(last))
        found.last = text[last];
    return found;
}

/// The paragraph round a pair, and the words right beside it.
class Beside
{
public:
    Beside(const Text &text, const QuotationPair &pair)
        : m_text(text.view()), m_first(pair.pieces.front()), m_last(pair.pieces.back())
    {
        const std::vector<TextSpan> &paragraphs = text.paragraphs();
        const qsizetype first = text.paragraphAt(m_first.start);
        const qsizetype last = text.paragraphAt(m_last.start);
        m_paragraph = {first < 0 ? m_first.start : paragraphs[size_t(first)].start,
                       last < 0 ? m_last.end : paragraphs[size_t(last)].end};
        m_before = m_first.start;
        while (m_before > m_paragraph.start && m_text[m_before - 1].isSpace())
            --m_before;
        m_behind = m_last.end;
        while (m_behind < m_paragraph.end && m_text[m_behind].isSpace())
            ++m_behind;
    }

    [[nodiscard]] QChar characterBefore() const
    {
        return m_before > m_paragraph.start ? m_text[m_before - 1] : QChar(u'\n');
    }
    [[nodiscard]] QChar characterBehind() const { return m_behind < m_paragraph.end ? m_text[m_behind] : QChar(u'\n'); }
    [[nodiscard]] QStringView wordBefore() const { return wordUntil(m_text, m_before, m_paragraph.start); }
    [[nodiscard]] QStringView wordBehind() const { return wordFrom(m_text, m_behind, m_paragraph.end); }
    /// The word before, past a comma, a colon or a bracket.
    [[nodiscard]] QStringView wordBeforePunctuation() const
    {
        qsizetype at = m_before;
        while (at > m_paragraph.start && at > m_before - 3 && !m_text[at - 1].isLetterOrNumber())
            --at;
        return wordUntil(m_text, at, m_paragraph.start);
    }
    [[nodiscard]] bool touchesBlankBefore() const { return m_before < m_first.start; }
    [[nodiscard]] bool touchesBlankBehind() const { return m_behind > m_last.end; }
    [[nodiscard]] bool behindHyphen() const { return m_before > m_paragraph.start && m_text[m_before - 1] == u'-'; }

    /// Whether the reporter's words in the same sentence hold a word of saying.
    [[nodiscard]] bool nearSaying() const
    {
        qsizetype start = std::max(m_paragraph.start, m_first.start - farthest);
        for (qsizetype at = m_first.start - 1; at > start; --at)
            if (QStringView(u".?!").contains(m_text[at]) && at + 1 < m_first.start && m_text[at + 1].isSpace()) {
                start = at + 1;
                break;
            }
        const qsizetype limit = std::min(m_paragraph.end, m_last.end + farthest);
        return says({start, m_first.start}) || says({m_last.end, sentenceEnd(m_text, m_last.end, limit)});
    }

private:
    [[nodiscard]] bool says(TextSpan span) const
    {
        for (qsizetype at = span.start; at < span.end;) {
            const QStringView word = wordFrom(m_text, at, span.end);
            if (isCommonSayingWord(word))
                return true;
            at += std::max<qsizetype>(1, word.size());
        }
        return false;
    }

    QStringView m_text;
    TextSpan m_first;
    TextSpan m_last;
    TextSpan m_paragraph;
    qsizetype m_before = 0;
    qsizetype m_behind = 0;
};

bool beginsUpper(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

/// Billy ‘Tugboat’ Marsden, William (“Bill”) Hart, “Lefty” Malone.
bool isNickname(const Inside &inside, const Beside &beside)
{
    if (inside.words == 0 || inside.words > 3 || !inside.allCapital || inside.last.isPunct())
        return false;
    const QStringView before = beside.wordBefore();
    const QStringView behind = beside.wordBehind();
    if (beside.characterBefore() == u'(' && beside.characterBehind() == u')')
        return beginsUpper(beside.wordBeforePunctuation()) && !isOneOf(beside.wordBeforePunctuation(), smallWords);
    if (!beginsUpper(behind) || isOneOf(behind, timeNames) || isOneOf(behind, workNouns) ||
        !beside.touchesBlankBehind())
        return false;
    const bool named = beginsUpper(before) && beside.touchesBlankBefore() && !isOneOf(before, determiners) &&
                       !isOneOf(before, smallWords);
    const bool alone =
        inside.words == 1 && !beginsUpper(before) && beside.characterBefore() != u':' && !isCommonSayingWord(before);
    return named ||
           (alone && !isOneOf(before, determiners) && !isOneOf(before, beforeTitles) && !isOneOf(before, workNouns));
}

bool isTitle(const Inside &inside, const Beside &beside)
{
    if (inside.words == 0 || inside.words > 12 || inside.beginsLower)
        return false;
    const bool stop = QStringView(u".,").contains(inside.last);
    if (isOneOf(beside.wordBehind(), workNouns) && !stop && inside.words <= 6)
        return true;
    if (isOneOf(beside.wordBeforePunctuation(), workNouns) && (inside.allCapital || !stop))
        return true;
    const bool led =
        QStringView(u",:").contains(beside.characterBefore()) && isCommonSayingWord(beside.wordBeforePunctuation());
    if (!inside.allCapital || (inside.shouted && inside.words > 1) || led || isCommonSayingWord(beside.wordBehind()))
        return false;
    const bool starts = QStringView(u"\n.!?").contains(beside.characterBefore());
    if (inside.words >= 2)
        return !(starts && stop) && !(starts && beside.characterBehind() == u'\n');
    return isOneOf(beside.wordBefore(), beforeTitles) && !stop;
}

bool isScare(const Inside &inside, const Beside &beside)
{
    if (isOneOf(beside.wordBeforePunctuation(), armsLength) && inside.words <= 6)
        return true;
    if (inside.words == 0 || inside.words > 3 || (!inside.beginsLower && inside.words > 1) ||
        QStringView(u"!?").contains(inside.last))
        return false;
    return !beside.nearSaying() && !QStringView(u",:\n.?!").contains(beside.characterBefore());
}

bool isSpeech(const QuotationPair &pair, const Inside &inside, const Beside &beside, const QuotationPair *before)
{
    if (pair.pieces.size() > 1 || inside.words >= 10)
        return true;
    const bool stops = QStringView(u".,?!…—–").contains(inside.last);
    if (inside.beginsLower) {
        // “Yes,” he said, “and no.”
        const bool goesOn =
            before && before->use == QuotationUse::Speech && QStringView(u",—–;").contains(beside.characterBefore());
        return goesOn || inside.words >= 7;
    }
    const bool led = QStringView(u",:—").contains(beside.characterBefore());
    const bool starts =
        QStringView(u"\n.?!…)").contains(beside.characterBefore()) || isMarkCharacter(beside.characterBefore());
    return stops || led || inside.words >= 5 || (starts && (inside.words >= 3 || beside.nearSaying())) ||
           isCommonSayingWord(beside.wordBefore());
}

} // namespace

QuotationUse quotationUse(const Text &text, const QuotationPair &pair, const QuotationPair *before)
{
    const TextSpan first = pair.pieces.front();
    const TextSpan all =
        pair.pieces.size() == 1 ? TextSpan{first.start + 1, first.end - 1} : TextSpan{first.start + 1, first.end};
    Inside inside = inspect(text.view(), all);
    if (pair.pieces.size() > 1)
        return QuotationUse::Speech;
    if (inside.words == 0)
        return QuotationUse::Fragment;
    const Beside beside(text, pair);
    if (isOneOf(beside.wordBefore(), wordNouns) && inside.words <= 6)
        return QuotationUse::WordAsWord;
    if (isNickname(inside, beside))
        return QuotationUse::Nickname;
    if (isTitle(inside, beside))
        return QuotationUse::Title;
    if (isScare(inside, beside))
        return QuotationUse::Scare;
    return isSpeech(pair, inside, beside, before) ? QuotationUse::Speech : QuotationUse::Fragment;
}

} // namespace hearsay
