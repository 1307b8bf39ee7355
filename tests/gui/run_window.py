#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Operates the real window as a person with assistive technology would, against the real servers of the lab."""

import argparse
import ctypes
import os
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "lab"))

import desktop  # noqa: E402
from lab import Lab, command_line  # noqa: E402
from servers import LabError, end_on_signals  # noqa: E402

DOMAINS = {"mailhost.test", "mx-wrong-name.test", "slow-greeting.test", "untouched-signed.test"}
PR_SET_CHILD_SUBREAPER = 36


def run_stories(arguments, lab, own_desktop):
    """Every story by itself; one that fails does not keep the others from being told."""
    # These need the desktop's environment.
    import scenarios
    from story import Story

    options = {key: value for key, value in lab.options().items() if key != "--control-host"}
    story = Story(lab, own_desktop, arguments.program, arguments.cli, arguments.pictures, command_line(options))
    story.kills, story.seed = arguments.kills, arguments.seed
    failed = 0
    stories = scenarios.STORIES
    if arguments.only:
        unknown = set(arguments.only) - {each.__name__ for each in stories}
        if unknown:
            raise SystemExit(f"There is no story {', '.join(sorted(unknown))}.")
        stories = [each for each in stories if each.__name__ in arguments.only]
    for each in stories:
        try:
            seconds = scenarios.timed(story, each)
            fault = None
        except Exception as error:  # whatever it was, the other stories are told
            fault, seconds = f"{type(error).__name__}: {error}", 0
        for window in story.windows:
            window.kill()
            if window.complaints():
                fault = f"{fault or 'standard error'}\n          {window.complaints()}"
        failed += fault is not None
        print(f"{'FAIL' if fault else 'ok':5} {each.__name__:20} {seconds:5.1f} s  {each.__doc__}", flush=True)
        if fault:
            print(f"          {fault}", flush=True)
    return len(stories), failed


def run(arguments):
    begin = time.monotonic()
    arguments.pictures.mkdir(parents=True, exist_ok=True)
    desktop.require_programs()
    lab = Lab(own_namespace=not arguments.no_namespace)
    lab.domains = [domain for domain in lab.domains if domain.name in DOMAINS]
    lab.left_out = []
    with lab:
        folder = lab.folder / "desktop"
        folder.mkdir()
        with desktop.Desktop(folder) as own_desktop:
            print(f"lab and desktop ready after {time.monotonic() - begin:.1f} s", flush=True)
            told, failed = run_stories(arguments, lab, own_desktop)
        leftovers = own_desktop.leftovers()
        desktop.end_leftovers(leftovers)
    ours = [command for _, command in leftovers if "postseal" in command]
    for command in ours:
        print(f"FAIL  left behind: {command}")
    print(f"{told - failed} passed, {failed + len(ours)} failed in {time.monotonic() - begin:.1f} s; "
          f"pictures are in {arguments.pictures}")
    return 1 if failed or ours else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True, help="path of postseal")
    parser.add_argument("--cli", required=True, help="path of postseal-cli, which says what must be seen")
    parser.add_argument("--pictures", type=Path, default=Path("window-pictures"), help="folder for pictures")
    parser.add_argument("--only", nargs="+", help="names of stories")
    parser.add_argument("--kills", type=int, default=25, help="how often killed_anywhere kills")
    parser.add_argument("--seed", type=int, default=0, help="makes killed_anywhere choose as with this number")
    parser.add_argument("--no-namespace", action="store_true", help="stay in this computer's network")
    arguments = parser.parse_args()
    arguments.pictures = arguments.pictures.resolve()
    for program in (arguments.program, arguments.cli):
        if not os.access(program, os.X_OK):
            parser.error(f"{program} is no program")
    end_on_signals()
    # What the desktop's servers start comes to us when they end, so nothing gets lost.
    ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1)
    try:
        return run(arguments)
    except (LabError, desktop.DesktopError) as error:
        print(f"FAIL  {error}\n0 passed, 1 failed")
        return 1


if __name__ == "__main__":
    sys.exit(main())
