// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace hearsay
{

/// What a program that ran to its end took.
struct ProcessCost {
    double wallSeconds = 0;
    double processorSeconds = 0;
    double peakMegabytes = 0; ///< largest resident set, in 10⁶ bytes
    QByteArray output;        ///< what it wrote to standard output
};

/// Runs \a program with its output taken in and waits for it. nullopt where it could not be run or ended with an error.
[[nodiscard]] std::optional<ProcessCost> runChild(const QString &program, const QStringList &arguments);

} // namespace hearsay
