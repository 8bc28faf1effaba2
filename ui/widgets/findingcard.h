// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/excerpt.h"
#include "document/palette/readertheme.h"
#include "reader/finding.h"

#include <QFrame>
#include <QPixmap>

class QBoxLayout;
class QLayout;
class QPushButton;

namespace hearsay
{

/// What a button of a card asks for.
enum class CardAction { Rename, Merge, OnlyThis, NextMention, ChangeSpeaker, Confirm, Dismiss };

/// A rounded card of the dossier, filled from the top: a heading with a mark before it, lines, quoted words with the
/// speaker's colour beside them, buttons.
class FindingCard final : public QFrame
{
    Q_OBJECT
public:
    explicit FindingCard(const ReaderTheme &theme, QWidget *parent = nullptr);

    void addHeading(const QPixmap &mark, const QString &words);
    /// A line of second rank.
    void addLine(const QString &words);
    /// A line of second rank that heads what follows.
    void addSection(const QString &words);
    /// Words of the article; pressing them goes to \a target. \a rank is the voice's, -1 for nobody.
    void addWords(const Excerpt &excerpt, const QString &detail, int rank, const FindingId &target);
    QPushButton *addButton(const QString &words, CardAction action, const FindingId &about);

Q_SIGNALS:
    void pressed(const hearsay::FindingId &target);
    void asked(hearsay::CardAction action, const hearsay::FindingId &about);

private:
    ReaderTheme m_theme;
    QBoxLayout *m_layout;
    QLayout *m_buttons = nullptr;
};

/// The shape and colour of a voice, for a heading.
[[nodiscard]] QPixmap voicePixmap(int rank, const ReaderTheme &theme, qreal devicePixelRatio);
/// The number of a contradiction, for a heading.
[[nodiscard]] QPixmap badgePixmap(int number, const QFont &font, const ReaderTheme &theme, qreal devicePixelRatio);
/// The triangle of a notice, for a heading.
[[nodiscard]] QPixmap noticePixmap(const ReaderTheme &theme, qreal devicePixelRatio);

} // namespace hearsay
