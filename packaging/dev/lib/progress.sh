# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows how far a long preparation has come, from its log.

# underProgress WHAT LOG FUNCTION: runs FUNCTION with its output in LOG, one line telling how far it is.
underProgress() {
    local what=$1 log=$2 watcher status=0
    : >"$log"
    say "$what"
    showProgress "$log" $$ &
    watcher=$!
    (set -e; "$3") >"$log" 2>&1 </dev/null || status=$?
    kill "$watcher" 2>/dev/null || true
    wait "$watcher" 2>/dev/null || true
    [ ! -t 2 ] || printf '\r\033[K' >&2
    [ "$status" = 0 ] && return 0
    tail -n 12 -- "$log" >&2
    fail "that failed (the lines above are the end of $log)" "Is the network there? ./dev doctor says what was found."
}

# showProgress LOG OWNER: every second on a terminal, every half minute elsewhere, as long as OWNER lives.
showProgress() {
    local log=$1 owner=$2 pause=30 started=$SECONDS never
    # The lock must not outlive the work because of the one who only watches.
    [ -z "${lock:-}" ] || exec {lock}>&-
    [ ! -t 2 ] || pause=1
    # Waits without a child, which would outlive this one and hold the streams open.
    exec {never}<> <(:)
    while true; do
        read -r -t "$pause" -u "$never" || true
        kill -0 "$owner" 2>/dev/null || return 0
        if [ -t 2 ]; then
            printf '\r\033[K     %s, %d s' "$(stepIn "$log")" $((SECONDS - started)) >&2
        else
            printf '     %s, %d s\n' "$(stepIn "$log")" $((SECONDS - started)) >&2
        fi
    done
}

# stepIn LOG: what the package tools are at, in words.
stepIn() {
    awk '
        /newly installed/ { for (i = 1; i < NF; i++) if ($(i + 1) == "newly") total = $i; unpacked = set = 0; step = "fetching " total " packages" }
        /^Unpacking /     { unpacked++; step = "unpacking " unpacked " of " total " packages" }
        /^Setting up /    { set++; step = "setting up " set " of " total " packages" }
        /^I: creating tarball/ { step = "handing it over to its user" }
        END               { print step == "" ? "asking for the list of packages" : step }' "$1"
}
