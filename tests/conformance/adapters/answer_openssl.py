#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets OpenSSL answer the cases of mx-match: the pattern becomes the dNSName of a certificate, and OpenSSL says whether that is
good for the host. RFC 8461 section 4.1 has mx values compared as RFC 6125 section 6.4 has certificates.
"""
import json
import subprocess
import sys


def answer(asked):
    if asked["kind"] != "mx-match":
        return {"unsupported": True}
    made = subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
                           "/dev/null", "-subj", "/O=x", "-addext", "subjectAltName=DNS:" + asked["pattern"]],
                          capture_output=True, text=True, check=True)
    # OpenSSL's program takes no host name with a root dot for what it is; a caller takes the dot off.
    judged = subprocess.run(["openssl", "x509", "-noout", "-checkhost", asked["host"].removesuffix(".")], input=made.stdout,
                            capture_output=True, text=True, check=True)
    return {"matches": "does match" in judged.stdout}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
