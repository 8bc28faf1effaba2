// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stop_token>

namespace hearsay
{

/// Asked between steps of long work; work that finds it set ends early and returns what its contract says.
/// A default one never asks to stop.
using CancelToken = std::stop_token;
using CancelSource = std::stop_source;

} // namespace hearsay
