#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Unpacks the portable program in a fresh root of another Debian release, one that has of a desktop only what every
# desktop has, and uses it there. Needs root. Ends with 77 where the Debian mirror cannot be reached.
#
#   try_portable.sh ARCHIVE POSTSEAL-CLI-TO-COMPARE-WITH [PICTURES [RELEASE]]
set -euo pipefail
here=$(dirname "$(realpath "$0")")
. "$here/fresh_root.sh"
own_mounts "$0" "$@"
archive=$(realpath "$1") ours=$(realpath "$2") pictures=$(realpath -m "${3:-$here/../../build/pictures}")

fresh_root "${4:-trixie}"
install_inside libx11-6 libx11-xcb1 libxcb1 libsm6 libfontconfig1 libfreetype6 libgl1 libegl1 libopengl0 \
    fonts-dejavu-core ca-certificates zlib1g libexpat1
not_inside 'libqt*' 'libldns*' 'libgmime*' 'libqpdf*' 'libdbus*'
tar xf "$archive" -C "$root/home/owner" --no-same-owner
folder=/home/owner/$(basename "$archive" .tar.xz)
missing=$(inside sh -c "find $folder/usr -name '*.so*' -type f -o -path '*/bin/postseal*' -type f | xargs ldd" | grep 'not found' | sort -u || true)
# Plugins and libraries find each other only by the program's path, so here only what the system must have counts.
while read -r name _; do
    [ -z "$name" ] || [ -e "$root$folder/usr/lib/$name" ] || fail "$name is neither here nor in the folder"
done <<<"$missing"

say "the command line"
same_checks "$folder/usr/bin/postseal-cli"
as_owner "$folder/usr/bin/postseal-cli" domains add shop.example >/dev/null
as_owner env LC_ALL=C.UTF-8 "$folder/usr/bin/postseal-cli" domains list --lang es | grep -q shop.example || fail "no list"

say "the window"
show_window "$folder/AppRun" portable-window.png
report_as_pdf "$folder/usr/bin/postseal-cli"

rm -rf "${root:?}$folder"
say "all good; the window's picture is $pictures/portable-window.png"
