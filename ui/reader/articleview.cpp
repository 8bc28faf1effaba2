// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/articleview_p.h"

#include "document/palette/themes.h"
#include "reader/articleaccessible.h"
#include "reader/findingtext.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace hearsay
{

namespace
{

constexpr double smallestScale = 0.6;
constexpr double largestScale = 3;

} // namespace

ArticleView::Private::Private(ArticleView *owner, const Themes &themes)
    : view(owner)
    , decor(page, themes)
    , motion(page)
    , header(new LaneHeader(owner))
    , overview(new OverviewLane(owner))
    , ring(new FocusRing(owner))
    , card(new HoverCard(owner))
{
}

ArticleView::ArticleView(const Themes &themes, QWidget *parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(this, themes))
{
    installArticleAccessibility();
    setObjectName(QStringLiteral("articleView"));
    setAccessibleName(tr("Article"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(0, LaneHeader::stripHeight, OverviewLane::laneWidth, 0);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(d->header, &LaneHeader::activated, this, [this](const EntityId &id) { d->activate({id}); });
    connect(d->header, &LaneHeader::hovered, this, [this](const EntityId &id) { d->hover(id, -1, {}); });
    connect(d->header, &LaneHeader::left, this, [this] { d->leave(); });
    connect(d->overview, &OverviewLane::placeAsked, this,
            [this](double part) { d->scrollTo(part * d->page.height() - d->sightHeight() / 2); });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { d->syncScrollBar(); });
    d->buildStyle();
    setTheme(themes.theme(Themes::ownNames().front()));
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Article &article)
{
    d->article = article;
    d->decor.setMarks(MarkSet());
    d->emphasis = {};
    d->decor.setEmphasis({});
    d->stop.reset();
    d->hits.clear();
    d->currentHit = -1;
    d->finderReady = false;
    d->caretShown = false;
    d->card->hide();
    d->header->setVoices({}, {});
    d->overview->setMarks({});
    d->layAnew();
    viewport()->update();
    Q_EMIT selectionChanged();
    Q_EMIT findChanged(-1, 0);
    QAccessibleTextUpdateEvent event(this, 0, QString(), article.title);
    QAccessible::updateAccessibility(&event);
}

const Article &ArticleView::article() const
{
    return d->article;
}

void ArticleView::setEmptyWords(const QString &words)
{
    d->emptyWords = words;
    if (d->page.isEmpty())
        viewport()->update();
}

void ArticleView::setAnalysis(const Analysis &analysis)
{
    setAnalysis(analysis, quotationsIn(d->article.text));
}

void ArticleView::setAnalysis(const Analysis &analysis, const TextSpans &quotations)
{
    d->decor.setMarks(MarkSet(d->article.text, analysis, quotations));
    QStringList names;
    for (const Voice &voice : voices())
        names.append(d->decor.marks().entity(voice.entity) ? d->decor.marks().entity(voice.entity)->name : QString());
    d->header->setVoices(voices(), names);
    d->fitGeometry();
    d->rebuildOverview();
    if (!isNone(d->emphasis.current) && d->decor.marks().spansOf(d->emphasis.current).empty())
        d->setCurrent({});
    if (!isNone(d->emphasis.hovered) && d->decor.marks().spansOf(d->emphasis.hovered).empty())
        d->leave();
    viewport()->update();
}

const Analysis &ArticleView::analysis() const
{
    return d->decor.marks().analysis();
}

const std::vector<Voice> &ArticleView::voices() const
{
    return d->decor.marks().voices();
}

void ArticleView::setTheme(const ReaderTheme &theme)
{
    d->decor.setTheme(theme);
    d->header->setTheme(theme);
    d->overview->setTheme(theme);
    d->card->setTheme(theme);
    d->ring->setColour(theme.accent);
    d->rebuildOverview();
    update();
    viewport()->update();
}

const ReaderTheme &ArticleView::theme() const
{
    return d->decor.theme();
}

void ArticleView::setFontScale(double scale)
{
    const double held = std::clamp(scale, smallestScale, largestScale);
    if (held == d->fontScale)
        return;
    d->fontScale = held;
    d->buildStyle();
    d->keepPlaceAndRelay();
    d->rebuildOverview();
    Q_EMIT fontScaleChanged(held);
}

double ArticleView::fontScale() const
{
    return d->fontScale;
}

void ArticleView::setVisibleKinds(MarkKinds kinds)
{
    d->decor.setVisible(kinds);
    d->header->setLaneShown(kinds.testFlag(MarkKind::Speakers));
    d->rebuildOverview();
    viewport()->update();
}

MarkKinds ArticleView::visibleKinds() const
{
    return d->decor.visible();
}

void ArticleView::setCorrectable(bool correctable)
{
    d->correctable = correctable;
}

FindingId ArticleView::currentFinding() const
{
    return d->emphasis.current;
}

void ArticleView::setCurrentFinding(const FindingId &finding)
{
    d->leave();
    const TextSpans spans = d->decor.marks().spansOf(finding);
    d->setCurrent(spans.empty() ? FindingId() : finding);
    if (!spans.empty())
        d->bringIntoSight(spans.front());
}

void ArticleView::Private::stepTo(const FindingStop &to)
{
    // The pointer lies still on what it lay on; the card would cover what is gone to.
    leave();
    stop = to;
    setCurrent(to.finding);
    stop = to;
    setCaret(to.span.start, false);
    bringIntoSight(to.span);
    announce(findingSentence(to.finding, decor.marks()));
}

void ArticleView::Private::announce(const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(view, sentence);
    QAccessible::updateAccessibility(&event);
}

bool ArticleView::goTo(FindingStep step, Direction direction)
{
    std::optional<EntityId> speaker;
    if (const auto *id = std::get_if<EntityId>(&d->emphasis.current))
        speaker = *id;
    else if (const auto *statement = std::get_if<AttributionId>(&d->emphasis.current))
        if (const Attribution *attribution = d->decor.marks().attribution(*statement))
            speaker = attribution->speaker;
    const std::vector<FindingStop> stops = findingStops(d->decor.marks(), step, speaker);
    const TextSpans current = d->decor.marks().spansOf(d->emphasis.current);
    const qsizetype from = current.empty() ? d->page.positionNear({0, d->top() + 1}) : current.front().start;
    std::optional<FindingStop> own = d->stop;
    if (const auto same = std::ranges::find(stops, d->emphasis.current, &FindingStop::finding);
        !own && same != stops.end())
        own = *same;
    const std::optional<FindingStop> next = nextStop(stops, own, from, direction);
    if (next)
        d->stepTo(*next);
    return next.has_value();
}

bool ArticleView::goToAntecedent()
{
    qsizetype from = d->caret;
    if (const auto *id = std::get_if<AttributionId>(&d->emphasis.current))
        if (const Attribution *attribution = d->decor.marks().attribution(*id);
            attribution && !attribution->source.empty())
            from = attribution->source.front().start;
    const std::optional<TextSpan> antecedent = antecedentOf(d->decor.marks(), from);
    if (antecedent) {
        d->setSelection(antecedent->start, antecedent->end);
        d->bringIntoSight(*antecedent);
        d->announce(d->article.text.view(*antecedent).toString());
    }
    return antecedent.has_value();
}

std::vector<FindingId> ArticleView::findingsAt(QPoint point) const
{
    return d->findingsUnder(point);
}

qsizetype ArticleView::caretPosition() const
{
    return d->caret;
}

void ArticleView::ensureVisible(TextSpan span)
{
    d->bringIntoSight(span);
}

LegendKinds ArticleView::kindsInSight() const
{
    return d->kinds;
}

QString ArticleView::sentenceFor(const FindingId &finding) const
{
    return findingSentence(finding, d->decor.marks());
}

qsizetype ArticleView::letterAt(QPoint point) const
{
    return d->letterAt(point);
}

QRect ArticleView::areaInSight(TextSpan span) const
{
    const QRect area = d->areaOf({span});
    return area.isEmpty() ? QRect() : QRect(viewport()->mapToGlobal(area.topLeft()), area.size());
}

std::pair<TextSpan, QString> ArticleView::sentenceAt(qsizetype position) const
{
    return sentenceOver(d->decor.marks(), d->article.text.size(), position);
}

} // namespace hearsay
