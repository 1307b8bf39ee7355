#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds Postseal for Windows x64 on Debian: the libraries (build-libraries.sh, minutes once and seconds from then on),
# the programs, and the installer in build/windows. Installs what is missing.
#
#   build-installer.sh [LIBRARIES-FOLDER]
set -euo pipefail
here=$(dirname "$(realpath "$0")")
root=$(realpath "$here/../..")
"$root/installer/install-packages.sh" build windows
libraries=$(realpath -m "${1:-${XDG_CACHE_HOME:-$HOME/.cache}/postseal-windows}")
sysroot=$libraries/sysroot build=$root/build/windows
"$here/build-libraries.sh" "$libraries"

SOURCE_DATE_EPOCH=$(git -C "$root" log -1 --format=%ct 2>/dev/null || echo 1767225600); export SOURCE_DATE_EPOCH
cmake -S "$root" -B "$build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$sysroot/mingw.cmake" -DCMAKE_BUILD_TYPE=Release \
    -DPOSTSEAL_TESTS=OFF -DCMAKE_UNITY_BUILD=ON -DCMAKE_PREFIX_PATH="$sysroot" -DOPENSSL_ROOT_DIR="$sysroot" \
    -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR=/usr/lib/x86_64-linux-gnu/cmake \
    -DQt6LinguistTools_DIR=/usr/lib/x86_64-linux-gnu/cmake/Qt6LinguistTools
cmake --build "$build" -j "${POSTSEAL_JOBS:-$(nproc)}"
/usr/bin/python3 -B "$here/stage.py" "$build" "$sysroot" "$build/stage"

# What the uninstaller may take away: files first, then folders from the innermost.
(
    cd "$build/stage"
    find . -type f | sort | sed 's|^\./||; s|/|\\|g; s|.*|Delete "$INSTDIR\\&"|'
    find . -mindepth 1 -type d | sort -r | sed 's|^\./||; s|/|\\|g; s|.*|RMDir "$INSTDIR\\&"|'
) >"$build/uninstall-files.nsh"

# Who has a certificate signs what is inside as well (../sign.sh): Windows asks about each.
if [ -n "${POSTSEAL_AUTHENTICODE-}" ]; then
    for program in "$build"/stage/*.exe; do "$root/installer/sign.sh" --authenticode "$program"; done
    signing=(-DSIGN="$root/installer/sign.sh")
fi
version=$(sed -nE 's/^project\(postseal VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")
setup=$build/postseal-$version-windows-x64-setup.exe
makensis -V2 -INPUTCHARSET UTF8 -DVERSION="$version" -DSTAGE="$build/stage" -DLISTS="$build" \
    ${signing[@]+"${signing[@]}"} -DICON="$root/resources/icon/postseal.ico" -DOUTPUT="$setup" "$here/postseal.nsi"
ls -l "$setup"
