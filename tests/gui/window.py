# SPDX-License-Identifier: Apache-2.0
"""One running postseal, seen and operated as assistive technology does: by roles, names and texts."""

import os
import subprocess
import time
import warnings
from dataclasses import dataclass
from functools import cached_property

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

INTERVAL = 0.05  # seconds between two looks
# Every question takes time.
CHILDLESS = {"label", "push button", "text", "combo box", "list item", "table cell", "progress bar"}
DESCRIBED = {"list item", "text"}
# Entries of the wizard's list below its rule.
AFTER_SETUP = ["Testing period", "Enforce", "History"]
# Qt says these when something is asked for that has just gone.
NOISE = ("QAccessibleTable::child: Invalid index",
         "qt.accessibility.atspi: WARNING Qt AtSpiAdaptor: Accessible invalid:")

# libatspi says this about a program that has just been killed.
warnings.filterwarnings("ignore", "g_hash_table_")
# Qt 6.4 does not answer what stands in its place.
warnings.filterwarnings("ignore", ".*get_text_at_offset is deprecated")


class Fault(Exception):
    """The program does not do what it should."""


def wait_until(what, look, seconds=10):
    """Looks until the answer is something; returns it."""
    end = time.monotonic() + seconds
    while True:
        try:
            answer = look()
        except GLib.Error:
            answer = None  # what was looked at has just gone
        if answer:
            return answer
        if time.monotonic() > end:
            raise Fault(f"{what}: not within {seconds} s")
        time.sleep(INTERVAL)


@dataclass
class Node:
    """One accessible object as it was at the time of looking. Those below it are looked at when they are asked for."""

    accessible: object
    role: str
    name: str
    description: str
    enabled: bool
    focused: bool

    @cached_property
    def children(self):
        """The visible ones. Pages behind the one in front are left out."""
        found = []
        for index in range(0 if self.role in CHILDLESS else self.accessible.get_child_count()):
            child = self.accessible.get_child_at_index(index)
            states = child.get_state_set() if child is not None else None
            # Scrolled out of sight is still visible; behind another page is not.
            if states is not None and states.contains(Atspi.StateType.VISIBLE):
                found.append(look_at(child, states))
        return found

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()


def label_of(accessible):
    """The name of a combo box: on Linux Qt gives what it shows for its name, and its label as a relation."""
    for relation in accessible.get_relation_set():
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
            for label in filter(None, map(relation.get_target, range(relation.get_n_targets()))):
                return label.get_name()
    return ""


def look_at(accessible, states=None):
    states = states or accessible.get_state_set()
    role = accessible.get_role_name()
    return Node(
        accessible,
        role,
        (role == "combo box" and label_of(accessible)) or accessible.get_name() or "",
        (accessible.get_description() or "") if role in DESCRIBED else "",
        states.contains(Atspi.StateType.SENSITIVE),
        states.contains(Atspi.StateType.FOCUSED),
    )


class Window:
    """The program. Use as a context manager; it is ended at the latest with the block."""

    def __init__(self, desktop, command, evidence):
        self.desktop = desktop
        self.evidence = evidence
        self.errors = desktop.folder / f"postseal.{time.monotonic_ns()}.err"
        with open(self.errors, "wb") as errors:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors, start_new_session=True
            )
        # Ended by the guard when this test is killed.
        desktop.processes.guard.stdin.write(f"{self.process.pid}\n")
        desktop.processes.guard.stdin.flush()
        self.application = None

    def __enter__(self):
        self.application = wait_until("the window is on the accessibility bus", self._find_application, 15)
        return self

    def __exit__(self, kind, *_):
        if kind is not None and self.process.poll() is None:
            self._keep_evidence()
        self.kill()

    def _keep_evidence(self):
        """A picture of where it went wrong, and all that was exposed there."""
        try:
            self.desktop.picture(self.evidence.with_suffix(".png"))
            lines = [f"{node.role}: {node.name} | {node.description}{' | focus' * node.focused}"
                     for node in self.nodes()]
            self.evidence.with_suffix(".txt").write_text("\n".join(lines) + "\n")
        except Exception as error:  # the evidence must not hide the fault
            print(f"          no evidence kept: {error}")

    def kill(self):
        """SIGKILL: no chance to tidy up."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def end(self):
        """Asks the program to end, as a session that is closed does."""
        self.process.terminate()
        wait_until("it ends when it is told to", lambda: self.process.poll() is not None)

    def _find_application(self):
        if self.process.poll() is not None:
            raise Fault(f"ended with status {self.process.returncode}: {self.complaints()}")
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(index)
            if application and application.get_process_id() == self.process.pid and application.get_child_count():
                return application
        return None

    def complaints(self):
        """What the program wrote to its standard error, without what only our looking causes."""
        lines = self.errors.read_text(errors="replace").splitlines()
        return "\n".join(line for line in lines if line.strip() and not line.startswith(NOISE))

    # ---- looking --------------------------------------------------------------------------------

    def walk(self):
        """Everything that is exposed, in reading order; each is looked at when its turn comes."""
        if self.process.poll() is not None:
            raise Fault(f"the program has ended with status {self.process.returncode}: {self.complaints()}")
        return look_at(self.application).walk()

    def nodes(self):
        return list(self.walk())

    def texts(self):
        """Every text that is exposed, in reading order."""
        return [node.name for node in self.nodes() if node.name]

    def find(self, name, role=None):
        return next((node for node in self.walk() if node.name == name and role in (None, node.role)), None)

    def wait_for(self, name, role=None, seconds=10):
        return wait_until(f"“{name}” is there", lambda: self.find(name, role), seconds)

    def wait_for_text(self, part, seconds=10):
        """Waits for a text that holds this one."""
        def look():
            return next((node.name for node in self.walk() if part in node.name), None)

        return wait_until(f"a text with “{part}”", look, seconds)

    def wait_for_enabled(self, name, seconds=10):
        return wait_until(f"“{name}” can be pressed",
                          lambda: any(node.name == name and node.enabled for node in self.walk()), seconds)

    def title(self):
        main = self.application.get_child_at_index(0)
        if self.process.poll() is not None:
            raise Fault(f"the program has ended with status {self.process.returncode}: {self.complaints()}")
        return main.get_name() if main is not None else ""

    def wait_for_title(self, begin, seconds=10):
        what = f"the window's title begins with “{begin}”"
        return wait_until(what, lambda: self.title().startswith(begin), seconds)

    def focused(self):
        """What has the keyboard. The current entry of a list says so even while another control has it."""
        entries = ("frame", "dialog", "list item", "table cell")
        # The innermost one: a container says so for the field inside it.
        return ([None] + [node for node in self.nodes() if node.focused and node.role not in entries])[-1]

    def has_focus(self, name):
        return any(node.focused and node.name == name for node in self.walk())

    def steps(self):
        """Name and state of each entry of the list of steps."""
        steps = self.find("Steps")
        if steps is None:
            raise Fault("there is no list “Steps”")
        return {child.name: child.description for child in steps.children if child.name}

    def setup_steps(self):
        """The same without the pages that come after the set-up."""
        return {name: state for name, state in self.steps().items() if name not in AFTER_SETUP}

    # ---- doing ----------------------------------------------------------------------------------

    def press(self, name, nodes=()):
        """Presses the button, or turns the check box or radio button; nodes are those of a look just taken."""
        node = next((node for node in nodes if node.name == name), None) or self.wait_for(name)
        if not node.enabled:
            raise Fault(f"“{name}” cannot be pressed")
        actions = node.accessible.get_action_iface()
        for index in range(actions.get_n_actions() if actions else 0):
            if actions.get_action_name(index) in ("Press", "Toggle"):
                actions.do_action(index)
                return
        raise Fault(f"“{name}” ({node.role}) has no action Press")

    def write(self, name, text, role="text"):
        node = self.wait_for(name, role)
        field = node.accessible.get_editable_text_iface()
        if field is None or not field.set_text_contents(text):
            raise Fault(f"“{name}” takes no text")

    def written(self, name):
        accessible = self.wait_for(name, "text").accessible
        return Atspi.Text.get_text(accessible, 0, -1)

    def word_at_cursor(self, name):
        """The word that a screen reader reads out when somebody moves in that field by words."""
        accessible = self.wait_for(name, "text").accessible
        cursor = Atspi.Text.get_caret_offset(accessible)
        return Atspi.Text.get_text_at_offset(accessible, cursor, Atspi.TextBoundaryType.WORD_START).content

    def take_keyboard(self, title=""):
        """Gives the window with that in its title the keyboard; there is no window manager that would."""
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", title]

        def focus():
            windows = subprocess.run(search, capture_output=True, text=True, timeout=10).stdout.split()
            if windows:
                subprocess.run(["xdotool", "windowraise", windows[-1], "windowfocus", windows[-1]],
                               capture_output=True, timeout=10)
            return any(node.focused for node in self.walk())

        wait_until("the window has the keyboard", focus)

    def is_in_front(self):
        """Whether its window covers those of other programs. The X server names windows from the bottom to the top."""
        search = ["xdotool", "search", "--onlyvisible", "--maxdepth", "1", "--name", "Postseal"]
        windows = subprocess.run(search, capture_output=True, text=True, timeout=10).stdout.split()
        asked = ["xdotool", "getwindowpid", windows[-1]] if windows else ["false"]
        return subprocess.run(asked, capture_output=True, text=True, timeout=10).stdout.strip() == str(self.process.pid)

    def keys(self, *names):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *names], check=True, timeout=10, env=os.environ)

    def type(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True, timeout=10, env=os.environ)
