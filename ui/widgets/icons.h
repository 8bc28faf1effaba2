// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

namespace hearsay
{

/// One of our own icons (resources/icons/NAME.svg, drawn with one stroke width), in \a colour and sharp on any screen.
[[nodiscard]] QIcon icon(const QString &name, const QColor &colour);

} // namespace hearsay
