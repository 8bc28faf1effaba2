// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace hearsay
{

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
    m_close->setFocusPolicy(Qt::StrongFocus);
    // Sign and button are of one height, so that both stand on the first line of the words.
    m_icon->setMinimumHeight(m_close->sizeHint().height());
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::showMessage(Severity severity, const QString &text)
{
    m_severity = severity;
    m_text->setText(text);
    setAccessibleName(text);
    setProperty("severity", severity == Severity::Error ? QStringLiteral("error") : QStringLiteral("information"));
    refresh();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    refresh();
}

void MessageBar::refresh()
{
    const bool error = m_severity == Severity::Error;
    const QString name = error ? QStringLiteral("warning") : QStringLiteral("information");
    m_icon->setPixmap(icon(name, error ? m_theme.warning : m_theme.accent).pixmap(QSize(18, 18), devicePixelRatio()));
    m_close->setIcon(icon(QStringLiteral("close"), m_theme.muted));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace hearsay
