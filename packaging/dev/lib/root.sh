# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the contained Debian root, once, whoever else wants it at the same time.

neededMegabytes=3000
# Homes are mostly closed to the subordinate users who unpack for a plain user, so that is done beside them.
unpackFolder=${HEARSAY_DEV_TMPDIR:-/var/tmp}

# The stamp is written last, so a root without it was left half made; a root with it that lost its tools was broken later.
rootIsComplete() {
    [ -e "$root/.complete" ] && [ -x "$root/usr/bin/bash" ] && [ -x "$root/usr/bin/ninja" ] && [ -x "$root/usr/bin/cmake" ]
}

# stampOf check|guard: the file that tells that what this list names was added.
stampOf() {
    local sum
    sum=$(packages "$1" | sort | sha256sum)
    printf '%s/.complete-%s-%s\n' "$root" "$1" "${sum:0:12}"
}

# packagesAreThere build|check|guard: those for building are in every root that is whole.
packagesAreThere() { [ "$1" = build ] || [ -e "$(stampOf "$1")" ]; }

# lockRoot: held until unlockRoot or until the last child that still writes has gone.
lockRoot() {
    mkdir -p -- "$(dirname -- "$root")" || fail "cannot make the folder $(dirname -- "$root")"
    exec {lock}>"$root.lock" || fail "cannot write $root.lock"
    flock --nonblock "$lock" && return 0
    say "another ./dev is preparing $root; waiting for it"
    flock "$lock"
}

unlockRoot() { exec {lock}>&-; }

# freeMegabytes FOLDER: in it, or where it would be made.
freeMegabytes() {
    local folder=$1
    while [ ! -d "$folder" ]; do folder=$(dirname -- "$folder"); done
    df --output=avail --block-size=1M -- "$folder" | tail -n 1 | tr -d ' '
}

# requireSpace FOLDER SETTING: SETTING is the name of what can point elsewhere.
requireSpace() {
    local free
    free=$(freeMegabytes "$1")
    [ "$free" -ge "$neededMegabytes" ] ||
        fail "a contained root needs $neededMegabytes MB in $1, which has $free" "Name another folder by $2."
}

makeRoot() {
    local -a tools
    mapfile -t tools < <(toolsForMaking)
    requireTool "${tools[@]}"
    [ "$(id -u)" = 0 ] || requireSubordinateIds
    requireContaining
    lockRoot
    if ! rootIsComplete; then
        clearRoot
        [ "$(id -u)" = 0 ] || requireSpace "$unpackFolder" HEARSAY_DEV_TMPDIR
        requireSpace "$(dirname -- "$root")" HEARSAY_DEV_CACHE
        underProgress "making the contained Debian root (once; a few minutes, about 2 GB)" "$root.log" bootstrap
        prepareForEntering
        touch -- "$root/.complete"
        rm -f -- "$root.making"
    fi
    unlockRoot
}

# clearRoot: takes away what was left half made, and never a folder that the user named and ./dev has not made.
clearRoot() {
    [ -e "$root" ] || return 0
    if [ -n "${HEARSAY_DEV_ROOT:-}" ] && [ ! -e "$root/.complete" ] && [ ! -e "$root.making" ] && [ -n "$(ls -A -- "$root")" ]; then
        fail "$root is not a root that ./dev made, and is not empty; it is left as it is"
    fi
    say "$root is not whole; making it again"
    chmod -R u+rwX -- "$root" 2>/dev/null || true
    rm -rf --one-file-system -- "$root" || fail "cannot remove $root"
}

# hostProxy: the proxy that the host's apt goes through, if any.
hostProxy() {
    local proxy=
    ! command -v apt-config >/dev/null || eval "$(apt-config shell proxy Acquire::http::Proxy)"
    printf '%s\n' "$proxy"
}

# bootstrap: the root for building.
bootstrap() {
    bootstrapWith '--dpkgopt=path-exclude=/usr/share/man/*' '--dpkgopt=path-exclude=/usr/share/locale/*' \
        "--include=$(packages build | paste -sd,)"
}

# bootstrapWith OPTION…: as root straight into the folder; a plain user unpacks it himself, so that he owns it and can
# remove it.
bootstrapWith() {
    local proxy
    local -a mirror=() options=(--variant=apt --dpkgopt=force-unsafe-io --verbose '--aptopt=Acquire::Retries "3"' "$@")
    proxy=$(hostProxy)
    [ -z "$proxy" ] || options+=("--aptopt=Acquire::http::Proxy \"$proxy\"")
    [ -z "${HEARSAY_DEV_MIRROR:-}" ] || mirror=("$HEARSAY_DEV_MIRROR")
    touch -- "$root.making"
    mkdir -p -- "$root"
    if [ "$(id -u)" = 0 ]; then
        mmdebstrap --format=directory "${options[@]}" "$suite" "$root" ${mirror[@]+"${mirror[@]}"}
    else
        TMPDIR=$unpackFolder mmdebstrap --mode=unshare --format=tar "${options[@]}" "$suite" - ${mirror[@]+"${mirror[@]}"} |
            tar -x --exclude=./dev -C "$root"
    fi
}

# prepareForEntering: places to lay the host's own files over, which cannot be made once the root is read-only.
prepareForEntering() {
    local each
    mkdir -p -- "$root/usr/local/share/fonts/host" "$root/usr/local/share/fonts/host-local" "$root/usr/lib/locale"
    rm -f -- "$root/etc/localtime" "$root/etc/resolv.conf"
    for each in passwd group hosts hostname resolv.conf localtime machine-id; do
        [ -e "$root/etc/$each" ] || : >"$root/etc/$each"
    done
}

# addPackages check|guard: what the tests, or the guards, need besides goes into the same root.
addPackages() {
    local what="the tests" adding=$1
    [ "$1" = check ] || what="the guards"
    requireContaining
    lockRoot
    if ! packagesAreThere "$1"; then
        underProgress "adding what only $what need" "$root.log" installInRoot
        touch -- "$(stampOf "$1")"
    fi
    unlockRoot
}

# installInRoot: the list that the caller has named in `adding`.
installInRoot() {
    local -a names
    mapfile -t names < <(packages "$adding")
    # Where a plain user is the root's only one, apt's own user cannot be taken on, and nothing be given to a group: the bus
    # would give its launcher, which nobody starts here, to its own unless that is settled before.
    # shellcheck disable=SC2016 # for the shell inside
    changeRoot sh -ec '
        launcher=/usr/lib/dbus-1.0/dbus-daemon-launch-helper
        dpkg-statoverride --list "$launcher" >/dev/null || dpkg-statoverride --add root root 0755 "$launcher"
        apt() { apt-get --option APT::Sandbox::User=root --option APT::Install-Recommends=false --yes "$@"; }
        apt update
        apt install "$@"
        apt clean
        rm -rf /var/lib/apt/lists/*' sh "${names[@]}"
}
