// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/cancel.h"
#include "base/error.h"

#include <QByteArray>
#include <QString>

#include <chrono>

namespace hearsay
{

/// How much is read at most, and for how long.
struct ReadingLimits {
    qsizetype bytes = qsizetype(64) << 20;
    std::chrono::milliseconds time = std::chrono::seconds(10);
};

/// What a file or a pipe gave.
struct ReadBytes {
    enum class End { Whole, SizeLimit, TimeLimit };
    QByteArray bytes;
    End end = End::Whole;
};

/// Reads a file, FIFO or device. Never waits past \a limits for one that gives nothing or never ends: what came before
/// a limit is handed back with the limit named. Errors: NotFound; Unreadable (a folder, no permission, a failing
/// device); TooLarge where nothing at all came within the time; Cancelled.
[[nodiscard]] Result<ReadBytes> readFileBytes(const QString &path, const ReadingLimits &limits = {},
                                              const CancelToken &cancel = {});

/// The same from an open file descriptor, which stays open. \a name is what messages call it.
[[nodiscard]] Result<ReadBytes> readDescriptorBytes(int descriptor, const QString &name,
                                                    const ReadingLimits &limits = {}, const CancelToken &cancel = {});

} // namespace hearsay
