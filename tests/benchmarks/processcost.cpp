// SPDX-FileCopyrightText: 2026 The Hearsay authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Runs a program and writes what it took to a file: seconds by the clock, seconds of the processor, largest resident
/// set in bytes. Without Qt, for the peak of a process begins with that of the one it was forked from. usage:
/// hearsay_bench_cost FILE PROGRAM [ARGUMENT…]
int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const auto begun = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        execv(argv[2], argv + 2);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (child < 0 || wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        return 1;
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) * 1e-6; };
    std::FILE *file = std::fopen(argv[1], "w");
    if (!file)
        return 1;
    std::fprintf(file, "%.6f %.6f %ld\n", wall, seconds(usage.ru_utime) + seconds(usage.ru_stime),
                 usage.ru_maxrss * 1024L);
    return std::fclose(file) == 0 ? 0 : 1;
}
