#!/usr/bin/env bats
# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# The commands, on a stand-in project that has the names of the real one.

load support.bash

setup_file() { makeSuite; }

cliBuildsAndPassesOn() {
    needUser "$1"
    run --separate-stderr as "$clone/dev" cli 'two words' '*' -o /tmp/x
    [ "$status" = 0 ]
    [ "$output" = $'[two words]\n[*]\n[-o]\n[/tmp/x]' ]
    run --separate-stderr as "$clone/dev" cli again
    [ "$output" = "[again]" ]
    [ -z "$stderr" ]
    run as "$clone/dev" cli exit 3
    [ "$status" = 3 ]
}

exportToTmp() {
    needUser "$1"
    local folder
    folder=$(as mktemp -d /tmp/hearsay-test-XXXXXX)
    as sh -c 'echo "She said so." >"$0"' "$folder/an article – ü.txt"
    cd "$folder"
    as "$clone/dev" cli export --format pdf "an article – ü.txt" -o "$folder/out.pdf"
    [ "$(cat out.pdf)" = "She said so." ]
    [ "$(stat -c %u out.pdf)" = "$(as id -u)" ]
    rm -r "$folder"
}

runLeavesPictures() {
    needUser "$1"
    local article="$suite/$user/home/Rats’ meeting.txt"
    as sh -c 'echo "He denied it." >"$0"' "$article"
    cd "$suite/$user/home"
    run as "$clone/dev" run "Rats’ meeting.txt"
    [ "$status" = 0 ]
    [[ $output == *"no display was found"* ]]
    [[ $output == *"[--screenshot] [$clone/build/hearsay.png] [Rats’ meeting.txt]"* ]]
    grep -q "1920x1080 pixels" "$clone/build/hearsay.png"
    [ "$(cat "$clone/build/Rats’ meeting.annotated.pdf")" = "He denied it." ]
}

scoreLeavesSharedAlone() {
    needUser "$1"
    local shared
    shared=$(dirname "$clone")/shared
    as mkdir -p "$shared/articles" "$shared/score"
    as touch "$shared/articles/one.gold"
    as sh -c 'echo "import sys; print(\"content: precision 1 recall 1 F1 0.750  (3 of 4, 5 reported)\" if sys.argv[1] != \"--text\" else \"text\")" | tee "$0/gold.py" >"$0/score.py"' "$shared/score"
    as chmod -R a-w "$shared"
    run as "$clone/dev" score
    as chmod -R u+w "$shared"
    [ "$status" = 0 ]
    [[ $output == *"one  "*"content F1 0.750"*"all articles:"*"3 of 4, 5 reported"*"by rule"*"there is no PolNeAR"* ]]
    [ "$(find "$shared" -type f | wc -l)" = 3 ]
    as sed -i 's/3 of 4/2 of 4/' "$shared/score/score.py"
    run as "$clone/dev" score
    [ "$status" = 1 ]
    [[ $output == *"hearsay-cli score tells other figures: "*"3 of 4"* ]]
    run as "$clone/dev" score --frob
    [ "$status" = 2 ]
    [[ $output == *"there is no option --frob"* ]]
    as rm -r "$shared"
    run as "$clone/dev" score
    [ "$status" = 0 ]
    [[ $output == *"skipped: there are no gold articles"* ]]
}

testRunsEverything() {
    needUser "$1"
    run as "$clone/dev" test
    [ "$status" = 0 ]
    [[ $output == *"ok 1 the stand-in's own test of ./dev"*"sanitizers"*"100% tests passed"*"100% tests passed"*"Total Test time"* ]]
    [[ ${lines[-1]} == "Total Test time"* ]]
}

forBoth "cli builds, passes its arguments on and keeps the exit status" cliBuildsAndPassesOn
forBoth "an article in /tmp is exported to /tmp" exportToTmp
forBoth "run without a display leaves a picture and an annotated PDF" runLeavesPictures
forBoth "score leaves ../shared alone, and says when it is not there" scoreLeavesSharedAlone
forBoth "test runs the tests of ./dev, the sanitizers' and all, the summary last" testRunsEverything

setup() { needAnyUser; }

needAnyUser() {
    if [ "$(id -u)" = 0 ]; then needUser root; else needUser plain; fi
}

@test "run on a display shows the window there" {
    coproc display { as "$clone/dev" shell -- timeout 20 Xvfb -displayfd 1 -screen 0 640x480x24 2>/dev/null; }
    read -r -t 10 -u "${display[0]}" number
    run --separate-stderr as env "DISPLAY=:$number" "$clone/dev" run /nowhere/a.txt
    kill "$display_PID"
    [ "$output" = "window on :$number [/nowhere/a.txt]" ]
}

@test "a display that is named but not there counts as none" {
    run as env DISPLAY=:4711 WAYLAND_DISPLAY=wayland-4711 "$clone/dev" run /nowhere/a.txt
    [[ $output == *"no display was found"* ]]
}

@test "run without a file opens the samples" {
    as mkdir -p "$clone/resources/samples"
    as touch "$clone/resources/samples/one.txt" "$clone/resources/samples/two.txt"
    run as "$clone/dev" run
    [[ $output == *"[$clone/resources/samples/one.txt] [$clone/resources/samples/two.txt]"* ]]
    [ -e "$clone/build/one.annotated.pdf" ]
}

@test "a failed build runs nothing and is told by its exit status" {
    mv "$clone/hearsay-cli.sh" "$clone/kept"
    run as "$clone/dev" cli exit 0
    mv "$clone/kept" "$clone/hearsay-cli.sh"
    [ "$status" != 0 ]
    [[ $output == *"hearsay-cli.sh"* ]]
}

@test "a failed test is told by the exit status, and the others run all the same" {
    run as env HEARSAY_STANDIN_FAILS=1 "$clone/dev" test
    [ "$status" = 1 ]
    [[ $output == *"not ok 1"*"100% tests passed"*"100% tests passed"* ]]
    cp "$clone/verdict.sh" "$clone/kept"
    echo 'exit 1' >"$clone/verdict.sh"
    run as "$clone/dev" test
    mv "$clone/kept" "$clone/verdict.sh"
    [ "$status" = 8 ]
    [[ $output == *"ok 1"*"0% tests passed"*"0% tests passed"* ]]
}

@test "after an interruption nothing follows" {
    cp "$clone/verdict.sh" "$clone/kept"
    echo 'kill -INT 0' >"$clone/verdict.sh"
    run as env --default-signal=INT setsid --wait "$clone/dev" test
    mv "$clone/kept" "$clone/verdict.sh"
    [ "$status" = 130 ]
    [[ $output == *"sanitizers"* ]]
    [[ $output != *"all tests"* ]]
}

@test "test with arguments hands them to CTest alone" {
    run as "$clone/dev" test -N
    [ "$status" = 0 ]
    [[ $output == *"Test #1: verdict"* ]]
    [[ $output != *"sanitizers"* ]]
}

# ciRun CHECKED TESTED: .ci/run over a ./dev whose check and test end with these.
ciRun() {
    local folder=$BATS_TEST_TMPDIR/ci
    mkdir -p "$folder"
    cp -R "$sources/.ci" "$folder"
    printf '#!/bin/sh\necho "$1 is run"\ncase $1 in check) exit %s ;; test) exit %s ;; esac\n' "$1" "$2" >"$folder/dev"
    chmod +x "$folder/dev"
    run "$folder/.ci/run"
}

@test ".ci/run runs the guards, then the tests, and fails where either has failed" {
    ciRun 0 0
    [ "$status" = 0 ]
    [ "$output" = $'check is run\ntest is run' ]
    ciRun 1 0
    [ "$status" = 1 ]
    [ "$output" = $'check is run\ntest is run' ]
    ciRun 0 8
    [ "$status" = 8 ]
}

@test "bench runs on a display of its own" {
    run --separate-stderr as env DISPLAY=:4711 "$clone/dev" bench --json
    [[ $output =~ ^"measured on :"[0-9]+" [--json]"$ ]]
    [[ $output != *:4711* ]]
}

@test "a preset is configured again when the presets change, or the place" {
    as "$clone/dev" build
    run as "$clone/dev" build
    [ -z "$output" ]
    touch "$clone/CMakePresets.json"
    run as "$clone/dev" build
    [[ $output == *"Configuring done"* ]]
    [[ $output != *"another place"* ]]
    [ "$testRoot" = "$suite/host" ] || echo /another/root >"$clone/build/dev/.place"
    run as "$clone/dev" build
    [[ $output != *"another place"*  ]]
    echo elsewhere >"$clone/build/dev/.place"
    run as "$clone/dev" build
    [[ $output == *"another place"*"Configuring done"* ]]
}

@test "inside the shell, ./dev works in the same place" {
    as "$clone/dev" build
    run as "$clone/dev" shell -- "$clone/dev" build
    [ "$status" = 0 ]
    [ -z "$output" ]
}

@test "screenshots are taken of the samples, light and dark" {
    run as "$clone/dev" screenshots
    [ "$status" = 0 ]
    local pictures=$clone/resources/screenshots
    [[ $output == *"[--screenshot] [$pictures/light-1024x700.png] [--size] [1024x700] [--theme] [Hearsay Light]"* ]]
    [[ $output == *"[--screenshot] [$pictures/dark-1920x1080.png] [--size] [1920x1080] [--theme] [Hearsay Dark]"* ]]
    [ "$(find "$pictures" -name '*.png' | wc -l)" = 4 ]
}

@test "help lists every command, and an unknown one is an error of usage" {
    run as "$clone/dev"
    [ "$status" = 0 ]
    local each
    for each in bench build cli doctor format run score screenshots shell test; do
        [[ $output == *$'\n'"  $each "* ]]
    done
    run as "$clone/dev" ../lib/host
    [ "$status" = 2 ]
    run as "$clone/dev" nonsense
    [ "$status" = 2 ]
    [[ $output == *"no command nonsense"* ]]
}

@test "a command is a file that is found by its name" {
    printf '# summary: greet   greets\necho "hello $*"\n' >"$clone/packaging/dev/greet.sh"
    run as "$clone/dev" greet 'two  words'
    [ "$output" = "hello two  words" ]
    run as "$clone/dev" greet
    [ "$output" = "hello " ]
    run as "$clone/dev" help
    [[ $output == *"greet   greets"* ]]
}

@test "check refuses a step that is none" {
    needUser root
    run as "$clone/dev" check nonsense
    [ "$status" = 2 ]
    [[ $output == *"there is no step nonsense"*layout* ]]
}
