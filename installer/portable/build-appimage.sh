#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Makes an AppImage of the portable program, for those who have appimagetool (Debian has none, so this was never run).
#
#   build-appimage.sh FOLDER-THAT-BUILD.PY-MADE
set -euo pipefail
command -v appimagetool >/dev/null || { echo "appimagetool is not installed: see https://appimage.github.io" >&2; exit 1; }
folder=${1%/}
ARCH=$(uname -m) appimagetool "$folder" "$folder.AppImage"
