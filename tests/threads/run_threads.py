#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs tests that use threads under ThreadSanitizer, and shows the races in the project's own code.

    run_threads.py build/tsan [tst_Store …]

Without names: all tests of store/, setup/ and ingest/. Fails when there is a race, or a test fails.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
LAYERS = ("store", "setup", "ingest")
FRAME = re.compile(r"^    #\d+ (?P<function>.*?) (?:<null>|(?P<file>\S+:\d+(?::\d+)?)) \((?P<module>[^)+]*)")
SIDE = re.compile(r"^  (?:Previous )?(?:atomic )?(?:[Rr]ead|[Ww]rite|Atomic read|Atomic write) of size")


def names_of(build):
    asked = subprocess.run(["ctest", "--test-dir", build, "-N", "-L", "|".join(LAYERS)], capture_output=True, text=True, check=True)
    return re.findall(r"Test +#\d+: (\S+)", asked.stdout)


def sides_of(report):
    """The two stacks that touched the same memory, the innermost frame first, as (function, file, module)."""
    sides, current = [], None
    for line in report.splitlines():
        if SIDE.match(line):
            current = []
            sides.append(current)
        elif not line.strip() or re.match(r"^  \S", line):
            current = None
        elif current is not None and (found := FRAME.match(line)):
            current.append((found["function"], found["file"] or "", found["module"]))
    return sides


def whose(side):
    """Who touched it: "ours", "library", or "last owner": who destroys what is in a list, after it has found out that nobody else
    has it by a load that orders nothing (QArrayData::needsDetach)."""
    frames = list(side)
    while frames and not frames[0][1] and not frames[0][2].startswith("lib"):
        frames.pop(0)  # malloc, memmove and the like, which ThreadSanitizer has taken over
    if not frames or frames[0][2].startswith("lib"):
        return "library"
    destroys = any("qarraydataops.h" in file and re.match(r"truncate|destroyAll", function) for function, file, _ in frames)
    return "last owner" if destroys else "ours"


def is_race(report):
    """Anything but a data race is ours as well: locks in two orders, threads that nobody waits for."""
    if not report.startswith("WARNING: ThreadSanitizer: data race"):
        return True
    who = [whose(side) for side in sides_of(report)]
    # The copy that another thread had was given up by then: its reference was counted down in order.
    return not (who and set(who) <= {"library"}) and not (len(who) == 2 and "last owner" in who and is_copy(report))


def is_copy(report):
    """Whether the other thread read a value that the store had been given to keep, as Store::run does for all of its tasks."""
    return "postseal::Store::run" in report and "postseal::DomainChange" in report


def reports_in(output):
    return re.findall(r"WARNING: ThreadSanitizer.*?SUMMARY: [^\n]*", output, re.DOTALL)


def run(build, name, shows_all):
    test = build / "tests" / name
    environment = dict(os.environ, LD_PRELOAD=str(build / "bin" / "qt_order.so"), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8",
                       G_SLICE="always-malloc", TSAN_OPTIONS=f"suppressions={HERE / 'suppressions.txt'} exitcode=0")
    done = subprocess.run([test], env=environment, capture_output=True, text=True, timeout=600, errors="replace")
    output = done.stdout + done.stderr
    reports = reports_in(output)
    races = [each for each in reports if is_race(each)]
    print(f"{name:28} {'failed' if done.returncode else 'passed'}  {len(races)} races, {len(reports) - len(races)} other reports", flush=True)
    for each in reports if shows_all else races:
        print(each)
    if done.returncode:
        print("\n".join(line for line in output.splitlines() if line.startswith(("FAIL", "   Loc"))))
    return not races and done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("tests", nargs="*")
    parser.add_argument("--all", action="store_true", help="show the reports that are no races of ours, too")
    options = parser.parse_args()
    build = options.build.resolve()
    names = options.tests or names_of(build)
    bad = [name for name in names if not run(build, name, options.all)]
    print(f"{len(names) - len(bad)} passed, {len(bad)} failed")
    sys.exit(1 if bad or not names else 0)


if __name__ == "__main__":
    main()
