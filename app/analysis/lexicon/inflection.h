// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hearsay
{

/// The third person, past, past participle and -ing form of a regular English verb, in that order. The last consonant
/// doubles in words of one syllable (“tip”) and in those known to be stressed at the end (“rebut”).
[[nodiscard]] QStringList regularForms(const QString &verb);

/// The plural of a regular English noun.
[[nodiscard]] QString regularPlural(const QString &noun);

} // namespace hearsay
