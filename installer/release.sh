#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds what can be built on Debian 12 for a release into build/release-VERSION: packages for Debian, the portable Linux
# program, the installer for Windows, a bill of materials of each, checksums, and signatures if there are keys (sign.sh).
# RELEASE.md has what comes before and after.
#
#   release.sh [linux|windows]...      only these; all without
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
cd "$root"
installer/install-packages.sh build run package portable release
[ -z "$(git status --porcelain)" ] || { echo "There are changes that are not committed." >&2; exit 1; }
version=$(sed -nE 's/^project\(postseal VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
out=$root/build/release-$version
rm -rf "$out"
mkdir -p "$out"

for system in "${@:-linux windows}"; do for each in $system; do
    case $each in
    linux)
        installer/debian/build.sh
        cp build/release/packages/*.deb "$out/"
        cp build/release/packages/postseal.cdx.json "$out/postseal-$version-debian.cdx.json"
        rm -rf build/portable
        /usr/bin/python3 -B installer/portable/build.py build/release build/portable
        cp build/portable/*.tar.xz "$out/"
        cp build/portable/postseal-*/usr/share/doc/postseal/sbom.cdx.json "$out/postseal-$version-linux-portable.cdx.json"
        ;;
    windows)
        rm -f build/windows/*-setup.exe
        installer/windows/build-installer.sh
        cp build/windows/*-setup.exe "$out/"
        # What the LGPL asks for: the sources of the libraries as they were taken, and how they were built.
        sources=$(realpath "${XDG_CACHE_HOME:-$HOME/.cache}/postseal-windows/source")
        archive=$out/postseal-$version-windows-libraries-source.tar
        (cd "$sources" && find . -maxdepth 1 -type f -name '*.*' | sort) \
            | tar -C "$sources" --owner=0 --group=0 -cf "$archive" --transform 's,^\./,source/,' -T -
        tar -C "$root/installer" --sort=name --owner=0 --group=0 -rf "$archive" windows
        ;;
    *)
        echo "There is no release for $each here." >&2
        exit 2
        ;;
    esac
done; done

find "$out" -type f ! -name "*.json" -exec installer/sign.sh {} +
(cd "$out" && find . -type f ! -name "*.asc" ! -name SHA256SUMS -printf "%P\0" | sort -z | xargs -0 sha256sum >SHA256SUMS)
installer/sign.sh "$out/SHA256SUMS"
ls -l "$out"
