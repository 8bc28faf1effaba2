// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hearsay
{

/// Columns that \a text takes on a terminal: none for combining marks and invisible characters, two for wide ones
/// (Unicode Standard Annex 11).
[[nodiscard]] int columnsOf(QStringView text);

/// \a text on one line, with U+FFFD for control characters: an article must not steer the reader's terminal.
[[nodiscard]] QString harmless(QStringView text);

/// \a text broken where lines may break (Unicode Standard Annex 14) into lines of at most \a width columns, each begun
/// with \a indent; a word that is longer stays whole. Ends with a line break.
[[nodiscard]] QString wrapped(QStringView text, int width, const QString &indent);

} // namespace hearsay
