#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What many stored reports and domains cost: the import as the store grows, the commands that read it, and the window.

    bench_stored.py build/release/bin/postseal-cli build/release/bin/postseal [--most 1000000] [--runs 5]

The window is timed from its start to its first paint, and to the last paint before it rests, on Qt's offscreen platform,
which paints into memory.
"""
import argparse
import json
import os
import pathlib
import re
import selectors
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CHUNK = 10_000
DOMAIN = "shop1.example"


def timed(command):
    """Milliseconds and peak MiB; what the command prints goes nowhere."""
    start = time.perf_counter()
    process = subprocess.Popen(list(map(str, command)), stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1, 3):
        sys.exit(f"{command} ended with {process.returncode}")
    return (time.perf_counter() - start) * 1000, usage.ru_maxrss / 1024


def middle(runs, command):
    samples = [timed(command) for _ in range(runs)]
    return statistics.median(each[0] for each in samples), max(each[1] for each in samples)


def paints(process):
    """Moments of the paints that are larger than a blinking cursor, until three seconds after the first."""
    os.set_blocking(process.stderr.fileno(), False)
    selector = selectors.DefaultSelector()
    selector.register(process.stderr, selectors.EVENT_READ)
    moments, rest = [], b""
    while not moments or time.perf_counter() < moments[0] + 3:
        if not selector.select(timeout=0.1 if moments else 20):
            if not moments:
                sys.exit("the window painted nothing in twenty seconds")
            continue
        lines = (rest + (process.stderr.read() or b"")).split(b"\n")
        rest = lines.pop()
        for line in lines:
            if b"Flushing top level" in line and max(map(int, re.findall(rb"(\d+)x\d+", line)), default=0) > 20:
                moments.append(time.perf_counter())
    return moments


def window(program, data):
    """Milliseconds from the start to the first paint and to the last one, and the peak MiB."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "qt.widgets.painting=true"}
    start = time.perf_counter()
    process = subprocess.Popen([program, "--data-dir", data], stderr=subprocess.PIPE, env=environment)
    moments = paints(process)
    process.terminate()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (moments[0] - start) * 1000, (moments[-1] - start) * 1000, usage.ru_maxrss / 1024


def windows(options, data, title):
    samples = [window(options.window, data) for _ in range(options.runs)]
    first, last, memory = (statistics.median(each) for each in zip(*samples))
    print(f"  window with {title}: first paint {first:.0f} ms, rests after {last:.0f} ms, {memory:.0f} MiB", flush=True)


def reports(options, scratch):
    """Grows one store from 10 reports to the most, and measures at each power of ten."""
    data, corpus = scratch / "data", scratch / "corpus"
    names = scratch / "names"
    names.write_text("".join(f"shop{i}.example\n" for i in range(20)))
    timed([options.program, "domains", "add", "--file", names, "--data-dir", data])
    stored, aim = 0, 10
    while aim <= options.most:
        spent, added, memory = 0.0, 0, 0.0
        while stored < aim:
            count = min(CHUNK, aim - stored)
            subprocess.run([sys.executable, HERE / "make_reports.py", corpus, "--first", str(stored), "--count", str(count),
                            "--seed", str(stored + 1), "--kinds", "json"], check=True, stdout=subprocess.DEVNULL)
            wall, peak = timed([options.program, "reports", "import", corpus, "--data-dir", data, "--json"])
            shutil.rmtree(corpus)
            spent, added, memory, stored = wall, count, max(memory, peak), stored + count
        print(f"{stored} reports: the last {added} taken in at {added / spent * 1000:.0f} a second, {memory:.0f} MiB; "
              f"database {sum(each.stat().st_size for each in data.rglob('*') if each.is_file()) / 2**20:.1f} MiB")
        for title, command in (("summary of a domain", ["reports", "summary", DOMAIN]), ("list of a domain", ["reports", "list", DOMAIN]),
                               ("status of 20 domains", ["status"])):
            wall, memory = middle(options.runs, [options.program, *command, "--data-dir", data, "--json"])
            print(f"  {title}: {wall:.0f} ms, {memory:.0f} MiB", flush=True)
        windows(options, data, f"{stored} reports")
        aim *= 10


def domains(options, scratch):
    for count in (0, 10, 100, 1000):
        data, names = scratch / f"data{count}", scratch / "names"
        names.write_text("".join(f"customer{i}.example\n" for i in range(count)))
        if count:
            timed([options.program, "domains", "add", "--file", names, "--data-dir", data])
        windows(options, data, f"{count} domains")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program")
    parser.add_argument("window")
    parser.add_argument("--most", type=int, default=1_000_000)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        domains(options, pathlib.Path(folder))
        reports(options, pathlib.Path(folder))


if __name__ == "__main__":
    main()
