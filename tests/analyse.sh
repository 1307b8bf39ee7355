#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Static analysis.
#
#   tests/analyse.sh                     # cppcheck over wizard and app
#   tests/analyse.sh tidy [FILE…]        # clang-tidy over these files, or all: needs a build with --preset dev; an hour for all
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
jobs=${POSTSEAL_JOBS:-2}

if [ "${1:-}" = tidy ]; then
    shift
    if [ $# -eq 0 ]; then
        mapfile -t files < <(git -C "$root" ls-files "$root/wizard/*.cpp" "$root/app/*.cpp" | sed "s|^|$root/|")
    else
        mapfile -t files < <(realpath "$@")
    fi
    printf '%s\n' "${files[@]}" | xargs -P "$jobs" -n 1 clang-tidy-16 --quiet -p "$root/build/dev"
    exit
fi

cd "$root"
cppcheck --enable=warning,performance,portability --library=qt --std=c++20 --language=c++ --inline-suppr -q -j "$jobs" \
    --suppressions-list=<(grep -v '^#' tests/cppcheck-suppressions.txt | grep .) --error-exitcode=1 \
    --template='{file}:{line}: {severity}: {id}: {message}' -I wizard -I app wizard app
