// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace hearsay
{

/// A gold annotation and an analysis of one made-up text, as files hold them.
struct RandomArticle {
    QByteArray gold;     ///< one line
    QByteArray analysis; ///< one line
};

/// The same for the same seed. The analysis is the gold annotation with much of it changed: spans moved, widened, split
/// and left out, speakers and kinds exchanged, pairs that the gold forbids reported, and all of it in another order.
[[nodiscard]] RandomArticle randomArticle(quint32 seed);

} // namespace hearsay
