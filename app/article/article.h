// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "text/text.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace hearsay
{

/// What a stretch of an article is. Whole paragraphs, except that a date line (“GENEVA, 3 May —”) is the beginning of
/// one.
enum class PartKind { Headline, Byline, DateLine, Heading, Body, List, Caption };

struct Part {
    PartKind kind = PartKind::Body;
    TextSpan span;

    friend bool operator==(const Part &, const Part &) = default;
};

/// Where an article came from.
struct Origin {
    QString location; ///< absolute path or URL; empty for pasted text
    QString format;   ///< MIME type of what was read: text/plain, text/markdown, text/html, application/pdf

    friend bool operator==(const Origin &, const Origin &) = default;
};

/// How reading went, for the reader to see: nothing is dropped silently.
struct ReadingReport {
    QString encoding;        ///< IANA name of the encoding the bytes were taken for
    qsizetype bytes = 0;     ///< bytes read
    qsizetype undecoded = 0; ///< byte sequences that the encoding does not know, each shown as U+FFFD
    bool truncated = false;  ///< a limit of size or time cut the text short
    QStringList remarks;     ///< further sentences for the reader, in English

    friend bool operator==(const ReadingReport &, const ReadingReport &) = default;
};

/// A news article as it was read.
struct Article {
    ArticleId id;      ///< a hash of the text
    Text text;         ///< as written; never changes
    QString title;     ///< the headline's words; else what the origin calls it
    QString byline;    ///< as written, “By …” included; may be empty
    QString published; ///< as written or ISO 8601; may be empty
    QString language;  ///< BCP 47; “en” unless the origin says otherwise
    Origin origin;
    std::vector<Part> parts; ///< in order, without overlap; together they cover every paragraph
    ReadingReport report;

    /// The kind of part that holds \a position; Body where none does.
    [[nodiscard]] PartKind partAt(qsizetype position) const;
};

} // namespace hearsay
