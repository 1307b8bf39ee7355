# SPDX-License-Identifier: Apache-2.0
"""The other side of the slow link: a resolver, a policy host and mail servers, as quick as they can be.

Run inside the servers' network namespace: bench_servers.py CERT KEY
"""
import asyncio
import ssl
import sys

import dns.flags
import dns.message
import dns.name
import dns.rcode
import dns.rdatatype
import dns.rrset

NET = "10.77.0."
RESOLVER = NET + "2"
POLICY = NET + "3"
SLOW_HOSTS = 10
BODY = b"version: STSv1\r\nmode: enforce\r\nmx: *.%s\r\nmax_age: 1209600\r\n"


def zone():
    """Records by (name, type): two healthy hosts, one slow host, ten slow hosts, and a thousand names."""
    records = {}

    def add(name, kind, *values):
        key = (dns.name.from_text(name), dns.rdatatype.from_text(kind))
        records[key] = dns.rrset.from_text_list(name, 300, "IN", kind, values)

    def domain(name, hosts):
        add(name + ".", "MX", *[f"{10 * (i + 1)} mx{i}.{name}." for i in range(len(hosts))])
        for i, address in enumerate(hosts):
            add(f"mx{i}.{name}.", "A", address)
        add(f"mta-sts.{name}.", "A", POLICY)
        add(f"_mta-sts.{name}.", "TXT", '"v=STSv1; id=1;"')
        add(f"_smtp._tls.{name}.", "TXT", f'"v=TLSRPTv1; rua=mailto:tls@{name}"')
        add(name + ".", "NS", f"ns.{name}.")
        add(f"ns.{name}.", "A", RESOLVER)

    domain("fast.example", [NET + "10", NET + "11"])
    domain("slow1.example", [NET + "20"])
    domain("slow10.example", [NET + str(20 + i) for i in range(SLOW_HOSTS)])
    for i in range(1000):
        domain(f"d{i}.bulk.example", [NET + "10", NET + "11"])
    return records


class Dns(asyncio.DatagramProtocol):
    def __init__(self, records):
        self.records = records
        self.names = {name for name, _ in records}

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, data, peer):
        query = dns.message.from_wire(data)
        question = query.question[0]
        answer = dns.message.make_response(query, recursion_available=True)
        answer.flags |= dns.flags.AA
        # Names keep the case of the question, as name servers do.
        found = self.records.get((question.name, question.rdtype))
        if found:
            answer.answer.append(dns.rrset.from_rdata_list(question.name, found.ttl, list(found)))
        elif question.name not in self.names:
            answer.set_rcode(dns.rcode.NXDOMAIN)
        self.transport.sendto(answer.to_wire(), peer)


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
        body = BODY % host.removeprefix(b"mta-sts.")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: %d\r\n"
                     b"Connection: close\r\n\r\n%s" % (len(body), body))
        await writer.drain()
    except (ConnectionError, ssl.SSLError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()


async def main(cert, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    loop = asyncio.get_running_loop()
    await loop.create_datagram_endpoint(lambda: Dns(zone()), local_addr=(RESOLVER, 53))
    await asyncio.start_server(https, POLICY, 443, ssl=context, backlog=1000)
    for last, delay in [(10, 0), (11, 0)] + [(20 + i, 1) for i in range(SLOW_HOSTS)]:
        await asyncio.start_server(smtp(context, delay), NET + str(last), 25, backlog=1000)
    print("ready", flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2]))
