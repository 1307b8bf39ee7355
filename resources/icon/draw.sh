#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Draws postseal.svg again in the sizes and forms that the platforms want (Debian: librsvg2-bin, icoutils, icnsutils). The results
# are kept beside it, so that a build needs no drawing program.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for size in 16 24 32 48 64 128 256 512; do
    rsvg-convert -w $size -h $size postseal.svg -o "$work/$size.png"
done
icotool -c -o postseal.ico "$work"/{16,24,32,48,64,128}.png --raw="$work/256.png"
png2icns postseal.icns "$work"/{16,32,48,128,256,512}.png >/dev/null
cp "$work/32.png" postseal-32.png
cp "$work/64.png" postseal-64.png
cp "$work/256.png" postseal-256.png
