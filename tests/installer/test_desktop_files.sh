#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The files that desktops read, read by their own validators; and manual pages by mandoc.
#
#   test_desktop_files.sh SOURCE-FOLDER
set -euo pipefail
cd "$1"
desktop-file-validate resources/org.postseal.Postseal.desktop
appstreamcli validate --no-net resources/org.postseal.Postseal.metainfo.xml
command -v mandoc >/dev/null
# Links to each other cannot be followed before they are installed; long lines are no fault.
for page in installer/unix/*.1; do
    said=$(mandoc -T lint -W warning "$page" || true)
    [ -z "$said" ] || { echo "$said"; exit 1; }
done
# What the desktop entry names is what gets installed.
grep -q '^Icon=org.postseal.Postseal$' resources/org.postseal.Postseal.desktop
