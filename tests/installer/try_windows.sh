#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs the Windows program under Wine, in a fresh prefix, and uses it there: for one user and for all, over an older
# installation, while it runs, and removed. What Wine cannot prove is in installer/windows/README.md.
#
#   try_windows.sh SETUP.EXE POSTSEAL-CLI-TO-COMPARE-WITH [PICTURES]
set -euo pipefail
# One display for all of it: Wine's desktop dies with the display that it was started on.
[ -n "${POSTSEAL_DISPLAY-}" ] || POSTSEAL_DISPLAY=yes exec xvfb-run -a -s "-screen 0 1280x800x24 -ac" "$0" "$@"
here=$(dirname "$(realpath "$0")")
setup=$(realpath "$1") ours=$(realpath "$2") pictures=$(realpath -m "${3:-$here/../../build/pictures}")
work=$(mktemp -d)
mkdir -p "$pictures"
export WINEPREFIX=$work/prefix WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES="mscoree=;mshtml=;winemenubuilder.exe=d"
# Only Wine's own display driver counts, not what a shell may have set for Qt.
unset QT_QPA_PLATFORM
openbox >/dev/null 2>&1 &
manager=$!
trap 'kill $manager 2>/dev/null; wineserver -k 2>/dev/null || true; sleep 1; rm -rf "$work"' EXIT

say() { printf '== %s\n' "$*"; }
fail() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
# Nothing here may take for ever: a program that does not end is a fault.
windows() { timeout 60 wine "$@" </dev/null | tr -d '\r'; }
# install MODE: silently. Its status tells nothing under Wine, so files are looked at.
install() { timeout 120 wine "$setup" /S "$@"; }
registry() { windows reg query "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Postseal" 2>/dev/null; }

say "a fresh Windows"
timeout 120 wineboot -i >/dev/null 2>&1
timeout 60 winecfg -v win10
# Wine has no fonts of Windows' names.
for font in "MS Shell Dlg" "MS Shell Dlg 2" "Segoe UI" Tahoma "Courier New" Consolas; do
    windows reg add 'HKLM\Software\Microsoft\Windows NT\CurrentVersion\FontSubstitutes' /v "$font" /d "DejaVu Sans" /f >/dev/null
done
user=$WINEPREFIX/drive_c/users/$(id -un)
before=$(cd "$WINEPREFIX/drive_c" && find . -type f | sort)

say "for one user"
install /CurrentUser
folder=$user/AppData/Local/Programs/Postseal
for file in postseal.exe postseal-cli.exe uninstall.exe plugins/platforms/qwindows.dll licences/qt6-base.txt sbom.cdx.json; do
    [ -s "$folder/$file" ] || fail "$file was not installed"
done
registry HKCU | grep -q "DisplayVersion.*$("$ours" --version | cut -d' ' -f2)" || fail "Windows' list of programs lacks it"
[ "$(find "$user/AppData/Roaming/Microsoft/Windows/Start Menu" -iname '*postseal*.lnk' | wc -l)" -eq 2 ] || fail "no entry in the menu"
cli=$folder/postseal-cli.exe

say "the command line"
windows "$cli" check --practice --json >"$work/theirs.jsonl" || [ "${PIPESTATUS[0]}" -le 1 ]
"$ours" check --practice --json >"$work/ours.jsonl" || [ $? -eq 1 ]
/usr/bin/python3 -B "$here/compare_checks.py" "$work/ours.jsonl" "$work/theirs.jsonl"
windows "$cli" domains add bücher.example shop.example
[ "$(windows "$cli" domains list | wc -l)" -eq 2 ] || fail "what was stored is not there"
windows "$cli" domains list | grep -q '^bücher.example' || fail "letters beyond ASCII are lost"
windows "$cli" domains add shop.example --data-dir 'C:\täst-日本'
[ -s "$WINEPREFIX/drive_c/täst-日本/postseal.sqlite" ] || fail "a folder with letters beyond ASCII"
windows "$cli" status --lang es | grep -q 'shop.example' || fail "no status in Spanish"
windows "$cli" generate shop.example --mode testing --mx mx1.shop.example --out 'C:\out' >/dev/null
[ -s "$WINEPREFIX/drive_c/out/mta-sts.txt" ] || [ -n "$(find "$WINEPREFIX/drive_c/out" -name mta-sts.txt)" ] || fail "no policy file"
# Octets go through pipes as they are: no translation of line ends, no end at 0x1A.
head -c 65536 /dev/urandom >"$work/octets"
printf 'version: STSv1\r\nmode: testing\r\nmx: mx1.shop.example\r\nmax_age: 86400\r\n' >"$work/policy"
for text in "$work/policy" "$work/octets"; do
    "$ours" lint policy - --json <"$text" >"$work/ours.json" || true
    timeout 60 wine "$cli" lint policy - --json <"$text" >"$work/theirs.json" || true
    cmp "$work/ours.json" "$work/theirs.json" || fail "what comes or goes by a pipe is changed on the way"
done
# The end of a program is a place to hang (app/EndProcess.h).
for _ in $(seq 20); do windows "$cli" domains list >/dev/null || fail "it does not end by itself"; done

say "a password in the Credential Manager"
mkdir "$work/imap"
/usr/bin/python3 -B "$here/imap_peer.py" "$work/imap" &
peer=$!
for _ in $(seq 50); do [ -s "$work/imap/port" ] && break; sleep 0.2; done
printf 'geheim ü 1\n' >"$work/imap/password"
roots=$(windows winepath -w "$work/imap/root.pem")
windows "$cli" mailbox set --user tls@shop.example --server "127.0.0.1:$(cat "$work/imap/port")" \
    --password-file "$(windows winepath -w "$work/imap/password")" --ca-file "$roots" >/dev/null
windows reg query 'HKCU\Software\Wine\Credential Manager' /s | grep -q 'tls@shop.example' || fail "it is not kept there"
windows "$cli" reports fetch --ca-file "$roots" >/dev/null
[ "$(sort -u "$work/imap/logins")" = "tls@shop.example geheim ü 1" ] || fail "another password: $(cat "$work/imap/logins")"
[ "$(wc -l <"$work/imap/logins")" -eq 2 ] || fail "the kept password was not used"
windows "$cli" mailbox remove >/dev/null
! windows reg query 'HKCU\Software\Wine\Credential Manager' /s | grep -q 'tls@shop.example' || fail "it is still kept"
kill $peer

say "the practice walk"
timeout 200 "$here/windows_walk.sh" "$folder/postseal.exe" "$pictures"

say "the report"
windows "$cli" check shop.example --save --timeout 2 >/dev/null || true
timeout 60 wine "$cli" print shop.example --pdf 'C:\report.pdf' >/dev/null
head -c 5 "$WINEPREFIX/drive_c/report.pdf" | grep -q %PDF- || fail "no report"
# Drawn by the program without a console; what it has to say must come out all the same.
said=$(timeout 60 wine "$cli" print nobody.example --pdf 'C:\nobody.pdf' 2>&1 </dev/null) && fail "a report about nothing"
grep -q nobody.example <<<"$said" || fail "no word about why there is no report: $said"
# As the Task Scheduler calls it.
windows "$folder/postseal.exe" check good.example --practice | grep -q 'good.example is protected' || fail "no check without a console"

say "over what is there, while it runs and after that"
touch -d 2020-01-01 "$folder/postseal.exe"
cat >"$work/running.sh" <<'END'
wine "$1" --practice & program=$!
timeout 60 sh -c 'until xdotool search --onlyvisible --name Postseal >/dev/null 2>&1; do sleep 0.3; done'
timeout 60 wine "$2" /S /CurrentUser; echo $? >"$3"
kill $program; wait $program 2>/dev/null
END
timeout 120 bash "$work/running.sh" "$folder/postseal.exe" "$setup" "$work/refused" || true
[ "$(cat "$work/refused")" -eq 2 ] || fail "it was not refused while it runs: status $(cat "$work/refused")"
[ "$(stat -c %Y "$folder/postseal.exe")" -lt 1600000000 ] || fail "it was replaced while it ran"
[ -s "$cli" ] || fail "the running program lost its companion"
wineserver -k || true
sleep 2
echo "of an older version" >"$folder/README.txt"
install /CurrentUser
[ "$(stat -c %Y "$folder/postseal.exe")" -gt 1600000000 ] || fail "it was not replaced"
[ "$(windows "$cli" domains list | wc -l)" -eq 2 ] || fail "the upgrade lost what was stored"
echo "the user's own" >"$folder/notes.txt"

say "removed"
timeout 60 wine "$folder/uninstall.exe" /S /CurrentUser
for _ in $(seq 50); do [ -e "$folder/uninstall.exe" ] || break; sleep 0.2; done
sleep 1
[ "$(ls "$folder")" = notes.txt ] || fail "left behind or taken too much: $(ls "$folder")"
! registry HKCU | grep -q Postseal || fail "Windows' list of programs still has it"
[ -z "$(find "$user/AppData/Roaming/Microsoft/Windows/Start Menu" -iname '*postseal*')" ] || fail "the menu still has it"
[ -s "$user/AppData/Roaming/Postseal/postseal.sqlite" ] || fail "the user's data is gone"

say "for all users"
install /AllUsers '/D=C:\Own' # NSIS wants it unquoted, so no space here
folder="$WINEPREFIX/drive_c/Own"
[ -s "$folder/postseal.exe" ] || fail "not in the folder that was named"
registry HKLM | grep -q DisplayVersion || fail "Windows' list of programs lacks it"
[ "$(windows "$folder/postseal-cli.exe" domains list | wc -l)" -eq 2 ] || fail "the user's data is not found"
timeout 60 wine "$folder/uninstall.exe" /S /AllUsers
for _ in $(seq 50); do [ -e "$folder" ] || break; sleep 0.2; done
[ ! -e "$folder" ] || fail "left behind: $(ls "$folder")"

after=$(cd "$WINEPREFIX/drive_c" && find . -type f | sort)
left=$(comm -13 <(printf '%s\n' "$before") <(printf '%s\n' "$after") | grep -i postseal | grep -v 'AppData/Roaming/Postseal\|notes.txt\|täst\|Temp' || true)
[ -z "$left" ] || fail "left behind: $left"
say "all good under $(wine --version); the pictures are in $pictures"
