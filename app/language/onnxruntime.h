// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <onnxruntime_cxx_api.h>

namespace hearsay
{

/// Loads ONNX Runtime and makes the names of Ort usable; from the second time on it only tells what came of the first.
/// It is loaded with the first model and not with the program, whose window is painted in the time that this takes.
/// Safe to call from several threads. Errors: NotFound, where the library is not installed or is of another version.
[[nodiscard]] Result<void> loadOnnxRuntime();

} // namespace hearsay
