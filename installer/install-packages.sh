#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Debian packages of the given groups (see debian-packages.txt) that are missing. Does nothing, and
# wants no rights, when all are there.
#
#   install-packages.sh build run test
set -euo pipefail

list=$(dirname "$0")/debian-packages.txt

if ! command -v dpkg-query >/dev/null; then
    echo "This is not Debian or one of its children: please see to the packages in $list yourself." >&2
    exit 0
fi

missing=()
for group in "$@"; do
    while read -r of_group package; do
        if [ "$of_group" = "$group" ] \
            && [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" != installed ]; then
            missing+=("$package")
        fi
    done <"$list"
done
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=()
elif command -v sudo >/dev/null; then
    # Without a terminal nobody can type a password: better fail at once.
    if [ -t 0 ]; then as_root=(sudo); else as_root=(sudo -n); fi
else
    echo "These packages are missing, and installing them needs root: ${missing[*]}" >&2
    exit 1
fi

# The tests start name, web and mail servers themselves. Those that the packages would start stay off, unless this
# computer has a rule of its own.
rule=/usr/sbin/policy-rc.d
if [ ! -e "$rule" ]; then
    trap '"${as_root[@]}" rm -f "$rule"' EXIT
    printf '#!/bin/sh\nexit 101\n' | "${as_root[@]}" tee "$rule" >/dev/null
    "${as_root[@]}" chmod 755 "$rule"
fi

echo "Installing: ${missing[*]}" >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q update >&2
if [[ " ${missing[*]} " == *" postfix "* ]]; then
    echo "postfix postfix/main_mailer_type select No configuration" \
        | "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive debconf-set-selections
fi
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "${missing[@]}" >&2
