// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace hearsay
{

/// What stands before a Markdown text between two lines of “---”, in the plain “key: value” form of YAML.
struct FrontMatter {
    QString title;
    QString author;
    QString date;
    QString language;
    QStringList otherKeys; ///< keys that this program does not use
    qsizetype length = 0;  ///< units it takes, the closing line included; 0 where there is none
};

[[nodiscard]] FrontMatter readFrontMatter(QStringView markdown);

} // namespace hearsay
