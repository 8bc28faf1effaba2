# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: format [--check]     lays the sources out by clang-format; --check only tells which are not

requirePlace check
action=(-i)
[ "${1:-}" != --check ] || action=(--dry-run -Werror)
mapfile -d '' sources < <(find "$repository"/{app,ui,tests} -name '*.cpp' -print0 -o -name '*.h' -print0)
inside clang-format --style=file "${action[@]}" "${sources[@]}"
