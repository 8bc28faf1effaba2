# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: run [FILE…]          builds the reader and opens it; without a display, leaves a picture and PDFs in build/

runOnDisplay() {
    # Qt looks for X alone unless the session says otherwise.
    [ -n "${DISPLAY:-}" ] || export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-wayland}
    inside "$(program hearsay)" "$@"
}

# annotatedPdf FILE: build/FILE.annotated.pdf, its ending left out.
annotatedPdf() {
    local name
    name=$(basename -- "$1")
    printf '%s/build/%s.annotated.pdf\n' "$repository" "${name%.*}"
}

# showWithoutDisplay FILE…: the same window, as a picture, and each article as an annotated PDF.
showWithoutDisplay() {
    local picture=$repository/build/hearsay.png each pdf
    say "no display was found, so the window is shown under Xvfb"
    underXvfb "$(program hearsay)" --screenshot "$picture" "$@" || return
    say "the window: $picture"
    for each in "$@"; do
        [ -f "$each" ] || continue
        pdf=$(annotatedPdf "$each")
        inside "$(program hearsay-cli)" export --format pdf "$each" -o "$pdf" || return
        say "the annotated article: $pdf"
    done
}

requirePlace build
[ $# -gt 0 ] || set -- "$repository"/resources/samples/*.txt
if hasDisplay; then
    buildPreset "$runPreset" hearsay
    runOnDisplay "$@"
else
    buildPreset "$runPreset" hearsay hearsay-cli
    showWithoutDisplay "$@"
fi
