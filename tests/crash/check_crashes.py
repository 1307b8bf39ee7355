#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Ends the program at each system call that touches its data, or fails that call, and looks at what is left.

    check_crashes.py --program build/dev/bin/postseal-cli [--every 1] [--only NAME]

Each command of scenarios.py runs once under strace, which lists its calls on files of the data folder. Then it runs again and
again: killed before the first of them, before the second, and so on; and with a disk that is full, or broken, from that call on.
Each time the database must be whole, hold all that was there before, and hold what the command does as a whole or not at all
(an import: any part of the reports, each whole). Then the command runs undisturbed, and all must be as if it had run once.
With --every 5 only every fifth call is tried. Wants strace.
"""
import argparse
import collections
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parent))
import scenarios  # noqa: E402
import state  # noqa: E402

CALLS = ["openat", "write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat2", "unlink", "link", "linkat", "mkdir",
         "fallocate", "copy_file_range", "sendfile"]
# What may fail on a disk that is full, and on one that is broken.
FAULTS = {"ENOSPC": {"openat", "write", "pwrite64", "ftruncate", "fallocate", "mkdir", "link", "linkat", "fsync", "fdatasync",
                     "rename", "renameat2", "copy_file_range"},
          "EIO": {"write", "pwrite64", "fsync", "fdatasync", "ftruncate", "rename", "renameat2", "unlink"}}
CHANGING = re.compile(r"incoming-|before-|/#\d|\.part")
LINE = re.compile(r"^(\d+) +(\w+)\(")
problems = []


def traced(command, *options):
    return ["strace", "-f", "-qq", *options, *map(str, command)]


def calls_on(folder, command):
    """The calls that touch files of the folder, as (name, path, count).

    The count is of such calls that the thread had made with this one. Where the file's name is another one in each run, the
    path is empty, and the count is of all calls of that name.
    """
    log = folder / ".trace"
    done = subprocess.run(traced(command, "-y", "-o", log, "-e", "trace=" + ",".join(CALLS)), capture_output=True, text=True, timeout=60)
    made = collections.Counter()
    found = []
    for line in log.read_text(errors="replace").splitlines():
        match = LINE.match(line)
        path = re.search('["<](' + re.escape(str(folder)) + '/data[^">]*|' + re.escape(str(folder)) + r'/[^/">]+\.postseal[^">]*)', line)
        if match:
            made[match[1], match[2], ""] += 1
        if not match or not path or (match[2] == "openat" and "O_CREAT" not in line):
            continue
        thread, name, path = match[1], match[2], path[1]
        if CHANGING.search(path):
            path = ""
        else:
            made[thread, name, path] += 1
        call = (name, path, made[thread, name, path])
        if call not in found:
            found.append(call)
    log.unlink()
    return done, found


class Trial:
    """One command that is disturbed in one way."""

    def __init__(self, scenario, program, prepared, scratch):
        self.scenario = scenario
        self.program = program
        self.prepared = prepared
        self.folder = scratch / "trial"
        self.start_again()
        self.before = state.of(self.folder)
        self.whole = None
        self.files = None
        self.copies = {}

    def start_again(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self.prepared, self.folder)

    def command(self):
        return self.scenario.command(self.program, self.folder)

    def undisturbed(self):
        """Runs it under a trace; what it leaves is what must be there in the end."""
        done, calls = calls_on(self.folder, self.command())
        if done.returncode != 0:
            sys.exit(f"{self.scenario.name}: status {done.returncode} undisturbed: {done.stderr}{done.stdout}")
        self.whole = state.of(self.folder)
        self.files = state.files(self.folder)
        self.copies = state.copies(self.folder)
        return calls

    def disturb(self, what, options):
        self.start_again()
        log = self.folder / ".trace"
        done = subprocess.run(traced(self.command(), "-o", log, *options), capture_output=True, text=True, timeout=60)
        where = f"{self.scenario.name}, {what}"
        fired = done.returncode == -signal.SIGKILL or "(INJECTED)" in log.read_text(errors="replace")
        log.unlink()
        found = state.of(self.folder)
        self.expect(where, "the database", found["sound"], "ok")
        if not self.scenario.allows(self.before, found, self.whole):
            problems.append(f"{where}: what is there is neither what was before nor what the command makes: "
                            f"{state.difference(self.before, found)}")
        self.expect_copies(where, [])
        if "error" in what:
            self.expect(where, "ended by itself", 0 <= done.returncode < 100, True)
            if done.returncode == 0:
                self.expect(where, "says that all went well: all is there", state.difference(found, self.whole), {})
            else:
                self.expect(where, "says why it did not go", bool(done.stderr.strip()), True)
        again = subprocess.run([str(each) for each in self.command()], capture_output=True, text=True, timeout=60)
        self.expect(where, f"run again ({again.stderr.strip()})", again.returncode, 0)
        end = state.of(self.folder)
        if not self.scenario.ends_well(end, self.whole):
            problems.append(f"{where}: in the end: {state.difference(end, self.whole)}")
        self.expect_copies(where, self.copies)
        self.expect(where, "files that are missing in the end", sorted(self.files - state.files(self.folder)), [])
        self.expect(where, "files in the end", sorted(state.files(self.folder) - self.files - self.scenario.may_stay(self.folder)), [])
        return fired

    def expect_copies(self, where, wanted):
        """Copies and backups are whole or not there; these must be."""
        found = state.copies(self.folder)
        for name in sorted(set(wanted) - set(found)):
            problems.append(f"{where}: {name} is missing")
        for name in sorted(found):
            # What a restore keeps is what was there, and that is another thing the second time.
            good = found[name]["sound"] == "ok" if ".before-" in name else found[name] == self.copies.get(name)
            if not good:
                problems.append(f"{where}: {name} is not what it should be: {found[name]}")

    def expect(self, where, what, found, wanted):
        if found != wanted:
            problems.append(f"{where}: {what}: found {found!r}, wanted {wanted!r}")


def try_scenario(scenario, options, scratch):
    prepared = scratch / f"prepared-{scenario.name}"
    prepared.mkdir()
    scenario.prepare(options.program, prepared)
    trial = Trial(scenario, options.program, prepared, scratch)
    calls = trial.undisturbed()
    tried = collections.Counter()
    for number, (name, path, count) in enumerate(calls):
        if number % options.every:
            continue
        where = f"{name} {count} of {pathlib.Path(path).name or 'all'}"
        only = ["-P", path] if path else []
        fired = trial.disturb(f"killed before {where}", [*only, "-e", f"inject={name}:signal=KILL:when={count}"])
        tried["killed" if fired else "not met again"] += 1
        for fault, names in FAULTS.items():
            # Opening fails only for files whose names are known: a program that finds none of its libraries is another matter.
            if name in names and (path or name != "openat"):
                fired = trial.disturb(f"error {fault} from {where} on", [*only, "-e", f"inject={name}:error={fault}:when={count}+"])
                tried[fault if fired else "not met again"] += 1
    print(f"{scenario.name:22} {len(calls):5} calls on its files; tried: " + ", ".join(f"{each} {tried[each]}" for each in tried),
          flush=True)
    if tried["not met again"] > sum(tried.values()) / 10:
        problems.append(f"{scenario.name}: too many of the calls were not met again")
    if not calls:
        problems.append(f"{scenario.name}: touches no file")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", choices=[scenario.name for scenario in scenarios.ALL])
    options = parser.parse_args()
    options.program = str(pathlib.Path(options.program).resolve())
    with tempfile.TemporaryDirectory(prefix="postseal-crash-") as folder:
        for scenario in scenarios.ALL:
            if options.only in (None, scenario.name):
                try_scenario(scenario, options, pathlib.Path(folder))
    for problem in problems[:40]:
        print(problem)
    print(f"{len(problems)} problems")
    sys.exit(1 if problems else 0)


main()
