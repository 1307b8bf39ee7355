# SPDX-License-Identifier: Apache-2.0
"""Reads the catalogue of findings from where the program has it."""

import functools
import re
from collections import namedtuple
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "wizard" / "base" / "FindingCatalogue.def"
LINE = re.compile(r'^POSTSEAL_FINDING\((\w+), "([^"]+)", (\w+), (\w+),')
STEP_IDS = {
    "MailServers": "mail-servers",
    "Starttls": "starttls",
    "TlsRpt": "tls-rpt",
    "PolicyHost": "policy-host",
    "Policy": "policy",
    "Record": "record",
    "Coverage": "coverage",
    "Dane": "dane",
    "Report": "report",
}

Entry = namedtuple("Entry", "id step severity")


@functools.cache
def load():
    """All findings by id."""
    found = {}
    for line in SOURCE.read_text().splitlines():
        match = LINE.match(line)
        if match:
            _, name, step, severity = match.groups()
            found[name] = Entry(name, STEP_IDS[step], severity.lower())
    if len(found) < 100:
        raise SystemExit(f"{SOURCE} was not understood: only {len(found)} findings in it")
    return found
