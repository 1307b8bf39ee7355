# SPDX-License-Identifier: Apache-2.0
"""Keeping an eye on domains: checks by a schedule, notifications, and the list that shows them, on the real servers."""

import json
import subprocess
import sys
from pathlib import Path

from scenarios_wizard import DOMAIN, expect_names, whole_path
from story import LONGEST_CHECK, expect
from window import wait_until

SERVICE = Path(__file__).with_name("notifications.py")
FORGOTTEN = "Not in the policy: mx1.mailhost.test"


def serve(admin, text, policy_id):
    """The file, and a record that says that it is another one."""
    octets = "\r\n".join(text.splitlines()) + "\r\n"
    admin.lab.publish_policy(admin.domain, octets.encode())
    admin.put_text("record", f"_mta-sts.{DOMAIN}", f"v=STSv1; id={policy_id};")
    admin.lab.forget()


def run(story, program, *arguments, status):
    """As a scheduler does; both programs at the same data folder."""
    command = [program, *arguments, *story.options, "--data-dir", str(story.folder("path"))]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    expect(ended.returncode == status, f"{arguments} ended with {ended.returncode}: {ended.stdout}{ended.stderr}")
    return ended.stdout


def notifications(story):
    """What the desktop was told so far."""
    lines = (story.desktop.folder / "notifications.out").read_text().splitlines()
    return [json.loads(line) for line in lines if line.startswith("{")]


def check_all(window, *expected):
    window.press("Check all")
    for text in expected:
        window.wait_for(text, seconds=LONGEST_CHECK)


def watching(story):
    """A mail server falls out of the policy: the scheduler's check, one notification, and the list until it is mended."""
    if "walked" not in story.told:
        whole_path(story)
    admin, processes = story.admin, story.desktop.processes
    processes.start("notifications", [sys.executable, "-B", str(SERVICE)])
    processes.wait_for_output("notifications", "ready")
    good = story.document(DOMAIN)["policy"]["text"]
    serve(admin, good.replace("mx1.mailhost.test", "mx2.mailhost.test"), "1forgotten")
    run(story, story.cli, "check", "--all", "--save", status=1)
    told = run(story, story.program, "--news", status=0)
    expect(f"{DOMAIN}: {FORGOTTEN}" in told, f"it said {told!r}")
    expect(len(notifications(story)) == 1, f"there are {notifications(story)}")
    shown = notifications(story)[0]
    expect(shown["title"] == DOMAIN and shown["body"].startswith(FORGOTTEN), f"it was {shown}")
    expect(run(story, story.program, "--news", status=0) == "", "the same was told again")
    expect(len(notifications(story)) == 1, "the same was shown again")

    with story.open(data="path") as window:
        wait_until("the list says it", lambda: any(text.startswith(FORGOTTEN) for text in window.texts()), LONGEST_CHECK)
        expect_names(window, "the list")
        story.picture("forgotten")
        expect(run(story, story.program, "--news", status=0) == "", "the program told beside its own window")
        serve(admin, good, "2mended")
        check_all(window, "Servers and policy fine")
        wait_until("the list says it no more", lambda: not any(text.startswith(FORGOTTEN) for text in window.texts()), 5)
        story.picture("mended")
        window.press("Settings…")
        window.wait_for("Check the domains", "combo box")
        expect_names(window, "Settings")
        story.picture("settings")
        window.press("Close")
