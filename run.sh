#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Sets up, builds and starts Postseal.
#
#   ./run.sh [ARGUMENTS]       the wizard, e.g. ./run.sh --practice
#   ./run.sh cli [ARGUMENTS]   the command line, e.g. ./run.sh cli check example.com
#
# The working directory stays that of the caller, so that file names in the arguments mean what they say.
set -euo pipefail

root=$(cd "$(dirname "$0")" && pwd)
"$root/installer/install-packages.sh" build run

# Only the answer belongs on standard output; scripts read it.
(
    cd "$root"
    log=build/release.log
    mkdir -p build
    if ! { cmake --preset release && cmake --build --preset release -j "${POSTSEAL_JOBS:-$(nproc)}"; } >"$log" 2>&1; then
        cat "$log"
        echo "The build did not succeed; what it said is above and in $root/$log."
        exit 1
    fi
) >&2

programs=$root/build/release/bin
if [ "${1-}" = cli ]; then
    shift
    exec "$programs/postseal-cli" "$@"
fi

# Other platforms of Qt ("offscreen", "vnc") do without a display.
if [ "$(uname -s)" = Linux ] && [ -z "${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-}" ]; then
    echo "Postseal is built, but there is no display to show its window on." >&2
    echo "Start it from a graphical session, or use the command line: ./run.sh cli check DOMAIN" >&2
    exit 1
fi
exec "$programs/postseal" "$@"
