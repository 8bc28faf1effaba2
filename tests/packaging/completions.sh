#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: completions.sh HEARSAY-CLI
# Asks each shell what it offers, and holds all three to what hearsay-cli itself says in its help.
set -uo pipefail
cli=$(readlink -f -- "$1")
completions=$(dirname -- "$(readlink -f -- "$0")")/../../packaging/completions
here=$(mktemp -d)
trap 'rm -rf -- "$here"' EXIT
export HOME=$here HEARSAY_DATA=${HEARSAY_DATA:-$completions/../../resources}
cd -- "$here" || exit
mkdir articles
touch 'articles/a report.txt' article.md
mkdir bin
ln -s "$cli" bin/hearsay-cli
PATH=$here/bin:$PATH
failures=0

# The offers of one shell for a line, in words, sorted.
inBash() {
    bash --norc -c 'source "$1"; shift
        COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
        compopt() { :; }
        _hearsay_cli; printf "%s\n" "${COMPREPLY[@]}"' bash "$completions/hearsay-cli.bash" "$@" | sort | paste -sd ' '
}
inFish() {
    fish --no-config -c 'source $argv[1]; complete -C "$argv[2..]"' "$completions/hearsay-cli.fish" "$@" |
        cut -f 1 | sort | paste -sd ' '
}
# zsh completes at a terminal alone, so it is given one; a list is told between two marks.
inZsh() {
    zsh -f "$(dirname -- "$completions")/../tests/packaging/complete.zsh" "$completions" "$*" | sort -u | paste -sd ' '
}

# offers SHELL WANTED WORD…: what the shell offers behind those words is WANTED; the last is the one at the cursor.
offers() {
    local shell=$1 wanted=$2 got
    got=$("in$shell" "${@:3}")
    [ "$got" = "$wanted" ] && return
    echo "failed: $shell offers “$got” and not “$wanted” behind “${*:3}”" >&2
    failures=$((failures + 1))
}

for shell in Bash Fish Zsh; do
    offers "$shell" "analyze" hearsay-cli an
    offers "$shell" "json jsonl" hearsay-cli analyze --format js
    offers "$shell" "json pdf" hearsay-cli export -f ''
    offers "$shell" "letter" hearsay-cli export --paper l
    offers "$shell" "--paper" hearsay-cli export --pa
    offers "$shell" "conllu" hearsay-cli parse --format ''
    offers "$shell" "--pretokenized" hearsay-cli entities --pre
    offers "$shell" "--by-rule" hearsay-cli score --by-ru
    offers "$shell" "article.md" hearsay-cli score article.
    offers "$shell" "article.md" hearsay-cli analyze article.
done

# Every command and long option that the help names is known to each shell.
known() {
    local name=$1 file
    for file in "$completions"/*hearsay-cli*; do
        case $file in
            *.fish) grep -qE -- "(-l|-a) ${name#--}( |\$)" "$file" && continue ;;
            *) grep -qE -- "$name([^a-z-]|\$)" "$file" && continue ;;
        esac
        echo "failed: $(basename -- "$file") does not know $name" >&2
        failures=$((failures + 1))
    done
}
commands=$("$cli" --help | sed -n 's/^  \([a-z]*\) .*/\1/p')
[ -n "$commands" ] || { echo "failed: the help names no command" >&2; exit 1; }
for command in $commands; do
    known "$command"
    for option in $("$cli" "$command" --help | grep -o -- '^ .*--[a-z-]*' | grep -o -- '--[a-z-]*'); do known "$option"; done
done
[ "$failures" = 0 ]
