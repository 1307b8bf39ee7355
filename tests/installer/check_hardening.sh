#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Reads from a program for Linux whether it was built to be hard to exploit: check_hardening.sh PROGRAM…
set -euo pipefail
failed=0

expect() { # program, what it must have, command that finds it
    if ! "${@:3}" >/dev/null; then
        echo "$1: $2"
        failed=1
    fi
}

# All of it is read, or readelf would complain of a closed pipe.
has() { readelf "$1" -W "$2" | grep -E "$3"; }
lacks() { ! has "$@"; }

for program in "$@"; do
    expect "$program" "is not position-independent" has -h "$program" 'Type: +DYN'
    expect "$program" "has no read-only relocations" has -l "$program" GNU_RELRO
    expect "$program" "does not bind all symbols at start" has -d "$program" 'FLAGS.*NOW'
    expect "$program" "says nothing of its stack" has -l "$program" GNU_STACK
    expect "$program" "has an executable stack" lacks -l "$program" 'GNU_STACK.* RWE'
    expect "$program" "has segments that are written and run" lacks -l "$program" 'LOAD.* RWE'
    expect "$program" "has no stack protector" has --dyn-syms "$program" '__stack_chk_fail'
    expect "$program" "looks for libraries in a folder of its own" lacks -d "$program" '(RPATH|RUNPATH)'
done
exit $failed
