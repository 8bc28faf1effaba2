// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/footer.h"

#include "reader/legend.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace hearsay
{

Footer::Footer(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel", "the analysis"), this))
    , m_legend(new Legend(this))
{
    setObjectName(QStringLiteral("footer"));
    setAttribute(Qt::WA_StyledBackground);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setProperty("rank", QStringLiteral("muted"));
    m_work->setProperty("rank", QStringLiteral("muted"));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress of the analysis"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_legend->setAccessibleName(tr("Key to the marks"));
    connect(m_cancel, &QPushButton::clicked, this, &Footer::cancelRequested);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 1, 14, 1);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_work);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addStretch(1);
    layout->addWidget(m_legend);
    // The height of the button is kept, so that the page does not move when the work begins or ends.
    m_cancel->ensurePolished();
    setMinimumHeight(std::max(28, m_cancel->sizeHint().height() + 2));
    setWork({});
}

void Footer::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void Footer::setWork(const QString &what)
{
    const bool working = !what.isEmpty();
    m_work->setText(what);
    m_work->setVisible(working);
    m_progress->setVisible(working);
    m_cancel->setVisible(working);
    m_summary->setVisible(!working);
    setProgress(-1);
}

void Footer::setProgress(double share)
{
    m_progress->setRange(0, share < 0 ? 0 : 1000);
    m_progress->setValue(int(std::max(0.0, share) * 1000));
}

} // namespace hearsay
