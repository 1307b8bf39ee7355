# SPDX-License-Identifier: Apache-2.0
"""Mail servers with one fault each: a function is one behaviour for one connection."""

import asyncio
import ssl

from peer_tls import FOR_EVER, huge_chain, say, tls_context


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


async def mail_alert(reader, writer, peer):
    """A fatal alert in answer to the ClientHello: handshake_failure, RFC 8446 section 6.2."""
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "220 Ready")
    await reader.read(1)
    writer.write(b"\x15\x03\x03\x00\x02\x02\x28")


async def mail_huge_chain(reader, writer, peer):
    """Three hundred certificates: more octets than a handshake may have."""
    await greet(reader, writer)
    await secured(reader, writer, tls_context(peer | {"chain": huge_chain(peer["chain"])}))


async def mail_drip_greeting(reader, writer, peer):
    for octet in b"220 mx.lab.test has all the time in the world\r\n":
        writer.write(bytes([octet]))
        await writer.drain()
        await asyncio.sleep(1)


async def mail_starttls_unknown(reader, writer, peer):
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "502 5.5.1 Command not implemented")
    await goodbye(reader, writer)


async def mail_mixed_codes(reader, writer, peer):
    await say(writer, "220 mx.lab.test ESMTP")
    await reader.readline()
    await say(writer, "250-mx.lab.test", "550 STARTTLS")
    await goodbye(reader, writer)


async def mail_shuts_down(reader, writer, peer):
    """421 in answer to STARTTLS, and gone. RFC 5321 section 3.8."""
    await greet(reader, writer)
    await reader.readline()
    await say(writer, "421 4.3.2 mx.lab.test Service shutting down")


async def mail_hostile_text(reader, writer, peer):
    """Escape sequences, markup and a turn of direction, where only people read."""
    writer.write(b"220 mx \x1b[2J\x1b]0;owned\x07<script>alert(1)</script> \xe2\x80\xae\x00\xff\r\n")
    await reader.readline()
    await say(writer, "250-mx.lab.test", "250-X-\x1b[31mRED", "250 STARTTLS")
    await secured(reader, writer, tls_context(peer))
