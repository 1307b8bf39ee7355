#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Pictures of every page, for looking at: screenshots.sh BUILD_FOLDER [OUTPUT_FOLDER]
# Builds the program that takes them and runs it on a virtual screen. The output is never kept in git.
set -eu
build=${1:?usage: screenshots.sh BUILD_FOLDER [OUTPUT_FOLDER]}
output=${2:-$build/screenshots}
cmake --build "$build" --target pages_screenshots
program=$(find "$build" -name pages_screenshots -type f -perm -u+x | head -n 1)
mkdir -p "$output"
XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$(mktemp -d)}
export XDG_RUNTIME_DIR
if command -v xvfb-run >/dev/null; then
    QT_QPA_PLATFORM=xcb xvfb-run -a -s '-screen 0 1920x1200x24' "$program" "$output"
else
    QT_QPA_PLATFORM=offscreen "$program" "$output"
fi
echo "Pictures are in $output"
