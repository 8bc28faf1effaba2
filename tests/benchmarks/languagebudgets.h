// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "budget.h"

namespace hearsay
{

/// What the language model in \a folder costs beside ONNX Runtime alone; nothing where it cannot be loaded.
[[nodiscard]] std::vector<Budget> languageBudgets(const QString &folder, Effort effort);

} // namespace hearsay
