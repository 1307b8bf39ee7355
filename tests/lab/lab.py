#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Builds the lab from the table of domains and runs its servers.

    lab.py serve     keeps it running and prints how to point the program at it
    lab.py list      prints the domains and what is wrong with each
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import mail
import servers
import web
import zones
from certificates import Certificates
from domains import DOMAINS

HERE = Path(__file__).resolve().parent
UNREACHABLE = {"unreachable": "198.51.100.66", "no-route": "203.0.113.1", "no-route-v6": "2001:db8::1"}


class Lab:
    """All servers. Use as a context manager."""

    def __init__(self, own_namespace=True):
        servers.require_programs()
        self.namespace = own_namespace and servers.enter_namespace()
        self.ipv6 = servers.has_ipv6()
        self.folder = Path(tempfile.mkdtemp(prefix="postseal-lab."))
        self.folder.chmod(0o755)
        self.processes = servers.Processes(self.folder)
        everywhere = [zones.ROOT_SERVER, zones.RESOLVER, *mail.PROVIDER.values(), web.POLICY_HOST]
        everywhere += ["::1"] if self.ipv6 else []
        ports = servers.free_ports(everywhere, 4)
        self.dns_port, self.https_port, self.smtp_port, self.resolver_port = ports
        self.domains = [domain for domain in DOMAINS if self.namespace or not domain.needs_namespace]
        self.left_out = [domain for domain in DOMAINS if domain not in self.domains]
        self.next_address = 0
        self.peers = []
        self.notes = []

    def __enter__(self):
        try:
            self._build()
            self._start()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        self.processes.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _address(self):
        """An address that no other host has."""
        self.next_address += 1
        return f"127.81.{self.next_address // 200}.{self.next_address % 200 + 1}"

    # ---- building -------------------------------------------------------------------------------

    def _build(self):
        self.certificates = Certificates(self.folder / "certificates")
        self.zones = zones.Zones(self.folder / "dns", self.dns_port)
        self.nginx = web.Nginx(self.folder / "web", self.https_port, self.ipv6)
        self.postfix = mail.Postfix(self.folder / "mail", self.smtp_port)
        for domain in self.domains:
            records = self._mail(domain) + self._web(domain)
            domain.zone = [self._tlsa(domain, line) for line in domain.zone]
            self.zones.add(domain, records)
        self.peers += [
            {"kind": "dns", "behaviour": "silent", "address": zones.NAME_SERVERS["silent"], "port": self.dns_port},
            {"kind": "dns", "behaviour": "silent", "address": zones.SILENT_RESOLVER, "port": self.resolver_port},
        ]
        self.peers += [{"kind": "dns", "behaviour": name, "address": address, "port": self.resolver_port, "asks": zones.RESOLVER}
                       for name, address in zones.RELAYS.items()]

    def _tlsa(self, domain, line):
        host = next(iter(domain.mail_hosts()), None)
        if " TLSA " not in line or host is None:
            return line
        return self.certificates.tlsa(line, [domain.host(host)], domain.mail_cert)

    def _peer(self, kind, behaviour, address, port, files=(None, None), body=""):
        chain, key = map(str, files)
        peer = {"kind": kind, "behaviour": behaviour, "address": address, "port": port}
        self.peers.append(peer | {"chain": chain, "key": key, "body": body})

    def _mail(self, domain):
        """Starts the mail servers of a domain; returns their address records."""
        records = []
        for label, behaviour in domain.mail_hosts().items():
            host = domain.host(label)
            files = self.certificates.make([host], domain.mail_cert)
            owner = label
            if domain.mail_alias:
                owner = "machine"
                records.append(f"{label} CNAME machine")
            if behaviour in UNREACHABLE:
                kind = "AAAA" if ":" in UNREACHABLE[behaviour] else "A"
                records.append(f"{owner} {kind} {UNREACHABLE[behaviour]}")
                continue
            address = mail.PROVIDER.get(label) if domain.label == "mailhost" else None
            address = address or self._address()
            records.append(f"{owner} A {address}")
            if domain.label == "mailhost" and label == "mx2" and self.ipv6:
                records.append(f"{owner} AAAA ::1")
                self._mail_server(behaviour, "::1", files)
            self._mail_server(behaviour, address, files)
        return records

    def _mail_server(self, behaviour, address, files):
        if behaviour == "refused":
            return
        if behaviour in mail.OPTIONS and os.geteuid() == 0:
            return self.postfix.listen(address, behaviour, *files)
        stand_in = behaviour
        if behaviour in mail.OPTIONS:
            stand_in = "plain" if behaviour == "no-starttls" else "good"
        self._peer("mail", stand_in, address, self.smtp_port, files)

    def _web(self, domain):
        """Starts the policy host of a domain; returns its address records."""
        if domain.web is None:
            return []
        host = f"mta-sts.{domain.name}"
        if domain.web in UNREACHABLE:
            address = UNREACHABLE[domain.web]
            return [f"mta-sts {'AAAA' if ':' in address else 'A'} {address}"]
        files = self.certificates.make([host], domain.web_cert)
        body = None if domain.policy is None else domain.fill(domain.policy)
        if domain.web in ("nginx", "nginx-v6", "nginx-dead-v6", "nginx-two", "nginx-wildcard", "nginx-alias"):
            return self._nginx(domain, host, body, files)
        address = self._address()
        if domain.web != "refused":
            self._peer("web", domain.web, address, self.https_port, files, body or "")
        return [f"mta-sts A {address}"]

    def _nginx(self, domain, host, body, files):
        octets = body.encode() if isinstance(body, str) else body
        self.nginx.serve(host, octets, domain.fill(domain.nginx), *files)
        first = f"mta-sts A {web.POLICY_HOST}"
        if domain.web == "nginx-two":
            second = domain.fill(domain.policy_elsewhere).encode()
            self.nginx.serve(host, second, "", *files, address=web.SECOND_POLICY_HOST)
            return [first, f"mta-sts A {web.SECOND_POLICY_HOST}"]
        if domain.web == "nginx-v6":
            return [first, "mta-sts AAAA ::1"] if self.ipv6 else [first]
        if domain.web == "nginx-dead-v6":
            return [first, "mta-sts AAAA fd80::2"]
        if domain.web == "nginx-wildcard":
            return [f"* A {web.POLICY_HOST}"]
        if domain.web == "nginx-alias":
            return ["mta-sts CNAME policies.mailhost.test."]
        return [first]

    # ---- running --------------------------------------------------------------------------------

    def _start(self):
        nsd, nsb, unbound = self.zones.finish(self.resolver_port)
        config = self.folder / "peers.json"
        config.write_text(json.dumps(self.peers))
        start = self.processes.start
        start("nsd", ["nsd", "-d", "-c", str(nsd)])
        start("nsb", ["nsd", "-d", "-c", str(nsb)])
        start("unbound", ["unbound", "-d", "-c", str(unbound)])
        start("nginx", self.nginx.write())
        start("peers", [sys.executable, str(HERE / "peers.py"), str(config)])
        if os.geteuid() == 0:
            self.folder.joinpath("mail").mkdir()
            start("postfix", self.postfix.write())
        else:
            self.notes.append("Postfix needs root; the healthy mail servers are Python ones in this run.")
        self.processes.wait_for_output("peers", "ready")
        self.processes.wait_for_port(web.POLICY_HOST, self.https_port)
        for address in mail.PROVIDER.values():
            self.processes.wait_for_port(address, self.smtp_port)
        self.processes.wait_for("NSD", lambda: self.asks("mailhost.test", zones.ROOT_SERVER, self.dns_port))
        self.processes.wait_for("Unbound", lambda: self.asks("mailhost.test", zones.RESOLVER, self.resolver_port))

    # ---- changing what runs ---------------------------------------------------------------------

    def publish_zone(self, domain, lines):
        """Puts these lines into the domain's zone besides its own. What the resolver remembers stays."""
        self.zones.change(domain, lines)
        self.processes.signal("nsd", signal.SIGHUP)

    def publish_policy(self, domain, octets):
        """Makes nginx serve this policy, with a good certificate; the zone needs an address record as well."""
        host = f"mta-sts.{domain.name}"
        self.nginx.serve(host, octets, "", *self.certificates.make([host]))
        self.nginx.write()
        self.processes.signal("nginx", signal.SIGHUP)

    def forget(self):
        """Lets the resolver forget all that it remembers."""
        self.processes.signal("unbound", signal.SIGHUP)

    @staticmethod
    def asks(name, server, port):
        """Whether the server answers for that name."""
        command = ["dig", "+short", "+time=1", "+tries=1", f"@{server}", "-p", str(port), name, "MX"]
        return "mx1." in subprocess.run(command, capture_output=True, text=True).stdout

    def fill(self, text):
        """Replaces the resolvers in an entry's arguments."""
        return text.format(
            silent=f"{zones.SILENT_RESOLVER}:{self.resolver_port}",
            **{name: f"{address}:{self.resolver_port}" for name, address in zones.RELAYS.items()},
            plain=f"{zones.ROOT_SERVER}:{self.dns_port}",
            gone=f"{zones.NO_RESOLVER}:{self.resolver_port}",
        )

    def options(self):
        """What the program must be told to see the lab instead of the internet."""
        return {
            "--resolver": f"{zones.RESOLVER}:{self.resolver_port}",
            "--dns-port": str(self.dns_port),
            "--https-port": str(self.https_port),
            "--smtp-port": str(self.smtp_port),
            "--ca-file": str(self.certificates.root_file),
            "--trust-anchor": str(self.zones.anchor),
            "--control-host": "mailhost.test",
        }


def command_line(options):
    return [word for option, value in options.items() for word in (option, value)]


def serve():
    with Lab(own_namespace=False) as lab:
        for note in lab.notes:
            print(note)
        print(f"{len(lab.domains)} domains; 'lab.py list' names them. The servers' files are in {lab.folder}.")
        print("\n  postseal-cli check mailhost.test " + " ".join(command_line(lab.options())))
        print("\nCtrl-C ends it.", flush=True)
        while True:
            signal.pause()


def main():
    servers.end_on_signals()
    if sys.argv[1:] == ["list"]:
        for domain in DOMAINS:
            print(f"{domain.name:40} {domain.what}")
    elif sys.argv[1:] == ["serve"]:
        try:
            serve()
        except servers.LabError as error:
            sys.exit(f"lab: {error}")
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
