# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: package [--check]     makes Debian packages in build/package/packages/; --check reads, installs, runs and removes them

made=$repository/build/package/packages

# The time that stands in the packages: that of the last change, unless one is given.
sourceDate() {
    printf '%s\n' "${SOURCE_DATE_EPOCH:-$(git -C "$repository" log -1 --format=%ct 2>/dev/null || stat -c %Y "$repository/CHANGELOG.md")}"
}

# makePackages: what was compiled with another time in it is compiled anew.
makePackages() {
    local noted=$repository/build/package/.date
    SOURCE_DATE_EPOCH=$(sourceDate)
    export SOURCE_DATE_EPOCH
    if [ -e "$repository/build/package/build.ninja" ] && [ "$(cat "$noted" 2>/dev/null)" != "$SOURCE_DATE_EPOCH" ]; then
        inside ninja -C "$repository/build/package" -t clean >/dev/null
    fi
    buildPreset package || return
    printf '%s\n' "$SOURCE_DATE_EPOCH" >"$noted"
    rm -rf -- "$made"
    (cd -- "$repository/build/package" && inside cpack --config CPackConfig.cmake >"$made.log" 2>&1) ||
        { cat "$made.log" >&2; return 1; }
    rm -rf -- "$made/_CPack_Packages"
}

# checkText: lintian's account, where whatever it tells must be mended or explained in an override; and that nothing
# of the path that was built in stands in what is installed.
checkText() {
    local unpacked status=0
    inside lintian --allow-root --pedantic --display-info --fail-on error,warning,info,pedantic "$made"/*.deb || status=1
    unpacked=$(mktemp -d "$repository/build/unpacked.XXXXXX")
    for each in "$made"/*.deb; do inside dpkg-deb -x "$each" "$unpacked"; done
    if grep -rlaF -e "$repository" "$unpacked" >&2; then
        complain "these hold the path $repository"
        status=1
    fi
    rm -rf -- "$unpacked"
    return "$status"
}

bootstrapClean() { bootstrapWith; }

# installedFiles: all that is in the clean root, save what apt keeps for itself.
installedFiles() {
    (cd -- "$root" && find . -path ./packages -prune -o -regex '\./\(proc\|sys\|dev\|tmp\|run\)/.*' -prune -o \
        -regex '\./var/\(lib/\(apt\|dpkg\)\|cache\|log\)/.*' -prune -o -print) | LC_ALL=C sort
}

# asStranger COMMAND…: in the clean root, as a plain user without home, display and network.
asStranger() {
    local -a identity=()
    [ "$(id -u)" != 0 ] || identity=(setpriv --reuid 65534 --regid 65534 --clear-groups)
    bwrap --unshare-net --unshare-ipc --ro-bind "$root" / --dev /dev --proc /proc --perms 1777 --tmpfs /tmp --clearenv \
        --setenv PATH /usr/bin:/bin --setenv LC_ALL C.UTF-8 --ro-bind "$repository/tests/packaging" /tmp/tests --chdir /tmp -- "${identity[@]}" "$@"
}

aptInClean() {
    changeRoot sh -ec 'exec apt-get --option APT::Sandbox::User=root --option APT::Install-Recommends=false --yes --quiet=2 "$@"' sh "$@"
}

# checkInstalled: in a root made for this and thrown away.
checkInstalled() {
    local root status=0 before after needs
    local -a tools files
    mapfile -t tools < <(toolsForMaking)
    requireTool "${tools[@]}"
    root=$(mktemp -d "$unpackFolder/hearsay-clean.XXXXXX")
    underProgress "making a clean Debian root" "$made.root.log" bootstrapClean
    mkdir -p "$root/packages" "$root/tmp"
    cp -- "$made"/*.deb "$root/packages"
    needs=$(changeRoot sh -c 'dpkg-deb -f /packages/hearsay_*.deb Depends' | sed 's/hearsay-data ([^)]*), //')
    { aptInClean update && aptInClean satisfy "$needs"; } >"$made.apt.log" 2>&1 || { tail "$made.apt.log" >&2; status=1; }
    before=$(installedFiles)
    say "installing, running and removing the packages"
    mapfile -t files < <(cd -- "$root" && printf '/%s\n' packages/*.deb)
    aptInClean install "${files[@]}" >>"$made.apt.log" 2>&1 || { tail "$made.apt.log" >&2; status=1; }
    asStranger sh /tmp/tests/installed.sh || status=1
    aptInClean purge hearsay hearsay-data >>"$made.apt.log" 2>&1 || status=1
    after=$(installedFiles)
    if [ "$before" != "$after" ]; then
        complain "removing the packages leaves another system behind:"
        diff <(printf '%s\n' "$before") <(printf '%s\n' "$after") >&2
        status=1
    fi
    chmod -R u+rwX -- "$root" 2>/dev/null
    rm -rf --one-file-system -- "$root" "$root.making"
    return "$status"
}

requirePlace guard
makePackages || exit
printf '%s\n' "$made"/*.deb
[ "${1:-}" = --check ] || exit 0
failed=0
checkText || failed=1
checkInstalled || failed=1
exit "$failed"
