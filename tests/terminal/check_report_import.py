#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""An import that is killed at any moment, runs twice at once, or meets a full disk: nothing lost, nothing double.

    check_report_import.py --program build/dev/bin/postseal-cli [--kills 12]
"""
import argparse
import json
import pathlib
import random
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "bench"))
import make_reports  # noqa: E402  (the corpus is the benchmark's)

problems = []
COUNT = 1500


def expect(where, found, wanted):
    if found != wanted:
        problems.append(f"{where}: found {found!r}, wanted {wanted!r}")


def write_corpus(folder):
    """Files of all kinds; returns how many reports on a domain they hold."""
    rng = random.Random(7)
    folder.mkdir()
    identities = set()
    for number in range(COUNT):
        document = make_reports.report(rng, number)
        plain = json.dumps(document).encode()
        packed = make_reports.gzip.compress(plain, mtime=0)
        name, octets = [("json", plain), ("json.gz", packed), ("eml", make_reports.mail(number, packed, document))][number % 3]
        (folder / f"{number:05}.{name}").write_bytes(octets)
        for policy in document["policies"]:
            identities.add((document["organization-name"], document["report-id"], policy["policy"]["policy-domain"]))
    return len(identities)


class Import:
    def __init__(self, program, corpus, data):
        self.command = [program, "reports", "import", corpus, "--json", "--data-dir", data]
        self.file = data / "postseal.sqlite"

    def run(self, **options):
        done = subprocess.run(self.command, capture_output=True, timeout=120, **options)
        return done, json.loads(done.stdout) if done.stdout else None

    def begin(self):
        return subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def stored(self):
        with sqlite3.connect(self.file) as database:
            sound = database.execute("PRAGMA integrity_check").fetchone()[0]
            whole = database.execute("SELECT count(*) FROM report_failure f LEFT JOIN report r ON r.id = f.report "
                                     "WHERE r.id IS NULL").fetchone()[0]
            [count] = database.execute("SELECT count(*) FROM report").fetchone()
        return sound, whole, count


def check_kills(program, corpus, scratch, total, kills):
    task = Import(program, corpus, scratch / "killed")
    whole = time.monotonic()
    Import(program, corpus, scratch / "whole").run()
    whole = time.monotonic() - whole
    rng = random.Random()
    before = 0
    for _ in range(kills):
        process = task.begin()
        time.sleep(rng.uniform(0.02, whole))
        process.send_signal(signal.SIGKILL)
        process.wait()
        if task.file.exists() and task.file.stat().st_size > 0:
            try:
                sound, orphans, count = task.stored()
            except sqlite3.OperationalError:  # killed before there was a table
                continue
            expect("after a kill: the file", (sound, orphans), ("ok", 0))
            expect("after a kill: nothing lost", count >= before, True)
            before = count
    done, account = task.run()
    expect("after all kills: status", done.returncode, 0)
    expect("after all kills: everything, once", task.stored(), ("ok", 0, total))
    expect("what is told", account["new_reports"], total - before)


def check_two_at_once(program, corpus, scratch, total):
    task = Import(program, corpus, scratch / "twice")
    processes = [task.begin() for _ in range(2)]
    expect("two at once", [process.wait() for process in processes], [0, 0])
    expect("two at once: everything, once", task.stored(), ("ok", 0, total))


def check_full_disk(program, corpus, scratch, total):
    task = Import(program, corpus, scratch / "full")

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (700_000, 700_000))

    done, account = task.run(preexec_fn=limit)
    expect("a full disk: status and sentence", (done.returncode, len(done.stderr.splitlines()) > 0), (2, True))
    expect("a full disk: what is told is what is there", account["new_reports"], task.stored()[2])
    done, _ = task.run()
    expect("with room again", (done.returncode, task.stored()), (0, ("ok", 0, total)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--kills", type=int, default=12)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = pathlib.Path(folder)
        total = write_corpus(scratch / "corpus")
        check_kills(options.program, scratch / "corpus", scratch, total, options.kills)
        check_two_at_once(options.program, scratch / "corpus", scratch, total)
        check_full_disk(options.program, scratch / "corpus", scratch, total)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{total} reports, {options.kills} kills, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
