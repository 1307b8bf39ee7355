#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs what is missing, builds with tests, and runs them all. Needs no terminal.
#
#   ./test.sh [ARGUMENTS OF CTEST]    e.g. ./test.sh -L lab
set -euo pipefail
cd "$(dirname "$0")"

installer/install-packages.sh build run test

# Python would leave its compiled files beside the sources.
export PYTHONDONTWRITEBYTECODE=1
cmake --preset ci
cmake --build --preset ci -j "${POSTSEAL_JOBS:-2}"
exec ctest --preset ci "$@"
