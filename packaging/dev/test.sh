# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: test [CTEST ARGUMENT…]  builds and runs every test; with arguments, only those that CTest picks

# testPreset PRESET [CTEST ARGUMENT…]
testPreset() {
    buildPreset "$1" || return
    (cd -- "$repository" && underXvfb ctest --preset "$1" --parallel "$(nproc)" "${@:2}")
}

# testTool: the tests of ./dev itself run on the host, where it is used.
testTool() {
    local bats=bats
    [ "$place" = host ] || bats=$root/usr/bin/bats
    say "tests of ./dev"
    env --unset HEARSAY_DEV_ROOT --unset HEARSAY_DEV_INSIDE HEARSAY_TEST_ROOT="$root" bash "$(command -v "$bats")" "$repository/tests/dev"
}

# The result must not depend on the fonts and the language of this machine.
hostFonts=no
export LC_ALL=C.UTF-8
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
