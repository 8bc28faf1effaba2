// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/articleassembly.h"

#include <QStringView>

namespace hearsay
{

/// Reads Markdown (md4c: CommonMark with tables) as a page of its words without the syntax: headings, items of lists
/// and pictures' descriptions as such; numbers of ordered lists kept; HTML in it read as HTML. Front matter between two
/// lines of “---” gives title, author and date.
[[nodiscard]] Page readMarkdown(QStringView markdown);

} // namespace hearsay
