#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Signs packages, each in the way of its system, with the keys that the environment names; without them it says so and
# leaves the package as it is. Keys are never in the repository.
#
#   sign.sh PACKAGE...
#   sign.sh --authenticode FILE     a program for Windows by whatever name, and nothing else
#
#   POSTSEAL_AUTHENTICODE   PKCS #12 file of a code-signing certificate, for .exe; its password is the first line of the
#                           file that POSTSEAL_AUTHENTICODE_PASSWORD names
#   POSTSEAL_TIMESTAMP      RFC 3161 server, so that the signature outlives the certificate
#   POSTSEAL_GPG            id of an OpenPGP key, for everything: PACKAGE.asc
#
# Images for macOS are signed where they are built (macos/build-dmg.sh).
set -euo pipefail

sign_windows() {
    if [ -z "${POSTSEAL_AUTHENTICODE-}" ]; then
        echo "$1: not signed, SmartScreen will warn (POSTSEAL_AUTHENTICODE names no certificate)"
        return
    fi
    local signed=$1.signed
    rm -f "$signed"
    osslsigncode sign -pkcs12 "$POSTSEAL_AUTHENTICODE" -readpass "$POSTSEAL_AUTHENTICODE_PASSWORD" -h sha256 \
        -n Postseal ${POSTSEAL_TIMESTAMP:+-ts "$POSTSEAL_TIMESTAMP"} -in "$1" -out "$signed"
    mv "$signed" "$1"
    chmod 644 "$1"
}

if [ "${1-}" = --authenticode ]; then
    sign_windows "$2"
    exit
fi
for package in "$@"; do
    case $package in
    *.exe) sign_windows "$package" ;;
    esac
    if [ -n "${POSTSEAL_GPG-}" ]; then
        rm -f "$package.asc"
        gpg --batch --local-user "$POSTSEAL_GPG" --armor --detach-sign "$package"
    fi
done
[ -n "${POSTSEAL_GPG-}" ] || echo "No OpenPGP signatures (POSTSEAL_GPG names no key)"
