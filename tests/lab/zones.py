# SPDX-License-Identifier: Apache-2.0
"""Zone files of all domains, signed where wanted, and the configuration of NSD and Unbound."""

import subprocess

# One address for each role. The name servers of the domains answer at addresses of their own.
ROOT_SERVER = "127.80.0.1"
NAME_SERVERS = {"ns1": "127.80.0.2", "ns2": "127.80.0.3", "nsb": "127.80.0.4", "silent": "127.80.0.5"}
RESOLVER = "127.80.0.53"
SILENT_RESOLVER = "127.80.0.54"  # bound, and never answers
# These pass questions on, and are odd in the way of their name: see RelayingResolver in peer_resolver.py.
RELAYS = {"forgetful": "127.80.0.55", "lossy": "127.80.0.57", "doubling": "127.80.0.58", "forged": "127.80.0.59",
          "truncating": "127.80.0.60", "portal": "127.80.0.61", "rewriting": "127.80.0.62", "address-portal": "127.80.0.63"}
NO_RESOLVER = "127.80.0.56"  # nothing listens there
TOP_LEVEL = ["test", "example"]
SERIAL = "2026010101 3600 600 604800 60"

NSD_CONF = """
server:
    {addresses}
    username: ""
    zonesdir: "{folder}"
    database: ""
    pidfile: "{folder}/{name}.pid"
    zonelistfile: "{folder}/{name}.list"
    xfrdfile: "{folder}/{name}.xfrd"
    xfrdir: "{folder}"
    logfile: "{folder}/{name}.log"
    server-count: 1
    rrl-ratelimit: 0
    rrl-whitelist-ratelimit: 0
    tcp-count: 500
remote-control:
    control-enable: no
"""

UNBOUND_CONF = """
server:
    interface: {resolver}@{port}
    username: ""
    chroot: ""
    directory: "{folder}"
    pidfile: "{folder}/unbound.pid"
    use-syslog: no
    logfile: "{folder}/unbound.log"
    num-threads: 1
    num-queries-per-thread: 4096
    outgoing-range: 4096
    access-control: 127.0.0.0/8 allow
    access-control: ::1/128 allow
    do-not-query-localhost: no
    do-ip6: no
    qname-minimisation: no
    module-config: "validator iterator"
    trust-anchor-file: "{anchor}"
    local-zone: "test." nodefault
    root-hints: ""
    # Expired signatures are a case of the lab; leniency would hide them.
    val-sig-skew-min: 0
    val-sig-skew-max: 0
remote-control:
    control-enable: no
"""


def quoted(text):
    """A TXT record's data: text, or a tuple of character-strings, which are split where they are too long."""
    strings = [text] if isinstance(text, str) else list(text)
    octets = []
    for string in strings:
        data = string.encode("utf-8")
        octets += [data[at : at + 255] for at in range(0, len(data), 255)] or [b""]
    plain = lambda octet: chr(octet) if 32 <= octet < 127 and octet not in b'"\\' else f"\\{octet:03d}"
    return " ".join('"' + "".join(map(plain, data)) + '"' for data in octets)


class Zones:
    """Collects records, writes and signs the files, and writes the servers' configuration."""

    def __init__(self, folder, dns_port):
        self.folder = folder
        folder.mkdir()
        self.port = dns_port
        self.files = {"nsd": [], "nsb": []}  # (zone, file)
        self.stubs = {}  # zone -> address that the resolver asks
        self.lines = {}  # zone -> its lines, for changing it
        self.serial = int(SERIAL.split()[0])
        self.top = {name: [] for name in TOP_LEVEL}
        self.anchor = folder / "root.key"

    def add(self, domain, mail_records):
        """The zone of one domain, with the records of its mail servers."""
        if not domain.own_zone:
            self.top[domain.tld] += domain.parent_zone
            return
        zone = domain.name
        servers = [f"@ NS {server}.lab.test." for server in domain.ns]
        lines = servers + self._records(domain) + mail_records
        self.lines[zone] = lines
        self._write("nsd", zone, lines, domain.signed)
        if domain.other:
            changed = type(domain)(**(vars(domain) | domain.other))
            self._write("nsb", zone, servers + self._records(changed) + mail_records, "")
        self.top[domain.tld] += [f"{zone}. NS {server}.lab.test." for server in domain.ns]
        if domain.signed:
            self.top[domain.tld].append(self._ds(zone))
        source = domain.resolver_sees or next((s for s in domain.ns if s in ("ns1", "ns2")), "")
        # A domain with only lame servers is to be lame for the resolver too.
        source = source or ("ns1" if "silent" in domain.ns else "nsb")
        self.stubs[zone] = NAME_SERVERS[source]
        for line in domain.zone:
            # Parts of the zone that are handed to a server that does not have them.
            words = domain.fill(line).split()
            if len(words) == 3 and words[1] == "NS":
                self.stubs[f"{words[0]}.{zone}"] = NAME_SERVERS["nsb"]

    def _records(self, domain):
        lines = [f"@ MX {record}" for record in domain.mx_records()]
        for name, value in (("_mta-sts", domain.sts), ("_smtp._tls", domain.rpt)):
            for text in [] if value is None else value if isinstance(value, list) else [value]:
                filled = tuple(map(domain.fill, text)) if isinstance(text, tuple) else domain.fill(text)
                lines.append(f"{name} TXT {quoted(filled)}")
        return lines + [domain.fill(line) for line in domain.zone]

    def _write(self, server, zone, lines, signed):
        self.files[server].append((zone, self._file(server, zone, lines, signed)))

    def _file(self, server, zone, lines, signed, serial=SERIAL):
        """Writes the zone; returns the file that the server reads."""
        path = self.folder / f"{zone or 'root'}.{server}.zone"
        head = [f"$ORIGIN {zone}.", "$TTL 60", f"@ SOA ns1.lab.test. hostmaster.lab.test. {serial}"]
        path.write_text("\n".join(head + lines) + "\n")
        return self._sign(zone, path, signed) if signed else path

    def change(self, domain, lines):
        """Writes the domain's zone with these lines besides its own, under a new serial number."""
        self.serial += 1
        serial = SERIAL.replace(SERIAL.split()[0], str(self.serial), 1)
        self._file("nsd", domain.name, self.lines[domain.name] + lines, domain.signed, serial)

    def _key(self, zone):
        """The zone's key pair, made when first asked for."""
        base = self.folder / f"key.{zone or 'root'}"
        if not base.with_name(base.name + ".name").exists():
            made = subprocess.run(
                ["ldns-keygen", "-k", "-a", "ECDSAP256SHA256", f"{zone}."],
                cwd=self.folder, check=True, capture_output=True, text=True,
            ).stdout.strip()
            base.with_name(base.name + ".name").write_text(made)
        return base.with_name(base.name + ".name").read_text()

    def _ds(self, zone):
        return (self.folder / f"{self._key(zone)}.ds").read_text().split(";")[0].strip()

    def _sign(self, zone, path, how):
        dates = ["-i", "20250101000000", "-e", "20250201000000"] if how == "expired" else []
        signed = path.with_suffix(".signed")
        options = dates + (["-n", "-t", "0"] if how == "nsec3" else [])
        subprocess.run(
            ["ldns-signzone", *options, "-o", f"{zone}.", "-f", str(signed), str(path), self._key(zone)],
            cwd=self.folder, check=True, capture_output=True, text=True,
        )
        if how == "altered":
            text = signed.read_text()
            assert "\t10 mx1." in text
            signed.write_text(text.replace("\t10 mx1.", "\t11 mx1."))
        return signed

    def finish(self, resolver_port):
        """Writes the top of the tree and the configuration. Returns the paths of the three files."""
        servers = [f"{name} A {address}" for name, address in NAME_SERVERS.items()]
        self._write("nsd", "lab.test", ["@ NS ns1", *servers, f"root A {ROOT_SERVER}"], "")
        self.top["test"].append("lab.test. NS ns1.lab.test.")
        glue = [f"{name}.lab.test. A {address}" for name, address in NAME_SERVERS.items()]
        # The last one is a name that exists everywhere: a check asks for it where addresses are made up.
        root = [". NS root.lab.test.", f"root.lab.test. A {ROOT_SERVER}", "a.root-servers.net. A 198.41.0.4"]
        for zone, lines in self.top.items():
            lines = ["@ NS root.lab.test.", *lines] + (glue if zone == "test" else [])
            # The second top-level domain is not signed, so what is below it cannot be either.
            self._write("nsd", zone, lines, "good" if zone == "test" else "")
            root.append(f"{zone}. NS root.lab.test.")
            self.stubs[zone] = ROOT_SERVER
        root.append(self._ds("test"))
        self._write("nsd", "", root, "good")
        self.anchor.write_text((self.folder / f"{self._key('')}.ds").read_text())
        self.stubs |= {"": ROOT_SERVER, "lab.test": ROOT_SERVER}
        return self._nsd("nsd", [ROOT_SERVER, *list(NAME_SERVERS.values())[:2]]), self._nsd(
            "nsb", [NAME_SERVERS["nsb"]]
        ), self._unbound(resolver_port)

    def _nsd(self, name, addresses):
        conf = self.folder / f"{name}.conf"
        text = NSD_CONF.format(
            addresses="\n    ".join(f"ip-address: {address}@{self.port}" for address in addresses),
            folder=self.folder, name=name,
        )
        for zone, path in self.files[name]:
            text += f'zone:\n    name: "{zone}."\n    zonefile: "{path.name}"\n'
        conf.write_text(text)
        return conf

    def _unbound(self, port):
        conf = self.folder / "unbound.conf"
        text = UNBOUND_CONF.format(resolver=RESOLVER, port=port, folder=self.folder, anchor=self.anchor)
        # Referrals lead to port 53; so the resolver is told each zone's server and port.
        for zone, address in self.stubs.items():
            text += f'stub-zone:\n    name: "{zone}."\n    stub-addr: {address}@{self.port}\n'
        conf.write_text(text)
        return conf
