// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/correction.h"
#include "document/json/jsonwriter.h"

#include <QJsonArray>
#include <QStringList>

namespace hearsay
{

/// Writes the corrections as an array, in their order. Each names the finding that it corrects by its id.
void writeCorrections(JsonWriter &json, const Corrections &corrections);

/// Corrections as they were written, and the kinds among them that this version does not know.
struct ReadCorrections {
    Corrections corrections;
    QStringList unknownKinds; ///< one entry for each correction left out
};

/// Reads what the schema has accepted. Of two for one finding the later holds. A finding need not be there: the
/// correction is kept for when it is found again.
[[nodiscard]] ReadCorrections readCorrections(const QJsonArray &array);

} // namespace hearsay
