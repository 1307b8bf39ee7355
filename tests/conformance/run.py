#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Asks an implementation of MTA-STS and TLS-RPT the cases in vectors/, and says where it answers otherwise.

    run.py [--kind KIND] [--verbose] COMMAND [ARGUMENT…]

The command reads a question a line and writes an answer a line (README.md has the form). Status 1 when an answer to a case
that is not debatable is wrong, or when the command does not answer.
"""
import argparse
import base64
import json
import pathlib
import subprocess
import sys

VECTORS = pathlib.Path(__file__).resolve().parent / "vectors"
KINDS = ("sts-record", "policy", "mx-match", "tlsrpt-record", "report")


def load(kind):
    """The cases of a kind, as they stand in their file."""
    document = json.loads((VECTORS / f"{kind}.json").read_text())
    assert document["format"] == 1 and document["kind"] == kind
    return document["cases"]


def question(kind, case):
    asked = {"kind": kind}
    if "text" in case:
        asked["octets"] = base64.b64encode(case["text"].encode()).decode()
    elif "base64" in case:
        asked["octets"] = case["base64"]
    for key in ("records", "pattern", "host"):
        if key in case:
            asked[key] = case[key]
    return asked


def normal(key, value):
    """Names and addresses without case, counts as texts: how they are written does not matter."""
    if key == "mx":
        return [each.lower() for each in value]
    if key == "policies":
        return [{name: str(each[name]).lower() for name in sorted(each)} for each in value]
    return value


def differs(expected, answer):
    """The first thing that the answer has otherwise; None when there is none. What an answer does not tell is passed over."""
    for key, value in expected.items():
        if key not in answer:
            if key in ("usable", "matches"):
                return f"{key} is missing"
            continue
        if normal(key, answer[key]) != normal(key, value):
            return f"{key} is {json.dumps(answer[key])}, not {json.dumps(value)}"
    return None


class Implementation:
    """A program that answers; started again when it ends."""

    def __init__(self, command):
        self.command = command
        self.process = None
        self.silent = 0

    def ask(self, asked):
        if self.process is None or self.process.poll() is not None:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        try:
            self.process.stdin.write(json.dumps(asked) + "\n")
            self.process.stdin.flush()
            line = self.process.stdout.readline()
        except BrokenPipeError:
            line = ""
        if line:
            self.silent = 0
            return json.loads(line)
        self.process.wait(10)
        self.silent += 1
        if self.silent == 3:
            sys.exit("the program ends without an answer, three times now")
        return {}

    def close(self):
        if self.process is not None:
            self.process.stdin.close()
            self.process.wait(10)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--kind", choices=KINDS)
    parser.add_argument("--verbose", action="store_true", help="name debatable cases that are answered otherwise, too")
    parser.add_argument("command", nargs=argparse.REMAINDER)
    options = parser.parse_args()
    if not options.command:
        parser.error("which program is to answer?")
    implementation = Implementation(options.command)
    wrong = 0
    asked = 0
    print(f"{'kind':14} {'cases':>6} {'right':>6} {'wrong':>6} {'debatable, otherwise':>21}")
    for kind in [options.kind] if options.kind else KINDS:
        cases = load(kind)
        failures, debatable, unsupported = [], [], 0
        for case in cases:
            answer = implementation.ask(question(kind, case))
            if answer.get("unsupported"):
                unsupported += 1
                continue
            difference = differs(case["expect"], answer)
            if difference:
                (debatable if answer and "debatable" in case else failures).append(f"  {case['id']}: {difference} ({case['section']}: "
                                                                        f"{case['why']})")
        if unsupported == len(cases):
            print(f"{kind:14} {'not answered':>20}")
            continue
        asked += len(cases) - unsupported
        wrong += len(failures)
        right = len(cases) - unsupported - len(failures) - len(debatable)
        print(f"{kind:14} {len(cases):6} {right:6} {len(failures):6} {len(debatable):21}")
        for line in failures + (debatable if options.verbose else []):
            print(line)
    implementation.close()
    if asked == 0:
        sys.exit("the program answered nothing")
    sys.exit(1 if wrong else 0)


main()
