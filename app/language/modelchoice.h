// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/languagemodel.h"

#include <QStringList>

namespace hearsay
{

/// The sizes whose weights lie in the data folder, the best first: “careful”, “quick”.
[[nodiscard]] QStringList installedModels();

/// Loads the model of that name: a size, the path of a folder, “none” for no model at all (nullptr), or empty for the
/// best that is installed. \a threads and errors as for LanguageModel::load(); NotFound where none is installed, and
/// for a name that is none of these, which tells what names there are.
[[nodiscard]] Result<std::shared_ptr<const LanguageModel>> loadModel(const QString &name, int threads = 0);

} // namespace hearsay
