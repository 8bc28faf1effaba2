# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: screenshots          takes the pictures of the README from the sample articles, into resources/screenshots/

# shoot NAME WIDTHxHEIGHT THEME ARTICLE: one picture of the window.
shoot() {
    say "$1"
    underXvfb "$(program hearsay)" --screenshot "$repository/resources/screenshots/$1.png" --size "$2" --theme "$3" \
        "$repository/resources/samples/$4.txt"
}

requirePlace build
buildPreset "$runPreset" hearsay
mkdir -p "$repository/resources/screenshots"
shoot light-1024x700 1024x700 "Hearsay Light" harbour-night-shifts
shoot dark-1024x700 1024x700 "Hearsay Dark" harbour-night-shifts
shoot light-1920x1080 1920x1080 "Hearsay Light" border-talks-garbled
shoot dark-1920x1080 1920x1080 "Hearsay Dark" border-talks-garbled
