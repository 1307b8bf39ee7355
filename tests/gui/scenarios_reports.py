# SPDX-License-Identifier: Apache-2.0
"""Stories of TLS reports: taken in by the dialog, looked at, compared with a check of now."""

import datetime
import gzip
import json

from scenarios_publish import open_reports_page
from scenarios_wizard import DOMAIN, expect_names, expect_page
from story import expect
from window import wait_until


def today_minus(days):
    return datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=days)


def report(number, day, failures):
    """A report of one day; failures are pairs of a result type and a mail server."""
    details = [{"result-type": result, "sending-mta-ip": "203.0.113.7", "receiving-mx-hostname": mx,
                "failed-session-count": 3, "failure-reason-code": "seen from far away"} for result, mx in failures]
    return {"organization-name": "Google Inc." if number % 2 else "Microsoft Corporation",
            "contact-info": "tls@reporter.example", "report-id": f"report-{number}",
            "date-range": {"start-datetime": f"{day}T00:00:00Z", "end-datetime": f"{day}T23:59:59Z"},
            "policies": [{"policy": {"policy-type": "sts", "policy-domain": DOMAIN},
                          "summary": {"total-successful-session-count": 100 + number,
                                      "total-failure-session-count": 3 * len(details)},
                          "failure-details": details}]}


def write_reports(folder):
    """Twelve days of reports as .json.gz, one of them broken and one for somebody else."""
    folder.mkdir()
    for number in range(12):
        day = today_minus(13 - number)
        failures = []
        if number == 4:
            failures = [("certificate-expired", "mx1.mailhost.test"), ("starttls-not-supported", "old.mailhost.test")]
        if number == 8:
            failures = [("sts-policy-fetch-error", "")]
        (folder / f"{number}.json.gz").write_bytes(gzip.compress(json.dumps(report(number, day, failures)).encode()))
    (folder / "broken.json.gz").write_bytes(gzip.compress(json.dumps(report(99, today_minus(0), [])).encode())[:-20])


def reports(story):
    """Reports on a domain: none yet, then a folder's worth, what failed, and whether it is still so."""
    folder = story.desktop.folder / "reports"
    write_reports(folder)
    names = " ".join(f'"{file}"' for file in sorted(folder.iterdir()))
    with story.open(data="reports") as window:
        open_reports_page(window)
        window.press("See the reports")
        window.wait_for_title(f"TLS reports – {DOMAIN}")
        window.wait_for("No reports yet")
        expect_names(window, "TLS reports, none yet")
        story.picture("none")
        window.press("Import reports…")
        window.write("File name:", names)
        window.press("Open")
        window.wait_for_text("12 new reports stored.")
        window.wait_for_text("1 file held no report that can be read.")
        window.wait_for("What senders reported")
        window.wait_for_text("1,266 encrypted sessions, 9 failed.")
        window.wait_for("The mail server's certificate has expired")
        window.wait_for("The mail server did not offer encryption")
        expect_names(window, "TLS reports")
        story.picture("imported")
        window.press("As a table")
        window.wait_for("Sessions over time", "table")
        expect_names(window, "TLS reports, as a table")
        story.picture("table")
        window.press("As a chart")
        # The wizard has just checked the domain.
        window.wait_for_text("The check of now finds that part in order.")
        window.wait_for_text("This is none of your mail servers any more.")
        window.press("Hide this")
        wait_until("the account is gone", lambda: not window.find("Reports imported"))
        window.press("Import reports…")
        window.write("File name:", names)
        window.press("Open")
        window.wait_for_text("13 were there already.")
        window.press("Back")
        expect_page(window, "TLS reports")
        window.take_keyboard()
        window.keys("alt+Home")
        window.wait_for_title("Your domains")
        story.picture("start")
        window.press("See the reports")
        window.wait_for_title(f"TLS reports – {DOMAIN}")
        window.press("Look whether it is still so")
        window.wait_for_text("The check of now finds that part in order.", 40)
        story.picture("still-so")
        window.press("Back")
        window.wait_for_title("Your domains")
    summary = story.json("reports", "summary", DOMAIN, data="reports")
    expect(summary["sessions"] == {"successful": 1266, "failed": 9}, f"postseal-cli says {summary}")
