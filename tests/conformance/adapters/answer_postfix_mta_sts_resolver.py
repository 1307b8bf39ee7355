#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lets postfix-mta-sts-resolver (Debian: postfix-mta-sts-resolver) answer the conformance cases.

Its own resolve() runs; only what it asks of the DNS and of the web is answered from the case. It reads no reports and leaves
the comparison of names to Postfix.
"""
import asyncio
import base64
import json
import sys
import types

sys.path.append("/usr/lib/python3/dist-packages")
from postfix_mta_sts_resolver import resolver  # noqa: E402  pylint: disable=wrong-import-position

GOOD_RECORD = [["v=STSv1; id=1"]]
GOOD_POLICY = b"version: STSv1\r\nmode: enforce\r\nmx: mx.example.com\r\nmax_age: 604800\r\n"


class Dns:
    """Answers with the records of a case, character-strings joined as its library gives them."""

    def __init__(self, records):
        self.records = records

    async def query(self, _name, _kind):
        if not self.records:
            raise resolver.aiodns.error.DNSError(resolver.aiodns.error.ARES_ENODATA, "no data")
        return [types.SimpleNamespace(text="".join(strings).encode()) for strings in self.records]


class Answer:
    """An answer over HTTPS that brings the policy of a case."""

    def __init__(self, octets):
        self.status = 200
        self.headers = {"Content-Type": "text/plain", "Content-Length": str(len(octets))}
        self.charset = "utf-8"
        self.content = self
        self.octets = octets

    async def read(self, size):
        piece, self.octets = self.octets[:size], self.octets[size:]
        return piece

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False


class Session(Answer):
    def get(self, *_, **__):
        return Answer(self.octets)


async def resolve(records, policy):
    resolver.aiohttp.ClientSession = lambda **_: Session(policy)
    one = resolver.STSResolver(loop=asyncio.get_running_loop())
    one._resolver = Dns(records)  # pylint: disable=protected-access
    return await one.resolve("example.com")


def answer(asked):
    if asked["kind"] == "sts-record":
        result, policy = asyncio.run(resolve(asked["records"], GOOD_POLICY))
        if result is not resolver.STSFetchResult.VALID:
            return {"usable": False}
        return {"usable": True, "id": policy[0]}
    if asked["kind"] == "policy":
        result, policy = asyncio.run(resolve(GOOD_RECORD, base64.b64decode(asked["octets"])))
        if result is not resolver.STSFetchResult.VALID:
            return {"usable": False}
        read = policy[1]
        return {"usable": True, "mode": read["mode"], "mx": list(read.get("mx", [])), "maxAge": read["max_age"]}
    return {"unsupported": True}


def main():
    for line in sys.stdin:
        try:
            said = answer(json.loads(line))
        except Exception as problem:  # pylint: disable=broad-except
            said = {"usable": False, "problem": str(problem)}
        print(json.dumps(said), flush=True)


main()
