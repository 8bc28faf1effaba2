#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: tidy.sh BUILD SOURCE
# Reads one source by clang-tidy and fails on any finding. Its include cleaner also asks for headers that come by way of
# others, which is not asked here: only includes that serve nothing are findings.
set -uo pipefail

# The compiler is another than the one that the flags are for.
found=$(clang-tidy --quiet -p "$1" --extra-arg=-w --extra-arg=-Wno-error "$2" 2>/dev/null |
    awk '/: (warning|error): / { wanted = !/no header providing/ } wanted')
[ -n "$found" ] || exit 0
printf '%s\n' "$found"
exit 1
