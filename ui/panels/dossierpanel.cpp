// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/dossierpanel.h"

#include "annotation/answerers.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <ranges>

namespace hearsay
{

namespace
{

/// So many cards of a sort are read at a glance; all of them stand in the lists.
constexpr int overviewLimit = 5;

} // namespace

DossierPanel::DossierPanel(ReadingDesk &desk, const ReaderTheme &theme, QWidget *parent)
    : QScrollArea(parent), m_desk(desk), m_theme(theme), m_cards(new QWidget(this)), m_layout(new QVBoxLayout(m_cards))
{
    setObjectName(QStringLiteral("dossier"));
    setAccessibleName(tr("Dossier of what is chosen"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_cards->setObjectName(QStringLiteral("cards"));
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(16);
    setWidget(m_cards);
    refresh();
}

void DossierPanel::show(const FindingId &finding)
{
    m_shown = finding;
    refresh();
    verticalScrollBar()->setValue(0);
}

void DossierPanel::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    refresh();
}

void DossierPanel::refresh()
{
    clear();
    if (m_desk.session().analysis())
        std::visit([this](const auto &id) { write(id); }, m_shown);
    if (m_layout->isEmpty() && m_desk.session().analysis())
        write(std::monostate());
    if (m_layout->isEmpty()) {
        auto *hint =
            new QLabel(tr("Click a name, a statement or a mark in the article to read about it here."), m_cards);
        hint->setObjectName(QStringLiteral("dossierHint"));
        hint->setWordWrap(true);
        hint->setAlignment(Qt::AlignHCenter);
        hint->setProperty("rank", QStringLiteral("muted"));
        m_layout->addWidget(hint);
    }
    m_layout->addStretch(1);
}

void DossierPanel::clear()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void DossierPanel::add(FindingCard *card)
{
    connect(card, &FindingCard::pressed, this, &DossierPanel::pressed);
    connect(card, &FindingCard::asked, this, &DossierPanel::asked);
    m_layout->addWidget(card);
    card->show();
}

CardSource DossierPanel::source() const
{
    return {m_desk, m_theme, m_cards};
}

void DossierPanel::write(std::monostate)
{
    const Analysis &analysis = source().analysis();
    for (const Contradiction &contradiction : analysis.contradictions | std::views::take(overviewLimit))
        add(contradictionCard(source(), contradiction.id));
    for (const Notice &notice : analysis.notices | std::views::take(overviewLimit))
        add(noticeCard(source(), notice));
    if (m_layout->isEmpty() && !m_desk.session().voices().empty())
        write(m_desk.session().voices().front().entity);
}

void DossierPanel::write(const EntityId &entity)
{
    const Entity *found = source().analysis().entity(entity);
    if (!found)
        return;
    add(entityCard(source(), *found));
    for (const ContradictionId &id : contradictionsOf(source().analysis(), entity))
        add(contradictionCard(source(), id));
}

void DossierPanel::write(const AttributionId &attribution)
{
    const Attribution *found = source().analysis().attribution(attribution);
    if (!found)
        return;
    add(statementCard(source(), *found));
    if (found->speaker)
        write(*found->speaker);
}

void DossierPanel::write(const ClaimId &claim)
{
    const Claim *found = source().analysis().claim(claim);
    if (found && found->attribution)
        write(*found->attribution);
    else if (found)
        add(claimCard(source(), *found));
}

void DossierPanel::write(const ContradictionId &contradiction)
{
    const auto &all = source().analysis().contradictions;
    const auto found = std::ranges::find(all, contradiction, &Contradiction::id);
    if (found == all.end())
        return;
    add(contradictionCard(source(), contradiction));
    for (const EntityId &entity : answerersOf(source().analysis(), *found))
        if (const Entity *somebody = source().analysis().entity(entity))
            add(entityCard(source(), *somebody));
}

void DossierPanel::write(const NoticeId &notice)
{
    const auto &all = source().analysis().notices;
    const auto found = std::ranges::find(all, notice, &Notice::id);
    if (found != all.end())
        add(noticeCard(source(), *found));
}

} // namespace hearsay
