// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "article/bytesource.h"

#include <QFile>
#include <QScopeGuard>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace hearsay
{

namespace
{

using Clock = std::chrono::steady_clock;

constexpr qsizetype chunk = 256 * 1024;
/// How long a wait lasts before cancelling is looked at again.
constexpr std::chrono::milliseconds slice(50);

Error fail(ErrorKind kind, const QString &sentence, const QString &name)
{
    return {kind, sentence.arg(name), {}};
}

Error failedWith(int code, const QString &name)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return fail(ErrorKind::NotFound, QStringLiteral("There is no file “%1”. Check the name."), name);
    case EACCES:
    case EPERM:
        return fail(
            ErrorKind::Unreadable,
            QStringLiteral("“%1” may not be read: you lack permission. Change its permissions, or ask its owner."),
            name);
    case EISDIR:
        return fail(ErrorKind::Unreadable, QStringLiteral("“%1” is a folder. Name a file in it."), name);
    default:
        return {ErrorKind::Unreadable,
                QStringLiteral("“%1” cannot be read: %2.").arg(name, QString::fromLocal8Bit(std::strerror(code))),
                {}};
    }
}

enum class Wait { Ready, Nothing, Failed };

Wait waitForData(int descriptor, std::chrono::milliseconds patience)
{
    pollfd wanted{descriptor, POLLIN, 0};
    const int ready = poll(&wanted, 1, int(patience.count()));
    if (ready < 0)
        return errno == EINTR ? Wait::Nothing : Wait::Failed;
    return ready == 0 ? Wait::Nothing : Wait::Ready;
}

/// Bytes appended: 0 at the end, -1 on failure (errno says which). A read that was interrupted counts as one byte, for
/// it is neither.
ssize_t appendSome(int descriptor, QByteArray &bytes, qsizetype wanted)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + wanted);
    const ssize_t got = ::read(descriptor, bytes.data() + before, size_t(wanted));
    const int code = errno;
    bytes.resize(before + std::max<ssize_t>(got, 0));
    errno = code;
    return got < 0 && (code == EAGAIN || code == EINTR) ? 1 : got;
}

Result<ReadBytes> endedByTime(ReadBytes out, const QString &name, const ReadingLimits &limits)
{
    if (out.bytes.isEmpty())
        return std::unexpected(
            Error{ErrorKind::TooLarge,
                  QStringLiteral("Nothing came from “%1” within %2 seconds. Is anything writing to it?")
                      .arg(name, QString::number(double(limits.time.count()) / 1000.0)),
                  {}});
    out.end = ReadBytes::End::TimeLimit;
    return out;
}

} // namespace

Result<ReadBytes> readDescriptorBytes(int descriptor, const QString &name, const ReadingLimits &limits,
                                      const CancelToken &cancel)
{
    ReadBytes out;
    const auto deadline = Clock::now() + limits.time;
    while (!cancel.stop_requested()) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        if (left.count() <= 0)
            return endedByTime(std::move(out), name, limits);
        const Wait wait = waitForData(descriptor, std::min(left, slice));
        if (wait == Wait::Failed)
            return std::unexpected(failedWith(errno, name));
        if (wait == Wait::Nothing)
            continue;
        // One byte more than the limit tells a text that ends there from one that goes on.
        const auto got = appendSome(descriptor, out.bytes, std::min(chunk, limits.bytes + 1 - out.bytes.size()));
        if (got == 0)
            return out;
        if (got < 0)
            return std::unexpected(failedWith(errno, name));
        if (out.bytes.size() > limits.bytes) {
            out.bytes.truncate(limits.bytes);
            out.end = ReadBytes::End::SizeLimit;
            return out;
        }
    }
    return std::unexpected(fail(ErrorKind::Cancelled, QStringLiteral("Reading “%1” was cancelled."), name));
}

Result<ReadBytes> readFileBytes(const QString &path, const ReadingLimits &limits, const CancelToken &cancel)
{
    // Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
    if (descriptor < 0)
        return std::unexpected(failedWith(errno, path));
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat status{};
    if (::fstat(descriptor, &status) == 0 && S_ISDIR(status.st_mode))
        return std::unexpected(failedWith(EISDIR, path));
    return readDescriptorBytes(descriptor, path, limits, cancel);
}

} // namespace hearsay
