# SPDX-License-Identifier: Apache-2.0
"""Servers that do what real ones cannot be made to do wrong. Started by the lab as a process of its own.

Each function of peer_mail.py and peer_web.py is one behaviour for one connection; the table in domains.py names it, with "-"
for "_".
"""

import asyncio
import contextlib
import json
import os
import ssl
import sys

import peer_mail
import peer_web
from peer_resolver import start_resolver
from peer_tls import NeverAccepts

KINDS = {"mail": peer_mail, "web": peer_web}


def behaviour(kind, name):
    function = getattr(KINDS[kind], f"{kind}_{name.replace('-', '_')}", None)
    if function is None:
        raise SystemExit(f"peer_{kind}.py has no behaviour {kind} {name}")
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
