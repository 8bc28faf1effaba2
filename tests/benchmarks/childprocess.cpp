// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"

#include <QFile>

#include <array>
#include <chrono>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace hearsay
{

namespace
{

QByteArray readToEnd(int descriptor)
{
    QByteArray output;
    std::array<char, 65536> bytes{};
    for (ssize_t got = 0; (got = read(descriptor, bytes.data(), bytes.size())) > 0;)
        output.append(bytes.data(), got);
    return output;
}

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) * 1e-6;
}

} // namespace

std::optional<ProcessCost> runChild(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    const auto begun = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int failed = posix_spawn(&child, pointers.front(), &actions, nullptr, pointers.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    ProcessCost cost;
    cost.output = failed ? QByteArray() : readToEnd(ends[0]);
    close(ends[0]);
    int status = 0;
    rusage usage{};
    if (failed || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return std::nullopt;
    cost.wallSeconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    cost.processorSeconds = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    cost.peakMegabytes = double(usage.ru_maxrss) * 1024 / 1e6;
    return cost;
}

} // namespace hearsay
