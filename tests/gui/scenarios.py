# SPDX-License-Identifier: Apache-2.0
"""The stories in the order in which they are told, and how one is told.

Each is a function; its first line names it. Everything is found by the names that assistive technology gets.
"""

import time

from scenarios_check import (
    cancel, check_again, healthy, keyboard, languages, no_network, nonsense, unusable_arguments, wrong_certificate,
)
from scenarios_data import (
    all_at_once, command_line_beside, killed_anywhere, second_start, storage_faults, twice_and_killed,
)
from scenarios_enforce import enforcing
from scenarios_network import lying_network
from scenarios_print import printing
from scenarios_publish import dns_update
from scenarios_help import help_pages
from scenarios_mailbox import mailbox, mailbox_browser
from scenarios_reports import reports
from scenarios_watch import watching
from scenarios_wizard import come_back, practice, practice_path, unreachable, whole_path, wizard_keyboard

# From check_again on a server is gone.
STORIES = [
    healthy, wrong_certificate, lying_network, nonsense, cancel, keyboard, languages, help_pages, practice, whole_path, come_back, enforcing, watching, printing, practice_path,
    dns_update, reports, mailbox, mailbox_browser, wizard_keyboard, killed_anywhere, storage_faults, second_start, all_at_once, twice_and_killed, command_line_beside,
    no_network, unreachable, unusable_arguments, check_again,
]


def timed(story, function):
    """Tells the story; returns how many seconds it took."""
    begin = time.monotonic()
    story.name, story.shots, story.windows = function.__name__.replace("_", "-"), 0, []
    for old in story.pictures.glob(f"{story.name}-[0-9F]*"):
        old.unlink()
    function(story)
    return time.monotonic() - begin
