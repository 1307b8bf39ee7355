#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the two Debian packages into build/release/packages, and has lintian read them. Installs what is missing.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
"$root/installer/install-packages.sh" build run package

cd "$root"
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || echo 1767225600); export SOURCE_DATE_EPOCH
cmake --preset release
cmake --build --preset release -j "${POSTSEAL_JOBS:-$(nproc)}"
cd build/release
rm -rf packages
cpack
# As root it warns that it is root, on standard error.
lintian --fail-on error,warning packages/*.deb
/usr/bin/python3 -B "$root/installer/sbom.py" packages/postseal.cdx.json packages/*.deb
ls -l packages/*.deb
