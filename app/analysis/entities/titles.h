// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace hearsay
{

/// A title in the form by which it is compared: “doctor” and “dr.” are one.
[[nodiscard]] QString plainTitle(const QString &title);

/// Whether \a titles holds the title in any of its forms.
[[nodiscard]] bool holdsTitle(const QSet<QString> &titles, const QString &title);

} // namespace hearsay
