// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "article/article.h"
#include "cli/bytelines.h"

namespace hearsay
{

/// Reads JSON lines {"id", "text"} from a descriptor one by one, holding one line at a time.
class JsonLines final
{
public:
    /// \a longest is how many bytes a line may have; a longer one is passed over, and is an error.
    JsonLines(int descriptor, qsizetype longest);

    /// The next line's article; its id is the line's own, or a hash of the text where it has none. An error names the
    /// line, and the lines behind it can still be read. nullopt at the end.
    [[nodiscard]] std::optional<Result<Article>> next();

private:
    ByteLines m_lines;
};

} // namespace hearsay
