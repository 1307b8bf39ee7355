#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Who wrote a report: mails signed by another implementation (dkimpy), and what Postseal says of each.

    check_dkim.py --program build/dev/bin/postseal-cli

Keys are served by a name server of this script, on loopback.
"""
import argparse
import base64
import gzip
import json
import pathlib
import random
import re
import socket
import subprocess
import sys
import tempfile
import threading

import dkim
import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import nacl.signing
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "bench"))
import make_reports  # noqa: E402  (the corpus is the benchmark's)

problems = []
SIGNER = "reporter.test"


def expect(where, found, wanted):
    if found != wanted:
        problems.append(f"{where}: found {found!r}, wanted {wanted!r}")


class Keys:
    """Key pairs by selector, and the records that publish them."""

    def __init__(self):
        self.private, self.records = {}, {}
        for selector, bits in (("good", 2048), ("other", 2048), ("short", 1024)):
            key = rsa.generate_private_key(public_exponent=65537, key_size=bits)
            self.private[selector] = key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
            )
            public = key.public_key()
            spki = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo)
            bare = public.public_bytes(serialization.Encoding.DER, serialization.PublicFormat.PKCS1)
            self.records[selector] = f"v=DKIM1; k=rsa; p={base64.b64encode(spki).decode()}"
            self.records[f"{selector}-bare"] = f"p={base64.b64encode(bare).decode()}"
        signing = nacl.signing.SigningKey.generate()
        self.private["ed"] = base64.b64encode(bytes(signing))
        self.records["ed"] = f"v=DKIM1; k=ed25519; p={base64.b64encode(bytes(signing.verify_key)).decode()}"
        good = self.records["good"]
        public = good.split("p=")[1]
        # What a record may say besides.
        self.records["tlsrpt"] = f"v=DKIM1; s=tlsrpt; p={public}"
        self.records["web"] = f"v=DKIM1; s=web; p={public}"
        self.records["sha1"] = f"v=DKIM1; h=sha1; p={public}"
        self.records["strict"] = f"v=DKIM1; t=y:s; p={public}"
        self.records["withdrawn"] = "v=DKIM1; p="
        self.records["nonsense"] = "not a key at all"
        self.records["folded"] = f"v=DKIM1;  k = rsa ;  p = {public[:100]} {public[100:]}"
        self.private_of = {name: self.private.get(name, self.private.get(name.split("-")[0], self.private["good"]))
                           for name in [*self.records, "missing", "silent", "servfail1", "servfail2", "servfail3"]}

    def sign(self, mail, selector, domain=SIGNER, **how):
        how.setdefault("canonicalize", (b"relaxed", b"relaxed"))
        how.setdefault("include_headers", [b"from", b"to", b"date", b"subject", b"message-id", b"mime-version", b"content-type"])
        algorithm = b"ed25519-sha256" if selector == "ed" else b"rsa-sha256"
        header = dkim.sign(mail, selector.encode(), domain.encode(), self.private_of[selector],
                           signature_algorithm=how.pop("algorithm", algorithm), **how)
        return header + mail


class NameServer:
    """Answers TXT questions from the keys; says nothing about what is called silent."""

    def __init__(self, records):
        self.records, self.asked = records, []
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port = self.socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            try:
                octets, peer = self.socket.recvfrom(4096)
            except OSError:
                return
            question = dns.message.from_wire(octets)
            name = question.question[0].name.to_text().lower()
            self.asked.append(name)
            selector = name.split(".")[0]
            if selector == "silent" and selector not in self.records:
                continue
            answer = dns.message.make_response(question, recursion_available=True)
            text = self.records.get(selector)
            if selector.startswith("servfail"):
                answer.set_rcode(dns.rcode.SERVFAIL)
            elif text is None:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            else:
                pieces = " ".join(f'"{text[i:i + 200]}"' for i in range(0, len(text), 200))
                answer.answer.append(dns.rrset.from_text(question.question[0].name, 300, "IN", "TXT", pieces))
            self.socket.sendto(answer.to_wire(), peer)


def report_mail(number):
    rng = random.Random(number)
    document = make_reports.report(rng, number)
    document["report-id"] = f"r{number}"
    document["policies"] = document["policies"][:1]
    return make_reports.mail(number, gzip.compress(json.dumps(document).encode(), mtime=0), document)


def forwarded(mail):
    return (b"From: me@example.test\r\nSubject: Fwd: a report\r\nMIME-Version: 1.0\r\n"
            b"Content-Type: multipart/mixed; boundary=fwd\r\n\r\n--fwd\r\nContent-Type: message/rfc822\r\n\r\n"
            + mail + b"\r\n--fwd--\r\n")


def behind_long_header(mail, keys):
    """Somebody's signed mail without a text, to which a report is appended behind more header than is looked at."""
    signed = keys.sign(b"From: noreply@reporter.test\r\nSubject: Hello\r\n\r\n", "good", include_headers=[b"from", b"subject"])
    head = signed.rstrip(b"\r\n") + b"\r\nX-Long: " + b"x" * 300_000 + b"\r\n"
    fields, _, body = mail.partition(b"\r\n\r\n")
    return head + fields[fields.index(b"MIME-Version"):] + b"\r\n\r\n" + body


def part_of_text(mail, keys):
    """Lines of a signed text, made an attachment by a Content-Type that was not signed."""
    _, _, body = mail.partition(b"\r\n\r\n")
    text = (b"From: noreply@reporter.test\r\nSubject: Hello\r\n\r\nYou wrote:\r\n\r\n" + body + b"\r\nRegards\r\n")
    signed = keys.sign(text, "good", include_headers=[b"from", b"subject"])
    return b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"=part=\"\r\n" + signed


def cases(keys):
    """Name, mail, and what is to be said of it."""
    good, by = f"pass {SIGNER}", keys.sign
    number = iter(range(1000))
    plain = lambda: report_mail(next(number))  # noqa: E731
    # A name server that is out of order says nothing about the others.
    for selector in ("servfail1", "servfail2", "servfail3"):
        yield f"SERVFAIL {selector}", by(plain(), selector), f"unknown {SIGNER}"
    forms = (b"simple", b"relaxed")
    for header in forms:
        for body in forms:
            yield f"{header.decode()}/{body.decode()}", by(plain(), "good", canonicalize=(header, body)), good
    yield "line feeds", by(plain(), "good").replace(b"\r\n", b"\n"), good
    yield "simple with line feeds", by(plain(), "good", canonicalize=(b"simple", b"simple")).replace(b"\r\n", b"\n"), good
    yield "Ed25519", by(plain(), "ed"), good
    yield "Ed25519, simple", by(plain(), "ed", canonicalize=(b"simple", b"simple")), good
    yield "1024 bits", by(plain(), "short"), good
    yield "a bare RSA key", by(plain(), "good-bare"), good
    for selector in ("tlsrpt", "strict", "folded"):
        yield f"key record {selector}", by(plain(), selector), good
    for selector in ("web", "sha1", "withdrawn", "nonsense", "missing"):
        yield f"key record {selector}", by(plain(), selector), f"no-key {SIGNER}"
    yield "strict key, subdomain", by(plain(), "strict", identity=f"x@sub.{SIGNER}".encode()), f"no-key {SIGNER}"
    yield "subdomain", by(plain(), "good", identity=f"x@sub.{SIGNER}".encode()), good
    yield "another key", by(plain(), "good").replace(b"s=good;", b"s=other;"), f"fail {SIGNER}"
    yield "a line more", by(plain(), "good").replace(b"--=part=--\r\n", b"--=part=--\r\nmore\r\n"), f"fail {SIGNER}"
    yield "empty lines more", by(plain(), "good") + b"\r\n\r\n", good
    yield "another subject", by(plain(), "good").replace(b"\r\nSubject: ", b"\r\nSubject: Re: "), f"fail {SIGNER}"
    # A second From that was not signed is one of those that a person may see.
    yield "a From put before", by(plain(), "good").replace(b"From:", b"From: evil@a.test\r\nFrom:", 1), "none"
    yield "only a part of the body", by(plain(), "good", length=True), "none"
    yield "SHA-1", by(plain(), "good", algorithm=b"rsa-sha1"), "none"
    without_from = re.sub(rb"h=from\s*:\s*", b"h=", by(plain(), "good"), count=1)
    expect("From was taken out", b"h=to" in without_from, True)
    yield "From not signed", without_from, "none"
    few = [b"from", b"subject", b"date"]
    yield "Content-Type not signed", by(plain(), "good", include_headers=few), good
    yield "a header without end", behind_long_header(plain(), keys), "none"
    yield "a part made of a signed text", part_of_text(plain(), keys), "none"
    another = re.sub(rb"bh=[^;]+;", b"bh=" + base64.b64encode(b"x" * 32) + b";", by(plain(), "good"))
    yield "another body's hash", another, f"fail {SIGNER}"
    broken = re.sub(rb" b=([^;]{20})", rb" b=AAAA\1", by(plain(), "good"))
    yield "a signature changed", broken, f"fail {SIGNER}"
    yield "a broken signature", by(plain(), "good").replace(b"bh=", b"bh=!!"), f"fail {SIGNER}"
    yield "two, the good one last", by(by(plain(), "good"), "web", domain="forwarder.test"), good
    yield "not signed", plain(), "none"
    yield "forwarded, signed by the forwarder", by(forwarded(plain()), "good", domain="forwarder.test"), "none"
    yield "forwarded, signed inside", forwarded(by(plain(), "good")), "none"
    yield "nobody answers", by(plain(), "silent"), f"unknown {SIGNER}"


def check_again(program, folder, options, server, keys):
    """What could not be looked up is asked for again when the same files are given again."""
    server.records["silent"] = keys.records["good"]
    command = [program, "reports", "import", str(folder / "in"), "--json", *options]
    account = json.loads(subprocess.run(command, capture_output=True, text=True, timeout=120).stdout)
    expect("nothing new", account["new_reports"], 0)
    domains = subprocess.run([program, "reports", "list", "--json", *options], capture_output=True, text=True).stdout
    said = []
    for line in domains.splitlines():
        command = [program, "reports", "list", json.loads(line)["domain"], "--json", *options]
        reports = subprocess.run(command, capture_output=True, text=True).stdout
        said += [json.loads(each)["authentication"] for each in reports.splitlines()]
    expect("only the name server that is out of order is left", said.count(f"unknown {SIGNER}"), 3)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", required=True)
    arguments = arguments.parse_args()
    keys = Keys()
    server = NameServer(keys.records)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "in").mkdir()
        wanted = {}
        for index, (what, mail, said) in enumerate(cases(keys)):
            (folder / "in" / f"{index:03}.eml").write_bytes(mail)
            wanted[f"r{index}"] = (what, said)
        options = ["--data-dir", str(folder / "data"), "--resolver", f"127.0.0.1:{server.port}"]
        done = subprocess.run([arguments.program, "reports", "import", str(folder / "in"), "--json", *options],
                              capture_output=True, text=True, timeout=120)
        account = json.loads(done.stdout)
        expect("import", (done.returncode, account["new_reports"]), (0, len(wanted)))
        found = {}
        listed = subprocess.run([arguments.program, "reports", "list", "--json", *options], capture_output=True, text=True)
        for line in listed.stdout.splitlines():
            domain = json.loads(line)["domain"]
            reports = subprocess.run([arguments.program, "reports", "list", domain, "--json", *options],
                                     capture_output=True, text=True).stdout
            found |= {json.loads(each)["report_id"]: json.loads(each)["authentication"] for each in reports.splitlines()}
        for identity, (what, said) in wanted.items():
            if said is not None:
                expect(what, found.get(identity), said)
        once = [name for name in server.asked if not name.startswith(("silent", "servfail"))]
        expect("each key was asked for once", len(once), len(set(once)))
        check_again(arguments.program, folder, options, server, keys)
        print(f"{len(wanted)} mails, {len(set(server.asked))} keys")
    for problem in problems:
        print("FAIL", problem)
    print("FAILED" if problems else "all good")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
