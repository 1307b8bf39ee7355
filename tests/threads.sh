#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The tests that use threads under ThreadSanitizer; see tests/threads/README.md. A quarter of an hour on two cores.
#
#   tests/threads.sh                        # all tests of store/, setup/ and ingest/
#   tests/threads.sh tst_ReportImport
set -euo pipefail
cd "$(dirname "$0")/.."
cmake --preset tsan
cmake --build --preset tsan -j "${POSTSEAL_JOBS:-2}"
tests/threads/run_threads.py build/tsan "$@"
