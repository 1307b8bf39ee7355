#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Static analysis.
#
#   tests/analyse.sh                     # cppcheck over wizard and app
#   tests/analyse.sh tidy [FILE…]        # clang-tidy over these files: needs a build with --preset dev
#   tests/analyse.sh tidy                # over everything, many files at once: needs a build with --preset ci; a quarter of an hour
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
jobs=${POSTSEAL_JOBS:-2}

if [ "${1:-}" = tidy ]; then
    shift
    if [ $# -gt 0 ]; then
        realpath "$@" | xargs -P "$jobs" -n 1 clang-tidy-16 --quiet -p "$root/build/dev"
        exit
    fi
    # What the unity build puts together is read together too: the headers, which take longest, once for many files.
    sources=$(sed -n 's/.*"file": "\(.*\)".*/\1/p' "$root/build/ci/compile_commands.json" |
        grep -E "^$root/(build/ci/)?(wizard|app)/" | grep -vE 'mocs_compilation|qrc_' | sort -u)
    tidy() {
        xargs -P "$jobs" -n 1 clang-tidy-16 --quiet -p "$root/build/ci" --checks=-bugprone-suspicious-include \
            --header-filter='/(app|wizard)/.*\.(h|cpp)$' "$@"
    }
    status=0
    grep -v /wizard/paper/ <<<"$sources" | tidy || status=1
    # clang 16 does not take qpdf's JSON.hh in C++20 with the library of GCC 12.
    grep /wizard/paper/ <<<"$sources" | tidy --extra-arg=-std=gnu++17 || status=1
    exit $status
fi

cd "$root"
cppcheck --enable=warning,performance,portability --library=qt --std=c++20 --language=c++ --inline-suppr -q -j "$jobs" \
    --suppressions-list=<(grep -v '^#' tests/cppcheck-suppressions.txt | grep .) --error-exitcode=1 \
    --template='{file}:{line}: {severity}: {id}: {message}' -I wizard -I app wizard app
