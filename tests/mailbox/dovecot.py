# SPDX-License-Identifier: Apache-2.0
"""Dovecot on loopback with one mailbox, and a wire in front of it that can be cut."""

import datetime
import grp
import os
import pathlib
import pwd
import shutil
import socket
import sys
import threading

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "lab"))
import certificates  # noqa: E402
from servers import LabError, Processes, free_ports  # noqa: E402

from cryptography import x509  # noqa: E402
from cryptography.hazmat.primitives import hashes, serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import ec  # noqa: E402

USER = "reports@shop.test"
PASSWORD = 'sécret "with\\blanks'
LOOPBACK = "127.0.0.1"

CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
instance_name = postseal-test
protocols = imap
listen = {address}
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.key
ssl_min_protocol = TLSv1.2
log_path = {folder}/dovecot.log
default_internal_user = {internal}
default_login_user = {login}
default_internal_group = {group}
auth_mechanisms = {mechanisms}
mail_location = maildir:{folder}/Maildir
mail_uid = {uid}
mail_gid = {gid}
first_valid_uid = 0
first_valid_gid = 0
mail_fsync = never
passdb {{
  driver = passwd-file
  args = scheme=PLAIN username_format=%u {folder}/users
}}
{oauth}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {plain}
  }}
  inet_listener imaps {{
    port = {tls}
  }}
}}
service anvil {{
  chroot =
}}
service stats {{
  chroot =
}}
"""


OAUTH = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
"""

INSPECTION = """
introspection_mode = get
introspection_url = {url}
username_attribute = email
active_attribute = active
active_value = true
"""


def write_certificate(folder, names):
    """A leaf for the names, and the root that it leads to, for 90 days."""
    authority = certificates.Authority("Postseal mailbox test")
    key = ec.generate_private_key(ec.SECP256R1())
    leaf = (
        x509.CertificateBuilder()
        .subject_name(certificates._name(names[0]))
        .issuer_name(authority.name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(certificates.NOW - certificates.DAY)
        .not_valid_after(certificates.NOW + datetime.timedelta(days=90))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name) for name in names]), critical=False)
        .sign(authority.key, hashes.SHA256())
    )
    (folder / "server.pem").write_bytes(certificates._pem(leaf) + certificates._pem(authority.intermediate))
    (folder / "server.key").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
    )
    (folder / "root.pem").write_bytes(certificates._pem(authority.root))


class Dovecot:
    """One mailbox: INBOX, and folders below it."""

    def __init__(self, folder):
        if shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin") is None:
            raise LabError("a server is missing; run: apt-get install dovecot-imapd")
        self.folder = folder
        self.mail = folder / "Maildir"
        self.tls, self.plain = free_ports([LOOPBACK], 2)
        self.count = 0
        for part in ("cur", "new", "tmp"):
            (self.mail / part).mkdir(parents=True)
        write_certificate(folder, ["localhost"])
        (folder / "run").mkdir()
        (folder / "state").mkdir()
        self.processes = None
        self.owner = None

    def start(self, introspection=None):
        """As root it uses the package's own users, as it would on a mail server; else whoever runs it.

        With an introspection address it takes access tokens and no password, as Microsoft 365 does.
        """
        if os.getuid() == 0:
            internal, login, mail, group = "dovecot", "dovenull", "mail", "dovecot"
            self.folder.chmod(0o755)
            self.folder.parent.chmod(0o755)
            for path in (self.mail, *self.mail.rglob("*")):
                shutil.chown(path, mail, mail)
        else:
            internal = login = mail = pwd.getpwuid(os.getuid()).pw_name
            group = grp.getgrgid(os.getgid()).gr_name
        self.owner = pwd.getpwnam(mail)
        configuration = self.folder / "dovecot.conf"
        configuration.write_text(
            CONFIGURATION.format(
                folder=self.folder, address=LOOPBACK, plain=self.plain, tls=self.tls, uid=self.owner.pw_uid,
                gid=self.owner.pw_gid, internal=internal, login=login, group=group,
                mechanisms="xoauth2" if introspection else "plain login",
                oauth=OAUTH.format(folder=self.folder) if introspection else "",
            )
        )
        (self.folder / "users").write_text(f"{USER}:{{PLAIN}}{PASSWORD}\n")
        if introspection:
            (self.folder / "oauth2.conf").write_text(INSPECTION.format(url=introspection))
        self.processes = Processes(self.folder)
        self.processes.start("dovecot", ["/usr/sbin/dovecot", "-F", "-c", str(configuration)])
        self.processes.wait_for_port(LOOPBACK, self.tls)

    def stop(self):
        if self.processes:
            self.processes.stop()

    def deliver(self, octets, into=""):
        """As a mail transfer agent does: into new, under a name that sorts by arrival. Returns the file."""
        self.count += 1
        folder = self.mail / into if into else self.mail
        for part in ("cur", "new", "tmp"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        mail = folder / "new" / f"1700000000.M{self.count:06}.test"
        mail.write_bytes(octets)
        if self.owner:
            shutil.chown(mail, self.owner.pw_uid, self.owner.pw_gid)
        return mail

    def listing(self):
        """What is in the mailbox, with its flags, however the server arranges it."""
        names = (path.name for part in ("cur", "new") for path in (self.mail / part).iterdir())
        return sorted(name.split(",S=")[0].split(":2,")[0] + "|" + name.partition(":2,")[2] for name in names)

    def begin_anew(self):
        """The next UIDVALIDITY is another."""
        for name in list(self.mail.glob("dovecot*")):
            name.unlink()
        (self.mail / "dovecot-uidlist").write_text("3 V1999999999 N1 G0123456789abcdef0123456789abcdef\n")


class Wire:
    """A port in front of another that is cut off after so many octets from the server, connection after connection."""

    def __init__(self, target, octets):
        self.target, self.octets = target, octets
        self.connections = 0
        self.listener = socket.create_server((LOOPBACK, 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def _accept(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.create_connection((LOOPBACK, self.target))
            for pair in ((client, server, None), (server, client, self.octets)):
                threading.Thread(target=self._pump, args=pair, daemon=True).start()

    @staticmethod
    def _pump(source, sink, most):
        passed = 0
        try:
            while octets := source.recv(16384):
                sink.sendall(octets)
                passed += len(octets)
                if most is not None and passed >= most:
                    break
        except OSError:
            pass
        for end in (source, sink):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass

    def close(self):
        self.listener.close()
