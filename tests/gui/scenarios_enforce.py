# SPDX-License-Identifier: Apache-2.0
"""From testing to enforce mode and back, on the real servers."""

from scenarios_wizard import (
    DOMAIN, SEEN, copied, expect_names, expect_page, open_stored, shown_record, wait_for_check, whole_path,
)
from story import expect, tab_to
from window import wait_until

# What bars the way, and the name of the point when it has been skipped.
GATES = {
    "Not tested for long enough yet": "Tested for long enough",
    "Not enough senders have reported yet": "Enough senders have reported",
    "Nobody is known to read the reports": "Somebody reads the reports",
}
REASON = "The lab has no patience"


def to_page(window, page):
    """By the keyboard, from the end of the list of steps."""
    window.take_keyboard()
    tab_to(window, "Steps")
    window.keys("End")
    for _ in range(["History", "Enforce", "Testing period"].index(page)):
        window.keys("Up")
    expect_page(window, page)


def overrule(window, gate):
    """Goes on without it, and says why; without a reason it is not possible."""
    window.press(f"Skip this point…: {gate}")
    window.wait_for("Why you go on all the same", "text")
    expect_names(window, "Enforce all the same")
    window.press("Go on all the same")
    window.wait_for_text("Write a few words.")
    window.write("Why you go on all the same", REASON)
    window.press("Go on all the same")
    window.wait_for(f"Let it count again: {GATES[gate]}", "push button")


def publish_change(story, window, admin, mode):
    """First the file, as the page shows it; then the record, which the page shows when the file is seen."""
    text = copied(window, "Copy: policy text")
    expect(f"mode: {mode}" in text and "mx: mx1.mailhost.test" in text, f"the file is {text!r}")
    expect(not window.find("Copy: Content"), "the record is shown before the file is there")
    admin.lab.publish_policy(admin.domain, ("\r\n".join(text.split("\n")).replace("\r\r", "\r") + "\r\n").encode())
    window.press("I have published it")
    window.wait_for("Copy: Content", "push button", SEEN)
    name, content = shown_record(window)
    admin.put_text("record", name, content)
    window.press("I have published it")
    return content


def enforcing(story):
    """Enforce mode and back to testing: gates overruled, file before record, each seen at the real servers."""
    if "walked" not in story.told:
        whole_path(story)
    admin = story.admin
    with story.open(data="path") as window:
        open_stored(window, DOMAIN)
        wait_for_check(window)
        to_page(window, "Testing period")
        window.wait_for_text(" mail servers")
        expect_names(window, "Testing period")
        story.picture("testing")
        for gate in GATES:
            overrule(window, gate)
        window.wait_for("Ready: you can switch to enforce mode")
        story.picture("ready")
        to_page(window, "Enforce")
        expect_names(window, "Enforce")
        window.press("Switch to enforce mode")
        window.wait_for("1. The file")
        story.picture("switching")
        publish_change(story, window, admin, "enforce")
        wait_until("it is enforced", lambda: any(text.startswith("Enforced since") for text in window.texts()), SEEN)
        window.wait_for("What senders remember")
        story.picture("enforced")
        story.lab.forget()
        document = story.document(DOMAIN)
        expect(document["mode"] == "enforce" and document["verdict"] == "pass", f"postseal-cli says {document['mode']}, {document['verdict']}")

        window.press("Back to testing mode")
        window.wait_for("1. The file")
        publish_change(story, window, admin, "testing")
        wait_until("it is testing", lambda: any(text.startswith("Testing since") for text in window.texts()), SEEN)
        story.lab.forget()
        expect(story.document(DOMAIN)["mode"] == "testing", "postseal-cli does not see testing mode")
        to_page(window, "History")
        window.wait_for_text(f"“{REASON}”")
        window.wait_for("Stage: Enforced")
        expect_names(window, "History")
        story.picture("history")
