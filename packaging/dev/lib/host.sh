# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What the host itself must have before a contained root can be made or entered.

# packageOfTool TOOL: the package that brings it.
packageOfTool() {
    case $1 in
        bwrap) echo bubblewrap ;;
        newuidmap) echo uidmap ;;
        *) echo "$1" ;;
    esac
}

# missingTools TOOL…: the packages of those that are not found, one a line.
missingTools() {
    local each
    for each in "$@"; do
        hasTool "$each" || packageOfTool "$each"
    done
}

# hasTool TOOL: a program, or Debian's keys, which other systems have not by themselves.
hasTool() {
    case $1 in
        debian-archive-keyring) compgen -G '/usr/share/keyrings/debian-archive-keyring.*' >/dev/null ;;
        *) command -v "$1" >/dev/null ;;
    esac
}

# toolsForMaking: what making a root takes for this user.
toolsForMaking() {
    printf '%s\n' bwrap mmdebstrap debian-archive-keyring flock tar
    [ "$(id -u)" = 0 ] || echo newuidmap
}

# installCommand PACKAGE…: what an administrator types to get them.
installCommand() {
    local manager
    for manager in apt-get dnf zypper pacman; do
        command -v "$manager" >/dev/null || continue
        case $manager in
            pacman) echo "pacman -S $*" ;;
            *) echo "$manager install $*" ;;
        esac
        return
    done
    echo "(the package manager of this system) install $*"
}

# requireTool TOOL…: installs what is missing when that is allowed, or says how to.
requireTool() {
    local -a wanted
    mapfile -t wanted < <(missingTools "$@")
    [ ${#wanted[@]} -gt 0 ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        fail "this machine lacks ${wanted[*]}; install it once with:" "sudo $(installCommand "${wanted[@]}")"
    fi
    say "installing ${wanted[*]}"
    installQuietly "${wanted[@]}" || fail "could not install ${wanted[*]}" "Try: apt-get update && $(installCommand "${wanted[@]}")"
}

# installQuietly PACKAGE…: with the lists as they are, or else with fresh ones.
installQuietly() {
    local -a install=(apt-get install --yes --quiet=2 --no-install-recommends "$@")
    DEBIAN_FRONTEND=noninteractive "${install[@]}" >/dev/null 2>&1 ||
        { apt-get update --quiet=2 >&2 && DEBIAN_FRONTEND=noninteractive "${install[@]}" >/dev/null; }
}

# canContain: whether the kernel lets this user have a contained root.
canContain() { bwrap --ro-bind / / true 2>/dev/null; }

setting() { cat "/proc/sys/$1" 2>/dev/null || true; }

# adviseContaining: what to run where the kernel forbids it, one line each.
adviseContaining() {
    [ "$(setting kernel/apparmor_restrict_unprivileged_userns)" != 1 ] ||
        echo "sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0"
    [ "$(setting kernel/unprivileged_userns_clone)" != 0 ] || echo "sudo sysctl kernel.unprivileged_userns_clone=1"
    [ "$(setting user/max_user_namespaces)" != 0 ] || echo "sudo sysctl user.max_user_namespaces=15000"
    if [ -e /.dockerenv ] || [ -e /run/.containerenv ]; then
        echo "in a container: start it with --privileged"
    fi
    [ "$(id -u)" = 0 ] || echo "or run ./dev as root, which needs no user namespace"
    echo "or use a Debian 13 machine or image that has the packages of packaging/packages*.txt: there ./dev needs no root"
}

requireContaining() {
    canContain && return 0
    local -a advice
    mapfile -t advice < <(adviseContaining)
    fail "this system forbids the namespaces that a contained root needs. One of these helps:" "${advice[@]}"
}

# hasSubordinateIds: mmdebstrap gives a plain user's root its system users from these.
hasSubordinateIds() {
    local each
    for each in /etc/subuid /etc/subgid; do
        grep -q -e "^$(id -un):" -e "^$(id -u):" "$each" 2>/dev/null || return 1
    done
}

subordinateIdsCommand() { echo "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $(id -un)"; }

requireSubordinateIds() {
    hasSubordinateIds || fail "the user $(id -un) has no subordinate user ids; give some once with:" "$(subordinateIdsCommand)"
}
