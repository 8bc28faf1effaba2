// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/articleview.h"
#include "reader/caretmotion.h"
#include "reader/finder.h"
#include "reader/findingsteps.h"
#include "reader/focusring.h"
#include "reader/hovercard.h"
#include "reader/laneheader.h"
#include "reader/marginlayout.h"
#include "reader/overviewlane.h"
#include "reader/pagedecor.h"

#include <QBasicTimer>
#include <QPointF>

class QMenu;
class QPainter;

namespace hearsay
{

/// The view's parts and what it does with them. Its functions stand in articleviewscroll.cpp (where the page lies),
/// articleviewpointer.cpp (hover and clicks), articleviewfind.cpp, articleviewkeys.cpp, articleviewmenu.cpp,
/// articleviewevents.cpp (what the window system tells) and articleview.cpp (the rest).
class ArticleView::Private final
{
public:
    Private(ArticleView *view, const Themes &themes);

    // Where the page lies.
    void buildStyle();
    void layAnew();
    void keepPlaceAndRelay();
    void fitGeometry();
    void placeParts();
    [[nodiscard]] double top() const { return page.isEmpty() ? 0 : page.yOf(anchor); }
    [[nodiscard]] double sightHeight() const { return view->viewport()->height(); }
    void scrollTo(double y);
    void scrollBy(double dy);
    void settle();
    void syncScrollBar();
    void refineSome();
    void rebuildOverview();
    void bringIntoSight(TextSpan span);
    void bringCaretIntoSight();
    [[nodiscard]] size_t lastInSight();
    [[nodiscard]] MarginLayout marginInSight();
    void tellKindsInSight();
    void paintEmptyWords(QPainter &painter) const;

    // Coordinates: points of the viewport, points of the page from the left of the text column.
    [[nodiscard]] QPointF onPage(QPointF point) const { return {point.x() - geometry.textLeft, point.y() + top()}; }
    [[nodiscard]] qsizetype letterAt(QPointF point);
    [[nodiscard]] qsizetype positionNear(QPointF point) { return page.positionNear(onPage(point)); }
    [[nodiscard]] QRect areaOf(const TextSpans &spans);

    // Caret and selection.
    void setCaret(qsizetype position, bool extend);
    void setSelection(qsizetype from, qsizetype to);
    bool moveByKey(QKeyEvent *event);
    bool actByKey(QKeyEvent *event);
    void scrollByKeyIfCaretIsAway(Motion motion);
    void tellSelection();
    void tellDescription();

    // Pointer and findings.
    [[nodiscard]] std::vector<FindingId> findingsUnder(QPointF point);
    void hoverAt(QPointF point);
    void hover(const FindingId &finding, qsizetype position, const QRect &words);
    void leave();
    void showCard();
    void activate(const std::vector<FindingId> &findings);
    void activateOne(const FindingId &finding);
    void setCurrent(const FindingId &finding);
    void updateEmphasis();
    void stepTo(const FindingStop &stop);
    void announce(const QString &sentence);
    void dragTo(QPointF point);
    void addFindings(QMenu &menu, const std::vector<FindingId> &findings, qsizetype position);
    void addSpeakers(QMenu &menu, const AttributionId &statement);

    ArticleView *view;
    Article article;
    QString emptyWords;
    PageStyle style;
    PageGeometry geometry;
    PageLayout page;
    PageDecor decor;
    PageAnchor anchor;
    CaretMotion motion;
    Finder finder;
    bool finderReady = false;
    TextSpans hits;
    qsizetype currentHit = -1;
    double fontScale = 1;
    bool correctable = false;
    bool adjusting = false;

    qsizetype caret = 0;
    qsizetype selectionStart = 0; ///< where selecting began; the caret is the other end
    bool caretShown = false;
    QString description; ///< what assistive programs were told last

    Emphasis emphasis;
    std::optional<FindingStop> stop; ///< the place of the last step
    qsizetype hoverPosition = -1;
    QRect hoverWords;
    QPoint pointer;
    bool pressed = false;
    bool dragged = false;
    TextSpan wordDrag; ///< the word that a double click began with; empty for selecting by letters
    QPointF pressPoint;
    qint64 tripleClickUntil = 0;
    int wheelRest = 0;

    LegendKinds kinds;
    QBasicTimer hoverTimer;
    QBasicTimer refineTimer;
    QBasicTimer overviewTimer;
    QBasicTimer dragTimer;
    LaneHeader *header;
    OverviewLane *overview;
    FocusRing *ring;
    HoverCard *card;
};

} // namespace hearsay
