// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/palette/readertheme.h"

#include <cmath>

namespace hearsay
{

QColor ReaderTheme::mixed(const QColor &under, const QColor &over, double part)
{
    const auto channel = [part](int from, int to) { return int(std::lround(from + (to - from) * part)); };
    return QColor(channel(under.red(), over.red()), channel(under.green(), over.green()),
                  channel(under.blue(), over.blue()));
}

} // namespace hearsay
