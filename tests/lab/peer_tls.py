# SPDX-License-Identifier: Apache-2.0
"""What the misbehaving servers share: TLS, lines, and listeners that are none."""

import contextlib
import socket
import ssl

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


def huge_chain(chain):
    """A file with the chain, and its first certificate three hundred times more."""
    with open(chain) as source:
        whole = source.read()
    leaf = whole[: whole.index("-----END CERTIFICATE-----") + len("-----END CERTIFICATE-----\n")]
    path = chain + ".huge"
    with open(path, "w") as target:
        target.write(whole + leaf * 300)
    return path


async def say(writer, *lines):
    writer.write(b"".join(line.encode() + CRLF for line in lines))
    await writer.drain()


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
