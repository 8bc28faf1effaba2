// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"
#include "article/article.h"
#include "document/palette/readertheme.h"
#include "document/voices.h"
#include "reader/finding.h"

#include <QAbstractScrollArea>

#include <memory>

namespace hearsay
{

class Themes;

/// The page: one article with the marks of its analysis, the voices lane and the margin. Shows the text at once and
/// takes the analysis when it comes; marks never move the text. Positions are UTF-16 units of the article's text.
class ArticleView final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    enum FindFlag { MatchCase = 1, WholeWords = 2 };
    Q_DECLARE_FLAGS(FindFlags, FindFlag)

    /// \a themes gives the surface highlighting; it must outlive the view.
    explicit ArticleView(const Themes &themes, QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows \a article from its beginning and drops the analysis, selection and search of the one before.
    void setArticle(const Article &article);
    [[nodiscard]] const Article &article() const;
    /// Shown in the middle of the page as long as there is no article; empty: the page stays blank.
    void setEmptyWords(const QString &words);
    /// Lays the marks of \a analysis over the article shown, which must be the one analysed. The place in the text,
    /// the selection and (where it is still there) the current finding stay.
    void setAnalysis(const Analysis &analysis);
    /// The same with the quotations of the text found already, which takes long in a long one.
    void setAnalysis(const Analysis &analysis, const TextSpans &quotations);
    [[nodiscard]] const Analysis &analysis() const;
    /// The speakers as the page shows them: rank gives colour and shape.
    [[nodiscard]] const std::vector<Voice> &voices() const;

    void setTheme(const ReaderTheme &theme);
    [[nodiscard]] const ReaderTheme &theme() const;
    /// Size of the text against the usual one, held within 0.6 and 3; the words at the top of the window stay there.
    void setFontScale(double scale);
    [[nodiscard]] double fontScale() const;
    void setVisibleKinds(MarkKinds kinds);
    [[nodiscard]] MarkKinds visibleKinds() const;
    /// Whether digits choose a speaker for the statement under the pointer, else the current one; the hover card then
    /// says so.
    void setCorrectable(bool correctable);

    /// Marks every place where \a words stand and goes to the first at or after the top of the window; returns how
    /// many. Empty \a words end the search.
    qsizetype setFindText(const QString &words, FindFlags flags = {});
    /// Goes to the next or previous hit, round the ends of the article; returns its number from 0, -1 where there is
    /// none.
    qsizetype findNext(Direction direction = Direction::Next);
    [[nodiscard]] qsizetype findCount() const;

    [[nodiscard]] TextSpan selection() const;
    [[nodiscard]] QString selectedText() const;
    void select(TextSpan span);
    void selectAll();
    void clearSelection();
    /// Puts the selected words on the clipboard as they are written in the article.
    void copy() const;

    [[nodiscard]] FindingId currentFinding() const;
    /// Rings the finding and brings it into sight; none takes the ring away.
    void setCurrentFinding(const FindingId &finding);
    /// Makes the next or previous finding of that sort the current one, starting from the current one or else from the
    /// top of the window. Returns whether there was one.
    bool goTo(FindingStep step, Direction direction);
    /// From a pronoun or role at the caret (or under the current statement's source) to the mention before it that
    /// names its entity. Returns whether there was one.
    bool goToAntecedent();
    /// What lies under \a point of the viewport, innermost first.
    [[nodiscard]] std::vector<FindingId> findingsAt(QPoint point) const;
    /// Where the caret stands, between letters.
    [[nodiscard]] qsizetype caretPosition() const;

    /// Scrolls as little as is needed to have \a span in sight, a third of the way down if it was out of sight.
    void ensureVisible(TextSpan span);
    /// The looks of marks that are in sight now, for the legend.
    [[nodiscard]] LegendKinds kindsInSight() const;

    /// The sentence that an assistive program is told of a finding: “statement 4 of 17, Dana Whitlock, direct
    /// quotation, …”.
    [[nodiscard]] QString sentenceFor(const FindingId &finding) const;

    /// The letter under \a point of the viewport, -1 where there is none.
    [[nodiscard]] qsizetype letterAt(QPoint point) const;
    /// The smallest rectangle on the screen over what is in sight of \a span; empty where nothing is.
    [[nodiscard]] QRect areaInSight(TextSpan span) const;
    /// What an assistive program is told of the words at \a position, and how far it holds.
    [[nodiscard]] std::pair<TextSpan, QString> sentenceAt(qsizetype position) const;

Q_SIGNALS:
    /// The reader clicked a name, or pressed Enter on it.
    void entityActivated(const hearsay::EntityId &entity);
    void attributionActivated(const hearsay::AttributionId &attribution);
    void claimActivated(const hearsay::ClaimId &claim);
    void contradictionActivated(const hearsay::ContradictionId &contradiction);
    void noticeActivated(const hearsay::NoticeId &notice);
    /// The pointer came over a finding, or left it (none).
    void hovered(const hearsay::FindingId &finding);
    void currentFindingChanged(const hearsay::FindingId &finding);
    void selectionChanged();
    void kindsInSightChanged(hearsay::LegendKinds kinds);
    /// The hit that the search stands at, from 0, or -1, and how many there are.
    void findChanged(qsizetype current, qsizetype count);
    void fontScaleChanged(double scale);
    /// The reader chose a speaker for a statement: 1 keeps the one it has, 2 takes the first rival, and so on.
    void speakerChosen(const hearsay::AttributionId &attribution, int choice);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ArticleView::FindFlags)

} // namespace hearsay
