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
    """Who touched it: "ours", "library", or "qt's sharing": the last owner of a list destroys what is in it, and has found out
    that it is the last one by a load that orders nothing (QArrayData::needsDetach)."""
    frames = list(side)
    while frames and not frames[0][1] and not frames[0][2].startswith("lib"):
        frames.pop(0)  # malloc, memmove and the like, which ThreadSanitizer has taken over
    if not frames or frames[0][2].startswith("lib"):
        return "library"
    for function, file, _ in frames:
        if "/wizard/" in file and "StoredValues" not in file:
            break
        if "qarraydataops.h" in file and re.match(r"truncate|destroyAll", function):
            return "qt's sharing"
    return "ours"


def races_in(output):
    reports = re.findall(r"WARNING: ThreadSanitizer.*?SUMMARY: [^\n]*", output, re.DOTALL)
    return [each for each in reports
            if not ({whose(side) for side in sides_of(each)} <= {"library"} or "qt's sharing" in map(whose, sides_of(each)))]


def run(build, name):
    test = build / "tests" / name
    environment = dict(os.environ, LD_PRELOAD=str(build / "bin" / "qt_order.so"), QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8",
                       G_SLICE="always-malloc", TSAN_OPTIONS=f"suppressions={HERE / 'suppressions.txt'} exitcode=0")
    done = subprocess.run([test], env=environment, capture_output=True, text=True, timeout=600, errors="replace")
    output = done.stdout + done.stderr
    races = races_in(output)
    seen = output.count("WARNING: ThreadSanitizer")
    print(f"{name:28} {'failed' if done.returncode else 'passed'}  {len(races)} races, {seen - len(races)} reports about libraries", flush=True)
    for race in races:
        print(race)
    if done.returncode:
        print("\n".join(line for line in output.splitlines() if line.startswith(("FAIL", "   Loc"))))
    return not races and done.returncode == 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("tests", nargs="*")
    options = parser.parse_args()
    build = options.build.resolve()
    names = options.tests or names_of(build)
    bad = [name for name in names if not run(build, name)]
    print(f"{len(names) - len(bad)} passed, {len(bad)} failed")
    sys.exit(1 if bad or not names else 0)


if __name__ == "__main__":
    main()
