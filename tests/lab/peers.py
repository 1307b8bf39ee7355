# SPDX-License-Identifier: Apache-2.0
"""Servers that do what real ones cannot be made to do wrong. Started by the lab as a process of its own.

Each function is one behaviour for one connection; the table in domains.py names it, with "-" for "_".
"""

import asyncio
import contextlib
import json
import os
import socket
import ssl
import sys

CRLF = b"\r\n"
FOR_EVER = 120
REQUEST_LIMIT = 5


def tls_context(peer, minimum=None, maximum=None):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers("ALL:@SECLEVEL=0")
    context.minimum_version = minimum or ssl.TLSVersion.TLSv1_2
    if maximum:
        context.maximum_version = maximum
    context.load_cert_chain(peer["chain"], peer["key"])
    return context


# ---- mail ---------------------------------------------------------------------------------------


async def say(writer, *lines):
    writer.write(b"".join(line.encode() + CRLF for line in lines))
    await writer.drain()


async def greet(reader, writer, extensions=("STARTTLS",)):
    """Up to the answer to EHLO."""
    await say(writer, "220 mx.lab.test ESMTP")
    await reader.readline()
    names = ["mx.lab.test", "PIPELINING", "SIZE 10240000", *extensions]
    await say(writer, *[f"250{'-' if i + 1 < len(names) else ' '}{name}" for i, name in enumerate(names)])


async def goodbye(reader, writer):
    while line := await reader.readline():
        if line.upper().startswith(b"QUIT"):
            return await say(writer, "221 2.0.0 Bye")
        await say(writer, "502 5.5.2 Not here")


async def secured(reader, writer, context):
    """From the STARTTLS command to QUIT."""
    await reader.readline()
    await say(writer, "220 2.0.0 Ready to start TLS")
    await writer.start_tls(context)
    await goodbye(reader, writer)


async def mail_good(reader, writer, peer):
    await greet(reader, writer)
    await secured(reader, writer, tls_context(peer))


async def mail_plain(reader, writer, peer):
    await greet(reader, writer, [])
    await goodbye(reader, writer)


async def mail_slow_greeting(reader, writer, peer):
    await asyncio.sleep(6)
    await mail_good(reader, writer, peer)


async def mail_tls_1_0(reader, writer, peer):
    await greet(reader, writer)
    await secured(reader, writer, tls_context(peer, ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1))


async def mail_tls_1_1(reader, writer, peer):
    await greet(reader, writer)
    await secured(reader, writer, tls_context(peer, ssl.TLSVersion.TLSv1_1, ssl.TLSVersion.TLSv1_1))


async def mail_stripped(reader, writer, peer):
    await greet(reader, writer, ["XXXXXXXA"])
    await goodbye(reader, writer)


async def mail_refused_starttls(reader, writer, peer):
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "454 4.7.0 TLS not available due to local problem")
    await goodbye(reader, writer)


async def mail_injected(reader, writer, peer):
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "220 Go ahead", "250-mx.lab.test", "250 AUTH PLAIN")
    await asyncio.sleep(FOR_EVER)


async def mail_temporary(reader, writer, peer):
    await say(writer, "421 4.7.0 mx.lab.test Too busy, try again later")


async def mail_unwelcome(reader, writer, peer):
    await say(writer, "554 5.7.1 mx.lab.test No SMTP service for you")
    await goodbye(reader, writer)


async def mail_ehlo_refused(reader, writer, peer):
    await say(writer, "220 mx.lab.test ESMTP")
    while line := await reader.readline():
        if line.upper().startswith(b"QUIT"):
            return await say(writer, "221 Bye")
        await say(writer, "550 5.7.1 Your name is not welcome")


async def mail_helo_only(reader, writer, peer):
    await say(writer, "220 mx.lab.test SMTP")
    while line := await reader.readline():
        if line.upper().startswith(b"HELO"):
            await say(writer, "250 mx.lab.test")
        elif line.upper().startswith(b"QUIT"):
            return await say(writer, "221 Bye")
        else:
            await say(writer, "500 5.5.1 Command unrecognized")


async def mail_http(reader, writer, peer):
    await say(writer, "HTTP/1.1 400 Bad Request", "Content-Length: 0", "Connection: close", "")


async def mail_endless_line(reader, writer, peer):
    writer.write(b"220 ")
    for _ in range(4096):
        writer.write(b"a" * 4096)
        await writer.drain()


async def mail_endless_reply(reader, writer, peer):
    await say(writer, "220 mx.lab.test ESMTP")
    await reader.readline()
    for _ in range(100000):
        await say(writer, "250-X-MORE")


async def mail_tarpit(reader, writer, peer):
    await say(writer, "220 mx.lab.test ESMTP")
    await reader.readline()
    for octet in b"250-mx.lab.test is rather slow\r\n" * 10:
        writer.write(bytes([octet]))
        await writer.drain()
        await asyncio.sleep(1)


async def mail_never_greets(reader, writer, peer):
    await asyncio.sleep(FOR_EVER)


async def mail_closes(reader, writer, peer):
    return


async def mail_closes_after_ehlo(reader, writer, peer):
    await say(writer, "220 mx.lab.test ESMTP")
    await reader.readline()


async def mail_handshake_garbage(reader, writer, peer):
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "220 Ready")
    await reader.read(1)
    await say(writer, "this is no ServerHello")


async def mail_handshake_silent(reader, writer, peer):
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "220 Ready")
    await asyncio.sleep(FOR_EVER)


# ---- web ----------------------------------------------------------------------------------------


async def request(reader, writer, peer, context=None):
    """TLS, and the head of the request."""
    await writer.start_tls(context or tls_context(peer))
    await asyncio.wait_for(reader.readuntil(CRLF + CRLF), REQUEST_LIMIT)


def head(length=None, media_type="text/plain"):
    lines = ["HTTP/1.1 200 OK", "Connection: close"]
    lines += [f"Content-Type: {media_type}"] if media_type else []
    lines += [f"Content-Length: {length}"] if length is not None else []
    return "".join(line + "\r\n" for line in lines).encode() + CRLF


async def web_good(reader, writer, peer):
    await request(reader, writer, peer)
    body = peer["body"].encode()
    writer.write(head(len(body)) + body)


async def web_chunked(reader, writer, peer):
    await request(reader, writer, peer)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
    body = peer["body"].encode()
    for at in range(0, len(body), 10):
        piece = body[at : at + 10]
        writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
        await writer.drain()
    writer.write(b"0\r\n\r\n")


async def web_until_close(reader, writer, peer):
    await request(reader, writer, peer)
    writer.write(head() + peer["body"].encode())


async def web_drip(reader, writer, peer):
    await request(reader, writer, peer)
    body = peer["body"].encode() * 10
    writer.write(head(len(body)))
    for octet in body:
        writer.write(bytes([octet]))
        await writer.drain()
        await asyncio.sleep(0.5)


async def web_silent(reader, writer, peer):
    await request(reader, writer, peer)
    await asyncio.sleep(FOR_EVER)


async def web_cut(reader, writer, peer):
    await request(reader, writer, peer)
    body = peer["body"].encode()
    writer.write(head(len(body) + 100) + body)


async def web_garbage(reader, writer, peer):
    await request(reader, writer, peer)
    writer.write(b"220 mx.lab.test ESMTP\r\n")


async def web_endless(reader, writer, peer):
    await request(reader, writer, peer)
    writer.write(head())
    for _ in range(100000):
        writer.write(b"x" * 4096)
        await writer.drain()


async def web_tls_1_0(reader, writer, peer):
    context = tls_context(peer, ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1)
    await request(reader, writer, peer, context)
    body = peer["body"].encode()
    writer.write(head(len(body)) + body)


async def web_handshake_garbage(reader, writer, peer):
    await reader.read(1)
    await say(writer, "HTTP/1.1 400 Plain HTTP on the HTTPS port", "Connection: close", "")


async def web_handshake_silent(reader, writer, peer):
    await asyncio.sleep(FOR_EVER)


# ---- what is not a conversation -----------------------------------------------------------------


class NeverAccepts:
    """A listener whose queue is full: the system drops further attempts, as a firewall does."""

    def __init__(self, address, port):
        self.sockets = [socket.create_server((address, port), backlog=0)]
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            with contextlib.suppress(BlockingIOError):
                filler.connect((address, port))
            self.sockets.append(filler)


def swallow_datagrams(address, port):
    """A name server that is there and never answers."""
    datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    datagrams.bind((address, port))
    return datagrams


class ForgetfulResolver(asyncio.DatagramProtocol):
    """Passes questions on without the wish for DNSSEC records; says only that they were validated."""

    def __init__(self, target):
        self.target = target

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, question, client):
        asyncio.get_running_loop().create_task(self.ask(bytearray(question), client))

    async def ask(self, question, client):
        option = question.rfind(b"\x00\x00\x29")
        if option > 0:
            question[option + 7] &= 0x7F  # the DO bit, RFC 3225 section 3
        question[3] |= 0x20  # the AD bit: it wants to be told whether the answer was validated (RFC 6840 section 5.7)
        loop = asyncio.get_running_loop()
        answered = loop.create_future()
        transport, _ = await loop.create_datagram_endpoint(lambda: OneAnswer(answered), remote_addr=self.target)
        transport.sendto(bytes(question))
        with contextlib.suppress(asyncio.TimeoutError):
            self.transport.sendto(await asyncio.wait_for(answered, REQUEST_LIMIT), client)
        transport.close()


class OneAnswer(asyncio.DatagramProtocol):
    def __init__(self, answered):
        self.answered = answered

    def datagram_received(self, data, _):
        if not self.answered.done():
            self.answered.set_result(data)


async def start_resolver(peer):
    """A name server of a kind that no real one is."""
    address, port = peer["address"], peer["port"]
    if peer["behaviour"] == "forgetful":
        loop = asyncio.get_running_loop()
        return [await loop.create_datagram_endpoint(
            lambda: ForgetfulResolver((peer["asks"], port)), local_addr=(address, port))]
    return [swallow_datagrams(address, port), NeverAccepts(address, port)]


def behaviour(kind, name):
    function = globals().get(f"{kind}_{name.replace('-', '_')}")
    if function is None:
        raise SystemExit(f"peers.py has no behaviour {kind} {name}")
    return function


def handler(peer, function):
    async def converse(reader, writer):
        with contextlib.suppress(OSError, ssl.SSLError, asyncio.IncompleteReadError, asyncio.TimeoutError):
            await function(reader, writer, peer)
        with contextlib.suppress(Exception):
            writer.close()
            await writer.wait_closed()

    return converse


async def main(config):
    kept = []
    for peer in config:
        address, port = peer["address"], peer["port"]
        if peer["behaviour"] == "never-accepts":
            kept.append(NeverAccepts(address, port))
        elif peer["kind"] == "dns":
            kept += await start_resolver(peer)
        else:
            converse = handler(peer, behaviour(peer["kind"], peer["behaviour"]))
            kept.append(await asyncio.start_server(converse, address, port))
    # What goes wrong on a connection that was left in the middle is no news here.
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    print("ready", flush=True)
    parent = os.getppid()
    while os.getppid() == parent:
        await asyncio.sleep(1)


if __name__ == "__main__":
    with open(sys.argv[1]) as source:
        asyncio.run(main(json.load(source)))
