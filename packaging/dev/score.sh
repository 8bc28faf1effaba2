# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: score [--show] [--aside] [--write]  scores the gold articles, then the tuning splits of PolNeAR, EWT, GUM and Universal NER; --write keeps the figures for the reader

shared=${HEARSAY_SHARED_DIR:-$repository/../shared}
results=$repository/build/score

# scorer SCRIPT ARGUMENT…: the scorers are Python, which the reader itself never needs.
scorer() { PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore inside python3 "$shared/score/$1" "${@:2}"; }

# treebank COMMAND ARGUMENT…: scores of words, trees and names.
treebank() { inside python3 "$repository/tests/accuracy/scorers/treebank.py" "$@"; }

# onOneLine: the figures that matter of what score.py prints on one article.
onOneLine() {
    awk '$1 == "content:" { content = $7 }
        $1 == "speaker:" { speaker = $2 "/" $4 }
        $1 == "contradictions:" { contradictions = substr($8, 2) "/" $10 + 0 ", " $11 " reported" }
        $1 == "notices:" { notices = substr($8, 2) "/" $10 + 0 ", " $11 " reported" }
        $1 == "alarms:" { alarms = $2 }
        END { print "content F1 " content "  speaker " speaker "  contradictions " contradictions "  notices " notices "  alarms " alarms }'
}

# beside EXPECTED OPTION… -- GOLD ANALYSIS…: our own scorer, whose figures must be those of the Python one.
beside() {
    local expected=$1 figures
    local -a options=()
    shift
    while [ "$1" != -- ]; do
        options+=("$1")
        shift
    done
    shift
    figures=$(inside "$cli" score "$@") || return
    [ "$figures" = "$expected" ] || { complain "hearsay-cli score tells other figures: $figures"; failed=1; }
    inside "$cli" score "${options[@]}" "$@" | sed '1,/^$/d'
}

# keep NAME GOLD ANALYSIS…: with --write, into the file that the reader shows.
keep() {
    [ -z "$write" ] || inside "$cli" score --json "${@:2}" |
        inside python3 "$repository/tests/accuracy/scorers/figures.py" "$repository/resources/accuracy/figures.json" "$1"
}

# scoreArticles NAME FOLDER: those of a folder, one a line, then all together.
scoreArticles() {
    local gold name figures
    local -a pairs=()
    for gold in "$2"/*.gold; do
        name=$(basename -- "$gold" .gold)
        scorer gold.py --text "$gold" >"$results/$name.txt"
        scorer gold.py "$gold" >"$results/$name.gold.json"
        inside "$cli" analyze --format json "$results/$name.txt" >"$results/$name.json"
        pairs+=("$results/$name.gold.json" "$results/$name.json")
        printf '%-16s %s\n' "$name" "$(scorer score.py "${pairs[@]: -2}" | onOneLine)"
    done
    echo "all articles:"
    [ -z "$show" ] || scorer score.py --show "${pairs[@]}" | grep -E '^/|^  '
    figures=$(scorer score.py "${pairs[@]}")
    printf '%s\n\n' "$figures"
    beside "$figures" --by-kind --by-act --by-rule --by-certainty -- "${pairs[@]}"
    keep "$1" "${pairs[@]}"
}

scorePolNeAR() {
    local figures gold=$shared/corpora/polnear/dev.jsonl
    # shellcheck disable=SC2016 # Python's own text
    inside python3 -c 'import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    row = json.loads(line)
    print(json.dumps({"id": row["id"], "text": row["article"]["text"]}))' "$gold" >"$results/polnear.jsonl"
    inside "$cli" analyze --format jsonl - <"$results/polnear.jsonl" >"$results/polnear-found.jsonl"
    figures=$(scorer spans.py "$gold" "$results/polnear-found.jsonl")
    printf '%s\n\n' "$figures"
    beside "$figures" --by-act --by-rule --by-certainty -- "$gold" "$results/polnear-found.jsonl"
    keep polnear "$gold" "$results/polnear-found.jsonl"
}

# scoreTreebank FOLDER NAME: words and trees of a development split, over given tokens and from running text.
scoreTreebank() {
    local gold=$shared/corpora/$1/dev.conllu texts=$results/$1
    [ -f "$gold" ] || { say "skipped: there is no $gold"; return; }
    echo "$2, tuning split, given tokens and sentences:"
    inside "$cli" parse --pretokenized "$gold" >"$results/$1-given.conllu"
    treebank given "$gold" "$results/$1-given.conllu"
    echo "$2, tuning split, running text:"
    rm -rf -- "$texts"
    treebank texts "$gold" "$texts"
    inside "$cli" parse "$texts"/*.txt >"$results/$1-raw.conllu"
    treebank raw "$gold" "$results/$1-raw.conllu"
}

scoreNames() {
    local gold=$shared/corpora/uner-ewt/dev.iob2
    [ -f "$gold" ] || { say "skipped: there is no $gold"; return; }
    echo "Universal NER on EWT, tuning split:"
    inside "$cli" entities --pretokenized "$gold" >"$results/uner.iob2"
    treebank names "$gold" "$results/uner.iob2"
}

show='' aside='' write='' failed=0
for each in "$@"; do
    case $each in
        --show) show=yes ;;
        --aside) aside=yes ;;
        --write) write=yes ;;
        *) complain "there is no option $each: --show, --aside, --write"; exit 2 ;;
    esac
done
requirePlace check
buildPreset "$runPreset" hearsay-cli
cli=$(program hearsay-cli)
mkdir -p -- "$results"
if [ -n "$aside" ]; then
    echo "Articles that nothing was tuned on:"
    scoreArticles aside "$repository/tests/accuracy/articles/aside"
    exit "$failed"
fi
if compgen -G "$shared/articles/*.gold" >/dev/null; then
    echo "Articles that the rules were tuned on:"
    scoreArticles rules "$shared/articles"
    echo "Articles of our own that the weights were tuned on:"
    scoreArticles weights "$repository/tests/accuracy/articles"
else
    say "skipped: there are no gold articles in $shared/articles"
fi
if [ -f "$shared/corpora/polnear/dev.jsonl" ]; then
    echo "PolNeAR, tuning split:"
    scorePolNeAR
else
    say "skipped: there is no PolNeAR in $shared/corpora/polnear"
fi
if inside test -f "$repository/resources/language/quick/model.onnx"; then
    scoreTreebank ud-ewt "English EWT"
    scoreTreebank gum-free "GUM"
    scoreNames
fi
exit "$failed"
