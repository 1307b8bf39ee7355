#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Times the import of reports against the floor and a plain Python script, in turn, in the same run.

    bench_reports.py build/bench/bench/bench_report_floor build/release/bin/postseal-cli [--runs 7] [--count 10000]
"""
import argparse
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent


def run(command):
    """Seconds and peak memory in MiB of one command."""
    begin = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.monotonic() - begin
    if status != 0:
        sys.exit(f"{command} ended with {status}")
    return seconds, usage.ru_maxrss / 1024, output


def measure(options, corpus, scratch):
    times = {"floor": [], "first": [], "second": [], "script": []}
    peak = 0
    for number in range(options.runs):
        database, data = scratch / "floor.sqlite", scratch / "data"
        script = scratch / "script.sqlite"
        for old in (database, data, scratch / "floor.sqlite-wal", scratch / "floor.sqlite-shm", script):
            shutil.rmtree(old, ignore_errors=True) if old.is_dir() else old.unlink(missing_ok=True)
        times["floor"].append(run([options.floor, corpus, database])[0])
        times["script"].append(run([sys.executable, HERE / "plain_import.py", corpus, script])[0])
        command = [options.program, "reports", "import", corpus, "--data-dir", data, "--json"]
        for which in ("first", "second"):
            seconds, memory, output = run(command)
            times[which].append(seconds)
            peak = max(peak, memory)
            account = json.loads(output)
            if (account["new_reports"] > 0) != (which == "first") or account["problem_count"]:
                sys.exit(f"the {which} import says {account}")
    return times, peak


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("floor")
    parser.add_argument("program")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--count", type=int, default=10000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        subprocess.run([sys.executable, HERE / "make_reports.py", scratch / "corpus", "--count", str(options.count)], check=True)
        for kind in ("json", "gz", "eml"):
            times, peak = measure(options, scratch / "corpus" / kind, scratch)
            ratio = statistics.median(a / b for a, b in zip(times["first"], times["floor"]))
            again = statistics.median(a / b for a, b in zip(times["second"], times["first"]))
            script = statistics.median(a / b for a, b in zip(times["script"], times["first"]))
            medians = {which: statistics.median(each) * 1000 for which, each in times.items()}
            print(f"{kind:5} floor {medians['floor']:6.0f} ms  first {medians['first']:6.0f} ms  ratio {ratio:.2f}   "
                  f"second {medians['second']:6.0f} ms  ratio to the first {again:.2f}   "
                  f"script {medians['script']:6.0f} ms, {script:.1f} times the first   {peak:.1f} MiB")


if __name__ == "__main__":
    main()
