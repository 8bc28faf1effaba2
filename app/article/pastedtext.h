// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "base/error.h"

namespace hearsay
{

/// An article of text that is already in hand (a clipboard, a drop, a line of JSON), as written. Total: an empty text
/// makes an article without parts.
[[nodiscard]] Article articleFromPlainText(const QString &text);

/// An article of a clipboard's rich text (HTML), its paragraphs kept. Error Malformed where it holds no words.
[[nodiscard]] Result<Article> articleFromRichText(const QString &html);

} // namespace hearsay
