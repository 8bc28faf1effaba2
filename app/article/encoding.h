// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace hearsay
{

/// Bytes as text.
struct DecodedText {
    QString text;            ///< without a byte order mark; what could not be decoded is U+FFFD
    QString encoding;        ///< IANA name of the encoding taken
    qsizetype undecoded = 0; ///< how many U+FFFD stand for bytes that the encoding does not know
};

/// What is known of bytes before they are decoded.
struct DecodingHints {
    bool cutShort = false; ///< a limit cut them: a character cut in two at the end is left out, and not counted
    QByteArray declared;   ///< the encoding that the page names for itself; empty if none
};

/// Decodes text of any encoding. A byte order mark decides; else valid UTF-8 is taken as such; else UTF-16 is told by
/// where its zero bytes stand; else mostly valid UTF-8 is read as UTF-8 with damage; else the encoding is guessed from
/// the bytes (uchardet, which follows Li and Momoi 2001, A composite approach to language/encoding detection), and
/// Windows-1252 where nothing is guessed. What the page declares goes before a guess, and after valid UTF-8. Total:
/// takes any bytes.
[[nodiscard]] DecodedText decodeText(QByteArrayView bytes, const DecodingHints &hints = {});

/// Whether decoded bytes are text: at most one character in fifty is a control character that no text has, and at most
/// one in three could not be decoded.
[[nodiscard]] bool looksLikeText(const DecodedText &decoded);

} // namespace hearsay
