// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/findingspanel.h"

#include "delegates/claimdelegate.h"
#include "delegates/contradictiondelegate.h"
#include "delegates/noticedelegate.h"
#include "delegates/speakerdelegate.h"
#include "panels/dossierpanel.h"
#include "panels/listpanel.h"
#include "widgets/appearance.h"

#include <QFontMetrics>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace hearsay
{

namespace
{

template<typename... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};

} // namespace

FindingsPanel::FindingsPanel(ReadingDesk &desk, const ReaderTheme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_tabs(new QTabWidget(m_splitter))
    , m_dossier(new DossierPanel(desk, theme, m_splitter))
{
    setObjectName(QStringLiteral("findings"));
    m_tabs->setObjectName(QStringLiteral("findingTabs"));
    m_tabs->setAccessibleName(tr("Findings"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setFont(scaled(m_tabs->font(), 0.88));
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_tabs->tabBar()->setUsesScrollButtons(false);
    addList(Speakers, desk.speakers(), new SpeakerDelegate(theme));
    addList(Claims, desk.claims(), new ClaimDelegate(theme));
    addList(Contradictions, desk.contradictions(), new ContradictionDelegate(theme));
    addList(Notices, desk.notices(), new NoticeDelegate(theme));

    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_dossier, &DossierPanel::pressed, this, &FindingsPanel::chosen);
    connect(m_dossier, &DossierPanel::asked, this, &FindingsPanel::asked);
    connect(&desk.session(), &Session::changed, this, &FindingsPanel::refreshFindings);
}

ListPanel *FindingsPanel::addList(Tab tab, QAbstractItemModel &model, RowDelegate *delegate)
{
    static const std::array<ListPanel::Words, 4> words{
        ListPanel::Words{tr("Speakers"), tr("Filter speakers"), {}},
        ListPanel::Words{tr("Claims"), tr("Filter claims"), {}},
        ListPanel::Words{tr("Contradictions"), tr("Filter contradictions"), {}},
        ListPanel::Words{tr("Notices"), tr("Filter notices"), {}}};
    static constexpr std::array names{"speakersList", "claimsList", "contradictionsList", "noticesList"};
    auto *list = new ListPanel(model, delegate, words[size_t(tab)], this);
    list->view()->setObjectName(QLatin1StringView(names[size_t(tab)]));
    list->setFilterThreshold(tab == Claims ? 8 : 16);
    m_lists[size_t(tab)] = list;
    m_tabs->addTab(list, words[size_t(tab)].name);
    connect(list, &ListPanel::chosen, this, [this, tab](const QString &id) { Q_EMIT chosen(findingOf(tab, id)); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this, tab] { refreshTab(tab); });
    refreshTab(tab);
    return list;
}

void FindingsPanel::refreshTab(Tab tab)
{
    const std::array none{tr("Nobody is said to have said anything."), tr("Nothing is claimed."),
                          tr("Nothing contradicts anything."), tr("Nothing seems wrong in the report.")};
    const bool known = m_desk.session().analysis() != nullptr;
    m_lists[size_t(tab)]->setEmptyWords(known ? none[size_t(tab)] : QString());
    layTabs();
}

QString FindingsPanel::tabWords(Tab tab) const
{
    const std::array texts{tr("Speakers %1", "count"), tr("Claims %1", "count"), tr("Contradictions %1", "count"),
                           tr("Notices %1", "count")};
    const bool known = m_desk.session().analysis() != nullptr;
    const int rows = m_lists[size_t(tab)] ? m_lists[size_t(tab)]->filter().sourceModel()->rowCount() : 0;
    return texts[size_t(tab)].arg(known ? QLocale().toString(rows) : QString()).trimmed();
}

/// Words and counts on one line; where they do not fit beside one another, each count below its word.
void FindingsPanel::layTabs()
{
    QTabBar *bar = m_tabs->tabBar();
    QFont chosen = bar->font();
    chosen.setWeight(QFont::DemiBold);
    const QFontMetrics letters(chosen);
    constexpr int roundWords = 12;
    int wide = 8;
    int narrow = 8;
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const QString words = tabWords(Tab(tab));
        wide += letters.horizontalAdvance(words) + roundWords;
        narrow += letters.horizontalAdvance(words.section(u' ', 0, -2)) + roundWords;
    }
    setMinimumWidth(narrow);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        QString words = tabWords(Tab(tab));
        m_tabs->setTabToolTip(tab, words);
        if (const qsizetype count = words.lastIndexOf(u' '); wide > width() && count > 0)
            words[count] = u'\n';
        m_tabs->setTabText(tab, words);
    }
}

void FindingsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layTabs();
}

void FindingsPanel::refreshFindings()
{
    m_dossier->refresh();
    if (!m_desk.session().analysis())
        showClaimsOf({});
    // A correction makes the lists anew; what was chosen stays so.
    setCurrent(m_dossier->shown());
}

void FindingsPanel::setCurrent(const FindingId &finding)
{
    const auto front = [this](Tab tab, const QString &id) {
        m_tabs->setCurrentIndex(tab);
        m_lists[size_t(tab)]->setCurrent(id);
    };
    std::visit(Overloaded{[](std::monostate) {}, [&](const EntityId &id) { front(Speakers, id.value); },
                          [&](const AttributionId &id) { front(Claims, id.value); },
                          [&](const ClaimId &id) { front(Claims, id.value); },
                          [&](const ContradictionId &id) { front(Contradictions, id.value); },
                          [&](const NoticeId &id) { front(Notices, id.value); }},
               finding);
    if (finding != m_dossier->shown())
        m_dossier->show(finding);
}

void FindingsPanel::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_lists[size_t(tab)]->view()->setFocus(Qt::ShortcutFocusReason);
}

void FindingsPanel::showClaimsOf(const EntityId &entity)
{
    ListPanel *claims = m_lists[Claims];
    claims->filter().setSpeaker(entity.value);
    const Entity *somebody = m_desk.session().analysis() ? m_desk.session().analysis()->entity(entity) : nullptr;
    claims->setNarrowing(somebody ? tr("Only %1", "speaker").arg(somebody->name) : QString());
}

void FindingsPanel::setTheme(const ReaderTheme &theme)
{
    for (ListPanel *list : m_lists) {
        list->delegate()->setTheme(theme);
        list->view()->viewport()->update();
    }
    m_dossier->setTheme(theme);
}

FindingId FindingsPanel::findingOf(Tab tab, const QString &id) const
{
    switch (tab) {
    case Speakers:
        return EntityId{id};
    case Claims:
        if (m_desk.session().analysis() && m_desk.session().analysis()->attribution({id}))
            return AttributionId{id};
        return ClaimId{id};
    case Contradictions:
        return ContradictionId{id};
    case Notices:
        break;
    }
    return NoticeId{id};
}

} // namespace hearsay
