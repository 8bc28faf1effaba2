// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QHash>
#include <QString>

namespace hearsay
{

/// For whom a given name is used.
enum class NameGender { Unknown, Feminine, Masculine, Both };

/// Given names from lexicons/given-names.tsv. Const and safe to share between threads.
class GivenNames final
{
public:
    /// Reads lines `name TAB f|m|both`; lines that begin with # are left out. Error Malformed names the line.
    [[nodiscard]] static Result<GivenNames> make(const QByteArray &lines);

    /// For whom \a name, one word as written, is used. Of a double name (“Anne-Laure”) the first part tells, the second
    /// where the first is used for both (“Jean-Pierre”).
    [[nodiscard]] NameGender genderOf(QStringView name) const;

private:
    QHash<QString, NameGender> m_genders;
};

} // namespace hearsay
