#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds Postseal.app and a disk image on macOS 12 or later, with Homebrew's packages. NEVER RUN: no Mac was there. It is
# written to Apple's documents; expect to mend it, and say so in installer/macos/README.md.
#
#   build-dmg.sh                 for the processor of this Mac
#   build-dmg.sh universal       for both: needs both Homebrews, /opt/homebrew (arm64) and /usr/local (x86_64)
#
# Signs when POSTSEAL_IDENTITY names a "Developer ID Application" certificate, and has Apple notarise the image when
# POSTSEAL_NOTARY names a profile that `xcrun notarytool store-credentials` made.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
version=$(sed -nE 's/^project\(postseal VERSION ([0-9.]+).*/\1/p' "$root/CMakeLists.txt")
packages=(cmake ninja pkg-config qt qcoro6 qtkeychain openssl@3 ldns libpsl libarchive gmime qpdf tl-expected)

# build ARCHITECTURE HOMEBREW: build/macos-ARCHITECTURE/image/Postseal.app with all libraries in it.
build() {
    local arch=$1 brew=$2 out=$root/build/macos-$1
    arch "-$arch" "$brew/bin/brew" install "${packages[@]}"
    PKG_CONFIG_PATH="$brew/opt/openssl@3/lib/pkgconfig:$brew/opt/libarchive/lib/pkgconfig" arch "-$arch" cmake -S "$root" -B "$out" -G Ninja \
        -DCMAKE_BUILD_TYPE=Release -DPOSTSEAL_TESTS=OFF -DCMAKE_UNITY_BUILD=ON -DCMAKE_OSX_ARCHITECTURES="$arch" \
        -DCMAKE_OSX_DEPLOYMENT_TARGET=12.0 -DCMAKE_PREFIX_PATH="$brew" -DOPENSSL_ROOT_DIR="$brew/opt/openssl@3"
    arch "-$arch" cmake --build "$out"
    rm -rf "$out/image"
    arch "-$arch" cmake --install "$out" --prefix "$out/image"
    arch "-$arch" "$brew/bin/macdeployqt" "$out/image/Postseal.app" \
        -executable="$out/image/Postseal.app/Contents/MacOS/postseal-cli"
}

# merge: one bundle of the two, each program and library for both processors.
merge() {
    local one=$root/build/macos-arm64/image other=$root/build/macos-x86_64/image both=$root/build/macos-universal/image file
    rm -rf "$both"; mkdir -p "$(dirname "$both")"; cp -R "$one" "$both"
    (cd "$one" && find . -type f) | while read -r file; do
        if file -b "$one/$file" | grep -q '^Mach-O'; then
            [ -e "$other/$file" ] || { echo "$file is in one of the two only" >&2; exit 1; }
            lipo -create "$one/$file" "$other/$file" -output "$both/$file"
        fi
    done
}

case "${1-}" in
universal)
    build arm64 /opt/homebrew
    build x86_64 /usr/local
    merge
    kind=universal
    ;;
*)
    kind=$(uname -m)
    build "$kind" "$(brew --prefix)"
    ;;
esac

image=$root/build/macos-$kind/image app=$root/build/macos-$kind/image/Postseal.app
dmg=$root/build/postseal-$version-macos-$kind.dmg
if [ -n "${POSTSEAL_IDENTITY-}" ]; then
    # From the inside out: libraries and plugins, the command line, the bundle.
    find "$app/Contents/Frameworks" "$app/Contents/PlugIns" -type f \( -name '*.dylib' -o -perm -u+x \) -print0 \
        | xargs -0 codesign --force --timestamp --options runtime --sign "$POSTSEAL_IDENTITY"
    for part in "$app/Contents/MacOS/postseal-cli" "$app"; do
        codesign --force --timestamp --options runtime --entitlements "$root/installer/macos/Postseal.entitlements" \
            --sign "$POSTSEAL_IDENTITY" "$part"
    done
    codesign --verify --deep --strict --verbose=2 "$app"
fi
ln -sf /Applications "$image/Applications"
rm -f "$dmg"
hdiutil create -volname Postseal -srcfolder "$image" -ov -format UDZO "$dmg"
if [ -n "${POSTSEAL_IDENTITY-}" ]; then
    codesign --timestamp --sign "$POSTSEAL_IDENTITY" "$dmg"
fi
if [ -n "${POSTSEAL_NOTARY-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$POSTSEAL_NOTARY" --wait
    xcrun stapler staple "$dmg"
    spctl --assess --type open --context context:primary-signature --verbose "$dmg"
fi
echo "$dmg"
