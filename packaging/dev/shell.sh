# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: shell [-- COMMAND…]  a shell, or a command, where the packages are

requirePlace check
[ "${1:-}" != -- ] || shift
[ $# -gt 0 ] || set -- bash
inside "$@"
