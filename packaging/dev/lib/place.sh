# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Where the work is done: straight on this machine, or in a contained Debian root.

suite=trixie
cacheFolder=${HEARSAY_DEV_CACHE:-${XDG_CACHE_HOME:-${HOME:?must be set}/.cache}/hearsay}
# Read by the other parts of the tool: `host` or `root`, and the folder of the root.
place=
root=
# Set to “no” by commands whose result must not depend on the fonts of this machine.
hostFonts=yes

# defaultRoot: the folder of the root, named after what is in it.
defaultRoot() {
    local sum
    sum=$({ echo "$suite"; packages build | sort; } | sha256sum)
    printf '%s/root-%s\n' "$cacheFolder" "${sum:0:12}"
}

# choosePlace build|check|guard: sets `place` and `root`; makes nothing.
choosePlace() {
    case ${HEARSAY_DEV_ROOT:-} in
        host) place=host ;;
        /*) place=root root=$HEARSAY_DEV_ROOT ;;
        ?*) place=root root=$PWD/$HEARSAY_DEV_ROOT ;;
        *)
            if [ -z "$(missingOnHost "$1")" ]; then
                place=host
            else
                place=root root=$(defaultRoot)
            fi
            ;;
    esac
}

# requirePlace build|check|guard: chooses the place and sees to it that everything is there.
requirePlace() {
    local level
    choosePlace "$1"
    [ "$place" = root ] || return 0
    requireTool bwrap
    rootIsComplete || makeRoot
    for level in $(levelsUpTo "$1"); do
        packagesAreThere "$level" || addPackages "$level"
    done
}
