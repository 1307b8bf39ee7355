#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Publishing by dynamic update, against BIND's name server, and against servers that lie and hang up.

    check_updates.py --program build/dev/bin/postseal-cli

Everything happens in a folder of its own and on loopback.
"""
import argparse
import json
import pathlib
import socketserver
import struct
import sys
import tempfile
import threading
import time

import dns.flags
import dns.message
import dns.opcode
import dns.rcode
import dns.rdatatype
import dns.rrset
import dns.tsigkeyring

import export_support
from export_named import Named
from export_support import LOOPBACK, expect, problems, run

ZONE = "update.invalid"
SECRETS = {"test": "cG9zdHNlYWwgdGVzdCBrZXkgb24gbG9vcGJhY2s=", "long": "bG9uZyBzZWNyZXQgZm9yIGFuIGhtYWMgd2l0aCBzaGE1MTI=",
           "reader": "YSBrZXkgdGhhdCBtYXkgbm90IGNoYW5nZSBhbnl0aGluZw=="}
ALGORITHMS = {"test": "hmac-sha256", "long": "hmac-sha512", "reader": "hmac-sha256"}


def key_text(name, algorithm=None, secret=None):
    return (f'key "{name}" {{ algorithm {algorithm or ALGORITHMS[name]}; '
            f'secret "{secret or SECRETS[name]}"; }};\n')


KEYS = "".join(key_text(name) for name in SECRETS)
ALLOWED = '{ key "test"; key "long"; }'
RECORDS = '''
_smtp._tls 300 IN TXT "v=TLSRPTv1; rua=mailto:old@update.invalid"
_smtp._tls 300 IN TXT "something else"
kept 300 IN TXT "stays"
mta-sts 300 IN A 192.0.2.9
_mta-sts.alias 300 IN CNAME elsewhere.invalid.
*.wild 300 IN TXT "made up by a wildcard"
*.same 300 IN TXT "v=STSv1; id=7;"
_mta-sts.own 300 IN TXT "v=STSv1; id=7;"
*.own 300 IN TXT "v=STSv1; id=7;"
mta-sts.crowded 300 IN A 192.0.2.9
mta-sts.crowded 300 IN CAA 0 issue "ca.invalid"
mta-sts.crowded 300 IN TXT "in the way"
mta-sts.capitals 300 IN CNAME Policies.Update.Invalid.
mta-sts.both 300 IN A 192.0.2.9
mta-sts.both 300 IN AAAA 2001:db8::9
cut 300 IN NS ns.elsewhere.invalid.
'''


class Tool:
    """The program, called as an admin calls it."""

    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.key("test", KEYS.splitlines()[0])

    def key(self, name, text):
        (self.folder / name).write_text(text)

    def publish(self, *arguments, port, key="test", domain=ZONE, zone=ZONE):
        return run([self.program, "publish", domain, "--zone", zone, "--server", f"{LOOPBACK}:{port}",
                    "--key", self.folder / key, "--data-dir", self.folder / "data", *arguments])


def check_diff_and_apply(tool, named):
    wanted = ["--rua", "mailto:tls@update.invalid", "--id", "1"]
    shown = tool.publish(*wanted, port=named.port)
    lines = shown.stdout.decode().splitlines()
    expect("diff: status", (shown.returncode, b"--apply" in shown.stderr), (0, True))
    expect("diff: lines", sorted(line[0] + line.split(" IN TXT ")[1] for line in lines), sorted([
        '+"v=STSv1; id=1;"', '-"v=TLSRPTv1; rua=mailto:old@update.invalid"', '-"something else"',
        '+"v=TLSRPTv1; rua=mailto:tls@update.invalid"']))
    expect("diff: changes nothing", len(named.records(f"_smtp._tls.{ZONE}", "TXT")), 2)
    done = tool.publish(*wanted, "--apply", "--json", port=named.port)
    document = json.loads(done.stdout)
    expect("apply", (done.returncode, document["result"], done.stderr), (0, "published", b""))
    expect("apply: in the zone", [r["value"] for r in named.records(f"_smtp._tls.{ZONE}", "TXT")],
           ["v=TLSRPTv1; rua=mailto:tls@update.invalid"])
    expect("apply: in the zone", [r["value"] for r in named.records(f"_mta-sts.{ZONE}", "TXT")], ["v=STSv1; id=1;"])
    expect("apply: others stay", [r["value"] for r in named.records(f"kept.{ZONE}", "TXT")], ["stays"])
    serial = named.records(ZONE, "SOA")
    again = json.loads(tool.publish(*wanted, "--apply", "--json", port=named.port).stdout)
    expect("again", (again["result"], {r["change"] for r in again["records"]}), ("nothing-to-do", {"kept"}))
    expect("again: the zone is untouched", named.records(ZONE, "SOA"), serial)


def check_aliases_and_wildcards(tool, named):
    done = tool.publish("--policy-host", "policies.update.invalid", "--apply", port=named.port)
    expect("address to alias", (done.returncode, done.stderr), (0, b""))
    expect("address to alias: in the zone", [r["value"] for r in named.records(f"mta-sts.{ZONE}", "CNAME")],
           ["policies.update.invalid"])
    done = tool.publish("--policy-host", "2001:db8::7", "--apply", port=named.port)
    expect("alias to address", (done.returncode, done.stderr), (0, b""))
    expect("alias to address: in the zone", [(r["type"], r["value"]) for r in named.records(f"mta-sts.{ZONE}", "AAAA")],
           [("AAAA", "2001:db8::7")])
    done = tool.publish("--id", "2", "--apply", port=named.port, domain=f"alias.{ZONE}")
    expect("alias to text", (done.returncode, done.stderr), (0, b""))
    expect("alias to text: in the zone", [r["value"] for r in named.records(f"_mta-sts.alias.{ZONE}", "TXT")],
           ["v=STSv1; id=2;"])
    done = json.loads(tool.publish("--id", "3", "--apply", "--json", port=named.port, domain=f"wild.{ZONE}").stdout)
    expect("wildcard", (done["result"], [r["change"] for r in done["records"]]), ("published", ["added"]))
    expect("wildcard: in the zone", [r["value"] for r in named.records(f"_mta-sts.wild.{ZONE}", "TXT")],
           ["v=STSv1; id=3;"])


def check_hard_cases(tool, named):
    """What a server would pass over in silence, and what only looks as if it were there."""
    def publish(domain, *arguments):
        done = tool.publish(*arguments, "--apply", "--json", port=named.port, domain=f"{domain}.{ZONE}")
        return done, json.loads(done.stdout)

    done, document = publish("crowded", "--policy-host", "policies.update.invalid")
    expect("an alias where other records are", (done.returncode, document["result"]), (0, "published"))
    expect("an alias: shown", sorted((r["change"], r["type"]) for r in document["records"]),
           [("added", "CNAME"), ("removed", "A"), ("removed", "CAA"), ("removed", "TXT")])
    expect("an alias: in the zone", [r["value"] for r in named.records(f"mta-sts.crowded.{ZONE}", "CNAME")],
           ["policies.update.invalid"])
    for domain, change in (("same", "added"), ("own", "kept")):
        for time_round in ("first", "second"):
            done, document = publish(domain, "--id", "7")
            wanted = "nothing-to-do" if domain == "own" or time_round == "second" else "published"
            expect(f"as the wildcard says, {domain}, {time_round} time", (done.returncode, document["result"]), (0, wanted))
    done, document = publish("own", "--id", "8")
    expect("another one than the wildcard's", (done.returncode, document["result"]), (0, "published"))
    done, document = publish("capitals", "--policy-host", "policies.update.invalid")
    expect("capitals", (done.returncode, document["result"]), (0, "nothing-to-do"))
    done, document = publish("both", "--policy-host", "192.0.2.8")
    expect("the other family stays", sorted((r["change"], r["type"]) for r in document["records"]),
           [("added", "A"), ("kept", "AAAA"), ("removed", "A")])
    done, document = publish("cut", "--id", "9")
    expect("a delegated part", (done.returncode, document["result"], b"delegated" in done.stderr), (1, "failed", True))


def check_refusals(tool, named):
    tool.key("long", key_text("long"))
    tool.key("reader", key_text("reader"))
    tool.key("wrong", key_text("test", secret="d3Jvbmc="))
    tool.key("stranger", key_text("stranger", "hmac-sha256", "d3Jvbmc="))
    tool.key("other-algorithm", key_text("test", "hmac-sha512"))
    tool.key("no-key", "nothing")
    long = tool.publish("--id", "4", "--apply", port=named.port, key="long")
    expect("hmac-sha512", (long.returncode, long.stderr), (0, b""))
    for key, status, words in (("reader", 1, b"does not let the key reader"), ("wrong", 1, b"another secret"),
                               ("stranger", 1, b"does not know the key stranger"),
                               ("other-algorithm", 1, b"does not know the key test"), ("no-key", 2, b"no key in it"),
                               ("missing-file", 2, b"missing-file")):
        done = tool.publish("--id", "5", "--apply", port=named.port, key=key)
        expect(f"{key}", (done.returncode, words in done.stderr), (status, True))
    zone = tool.publish("--id", "5", port=named.port, domain="other.invalid", zone="other.invalid")
    expect("another zone", (zone.returncode, b"does not have the zone other.invalid" in zone.stderr
                            or b"does not let" in zone.stderr, zone.stderr), (1, True, zone.stderr))
    expect("nothing was changed", [r["value"] for r in named.records(f"_mta-sts.{ZONE}", "TXT")], ["v=STSv1; id=4;"])


class Liar(socketserver.ThreadingTCPServer):
    """A server with the key, which answers updates and later questions as it was told."""

    allow_reuse_address = True
    daemon_threads = True

    def __init__(self, on_update, clock_offset=0, made_anyway=False):
        super().__init__((LOOPBACK, 0), LiarTalk)
        self.on_update = on_update
        self.clock_offset = clock_offset
        self.made_anyway = made_anyway
        self.updates = 0
        self.port = self.server_address[1]
        threading.Thread(target=self.serve_forever, daemon=True).start()


class LiarTalk(socketserver.BaseRequestHandler):
    def handle(self):
        keyring = dns.tsigkeyring.from_text({"test": SECRETS["test"]})
        (length,) = struct.unpack(">H", self.request.recv(2))
        wire = b""
        while len(wire) < length:
            wire += self.request.recv(length - len(wire))
        query = dns.message.from_wire(wire, keyring=keyring)
        answer = dns.message.make_response(query)
        answer.flags |= dns.flags.AA
        is_update = query.opcode() == dns.opcode.UPDATE
        self.server.updates += is_update
        if is_update and self.server.on_update == "drop":
            return
        if is_update and self.server.on_update == "unsigned":
            answer.keyring = answer.tsig = None
        if not is_update and self.server.on_update == "hides":
            answer.keyring = answer.tsig = None
            answer.set_rcode(dns.rcode.NXDOMAIN)
        if not is_update and self.server.on_update == "refuses":
            answer.keyring = answer.tsig = None
            answer.set_rcode(dns.rcode.REFUSED)
        if is_update and self.server.on_update == "changed":
            answer.set_rcode(dns.rcode.NXRRSET)
        if not is_update:
            self.answer_question(query.question[0], answer)
        reply = self.to_wire(answer, self.server.clock_offset)
        self.request.sendall(struct.pack(">H", len(reply)) + reply)

    def answer_question(self, question, answer):
        kind = question.rdtype
        if kind == dns.rdatatype.SOA:
            answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", "SOA", "ns.invalid. h.invalid. 1 2 3 4 5"))
        if kind == dns.rdatatype.TXT and self.server.updates and self.server.made_anyway \
                and question.name.labels[0] == b"_mta-sts":
            answer.answer.append(dns.rrset.from_text(question.name, 60, "IN", "TXT", '"v=STSv1; id=6;"'))

    @staticmethod
    def to_wire(answer, shift):
        """Signed at a time that is that many seconds off."""
        genuine = time.time
        time.time = lambda: genuine() + shift
        try:
            return answer.to_wire()
        finally:
            time.time = genuine


def check_liars(tool):
    cases = (
        ("unsigned", {}, 3, b"is not known"),
        ("hides", {}, 1, b"was not signed with the key"),
        ("refuses", {}, 1, b"without looking at the key"),
        ("changed", {}, 1, b"has changed meanwhile"),
        ("drop", {}, 3, b"is not known"),
        ("nothing", {}, 1, b"does not show it"),
        ("drop", {"made_anyway": True}, 0, b""),
        ("nothing", {"clock_offset": 4000}, 1, b"clocks"),
    )
    for on_update, options, status, words in cases:
        server = Liar(on_update, **options)
        done = tool.publish("--id", "6", "--apply", port=server.port)
        expect(f"a server that does {on_update} {options}", (done.returncode, words in done.stderr, done.stderr[-200:]
               if words not in done.stderr else b""), (status, True, b""))
        expect(f"a server that does {on_update}: asked once to change", server.updates <= 1, True)
        server.shutdown()
    gone = Liar("nothing")
    gone.shutdown()
    gone.server_close()
    for server in ("not a name", "ns.update.invalid:99999", "[::1"):
        done = run([tool.program, "publish", ZONE, "--server", server, "--zone", ZONE, "--id", "6",
                    "--key", tool.folder / "test", "--data-dir", tool.folder / "data"])
        expect(f"--server {server}", (done.returncode, b"--server needs" in done.stderr), (2, True))
    done = tool.publish("--id", "6", "--practice", port=gone.port)
    expect("in practice", (done.returncode, b"practice" in done.stderr), (2, True))
    done = tool.publish("--id", "6", port=gone.port)
    expect("nobody listens", (done.returncode, b"cannot be reached" in done.stderr), (3, True))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch)
        (folder / "named").mkdir()
        tool = Tool(options.program, folder)
        named = Named(folder / "named", [ZONE], keys=KEYS, allow_update=ALLOWED, records=RECORDS)
        try:
            check_diff_and_apply(tool, named)
            check_aliases_and_wildcards(tool, named)
            check_hard_cases(tool, named)
            check_refusals(tool, named)
        finally:
            named.stop()
        check_liars(tool)
    for problem in problems:
        print(problem, file=sys.stderr)
    print(f"{export_support.checks} checks, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
