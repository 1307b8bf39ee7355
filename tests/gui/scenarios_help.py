# SPDX-License-Identifier: Apache-2.0
"""The offline manual in the window: from the start page, by F1, from a finding, searched."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from story import expect, start_check, wait_for_result
from window import wait_until


def wait_for_page(window, text):
    wait_until(f"the page of the manual says “{text}”",
               lambda: (page := window.find("Page", "label")) and text in Atspi.Text.get_text(page.accessible, 0, -1))


def help_pages(story):
    """Help: the first page, a finding's own page and its repair, a search; F1 knows where one is."""
    with story.open() as window:
        window.press("Help")
        window.wait_for("Search the help", "text")
        wait_for_page(window, "Welcome to Postseal")
        story.picture("welcome")
        window.write("Search the help", "certbot")
        wait_until("the contents are found", lambda: window.find("The certificate of a mail server is not accepted"))
        expect(not window.find("Leaving MTA-STS"), "pages without the word are listed")
        story.picture("searched")
        window.press("Close")
        start_check(window, "mx-wrong-name.test")
        wait_for_result(window)
        repair = wait_until("a way to the repair", lambda: next(
            (node.name for node in window.walk() if node.name.startswith("How to repair it: ")), None))
        window.press(repair)
        wait_for_page(window, "More about it")
        story.picture("finding")
        window.press("Close")
        wait_until("the help is closed", lambda: not window.find("Search the help", "text"))
        window.take_keyboard("Overview")
        window.keys("F1")
        wait_until("help is there again", lambda: window.find("Search the help", "text"))
        window.write("Search the help", "whom a check asks")
        window.take_keyboard("Help")
        window.keys("alt+s")
        window.keys("Return")
        wait_for_page(window, "Whom Postseal has connected to since it was started")
        wait_for_page(window, "MX mx-wrong-name.test")
        for _ in range(3):
            window.keys("Tab")
        window.keys("End")
        story.picture("connections")
