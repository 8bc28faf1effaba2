# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether the user has a display, and one of our own where he has not.

# hasDisplay: a display that is named and, where it is a local one, is there.
hasDisplay() {
    local wayland=${WAYLAND_DISPLAY:-} number
    if [ -n "$wayland" ]; then
        [[ $wayland == /* ]] || wayland=${XDG_RUNTIME_DIR:-/nonexistent}/$wayland
        [ ! -S "$wayland" ] || return 0
    fi
    [ -n "${DISPLAY:-}" ] || return 1
    [[ $DISPLAY =~ ^(unix)?:([0-9]+)(\.[0-9]+)?$ ]] || return 0
    number=${BASH_REMATCH[2]}
    [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number$" /proc/net/unix 2>/dev/null
}

# underXvfb COMMAND…: on a display of its own, whatever the user has.
underXvfb() {
    inside bash "$tool/inside/xvfb.sh" 1920x1080 "$@"
}
