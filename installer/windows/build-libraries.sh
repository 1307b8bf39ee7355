#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Cross-builds for Windows x64 every library that Postseal links, from the source packages of this very Debian
# release and with its MinGW-w64. Nothing is fetched but Debian packages, and nothing outside the folder changes.
#
#   build-libraries.sh [FOLDER]      FOLDER/sysroot holds headers, import libraries, DLLs and the tool chain file
#
# One file in libraries/ builds one library. A library is built again when its file, its source version or one that
# it needs has changed; everything else is kept, so that a second run takes seconds. A build service keeps FOLDER (without
# FOLDER/build) between runs.
set -euo pipefail

here=$(dirname "$(realpath "$0")")
work=$(realpath -m "${1:-${XDG_CACHE_HOME:-$HOME/.cache}/postseal-windows}")
mkdir -p "$work"/{sysroot,source,build,log,stamp}

# What the files in libraries/ may use.
export TARGET=x86_64-w64-mingw32
export SYSROOT=$work/sysroot SOURCES=$work/source BUILD=$work/build
export LIBRARY_FILES=$here/libraries
JOBS=${JOBS:-$(nproc)}; export JOBS
# No call home, no message catalogue of this computer, no path of this computer in what users get.
export CFLAGS="-O2 -ffile-prefix-map=$work=." CXXFLAGS="-O2 -ffile-prefix-map=$work=."
export PKG_CONFIG_LIBDIR=$SYSROOT/lib/pkgconfig:/usr/$TARGET/lib/pkgconfig PKG_CONFIG_PATH=
SOURCE_DATE_EPOCH=$(git -C "$here" log -1 --format=%ct 2>/dev/null || echo 1767225600); export SOURCE_DATE_EPOCH

# The release whose sources are taken, unless a library's file says another (# suite: NAME).
own_suite=$(. /etc/os-release && echo "$VERSION_CODENAME")

# apt-get with folders of its own for each release: /etc stays as it is, and no root is needed.
apt_private() {
    local suite=$1; shift
    local place=$work/apt/$suite
    mkdir -p "$place"/{parts,lists/partial,cache/archives/partial}
    apt-get -q -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$place/parts" \
        -o "Dir::State::Lists=$place/lists" -o "Dir::Cache=$place/cache" -o APT::Sandbox::User= "$@"
}

seen_sources=

# Names the sources of a release: of this one the machine's own list, so that a mirror of it is used here too.
see_sources() {
    local suite=$1
    case $seen_sources in *" $suite "*) return 0 ;; esac
    seen_sources+=" $suite "
    local parts=$work/apt/$suite/parts
    mkdir -p "$parts"
    for list in /etc/apt/sources.list.d/debian.sources; do
        [ ! -e "$list" ] || sed -E "s/^Types:.*/Types: deb-src/; s/\b$own_suite\b/$suite/g" "$list" >"$parts/debian.sources"
    done
    if [ -s /etc/apt/sources.list ]; then
        sed -nE "s/^deb /deb-src /; s/\b$own_suite\b/$suite/gp" /etc/apt/sources.list >"$parts/main.list"
    fi
    apt_private "$suite" update >"$work/log/update-$suite.log" 2>&1
}

# candidate SOURCE SUITE: the newest version that the release has.
candidate() {
    apt-cache -o Dir::Etc::sourcelist=/dev/null -o "Dir::Etc::sourceparts=$work/apt/$2/parts" \
        -o "Dir::State::Lists=$work/apt/$2/lists" showsrc --only-source "$1" | sed -n 's/^Version: //p' | sort -V | tail -1
}

# fetch SOURCE SUITE: unpacks Debian's source package into source/SOURCE and notes its version, unless that version is
# there. Where the mirror has lost Debian's part of a package, the upstream tarball alone is taken (its hash stands in the signed index too), and
# the version says so.
fetch() {
    local name=$1 suite=$2 version=$work/source/$1.version newest
    see_sources "$suite"
    newest=$(candidate "$name" "$suite")
    [ -n "$newest" ] || { echo "Debian's $suite has no source of $name." >&2; exit 1; }
    [ "$(cat "$work/source/$name.candidate" 2>/dev/null)" != "$newest" ] || return 0
    (
        cd "$work/source"
        rm -rf "$name" "$name"_*
        if apt_private "$suite" source --download-only "$name"; then
            dpkg-source --no-check -x "$name"_*.dsc "$name"
            basename "$name"_*.dsc .dsc | sed "s/^${name}_//" >"$version"
        else
            apt_private "$suite" source --download-only --tar-only "$name"
            tarball=$(ls "$name"_*.orig.tar.* | grep -v '\.asc$')
            mkdir "$name"
            tar xf "$tarball" -C "$name" --strip-components=1
            echo "$tarball" | sed "s/^${name}_//; s/\.orig\.tar.*/ (upstream, without Debian's patches)/" >"$version"
        fi
    ) >"$work/log/fetch-$name.log" 2>&1 || {
        rm -f "$version"; tail -20 "$work/log/fetch-$name.log" >&2
        echo "The source of $name could not be had." >&2; exit 1; }
    echo "$newest" >"$work/source/$name.candidate"
}

# build LIBRARY: runs libraries/LIBRARY.sh unless what it is made of is as it was. Its head names the Debian source
# (# source: NAME), its release (# suite: NAME) and what must be there before (# needs: NAMES).
build() {
    local name=$1 file=$here/libraries/$1.sh source suite needs key t0=$SECONDS
    source=$(sed -nE 's/^# source: //p' "$file")
    suite=$(sed -nE 's/^# suite: //p' "$file")
    needs=$(sed -nE 's/^# needs: //p' "$file")
    [ -z "$source" ] || fetch "$source" "${suite:-$own_suite}"
    key=$({ cat "$file"; [ -z "$source" ] || cat "$work/source/$source.version"
            for need in $needs; do cat "$work/stamp/$need"; done; } | sha256sum)
    if [ "$(cat "$work/stamp/$name" 2>/dev/null)" = "$key" ]; then echo "$name: as it was"; return; fi
    echo "$name: building"
    rm -rf "${BUILD:?}/$name"; mkdir -p "$BUILD/$name"
    if ! (cd "$BUILD/$name" && SOURCE=$SOURCES/$source bash -euo pipefail "$file") >"$work/log/$name.log" 2>&1; then
        tail -40 "$work/log/$name.log" >&2
        echo "$name could not be built: the whole log is $work/log/$name.log" >&2
        exit 1
    fi
    echo "$key" >"$work/stamp/$name"
    echo "$name: built in $((SECONDS - t0)) s"
}

# Licences that Debian's texts only name.
common_licences() { cp /usr/share/common-licenses/{Apache-2.0,GPL-2,GPL-3,LGPL-2,LGPL-2.1,LGPL-3,MPL-2.0} "$SYSROOT/licences/"; }

# licence NAME FILES...: the first of the files that is there goes into sysroot/licences, version and all.
licence() {
    local name=$1 file; shift
    for file in "$@"; do
        [ ! -f "$file" ] || { cp "$file" "$SYSROOT/licences/$name.txt"; return 0; }
    done
    echo "The licence of $name was not found." >&2
    exit 1
}

# What users must get along with the libraries: licences, and where everything came from (sources.tsv).
note_origins() {
    rm -rf "$SYSROOT/licences"; mkdir -p "$SYSROOT/licences"
    common_licences
    : >"$SYSROOT/sources.tsv"
    local file name package
    for file in "$here"/libraries/*.sh; do
        name=$(sed -nE 's/^# source: //p' "$file")
        [ -n "$name" ] || continue
        printf '%s\t%s\n' "$name" "$(cat "$work/source/$name.version")" >>"$SYSROOT/sources.tsv"
        licence "$name" "$work/source/$name"/{debian/copyright,LICENSE.txt,LICENCE,LICENSE,COPYING}
    done
    # What Debian's compiler and its packages bring.
    for package in gcc-mingw-w64-base mingw-w64-x86-64-dev libz-mingw-w64-dev libexpected-dev publicsuffix qt6-translations-l10n; do
        dpkg-query -W -f '${source:Package}\t${source:Version}\n' "$package" >>"$SYSROOT/sources.tsv"
        licence "$(dpkg-query -W -f '${source:Package}' "$package")" "/usr/share/doc/$package/copyright"
    done
}

for library in $(cat "$here/libraries/order.txt"); do build "$library"; done
note_origins
