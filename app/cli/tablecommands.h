// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QStringList>

namespace hearsay
{

/// `hearsay-cli parse`: prints sentences, tokens, tags and trees in CoNLL-U. \a arguments are those behind the
/// command's name.
[[nodiscard]] ExitCode parseCommand(const QStringList &arguments, Console &console);

/// `hearsay-cli entities`: prints names in IOB2, in the columns of Universal NER.
[[nodiscard]] ExitCode entitiesCommand(const QStringList &arguments, Console &console);

} // namespace hearsay
