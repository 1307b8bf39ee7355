#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a corpus of TLS reports as senders write them: the same ones as .json, .json.gz and .eml.

    make_reports.py FOLDER [--count 10000] [--seed 1] [--first 0] [--kinds json,gz,eml]

Most are small; one in a hundred has fifty policies. Their mean is about 1.7 kB. The same seed gives the same octets.
"""
import argparse
import base64
import datetime
import gzip
import json
import pathlib
import random

REPORTERS = {"Google Inc.": "smtp-tls-reporting@google.com", "Microsoft Corporation": "tlsrpt-noreply@microsoft.com",
             "Mail.ru": "tls@corp.mail.ru", "A Small Host": "postmaster@small.example"}
RESULTS = ["starttls-not-supported", "certificate-expired", "certificate-host-mismatch", "validation-failure",
           "sts-policy-fetch-error", "sts-webpki-invalid"]
BEGIN = datetime.datetime(2026, 1, 1, tzinfo=datetime.timezone.utc)


def detail(rng, domain):
    return {"result-type": rng.choice(RESULTS), "sending-mta-ip": f"203.0.113.{rng.randrange(256)}",
            "receiving-mx-hostname": f"mx{rng.randrange(1, 4)}.{domain}", "receiving-ip": f"192.0.2.{rng.randrange(256)}",
            "failed-session-count": rng.randrange(1, 9), "failure-reason-code": "x" * rng.randrange(80)}


def policy(rng, domain):
    failed = rng.random() < 0.2
    details = [detail(rng, domain) for _ in range(rng.randrange(1, 5))] if failed else []
    entry = {"policy": {"policy-type": "sts", "policy-domain": domain, "mx-host": [f"mx{i}.{domain}" for i in (1, 2, 3)],
                        "policy-string": ["version: STSv1", "mode: testing", f"mx: mx1.{domain}", f"mx: mx2.{domain}",
                                          f"mx: mx3.{domain}", "max_age: 86400"]},
             "summary": {"total-successful-session-count": rng.randrange(5000),
                         "total-failure-session-count": sum(each["failed-session-count"] for each in details)}}
    if details:
        entry["failure-details"] = details
    return entry


def report(rng, number):
    reporter = rng.choice(list(REPORTERS))
    day = BEGIN + datetime.timedelta(days=number % 330)
    domains = [f"shop{rng.randrange(20)}.example"]
    if number % 100 == 99:
        domains = [f"customer{i}.example" for i in range(50)]
    elif rng.random() < 0.8:
        domains *= 2
    return {"organization-name": reporter, "contact-info": REPORTERS[reporter],
            "date-range": {"start-datetime": day.strftime("%Y-%m-%dT00:00:00Z"),
                           "end-datetime": day.strftime("%Y-%m-%dT23:59:59Z")},
            "report-id": f"{day:%Y-%m-%d}T00:00:00Z_{number}", "policies": [policy(rng, each) for each in domains]}


def mail(number, packed, document):
    domain = document["policies"][0]["policy"]["policy-domain"]
    reporter = document["contact-info"].split("@")[1]
    lines = base64.encodebytes(packed).decode()
    return (f"From: noreply@{reporter}\r\nTo: tls@{domain}\r\nDate: Tue, 02 Jun 2026 08:00:00 +0000\r\n"
            f"Subject: Report Domain: {domain} Submitter: {reporter} Report-ID: <{number}@{reporter}>\r\n"
            f"TLS-Report-Domain: {domain}\r\nTLS-Report-Submitter: {reporter}\r\nMessage-ID: <{number}@{reporter}>\r\n"
            "MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=\"tlsrpt\"; boundary=\"=part=\"\r\n\r\n"
            "--=part=\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nThis is an aggregate TLS report.\r\n\r\n"
            "--=part=\r\nContent-Type: application/tlsrpt+gzip\r\nContent-Transfer-Encoding: base64\r\n"
            f"Content-Disposition: attachment; filename=\"{reporter}!{domain}!1767225600!1767311999!{number}.json.gz\"\r\n\r\n"
            + lines.replace("\n", "\r\n") + "--=part=--\r\n").encode()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--first", type=int, default=0, help="number of the first one, when a corpus is made in parts")
    parser.add_argument("--kinds", default="json,gz,eml")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    folders = {kind: options.folder / kind for kind in options.kinds.split(",")}
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    octets = 0
    for number in range(options.first, options.first + options.count):
        document = report(rng, number)
        plain = json.dumps(document).encode()
        packed = gzip.compress(plain, mtime=0)
        octets += len(plain)
        forms = {"json": (".json", plain), "gz": (".json.gz", packed), "eml": (".eml", mail(number, packed, document))}
        for kind, folder in folders.items():
            suffix, content = forms[kind]
            (folder / f"{number:05}{suffix}").write_bytes(content)
    print(f"{options.count} reports of {octets / options.count:.0f} octets on average")


if __name__ == "__main__":
    main()
