// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "article/bytesource.h"

namespace hearsay
{

/// Reads an article from a file: plain text of any encoding, Markdown or HTML, told by name and content.
/// The text of a plain file is exactly what was written (a byte order mark apart). What a limit cut off, what could not
/// be decoded and what was left out is told in the article's report.
/// Errors: NotFound; Unreadable (a folder, no permission); Unsupported (not text: a picture, a PDF, …); Malformed (it
/// is empty); TooLarge (a pipe that gave nothing within the time); Cancelled.
[[nodiscard]] Result<Article> readArticleFile(const QString &path, const ReadingLimits &limits = {},
                                              const CancelToken &cancel = {});

/// The same from an open file descriptor, which stays open; \a name is what messages call it (“standard input”). The
/// article's origin has no location.
[[nodiscard]] Result<Article> readArticleStream(int descriptor, const QString &name, const ReadingLimits &limits = {},
                                                const CancelToken &cancel = {});

} // namespace hearsay
