# SPDX-License-Identifier: Apache-2.0
"""Postfix as the lab's mail server: one listener for each host and certificate."""

import os
import pwd
import grp
import shutil
from pathlib import Path

PROVIDER = {"mx1": "127.80.1.1", "mx2": "127.80.1.2"}  # hosts of mailhost.test, used by most domains
LIBEXEC = Path("/usr/lib/postfix/sbin")
QUEUE_FOLDERS = ["active", "bounce", "corrupt", "defer", "deferred", "flush", "hold", "incoming", "saved", "trace"]

MAIN_CF = """
compatibility_level = 3.6
queue_directory = {folder}/queue
data_directory = {folder}/data
daemon_directory = /usr/lib/postfix/sbin
command_directory = /usr/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = mail.lab.test
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = all
# Without a log file of its own it would write to the system's log.
maillog_file = {folder}/mail.log
maillog_file_prefixes = {folder}
smtpd_tls_security_level = may
smtpd_tls_loglevel = 0
smtpd_client_connection_count_limit = 0
smtpd_client_connection_rate_limit = 0
smtpd_peername_lookup = no
smtpd_relay_restrictions = reject
default_process_limit = 200
alias_maps =
alias_database =
"""

SERVICES = """
postlog   unix-dgram n  -       n       -       1       postlogd
rewrite   unix  -       -       n       -       -       trivial-rewrite
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
anvil     unix  -       -       n       -       1       anvil
cleanup   unix  n       -       n       -       0       cleanup
error     unix  -       -       n       -       -       error
proxymap  unix  -       -       n       -       -       proxymap
"""

# What an smtpd listener is told, by the behaviour that the table names.
OPTIONS = {
    "postfix": [],
    "no-starttls": ["smtpd_tls_security_level=none"],
    "client-certificate": ["smtpd_tls_ask_ccert=yes"],
    "tls12": ["smtpd_tls_protocols=TLSv1.2"],
}


class Postfix:
    """Configuration of one Postfix instance. Needs root: its master process takes other users' rights."""

    def __init__(self, folder, port):
        self.folder = folder
        self.port = port
        self.listeners = []

    def listen(self, address, behaviour, chain, key):
        self.listeners.append((address, OPTIONS[behaviour], chain, key))

    def write(self):
        """Makes the folders that Postfix wants and the two configuration files; returns the command."""
        conf = self.folder / "conf"
        queue = self.folder / "queue"
        data = self.folder / "data"
        owner, dropper = pwd.getpwnam("postfix").pw_uid, grp.getgrnam("postdrop").gr_gid
        for path in [self.folder, conf, queue, data, queue / "pid"]:
            path.mkdir(exist_ok=True)
        os.chown(data, owner, -1)
        for name in QUEUE_FOLDERS + ["private", "public", "maildrop"]:
            (queue / name).mkdir(mode=0o700)
            os.chown(queue / name, owner, dropper if name in ("public", "maildrop") else -1)
        os.chmod(queue / "public", 0o710)
        os.chmod(queue / "maildrop", 0o730)
        (conf / "main.cf").write_text(MAIN_CF.format(folder=self.folder))
        lines = [SERVICES]
        for address, options, chain, key in self.listeners:
            where = f"[{address}]:{self.port}" if ":" in address else f"{address}:{self.port}"
            # A certificate that Postfix finds too weak to load goes with a lower security level.
            all_options = options + [f"smtpd_tls_chain_files={key},{chain}"]
            lines.append(f"{where} inet n - n - - smtpd" + "".join(f" -o {option}" for option in all_options))
        (conf / "master.cf").write_text("\n".join(lines) + "\n")
        if (Path("/etc/postfix/dynamicmaps.cf")).exists():
            shutil.copy("/etc/postfix/dynamicmaps.cf", conf)
        return [str(LIBEXEC / "master"), "-c", str(conf), "-d"]
