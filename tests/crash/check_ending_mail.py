#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""A mail or an archive that ends the program each time it is read does so three times, and then everything else is there.

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
import zipfile

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "bench"))
import make_reports  # noqa: E402  (the corpus is the benchmark's)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--dying", required=True)
    arguments = parser.parse_args()
    problems = check(arguments, "mail", spoil_mail) + check(arguments, "archive", spoil_archive)
    for problem in problems:
        print("FAIL", problem)
    print("FAILED" if problems else "all good")
    return 1 if problems else 0


def spoil_mail(mail):
    """In a field that the library for mails gets to see."""
    mail.write_bytes(b"Content-Disposition: Ends-The-Program\r\n" + mail.read_bytes())
    return mail


def spoil_archive(mail):
    """The mail moves into an archive, behind a name that ends the program."""
    path = mail.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Ends-The-Program", b"")
        archive.write(mail, mail.name)
    mail.unlink()
    return path


def check(arguments, what, spoil):
    problems = []
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        subprocess.run([sys.executable, "-B", make_reports.__file__, str(folder / "in"), "--count", "60", "--kinds", "eml"], check=True,
                       stdout=subprocess.DEVNULL)
        mails = sorted((folder / "in" / "eml").iterdir())
        bad = mails[37]
        whole = json.loads(run(arguments, folder, "whole", {})[1])["new_reports"]
        alone = json.loads(run(arguments, folder, "alone", {}, bad)[1])["new_reports"]
        bad = spoil(bad)
        environment = {"LD_PRELOAD": str(pathlib.Path(arguments.dying).resolve())}
        ends = [run(arguments, folder, "data", environment) for _ in range(5)]
        if [status for status, _, _ in ends] != [-signal.SIGABRT] * 3 + [1, 0 if what == "mail" else 1]:
            problems.append(f"{what}: it ended with {[status for status, _, _ in ends]}")
        else:
            fourth, fifth = json.loads(ends[3][1]), json.loads(ends[4][1])
            if [bad.name in problem["name"] for problem in fourth["problems"]] != [True]:
                problems.append(f"{what}: the fourth run says {fourth['problems']}")
            # A mail is kept, for a better reader; an archive is only a way to documents, and stays in the way.
            if fifth["new_reports"] or fifth["problem_count"] != (0 if what == "mail" else 1):
                problems.append(f"{what}: the fifth run says {fifth}")
        if what == "mail":
            stored = json.loads(run(arguments, folder, "data", {})[1])
            if stored["new_reports"] or stored["known_documents"] != len(mails):
                problems.append(f"{what}: not everything was kept: {stored}")
        listed = subprocess.run([arguments.program, "reports", "list", "--json", "--data-dir", str(folder / "data")], capture_output=True,
                                text=True).stdout
        found = sum(domain["reports"] for domain in map(json.loads, listed.splitlines()))
        if found != whole - alone:
            problems.append(f"{what}: {found} reports are stored, of {whole} without {alone}")
    return problems


def run(arguments, folder, data, environment, what=None):
    """One import; the exit status, standard output and standard error."""
    command = [arguments.program, "reports", "import", str(what or folder / "in"), "--json", "--data-dir", str(folder / data)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, timeout=60)
    return done.returncode, done.stdout, done.stderr


if __name__ == "__main__":
    sys.exit(main())
