# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: translate [LANGUAGE…] brings translations/*.ts up to the sources, or makes one for a new language

folder=$repository/translations

# renew FILE: English is translated for its plural forms alone.
renew() {
    local -a only=()
    [[ $1 != */hearsay_en.ts ]] || only=(-pluralonly)
    inside env "PATH=/usr/lib/qt6/bin:/usr/lib64/qt6/bin:$PATH" lupdate "$repository/app" "$repository/ui" \
        -locations none -no-obsolete -source-language en "${only[@]}" -ts "$1"
}

requirePlace build
[ $# = 0 ] || set -- "${@/#/$folder/hearsay_}"
[ $# -gt 0 ] || set -- "$folder"/hearsay_*.ts
failed=0
for each in "$@"; do renew "${each%.ts}.ts" || failed=$?; done
exit "$failed"
