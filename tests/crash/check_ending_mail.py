#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A mail that ends the program each time it is read does so three times, and then everything else is there.

    check_ending_mail.py --program build/dev/bin/postseal-cli --dying build/dev/tests/libpostseal_dying.so
"""
import argparse
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "bench"))
import make_reports  # noqa: E402  (the corpus is the benchmark's)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--dying", required=True)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.executable, "-B", make_reports.__file__, str(folder / "in"), "--count", "60", "--kinds", "eml"], check=True,
                       stdout=subprocess.DEVNULL)
        mails = sorted((folder / "in" / "eml").iterdir())
        bad = mails[37]
        whole = json.loads(run(arguments, folder, "whole", {})[1])["new_reports"]
        alone = json.loads(run(arguments, folder, "alone", {}, bad)[1])["new_reports"]
        bad.write_bytes(b"Subject: Ends-The-Program\r\n" + bad.read_bytes())
        environment = {"LD_PRELOAD": str(pathlib.Path(arguments.dying).resolve())}
        ends = [run(arguments, folder, "data", environment) for _ in range(5)]
        problems = []
        if [status for status, _, _ in ends] != [-signal.SIGABRT] * 3 + [1, 0]:
            problems.append(f"it ended with {[status for status, _, _ in ends]}")
        else:
            fourth, fifth = json.loads(ends[3][1]), json.loads(ends[4][1])
            if [bad.name in problem["name"] for problem in fourth["problems"]] != [True]:
                problems.append(f"the fourth run says {fourth['problems']}")
            if fifth["new_reports"] or fifth["problem_count"]:
                problems.append(f"the fifth run says {fifth}")
        stored = json.loads(run(arguments, folder, "data", {})[1])
        if stored["new_reports"] or stored["known_documents"] != len(mails):
            problems.append(f"not everything was kept: {stored}")
        listed = subprocess.run([arguments.program, "reports", "list", "--json", "--data-dir", str(folder / "data")], capture_output=True,
                                text=True).stdout
        found = sum(domain["reports"] for domain in map(json.loads, listed.splitlines()))
        if found != whole - alone:
            problems.append(f"{found} reports are stored, of {whole} without {alone}")
    for problem in problems:
        print("FAIL", problem)
    print("FAILED" if problems else "all good")
    return 1 if problems else 0


def run(arguments, folder, data, environment, what=None):
    """One import; the exit status, standard output and standard error."""
    command = [arguments.program, "reports", "import", str(what or folder / "in"), "--json", "--data-dir", str(folder / data)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, timeout=60)
    return done.returncode, done.stdout, done.stderr


if __name__ == "__main__":
    sys.exit(main())
