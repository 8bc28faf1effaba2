#!/usr/bin/env bats
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What runs in the contained root sees the user's own files, arguments and streams.

load support.bash

setup_file() { makeSuite; }

argumentsUnharmed() {
    needUser "$1"
    run --separate-stderr as "$clone/dev" shell -- printf '[%s]\n' 'two words' '' '$HOME' "it's" '"' '*' 'naïve 🙂' -- -o $'new\nline' '\'
    [ "$status" = 0 ]
    [ "$output" = $'[two words]\n[]\n[$HOME]\n[it\'s]\n["]\n[*]\n[naïve 🙂]\n[--]\n[-o]\n[new\nline]\n[\\]' ]
}

exitStatusKept() {
    needUser "$1"
    local each
    for each in 0 1 2 42 125 255; do
        run as "$clone/dev" shell -- sh -c "exit $each"
        [ "$status" = "$each" ]
    done
    run as "$clone/dev" shell -- no-such-program
    [ "$status" != 0 ]
}

streamsKept() {
    needUser "$1"
    run --separate-stderr as sh -c 'echo from outside | "$0" shell -- sh -c "cat; echo aside >&2"' "$clone/dev"
    [ "$output" = "from outside" ]
    [ "$stderr" = "aside" ]
}

isTheSameUser() {
    needUser "$1"
    run --separate-stderr as "$clone/dev" shell -- sh -c 'id -u; id -un; echo "$HOME"'
    [ "${lines[0]}" = "$(as id -u)" ]
    [ "${lines[1]}" = "$(as id -un)" ]
    [ "${lines[2]}" = "$suite/$user/home" ]
}

# sameFile FILE: what is written inside is there outside, and the other way.
sameFile() {
    as sh -c 'echo outside >"$0"' "$1"
    as "$clone/dev" shell -- sh -c 'read -r was <"$0" && echo "$was, inside" >"$0"' "$1"
    [ "$(as cat "$1")" = "outside, inside" ]
    [ "$(stat -c %u "$1")" = "$(as id -u)" ]
    rm -f "$1"
}

filesEverywhere() {
    needUser "$1"
    local beyond
    sameFile "$(as mktemp -u /tmp/hearsay-test-XXXXXX)"
    sameFile "$(as mktemp -u /var/tmp/hearsay-test-XXXXXX)"
    sameFile "$suite/$user/home/an article.txt"
    sameFile "$clone/beside.txt"
    sameFile "$(dirname "$clone")/über dem Klon – “quoted”.txt"
    beyond=$(as mktemp -d /tmp/hearsay-test-XXXXXX)
    XDG_DATA_HOME=$beyond sameFile "$beyond/library.sqlite"
    rmdir "$beyond"
}

relativePaths() {
    needUser "$1"
    local folder="$suite/$user/home/two words"
    as mkdir -p "$folder/deeper"
    as sh -c 'echo told >"$0"/article.txt' "$folder"
    cd "$folder/deeper"
    run --separate-stderr as "$clone/dev" shell -- sh -c 'pwd; cat ../article.txt'
    [ "${lines[0]}" = "$folder/deeper" ]
    [ "${lines[1]}" = told ]
    ln -s "$clone/dev" "$suite/$user/home/link-$BATS_TEST_NUMBER"
    run --separate-stderr as "$suite/$user/home/link-$BATS_TEST_NUMBER" shell -- cat ../article.txt
    [ "$output" = told ]
}

systemIsTheRoots() {
    needUser "$1"
    run --separate-stderr as "$clone/dev" shell -- sh -c 'touch /usr/written /etc/written /var/written; ls /usr/bin/ninja'
    [[ $stderr == *"Read-only file system"*"Read-only file system"*"Read-only file system"* ]]
    [ "$output" = /usr/bin/ninja ]
    [ ! -e /usr/written ]
}

foreignLibrariesStayOut() {
    needUser "$1"
    run --separate-stderr as env LD_LIBRARY_PATH=/nonexistent QT_PLUGIN_PATH=/nonexistent DBUS_SESSION_BUS_ADDRESS=unix:path=/run/bus \
        "$clone/dev" shell -- sh -c 'echo "${LD_LIBRARY_PATH-none} ${QT_PLUGIN_PATH-none} $DBUS_SESSION_BUS_ADDRESS"'
    [ "$output" = "none none unix:path=/run/bus" ]
}

forBoth "arguments come through unharmed" argumentsUnharmed
forBoth "the exit status is kept" exitStatusKept
forBoth "standard streams are the program's own" streamsKept
forBoth "inside, the user is who he was" isTheSameUser
forBoth "files in /tmp, /var/tmp, home, beside the clone and in XDG_DATA_HOME are the host's" filesEverywhere
forBoth "relative paths and a link to ./dev" relativePaths
forBoth "system folders are the root's, and cannot be written" systemIsTheRoots
forBoth "settings for the host's libraries stay outside, the session bus comes along" foreignLibrariesStayOut

@test "a file under /etc, /usr or /var that is named is found" {
    needUser root
    [ "$testRoot" != "$suite/host" ] || skip "here the root's folders are the host's own"
    local folder=/var/hearsay-test-of-dev each
    mkdir -p "$folder/deeper"
    echo told | tee "$folder/article.txt" >"$folder/deeper/article.txt"
    for each in first again; do
        run --separate-stderr as "$clone/dev" shell -- cat "$folder/article.txt" "$folder/deeper/article.txt"
        [ "$output" = $'told\ntold' ]
    done
    cd "$folder/deeper"
    run --separate-stderr as "$clone/dev" shell -- sh -c 'cat ../article.txt; echo written >out' -o out
    [ "$output" = told ]
    [ "$(cat out)" = written ]
    rm -r "$folder"
}

@test "what the root has itself stays the root's" {
    needUser root
    run --separate-stderr as "$clone/dev" shell -- cat /etc/debian_version
    [ "$output" = "$(cat "$testRoot/etc/debian_version")" ]
}

@test "the host's fonts are seen" {
    needUser root
    compgen -G "/usr/share/fonts/*" || skip "this machine has no fonts"
    [ "$testRoot" != "$suite/host" ] || skip "here the root's fonts are the host's own"
    run --separate-stderr as "$clone/dev" shell -- ls /usr/local/share/fonts/host
    [ "$output" = "$(ls /usr/share/fonts)" ]
}

@test "what runs inside ends when ./dev is ended" {
    needUser root
    run as timeout --foreground 1 "$clone/dev" shell -- sleep 31.4159
    [ "$status" = 124 ]
    run pgrep -f "^sleep 31.4159"
    [ "$status" != 0 ]
}
