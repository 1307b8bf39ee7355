#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the fuzz targets with clang under AddressSanitizer and UBSan, and lets each run for a while.
#
#   tests/fuzz/fuzz.sh [--seconds 60] [--seed N] [TARGET…]
#
# What it learns stays in build/fuzz/corpus, and the next run begins there. An input that breaks something is written to
# build/fuzz/crashes, and the status is 1.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
build=$root/build/fuzz
seconds=60
seed=0 # of chance: another one each time
while [[ "${1:-}" = --* ]]; do
    case $1 in
        --seconds) seconds=$2 ;;
        --seed) seed=$2 ;;
        *) echo "unknown option $1" >&2; exit 2 ;;
    esac
    shift 2
done

"$root/installer/install-packages.sh" build run test
cd "$root"
cmake --preset fuzz
cmake --build --preset fuzz --target fuzzers -j "${POSTSEAL_JOBS:-2}" >"$build/build.log" || { cat "$build/build.log"; exit 2; }
python3 -B "$here/make_seeds.py" "$build/fuzz/seeds"
mkdir -p "$build/crashes"

targets=("$@")
if [ ${#targets[@]} -eq 0 ]; then
    for source in "$here"/[a-z]*.cpp; do targets+=("$(basename "$source" .cpp)"); done
fi

export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-16 QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
broken=0
printf '%-14s %12s %9s %8s %9s %8s %8s\n' target inputs a-second edges features corpus MB
for target in "${targets[@]}"; do
    corpus=$build/corpus/$target
    log=$build/crashes/$target.log
    mkdir -p "$corpus"
    dictionary=()
    [ -f "$here/dictionaries/$target.dict" ] && dictionary=("-dict=$here/dictionaries/$target.dict")
    if ! "$build/fuzz/fuzz_$target" -max_total_time="$seconds" -seed="$seed" -timeout=20 -rss_limit_mb=1024 -print_final_stats=1 \
        -artifact_prefix="$build/crashes/$target-" "${dictionary[@]}" "$corpus" "$build/fuzz/seeds/$target" >"$log" 2>&1; then
        broken=1
        echo "$target is broken:"
        grep -E 'Broken property|ERROR|SUMMARY|Test unit written' "$log" || tail -20 "$log"
        continue
    fi
    read -r edges features size <<<"$(sed -n 's/.* cov: \([0-9]*\) ft: \([0-9]*\) corp: \([0-9]*\)\/.*/\1 \2 \3/p' "$log" | tail -1)"
    stat() { sed -n "s/stat::$1: *//p" "$log"; }
    printf '%-14s %12s %9s %8s %9s %8s %8s\n' "$target" "$(stat number_of_executed_units)" "$(stat average_exec_per_sec)" \
        "$edges" "$features" "$size" "$(stat peak_rss_mb)"
done
exit $broken
