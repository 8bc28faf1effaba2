// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <gumbo.h>

#include <span>

namespace hearsay
{

/// The children of an element.
[[nodiscard]] std::span<GumboNode *const> childrenOf(const GumboNode &element);
/// The value of an element's attribute; empty for one that it does not have.
[[nodiscard]] QString attributeOf(const GumboNode &element, const char *name);
[[nodiscard]] bool hasAttribute(const GumboNode &element, const char *name);
/// Whether the words below an element are no text of the page: scripts, styles, what is shown in a frame or typed in.
[[nodiscard]] bool isUnseen(GumboTag tag);

} // namespace hearsay
