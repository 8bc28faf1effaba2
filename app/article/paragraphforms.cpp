// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/paragraphforms.h"

#include "article/structure.h"

#include <QRegularExpression>

namespace hearsay
{

namespace
{

constexpr qsizetype longestHeadline = 160;
constexpr qsizetype longestHeading = 80;
constexpr qsizetype longestFrontLine = 160;
constexpr qsizetype longestDateLine = 90;

QRegularExpression pattern(const QString &expression)
{
    QRegularExpression compiled(expression, QRegularExpression::UseUnicodePropertiesOption);
    compiled.optimize();
    return compiled;
}

/// Day and month in either order, with a year or without; or year-month-day.
constexpr QLatin1StringView
    dateExpression("(?:(?:\\d{1,2}(?:st|nd|rd|th)? "
                   ")?(?:January|February|March|April|May|June|July|August|September|October|November|December|"
                   "Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)"
                   "(?: \\d{1,2}(?:st|nd|rd|th)?(?!\\d))?(?:,? "
                   "\\d{4})?|\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+Z?)?|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})");

constexpr QLatin1StringView
    weekdayExpression("(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )");

constexpr QLatin1StringView
    timeExpression("(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: [A-Z]{2,4})?|\\d{1,2} ?[ap]\\.?m\\.?)");

qsizetype wordCount(QStringView text)
{
    qsizetype words = 0;
    bool inside = false;
    for (const QChar ch : text) {
        words += !inside && !ch.isSpace() ? 1 : 0;
        inside = !ch.isSpace();
    }
    return words;
}

bool isQuotationMark(QChar ch)
{
    return QStringView(u"\"'“”‘’„‚«»‹›「」").contains(ch);
}

/// The last character that is neither closing mark nor bracket.
QChar lastLetter(QStringView text)
{
    for (qsizetype at = text.size() - 1; at >= 0; --at)
        if (!isQuotationMark(text[at]) && text[at] != u')' && text[at] != u']')
            return text[at];
    return {};
}

bool endsLikeASentence(QStringView text)
{
    return QStringView(u".!…:;,").contains(lastLetter(text));
}

bool beginsWithCapital(QStringView text)
{
    return !text.isEmpty() &&
           (text.front().isUpper() || text.front().isDigit() || text.front().category() == QChar::Letter_Other);
}

} // namespace

bool isHeadlineForm(QStringView paragraph)
{
    if (paragraph.size() > longestHeadline || wordCount(paragraph) > 25 || paragraph.count(u'\n') > 2)
        return false;
    return !endsLikeASentence(paragraph) && !isBylineForm(paragraph) && !isDateForm(paragraph) &&
           dateLineLength(paragraph) == 0 && !hasListMark(paragraph);
}

bool isBylineForm(QStringView paragraph)
{
    static const QRegularExpression by =
        pattern(QStringLiteral("^(?:(?:Written |Words |Story |Report |Text )?[Bb]y|BY|From|Reported by)[: ] "
                               "?(?:(?:the|our|an?) \\p{L}|[\\p{Lu}\\p{Lo}])"));
    if (paragraph.size() > longestFrontLine || wordCount(paragraph) > 16 || !by.matchView(paragraph).hasMatch())
        return false;
    return lastLetter(paragraph) != u'.' || wordCount(paragraph) <= 5;
}

bool isSignOffForm(QStringView paragraph)
{
    static const QRegularExpression signOff =
        pattern(QStringLiteral("^\\(?(?:Additional reporting|Reporting|Writing|Editing|Edited) by [\\p{Lu}\\p{Lo}]"));
    return paragraph.size() <= 2 * longestFrontLine && signOff.matchView(paragraph).hasMatch();
}

bool isDateForm(QStringView paragraph)
{
    static const QRegularExpression alone =
        pattern(QStringLiteral("^(?:(?i:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?:? "
                               "))?(?:%3,? )?%1?%2(?:,? (?:at )?%3)?\\.?$")
                    .arg(weekdayExpression, dateExpression, timeExpression));
    return paragraph.size() <= longestFrontLine && alone.matchView(paragraph).hasMatch();
}

bool isCaptionForm(QStringView paragraph)
{
    static const QRegularExpression credit =
        pattern(QStringLiteral("^\\(?(?:Photo(?:graph)?|Picture|Image|Caption|Credit|Illustration|Graphic|Map)(?: "
                               "credit)?(?:: | by [\\p{Lu}\\p{Lo}])"));
    return paragraph.size() <= 4 * longestFrontLine && credit.matchView(paragraph).hasMatch();
}

bool isHeadingForm(QStringView paragraph)
{
    static const QRegularExpression time = pattern(u'^' + timeExpression + u'$');
    if (paragraph.size() > longestHeading || paragraph.contains(u'\n'))
        return false;
    if (time.matchView(paragraph).hasMatch())
        return true;
    return wordCount(paragraph) <= 10 && beginsWithCapital(paragraph) && !endsLikeASentence(paragraph) &&
           !isQuotationMark(paragraph.back());
}

bool hasListMark(QStringView paragraph)
{
    static const QRegularExpression mark =
        pattern(QStringLiteral("^(?:[•‣◦▪●*+]|[-–—](?!\\s*[\"“‘«„'])|\\(?\\d{1,2}[.)]|[a-z]\\))\\s+\\S"));
    return mark.matchView(paragraph.first(std::min<qsizetype>(paragraph.size(), 16))).hasMatch();
}

bool isRunningText(QStringView paragraph)
{
    return wordCount(paragraph.first(std::min<qsizetype>(paragraph.size(), 400))) >= 8;
}

QString dateIn(QStringView words)
{
    static const QRegularExpression date = pattern(QStringLiteral("%1|%2").arg(dateExpression, timeExpression));
    return date.matchView(words).captured(0);
}

qsizetype dateLineLength(QStringView paragraph)
{
    // A place in capitals, or one with an agency or a date behind it; then a dash between blanks.
    static const QRegularExpression line = pattern(
        QStringLiteral(
            "^(?:(?:\\p{Lu}[\\p{Lu}.’'-]+(?:[ /][\\p{Lu}.’'-]+){0,3})(?:, (?!%1)\\p{Lu}[\\w.]*(?: \\p{Lu}[\\w.]*)?)?"
            "(?:,? \\(?%1\\)?)?(?: \\([\\p{L} .]{2,24}\\))?"
            "|\\p{Lu}[\\w.’'-]+(?: \\p{Lu}[\\w.’'-]+){0,3}(?:, \\p{Lu}[\\w.]*(?: \\p{Lu}[\\w.]*)?)?(?: \\([\\p{L} "
            ".]{2,24}\\)|, %1))"
            " ?(?:—|–|--|-)(?= )")
            .arg(dateExpression));
    const auto match = line.matchView(paragraph.first(std::min(paragraph.size(), longestDateLine)));
    return match.hasMatch() ? match.capturedLength(0) : 0;
}

} // namespace hearsay
