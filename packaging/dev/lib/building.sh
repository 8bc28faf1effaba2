# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Configures and builds a preset where the packages are.

# What was compiled for one clone serves another.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$repository} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}

# The preset whose programs the commands run.
runPreset=${HEARSAY_DEV_PRESET:-release}

# placeName: the root's path, or `host`.
placeName() {
    if [ "$place" = root ]; then
        echo "$root"
    else
        echo "${HEARSAY_DEV_INSIDE:-host}"
    fi
}

# leavePlace FOLDER: between roots, which are of one Debian release, only what was configured is out of date.
leavePlace() {
    local before
    before=$(cat -- "$1/.place" 2>/dev/null) || return 0
    [ "$before" != "$(placeName)" ] || return 0
    if [[ $before == /* && $(placeName) == /* ]]; then
        rm -f -- "$1/build.ninja"
    else
        say "$1 was made in another place; making it anew"
        rm -rf -- "$1"
    fi
}

# configure PRESET: only where that has not been done, or was done from other presets or in another place.
configure() {
    local folder=$repository/build/$1
    leavePlace "$folder"
    [ ! -e "$folder/build.ninja" ] || [ "$repository/CMakePresets.json" -nt "$folder/build.ninja" ] || return 0
    mkdir -p -- "$folder"
    placeName >"$folder/.place"
    (cd -- "$repository" && inside cmake --preset "$1" >&2)
}

# isBuilt FOLDER [TARGET…]: Ninja cannot tell without building as long as its own file may be out of date, so that is
# seen to first; under another name it is then a file like any other.
isBuilt() {
    inside ninja --quiet -C "$1" build.ninja >&2 || return
    ln -sf build.ninja "$1/.asked.ninja"
    [[ $(inside ninja -C "$1" -f .asked.ninja -n "${@:2}" 2>/dev/null) == *"no work to do"* ]]
}

# buildPreset PRESET [TARGET…]: says nothing where there is nothing to do; what it says goes to standard error.
buildPreset() {
    local folder=$repository/build/$1
    configure "$1" || return
    isBuilt "$folder" "${@:2}" || inside ninja -C "$folder" "${@:2}" >&2
}

# program NAME: where the run preset has put it.
program() {
    local found
    found=$(find "$repository/build/$runPreset" -name "$1" -type f -executable -print -quit 2>/dev/null)
    [ -n "$found" ] || fail "the build has left no program $1 in build/$runPreset"
    printf '%s\n' "$found"
}
