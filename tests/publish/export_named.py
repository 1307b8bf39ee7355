# SPDX-License-Identifier: Apache-2.0
"""nsupdate against BIND's name server."""
import shutil
import socket
import subprocess
import sys
import time

import dns.message
import dns.query

from export_support import APEX, LOOPBACK, expect, from_rdataset, run


class Named:
    """BIND on loopback, with one zone that a key may change."""

    KEY = 'key "test" { algorithm hmac-sha256; secret "cG9zdHNlYWwgdGVzdCBrZXkgb24gbG9vcGJhY2s="; };\n'

    def __init__(self, folder, zones, keys=KEY, allow_update='{ key "test"; }', records=""):
        self.folder = folder
        with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
            probe.bind((LOOPBACK, 0))
            self.port = probe.getsockname()[1]
        # Under AppArmor the installed program may only write where Debian wants it to.
        program = folder / "named"
        shutil.copy(shutil.which("named") or "/usr/sbin/named", program)
        (folder / "key").write_text(self.KEY)
        text = keys + (f'options {{ directory "{folder}"; pid-file none; session-keyfile "{folder}/session.key"; '
                           f"listen-on port {self.port} {{ {LOOPBACK}; }}; listen-on-v6 {{ none; }}; recursion no; "
                           'notify no; dnssec-validation no; };\ncontrols { };\n')
        for zone in zones:
            (folder / f"{zone}.db").write_text(f"$ORIGIN {zone}.\n" + APEX + records)
            text += (f'zone "{zone}" {{ type primary; file "{zone}.db"; check-names ignore; '
                     f'allow-update {allow_update}; }};\n')
        (folder / "named.conf").write_text(text)
        self.log = (folder / "named.log").open("wb")
        self.process = subprocess.Popen([program, "-g", "-4", "-n", "1", "-c", folder / "named.conf"],
                                        stdout=self.log, stderr=self.log)
        self.wait(zones[-1])

    def wait(self, zone):
        for _ in range(200):
            try:
                if self.records(zone, "SOA"):
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.1)
        self.stop()
        sys.exit("named does not start:\n" + (self.folder / "named.log").read_text()[-2000:])

    def records(self, name, kind):
        answer = dns.query.tcp(dns.message.make_query(name, kind), LOOPBACK, timeout=5, port=self.port)
        return [record for rdataset in answer.answer for record in from_rdataset(name, rdataset)]

    def update(self, text):
        path = self.folder / "update"
        path.write_bytes(f"server {LOOPBACK} {self.port}\n".encode() + text)
        return run(["nsupdate", "-k", self.folder / "key", path])

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=30)
        self.log.close()


def check_nsupdate(where, named, text, zone, records):
    for record in records:
        old = {"TXT": '"v=STSv1; id=old;"', "A": "192.0.2.99", "AAAA": "2001:db8::99", "CNAME": "old.invalid."}
        stale = named.update(f"zone {zone}.\nupdate delete {record['name']}. ANY\nupdate add {record['name']}. 60 "
                             f"{record['type']} {old[record['type']]}\nsend\n".encode())
        expect(f"{where}: an old record", (stale.returncode, stale.stderr), (0, b""))
    for time_round in ("first", "second"):
        done = named.update(text)
        expect(f"{where}: nsupdate, {time_round} time", (done.returncode, done.stderr), (0, b""))
        for record in records:
            expect(f"{where}: in the DNS, {time_round} time", named.records(record["name"], record["type"]), [record])
            dig = run(["dig", f"@{LOOPBACK}", "-p", str(named.port), "+tcp", "+short", record["name"], record["type"]])
            expect(f"{where}: lines of dig", dig.stdout.count(b"\n"), 1)
