# SPDX-License-Identifier: Apache-2.0
"""nginx as the lab's policy host: one server block for each domain, chosen by SNI."""

import os

POLICY_HOST = "127.80.2.1"
SECOND_POLICY_HOST = "127.80.2.2"  # where the two addresses of one host say different things

HEAD = """
daemon off;
{user}
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/error.log warn;
events {{ worker_connections 2048; }}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server_names_hash_bucket_size 128;
    server_names_hash_max_size 4096;
    types {{ }}
    default_type text/plain;
    # Keys of any strength are a case of the lab.
    ssl_ciphers DEFAULT@SECLEVEL=0;
    ssl_protocols TLSv1.2 TLSv1.3;
"""

REFUSE_OTHERS = """
    server {{ {listen}
        ssl_reject_handshake on; }}
"""

BLOCK = """
    server {{ {listen}
        server_name {host};
        ssl_certificate {chain};
        ssl_certificate_key {key};
        location = /.well-known/mta-sts.txt {{ {location} }}
        location / {{ return 404; }} }}
"""


class Nginx:
    """Collects policy hosts and writes the configuration."""

    def __init__(self, folder, port, ipv6):
        folder.mkdir()
        self.folder = folder
        self.port = port
        self.ipv6 = ipv6
        self.blocks = {}  # (host, address) -> server block

    def _listen(self, address):
        listen = f"listen {address}:{self.port} ssl"
        if address == POLICY_HOST and self.ipv6:
            return f"{listen}; listen [::1]:{self.port} ssl"
        return listen

    def serve(self, host, body, extra, chain, key, address=POLICY_HOST):
        """A policy host; body None: not found. Lines in extra come into the location."""
        location = extra
        if body is not None and "return" not in extra:
            path = self.folder / f"{host}.{address}.txt"
            path.write_bytes(body)
            location = f"alias {path}; {extra}"
        elif body is None and not extra:
            location = "return 404;"
        self.blocks[host, address] = BLOCK.format(
            listen=self._listen(address) + ";", host=host, chain=chain, key=key, location=location
        )

    def write(self):
        user = "user root;" if os.geteuid() == 0 else ""
        text = HEAD.format(folder=self.folder, user=user)
        for address in (POLICY_HOST, SECOND_POLICY_HOST):
            listen = self._listen(address).replace(" ssl", " ssl default_server") + ";"
            text += REFUSE_OTHERS.format(listen=listen)
        path = self.folder / "nginx.conf"
        path.write_text(text + "".join(self.blocks.values()) + "}\n")
        return ["nginx", "-p", str(self.folder), "-e", str(self.folder / "error.log"), "-c", str(path)]
