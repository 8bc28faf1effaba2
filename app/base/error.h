// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <expected>

namespace hearsay
{

/// What sort of failure an Error tells of.
enum class ErrorKind {
    NotFound,    ///< there is no such file or thing
    Unreadable,  ///< it is there, and may not or cannot be read
    Unwritable,  ///< it cannot be written
    TooLarge,    ///< over a limit of size or time
    Malformed,   ///< not what its format says it should be
    Unsupported, ///< well formed, and beyond what this program can do
    Cancelled,   ///< ended early because somebody asked for it
};

/// A failure as a value. \a text is one sentence for the reader in English: what happened, to which file, and what can
/// be done; \a detail is for logs and may be empty.
struct Error {
    ErrorKind kind = ErrorKind::Malformed;
    QString text;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

template<typename T>
using Result = std::expected<T, Error>;

} // namespace hearsay
