// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/palette/readertheme.h"

#include <QString>

namespace hearsay
{

/// What the palette cannot say: hairlines, rounded cards and buttons, focus rings, quiet scroll bars.
[[nodiscard]] QString styleSheetOf(const ReaderTheme &theme);

} // namespace hearsay
