# SPDX-License-Identifier: Apache-2.0
"""The verification report, printed and saved, of a domain on the real servers; and its evidence, verified."""

import hashlib
import subprocess

from scenarios_enforce import to_page
from scenarios_wizard import DOMAIN, expect_names, open_stored, wait_for_check, whole_path
from story import expect
from window import wait_until


def ran(*command, status=0):
    ended = subprocess.run(command, capture_output=True, text=True, timeout=60)
    expect(ended.returncode == status, f"{command} ended with {ended.returncode}: {ended.stdout}{ended.stderr}")
    return ended.stdout


def saved(window, button, path):
    window.press(button)
    window.write("File name:", str(path))
    window.press("Save")
    wait_until(f"{path} is there", path.exists)
    return path


def expect_report(text, where):
    for words in ("Verification report", DOMAIN, "What is not protected", "mx1.mailhost.test", "TLS 1.3", "SHA-256",
                  "Page 1 of" if where == "PDF" else "What to do next"):
        expect(words in text, f"the {where} does not say “{words}”")


def printing(story):
    """The report on a domain of the real servers: PDF, web page and evidence, from the window and the command line."""
    if "walked" not in story.told:
        whole_path(story)
    folder = story.folder("printed")
    folder.mkdir(exist_ok=True)
    with story.open(data="path") as window:
        open_stored(window, DOMAIN)
        wait_for_check(window)
        to_page(window, "History")
        window.wait_for("Save as PDF…", "push button")
        expect_names(window, "History")
        pdf = saved(window, "Save as PDF…", folder / "window.pdf")
        expect_report(ran("pdftotext", "-layout", str(pdf), "-"), "PDF")
        expect_report(saved(window, "Save as a web page…", folder / "window.html").read_text(), "web page")
        evidence = saved(window, "Save the evidence…", folder / "window.json").read_bytes()
        digest = hashlib.sha256(evidence).hexdigest()
        expect(digest in ran("pdftotext", str(pdf), "-"), "the PDF names another SHA-256")
        ran("pdfdetach", "-save", "1", "-o", str(folder / "attached.json"), str(pdf))
        expect((folder / "attached.json").read_bytes() == evidence, "another evidence is attached")
        story.picture("saved")
        window.press("Print…")
        window.wait_for("Print the verification report", "dialog")
        story.picture("preview")
        window.keys("Escape")
        wait_until("the preview is closed", lambda: not window.find("Print the verification report", "dialog"))

    options = [*map(str, story.options), "--data-dir", str(story.folder("path"))]
    verified = ran(story.cli, "evidence", "verify", str(folder / "window.json"), "--ca-file", options[options.index("--ca-file") + 1])
    expect(digest in verified and DOMAIN in verified, f"verified: {verified}")
    by_command = folder / "command.pdf"
    ran(story.cli, "print", DOMAIN, "--pdf", str(by_command), "--paper", "Letter", *options)
    expect_report(ran("pdftotext", "-layout", str(by_command), "-"), "PDF")
    expect("(letter)" in ran("pdfinfo", str(by_command)), "the paper is another")
    expect_report(ran(story.cli, "print", DOMAIN, "--text", "-", *options), "text")
    ran(story.cli, "print", "elsewhere.test", "--html", str(folder / "none.html"), *options, status=2)
    expect(not (folder / "none.html").exists(), "a report on a domain that is not there")
