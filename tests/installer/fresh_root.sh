# SPDX-License-Identifier: Apache-2.0
# For the scripts that try packages: a fresh root of a Debian release, and a person ("owner") who uses it. Sourced.
#
# The script that sources it has been started with what it says to own_mounts, and finds: $root, $work, $pictures.

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }

# own_mounts SCRIPT ARGUMENTS: starts the script again with mounts of its own, which go with it however it ends.
own_mounts() {
    [ "${POSTSEAL_OWN_MOUNTS-}" = yes ] || POSTSEAL_OWN_MOUNTS=yes exec unshare --mount "$@"
    work=$(mktemp -d)
    root=$work/root
    trap 'clean_up' EXIT
}

clean_up() {
    for each in proc dev tmp/.X11-unix; do
        while mountpoint -q "$root/$each" 2>/dev/null; do umount "$root/$each" || break; done
    done
    # What is still mounted belongs to this computer.
    if grep -q " $root/" /proc/self/mounts; then
        echo "$work stays: something is still mounted there" >&2
    else
        rm -rf --one-file-system "$work"
    fi
}

# fresh_root RELEASE: a Debian with nothing but what it must have. Ends with 77 where the mirror cannot be reached.
fresh_root() {
    local mirror
    mirror=$({ cat /etc/apt/sources.list /etc/apt/sources.list.d/*.sources 2>/dev/null || true; } \
        | sed -nE 's/^URIs: (.*\/debian)\/?$/\1/p; s/^deb (\S+\/debian)\/? .*/\1/p' | sort -u | head -1)
    say "a fresh Debian ($1) from $mirror"
    if ! curl -sSfL --max-time 60 -o "$work/Release" "$mirror/dists/$1/Release"; then
        echo "The mirror cannot be reached: nothing was tried."
        exit 77
    fi
    debootstrap --variant=minbase "$1" "$root" "$mirror" >"$work/debootstrap.log" 2>&1 \
        || { tail -5 "$work/debootstrap.log"; fail "no fresh Debian could be made"; }
    mount --bind /proc "$root/proc"
    mount --bind /dev "$root/dev"
    # What gets installed starts no services.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    inside useradd --create-home --uid 1000 owner
    install -d -m 700 -o 1000 -g 1000 "$root/run/owner"
    inside apt-get -q update >"$work/apt.log" 2>&1 || { tail "$work/apt.log"; fail "no list of packages"; }
}

inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

as_owner() { inside /usr/sbin/runuser -u owner -- env HOME=/home/owner XDG_RUNTIME_DIR=/run/owner "$@"; }

# not_inside PACKAGE...: none of them is there; patterns are allowed.
not_inside() {
    local each
    for each in "$@"; do
        [ -z "$(inside dpkg-query -W -f '${Status} ${Package}\n' "$each" 2>/dev/null | grep '^install ok installed')" ] \
            || fail "the root has $each"
    done
}

# install_inside WHAT...: what apt-get takes; names of files may have * in them.
install_inside() {
    inside sh -c "apt-get -qy install --no-install-recommends $*" >>"$work/apt.log" 2>&1 \
        || { tail -20 "$work/apt.log"; fail "$* could not be installed"; }
}

# same_checks COMMAND...: whether it says of the practice domains what our own build says.
same_checks() {
    as_owner "$@" check --practice --json >"$work/theirs.jsonl" || [ $? -eq 1 ] || fail "the check did not run"
    "$ours" check --practice --json >"$work/ours.jsonl" || [ $? -eq 1 ]
    /usr/bin/python3 -B "$here/compare_checks.py" "$work/ours.jsonl" "$work/theirs.jsonl"
}

# show_window PROGRAM PICTURE: starts it as the owner on a display of our own, takes its picture, leaves it by Ctrl+Q.
show_window() {
    local picture=$pictures/$2
    mkdir -p "$pictures" "$root/tmp/.X11-unix"
    [ -d /tmp/.X11-unix ] || install -d -m 1777 /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    cat >"$work/window.sh" <<'END'
set -euo pipefail
chroot "$1" /usr/sbin/runuser -u owner -- env -i PATH=/usr/bin:/bin HOME=/home/owner LC_ALL=C.UTF-8 \
    DISPLAY="$DISPLAY" XDG_RUNTIME_DIR=/run/owner QT_QPA_PLATFORM=xcb "$2" --practice 2>"$4" &
program=$!
timeout 60 sh -c 'until xdotool search --onlyvisible --name Postseal >/dev/null 2>&1; do sleep 0.2; done'
sleep 2
import -window root "$3"
xdotool windowfocus "$(xdotool search --onlyvisible --name Postseal | tail -1)"
xdotool key --clearmodifiers ctrl+q
timeout 20 sh -c "while kill -0 $program 2>/dev/null; do sleep 0.2; done"
wait $program
END
    xvfb-run -a -s "-screen 0 1280x800x24 -ac" bash "$work/window.sh" "$root" "$1" "$picture" "$work/window.log" \
        || { cat "$work/window.log"; fail "the window did not come, or did not go"; }
    [ ! -s "$work/window.log" ] || { cat "$work/window.log"; fail "the window complained"; }
    [ "$(identify -format %k "$picture")" -gt 100 ] || fail "the window is empty: $picture"
}

# report_as_pdf COMMAND: checks a domain, keeps it, and prints it.
report_as_pdf() {
    as_owner sh -c "cd && $1 check shop.example --save --timeout 2 >/dev/null; $1 print shop.example --pdf report.pdf" \
        || fail "no report"
    head -c 5 "$root/home/owner/report.pdf" | grep -q %PDF- || fail "the report is no PDF"
}
