# SPDX-License-Identifier: Apache-2.0
"""Policy hosts with one fault each: a function is one behaviour for one connection."""

import asyncio
import ssl

from peer_tls import CRLF, FOR_EVER, REQUEST_LIMIT, huge_chain, say, tls_context


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


async def web_alert(reader, writer, peer):
    await reader.read(1)
    writer.write(b"\x15\x03\x03\x00\x02\x02\x28")


async def web_huge_chain(reader, writer, peer):
    await request(reader, writer, peer, tls_context(peer | {"chain": huge_chain(peer["chain"])}))


async def web_http_1_0(reader, writer, peer):
    await request(reader, writer, peer)
    writer.write(b"HTTP/1.0 200 OK\nContent-type: text/plain\n\n" + peer["body"].encode())


async def web_header_bomb(reader, writer, peer):
    await request(reader, writer, peer)
    writer.write(b"HTTP/1.1 200 OK\r\n")
    for number in range(100000):
        writer.write(b"X-%d: %s\r\n" % (number, b"y" * 200))
        await writer.drain()


async def web_interim_flood(reader, writer, peer):
    await request(reader, writer, peer)
    for _ in range(100000):
        writer.write(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n")
        await writer.drain()


async def send_raw(reader, writer, peer, octets):
    await request(reader, writer, peer)
    writer.write(octets)


async def web_chunk_overflow(reader, writer, peer):
    await send_raw(reader, writer, peer, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\nx")


async def web_chunk_negative(reader, writer, peer):
    await send_raw(reader, writer, peer, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n")


async def web_two_lengths(reader, writer, peer):
    await send_raw(reader, writer, peer, b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!")


async def web_length_and_chunks(reader, writer, peer):
    """The chunks count. RFC 9112 section 6.3."""
    body = peer["body"].encode()
    await send_raw(reader, writer, peer, b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n"
                                         b"Transfer-Encoding: chunked\r\n\r\n%x\r\n%s\r\n0\r\n\r\n" % (len(body), body))


async def web_unknown_coding(reader, writer, peer):
    await send_raw(reader, writer, peer, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n")


async def web_drip_head(reader, writer, peer):
    await request(reader, writer, peer)
    for octet in head(10) * 10:
        writer.write(bytes([octet]))
        await writer.drain()
        await asyncio.sleep(0.5)
