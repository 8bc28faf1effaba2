// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"

#include <atomic>
#include <chrono>

namespace hearsay
{

/// An analyser that finds \a analysis in whatever it is given, once \a time has passed. It asks every few milliseconds
/// whether to stop, and counts into \a ended, where that is given, whenever it comes to an end, early or late.
[[nodiscard]] Result<std::shared_ptr<const Analyser>>
analyserThatFinds(Analysis analysis, std::chrono::milliseconds time = {}, std::shared_ptr<std::atomic<int>> ended = {});

} // namespace hearsay
