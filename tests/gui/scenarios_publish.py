# SPDX-License-Identifier: Apache-2.0
"""Stories of publishing: at a name server of one's own, by dynamic update, against BIND."""

import pathlib
import sys

from scenarios_wizard import DOMAIN, REPORTS, expect_names, expect_page, next_page, wait_for_check
from story import expect
from window import wait_until

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "publish"))
from export_named import Named  # noqa: E402  (it lives beside the other tests with BIND)

OLD = f'_smtp._tls 300 IN TXT "v=TLSRPTv1; rua=mailto:old@{DOMAIN}"\n'
SECRET = "cG9zdHNlYWwgdGVzdCBrZXkgb24gbG9vcGJhY2s="


def open_reports_page(window):
    """Into the wizard, up to the record for reports."""
    window.press("Set up a domain")
    window.wait_for_title("Domain – Postseal")
    window.write("Domain", DOMAIN)
    window.press("Check")
    expect_page(window, "Domain")
    wait_for_check(window)
    next_page(window, "Your mail servers")
    next_page(window, "TLS reports")
    window.write("Report address", REPORTS)
    window.press("Add")
    window.wait_for(f"Remove: {REPORTS}", "push button")


def dns_update(story):
    """The record for reports into BIND's zone: with wrong keys first, then seen before and after."""
    folder = story.desktop.folder / "named"
    folder.mkdir()
    named = Named(folder, [DOMAIN], records=OLD)
    try:
        story.lab.forget()
        with story.open(data="update") as window:
            open_reports_page(window)
            window.press("DNS update…")
            window.wait_for("Primary name server", "text")
            expect_names(window, "DNS update")
            window.press("Show what would change")
            window.wait_for_text("There is no key in it")
            story.picture("no-key")
            window.write("Primary name server", f"127.0.0.1:{named.port}")
            window.write("Key", f"hmac-sha256:stranger:{SECRET}", role="password text")
            window.wait_for_text("This is the key stranger, hmac-sha256.")
            window.press("Show what would change")
            window.wait_for_text("does not know the key stranger")
            story.picture("unknown-key")
            window.write("Key", (folder / "key").read_text().strip(), role="password text")
            window.press("Show what would change")
            window.wait_for("The key fits. This would change:")
            for text in (f"mailto:old@{DOMAIN}", f"mailto:{REPORTS}"):
                window.wait_for_text(text)
            expect_names(window, "DNS update")
            story.picture("changes")
            expect(len(named.records(f"_smtp._tls.{DOMAIN}", "TXT")) == 1, "something was changed by looking")
            window.press("Publish")
            window.wait_for_text("The server took the change and shows it.")
            [record] = named.records(f"_smtp._tls.{DOMAIN}", "TXT")
            expect(f"rua=mailto:{REPORTS}" in record["value"], f"in the zone is {record['value']!r}")
            story.picture("published")
            window.press("Close")
            wait_until("the dialog is closed", lambda: not window.find("Primary name server"))
            window.take_keyboard()
            window.press("DNS update…")
            window.wait_for_text("This is the key test, hmac-sha256.")
            window.press("Show what would change")
            window.wait_for("It is all there already")
            story.picture("again")
        kept = b"".join(file.read_bytes() for file in story.folder("update").rglob("*") if file.is_file())
        expect(SECRET.encode() not in kept, "the secret was stored")
    finally:
        named.stop()
