#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build below a prefix and below DESTDIR, and looks where the installed program finds its data.
# usage: installed.sh CMAKE BUILD PREFIX
set -eu
cmake=$1 build=$2 configured=$3
unset HEARSAY_DATA
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
fail() { echo "failed: $*" >&2; exit 1; }

"$cmake" --install "$build" --prefix "$folder/pre fix" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; fail "install"; }
cli="$folder/pre fix/bin/hearsay-cli"
cd /
"$cli" schema | cmp - "$folder/pre fix/share/hearsay/schema/analysis-1.schema.json" || fail "the schema below the prefix is not the one printed"
[ -f "$folder/pre fix/share/hearsay/samples/kelp-carbon.txt" ] || fail "samples are not installed"

mkdir -p "$folder/other/schema"
echo '{"mine": true}' >"$folder/other/schema/analysis-1.schema.json"
[ "$(HEARSAY_DATA="$folder/other" "$cli" schema)" = '{"mine": true}' ] || fail "HEARSAY_DATA does not override"
if HEARSAY_DATA="$folder/nothing" "$cli" schema 2>"$folder/said"; then fail "a data folder without a schema is no error"; fi
grep -q "$folder/nothing/schema/analysis-1.schema.json" "$folder/said" || fail "the message does not name the missing file"

DESTDIR="$folder/stage" "$cmake" --install "$build" >"$folder/log" 2>&1 || { cat "$folder/log" >&2; fail "install with DESTDIR"; }
[ -x "$folder/stage$configured/bin/hearsay-cli" ] || fail "DESTDIR is not honoured"
"$folder/stage$configured/bin/hearsay-cli" schema >/dev/null || fail "the staged program does not find its data"
