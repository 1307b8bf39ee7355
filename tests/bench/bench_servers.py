# SPDX-License-Identifier: Apache-2.0
"""The other side of the slow link: a resolver, a policy host and mail servers, as quick as they can be.

Run inside the servers' network namespace: bench_servers.py FOLDER_OF_CERTIFICATES
"""
import asyncio
import hashlib
import pathlib
import re
import ssl
import struct
import sys

import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

from bench_link import BULK, BULK_PER_CERTIFICATE, MANY, MANY_HOSTS, POLICY_HOST, RESOLVER, SLOW_HOSTS, TWO_HOSTS

NET = "10.77.0."
POLICY = f"{NET}{POLICY_HOST}"
BODY = b"version: STSv1\r\nmode: enforce\r\nmx: *.%s\r\nmax_age: 1209600\r\n"


def zone(certificate):
    """Records by (name, type): two healthy hosts, one slow host, ten slow hosts, up to forty, and a thousand names."""
    records = {}

    def add(name, kind, *values):
        key = (dns.name.from_text(name), dns.rdatatype.from_text(kind))
        records[key] = dns.rrset.from_text_list(name, 300, "IN", kind, values)

    def domain(name, hosts, dot="."):
        add(name + ".", "MX", *[f"{10 * (i + 1)} mx{i}{dot}{name}." for i in range(len(hosts))])
        for i, address in enumerate(hosts):
            add(f"mx{i}{dot}{name}.", "A", f"{NET}{address}")
        add(f"mta-sts.{name}.", "A", POLICY)
        add(f"_mta-sts.{name}.", "TXT", '"v=STSv1; id=1;"')
        add(f"_smtp._tls.{name}.", "TXT", f'"v=TLSRPTv1; rua=mailto:tls@{name}"')
        add(name + ".", "NS", f"ns.{name}.")
        add(f"ns.{name}.", "A", RESOLVER)

    domain("fast.example", TWO_HOSTS)
    domain("slow1.example", SLOW_HOSTS[:1])
    domain("slow10.example", SLOW_HOSTS)
    for count in MANY:
        domain(f"many{count}.example", MANY_HOSTS[:count])
    for i in range(BULK):
        domain(f"d{i}.bulk.example", TWO_HOSTS, dot="-")
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(certificate.read_text())).hexdigest()
    add("_443._tcp.mta-sts.fast.example.", "TLSA", f"3 0 1 {digest}")
    return records


OPTION = bytes.fromhex("00 0029 04d0 00 00 8000 0000")


class Dns(asyncio.DatagramProtocol):
    """Answers from octets made beforehand: a general DNS library would take longer than the program that asks."""

    def __init__(self, records):
        self.answers = {}
        self.names = {name.to_wire() for name, _ in records}
        for (name, kind), rrset in records.items():
            # Each record's owner is a pointer to the question, so that names keep the case they were asked in.
            tail = b"".join(b"\xc0\x0c" + struct.pack("!HHIH", kind, 1, rrset.ttl, len(data)) + data
                            for data in (each.to_wire() for each in rrset))
            self.answers[name.to_wire() + struct.pack("!HH", kind, 1)] = (len(rrset), tail)

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, peer):
        end = data.index(b"\0", 12) + 5
        question, additional = data[12:end], data[10:12]
        lower = question[:-4].lower()
        count, tail = self.answers.get(lower + question[-4:], (0, b""))
        code = 0 if lower in self.names else dns.rcode.NXDOMAIN
        option = OPTION if additional != b"\0\0" else b""
        self.transport.sendto(data[:2] + struct.pack("!HHHHH", 0x8580 | code, 1, count, 0, bool(option)) + question + tail + option,
                              peer)


def smtp(context, delay):
    async def serve(reader, writer):
        try:
            await asyncio.sleep(delay)
            writer.write(b"220 mx ESMTP\r\n")
            await reader.readline()
            writer.write(b"250-mx\r\n250 STARTTLS\r\n")
            await reader.readline()
            writer.write(b"220 go\r\n")
            await writer.drain()
            transport = writer.transport
            protocol = transport.get_protocol()
            await asyncio.get_running_loop().start_tls(transport, protocol, context, server_side=True)
            await reader.read(100)
        except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.close()

    return serve


async def https(reader, writer):
    try:
        head = await reader.readuntil(b"\r\n\r\n")
        host = next(line.split(b": ")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"host:"))
        domain = host.removeprefix(b"mta-sts.")
        body = BODY % (b"bulk.example" if domain.endswith(b".bulk.example") else domain)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n"
                     b"Connection: close\r\n\r\n%s" % (len(body), body))
        await writer.drain()
    except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


def tls(folder, title):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / f"{title}.pem", folder / "leaf.key")
    return context


async def main(folder):
    context = tls(folder, "leaf")
    many = [tls(folder, f"bulk{i}") for i in range(BULK // BULK_PER_CERTIFICATE)]

    def choose(connection, name, _context):
        if found := re.fullmatch(r"mta-sts\.d(\d+)\.bulk\.example", name or ""):
            connection.context = many[int(found[1]) // BULK_PER_CERTIFICATE]

    context.sni_callback = choose
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(lambda: Dns(zone(folder / "leaf.pem")), local_addr=(RESOLVER, 53))
    await asyncio.start_server(https, POLICY, 443, ssl=context, backlog=1000)
    for last in (*TWO_HOSTS, *SLOW_HOSTS, *MANY_HOSTS):
        delay = 1 if last in SLOW_HOSTS else 0
        await asyncio.start_server(smtp(context, delay), f"{NET}{last}", 25, backlog=1000)
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(pathlib.Path(sys.argv[1])))
