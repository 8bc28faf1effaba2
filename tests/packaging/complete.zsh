# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# usage: zsh -f complete.zsh COMPLETIONS LINE
# Prints what zsh would offer at the end of LINE, one a line. It completes at a terminal alone, so one is made for it.
zmodload zsh/zpty
zpty shell zsh -f -i
line() { local answer; zpty -w shell "$1"; zpty -r -m shell answer '*ready*' }

line "PS1= PROMPT_EOL_MARK=; stty -echo; fpath=(${(q)1} \$fpath); autoload -Uz compinit; compinit -u -d $HOME/.zcompdump; bindkey '^I' complete-word; zmodload zsh/complist; print rea''dy"
# What would be added is printed, and nothing is.
line 'compadd() { local -a kept; local -A o; if [[ ${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then builtin compadd "$@"; return; fi; builtin compadd -A kept "$@"; print -l -- OFFER:$^kept; builtin compadd "$@" }; print rea''dy'
zpty -w -n shell "$2"$'\t'
sleep 0.7
local answer all=
while zpty -r -t shell answer; do all+=$answer; done
zpty -d shell
print -r -- $all | tr -d '\r' | sed -n 's/.*OFFER:\([^ ]*\).*/\1/p' | sed 's/[=:]$//'
