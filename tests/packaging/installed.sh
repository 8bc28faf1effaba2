#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run as a plain user without home, display and network, where the packages were installed: both programs do their work.
set -eu
sample=/usr/share/hearsay/samples/harbour-night-shifts.txt
fail() { echo "failed: $*" >&2; exit 1; }
[ "$(id -u)" != 0 ] || fail "this is to be run as a plain user"
[ -z "${HOME:-}${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || fail "there is a home or a display"

hearsay-cli --version | grep -q '^hearsay-cli [0-9]' || fail "hearsay-cli does not tell its version"
hearsay-cli analyze --format json "$sample" >/tmp/analysis.json || fail "hearsay-cli does not analyse"
grep -q '"content"' /tmp/analysis.json || fail "the analysis holds no statement"
hearsay-cli schema >/tmp/schema.json || fail "hearsay-cli does not find its schema"
cmp /tmp/schema.json /usr/share/hearsay/schema/analysis-1.schema.json || fail "another schema was printed"
[ -s /usr/share/hearsay/accuracy/figures.json ] || fail "the measured figures are not there"
hearsay-cli export --format pdf "$sample" -o /tmp/article.pdf || fail "hearsay-cli does not export"
[ "$(head -c 5 /tmp/article.pdf)" = %PDF- ] || fail "the exported file is no PDF"

# Without the weights it says what it lacks.
if [ -e /usr/share/hearsay/language/quick/model.onnx ]; then
    hearsay-cli parse "$sample" | grep -q '^1	' || fail "hearsay-cli does not parse"
elif hearsay-cli parse "$sample" >/tmp/parsed 2>/tmp/said; then
    fail "hearsay-cli parses without a model"
else
    [ -s /tmp/said ] || fail "hearsay-cli does not say what it lacks"
fi

export QT_QPA_PLATFORM=offscreen
hearsay --version | grep -q '^hearsay [0-9]' || fail "hearsay does not tell its version"
hearsay --screenshot /tmp/window.png --size 1024x700 "$sample" || fail "hearsay does not show an article"
[ "$(wc -c </tmp/window.png)" -gt 20000 ] || fail "the picture of the window is empty"
for file in applications/org.hearsay.Hearsay.desktop metainfo/org.hearsay.Hearsay.metainfo.xml \
    icons/hicolor/scalable/apps/org.hearsay.Hearsay.svg man/man1/hearsay.1.gz man/man1/hearsay-cli.1.gz \
    bash-completion/completions/hearsay-cli zsh/vendor-completions/_hearsay-cli fish/vendor_completions.d/hearsay-cli.fish; do
    [ -s "/usr/share/$file" ] || fail "$file is not there"
done
echo "the installed programs work"
