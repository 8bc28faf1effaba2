// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "document/json/analysisjson.h"

#include <QByteArrayView>
#include <QStringList>

namespace hearsay
{

/// A document that was read, and what of it this version could not take.
struct ReadDocument {
    AnalysisDocument document;
    QStringList remarks; ///< sentences for the reader, in English; empty where all was taken
};

/// Reads an analysis document of version 1. Fields that this version does not know are passed over. A kind that it does
/// not know is read as the neutral one (entities as Other, acts as Statement, …), a notice, contradiction or
/// correction of such a kind is left out, and each is told in the remarks.
/// Errors: Malformed (no JSON, not as the schema says, ranges outside of the text, references to nothing); Unsupported
/// (written by a later version).
[[nodiscard]] Result<ReadDocument> readAnalysisJson(const QByteArray &json);

} // namespace hearsay
