// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analyser.h"

#include <functional>
#include <memory>
#include <mutex>

namespace hearsay
{

/// The analyser, made when it is first asked for, in the thread that asks (it reads lexicons, which takes longer than a
/// frame), then shared. Safe to use from several threads; copies share one analyser.
class SharedAnalyser final
{
public:
    using Analysing = std::shared_ptr<const Analyser>;
    using Make = std::function<Result<Analysing>()>;

    explicit SharedAnalyser(Make make);

    /// The analyser. What could not be made is tried again at the next call.
    [[nodiscard]] Result<Analysing> get() const;

private:
    struct Data;
    std::shared_ptr<Data> m_data;
};

} // namespace hearsay
