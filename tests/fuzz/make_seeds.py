#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the inputs that fuzzing begins with, a folder for each target.

    make_seeds.py FOLDER

They are what the parsers read in earnest: small, valid, and of every shape that the code knows.
"""
import base64
import gzip
import io
import json
import pathlib
import struct
import subprocess
import sys
import tarfile
import tempfile
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent

POLICY = b"version: STSv1\r\nmode: enforce\r\nmx: mx1.example.com\r\nmx: *.example.net\r\nmax_age: 604800\r\n"
POLICIES = [POLICY, POLICY.replace(b"\r\n", b"\n"), POLICY.replace(b"enforce", b"testing") + b"x-new: value\r\n",
            b"version: STSv1\nmode: none\nmax_age: 86400\n", b"\xef\xbb\xbf" + POLICY, POLICY.decode().encode("utf-16"),
            b"<!DOCTYPE html><html>", b"mode: enforce\nversion: STSv1\nMX: a.b\nmax-age: 1d\nmx: xn--bcher-kva.example\n"]
STS = [b"v=STSv1; id=20261124T101500;", b"v=STSv1;id=1", b"v=STSv1\t; id=1; key=value;", b"v=spf1 -all\nv=STSv1; id=a;",
       b"v=stsv1; id=1", b"v=STSv1; id=1;; ", b"\"v=STSv1; id=1\"", b"v=STSv1; id=" + b"a" * 33]
TLSRPT = [b"v=TLSRPTv1; rua=mailto:tls@example.com", b"v=TLSRPTv1;rua=https://r.example/v1,mailto:a%40b@example.com;",
          b"v=TLSRPTv1; rua=mailto:a@b.example!10m", b"v=TLSRPTv1; rua=ftp://x", b"tls@example.com", b"https://x.example/?a=b,c"]
NAMES = ["example.com", "bücher.example", " https://www.Example.COM/path ", "user@example.co.uk", "xn--bcher-kva.example.",
         "a\\.b.example", "a\\000b.example", "192.0.2.1", "[2001:db8::1]:53", "nameserver 192.0.2.1\nnameserver 2001:db8::1\n",
         "localhost", "a" * 63 + ".example", ".".join(["a" * 49] * 5)]
REPORT = {"organization-name": "Reporter Inc.", "contact-info": "tls@reporter.example", "report-id": "r1",
          "date-range": {"start-datetime": "2026-11-20T00:00:00Z", "end-datetime": "2026-11-20T23:59:59Z"},
          "policies": [{"policy": {"policy-type": "sts", "policy-domain": "a.example", "mx-host": ["mx1.a.example"],
                                   "policy-string": ["version: STSv1", "mode: testing"]},
                        "summary": {"total-successful-session-count": 10, "total-failure-session-count": 1},
                        "failure-details": [{"result-type": "certificate-expired", "sending-mta-ip": "192.0.2.7",
                                             "receiving-mx-hostname": "mx1.a.example", "receiving-ip": "2001:db8::1",
                                             "receiving-mx-helo": "mx1", "failed-session-count": 1,
                                             "failure-reason-code": "X509", "additional-information": "https://x.example"}]}]}
JSON = json.dumps(REPORT).encode()


def reports():
    odd = json.loads(JSON)
    odd["policies"][0]["summary"]["total-successful-session-count"] = 2 ** 64 - 1
    odd["policies"][0]["policy"]["policy-string"] = "version: STSv1\\nmode: enforce"
    odd["date-range"]["start-datetime"] = "2026-11-20"
    array = [JSON, json.dumps(odd).encode(), b"\xef\xbb\xbf" + JSON, gzip.compress(JSON, mtime=0),
             gzip.compress(JSON[:100], mtime=0) + gzip.compress(JSON[100:], mtime=0), JSON[:200], b"[]", b"{}"]
    return array


def mail(part, name, encoding="base64"):
    body = base64.encodebytes(part) if encoding == "base64" else part
    return (b"From: tls@reporter.example\r\nTo: rua@a.example\r\nSubject: Report Domain: a.example Submitter: reporter.example\r\n"
            b"Date: Sat, 21 Nov 2026 00:00:00 +0000\r\nTLS-Report-Domain: a.example\r\nTLS-Report-Submitter: reporter.example\r\n"
            b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=reporter.example; s=k1; h=from:to:subject;\r\n"
            b" bh=47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=; b=AAAA\r\n"
            b"MIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=tlsrpt; boundary=\"b\"\r\n\r\n--b\r\n"
            b"Content-Type: text/plain\r\n\r\nA report.\r\n--b\r\nContent-Type: application/tlsrpt+gzip\r\n"
            b"Content-Transfer-Encoding: " + encoding.encode() + b"\r\nContent-Disposition: attachment; filename=\""
            + name + b"\"\r\n\r\n" + body + b"\r\n--b--\r\n")


def mails():
    packed = gzip.compress(JSON, mtime=0)
    plain = mail(packed, b"reporter.example!a.example!1763596800!1763683199.json.gz")
    forwarded = (b"From: me@a.example\r\nSubject: Fwd\r\nContent-Type: message/rfc822\r\n\r\n" + plain)
    return [plain, mail(JSON, b"r.json", "7bit"), mail(JSON, "ü.json".encode(), "quoted-printable"), forwarded,
            plain.replace(b"\r\n", b"\n"), b"Subject: nothing\n\nHello\n", b"To: " + b"a:" * 100_000 + b"\n\nHello\n",
            b"Content-Type: text/plain" + b";a=b" * 100_000 + b"\n\nHello\n"]


def archives():
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as archive:
        info = tarfile.TarInfo("../../report.json")
        info.size = len(JSON)
        archive.addfile(info, io.BytesIO(JSON))
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(zipfile.ZipInfo("a/r.json"), JSON)
        archive.writestr(zipfile.ZipInfo("m.eml"), mails()[0])
    box = b"".join(b"From a@b Sat Nov 21 00:00:00 2026\n" + each.replace(b"\r\n", b"\n") + b"\n" for each in mails()[:2])
    nested = io.BytesIO()
    with zipfile.ZipFile(nested, "w") as archive:
        archive.writestr(zipfile.ZipInfo("in.zip"), packed.getvalue())
    return [tar.getvalue(), gzip.compress(tar.getvalue(), mtime=0), packed.getvalue(), nested.getvalue(), box, JSON]


def dns_name(name):
    return b"".join(bytes([len(label)]) + label.encode() for label in name.split(".") if label) + b"\0"


def record(kind, data, owner=b"\xc0\x0c"):
    return owner + struct.pack("!HHIH", kind, 1, 300, len(data)) + data


def dns_messages():
    def message(kind, answers, authority=(), flags=0x8180, code=0):
        return (struct.pack("!HHHHHH", 1, flags | code, 1, len(answers), len(authority), 1) + dns_name("a.example")
                + struct.pack("!HH", kind, 1) + b"".join(answers) + b"".join(authority)
                + b"\0" + struct.pack("!HHIH", 41, 1232, 0x8000, 0))
    soa = dns_name("ns.a.example") + dns_name("h.a.example") + struct.pack("!IIIII", 1, 2, 3, 4, 5)
    signature = struct.pack("!HBBIIIH", 15, 13, 2, 300, 1770000000, 1760000000, 1) + dns_name("a.example") + bytes(64)
    return [message(15, [record(15, b"\0\x0a" + dns_name("mx.a.example")), record(46, signature)]),
            message(16, [record(16, b"\x05v=STS\x03v1;")]), message(1, [record(5, dns_name("b.example")),
            record(1, bytes([192, 0, 2, 1]), dns_name("b.example"))]), message(28, [record(28, bytes(16))]),
            message(52, [record(52, b"\3\1\1" + bytes(32))]), message(257, [record(257, b"\0\5issueca.example")]),
            message(15, [], [record(6, soa)], code=3), message(2, [record(2, dns_name("ns1.a.example"))]),
            message(43, [record(43, b"\0\1\x0d\2" + bytes(32))]), message(48, [record(48, b"\1\1\3\x0d" + bytes(64))]),
            message(50, [], [record(50, b"\1\1\0\0\0\x14" + bytes(20) + b"\0\1\x40")]),
            message(47, [], [record(47, dns_name("b.a.example") + b"\0\6\x40\1\0\0\0\3")]),
            message(15, [], flags=0x0100), message(15, [], flags=0x8380)]


def tsig():
    secret = base64.b64encode(b"0123456789abcdef").decode()
    texts = [f'key "k.example" {{ algorithm hmac-sha256; secret "{secret}"; }};', f"hmac-sha512:k.example:{secret}",
             f"k.example hmac-md5 {secret}", f"key:\n  - id: k\n    algorithm: hmac-sha1\n    secret: {secret}\n",
             ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D", "a.example. 300 IN MX 10 b.example."]
    signature = (dns_name("hmac-sha256") + b"\0\0\x69\x28\x3d\x40\x01\x2c" + struct.pack("!H", 32) + bytes(32)
                 + struct.pack("!HHH", 4711, 0, 0))
    reply = (struct.pack("!HHHHHH", 4711, 0x8400, 1, 0, 0, 1) + dns_name("a.example") + struct.pack("!HH", 6, 1)
             + dns_name("key.example") + struct.pack("!HHIH", 250, 255, 0, len(signature)) + signature)
    return [each.encode() for each in texts] + [reply]


SMTP = [b"220 mx ESMTP\r\n250-mx\r\n250-SIZE 1\r\n250-PIPELINING\r\n250 STARTTLS\r\n220 go\r\n", b"220 mx\n250 mx\n221 bye\n",
        b"421 busy\r\n", b"554 no\r\n", b"220 x\r\n502 what\r\n250 x\r\n", b"220 **0**2**\r\n250-mx\r\n250-XXXXXXXA\r\n250 OK\r\n",
        b"220 mx\r\n250-mx\r\n250 STARTTLS\r\n454 not now\r\n", b"SSH-2.0-x\r\n", b"220 mx\r\n250 STARTTLS\r\n220 go\r\n250 injected\r\n",
        b"220-a\r\n220-b\r\n221 c\r\n"]
HTTP = [b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nhi",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nhi\r\n0\r\nA: b\r\n\r\n",
        b"HTTP/1.0 200\r\n\r\nuntil the end", b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 404 No\r\nContent-Length: 0\r\n\r\n",
        b"HTTP/1.1 301 Moved\r\nLocation: https://x/\r\nContent-Length: 0\r\n\r\n", b"HTTP/1.1 200 OK\nA: b\n c\nContent-Length: 1\n\nx",
        b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nhi!", b"<html>", b"HTTP/1.1 204 No Content\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 1000\r\n\r\n" + b"x" * 400]
IMAP = [b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hello\r\na1 OK done\r\n", b"* 5 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n",
        b"* 1 FETCH (UID 7 RFC822.SIZE 5 BODY[] {5}\r\nhello)\r\n", b"* LIST (\\HasNoChildren) \"/\" \"a&APw-b\"\r\n* LIST () NIL INBOX\r\n",
        b"* SEARCH 1 2 3\r\n+ go on\r\n", b"* 1 FETCH (BODYSTRUCTURE (\"text\" \"plain\" NIL NIL NIL \"7BIT\" 1 1) UID 3)\r\n",
        b"* BYE x\r\n", b"* 1 FETCH (BODY[] ~{3}\r\nabc)\r\n", b"&APw-"]


OAUTH = [b'{"token_type": "Bearer", "access_token": "ey.J", "refresh_token": "0.AR"}', b'{"error": "invalid_grant", "error_description": "AADSTS1: no"}',
         b'{"issuer": "https://id.example", "authorization_endpoint": "https://id.example/a?b=c", "token_endpoint": "https://id.example/t"}',
         b"/?code=abc&state=state", b"/?error=access_denied&error_description=not+now&state=state", b"shop.example",
         b"https://id.example/realms/a/", b"https://login.microsoftonline.com/shop.example/v2.0"]


def certificates():
    with tempfile.TemporaryDirectory() as folder:
        names = [("mx.example.com", "DNS:mx.example.com"), ("x", "DNS:*.example.com,IP:192.0.2.1,email:a@b.example")]
        made = []
        for kind in (["ec", "-pkeyopt", "ec_paramgen_curve:P-256"], ["rsa:1024"], ["ed25519"]):
            for common, alternative in names:
                path = pathlib.Path(folder, "c.der")
                subprocess.run(["openssl", "req", "-x509", "-newkey", *kind, "-nodes", "-keyout", "/dev/null", "-outform", "DER",
                                "-out", path, "-subj", f"/O=Org/CN={common}", "-addext", f"subjectAltName={alternative}",
                                "-days", "300"], check=True, capture_output=True)
                made.append(path.read_bytes())
    chains = [[each] for each in made] + [made[:2], made]
    return [b"".join(struct.pack("!H", len(each)) + each for each in chain) for chain in chains]


def knowledge():
    seeds = []
    for name in ("mail-providers.json", "dns-hosts.json"):
        whole = json.loads((ROOT / "resources" / name).read_text())
        for key, value in whole.items():
            if isinstance(value, list):
                seeds += [json.dumps({**whole, key: value[at:at + 2]}).encode() for at in range(0, len(value), 12)]
    return seeds


def evidence():
    return [(ROOT / "tests/check/evidence-version-1.json").read_bytes()]


def project_files():
    sql = ["INSERT INTO domain(name, added) VALUES ('evil.example', 1)", "CREATE TRIGGER evil AFTER INSERT ON domain BEGIN "
           "DELETE FROM domain; END", "CREATE VIEW evil AS VALUES (1)", "UPDATE check_run SET domain = 99",
           "PRAGMA user_version = 99", "PRAGMA application_id = 1", "DROP TABLE domain", "DELETE FROM domain",
           "UPDATE domain SET name = 'ours.example'", "UPDATE check_run SET checked = 'x'\nUPDATE check_run SET evidence = NULL",
           "PRAGMA writable_schema = ON\nUPDATE sqlite_schema SET sql = 'x'", "ALTER TABLE domain ADD COLUMN evil",
           "CREATE INDEX evil ON domain(name)", "INSERT INTO check_run VALUES (NULL, 1)",
           "CREATE TABLE evil (a CHECK (length(randomblob(900000000)) > 0))\nINSERT INTO evil VALUES (1)",
           "INSERT INTO domain(name, added) VALUES ('`{touch,x}`.example', 1)"]
    return [b"\1" + each.encode() for each in sql] + [b"\0", b"\0" + struct.pack("!BHB", 0, 18, 2), b"\0" + struct.pack("!BHB", 0, 5000, 255)]


def forgeries():
    seeds = [bytes([question]) for question in range(16)]
    seeds += [bytes([question, message, kind, 0, 60, 1]) for question in range(16) for message in (0, 1, 3) for kind in range(6)]
    return seeds


def main():
    folder = pathlib.Path(sys.argv[1])
    lists = ["shop.example\nbakery.example\n", "domain,stage\nshop.example,testing\n", "# mine\nbücher.example;x\n\tx\n",
             "\ufeff\"shop.example\",\"a\nb\"\r\n"]
    seeds = {"policy": POLICIES, "sts_record": STS, "tlsrpt_record": TLSRPT, "domain_name": [each.encode() for each in NAMES],
             "report": reports(), "container": archives(), "message": mails(), "dns_message": dns_messages(), "tsig": tsig(),
             "dnssec": forgeries(), "smtp": SMTP, "http": HTTP, "imap": IMAP, "oauth": OAUTH, "certificate": certificates(),
             "knowledge": knowledge(), "evidence": evidence(), "project_file": project_files(),
             "domain_list": [each.encode() for each in lists]}
    for target, inputs in seeds.items():
        place = folder / target
        place.mkdir(parents=True, exist_ok=True)
        for number, octets in enumerate(inputs):
            (place / f"{number:03}").write_bytes(octets)


main()
