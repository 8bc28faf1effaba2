# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the tests of ./dev share: clones of the tool with a stand-in project, and a way to use them as root and as a
# plain user.
bats_require_minimum_version 1.11.0

sources=$(realpath -- "$BATS_TEST_DIRNAME/../..")
plainId=4711

# makeSuite: a clone for each of the two users, in a path with blanks and other letters; called by setup_file.
makeSuite() {
    export suite=$BATS_FILE_TMPDIR
    local user
    chmod a+rx "$BATS_RUN_TMPDIR" "$BATS_FILE_TMPDIR"
    for user in root plain; do
        mkdir -p "$suite/$user/home" "$suite/$user/tmp" "$(cloneOf $user)"
        cp -R "$sources/dev" "$sources/packaging" "$sources"/tests/dev/standin/. "$(cloneOf $user)"
    done
    mkdir "$suite/plain/root"
    { cat /etc/passwd; echo "hearsay-tester:x:$plainId:$plainId::$suite/plain/home:/bin/sh"; } >"$suite/passwd"
    { cat /etc/group; echo "hearsay-tester:x:$plainId:"; } >"$suite/group"
    echo "hearsay-tester:100000:65536" >"$suite/subids"
    [ "$(id -u)" != 0 ] || chown -R "$plainId:$plainId" "$suite/plain"
    makeStandRoot
}

cloneOf() { echo "$suite/$1/ein Ordner – naïve/hearsay"; }

# makeStandRoot: on a machine that has the packages, its own folders serve as the contained root.
makeStandRoot() {
    export testRoot=${HEARSAY_TEST_ROOT:-}
    [ -z "$testRoot" ] || return 0
    testRoot=$suite/host
    mkdir "$testRoot"
    ln -s /usr /etc /var "$testRoot"
    touch "$testRoot/.complete"
    local level
    for level in check guard; do
        touch "$testRoot/.complete-$level-$(sed -e 's/#.*//' -e '/^$/d' "$sources/packaging/packages-$level.txt" | sort | sha256sum | cut -c 1-12)"
    done
}

# needUser root|plain: skips a test that this machine cannot make as that user.
needUser() {
    export user=$1 clone
    clone=$(cloneOf "$user")
    [ "$user" != root ] || [ "$(id -u)" = 0 ] || skip "only root can test what root does"
    [ "$user" != plain ] || [ "$(id -u)" != 0 ] || asPlain true || skip "this system lets root make no plain user's namespace"
    [ "$(id -u)" != 0 ] || [ "$user" = root ] || echo "as uid $plainId"
}

# as COMMAND…: as the test's user, in his own home, with the contained root that has the packages.
as() {
    local seen=$testRoot
    [ "$user" = root ] || [ "$(id -u)" != 0 ] || seen=$suite/plain/root
    local -a settings=(--unset=DISPLAY --unset=WAYLAND_DISPLAY --unset=XDG_CACHE_HOME --unset=XDG_DATA_HOME
        "HOME=$suite/$user/home" "HEARSAY_DEV_ROOT=$seen")
    if [ "$user" = root ] || [ "$(id -u)" != 0 ]; then
        env "${settings[@]}" "$@"
    else
        asPlain env "${settings[@]}" "$@"
    fi
}

# asPlain COMMAND…: as a user who exists only for this command.
asPlain() {
    bwrap --dev-bind / / --ro-bind "$suite/passwd" /etc/passwd --ro-bind "$suite/group" /etc/group \
        --bind "$suite/subids" "$(lastingFile /etc/subuid)" --bind "$suite/subids" "$(lastingFile /etc/subgid)" \
        --bind "$testRoot" "$suite/plain/root" \
        setpriv --reuid "$plainId" --regid "$plainId" --clear-groups "$@"
}

# lastingFile FILE: that file, or one that can be laid over where it does not exist.
lastingFile() { if [ -e "$1" ]; then echo "$1"; else echo "$suite/passwd"; fi; }

# forBoth DESCRIPTION FUNCTION: declares the test for either user.
forBoth() {
    local each
    for each in root plain; do
        bats_test_function --description "$1, as $each" -- "$2" "$each"
    done
}
