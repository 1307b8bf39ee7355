#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Walks through the practice set-up with the keyboard, from nothing to a policy in testing mode, in the program that was
# installed under Wine. Needs a display and a prefix in which nobody has practised before. Every page must come, and the
# last one must say, as read from its picture, that the policy is there.
#
#   windows_walk.sh POSTSEAL.EXE PICTURES
set -euo pipefail
program=$1 pictures=$2
mkdir -p "$pictures"
wine "$program" --practice 2>"$pictures/standard-error.txt" &
running=$!
trap 'kill $running 2>/dev/null || true' EXIT

title() { xdotool search --onlyvisible --name Postseal getwindowname 2>/dev/null | head -1; }
keys() { xdotool key --clearmodifiers "$@"; sleep 1; }

# page TITLE: waits for it, and takes its picture.
number=0
page() {
    local end=$((SECONDS + 40))
    until [[ "$(title)" == "$1"* ]]; do
        [ $SECONDS -lt $end ] || { echo "FAILED: “$1” did not come, “$(title)” is there" >&2; exit 1; }
        sleep 0.3
    done
    sleep 1
    number=$((number + 1))
    import -window root "$pictures/windows-$number.png"
    echo "ok: $1"
}

page "Practice"
xdotool type "untouched.example"
keys Return
page "Domain – untouched.example"
keys alt+Right
page "Your mail servers"
keys alt+Right
page "TLS reports"
keys alt+a
xdotool type "tls@untouched.example"
keys alt+d
keys alt+p # Publish it for me
sleep 4
page "TLS reports"
keys alt+Right
page "Policy"
keys alt+Right
page "Host the policy"
keys alt+p
sleep 4
keys alt+Right
page "Publish the record"
keys alt+p
sleep 4
keys alt+Right
page "Review"
sleep 3
import -window root "$pictures/windows-review.png"
# Twice the size: letters of a window are small for a reader of pictures.
convert "$pictures/windows-review.png" -resize 200% "$pictures/windows-review-large.png"
text=$(tesseract "$pictures/windows-review-large.png" - 2>/dev/null)
rm "$pictures/windows-review-large.png"
grep -qi "is in testing mode" <<<"$text" \
    || { printf '%s\n' "$text"; echo "FAILED: the last page does not say that the policy is there" >&2; exit 1; }

keys ctrl+q
for _ in $(seq 50); do kill -0 $running 2>/dev/null || break; sleep 0.2; done
! kill -0 $running 2>/dev/null || { echo "FAILED: the program stays" >&2; exit 1; }
wait $running
[ ! -s "$pictures/standard-error.txt" ] || { cat "$pictures/standard-error.txt"; echo "FAILED: it complained" >&2; exit 1; }
rm "$pictures/standard-error.txt"
