// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/readarticle.h"

#include "article/encoding.h"
#include "article/hypertext.h"
#include "article/markdown.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace hearsay
{

namespace
{

enum class Format { Plain, Markdown, Hypertext };

/// What is known of the bytes before they are taken for an article.
struct Named {
    QString name;     ///< for messages
    QString location; ///< absolute path; empty for a stream
};

Format formatOf(const QMimeType &type)
{
    if (type.inherits(QStringLiteral("text/markdown")))
        return Format::Markdown;
    if (type.inherits(QStringLiteral("text/html")) || type.inherits(QStringLiteral("application/xhtml+xml")))
        return Format::Hypertext;
    return Format::Plain;
}

QString mimeOf(Format format)
{
    switch (format) {
    case Format::Markdown:
        return QStringLiteral("text/markdown");
    case Format::Hypertext:
        return QStringLiteral("text/html");
    case Format::Plain:
        break;
    }
    return QStringLiteral("text/plain");
}

/// Formats whose files may look like text and are none to read.
bool isDocumentFormat(const QMimeType &type)
{
    static const QStringList formats{QStringLiteral("application/pdf"), QStringLiteral("application/rtf"),
                                     QStringLiteral("application/postscript")};
    return std::ranges::any_of(formats, [&type](const QString &format) { return type.inherits(format); });
}

/// Pictures, sounds and films that hold what no text does, so that no text is lost that only begins like one. Their
/// bytes may all pass for letters of an old encoding.
bool isMedia(const QMimeType &type, const QByteArray &head)
{
    static const QStringList families{QStringLiteral("image/"), QStringLiteral("audio/"), QStringLiteral("video/"),
                                      QStringLiteral("font/")};
    return head.contains('\0') && !type.inherits(QStringLiteral("text/plain")) &&
           std::ranges::any_of(families, [&type](const QString &family) { return type.name().startsWith(family); });
}

/// “a picture (image/jpeg)”.
QString describe(const QMimeType &type)
{
    const QString name = type.name();
    static constexpr std::pair<QLatin1StringView, QLatin1StringView> families[]{
        {QLatin1StringView("image/"), QLatin1StringView("a picture")},
        {QLatin1StringView("audio/"), QLatin1StringView("a sound recording")},
        {QLatin1StringView("video/"), QLatin1StringView("a film")},
        {QLatin1StringView("font/"), QLatin1StringView("a font")},
        {QLatin1StringView("application/pdf"), QLatin1StringView("a PDF document")}};
    for (const auto &[prefix, words] : families)
        if (name.startsWith(prefix))
            return QStringLiteral("%1 (%2)").arg(words, name);
    if (name.isEmpty() || name == QStringLiteral("application/octet-stream") ||
        name.startsWith(QStringLiteral("text/")))
        return QStringLiteral("binary data");
    return QStringLiteral("a file of the type %1").arg(name);
}

std::unexpected<Error> notText(const Named &named, const QMimeType &type)
{
    return std::unexpected(Error{ErrorKind::Unsupported,
                                 QStringLiteral("“%1” is not text but %2. Open a file of plain text, Markdown or HTML.")
                                     .arg(named.name, describe(type)),
                                 type.name()});
}

std::unexpected<Error> nothingIn(const Named &named, const QString &why)
{
    return std::unexpected(Error{
        ErrorKind::Malformed, QStringLiteral("There is nothing to read in “%1”: it %2.").arg(named.name, why), {}});
}

ReadingReport reportOf(const ReadBytes &read, const DecodedText &decoded, const ReadingLimits &limits)
{
    ReadingReport report{decoded.encoding, read.bytes.size(), decoded.undecoded, read.end != ReadBytes::End::Whole, {}};
    if (read.end == ReadBytes::End::SizeLimit)
        report.remarks += QStringLiteral("Only the first %1 MiB were read.")
                              .arg(QString::number(double(limits.bytes) / (1 << 20), 'g', 3));
    if (read.end == ReadBytes::End::TimeLimit)
        report.remarks += QStringLiteral("Reading stopped after %1 seconds.")
                              .arg(QString::number(double(limits.time.count()) / 1000.0));
    if (decoded.undecoded > 0)
        report.remarks +=
            QStringLiteral("Characters that could not be decoded as %1: %2. Each is shown as %3.")
                .arg(decoded.encoding, QString::number(decoded.undecoded), QChar(QChar::ReplacementCharacter));
    return report;
}

Page pageOf(Format format, QString text)
{
    switch (format) {
    case Format::Markdown:
        return readMarkdown(text);
    case Format::Hypertext:
        return readHypertext(text);
    case Format::Plain:
        break;
    }
    Page page;
    page.text = std::move(text);
    return page;
}

Result<Article> articleOf(const ReadBytes &read, const Named &named, const ReadingLimits &limits,
                          const CancelToken &cancel)
{
    if (read.bytes.isEmpty())
        return nothingIn(named, QStringLiteral("is empty"));
    const QMimeDatabase database;
    // Types are told from the first kilobytes; more would only be copied.
    const QByteArray head = read.bytes.first(std::min<qsizetype>(read.bytes.size(), 1 << 16));
    const QMimeType byContent = database.mimeTypeForData(head);
    if (isDocumentFormat(byContent) || isMedia(byContent, head))
        return notText(named, byContent);
    const Format format =
        formatOf(named.location.isEmpty() ? byContent : database.mimeTypeForFileNameAndData(named.location, head));
    DecodedText decoded =
        decodeText(read.bytes, {.cutShort = read.end != ReadBytes::End::Whole,
                                .declared = format == Format::Hypertext ? declaredEncoding(read.bytes) : QByteArray()});
    if (!looksLikeText(decoded))
        return notText(named, byContent);
    if (cancel.stop_requested())
        return std::unexpected(
            Error{ErrorKind::Cancelled, QStringLiteral("Reading “%1” was cancelled.").arg(named.name), {}});
    ReadingReport report = reportOf(read, decoded, limits);
    Article article =
        assembleArticle(pageOf(format, std::move(decoded.text)), {named.location, mimeOf(format)}, std::move(report));
    if (article.text.paragraphs().empty())
        return nothingIn(named, QStringLiteral("holds no words"));
    return article;
}

} // namespace

Result<Article> readArticleFile(const QString &path, const ReadingLimits &limits, const CancelToken &cancel)
{
    return readFileBytes(path, limits, cancel).and_then([&](const ReadBytes &read) {
        return articleOf(read, {path, QFileInfo(path).absoluteFilePath()}, limits, cancel);
    });
}

Result<Article> readArticleStream(int descriptor, const QString &name, const ReadingLimits &limits,
                                  const CancelToken &cancel)
{
    return readDescriptorBytes(descriptor, name, limits, cancel).and_then([&](const ReadBytes &read) {
        return articleOf(read, {name, {}}, limits, cancel);
    });
}

} // namespace hearsay
