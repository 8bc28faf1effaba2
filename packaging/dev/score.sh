# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: score [--show]       analyses the gold articles in ../shared and scores each, then the tuning split of PolNeAR

shared=${HEARSAY_SHARED_DIR:-$repository/../shared}
results=$repository/build/score

# scorer SCRIPT ARGUMENT…: the scorers are Python, which the reader itself never needs.
scorer() { PYTHONDONTWRITEBYTECODE=1 PYTHONWARNINGS=ignore inside python3 "$shared/score/$1" "${@:2}"; }

# onOneLine: the figures that matter of what score.py prints on one article.
onOneLine() {
    awk '$1 == "content:" { content = $7 }
        $1 == "speaker:" { speaker = $2 "/" $4 }
        $1 == "contradictions:" { contradictions = substr($8, 2) "/" $10 + 0 ", " $11 " reported" }
        $1 == "notices:" { notices = substr($8, 2) "/" $10 + 0 ", " $11 " reported" }
        $1 == "alarms:" { alarms = $2 }
        END { print "content F1 " content "  speaker " speaker "  contradictions " contradictions "  notices " notices "  alarms " alarms }'
}

scoreArticles() {
    local gold name
    local -a pairs=()
    for gold in "$shared"/articles/*.gold; do
        name=$(basename -- "$gold" .gold)
        scorer gold.py --text "$gold" >"$results/$name.txt"
        inside "$cli" analyze --format json "$results/$name.txt" >"$results/$name.json"
        pairs+=("$gold" "$results/$name.json")
        printf '%-16s %s\n' "$name" "$(scorer score.py "${pairs[@]: -2}" | onOneLine)"
    done
    echo "all articles:"
    scorer score.py "$@" "${pairs[@]}"
}

scorePolNeAR() {
    local gold=$shared/corpora/polnear/dev.jsonl
    # shellcheck disable=SC2016 # Python's own text
    inside python3 -c 'import json, sys
for line in open(sys.argv[1], encoding="utf-8"):
    row = json.loads(line)
    print(json.dumps({"id": row["id"], "text": row["article"]["text"]}))' "$gold" >"$results/polnear.jsonl"
    inside "$cli" analyze --format jsonl - <"$results/polnear.jsonl" >"$results/polnear-found.jsonl"
    scorer spans.py "$gold" "$results/polnear-found.jsonl"
}

requirePlace check
buildPreset "$runPreset" hearsay-cli
cli=$(program hearsay-cli)
mkdir -p -- "$results"
if compgen -G "$shared/articles/*.gold" >/dev/null; then
    scoreArticles "$@"
else
    say "skipped: there are no gold articles in $shared/articles"
fi
if [ -f "$shared/corpora/polnear/dev.jsonl" ]; then
    echo "PolNeAR, tuning split:"
    scorePolNeAR
else
    say "skipped: there is no PolNeAR in $shared/corpora/polnear"
fi
