// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/input.h"

#include <unistd.h>

namespace hearsay
{

OptionSpec sizeLimitOption()
{
    return {{QStringLiteral("size-limit")},
            QStringLiteral("Read at most so much of a file."),
            QStringLiteral("MIB"),
            QStringLiteral("16"),
            {}};
}

OptionSpec timeLimitOption()
{
    return {{QStringLiteral("time-limit")},
            QStringLiteral("Read from a pipe for at most so long."),
            QStringLiteral("SECONDS"),
            QStringLiteral("60"),
            {}};
}

Result<ReadingLimits> limitsOf(const Options &options)
{
    const auto mib = options.number(QStringLiteral("size-limit"));
    if (!mib)
        return std::unexpected(mib.error());
    const auto seconds = options.number(QStringLiteral("time-limit"));
    if (!seconds)
        return std::unexpected(seconds.error());
    // A text of more than 1 GiB does not fit into a string.
    return ReadingLimits{qsizetype(std::min(*mib, 1024.0) * (1 << 20)),
                         std::chrono::milliseconds(qint64(*seconds * 1000))};
}

Result<Article> readInput(const QString &file, const ReadingLimits &limits)
{
    if (file == QStringLiteral("-"))
        return readArticleStream(STDIN_FILENO, QStringLiteral("standard input"), limits);
    return readArticleFile(file, limits);
}

} // namespace hearsay
