// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/cards.h"
#include "reader/finding.h"

#include <QWidget>

#include <array>

class QSplitter;
class QTabWidget;

namespace hearsay
{

class DossierPanel;
class ListPanel;
class RowDelegate;

/// The right side: tabs of speakers, claims, contradictions and notices with their counts, and below them the dossier
/// of what is chosen.
class FindingsPanel final : public QWidget
{
    Q_OBJECT
public:
    enum Tab { Speakers, Claims, Contradictions, Notices };

    FindingsPanel(ReadingDesk &desk, const ReaderTheme &theme, QWidget *parent = nullptr);

    /// Makes \a finding the one chosen: its tab comes to the front, its row is current, its dossier is shown.
    void setCurrent(const FindingId &finding);
    /// Brings a tab to the front and gives its list the focus.
    void showTab(Tab tab);
    /// Shows the claims of one speaker only; none: of all.
    void showClaimsOf(const EntityId &entity);
    void setTheme(const ReaderTheme &theme);

    [[nodiscard]] ListPanel *list(Tab tab) { return m_lists[size_t(tab)]; }
    [[nodiscard]] DossierPanel *dossier() { return m_dossier; }
    [[nodiscard]] QTabWidget *tabs() { return m_tabs; }
    [[nodiscard]] QSplitter *splitter() { return m_splitter; }

Q_SIGNALS:
    /// The reader chose something in a list or a card.
    void chosen(const hearsay::FindingId &finding);
    void asked(hearsay::CardAction action, const hearsay::FindingId &about);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    ListPanel *addList(Tab tab, QAbstractItemModel &model, RowDelegate *delegate);
    void refreshTab(Tab tab);
    void layTabs();
    [[nodiscard]] QString tabWords(Tab tab) const;
    void refreshFindings();
    [[nodiscard]] FindingId findingOf(Tab tab, const QString &id) const;

    ReadingDesk &m_desk;
    std::array<ListPanel *, 4> m_lists{};
    QSplitter *m_splitter; ///< holds the next two
    QTabWidget *m_tabs;
    DossierPanel *m_dossier;
};

} // namespace hearsay
