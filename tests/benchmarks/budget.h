// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace hearsay
{

/// One thing that was measured, beside what it may be at most.
struct Budget {
    QString what;
    double measured = 0;
    double limit = 0;
    QString unit;   ///< “×” for a ratio, “MB”, “ms”
    QString beside; ///< what it was compared to in the same run, or how it was taken

    [[nodiscard]] bool isKept() const { return measured <= limit; }
};

/// How much is measured.
enum class Effort {
    Full,
    Quick, ///< small texts and few rounds: shows that it works, says nothing of the budgets
};

/// A table for a terminal.
[[nodiscard]] QString tableOf(const std::vector<Budget> &budgets);
/// The same for machines: {"budgets": [{"what", "measured", "limit", "unit", "kept", "beside"}]}.
[[nodiscard]] QByteArray jsonOf(const std::vector<Budget> &budgets);

/// Seconds that this process has had of the processor so far, all threads together: waiting for other programs on a
/// busy machine is not in them.
[[nodiscard]] double processorSeconds();

/// The least processor time of \a rounds runs of \a work, in seconds.
template<typename Work>
[[nodiscard]] double leastSeconds(int rounds, const Work &work)
{
    double least = 0;
    for (int round = 0; round < rounds; ++round) {
        const double before = processorSeconds();
        work();
        const double taken = processorSeconds() - before;
        least = round == 0 ? taken : std::min(least, taken);
    }
    return least;
}

} // namespace hearsay
