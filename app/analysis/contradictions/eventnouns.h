// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearsay
{

class WordNet;

/// The verbs that \a noun (lower case, singular) names the doing of: those WordNet derives it from (invasion: invade);
/// where it has no such link, those its ending leads to (annexation: annex), and a few that are spelled otherwise
/// (theft: steal).
[[nodiscard]] QStringList verbsOfEvent(const QString &noun, const WordNet &wordNet);

} // namespace hearsay
