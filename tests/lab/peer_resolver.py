# SPDX-License-Identifier: Apache-2.0
"""Resolvers that no real one is."""

import asyncio
import contextlib
import ipaddress

from peer_tls import REQUEST_LIMIT, NeverAccepts, swallow_datagrams


MADE_UP = "127.80.9.10"  # where the page is that somebody leads everybody to; nothing listens there


class RelayingResolver(asyncio.DatagramProtocol):
    """Passes questions on to a real resolver, and does one thing to them or to the answers."""

    def __init__(self, behaviour, target):
        self.behaviour = behaviour
        self.target = target
        self.seen = set()

    def connection_made(self, transport):
        self.transport = transport

    def datagram_received(self, question, client):
        if self.behaviour == "lossy" and question not in self.seen:
            return self.seen.add(question)  # the same datagram comes again
        asyncio.get_running_loop().create_task(self.ask(bytearray(question), client))

    async def ask(self, question, client):
        if self.behaviour == "forgetful":
            self.forget_dnssec(question)
        loop = asyncio.get_running_loop()
        answered = loop.create_future()
        transport, _ = await loop.create_datagram_endpoint(lambda: OneAnswer(answered), remote_addr=self.target)
        transport.sendto(bytes(question))
        with contextlib.suppress(asyncio.TimeoutError):
            answer = await asyncio.wait_for(answered, REQUEST_LIMIT)
            for datagram in getattr(self, "give_" + self.behaviour.replace("-", "_"))(answer):
                self.transport.sendto(datagram, client)
        transport.close()

    @staticmethod
    def forget_dnssec(question):
        """Without the wish for DNSSEC records; says only that they were validated."""
        option = question.rfind(b"\x00\x00\x29")
        if option > 0:
            question[option + 7] &= 0x7F  # the DO bit, RFC 3225 section 3
        question[3] |= 0x20  # the AD bit: it wants to be told whether the answer was validated (RFC 6840 section 5.7)

    def give_forgetful(self, answer):
        return [answer]

    give_lossy = give_forgetful

    def give_doubling(self, answer):
        return [answer, answer, answer]

    def give_forged(self, answer):
        """Somebody else is quicker, and has neither the id nor the capitals right: nothing exists. RFC 5452."""
        forged = bytearray(answer)
        forged[0] ^= 0x55
        lowered = bytearray(answer[:12] + answer[12:].lower())
        for each in (forged, lowered):
            each[3] = (each[3] & 0xF0) | 3
        # A question without a capital leaves nothing to get wrong.
        capitals = [bytes(lowered)] if self.question_of(lowered) != self.question_of(answer) else []
        return [bytes(forged), *capitals, answer[:7], answer]

    def give_truncating(self, answer):
        """Always too long for UDP; the question comes again over TCP."""
        return [answer[:2] + bytes([answer[2] | 2]) + answer[3:4] + answer[4:6] + bytes(6) + self.question_of(answer)]

    def give_portal(self, answer):
        """A sign-in page: every name is here, and nothing else is known. As older dnsmasq does with address=/#/."""
        return [self.made_up(answer) if self.asks_for_address(answer) else self.without_records(answer)]

    def give_address_portal(self, answer):
        """The same, and what is not an address is passed on, as newer dnsmasq does."""
        return [self.made_up(answer) if self.asks_for_address(answer) else answer]

    def give_rewriting(self, answer):
        """A search page: what does not exist is here, everything else is as it is."""
        nxdomain = answer[3] & 15 == 3
        return [self.made_up(answer) if nxdomain and self.asks_for_address(answer) else answer]

    def without_records(self, answer):
        """No error and no record."""
        return answer[:2] + b"\x81\x80\x00\x01" + bytes(6) + self.question_of(answer)

    def made_up(self, answer):
        empty = self.without_records(answer)
        record = b"\xc0\x0c\x00\x01\x00\x01\x00\x00\x00\x3c\x00\x04" + ipaddress.ip_address(MADE_UP).packed
        return empty[:6] + b"\x00\x01" + empty[8:] + record

    def asks_for_address(self, answer):
        return self.question_of(answer)[-4:-2] == b"\x00\x01"

    @staticmethod
    def question_of(answer):
        end = 12
        while answer[end]:
            end += 1 + answer[end]
        return answer[12 : end + 5]

    def relay_stream(self):
        """The same over TCP, unchanged."""
        async def converse(reader, writer):
            upstream_reader, upstream_writer = await asyncio.open_connection(*self.target)

            async def pass_on(source, sink):
                with contextlib.suppress(OSError):
                    while piece := await source.read(4096):
                        sink.write(piece)
                        await sink.drain()
                sink.close()

            await asyncio.gather(pass_on(reader, upstream_writer), pass_on(upstream_reader, writer))

        return converse


class OneAnswer(asyncio.DatagramProtocol):
    def __init__(self, answered):
        self.answered = answered

    def datagram_received(self, data, _):
        if not self.answered.done():
            self.answered.set_result(data)


async def start_resolver(peer):
    """A name server of a kind that no real one is."""
    address, port = peer["address"], peer["port"]
    if peer["behaviour"] != "silent":
        relay = RelayingResolver(peer["behaviour"], (peer["asks"], port))
        loop = asyncio.get_running_loop()
        return [await loop.create_datagram_endpoint(lambda: relay, local_addr=(address, port)),
                await asyncio.start_server(relay.relay_stream(), address, port)]
    return [swallow_datagrams(address, port), NeverAccepts(address, port)]
