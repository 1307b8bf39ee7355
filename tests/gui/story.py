# SPDX-License-Identifier: Apache-2.0
"""What all stories share: starting the program, pictures, the oracle, and moves that many of them make."""

import json
import subprocess

from window import Fault, Window, wait_until

STATES = {"Fine", "Look at this", "Wrong", "Not tested", "Could not be found out"}
LONGEST_CHECK = 20  # seconds: the default deadline of 15, and time to show it


def expect(true, sentence):
    if not true:
        raise Fault(sentence)


class Story:
    """What all stories share: how to start the program, and where pictures go."""

    def __init__(self, lab, desktop, program, cli, pictures, options):
        self.lab, self.desktop, self.program, self.cli = lab, desktop, program, cli
        self.pictures, self.options = pictures, options
        self.kills, self.seed = 25, 0
        self.windows = []
        self.told = set()  # what one story leaves behind for another
        self.shots = 0
        self.name = ""

    def folder(self, data):
        """The data folder of that name."""
        return self.desktop.folder / f"postseal-{data}"

    def command(self, *arguments, data="data", options=None, prefix=()):
        options = self.options if options is None else options
        return [*prefix, self.program, *options, "--data-dir", str(self.folder(data)), *arguments]

    def open(self, *arguments, **how):
        window = Window(self.desktop, self.command(*arguments, **how),
                        self.pictures / f"{self.name}-FAILED-{len(self.windows) + 1}")
        self.windows.append(window)
        return window

    def picture(self, what):
        self.shots += 1
        self.desktop.picture(self.pictures / f"{self.name}-{self.shots}-{what}.png")

    def document(self, domain, *arguments):
        """What postseal-cli finds out about the domain."""
        control = ["--control-host", self.lab.options()["--control-host"]]
        command = [self.cli, "check", "--json", *self.options, *control, *arguments, domain]
        output = subprocess.run(command, capture_output=True, text=True, timeout=30).stdout
        return json.loads(output)

    def json(self, *arguments, data="data"):
        """What postseal-cli says of the stored things."""
        command = [self.cli, *arguments, "--json", "--data-dir", str(self.folder(data))]
        return json.loads(subprocess.run(command, capture_output=True, text=True, timeout=30).stdout)


# ---- the check view -----------------------------------------------------------------------------

def start_check(window, domain):
    window.write("Domain", domain)
    window.press("Check")


def wait_for_result(window):
    """The button comes back when the check is over, and then every step has a state."""
    wait_until("the result", lambda: window.find("Check now", "push button") and set(window.setup_steps().values()) <= STATES,
               LONGEST_CHECK)


# ---- texts and names ----------------------------------------------------------------------------

def expect_findings(nodes, findings, where):
    """Headline, meaning and remedy of each of these findings are exposed."""
    texts = {node.name for node in nodes}
    for finding in findings:
        for part in ("summary", "explanation", "remedy"):
            expect(not finding[part] or finding[part] in texts,
                   f"{where}: the {part} of {finding['id']} is not exposed: “{finding[part]}”")


def name_faults(nodes, where):
    """Controls without a name, and buttons that have the same one."""
    unnamed = [node.role for node in nodes if node.role in ("push button", "text", "list", "table") and not node.name]
    names = [node.name for node in nodes if node.role == "push button"]
    twice = {name for name in names if names.count(name) > 1}
    faults = [f"{where}: controls without a name: {unnamed}"] if unnamed else []
    return faults + [f"{where}: several buttons are named “{name}”" for name in sorted(twice)]


# ---- the keyboard ---------------------------------------------------------------------------------

def tab(window, before):
    """Presses Tab and returns what has the focus then; before is what had it."""
    window.keys("Tab")

    def moved():
        now = window.focused()
        return now and (before is None or (now.name, now.role) != (before.name, before.role)) and now

    return wait_until(f"Tab moves the focus on from “{before.name if before else ''}”", moved, 3)


def tab_to(window, name, most=40):
    now = window.focused()
    for _ in range(most):
        now = tab(window, now)
        if now.name == name:
            return
    raise Fault(f"Tab does not reach “{name}”")


def tab_through(window, wanted, most=40):
    """Tab reaches all of these, and comes round again."""
    now = tab(window, window.focused())
    reached = [now.name]
    while len(reached) < most:
        now = tab(window, now)
        if now.name == reached[0]:
            break
        reached.append(now.name)
    missing = [name for name in wanted if name not in reached]
    expect(not missing, f"Tab never reaches {missing}; it reaches {reached}")
