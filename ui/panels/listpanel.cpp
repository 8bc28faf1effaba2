// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/listpanel.h"

#include "delegates/rowdelegate.h"
#include "models/roles.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearsay
{

ListPanel::ListPanel(QAbstractItemModel &model, RowDelegate *delegate, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_delegate(delegate)
    , m_above(new QWidget(this))
    , m_field(new QLineEdit(m_above))
    , m_view(new QListView(this))
    , m_rows(new QVBoxLayout)
    , m_empty(new QLabel(words.empty, this))
    , m_narrowing(new QPushButton(m_above))
{
    delegate->setParent(this);
    m_filter.setSourceModel(&model);
    m_field->setPlaceholderText(words.filter);
    m_field->setAccessibleName(words.filter);
    m_field->setToolTip(words.filter);
    m_view->setModel(&m_filter);
    m_view->setItemDelegate(delegate);
    m_view->setAccessibleName(words.name);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(false);
    m_view->setResizeMode(QListView::Adjust);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setLayoutMode(QListView::Batched);
    m_view->setBatchSize(40);
    m_view->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setProperty("rank", QStringLiteral("muted"));
    m_empty->setContentsMargins(16, 16, 16, 16);

    m_narrowing->setObjectName(QStringLiteral("narrowing"));
    m_narrowing->setToolTip(tr("Show the claims of all"));
    m_narrowing->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *above = new QVBoxLayout(m_above);
    above->setContentsMargins(8, 8, 8, 4);
    above->addWidget(m_field);
    above->addWidget(m_narrowing);
    layout->addWidget(m_above);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addWidget(m_view);
    layout->addLayout(m_rows, 1);
    layout->addWidget(m_empty, 1);

    connect(m_field, &QLineEdit::textChanged, &m_filter, &WordsFilter::setWords);
    // The button is made with the first letter: its icon is looked for in every theme of the system.
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_field->setClearButtonEnabled(true); });
    connect(m_narrowing, &QPushButton::clicked, this, [this] {
        m_filter.setSpeaker({});
        setNarrowing({});
    });
    connect(m_view, &QListView::clicked, this, &ListPanel::choose);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_quiet && m_view->hasFocus())
            choose(index);
    });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&m_filter, signal, this, &ListPanel::refreshEmpty);
    connect(&m_filter, &QAbstractItemModel::modelReset, this, &ListPanel::refreshEmpty);
    refreshEmpty();
}

void ListPanel::setCurrent(const QString &id)
{
    const QModelIndexList found = m_filter.match(m_filter.index(0, 0), IdRole, id, 1, Qt::MatchExactly);
    m_quiet = true;
    if (found.isEmpty()) {
        m_view->setCurrentIndex({});
        m_view->clearSelection();
    } else if (found.first() != m_view->currentIndex()) {
        m_view->setCurrentIndex(found.first());
        m_view->scrollTo(found.first());
    }
    m_quiet = false;
}

QString ListPanel::current() const
{
    return m_view->currentIndex().data(IdRole).toString();
}

void ListPanel::setEmptyWords(const QString &words)
{
    m_empty->setText(words);
}

void ListPanel::setListMargin(int margin)
{
    m_rows->setContentsMargins(margin, 0, margin, 0);
}

void ListPanel::setFilterThreshold(int rows)
{
    m_threshold = rows;
    refreshEmpty();
}

void ListPanel::setNarrowing(const QString &words)
{
    m_narrowing->setText(tr("%1  ×", "what narrows the list; a button to end it").arg(words));
    m_narrowing->setAccessibleName(tr("%1; show all").arg(words));
    m_narrowing->setVisible(!words.isEmpty());
    refreshEmpty();
}

bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_view->currentIndex().isValid()) {
            choose(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListPanel::choose(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT chosen(index.data(IdRole).toString());
}

void ListPanel::refreshEmpty()
{
    const int rows = m_filter.sourceModel()->rowCount();
    m_empty->setVisible(rows == 0);
    m_view->setVisible(rows > 0);
    m_field->setVisible(rows > 0 && rows >= m_threshold);
    m_above->setVisible(!m_field->isHidden() || !m_narrowing->isHidden());
}

} // namespace hearsay
