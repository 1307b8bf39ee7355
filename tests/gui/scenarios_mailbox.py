# SPDX-License-Identifier: Apache-2.0
"""Stories of the report mailbox: set up against Dovecot, fetched from, and what goes wrong on the way."""

import contextlib
import gzip
import json
import os
import pathlib
import sys

from scenarios_publish import open_reports_page
from scenarios_reports import report, today_minus
from scenarios_wizard import DOMAIN, expect_names
from story import expect
from window import wait_until

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "bench"))
sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "mailbox"))
import make_reports  # noqa: E402  (the benchmark makes mails)
from dovecot import PASSWORD, USER, Dovecot  # noqa: E402  (it lives beside the command line's test)
from sign_in import CLIENT, SignInServer, browse  # noqa: E402


def deliver(server, number, failures=()):
    document = report(number, today_minus(max(0, 12 - number)), failures)
    server.deliver(make_reports.mail(number, gzip.compress(json.dumps(document).encode()), document))


def options_trusting(story, server):
    """The lab's options, and the mailbox's root beside the lab's."""
    options = [str(option) for option in story.options]
    at = options.index("--ca-file") + 1
    both = server.folder / "roots.pem"
    both.write_text(pathlib.Path(options[at]).read_text() + (server.folder / "root.pem").read_text())
    return [*options[:at], str(both), *options[at + 1:]]


def save_sample(window, story):
    """The sample report, as a person saves it before attaching it to a mail."""
    path = story.desktop.folder / "sample.json"
    window.press("Save a sample report…")
    window.write("File name:", str(path))
    window.press("Save")
    wait_until("the sample is there", path.exists)
    return json.loads(path.read_text())


def with_attachment(document):
    return (b"From: me@shop.test\r\nSubject: trying\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
            b"--b\r\nContent-Type: application/json; name=sample.json\r\n\r\n"
            + json.dumps(document).encode() + b"\r\n--b--\r\n")


def hide_account(window):
    """So that the next one is not taken for this one."""
    window.press("Hide this")
    wait_until("the account is gone", lambda: not window.find("Reports imported"))


def set_up(window, story, server):
    """The dialog, first with mistakes."""
    window.press("Set up a mailbox…")
    window.wait_for("Name to sign in with", "text")
    expect_names(window, "mailbox dialog")
    window.press("Sign in and fetch")
    window.wait_for_text("Type the name that you sign in with.")
    window.write("Name to sign in with", "me@gmail.com")
    window.write("Server", "imap.gmail.com")
    window.wait_for_text("Google wants an app password here")
    story.picture("gmail")
    window.write("Server", "outlook.office365.com")
    window.wait_for_text("registers Postseal once in Microsoft Entra")
    window.wait_for("Directory (tenant) ID", "text")
    expect_names(window, "mailbox dialog, Microsoft 365")
    story.picture("microsoft")
    window.press("Sign in and fetch")
    window.wait_for_text("Type the ID of the application.")
    window.press("With a password")
    window.write("Name to sign in with", USER)
    window.write("Server", f"localhost:{server.tls}")
    window.press("Sign in and fetch")
    window.wait_for_text("Type the password.")
    window.write("Password", "wrong", role="password text")
    window.press("Sign in and fetch")
    window.wait_for_text("does not accept the password of")
    expect_names(window, "mailbox dialog, wrong password")
    story.picture("wrong-password")
    window.write("Password", PASSWORD, role="password text")
    window.write("Folder", "Reprots")
    window.press("Sign in and fetch")
    window.wait_for_text("There is no folder “Reprots”")
    story.picture("no-folder")
    window.write("Folder", "INBOX")
    window.press("Sign in and fetch")


def mailbox(story):
    """Reports come out of a mailbox: wrong password, wrong folder, then all of them, and what is new later."""
    folder = story.desktop.folder / "dovecot"
    folder.mkdir()
    server = Dovecot(folder)
    for number in range(12):
        deliver(server, number, [("certificate-expired", "mx1.mailhost.test")] if number == 4 else [])
        server.deliver(b"Subject: A letter\r\n\r\nNothing of interest.\r\n")
    server.start()
    try:
        options = options_trusting(story, server)
        before = server.listing()
        with story.open(data="mailbox", options=options) as window:
            open_reports_page(window)
            window.press("See the reports")
            window.wait_for("No reports yet")
            sample = save_sample(window, story)
            set_up(window, story, server)
            window.wait_for_text("12 new reports stored.", 30)
            window.wait_for_text("Last looked at")
            window.wait_for("The mail server's certificate has expired")
            expect_names(window, "TLS reports with a mailbox")
            story.picture("fetched")
            expect(server.listing() == before, "the mailbox was changed")
            hide_account(window)
            deliver(server, 12)
            deliver(server, 13)
            server.deliver(with_attachment(sample))
            window.press("Fetch now")
            window.wait_for_text("3 new reports stored.", 30)
            hide_account(window)
            server.stop()
            window.press("Fetch now")
            window.wait_for_text("takes no connection at port")
            story.picture("not-there")
        # No keychain here: the password was for that run only.
        with story.open(data="mailbox", options=options) as window:
            window.press("See the reports")
            window.wait_for("The password is not known")
            story.picture("no-password")
            window.press("Remove")
            window.wait_for("Set up a mailbox…", "push button")
        summary = story.json("reports", "summary", DOMAIN, data="mailbox")
        expect(summary["reports"] == 14, f"postseal-cli says {summary}")
    finally:
        server.stop()


@contextlib.contextmanager
def browser_that_notes(story):
    """In place of the desktop's: it writes down the address that it is to open, and a test goes there."""
    folder = story.desktop.folder / "bin"
    folder.mkdir()
    noted = folder / "opened"
    program = folder / "xdg-open"
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>{noted}\n")
    program.chmod(0o755)
    path = os.environ["PATH"]
    os.environ["PATH"] = f"{folder}:{path}"
    try:
        yield noted
    finally:
        os.environ["PATH"] = path


def press_and_browse(window, noted, server, story, picture):
    """Presses, looks at what is said while somebody is in the browser, and is that somebody."""
    window.press("Sign in and fetch")
    window.wait_for("Sign in in the browser")
    wait_until("the browser was opened", lambda: noted.exists() and noted.read_text().endswith("\n"))
    expect_names(window, "mailbox dialog, in the browser")
    story.picture(picture)
    url = noted.read_text().splitlines()[-1]
    noted.unlink()
    page = browse(url, server.folder / "root.pem")
    expect("go on in Postseal" in page, f"the browser shows {page}")


def mailbox_browser(story):
    """A mailbox that wants the browser: set up, fetched from, permission taken away, signed in again."""
    folder = story.desktop.folder / "dovecot-oauth"
    folder.mkdir()
    server = Dovecot(folder)
    provider = SignInServer(folder, "somebody@else.test")
    for number in range(3):
        deliver(server, number)
    server.start(provider.introspection)
    try:
        with browser_that_notes(story) as noted, story.open(data="browser", options=options_trusting(story, server)) as window:
            open_reports_page(window)
            window.press("See the reports")
            window.press("Set up a mailbox…")
            window.wait_for("Name to sign in with", "text")
            window.write("Name to sign in with", USER)
            window.write("Server", f"localhost:{server.tls}")
            window.press("In the browser (OAuth)")
            window.write("Application (client) ID", CLIENT)
            window.write("Directory (tenant) ID", "http://localhost")
            window.press("Sign in and fetch")
            window.wait_for_text("neither a tenant nor an address with https://")
            window.write("Directory (tenant) ID", provider.issuer)
            window.press("Sign in and fetch")
            window.wait_for("Sign in in the browser")
            window.press("Back to the entries")
            window.wait_for("Application (client) ID", "text")
            press_and_browse(window, noted, server, story, "in-the-browser")
            window.wait_for_text("does not let whoever signed in into")
            story.picture("another-person")
            provider.user = USER
            window.write("Folder", "TLS")
            press_and_browse(window, noted, server, story, "again")
            window.wait_for_text("There is no folder “TLS”")
            story.picture("no-folder")
            # Nobody has to sign in once more.
            window.press("INBOX")
            window.wait_for_text("3 new reports stored.", 30)
            expect(not noted.exists(), "the browser was opened for a second folder")
            hide_account(window)
            deliver(server, 3)
            window.press("Fetch now")
            window.wait_for_text("1 new report stored.", 30)
            hide_account(window)
            provider.says = "invalid_grant"
            window.press("Fetch now")
            window.wait_for_text("Somebody has to sign in again for")
            story.picture("ended")
            provider.says = None
            window.press("Fetch now")
            window.wait_for("Application (client) ID", "text")
            press_and_browse(window, noted, server, story, "signed-in-again")
            wait_until("it fetches again", lambda: not window.find("Somebody has to sign in again for"))
        expect("authorization_code" in provider.asked and "refresh_token" in provider.asked, f"asked for {provider.asked}")
    finally:
        server.stop()
        provider.stop()
