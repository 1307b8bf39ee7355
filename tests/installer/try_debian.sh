#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages in a fresh Debian root that has no compiler and no Qt, uses them there as a person
# would, upgrades them, and removes them. Needs root. Ends with 77 where the Debian mirror cannot be reached.
#
#   try_debian.sh FOLDER-WITH-PACKAGES POSTSEAL-CLI-TO-COMPARE-WITH [PICTURES]
set -euo pipefail
here=$(dirname "$(realpath "$0")")
. "$here/fresh_root.sh"
own_mounts "$0" "$@"
packages=$(realpath "$1") ours=$(realpath "$2") pictures=$(realpath -m "${3:-$here/../../build/pictures}")

fresh_root bookworm

# The same programs as a release before this one.
mkdir "$root/packages"
for package in "$packages"/*.deb; do
    dpkg-deb -R "$package" "$work/old"
    sed -i -E 's/^Version: .*/Version: 0.0.9/; s/postseal-cli \(= [^)]*\)/postseal-cli (= 0.0.9)/' "$work/old/DEBIAN/control"
    dpkg-deb --root-owner-group -b "$work/old" "$root/packages/old-$(basename "$package")" >/dev/null
    rm -rf "$work/old"
    cp "$package" "$root/packages/"
done

say "the command line alone"
install_inside "/packages/old-postseal-cli_*.deb"
not_inside libqt6widgets6
same_checks postseal-cli
as_owner postseal-cli domains add shop.example >/dev/null

say "the window, as an upgrade of an older release"
install_inside "/packages/old-*.deb"
install_inside "/packages/postseal*.deb"
[ -z "$(inside dpkg --audit)" ] || fail "dpkg is not content"
as_owner postseal-cli domains list | grep -q shop.example || fail "the domain of before the upgrade is gone"
not_inside g++ cmake 'qt6-*-dev'
for package in "$packages"/*.deb; do
    wanted=$(dpkg-deb -f "$package" Version) name=$(dpkg-deb -f "$package" Package)
    [ "$(inside dpkg-query -W -f '${Version}' "$name")" = "$wanted" ] || fail "$name is not at $wanted"
    "$here/check_hardening.sh" "$root/usr/bin/$name" || fail "$name is not built as it should be"
done
[ -s "$root/usr/share/icons/hicolor/scalable/apps/$(sed -n 's/^Icon=//p' "$root"/usr/share/applications/*ostseal*).svg" ] \
    || fail "the menu's icon is not there"
show_window postseal debian-window.png
report_as_pdf postseal-cli
# What the window's program runs without a window, and without a display.
as_owner postseal check good.example --practice | grep -q 'good.example is protected' || fail "postseal runs no command"
for page in postseal postseal-cli; do
    [ -s "$root/usr/share/man/man1/$page.1.gz" ] || echo "no manual page $page here: minimal roots leave them out"
done

say "removed"
inside apt-get -qy purge postseal postseal-cli >>"$work/apt.log" 2>&1
left=$(find "$root"/{usr,etc,var,opt} -iname '*postseal*' -not -path '*/apt/*' -not -path '*/log/*')
[ -z "$left" ] || fail "left behind: $left"
[ -n "$(find "$root/home/owner/.local/share/Postseal" -name '*.sqlite' -o -name '*.db')" ] || fail "the owner's data is gone"
say "all good; the window's picture is $pictures/debian-window.png"
