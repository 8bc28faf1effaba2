// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/correction.h"
#include "annotation/names.h"
#include "article/article.h"

namespace hearsay
{

/// Names of enumerators that only the analysis document spells out.
[[nodiscard]] QString nameOf(PartKind kind);
[[nodiscard]] QString nameOf(Gender gender);
[[nodiscard]] QString nameOf(Quantity::Bound bound);
[[nodiscard]] QString nameOf(Verdict verdict);

/// The enumerator of that name; nullopt for one that this version does not know.
[[nodiscard]] std::optional<PartKind> partKindOf(QStringView name);
[[nodiscard]] std::optional<Gender> genderOf(QStringView name);
[[nodiscard]] std::optional<Quantity::Bound> boundOf(QStringView name);
[[nodiscard]] std::optional<Verdict> verdictOf(QStringView name);

} // namespace hearsay
