# SPDX-License-Identifier: Apache-2.0
"""Stories about what is kept: kill -9 at any moment, disks that fail, and several programs with the same data."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import threading
import time
from contextlib import closing

from scenarios_wizard import (
    PAGES, PUBLISH, SAVED, expect_page, loopback, next_page, open_stored, wait_for_check, wait_for_state,
)
from story import expect, start_check, wait_for_result, wait_until
from window import Fault, GLib

UNTOUCHED = "untouched.example"
DATABASE = "postseal.sqlite"


# ---- kill -9 ----------------------------------------------------------------------------------------

class Kept:
    """What the window has shown as saved, and what was begun since and may have been saved or not."""

    def __init__(self):
        self.listed = False
        self.addresses, self.adding, self.removing = set(), set(), set()
        self.page, self.begun = "Domain", []
        self.published, self.publishing = set(), set()

    def saved(self):
        """“Everything is saved.” was exposed after the last thing that was done."""
        self.listed = True
        self.addresses = self.addresses - self.removing | self.adding
        self.adding, self.removing = set(), set()
        self.page = self.begun[-1] if self.begun else self.page
        self.begun = []
        self.published |= self.publishing
        self.publishing = set()

    def ask_for_addresses(self):
        """The addresses that must be there, and those that may be: what was begun may have been saved or not."""
        must, may = self.addresses - self.removing, self.addresses | self.adding
        self.adding, self.removing = set(), set()
        return must, may

    def show_page(self, page):
        """Whether it may open there; from now on that page counts."""
        allowed = page in [self.page, *self.begun]
        self.page, self.begun = page, []
        return allowed


def addresses_of(window):
    prefix = "Remove: "
    return {text.removeprefix(prefix) for text in window.texts() if text.startswith(prefix)}


def wait_for_saved(window, kept):
    window.wait_for(SAVED)
    kept.saved()


def expect_kept(window, kept):
    """All that was shown as saved is there."""
    window.wait_for("Practice domains", "list", 20)
    if not kept.listed:
        # The list is read a moment after the window is there; a domain that was not shown as saved may be missing.
        window.press("Set up a domain")
        window.wait_for_title("Domain – Postseal")
        window.write("Domain", UNTOUCHED)
        window.press("Check")
        expect_page(window, "Domain", UNTOUCHED)
        wait_for_saved(window, kept)
    else:
        open_stored(window, UNTOUCHED)
    problems = [text for text in window.texts() if "cannot be" in text and ("saved" in text or "read" in text)]
    expect(not problems, f"after the kill it says {problems}")
    page, allowed = window.title().split(" – ")[0], [kept.page, *kept.begun]
    expect(kept.show_page(page), f"it opens at “{page}”; saved or begun were {allowed}")
    must, may = kept.ask_for_addresses()
    kept.publishing = set()
    wait_for_check(window)
    states = window.setup_steps()
    # An address that was added since makes the published reports record another one than the chosen one.
    there = {page: {"Fine", "Look at this"} if page == "TLS reports" else {"Fine"} for page in kept.published}
    lost = [page for page in kept.published if states[page] not in there[page]]
    expect(not lost, f"what was published is gone on {lost}: {states}")
    to_page(window, kept, "TLS reports")
    shown = addresses_of(window)
    expect(must <= shown <= may, f"addresses lost: {must - shown}, never added: {shown - may}")
    kept.addresses = shown


def to_page(window, kept, page):
    """Forward or back to that page, one at a time."""
    while kept.begun[-1:] != [page] and (kept.begun or kept.page != page):
        now = kept.begun[-1] if kept.begun else kept.page
        forward = PAGES.index(now) < PAGES.index(page)
        kept.begun.append(PAGES[PAGES.index(now) + (1 if forward else -1)])
        window.press("Next" if forward else "Back")
        expect_page(window, kept.begun[-1], UNTOUCHED)
    wait_for_saved(window, kept)


def walk_on(window, kept, chance):
    """Changes things until the program is killed."""
    while True:
        if len(kept.addresses) > 3:
            kept.removing = {chance.choice(sorted(kept.addresses))}
            remove = f"Remove: {next(iter(kept.removing))}"
            window.press(remove)
            wait_until("the address is gone", lambda: not window.find(remove))
        else:
            address = f"reports-{chance.randrange(10**6)}@{UNTOUCHED}"
            kept.adding = {address}
            window.write("Report address", address)
            window.press("Add")
            window.wait_for(f"Remove: {address}")
        # A press takes effect a moment later; only with the effect in view “saved” means that as well.
        wait_for_saved(window, kept)
        page = chance.choice(PAGES[2:])
        to_page(window, kept, page)
        if page in PUBLISH and page not in kept.published and kept.addresses:
            kept.publishing = {page}
            window.press("Publish it for me")
            wait_for_state(window, page, "Fine")
            wait_for_saved(window, kept)
        to_page(window, kept, "TLS reports")


def one_life(story, kept, chance):
    """Starts the program, sees that nothing was lost, walks on, and is killed at a moment that nobody chose."""
    window = story.open("--practice", options=[], data="killed", prefix=loopback(story))
    try:
        if chance.random() < 0.2:
            # So early that nobody could look.
            time.sleep(chance.random() * 0.6)
            return
        with window:
            expect_kept(window, kept)
            killed = threading.Event()
            fate = threading.Timer(chance.random() * 1.5, lambda: (killed.set(), window.process.kill()))
            fate.start()
            try:
                walk_on(window, kept, chance)
            except (Fault, GLib.Error):
                # Only a killed program is an excuse.
                if not killed.is_set() or window.process.wait(10) != -signal.SIGKILL:
                    raise
            finally:
                fate.cancel()
                fate.join()
    finally:
        window.kill()


def killed_anywhere(story):
    """kill -9 at random moments: each next start opens, and all that was shown as saved is there."""
    seed = story.seed or random.randrange(10**6)
    chance, kept = random.Random(seed), Kept()
    for number in range(story.kills):
        try:
            one_life(story, kept, chance)
        except Fault as fault:
            raise Fault(f"life {number + 1} of {story.kills}, --seed {seed}: {fault}") from fault
        # Hundreds of ended programs need not be asked again.
        expect(not story.windows[-1].complaints(), f"standard error: {story.windows[-1].complaints()}")
    with story.open("--practice", options=[], data="killed", prefix=loopback(story)) as window:
        expect_kept(window, kept)
        story.picture("in-the-end")


# ---- disks ------------------------------------------------------------------------------------------

def mounted(story, data, size="20m", then="true"):
    """A prefix that gives the program a disk of its own at its data folder; {} in then stands for the folder."""
    folder = story.folder(data)
    folder.mkdir()
    mount = f"mount -t tmpfs -o size={size} none {folder} && {then.replace('{}', str(folder))}"
    return ["unshare", "-m", "sh", "-c", f'{mount} && exec "$@"', "sh"]


def remount(window, story, data, options):
    """Changes the disk below the running program."""
    command = ["nsenter", "-t", str(window.process.pid), "-m", "mount", "-o", f"remount,{options}",
               str(story.folder(data))]
    subprocess.run(command, check=True, capture_output=True, timeout=10)


def filled(window, story, data):
    """The octets that are used on the program's disk, in whole pages."""
    # Seen from outside through the program's own view of the file system.
    space = os.statvfs(f"/proc/{window.process.pid}/root{story.folder(data)}")
    return (space.f_blocks - space.f_bfree) * space.f_frsize


def expect_usable(story, window, sentence, *rest):
    """The start page says what is wrong, and a check and the wizard work all the same."""
    window.wait_for_text(sentence)
    for part in rest:
        window.wait_for_text(part)
    window.wait_for("Try again", "push button")
    start_check(window, "mailhost.test")
    wait_for_result(window)
    window.wait_for("Everything is in order.")
    window.press("Back")
    window.write("Domain", "mailhost.test")
    window.press("Set up a domain")
    expect_page(window, "Domain", "mailhost.test")
    wait_for_check(window)
    expect(set(window.setup_steps().values()) == {"Fine"}, f"the steps say {window.setup_steps()}")
    window.wait_for_text(sentence)
    expect(not window.find(SAVED), f"it says “{SAVED}” although {sentence}")
    window.press("Back")
    window.wait_for_text(sentence)


def make_database(story, data, change):
    """Some real data, changed."""
    with story.open("mailhost.test", data=data) as window:
        expect_page(window, "Domain", "mailhost.test")
        wait_for_check(window)
        window.wait_for(SAVED)
        window.end()
    path = story.folder(data) / DATABASE
    with closing(sqlite3.connect(path)) as database:
        # Into one file: with the journal beside it SQLite mends more than we can break.
        database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    change(path)


def storage_faults(story):
    """A full disk, a read-only one, a damaged file, one from the future, a file for a folder: each says which it is."""
    if story.lab.namespace:
        full_disk(story)
        disk_without_room(story)
        read_only(story)
    file_for_folder(story)
    from_the_future(story)
    damaged(story)


def full_disk(story):
    """The disk fills while a domain is set up; when there is room again, all is saved without another click."""
    with story.open("mailhost.test", data="full", prefix=mounted(story, "full")) as window:
        expect_page(window, "Domain", "mailhost.test")
        wait_for_check(window)
        window.wait_for(SAVED)
        remount(window, story, "full", f"size={filled(window, story, 'full')}")
        next_page(window, "Your mail servers", "mailhost.test")
        next_page(window, "TLS reports", "mailhost.test")
        for number in range(4):
            address = f"reports-{number}-{'x' * 50}@mailhost.test"
            window.write("Report address", address)
            window.press("Add")
            window.wait_for(f"Remove: {address}")
        window.wait_for_text("the disk is full", 30)
        expect(not window.find(SAVED), f"it says “{SAVED}” although the disk is full")
        story.picture("full")
        window.take_keyboard()
        window.keys("alt+Home")
        window.wait_for_text("Make room on the disk.")
        story.picture("full-list")
        open_stored(window, "mailhost.test")
        remount(window, story, "full", "size=20m")
        window.wait_for(SAVED, seconds=30)
        # Another program reads from the same disk what was saved.
        copy = story.folder("full-copy")
        shutil.copytree(f"/proc/{window.process.pid}/root{story.folder('full')}", copy,
                        ignore=shutil.ignore_patterns("*.lock"))
        window.kill()
    with story.open(data="full-copy") as window:
        open_stored(window, "mailhost.test")
        expect_page(window, "TLS reports", "mailhost.test")
        found = addresses_of(window)
        expect(sum("reports-" in address for address in found) == 4, f"of four addresses there are {found}")


def disk_without_room(story):
    """No room at all from the beginning."""
    prefix = mounted(story, "no-room", "16k", "head -c 16384 /dev/zero >{}/filler")
    with story.open(data="no-room", prefix=prefix) as window:
        expect_usable(story, window, "the disk is full", "Make room on the disk.")
        story.picture("no-room")


def read_only(story):
    """A disk that may not be written: empty, and with a domain on it."""
    prefix = mounted(story, "empty", then="mount -o remount,ro {}")
    with story.open(data="empty", prefix=prefix) as window:
        expect_usable(story, window, "may not be written", "Allow yourself to write there")
        story.picture("read-only-empty")
    make_database(story, "before", lambda path: None)
    prefix = mounted(story, "read-only",
                     then=f"cp {story.folder('before')}/*.sqlite {{}} && mount -o remount,ro {{}}")
    with story.open(data="read-only", prefix=prefix) as window:
        expect_usable(story, window, "may not be written", "Allow yourself to write there")
        story.picture("read-only")


def file_for_folder(story):
    """A file where the data folder should be."""
    story.folder("file").write_text("I am a file.\n")
    with story.open(data="file") as window:
        expect_usable(story, window, "there is no folder", "See why the folder cannot be made")
        story.picture("file-for-folder")
        story.folder("file").unlink()
        window.press("Try again")
        wait_until("the sentence is gone", lambda: not any("there is no folder" in text for text in window.texts()))
        window.write("Domain", "mailhost.test")
        window.press("Set up a domain")
        window.wait_for(SAVED)


def from_the_future(story):
    """A database that a newer Postseal has written: it is left as it is."""
    def change(path):
        with closing(sqlite3.connect(path)) as database:
            database.execute("PRAGMA user_version=999")
            database.commit()

    make_database(story, "future", change)
    path = story.folder("future") / DATABASE
    before = path.read_bytes()
    with story.open(data="future") as window:
        expect_usable(story, window, "written by a newer Postseal", "leaves it as it is")
        expect(not window.find("Set the file aside and start afresh"), "it offers to put good data aside")
        story.picture("future")
    expect(path.read_bytes() == before, "the file of the newer version was changed")


def damaged(story):
    """A file that is no database, and one with a broken page; then a new one, and the old one is kept."""
    def scribble(path):
        octets = bytearray(path.read_bytes())
        middle = len(octets) // 2 // 4096 * 4096
        octets[4096:middle + 4096] = b"\xa5" * middle
        path.write_bytes(octets)

    for data, change in (("no-database", lambda path: path.write_text("Dear diary,\n" * 1000)),
                         ("broken-page", scribble)):
        make_database(story, data, change)
        path = story.folder(data) / DATABASE
        before = path.read_bytes()
        with story.open(data=data) as window:
            expect_usable(story, window, "the file is damaged", "It was not changed.")
            expect(path.read_bytes() == before, "the damaged file was changed")
            story.picture(data)
            window.press("Set the file aside and start afresh")
            window.wait_for("A new file was begun")
            found = path.parent.glob(f"{DATABASE}.damaged-*")
            aside = [each for each in found if not each.name.endswith(("-wal", "-shm"))]
            expect([each.read_bytes() for each in aside] == [before], f"the old file was not kept: {aside}")
            window.wait_for_text(f"kept as {aside[0]}")
            story.picture(f"{data}-aside")
            window.write("Domain", "mailhost.test")
            window.press("Set up a domain")
            wait_for_check(window)
            window.wait_for(SAVED)
        with story.open(data=data) as window:
            window.wait_for("Open: mailhost.test", "push button")


# ---- several programs -------------------------------------------------------------------------------

def start_again(story, *arguments, data="data", seconds=20):
    """A second start with the same data. It must end by itself, with status 0 and without a word."""
    ended = subprocess.run(story.command(*arguments, data=data), capture_output=True, text=True, timeout=seconds)
    expect(ended.returncode == 0, f"a second start ends with status {ended.returncode}: {ended.stderr}")
    expect(not ended.stdout + ended.stderr, f"a second start says {ended.stdout + ended.stderr}")


def second_start(story):
    """A second start raises the first window, opens the domain handed over and ends; after kill -9 a new one begins."""
    with story.open(data="second") as first, story.open(data="other") as other:
        first.wait_for("Domain", "text")
        other.wait_for("Domain", "text")
        other.take_keyboard()
        wait_until("the other window is in front", other.is_in_front)
        start_again(story, data="second")
        wait_until("the first window is in front", first.is_in_front)
        expect(first.title() == "Protect the mail of your domain – Postseal", f"the first shows {first.title()}")
        other.take_keyboard()
        wait_until("the other window is in front", other.is_in_front)
        start_again(story, "mailhost.test", data="second")
        expect_page(first, "Domain", "mailhost.test")
        wait_until("the first window is in front", first.is_in_front)
        story.picture("handed-over")
        # What is no domain should be told in any view; at present only the start page tells it.
        first.take_keyboard()
        first.keys("alt+Home")
        first.wait_for("Set up a domain", "push button")
        start_again(story, "not a domain!", data="second")
        first.wait_for_text("not a domain")
        # An unusual way of writing the same folder is the same folder.
        same = story.folder("second").parent / "." / "postseal-second" / ""
        ended = subprocess.run([story.program, *story.options, "--data-dir", f"{same}/", "slow-greeting.test"],
                               capture_output=True, text=True, timeout=20)
        expect(ended.returncode == 0 and not ended.stderr, f"it ends with {ended.returncode}: {ended.stderr}")
        expect_page(first, "Domain", "slow-greeting.test")
        first.kill()
    with story.open("mailhost.test", data="second") as window:
        expect_page(window, "Domain", "mailhost.test")
        wait_for_check(window)
        window.wait_for(SAVED)
        start_again(story, data="second")
        window.end()


def all_at_once(story):
    """Four starts at the same moment: one window, and the others end."""
    crowd = [story.open(data="crowd") for _ in range(4)]
    wait_until("all but one have ended", lambda: sum(each.process.poll() is None for each in crowd) == 1, 20)
    expect(sorted(each.process.poll() or 0 for each in crowd) == [0] * 4, "one ended with another status")
    with next(each for each in crowd if each.process.poll() is None) as window:
        window.wait_for("Domain", "text")


def twice_and_killed(story):
    """Two at once with the same data because the first hangs, both killed, and it opens and works as before."""
    with story.open(data="twice") as first:
        first.wait_for("Domain", "text")
        start_check(first, "slow-greeting.test")
        first.wait_for("Cancel", "push button", 5)
        first.process.send_signal(signal.SIGSTOP)
        try:
            second = story.open("mailhost.test", data="twice")
            with second:
                expect_page(second, "Domain", "mailhost.test")
                wait_for_check(second)
                second.wait_for(SAVED)
                first.process.send_signal(signal.SIGCONT)
                # What the one has saved the other shows.
                wait_for_result(first)
                first.press("Back")
                first.wait_for("Open: mailhost.test", "push button")
                for window in (first, second):
                    window.take_keyboard()
                    window.keys("alt+Home")
                    window.wait_for("Open: mailhost.test", "push button")
                    start_check(window, "slow-greeting.test")
                    window.wait_for("Cancel", "push button", 5)
                second.kill()
                first.wait_for("Cancel", "push button", 1)
                first.kill()
        finally:
            first.kill()
    with story.open("mailhost.test", data="twice") as window:
        expect_page(window, "Domain", "mailhost.test")
        wait_for_check(window)
        expect(set(window.setup_steps().values()) == {"Fine"}, f"the steps say {window.setup_steps()}")
        window.wait_for(SAVED)
        window.end()


def command_line_beside(story):
    """While the window is open, postseal-cli check --save puts a domain into its list."""
    with story.open(data="beside") as window:
        window.wait_for("Domain", "text")
        story.document("mailhost.test", "--save", "--data-dir", str(story.folder("beside")))
        window.wait_for("Open: mailhost.test", "push button")
        wait_until("it is enforced", lambda: any(text.startswith("Enforced since") for text in window.texts()), 10)
        window.wait_for("Servers and policy fine")
        story.picture("list")
