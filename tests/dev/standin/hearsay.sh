#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Stands for the reader: tells on which display it was shown and with what, and leaves the picture that is asked for.
printf 'window on %s' "$DISPLAY"
printf ' [%s]' "$@"
echo
[ "$1" != --screenshot ] || xdpyinfo >"$2"
