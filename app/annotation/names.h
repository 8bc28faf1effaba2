// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annotation/analysis.h"

#include <QStringView>

#include <optional>

namespace hearsay
{

/// The names of enumerators as the analysis document spells them: lower case, kebab-case.
[[nodiscard]] QString nameOf(CertaintyLevel level);
[[nodiscard]] QString nameOf(EntityKind kind);
[[nodiscard]] QString nameOf(MentionForm form);
[[nodiscard]] QString nameOf(AttributionKind kind);
[[nodiscard]] QString nameOf(SpeechAct act);
[[nodiscard]] QString nameOf(Polarity polarity);
[[nodiscard]] QString nameOf(Modality modality);
[[nodiscard]] QString nameOf(ContradictionKind kind);
[[nodiscard]] QString nameOf(NoticeKind kind);

/// The enumerator of that name; nullopt for one that this version does not know.
template<typename Enum>
[[nodiscard]] std::optional<Enum> enumOf(QStringView name);

} // namespace hearsay
