// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearsay
{

/// Words that only the PDF has, in the reader's language; what it shares with the window is in phrases.h.
[[nodiscard]] QString pdfText(const char *source, const char *disambiguation = nullptr, int count = -1);
/// “5 statements”.
[[nodiscard]] QString statementCount(qsizetype count);
/// “4 speakers · 1 contradiction · 1 notice”; contradictions and notices only where there are any.
[[nodiscard]] QString summaryOf(qsizetype speakers, qsizetype contradictions, qsizetype notices);

} // namespace hearsay
