# SPDX-License-Identifier: Apache-2.0
"""Stories of computers and networks that are not to be believed: the window says so, and blames no domain."""

import contextlib
import glob
import os

from scenarios_wizard import expect_names
from story import expect, start_check, wait_for_result

YEARS = 3


def lying_network(story):
    """A sign-in page, a resolver that makes addresses up, and a computer whose clock is years off."""
    with story.open(data="portal", options=asking(story, "portal")) as window:
        start_check(window, "portal.test")
        wait_for_result(window)
        window.wait_for_text("Nothing could be found out about portal.test, because this network answers for the internet")
        window.wait_for_text("This network answers for the internet, so portal.test cannot be seen")
        window.wait_for("1 thing could not be found out from here.")
        expect("Wrong" not in window.setup_steps().values(), f"the domain is blamed: {window.setup_steps()}")
        expect_names(window, "quick look, sign-in page")
        story.picture("sign-in-page")
    with story.open(data="rewritten", options=asking(story, "rewriting")) as window:
        start_check(window, "mailhost.test")
        wait_for_result(window)
        window.press("Next")
        window.wait_for_text("Your DNS resolver makes up addresses for names that do not exist")
        story.picture("made-up-addresses")
    with years_ahead(), story.open(data="clock") as window:
        start_check(window, "mailhost.test")
        wait_for_result(window)
        window.wait_for_text("The date of this computer may be wrong")
        expect("Wrong" not in window.setup_steps().values(), f"the domain is blamed: {window.setup_steps()}")
        story.picture("clock")
        window.press("Next")
        window.wait_for_title("Your mail servers")
        window.press("Next")
        window.wait_for_text("Whether everything of mx1.mailhost.test is still valid cannot be judged")
        story.picture("clock-encryption")


def asking(story, resolver):
    """The options of the lab, with another resolver."""
    options = list(story.options)
    options[options.index("--resolver") + 1] = story.lab.fill("{" + resolver + "}")
    return options


@contextlib.contextmanager
def years_ahead():
    """Programs that are started here see another date. Timers keep going as they do."""
    library = glob.glob("/usr/lib/*/faketime/libfaketime.so.1")
    expect(library, "libfaketime is missing: apt-get install libfaketime")
    new = {"LD_PRELOAD": library[0], "FAKETIME": f"+{YEARS * 365}d", "DONT_FAKE_MONOTONIC": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
    os.environ.update(new)
    try:
        yield
    finally:
        for name in new:
            os.environ.pop(name, None)
