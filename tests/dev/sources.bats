#!/usr/bin/env bats
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The tool's own sources.

load support.bash

scripts() { find "$sources/dev" "$sources/.ci/run" "$sources/packaging/dev" "$sources/tests/dev" -type f \( -name '*.sh' -o -name '*.bash' -o -perm /111 \) ! -name '*.bats'; }

@test "ShellCheck finds nothing in ./dev and its tests" {
    local -a files
    mapfile -t files < <(scripts)
    [ ${#files[@]} -gt 20 ]
    HEARSAY_DEV_ROOT=${HEARSAY_TEST_ROOT:-host} "$sources/dev" shell -- shellcheck "${files[@]}"
}

@test "no file of ./dev has 200 lines" {
    local each
    while read -r each; do
        [ "$(wc -l <"$each")" -lt 200 ]
    done < <(scripts)
}

@test "a package stands in one list, once" {
    [ -z "$(sed -e 's/#.*//' -e '/^$/d' "$sources"/packaging/packages*.txt | sort | uniq --repeated)" ]
}
