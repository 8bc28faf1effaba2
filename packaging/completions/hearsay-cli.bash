# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for hearsay-cli

# _hearsay_cli_values COMMAND OPTION: the values of that option, one word each; `FILE` or `FOLDER` for what lies on disk.
_hearsay_cli_values() {
    case $1:$2 in
        analyze:--format | analyze:-f) echo json jsonl text ;;
        export:--format | export:-f) echo pdf json ;;
        parse:--format | parse:-f) echo conllu ;;
        entities:--format | entities:-f) echo iob2 ;;
        analyze:--color) echo auto always never ;;
        export:--paper) echo a4 letter ;;
        export:--output | export:-o) echo FILE ;;
        parse:--model | parse:-m | entities:--model | entities:-m) echo quick careful FOLDER ;;
        *:--size-limit | *:--time-limit) echo NUMBER ;;
    esac
}

_hearsay_cli_options() {
    case $1 in
        analyze) echo --format --color --size-limit --time-limit --help ;;
        export) echo --format --output --paper --size-limit --time-limit --help ;;
        parse | entities) echo --format --pretokenized --model --size-limit --time-limit --help ;;
        score) echo --json --by-kind --by-act --by-rule --by-certainty --corrected --size-limit --time-limit --help ;;
        schema) echo --help ;;
        *) echo analyze export parse entities score schema --help --version ;;
    esac
}

# _hearsay_cli_offer KIND WORDS: those that begin as the word at the cursor, or names on disk.
_hearsay_cli_offer() {
    local names
    mapfile -t COMPREPLY < <(compgen -W "$2" -- "$current")
    case $1 in
        FILE) mapfile -t names < <(compgen -f -- "$current") ;;
        FOLDER) mapfile -t names < <(compgen -d -- "$current") ;;
        *) return ;;
    esac
    compopt -o filenames 2>/dev/null
    COMPREPLY+=("${names[@]}")
}

_hearsay_cli() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} command=${COMP_WORDS[1]} values kind=
    COMPREPLY=()
    if [ "$COMP_CWORD" = 1 ]; then
        _hearsay_cli_offer '' "$(_hearsay_cli_options '')"
        return
    fi
    # “--format=json” comes in three words.
    if [ "$before" = = ]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    elif [ "$current" = = ]; then
        current=
    fi
    values=$(_hearsay_cli_values "$command" "$before")
    if [ -n "$values" ]; then
        case $values in *FILE | *FOLDER | NUMBER) kind=${values##* } values=${values%"$kind"} ;; esac
        _hearsay_cli_offer "$kind" "$values"
    elif [[ $current == -* || $command == schema ]]; then
        _hearsay_cli_offer '' "$(_hearsay_cli_options "$command")"
    else
        _hearsay_cli_offer FILE ''
    fi
}

complete -F _hearsay_cli hearsay-cli
