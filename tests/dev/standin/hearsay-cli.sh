#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Stands for hearsay-cli: copies what it reads, shows its arguments, and exits as it is told.
case $1 in
export) cp -- "$4" "$6" ;;
analyze) cat -- "$4" ;;
exit) exit "$2" ;;
cat) cat ;;
score) printf 'content: precision 1 recall 1 F1 0.750  (3 of 4, 5 reported)\n\nby rule\n' | sed "$([ "${2#--by}" = "$2" ] && echo '2,$d')" ;;
*) printf '[%s]\n' "$@" ;;
esac
