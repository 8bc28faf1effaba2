// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/markcandidates.h"

#include "text/apostrophes.h"

#include <optional>

namespace hearsay
{

namespace
{

/// What stands beside a mark, other marks that touch it left out.
enum class Beside { Blank, Opening, Dash, Terminal, Ellipsis, Closing, Letter, Digit };

enum class Direction { Neutral, Left, Right };

struct Shape {
    MarkFamily family;
    Direction direction; ///< Left: “, which opens in English; Right: ”; Neutral: "
};

std::optional<Shape> shapeOf(QChar ch)
{
    switch (ch.unicode()) {
    case u'"':
    case u'＂':
        return Shape{MarkFamily::Double, Direction::Neutral};
    case u'“':
    case u'„':
    case u'‟':
    case u'〝':
        return Shape{MarkFamily::Double, Direction::Left};
    case u'”':
    case u'〞':
        return Shape{MarkFamily::Double, Direction::Right};
    case u'\'':
    case u'＇':
        return Shape{MarkFamily::Single, Direction::Neutral};
    case u'‘':
    case u'‚':
    case u'‛':
    case u'`':
        return Shape{MarkFamily::Single, Direction::Left};
    case u'’':
        return Shape{MarkFamily::Single, Direction::Right};
    case u'«':
        return Shape{MarkFamily::Guillemet, Direction::Left};
    case u'»':
        return Shape{MarkFamily::Guillemet, Direction::Right};
    case u'‹':
        return Shape{MarkFamily::SingleGuillemet, Direction::Left};
    case u'›':
        return Shape{MarkFamily::SingleGuillemet, Direction::Right};
    case u'「':
        return Shape{MarkFamily::Corner, Direction::Left};
    case u'」':
        return Shape{MarkFamily::Corner, Direction::Right};
    case u'『':
        return Shape{MarkFamily::WhiteCorner, Direction::Left};
    case u'』':
        return Shape{MarkFamily::WhiteCorner, Direction::Right};
    default:
        return std::nullopt;
    }
}

bool isLowMark(QChar ch)
{
    return ch == u'„' || ch == u'‚';
}

Beside besideOf(QStringView text, qsizetype at, TextSpan paragraph)
{
    if (!paragraph.contains(at) || text[at].isSpace())
        return Beside::Blank;
    const QChar ch = text[at];
    if (ch == u'…' || (ch == u'.' && ((paragraph.contains(at + 1) && text[at + 1] == u'.') ||
                                      (paragraph.contains(at - 1) && text[at - 1] == u'.'))))
        return Beside::Ellipsis;
    switch (ch.category()) {
    case QChar::Punctuation_Open:
        return Beside::Opening;
    case QChar::Punctuation_Close:
        return Beside::Closing;
    case QChar::Punctuation_Dash:
        return Beside::Dash;
    case QChar::Number_DecimalDigit:
        return Beside::Digit;
    default:
        break;
    }
    if (ch == u'/' || ch == u'¿' || ch == u'¡')
        return Beside::Opening;
    if (QStringView(u".,;:!?。，、！？").contains(ch))
        return Beside::Terminal;
    return Beside::Letter;
}

/// A paragraph and the characters beside one of its marks.
class Surroundings
{
public:
    Surroundings(QStringView text, TextSpan mark, TextSpan paragraph)
        : m_text(text), m_mark(mark), m_paragraph(paragraph)
    {
        // Only a few marks can touch one another in earnest; the limit keeps a run of them linear.
        qsizetype before = mark.start - 1;
        while (before >= paragraph.start && before > mark.start - 6 && isMarkCharacter(text[before]))
            --before;
        qsizetype behind = mark.end;
        while (behind < paragraph.end && behind < mark.end + 5 && isMarkCharacter(text[behind]))
            ++behind;
        m_left = besideOf(text, before, paragraph);
        m_right = besideOf(text, behind, paragraph);
        m_leftCharacter = paragraph.contains(before) ? text[before] : QChar(u' ');
    }

    [[nodiscard]] Beside left() const { return m_left; }
    [[nodiscard]] Beside right() const { return m_right; }
    [[nodiscard]] QChar leftCharacter() const { return m_leftCharacter; }
    [[nodiscard]] bool blankBefore() const { return m_left == Beside::Blank || m_left == Beside::Opening; }
    [[nodiscard]] bool wordBehind() const { return m_right == Beside::Letter || m_right == Beside::Digit; }
    [[nodiscard]] bool wordBefore() const { return m_left == Beside::Letter || m_left == Beside::Digit; }
    /// Nothing of the same phrase follows.
    [[nodiscard]] bool endBehind() const
    {
        return m_right == Beside::Blank || m_right == Beside::Closing || m_right == Beside::Terminal ||
               m_right == Beside::Dash || m_right == Beside::Ellipsis;
    }
    [[nodiscard]] bool startsParagraph() const { return m_mark.start == m_paragraph.start; }
    [[nodiscard]] bool insideWord() const
    {
        const auto isWord = [this](qsizetype at) { return m_paragraph.contains(at) && m_text[at].isLetterOrNumber(); };
        return isWord(m_mark.start - 1) && isWord(m_mark.end);
    }

private:
    QStringView m_text;
    TextSpan m_mark;
    TextSpan m_paragraph;
    Beside m_left = Beside::Blank;
    Beside m_right = Beside::Blank;
    QChar m_leftCharacter;
};

void judgeNeutral(MarkCandidate &mark, const Surroundings &around)
{
    const Beside right = around.right();
    switch (around.left()) {
    case Beside::Blank:
    case Beside::Opening:
        if (right == Beside::Blank)
            mark.opens = mark.closes = Likelihood::Weak;
        else if (right == Beside::Terminal || right == Beside::Closing)
            mark.closes = Likelihood::Fair;
        else
            mark.opens = Likelihood::Strong;
        return;
    case Beside::Dash:
        if (around.endBehind())
            mark.closes = Likelihood::Strong;
        else
            mark.opens = Likelihood::Fair;
        return;
    case Beside::Terminal:
    case Beside::Ellipsis:
    case Beside::Closing:
        mark.closes = around.wordBehind() ? Likelihood::Fair : Likelihood::Strong;
        if (around.wordBehind()) {
            mark.opens = around.leftCharacter() == u':' ? Likelihood::Strong : Likelihood::Weak;
        }
        return;
    case Beside::Digit:
        mark.closes = Likelihood::Weak;
        return;
    case Beside::Letter:
        mark.closes = around.endBehind() ? Likelihood::Strong : Likelihood::Fair;
        if (!around.endBehind())
            mark.opens = Likelihood::Fair;
        return;
    }
}

void judgeLeft(MarkCandidate &mark, const Surroundings &around, bool low)
{
    mark.opens = Likelihood::Strong;
    if (around.left() == Beside::Blank && around.right() == Beside::Blank && !around.startsParagraph())
        mark.opens = mark.closes = Likelihood::Fair;
    // „So“ and a mark typed the wrong way round close where nothing follows.
    const bool closing = !low && !around.blankBefore() && around.endBehind() && around.right() != Beside::Ellipsis &&
                         (around.left() != Beside::Dash || around.right() == Beside::Blank);
    if (closing) {
        mark.opens = Likelihood::None;
        mark.closes = Likelihood::Strong;
    }
}

void judgeRight(MarkCandidate &mark, const Surroundings &around)
{
    mark.closes = Likelihood::Strong;
    if (around.left() == Beside::Digit)
        mark.closes = Likelihood::Weak;
    if (around.blankBefore() && around.wordBehind()) {
        mark.opens = Likelihood::Fair;
        mark.closes = mark.family == MarkFamily::Single ? Likelihood::None : Likelihood::Fair;
    }
    // Nothing stands before it that it could close.
    if (around.startsParagraph() && mark.family == MarkFamily::Double) {
        mark.opens = Likelihood::Strong;
        mark.closes = Likelihood::None;
    }
}

/// Single marks share their characters with the apostrophe: what the word before and behind tells lowers the judgement.
void judgeApostrophe(MarkCandidate &mark, const Surroundings &around, QStringView text, TextSpan paragraph)
{
    if (around.wordBefore())
        mark.opens = Likelihood::None;
    if (mark.opens != Likelihood::None && beginsWithElision(text, mark.span.end, paragraph.end))
        mark.opens = Likelihood::Weak;
    if (mark.closes == Likelihood::None)
        return;
    if (around.wordBefore() && mark.span.start > paragraph.start && text[mark.span.start - 1].isLetterOrNumber()) {
        const WordEnd end = wordEndBefore(text, mark.span.start, paragraph);
        if (end == WordEnd::Elision)
            mark.closes = Likelihood::None;
        else
            mark.closes =
                std::min(mark.closes, end == WordEnd::Plain && around.left() == Beside::Letter ? Likelihood::Fair
                                                                                               : Likelihood::Weak);
    } else if (endsWithAbbreviation(text, mark.span.start, paragraph)) {
        mark.closes = std::min(mark.closes, Likelihood::Fair);
    }
}

MarkCandidate judged(QStringView text, TextSpan span, Shape shape, TextSpan paragraph)
{
    MarkCandidate mark{span, shape.family, Likelihood::None, Likelihood::None, shape.direction == Direction::Neutral};
    const Surroundings around(text, span, paragraph);
    const bool apostrophe = around.insideWord() || isShortenedAnd(text, span.start, paragraph) ||
                            isPossessiveOfSign(text, span.start, paragraph);
    if (shape.family == MarkFamily::Single && apostrophe)
        return mark;
    if (shape.direction == Direction::Neutral)
        judgeNeutral(mark, around);
    else if (shape.direction == Direction::Left)
        judgeLeft(mark, around, isLowMark(text[span.start]));
    else
        judgeRight(mark, around);
    if (shape.family == MarkFamily::Single)
        judgeApostrophe(mark, around, text, paragraph);
    return mark;
}

/// ’ opens only in texts without ‘, and then weakly: it is an apostrophe far more often.
void restrainRightSingle(MarkCandidate &mark, QStringView text, TextSpan paragraph, bool rightSingleOpens)
{
    if (text[mark.span.start] != u'’' || mark.opens == Likelihood::None)
        return;
    const bool capital = mark.span.end < paragraph.end && text[mark.span.end].isUpper();
    mark.opens = rightSingleOpens && capital ? Likelihood::Weak : Likelihood::None;
}

} // namespace

bool isMarkCharacter(QChar ch)
{
    return shapeOf(ch).has_value();
}

bool isSingleMark(QChar ch)
{
    const std::optional<Shape> shape = shapeOf(ch);
    return shape && shape->family == MarkFamily::Single;
}

MarkStyle markStyleOf(QStringView text)
{
    MarkStyle style;
    style.rightSingleOpens = !text.contains(u'‘');
    bool opens = false;
    bool closes = false;
    for (qsizetype at = text.indexOf(u"\'\'"); at >= 0; at = text.indexOf(u"\'\'", at + 2)) {
        const QChar before = at > 0 ? text[at - 1] : QChar(u' ');
        const QChar behind = at + 2 < text.size() ? text[at + 2] : QChar(u' ');
        opens = opens || (before.isSpace() && behind.isLetterOrNumber());
        closes = closes || (!before.isSpace() && !behind.isLetterOrNumber());
    }
    style.doubledApostrophes = opens && closes;
    return style;
}

std::vector<MarkCandidate> markCandidates(QStringView text, TextSpan paragraph, const MarkStyle &style)
{
    std::vector<MarkCandidate> marks;
    qsizetype openBackticks = 0;
    for (qsizetype at = paragraph.start; at < paragraph.end; ++at) {
        std::optional<Shape> shape = shapeOf(text[at]);
        if (!shape)
            continue;
        TextSpan span{at, at + 1};
        const bool doubled = span.end < paragraph.end && text[span.end] == text[at];
        if (doubled && (text[at] == u'`' || (text[at] == u'\'' && (openBackticks > 0 || style.doubledApostrophes)))) {
            openBackticks += text[at] == u'`' ? 1 : -1;
            const Direction closing = style.doubledApostrophes ? Direction::Neutral : Direction::Right;
            shape = Shape{MarkFamily::Double, text[at] == u'`' ? Direction::Left : closing};
            ++span.end;
            ++at;
        }
        MarkCandidate mark = judged(text, span, *shape, paragraph);
        restrainRightSingle(mark, text, paragraph, style.rightSingleOpens);
        if (mark.opens != Likelihood::None || mark.closes != Likelihood::None)
            marks.push_back(mark);
    }
    return marks;
}

} // namespace hearsay
