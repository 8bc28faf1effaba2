# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: check [--all] [STEP…]  the guards: layout, scripts, licences, spelling, metadata, completions, code, races; --all reads every source

# Without --all, the slow reading of the code is kept to sources changed since HEARSAY_CHECK_BASE, or since what the main
# branch and this one share, or, on the main branch itself, in its last commits.
recentCommits=25
steps=(layout scripts licences spelling metadata completions code races)

# tracked [PATTERN…]: files of the repository that are there, those that are not committed yet included.
tracked() {
    git -C "$repository" ls-files --cached --others --exclude-standard -- "$@" |
        while IFS= read -r file; do [ ! -f "$repository/$file" ] || printf '%s\n' "$file"; done
}

sourcePatterns=('app/*.cpp' 'app/*.h' 'ui/*.cpp' 'ui/*.h' 'tests/*.cpp' 'tests/*.h')

checkLayout() {
    local found
    found=$(tracked "${sourcePatterns[@]}" | inside xargs clang-format --style=file --dry-run -Werror 2>&1 |
        sed -n 's/:[0-9]*:[0-9]*: error: .*/: not as .\/dev format lays it out/p' | sort -u)
    [ -z "$found" ] || { printf '%s\n' "$found"; return 1; }
}

checkScripts() {
    tracked | while IFS= read -r file; do
        case $file in
            *.sh | *.bash | *.bats) printf '%s\n' "$file" ;;
            *) [[ $(head -c 40 -- "$file" | head -n 1 | tr -d '\0') != '#!'*sh ]] || printf '%s\n' "$file" ;;
        esac
    done | inside xargs shellcheck
}

checkLicences() { inside reuse lint --quiet || inside reuse lint --lines; }

# checkSpelling: of English; lists of words, clipped ones, and texts in other languages apart.
checkSpelling() {
    tracked . ':!LICENSES' ':!*.png' ':!translations/*_[!e]*' ':!tests/*/data/*' ':!tests/accuracy/articles' ':!resources/language' ':!resources/lexicons' \
        ':!app/text/apostrophes.cpp' ':!app/text/reportingtail.cpp' ':!app/language/modelwords.cpp' ':!tests/text/tst_quotationmarks.cpp' |
        inside xargs codespell --config "$tool/codespell.cfg"
}

checkMetadata() {
    local id=org.hearsay.Hearsay failed=0
    inside appstreamcli validate --no-net --explain "$repository/build/dev/packaging/$id.metainfo.xml" || failed=1
    inside desktop-file-validate "$repository/packaging/desktop/$id.desktop" || failed=1
    tracked 'packaging/man/*' | inside xargs mandoc -T lint -W warning || failed=1
    return "$failed"
}

checkCompletions() {
    buildPreset dev hearsay-cli || return
    inside bash tests/packaging/completions.sh "$(find build/dev -name hearsay-cli -type f -executable)"
}

# checkBase: the commit that changes are counted from.
checkBase() {
    local head shared branch
    head=$(git -C "$repository" rev-parse HEAD)
    if [ -n "${HEARSAY_CHECK_BASE:-}" ]; then
        git -C "$repository" rev-parse "$HEARSAY_CHECK_BASE^{commit}"
        return
    fi
    for branch in origin/HEAD origin/main main; do
        shared=$(git -C "$repository" merge-base HEAD "$branch" 2>/dev/null) || continue
        [ "$shared" = "$head" ] || { printf '%s\n' "$shared"; return; }
    done
    git -C "$repository" rev-parse --verify --quiet "HEAD~$recentCommits" ||
        git -C "$repository" rev-list --max-parents=0 HEAD | tail -n 1
}

# sourcesToRead: those that clang-tidy is given; a changed header is read by way of the source of its name.
sourcesToRead() {
    local base
    if [ -n "$everything" ]; then
        tracked 'app/*.cpp' 'ui/*.cpp' 'tests/*.cpp'
        return
    fi
    base=$(checkBase) || return
    { git -C "$repository" diff --name-only "$base" -- "${sourcePatterns[@]}"; git -C "$repository" ls-files --others --exclude-standard -- "${sourcePatterns[@]}"; } |
        sed 's/\.h$/.cpp/' | sort -u | while IFS= read -r file; do [ ! -f "$repository/$file" ] || printf '%s\n' "$file"; done
}

checkCode() {
    local -a files
    mapfile -t files < <(sourcesToRead)
    say "${#files[@]} sources"
    [ ${#files[@]} = 0 ] || printf '%s\n' "${files[@]}" | inside xargs -P "$(nproc)" -n 1 bash "$tool/inside/tidy.sh" build/dev
}

# checkRaces: where our own threads and QtConcurrent's meet our values.
checkRaces() {
    export TSAN_OPTIONS="suppressions=$repository/tests/support/threads.supp halt_on_error=1 second_deadlock_stack=1"
    buildPreset tsan tests_language tests_jobs tst_analyserthreads || return
    (cd -- "$repository" && underXvfb ctest --preset tsan --parallel "$(nproc)" --quiet --output-log build/tsan/tests.log) ||
        { tail -n 60 "$repository/build/tsan/tests.log"; return 1; }
}

# step NAME: runs it, tells how long it took, and remembers whether it found something.
step() {
    local started=$SECONDS verdict=clean
    say "$1"
    "check${1^}" || { verdict="found something" failed+=("$1"); }
    took+=("$(printf '%-10s %5d s  %s' "$1" $((SECONDS - started)) "$verdict")")
}

everything='' failed=() took=()
if [ "${1:-}" = --all ]; then
    everything=yes
    shift
fi
[ $# -gt 0 ] || set -- "${steps[@]}"
for each in "$@"; do
    [[ " ${steps[*]} " == *" $each "* ]] || { complain "there is no step $each: ${steps[*]}"; exit 2; }
done
hostFonts=no
export LC_ALL=C.UTF-8
requirePlace guard
cd -- "$repository" || exit
started=$SECONDS
# What is generated while building is read too.
[[ " $* " != *" code "* ]] || buildPreset dev || exit
configure dev || exit
took+=("$(printf '%-10s %5d s' building $((SECONDS - started)))")
for each in "$@"; do step "$each"; done
printf '%s\n' "${took[@]}"
[ ${#failed[@]} = 0 ] || { complain "found something: ${failed[*]}"; exit 1; }
