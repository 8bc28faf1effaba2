// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearsay
{

/// Whether a noun is too broad to tell that two phrases with it mean one thing: group, person, document.
[[nodiscard]] bool isBroad(const QString &noun);

} // namespace hearsay
