#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Signing in to a real mailbox with a browser: Dovecot takes access tokens only, a sign-in server gives them out.

    check_sign_in.py --program build/dev/bin/postseal-cli
"""
import argparse
import json
import pathlib
import random
import signal
import stat
import subprocess
import sys
import tempfile
import threading

from check_mailbox import Fetching, expect, letter, problems, report_mail
from dovecot import USER, Dovecot, LabError
from sign_in import CLIENT, SignInServer, browse


class SigningIn(Fetching):
    """The program, a token file of its own, and a person who opens what it says."""

    def __init__(self, program, server, provider, folder, name):
        super().__init__(program, server, folder, name)
        self.provider = provider
        self.token = folder / f"{name}.token"
        self.pages = []

    def run(self, *words, keychain=False, timeout=60):
        command = [self.program, *map(str, words), "--data-dir", str(self.data), "--ca-file", str(self.root)]
        if not keychain:
            command += ["--token-file", str(self.token)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)
        said, written = [], []
        reader = threading.Thread(target=lambda: written.append(process.stdout.read()))
        reader.start()
        watchdog = threading.Timer(timeout, process.kill)
        watchdog.start()
        for line in process.stderr:
            said.append(line)
            if line.startswith("https://"):
                self.visit(line.strip(), process)
        process.wait()
        watchdog.cancel()
        reader.join()
        self.said.append(f"{' '.join(map(str, words[:2]))}: {process.returncode} {''.join(said)[-400:]}")
        return subprocess.CompletedProcess(command, process.returncode, written[0], "".join(said))

    def visit(self, url, process):
        self.pages.append(browse(url, self.root))

    def set(self, *words):
        return self.run("mailbox", "set", "--server", f"localhost:{self.server.tls}", "--user", USER, "--oauth-client", CLIENT,
                        "--oauth-issuer", self.provider.issuer, *words)


class Away(SigningIn):
    """Nobody signs in, and after a while Ctrl-C is pressed."""

    def visit(self, url, process):
        process.send_signal(signal.SIGINT)


def check_signing_in(signing, wanted):
    done = signing.set("--json")
    expect("set", (done.returncode, json.loads(done.stdout or "{}").get("sign_in")), (0, "oauth"))
    expect("the page", ["go on in Postseal" in page for page in signing.pages], [True])
    expect("the file is its owner's", stat.S_IMODE(signing.token.stat().st_mode), 0o600)
    first = signing.token.read_text()
    done, account = signing.fetch()
    expect("fetch", (done.returncode, account.get("new_reports"), account.get("mailbox_error")), (0, wanted, None))
    expect("stored", signing.stored(), (wanted, wanted))
    expect("another refresh token is kept", signing.token.read_text() != first, True)
    done, account = signing.fetch()
    expect("again", (done.returncode, account.get("new_reports")), (0, 0))
    shown = json.loads(signing.run("mailbox", "--json", keychain=True).stdout)
    expect("shown", (shown["client_id"], shown["issuer"]), (CLIENT, signing.provider.issuer))
    token = signing.token.read_text().strip().encode()
    leaking = [path.name for path in signing.data.rglob("*") if path.is_file() and token in path.read_bytes()]
    expect("no token in the data folder", leaking, [])
    signing.provider.rotates = False
    expect("a server that gives no other one", signing.fetch()[0].returncode, 0)


def check_refusals(signing, provider):
    provider.says = "invalid_grant"
    done, account = signing.fetch()
    expect("ended", (done.returncode, account.get("mailbox_error"), "has to sign in again" in done.stderr),
           (1, "sign-in-ended", True))
    provider.says = "temporarily_unavailable"
    done, _ = signing.fetch()
    expect("busy", (done.returncode, "cannot be reached" in done.stderr), (3, True))
    provider.says = None
    expect("and over", signing.fetch()[0].returncode, 0)
    # An access token of somebody who may not read this mailbox.
    user, provider.user = provider.user, "somebody@else.test"
    done = signing.set()
    expect("another person", (done.returncode, "does not let whoever signed in" in done.stderr), (1, True))
    expect("a mistake changes nothing", signing.fetch()[0].returncode, 0)
    provider.user = None
    done = signing.set()
    expect("declined", (done.returncode, "AADSTS65004" in done.stderr), (1, True))
    provider.user = user
    done = signing.set("--oauth-issuer", "http://localhost")
    expect("an issuer without TLS", (done.returncode, "--oauth-issuer" in done.stderr), (2, True))
    done = signing.set("--oauth-issuer", provider.issuer + "/nowhere", "--json")
    expect("no sign-in server", (done.returncode, json.loads(done.stdout)["error"]), (1, "no-sign-in-server"))
    signing.token.chmod(0o644)
    expect("a file that everybody may read", (signing.set().returncode, stat.S_IMODE(signing.token.stat().st_mode)), (0, 0o600))
    token, signing.token = signing.token, signing.token.parent / "nowhere" / "token"
    done = signing.set()
    expect("a file that cannot be written", (done.returncode, "Cannot write" in done.stderr), (2, True))
    done = signing.run("mailbox", "set", "--user", USER, "--oauth-client", CLIENT, "--token-file", "-", keychain=True)
    expect("no file at all", done.returncode, 2)
    signing.token = token
    signing.token.unlink()
    done = signing.run("reports", "fetch")
    expect("no token", (done.returncode, "Cannot read" in done.stderr), (2, True))


def check_password_refused(program, server, folder):
    fetching = Fetching(program, server, folder, "plain")
    done = fetching.set()
    expect("with a password", (done.returncode, "lets no program in with a password" in done.stderr), (1, True))


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--program", required=True)
    program = str(pathlib.Path(arguments.parse_args().program).resolve())
    rng = random.Random(5)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "server").mkdir()
        server = Dovecot(folder / "server")
        provider = SignInServer(server.folder, USER)
        identities = set()
        for number in range(20):
            server.deliver(report_mail(rng, number, identities) if number % 2 else letter(number))
        try:
            server.start(provider.introspection)
            signing = SigningIn(program, server, provider, folder, "data")
            check_signing_in(signing, len(identities))
            check_refusals(signing, provider)
            check_password_refused(program, server, folder)
            done = Away(program, server, provider, folder, "away").set()
            expect("Ctrl-C", (done.returncode, "Nobody has signed in" in done.stderr), (3, True))
        except LabError as error:
            problems.append(str(error))
        finally:
            server.stop()
            provider.stop()
            if problems:
                print("\n".join(signing.said))
                print((server.folder / "dovecot.log").read_text(errors="replace")[-2000:])
    for problem in problems:
        print("FAIL", problem)
    print("FAILED" if problems else "all good")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
