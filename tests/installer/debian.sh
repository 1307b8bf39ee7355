#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds the Debian packages as a release does, and tries them.
#
#   debian.sh POSTSEAL-CLI-TO-COMPARE-WITH
set -euo pipefail
here=$(dirname "$(realpath "$0")")
root=$here/../..
if [ "$(id -u)" -ne 0 ]; then
    echo "Only root can make a fresh Debian to install in: nothing was tried."
    exit 77
fi
if ! unshare --mount true 2>/dev/null; then
    echo "This root may not mount anything (a container?): nothing was tried."
    exit 77
fi
POSTSEAL_JOBS=${POSTSEAL_JOBS:-2} "$root/installer/debian/build.sh"
"$here/try_debian.sh" "$root/build/release/packages" "$1"
