# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: doctor               tells what was found on this machine and what ./dev would do; changes nothing

wrong=0

# found WHAT VALUE…, amiss WHAT VALUE…: a line of the account; what is amiss keeps ./dev from working.
found() { printf '  %-22s %s\n' "$1" "${*:2}"; }
amiss() {
    found "$@"
    wrong=1
}

someOf() { [ $# -le 6 ] && echo "$*" || echo "${*:1:6} and $(($# - 6)) more"; }

tellSystem() {
    found system "$(sed -n 's/^PRETTY_NAME="\{0,1\}\([^"]*\).*/\1/p' /etc/os-release 2>/dev/null), $(uname -sm), $(nproc) cores"
    found user "$(id -un)$([ "$(id -u)" = 0 ] || echo " (not root)")"
    local level
    local -a missing
    for level in build check guard; do
        mapfile -t missing < <(missingOnHost "$level")
        if [ ${#missing[@]} = 0 ]; then
            found "packages to $level" "all here"
        else
            found "packages to $level" "not here: $(someOf "${missing[@]}")"
            return
        fi
    done
}

tellTools() {
    local -a tools missing
    mapfile -t tools < <(toolsForMaking)
    mapfile -t missing < <(missingTools "${tools[@]}")
    if [ ${#missing[@]} = 0 ]; then
        found tools "${tools[*]}"
    elif [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        found tools "lacks ${missing[*]}, which ./dev would install"
    else
        amiss tools "lacks ${missing[*]}; run: sudo $(installCommand "${missing[@]}")"
    fi
}

tellKernel() {
    command -v bwrap >/dev/null || return 0
    if canContain; then
        found namespaces allowed
    else
        amiss namespaces "forbidden. One of these helps:"
        adviseContaining | sed 's/^/      /'
    fi
    [ "$(id -u)" = 0 ] || hasSubordinateIds || amiss "subordinate ids" "none; run: $(subordinateIdsCommand)"
}

tellRoot() {
    local other
    if rootIsComplete; then
        found root "$root, ready$(packagesAreThere check || echo ", without what only the tests need")$(packagesAreThere guard || echo ", without what only the guards need")"
    elif [ -e "$root" ]; then
        found root "$root is not whole; ./dev would make it again"
    else
        found root "$root would be made; $(freeMegabytes "$cacheFolder") MB are free there"
    fi
    for other in "$cacheFolder"/root-????????????; do
        [ "$other" = "$root" ] || [ ! -d "$other" ] || found "another root" "$other, $(du -sh -- "$other" 2>/dev/null | cut -f 1); remove it if no other clone uses it"
    done
}

tellSystem
choosePlace build
if [ "$place" = host ]; then
    found place "straight on this machine"
else
    found place "a contained Debian root"
    tellTools
    tellKernel
    tellRoot
fi
found display "$(hasDisplay && echo "${WAYLAND_DISPLAY:-$DISPLAY}" || echo "none: ./dev run would leave a picture and PDFs in build/")"
[ "$wrong" = 0 ] || exit "$ownFailure"
