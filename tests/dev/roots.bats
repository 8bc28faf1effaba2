#!/usr/bin/env bats
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The making of the contained root, with programs in place of mmdebstrap and apt that do their work in no time.

load support.bash

setup_file() { makeSuite; }

setup() {
    host=$BATS_TEST_TMPDIR
    export FAKE_LOG=$host/log FAKE_BWRAP
    FAKE_BWRAP=$(command -v bwrap)
    mkdir "$host/bin" "$host/cache"
    touch "$FAKE_LOG"
    # A host with all that this one has, apart from Debian's account of its packages, which would spare the root.
    ln -s /usr/bin/* /usr/sbin/* "$host/bin/" 2>/dev/null || true
    rm -f "$host/bin/dpkg-query"
    have mmdebstrap newuidmap
    chmod a+x "$BATS_TEST_TMPDIR/.." "$BATS_TEST_TMPDIR"
}

# have FAKE…: the host has the stand-in in place of its own.
have() {
    local each
    for each in "$@"; do
        rm -f "$host/bin/$each"
        cp "$BATS_TEST_DIRNAME/fakes/$each" "$host/bin/"
    done
}

# lack PROGRAM…: the host has not got it.
lack() { (cd "$host/bin" && rm -f "$@"); }

# own: hands the host's folders to the test's user.
own() { [ "$(id -u)" != 0 ] || chown -R "$(as id -u)" "$host/cache" "$FAKE_LOG"; }

# dev ARGUMENT…: on that host.
dev() { as env --unset=HEARSAY_DEV_ROOT "PATH=$host/bin" "HEARSAY_DEV_CACHE=$host/cache" "HEARSAY_DEV_TMPDIR=$suite/$user/tmp" "$clone/dev" "$@"; }

made() { grep -c ^made "$FAKE_LOG" || true; }

theRoot() { compgen -G "$host/cache/root-????????????"; }

madeOnce() {
    needUser "$1"
    own
    run dev shell -- sh -c 'echo works'
    [ "$status" = 0 ]
    [[ $output == *"making the contained Debian root"*works ]]
    [ "$(stat -c %u "$(theRoot)/usr/bin/bash")" = "$(as id -u)" ]
    run dev shell -- sh -c 'echo works'
    [ "$output" = works ]
    [ "$(made)" = 1 ]
    grep -q -- "--include=.*ninja-build.*trixie" "$FAKE_LOG"
}

madeAgain() {
    needUser "$1"
    own
    dev shell -- true
    # Left half made: the stamp comes last.
    rm "$(theRoot)/.complete"
    run dev shell -- sh -c 'echo works'
    [[ $output == *"not whole"*works ]]
    # Broken later.
    rm "$(theRoot)/usr/bin/bash"
    run dev shell -- sh -c 'echo works'
    [[ $output == *"not whole"*works ]]
    [ "$(made)" = 3 ]
}

twoAtOnce() {
    needUser "$1"
    own
    export FAKE_MMDEBSTRAP=slow
    local each
    for each in 1 2 3; do
        dev shell -- sh -c 'echo works' >"$host/out$each" 2>&1 &
    done
    wait
    for each in 1 2 3; do [ "$(tail -n 1 "$host/out$each")" = works ]; done
    grep -q "waiting for it" "$host"/out?
    [ "$(made)" = 1 ]
}

forBoth "a root is made once, and belongs to its user" madeOnce
forBoth "a root left half made, or broken later, is made again" madeAgain
forBoth "who comes while a root is made waits for it" twoAtOnce

@test "a maker that is killed leaves nothing that is taken for whole" {
    needUser root
    FAKE_MMDEBSTRAP=stuck dev shell -- true >"$host/out" 2>&1 &
    local n
    for n in $(seq 50); do [ "$(made)" = 1 ] && break || sleep 0.1; done
    pkill -KILL -f "mmdebstrap.*$host/cache"
    wait || true
    [[ $(cat "$host/out") == *"that failed"* ]]
    run dev shell -- sh -c 'echo works'
    [[ $output == *"not whole"*works ]]
    [ "$(made)" = 2 ]
}

@test "a root that cannot be made is told with the end of the log" {
    needUser root
    FAKE_MMDEBSTRAP=fails run dev shell -- true
    [ "$status" = 125 ]
    [[ $output == *"E: no such mirror"*"that failed"* ]]
    run dev shell -- sh -c 'echo works'
    [ "$status" = 0 ]
}

@test "what the tests need is added once to the same root, and again when the list changes" {
    needUser root
    dev cli >/dev/null 2>&1 || true
    [ ! -e "$(theRoot)/var/apt.log" ]
    dev shell -- true
    dev shell -- true
    grep -q "install.* bats " "$(theRoot)/var/apt.log"
    [ "$(grep -c install "$(theRoot)/var/apt.log")" = 1 ]
    cp "$clone/packaging/packages-check.txt" "$host/kept"
    echo another-package >>"$clone/packaging/packages-check.txt"
    dev shell -- true
    cp "$host/kept" "$clone/packaging/packages-check.txt"
    grep -q "install.* another-package" "$(theRoot)/var/apt.log"
    [ "$(made)" = 1 ]
}

@test "another list of packages gets another root" {
    needUser root
    dev shell -- true
    cp "$clone/packaging/packages.txt" "$host/kept"
    echo another-package >>"$clone/packaging/packages.txt"
    dev shell -- true
    cp "$host/kept" "$clone/packaging/packages.txt"
    [ "$(made)" = 2 ]
    [ "$(theRoot | wc -l)" = 2 ]
}

@test "a folder that the user names and ./dev has not made is left alone" {
    needUser root
    mkdir "$host/mine"
    touch "$host/mine/precious"
    run as env "PATH=$host/bin" "HEARSAY_DEV_ROOT=$host/mine" "$clone/dev" shell -- true
    [ "$status" = 125 ]
    [[ $output == *"not a root that ./dev made"* ]]
    [ -e "$host/mine/precious" ]
    run as env "PATH=$host/bin" "HEARSAY_DEV_ROOT=$host/new" "$clone/dev" shell -- sh -c 'echo works'
    [[ $output == *works ]]
    [ -e "$host/new/.complete" ]
}

@test "the mirror that is named is used, and the proxy of the host's apt" {
    needUser root
    have apt-config
    HEARSAY_DEV_MIRROR=http://mirror.invalid/debian dev shell -- true >/dev/null 2>&1 || true
    grep -q " http://mirror.invalid/debian$" "$FAKE_LOG"
    [ -e "$(theRoot)/.complete" ]
    grep -q 'Acquire::http::Proxy "http://proxy.invalid:3142"' "$FAKE_LOG"
}

@test "without room for a root, that is said" {
    needUser root
    have df
    run dev shell -- true
    [ "$status" = 125 ]
    [[ $output == *"needs 3000 MB in $host/cache, which has 12"* ]]
    [ "$(made)" = 0 ]
}

@test "root installs a tool that is missing" {
    needUser root
    lack bwrap
    have apt-get
    run dev shell -- sh -c 'echo works'
    [[ $output == *"installing bubblewrap"*works ]]
    grep -q "install .*bubblewrap" "$FAKE_LOG"
}

@test "a plain user is told the one command that installs what is missing" {
    needUser plain
    own
    lack bwrap mmdebstrap
    run dev shell -- true
    [ "$status" = 125 ]
    [[ $output == *"lacks bubblewrap"*"sudo apt-get install bubblewrap"* ]]
    run dev doctor
    [ "$status" = 125 ]
    [[ $output == *"sudo apt-get install bubblewrap mmdebstrap"* ]]
    lack apt-get
    have dnf
    run dev doctor
    [[ $output == *"sudo dnf install bubblewrap mmdebstrap"* ]]
}

@test "a plain user without subordinate ids is told how to get them" {
    needUser plain
    [ "$(id -u)" = 0 ] || skip "only root can lay another /etc/subuid over this machine's"
    own
    : >"$suite/subids"
    run dev shell -- true
    echo "hearsay-tester:100000:65536" >"$suite/subids"
    [ "$status" = 125 ]
    [[ $output == *"sudo usermod --add-subuids"*"hearsay-tester"* ]]
}

@test "where namespaces are forbidden, what helps is said, by doctor too" {
    needUser root
    have bwrap
    run dev shell -- true
    [ "$status" = 125 ]
    [[ $output == *"forbids the namespaces"*"Debian 13"* ]]
    run dev doctor
    [ "$status" = 125 ]
    [[ $output == *"namespaces"*"forbidden"*"Debian 13"* ]]
    [ "$(made)" = 0 ]
}

@test "namespaces that are forbidden after the root was made are told too" {
    needUser root
    dev shell -- true
    have bwrap
    run dev shell -- true
    [ "$status" = 125 ]
    [[ $output == *"forbids the namespaces"* ]]
}

@test "doctor changes nothing, and tells of the root before and after" {
    needUser root
    run dev doctor
    [ "$status" = 0 ]
    [[ $output == *"would be made"* ]]
    [ -z "$(ls "$host/cache")" ]
    dev shell -- true
    run dev doctor
    [ "$status" = 0 ]
    [[ $output == *"root-"*", ready"* ]]
}

@test "on a machine with the packages, doctor and the commands need no root" {
    needUser root
    lack bwrap mmdebstrap
    run as env HEARSAY_DEV_ROOT=host "PATH=$host/bin" "$clone/dev" doctor
    [ "$status" = 0 ]
    [[ $output == *"straight on this machine"* ]]
    run as env HEARSAY_DEV_ROOT=host "PATH=$host/bin" "$clone/dev" shell -- sh -c 'exit 9'
    [ "$status" = 9 ]
}
