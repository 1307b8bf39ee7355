#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tests under AddressSanitizer and UBSan, which end a program at the first fault.
#
#   tests/sanitize.sh            # the layers that read foreign octets (clang), and each fuzz target for two seconds
#   tests/sanitize.sh all        # besides, every test but those of packages, window, lab and crashes (g++)
set -euo pipefail
cd "$(dirname "$0")/.."

export POSTSEAL_JOBS="${POSTSEAL_JOBS:-2}"
# With the same chance each time: whoever changes something else must not be stopped by what long runs are for.
tests/fuzz/fuzz.sh --seconds 2 --seed 1
cmake --build --preset fuzz -j "$POSTSEAL_JOBS"
# What OpenSSL keeps of a thread's errors counts as a leak when the thread still runs at the end of the program. Tests that use
# the pool wait for it (tst_Lookout); what else fails is run again, and what leaks always fails twice.
again=(--repeat until-pass:2)
# A test that starts a compiler, a server or a shell would judge those as well.
ctest --preset fuzz "${again[@]}" -LE lab -j "$POSTSEAL_JOBS" --output-on-failure

if [ "${1:-}" = all ]; then
    cmake --preset asan -DCMAKE_UNITY_BUILD=ON
    cmake --build --preset asan -j "$POSTSEAL_JOBS"
    ctest --preset asan "${again[@]}" -LE 'lab|package|sanitize|crash' -j "$POSTSEAL_JOBS" --output-on-failure
fi
