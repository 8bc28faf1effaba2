# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The package lists, and whether this machine itself has what they name.

packageFolder=$repository/packaging

# packages build|check|guard: the names on that list, one a line.
packages() {
    local list=$packageFolder/packages.txt
    [ "$1" = build ] || list=$packageFolder/packages-$1.txt
    sed -e 's/#.*//' -e 's/[[:space:]]//g' -e '/^$/d' "$list"
}

# levelsUpTo build|check|guard: the tests need the packages for building too, and the guards those of the tests.
levelsUpTo() {
    case $1 in
        build) echo build ;;
        check) echo build check ;;
        guard) echo build check guard ;;
    esac
}

# packagesUpTo build|check|guard
packagesUpTo() {
    local level
    for level in $(levelsUpTo "$1"); do packages "$level"; done
}

# The oldest versions that the sources can be built with.
oldestVersions() {
    cat <<'END'
cmake 3.31
g++ 4:14
libkf6syntaxhighlighting-dev 6.13
libonnxruntime-dev 1.21
libqpdf-dev 12
qt6-base-dev 6.8
END
}

# missingOnHost build|check|guard: the packages that this machine lacks or has too old, one a line.
missingOnHost() {
    if ! command -v dpkg-query >/dev/null; then
        packagesUpTo "$1"
        return
    fi
    local -A have=()
    local -a wanted
    local name version status oldest
    mapfile -t wanted < <(packagesUpTo "$1")
    while read -r status name version; do
        [[ $status == ?i ]] && have[$name]=$version
    done < <(dpkg-query --show --showformat='${db:Status-Abbrev}\t${Package}\t${Version}\n' "${wanted[@]}" 2>/dev/null)
    while read -r name oldest; do
        [ -z "${have[$name]:-}" ] || dpkg --compare-versions "${have[$name]}" ge "$oldest" || unset "have[$name]"
    done < <(oldestVersions)
    for name in "${wanted[@]}"; do
        [ -n "${have[$name]:-}" ] || printf '%s\n' "$name"
    done
}
