// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/markedtext.h"

#include <QStringList>

#include <vector>

namespace hearsay
{

/// A hand-annotated article: its text with marked spans, and the facts about their labels (lines “@ sort name key=value
/// …”).
struct GoldArticle {
    struct Fact {
        QString sort; ///< attribution, entity, contradiction, agreement, notice
        QString name;
        QHash<QString, QString> keys;
    };
    MarkedText text;
    std::vector<Fact> facts;

    /// The gold articles beside the source tree; empty where they are not there.
    [[nodiscard]] static QStringList paths();
    /// Stops the test program where the file cannot be read.
    [[nodiscard]] static GoldArticle read(const QString &path);
};

} // namespace hearsay
