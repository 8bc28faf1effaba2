# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Messages of the tool itself; they go to standard error, so that a program's output stays its own.

# The exit status when the tool, not the program that it runs, has failed.
ownFailure=125

say() { printf '%s\n' "dev: $*" >&2; }
complain() { printf '%s\n' "dev: $*" >&2; }

# fail MESSAGE…: each argument a line; ends the tool.
fail() {
    complain "$1"
    shift
    [ $# -eq 0 ] || printf '     %s\n' "$@" >&2
    exit "$ownFailure"
}
