# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion for hearsay-cli

set -l commands analyze export parse entities score schema
set -l reading '__fish_seen_subcommand_from analyze export parse entities score'
set -l language '__fish_seen_subcommand_from parse entities'

complete -c hearsay-cli -n "not __fish_seen_subcommand_from $commands" -f
complete -c hearsay-cli -n "not __fish_seen_subcommand_from $commands" -l version -d 'Show the version'
complete -c hearsay-cli -n __fish_use_subcommand -a analyze -d 'Print who said what in articles'
complete -c hearsay-cli -n __fish_use_subcommand -a export -d 'Write an annotated PDF or an analysis document'
complete -c hearsay-cli -n __fish_use_subcommand -a parse -d 'Print sentences, words, tags and trees'
complete -c hearsay-cli -n __fish_use_subcommand -a entities -d 'Print the names of people, bodies and places'
complete -c hearsay-cli -n __fish_use_subcommand -a score -d 'Tell how good analyses are beside articles marked by hand'
complete -c hearsay-cli -n __fish_use_subcommand -a schema -d 'Print the JSON Schema of the analysis document'

complete -c hearsay-cli -s h -l help -d 'Show help'
complete -c hearsay-cli -n '__fish_seen_subcommand_from schema' -f
complete -c hearsay-cli -n "$reading" -l size-limit -x -d 'The most that is read of a file'
complete -c hearsay-cli -n "$reading" -l time-limit -x -d 'The longest that reading a file takes'
complete -c hearsay-cli -n '__fish_seen_subcommand_from analyze' -s f -l format -x -a 'json jsonl text' -d 'What is printed'
complete -c hearsay-cli -n '__fish_seen_subcommand_from analyze' -l color -x -a 'auto always never' -d 'Colours of text'
complete -c hearsay-cli -n '__fish_seen_subcommand_from export' -s f -l format -x -a 'pdf json' -d 'What is written'
complete -c hearsay-cli -n '__fish_seen_subcommand_from export' -s o -l output -r -d 'Where to write'
complete -c hearsay-cli -n '__fish_seen_subcommand_from export' -l paper -x -a 'a4 letter' -d 'Page size of a PDF'
complete -c hearsay-cli -n '__fish_seen_subcommand_from parse' -s f -l format -x -a conllu -d 'What is printed'
complete -c hearsay-cli -n '__fish_seen_subcommand_from entities' -s f -l format -x -a iob2 -d 'What is printed'
complete -c hearsay-cli -n "$language" -l pretokenized -d 'The file is a table already'
complete -c hearsay-cli -n "$language" -s m -l model -x -a 'quick careful (__fish_complete_directories)' -d 'The language model'
complete -c hearsay-cli -n '__fish_seen_subcommand_from score' -l json -d 'Print figures and tables as JSON'
complete -c hearsay-cli -n '__fish_seen_subcommand_from score' -l by-kind -d 'Add a table of direct, indirect and mixed'
complete -c hearsay-cli -n '__fish_seen_subcommand_from score' -l by-act -d 'Add a table of statements, denials and so on'
complete -c hearsay-cli -n '__fish_seen_subcommand_from score' -l by-rule -d 'Add tables of the rules that found it'
complete -c hearsay-cli -n '__fish_seen_subcommand_from score' -l by-certainty -d 'Add a table of sure, likely and unclear'
complete -c hearsay-cli -n '__fish_seen_subcommand_from score' -l corrected -d 'Lay the reader’s corrections over it first'
