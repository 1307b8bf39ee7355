# SPDX-License-Identifier: Apache-2.0
"""A mailbox with nothing in it, over TLS on the loopback: says who signed in, and with which password.

   imap_peer.py FOLDER      writes FOLDER/root.pem and FOLDER/port, and one line for each sign-in into FOLDER/logins
"""
import datetime
import ipaddress
import pathlib
import re
import socketserver
import ssl
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

FOLDER = pathlib.Path(sys.argv[1])


def certificate():
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mailbox of a test")])
    now = datetime.datetime.now(datetime.timezone.utc)
    made = (x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
            .serial_number(x509.random_serial_number()).not_valid_before(now - datetime.timedelta(days=1))
            .not_valid_after(now + datetime.timedelta(days=30))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
            .sign(key, hashes.SHA256()))
    pem = made.public_bytes(serialization.Encoding.PEM)
    (FOLDER / "root.pem").write_bytes(pem)
    (FOLDER / "both.pem").write_bytes(pem + key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()))


class Mailbox(socketserver.StreamRequestHandler):
    def say(self, text):
        self.wfile.write(text.encode() + b"\r\n")

    def literal(self, word):
        """What a {12} or {12+} at the end of a word announces, or the word itself without its quotes."""
        announced = re.fullmatch(rb"\{(\d+)(\+?)\}", word)
        if not announced:
            return word.strip(b'"')
        if not announced[2]:
            self.say("+ go on")
        return self.rfile.read(int(announced[1]))

    def login(self, line):
        user, password = re.match(rb"\S+ LOGIN (\S+) (.*)", line, re.I).groups()
        return self.literal(user), self.literal(password)

    def handle(self):
        try:
            self.talk()
        except OSError:
            pass  # who is told enough may go without a word

    def talk(self):
        self.say("* OK ready")
        while line := self.rfile.readline():
            line = line.rstrip(b"\r\n")
            tag, word = (line.decode().split(" ") + [""])[:2]
            word = word.upper()
            if word == "CAPABILITY":
                self.say("* CAPABILITY IMAP4rev1")
            elif word == "LOGIN":
                user, password = self.login(line)
                with open(FOLDER / "logins", "ab") as logins:
                    logins.write(user + b" " + password + b"\n")
            elif word in ("SELECT", "EXAMINE"):
                self.say("* 0 EXISTS")
                self.say("* OK [UIDVALIDITY 1] .")
                self.say("* OK [UIDNEXT 1] .")
            elif word == "LOGOUT":
                self.say("* BYE")
            self.say(f"{tag} OK done")
            if word == "LOGOUT":
                return


def main():
    certificate()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FOLDER / "both.pem")
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Mailbox) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        (FOLDER / "port").write_text(str(server.server_address[1]))
        server.serve_forever()


if __name__ == "__main__":
    main()
