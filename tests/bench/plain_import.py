#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What an admin's own script does: reads the reports of a folder (.json, .json.gz, .eml) into an SQLite table with
Python's library, in one transaction. bench_reports.py runs it beside the import. Usage: plain_import.py FOLDER DATABASE"""
import email
import email.policy
import gzip
import json
import pathlib
import sqlite3
import sys


def document(path):
    octets = path.read_bytes()
    if path.suffix == ".eml":
        message = email.message_from_bytes(octets, policy=email.policy.default)
        octets = next(part for part in message.walk() if part.get_filename()).get_content()
    if octets[:2] == b"\x1f\x8b":
        octets = gzip.decompress(octets)
    return octets, json.loads(octets)


def main():
    database = sqlite3.connect(sys.argv[2])
    database.execute("CREATE TABLE reports (reporter, id, begins, ends, octets, UNIQUE (reporter, id))")
    database.execute("CREATE TABLE sessions (report, domain, good, bad)")
    for path in pathlib.Path(sys.argv[1]).iterdir():
        octets, report = document(path)
        days = report["date-range"]
        row = database.execute("INSERT OR IGNORE INTO reports VALUES (?, ?, ?, ?, ?)",
                               (report["organization-name"], report["report-id"], days["start-datetime"],
                                days["end-datetime"], octets)).lastrowid
        database.executemany("INSERT INTO sessions VALUES (?, ?, ?, ?)",
                             [(row, each["policy"]["policy-domain"], each["summary"]["total-successful-session-count"],
                               each["summary"]["total-failure-session-count"]) for each in report["policies"]])
    database.commit()


if __name__ == "__main__":
    main()
