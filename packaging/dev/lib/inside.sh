# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program where the packages are: in the contained root, with the user's own folders, display and bus, or here.

# The host's folders that the root's own stand in for.
ownFolder='^/(usr|etc|var|bin|sbin|lib[^/]*|proc|sys|dev|run|boot|lost\+found)(/|$)'

# inside COMMAND…: keeps the working folder, the arguments and the exit status.
inside() {
    if [ "$place" = host ]; then
        "$@"
        return
    fi
    local status=0
    local -a walls=()
    buildWalls "$@"
    bwrap "${walls[@]}" -- "$@" || status=$?
    [ "$status" = 0 ] || requireContaining
    return "$status"
}

# changeRoot COMMAND…: as the root's own administrator, to add packages.
changeRoot() {
    local -a identity=()
    [ "$(id -u)" = 0 ] || identity=(--unshare-user --uid 0 --gid 0)
    bwrap "${identity[@]}" --bind "$root" / --dev-bind /dev /dev --bind /proc /proc --perms 1777 --tmpfs /tmp \
        --ro-bind-try /etc/resolv.conf /etc/resolv.conf --ro-bind-try /etc/hosts /etc/hosts \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv DEBIAN_FRONTEND noninteractive --setenv LC_ALL C.UTF-8 \
        --unsetenv LD_PRELOAD --unsetenv LD_LIBRARY_PATH --unsetenv TMPDIR --chdir / -- "$@"
}

# buildWalls COMMAND…: fills the caller's array `walls` with the arguments of bwrap.
buildWalls() {
    local each
    walls=(--die-with-parent --tmpfs / --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --ro-bind "$root/var" /var
        --symlink usr/bin /bin --symlink usr/sbin /sbin --symlink usr/lib /lib --symlink usr/lib64 /lib64
        --dev-bind /dev /dev --bind /proc /proc --ro-bind /sys /sys --bind /run /run --bind-try /var/tmp /var/tmp
        --ro-bind-try /usr/lib/locale /usr/lib/locale)
    for each in passwd group hosts hostname resolv.conf localtime machine-id; do
        [ ! -e "/etc/$each" ] || walls+=(--ro-bind "/etc/$each" "/etc/$each")
    done
    for each in /* /.[!.]*; do
        [[ $each =~ $ownFolder ]] || [ ! -e "$each" ] || walls+=(--bind "$each" "$each")
    done
    [ "$hostFonts" = no ] || walls+=(--ro-bind-try /usr/share/fonts /usr/local/share/fonts/host
        --ro-bind-try /usr/local/share/fonts /usr/local/share/fonts/host-local)
    bindNamedFolders "$@"
    setEnvironment
    walls+=(--chdir "$PWD")
}

setEnvironment() {
    local each
    for each in LD_PRELOAD LD_LIBRARY_PATH QT_PLUGIN_PATH QT_QPA_PLATFORM_PLUGIN_PATH XDG_DATA_DIRS XDG_CONFIG_DIRS \
        PYTHONPATH PYTHONHOME PERL5LIB CC CXX CFLAGS CXXFLAGS LDFLAGS CMAKE_PREFIX_PATH PKG_CONFIG_PATH; do
        walls+=(--unsetenv "$each")
    done
    walls+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
        --setenv HEARSAY_DEV_ROOT host --setenv HEARSAY_DEV_INSIDE "$root")
    [ -n "${LC_ALL:-}${LC_CTYPE:-}${LANG:-}" ] || walls+=(--setenv LC_CTYPE C.UTF-8)
}

# bindNamedFolders ARGUMENT…: whatever the user names must be found where he says, even under /usr, /etc or /var.
bindNamedFolders() {
    local each
    for each in "$PWD" "${HOME:-/}" "$(dirname -- "$repository")" "${XDG_DATA_HOME:-/}" "${XDG_CONFIG_HOME:-/}" \
        "${XDG_CACHE_HOME:-/}" "${XDG_STATE_HOME:-/}" "${TMPDIR:-/}" "${@#*=}"; do
        [[ $each == */* || -e $each ]] || continue
        each=$(realpath -m -- "$each" 2>/dev/null) || continue
        [[ ! $each =~ ^/(usr|etc|var)/ || $each =~ ^/var/tmp/ ]] || bindOverRoot "$each"
    done
}

# rootHas PATH: as its own, not as a place for something of the host's.
rootHas() { [ -e "$root/$1" ] && ! grep -qxF -e "$1" "$root/.places" 2>/dev/null; }

# bindOverRoot PATH: lays a host's file, or the highest folder above it that is the host's alone, over the read-only
# root. Its place there is made first, and noted; what the root has itself stays the root's.
bindOverRoot() {
    local path=$1
    while ! rootHas "$(dirname -- "$path")"; do path=$(dirname -- "$path"); done
    ! rootHas "$path" && [ -e "$path" ] || return 0
    [ -e "$root/$path" ] || makePlace "$path" 2>/dev/null || return 0
    walls+=(--bind "$path" "$path")
}

# makePlace PATH: fails, and does no harm, where the root belongs to another user.
makePlace() {
    echo "$1" >>"$root/.places" || return
    if [ -d "$1" ]; then
        mkdir -- "$root/$1"
    else
        : >"$root/$1"
    fi
}
