#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Reports out of a real mailbox: Dovecot, five thousand mails, and everything that can go wrong on the way.

    check_mailbox.py --program build/dev/bin/postseal-cli [--mails 5000]

Everything happens in a folder of its own and on loopback.
"""
import argparse
import contextlib
import json
import pathlib
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "bench"))
import make_reports  # noqa: E402  (the corpus is the benchmark's)
from dovecot import PASSWORD, USER, Dovecot, LabError, Wire  # noqa: E402

problems = []
EVERY = 10  # one mail of so many has a report


def expect(where, found, wanted):
    if found != wanted:
        problems.append(f"{where}: found {found!r}, wanted {wanted!r}")


def letter(number):
    return (f"From: friend@a.test\r\nTo: {USER}\r\nSubject: Letter {number}\r\nDate: Sat, 21 Nov 2026 04:00:00 +0000\r\n"
            f"Message-ID: <{number}@a.test>\r\n\r\nNothing of interest.\r\n").encode()


def photo(number):
    """Has an attachment that may be a report by its type, and is none."""
    return (f"From: friend@a.test\r\nSubject: Photos {number}\r\nMIME-Version: 1.0\r\n"
            "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: application/octet-stream\r\n"
            f"Content-Disposition: attachment; filename=photo{number}.raw\r\n\r\nnot a report\r\n--b--\r\n").encode()


def report_mail(rng, number, identities):
    document = make_reports.report(rng, number)
    packed = make_reports.gzip.compress(json.dumps(document).encode(), mtime=0)
    for policy in document["policies"]:
        identities.add((document["organization-name"], document["report-id"], policy["policy"]["policy-domain"]))
    return make_reports.mail(number, packed, document)


class Fetching:
    """The program with a data folder of its own."""

    def __init__(self, program, server, folder, name):
        self.program, self.server = program, server
        self.data = folder / name
        self.password = folder / "password"
        self.password.write_text(PASSWORD + "\n")
        self.root = server.folder / "root.pem"
        self.said = []

    def run(self, *words, keychain=False, timeout=180):
        command = [self.program, *map(str, words), "--data-dir", str(self.data), "--ca-file", str(self.root)]
        if not keychain:
            command += ["--password-file", str(self.password)]
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, stdin=subprocess.DEVNULL)
        self.said.append(f"{' '.join(words[:2])}: {done.returncode} {done.stderr.strip()[-400:]}")
        return done

    def set(self, *words, port=None):
        place = f"localhost:{port or self.server.tls}"
        return self.run("mailbox", "set", "--server", place, "--user", USER, *words)

    def fetch(self):
        done = self.run("reports", "fetch", "--json")
        return done, json.loads(done.stdout) if done.stdout else {}

    def stored(self):
        with contextlib.closing(sqlite3.connect(self.data / "postseal.sqlite")) as database:
            return database.execute("SELECT count(*), count(DISTINCT identity) FROM report").fetchone()

    def position(self):
        with contextlib.closing(sqlite3.connect(self.data / "postseal.sqlite")) as database:
            row = database.execute("SELECT value FROM setting WHERE key = 'mailbox.position'").fetchone()
        return json.loads(row[0]) if row else None


def check_ordinary(fetching, server, wanted):
    """From nothing to everything, and only what is new after that."""
    done = fetching.set()
    expect("set", (done.returncode, done.stderr.count("keychain")), (0, 1))
    before = server.listing()
    began = time.monotonic()
    done, account = fetching.fetch()
    print(f"fetched {account.get('new_reports')} reports out of {len(before)} mails in {time.monotonic() - began:.1f} s")
    expect("fetch", (done.returncode, account.get("new_reports"), account.get("mailbox_error")), (0, wanted, None))
    expect("stored", fetching.stored(), (wanted, wanted))
    expect("letters are no problem", account.get("problem_count"), 0)
    expect("photos were not kept, letters not even fetched", account.get("documents", 0) < len(before) / 4, True)
    expect("mails and their flags", server.listing(), before)
    done, account = fetching.fetch()
    expect("again", (done.returncode, account.get("new_reports"), account.get("documents")), (0, 0, 0))
    if problems:
        raise LabError("\n".join(fetching.said))
    shown = fetching.run("mailbox", "--json", keychain=True)
    expect("shown", json.loads(shown.stdout)["user"], USER)
    with_password = [path.name for path in fetching.data.rglob("*") if path.is_file() and PASSWORD.encode() in path.read_bytes()]
    expect("no password in the data folder", with_password, [])


def check_new_mail(fetching, server, rng, identities):
    server.deliver(report_mail(rng, 900001, identities))
    done, account = fetching.fetch()
    expect("one more", (done.returncode, account.get("documents")), (0, 1))
    expect("stored with it", fetching.stored()[0], len(identities))


def nested(depth):
    """Parts in parts, deeper than anybody needs, with a name of a megabyte at the bottom."""
    head = b"Subject: deep\r\nMIME-Version: 1.0\r\n"
    for level in range(depth):
        head += b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level)
    return head + b"Content-Type: application/json; name=\"" + b"x" * 1_000_000 + b"\"\r\n\r\n{}\r\n"


def check_bad_mails(fetching, server, rng, identities):
    """Mails that anybody can send, and one that the server cannot read, do not bar the way to those behind."""
    deep = [server.deliver(nested(depth)) for depth in (90, 400, 3000)]
    server.deliver(letter(1))
    unreadable = server.deliver(report_mail(rng, 900500, set()))
    server.deliver(report_mail(rng, 900501, identities))
    unreadable.chmod(0)
    done, account = fetching.fetch()
    expect("bad mails", (account.get("new_reports"), account.get("mailbox_error")), (1, None))
    names = [problem["name"] for problem in account.get("problems", []) if "cannot be read" in problem["reason"]]
    if server.owner.pw_uid != 0:
        expect("the unreadable one is told", (len(names), done.returncode), (1, 2))
    expect("stored behind them", fetching.stored()[0], len(identities))
    for bad in (unreadable, *deep):
        bad.unlink()
    done, account = fetching.fetch()
    expect("and again", (done.returncode, account.get("documents"), account.get("mailbox_error")), (0, 0, None))


def check_begun_anew(fetching, server, identities):
    """The folder was made anew: everything is looked at again, and nothing is double."""
    before = fetching.position()["validity"]
    server.begin_anew()
    done, account = fetching.fetch()
    expect("anew", (done.returncode, account.get("new_reports")), (0, 0))
    expect("all known", account.get("known_documents", 0) > 100, True)
    expect("stored anew", fetching.stored(), (len(identities), len(identities)))
    expect("another UIDVALIDITY", fetching.position()["validity"] != before, True)


def check_mistakes(fetching, server):
    position = fetching.position()
    right = fetching.password.read_text()
    fetching.password.write_text("wrong\n")
    done, account = fetching.fetch()
    expect("wrong password", (done.returncode, account.get("mailbox_error")), (1, "wrong-password"))
    done = fetching.run("mailbox", "test", "--json")
    expect("test with it", (done.returncode, json.loads(done.stdout)["error"]), (1, "wrong-password"))
    fetching.password.write_text(right)
    expect("position stays", fetching.position(), position)
    done = fetching.set("--folder", "Reprots")
    expect("no such folder", (done.returncode, "TLS-Berichte für uns" in done.stderr), (1, True))
    done = fetching.run("mailbox", "--json", keychain=True)
    expect("a mistake changes nothing", json.loads(done.stdout)["folder"], "INBOX")
    done = fetching.run("mailbox", "set", "--server", f"127.0.0.1:{server.tls}", "--user", USER)
    expect("an address", (done.returncode, "certificate is not for" in done.stderr), (1, True))
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    done = fetching.set(port=port)
    expect("nothing listens", (done.returncode, "takes no connection" in done.stderr), (1, True))
    done = fetching.run("mailbox", "set", "--user", USER, "--server", "no-such-host.invalid")
    expect("no such host", (done.returncode, "There is no server" in done.stderr), (3, True))
    trusted, fetching.root = fetching.root, pathlib.Path(__file__)
    expect("roots that are none", fetching.run("mailbox", "test").returncode, 2)
    fetching.root = trusted
    done = fetching.run("mailbox", "test", "--json")
    expect("test", (done.returncode, json.loads(done.stdout)["error"]), (0, None))


def check_foreign_folder(fetching, server, rng):
    identities = set()
    server.deliver(report_mail(rng, 900100, identities), into=".TLS-Berichte f&APw-r uns")
    done = fetching.set("--folder", "TLS-Berichte für uns")
    expect("set to a folder with an umlaut", done.returncode, 0)
    done, account = fetching.fetch()
    expect("its mail", (done.returncode, account.get("new_reports")), (0, len(identities)))
    done = fetching.set("--starttls", port=server.plain)
    expect("STARTTLS", (done.returncode, done.stderr.count("\n")), (0, 1))
    expect("removed", fetching.run("mailbox", "remove", keychain=True).returncode, 0)
    expect("gone", fetching.run("mailbox", keychain=True).returncode, 2)


def check_cut_wire(program, server, folder, wanted):
    """Every connection ends after 150,000 octets; it goes on, and nothing is lost or double."""
    fetching = Fetching(program, server, folder, "cut")
    wire = Wire(server.tls, 150_000)
    expect("set over the wire", fetching.set(port=wire.port).returncode, 0)
    for attempt in range(60):
        done, account = fetching.fetch()
        if done.returncode == 0:
            break
        expect("cut", (done.returncode, account.get("mailbox_error")), (3, "lost"))
    print(f"over a wire that was cut {wire.connections} times: {attempt + 1} fetches")
    expect("whole in the end", done.returncode, 0)
    expect("stored over the wire", fetching.stored(), (wanted, wanted))
    wire.close()


def check_killed(program, server, folder, wanted, rng):
    fetching = Fetching(program, server, folder, "killed")
    expect("set to be killed", fetching.set().returncode, 0)
    command = [program, "reports", "fetch", "--data-dir", fetching.data, "--ca-file", fetching.root,
               "--password-file", fetching.password]
    killed = 0
    for _ in range(12):
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0.02, 0.3))
        process.send_signal(signal.SIGKILL)
        killed += process.wait() == -signal.SIGKILL
    done, _ = fetching.fetch()
    print(f"killed {killed} times")
    expect("killed at all", killed >= 1, True)
    expect("after kills", (done.returncode, fetching.stored()), (0, (wanted, wanted)))


def check_stopped(program, server, folder):
    """Ctrl-C ends it soon; what came by then stays."""
    fetching = Fetching(program, server, folder, "stopped")
    fetching.set()
    command = [program, "reports", "fetch", "--json", "--data-dir", fetching.data, "--ca-file", fetching.root,
               "--password-file", fetching.password]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    time.sleep(0.4)
    process.send_signal(signal.SIGINT)
    began = time.monotonic()
    output, _ = process.communicate(timeout=30)
    account = json.loads(output)
    if account["stopped"]:
        expect("stopped", (process.returncode, account["mailbox_error"]), (3, None))
    expect("stopped soon", time.monotonic() - began < 5, True)


def check_hostile(program, server, folder):
    """A server that sends a line without end, behind a good certificate."""
    import ssl
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(server.folder / "server.pem", server.folder / "server.key")
    listener = socket.create_server(("127.0.0.1", 0))

    def serve():
        with context.wrap_socket(listener.accept()[0], server_side=True) as peer:
            try:
                peer.sendall(b"* OK ")
                while True:
                    peer.sendall(b"x" * 65536)
            except OSError:
                pass

    threading.Thread(target=serve, daemon=True).start()
    fetching = Fetching(program, server, folder, "hostile")
    words = [program, "mailbox", "set", "--server", f"localhost:{listener.getsockname()[1]}", "--user", USER]
    words += ["--data-dir", fetching.data, "--ca-file", fetching.root, "--password-file", fetching.password]
    done = subprocess.run(["/usr/bin/env", "time", "-f", "%M", *words] if shutil.which("time") else words,
                          capture_output=True, text=True, timeout=60)
    expect("a line without end", (done.returncode, "does not speak IMAP" in done.stderr), (1, True))
    listener.close()


KEYCHAIN = """
printf 'x' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
set -e
"$1" mailbox set --server "$2" --user "$3" --data-dir "$4" --ca-file "$5" --password-file "$6"
"$1" reports fetch --json --data-dir "$4" --ca-file "$5"
"$1" mailbox remove --data-dir "$4"
"$1" mailbox set --server "$2" --user "$3" --data-dir "$4" --ca-file "$5" </dev/null && exit 9
exit 0
"""


def check_keychain(program, server, folder):
    """The password comes back from a real keychain, and is gone from it after mailbox remove."""
    if shutil.which("gnome-keyring-daemon") is None or shutil.which("dbus-run-session") is None:
        problems.append("keychain: run: apt-get install gnome-keyring dbus")
        return
    fetching = Fetching(program, server, folder, "keychain")
    home = folder / "home"
    home.mkdir()
    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", KEYCHAIN, "sh", program, f"localhost:{server.tls}", USER,
         str(fetching.data), str(fetching.root), str(fetching.password)],
        capture_output=True, text=True, timeout=180,
        env={"PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "LC_ALL": "C.UTF-8"},
    )
    lines = done.stdout.strip().splitlines()
    account = json.loads(lines[1]) if len(lines) > 1 else {}
    expect("with a keychain", (done.returncode, account.get("mailbox_error", "none")), (0, None))
    if done.returncode != 0:
        problems.append(done.stderr[-1500:])
    expect("no word about a missing one", "no keychain" in done.stderr, False)
    expect("asked for again after remove", "No password is known" in done.stderr, True)


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", required=True)
    arguments.add_argument("--mails", type=int, default=5000)
    arguments = arguments.parse_args()
    program = str(pathlib.Path(arguments.program).resolve())
    rng = random.Random(11)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "server").mkdir()
        server = Dovecot(folder / "server")
        try:
            identities = set()
            for number in range(arguments.mails):
                kind = number % EVERY
                server.deliver(report_mail(rng, number, identities) if kind == 0
                               else photo(number) if kind == 1 else letter(number))
            server.deliver(letter(0), into=".TLS-Berichte f&APw-r uns")
            server.start()
            fetching = Fetching(program, server, folder, "data")
            check_ordinary(fetching, server, len(identities))
            check_new_mail(fetching, server, rng, identities)
            check_bad_mails(fetching, server, rng, identities)
            check_begun_anew(fetching, server, identities)
            check_mistakes(fetching, server)
            check_cut_wire(program, server, folder, len(identities))
            check_killed(program, server, folder, len(identities), rng)
            check_stopped(program, server, folder)
            check_hostile(program, server, folder)
            check_keychain(program, server, folder)
            check_foreign_folder(fetching, server, rng)
        except LabError as error:
            problems.append(str(error))
        finally:
            server.stop()
            if problems and (server.folder / "dovecot.log").exists():
                print((server.folder / "dovecot.log").read_text(errors="replace")[-2000:])
    for problem in problems:
        print("FAIL", problem)
    print("FAILED" if problems else "all good")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
