// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearsay
{

/// Lets assistive programs read ArticleView: its text, caret, selection and, as attributes of the text, the findings at
/// each place. Calling it again does nothing.
void installArticleAccessibility();

} // namespace hearsay
