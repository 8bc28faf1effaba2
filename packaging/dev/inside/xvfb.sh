#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: xvfb.sh WIDTHxHEIGHT COMMAND…
# Runs COMMAND on an X server of its own, whose number the server itself picks, so that any number can run at once.
set -uo pipefail

exec {ready}< <(exec setpriv --pdeathsig TERM Xvfb -displayfd 1 -screen 0 "$1x24" -dpi 96 -nolisten tcp -noreset 2>/dev/null)
server=$!
trap 'kill "$server" 2>/dev/null' EXIT
if ! read -r -t 60 -u "$ready" number; then
    echo "xvfb.sh: the X server did not start" >&2
    exit 125
fi
unset WAYLAND_DISPLAY XAUTHORITY
export DISPLAY=:$number QT_QPA_PLATFORM=xcb XDG_SESSION_TYPE=x11
setpriv --pdeathsig TERM "${@:2}"
