// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"

#include <QString>

namespace hearsay
{

/// Words of the PDF for the reader, in the reader's language.
[[nodiscard]] QString pdfText(const char *source, const char *disambiguation = nullptr, int count = -1);
[[nodiscard]] QString wordFor(AttributionKind kind);
[[nodiscard]] QString wordFor(CertaintyLevel level);
[[nodiscard]] QString wordFor(ContradictionKind kind);
/// The reason's sentence, translated.
[[nodiscard]] QString sentenceOf(const Reason &reason);
/// “5 statements”.
[[nodiscard]] QString statementCount(qsizetype count);

} // namespace hearsay
