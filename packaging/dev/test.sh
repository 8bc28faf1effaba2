# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: test [CTEST ARGUMENT…]  builds and runs every test; with arguments, only those that CTest picks

# testPreset PRESET [CTEST ARGUMENT…]
testPreset() {
    local folder=$repository/build/$1
    buildPreset "$1" || return
    underXvfb ctest --test-dir "$folder" --output-on-failure --parallel "$(nproc)" "${@:2}"
}

# testTool: the tests of ./dev itself run on the host, where it is used.
testTool() {
    local bats=bats
    [ "$place" = host ] || bats=$root/usr/bin/bats
    say "tests of ./dev"
    HEARSAY_DEV_ROOT=$([ "$place" = host ] && echo host || echo "$root") bash "$(command -v "$bats")" "$repository/tests/dev"
}

hostFonts=no
requirePlace check
if [ $# -gt 0 ]; then
    testPreset dev "$@"
    exit
fi
failed=0
testTool || failed=$?
say "tests of app/ under the address and undefined-behaviour sanitizers"
testPreset asan || failed=$?
say "all tests"
testPreset dev || exit
if [ "$failed" != 0 ]; then
    complain "tests further up have failed"
    exit "$failed"
fi
