# SPDX-License-Identifier: Apache-2.0
"""A desktop of its own for the test: an X server, a D-Bus session and the accessibility bus on it."""

import os
import shutil
import signal
import socket
import subprocess
from pathlib import Path

from servers import Processes

PROGRAMS = {
    "Xvfb": "xvfb",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "xdotool": "xdotool",
    "xclip": "xclip",
    "import": "imagemagick",
}
# What would make this desktop talk to the person's own.
FOREIGN = ["WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE",
           "QT_SCALE_FACTOR", "QT_ACCESSIBILITY", "LANGUAGE", "SESSION_MANAGER", "DESKTOP_SESSION"]


class DesktopError(Exception):
    """The desktop cannot run; the text says why and what to do."""


def require_programs():
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    try:
        import gi

        gi.require_version("Atspi", "2.0")
    except (ImportError, ValueError):
        missing |= {"python3-gi", "gir1.2-atspi-2.0"}
    if missing:
        raise DesktopError("programs are missing; run: apt-get install " + " ".join(sorted(missing)))


def free_display():
    """A number that no X server uses.

    A server that chooses by itself sees only those in its own network namespace, and takes the socket file of another
    one away: programs in a namespace of their own then come to the wrong screen.
    """
    sockets = [Path(f"/tmp/.X11-unix/X{number}") for number in range(100 + os.getpid() % 1000, 10000)]
    return next(path.name[1:] for path in sockets if not path.exists())


class Desktop:
    """Use as a context manager. While it lives, this process's environment points to it."""

    def __init__(self, folder):
        require_programs()
        self.folder = Path(folder)
        for name in ("run", "home", "config", "data", "cache"):
            self.folder.joinpath(name).mkdir(mode=0o700)
        self.processes = Processes(self.folder)

    def __enter__(self):
        try:
            self._start()
        except BaseException:
            self.processes.stop()
            raise
        return self

    def __exit__(self, *_):
        self.processes.stop()

    def _start(self):
        for name in FOREIGN:
            os.environ.pop(name, None)
        bus = self.folder / "run" / "bus"
        os.environ |= {
            "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "HOME": str(self.folder / "home"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={bus}",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
        }
        start, wait = self.processes.start, self.processes.wait_for
        start("dbus", ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--address=unix:path={bus}"])
        # The server writes its number when it is ready.
        display = [f":{free_display()}", "-displayfd", "1", "-screen", "0", "1280x900x24"]
        start("xvfb", ["Xvfb", *display, "-nolisten", "tcp", "-noreset"])
        number = self.folder / "xvfb.out"
        wait("the X server", lambda: number.read_text(errors="replace").strip().isdecimal())
        os.environ["DISPLAY"] = f":{number.read_text().strip()}"
        wait("D-Bus", lambda: self._answers(bus))
        start("at-spi", ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        wait("the accessibility bus", lambda: any(self.folder.joinpath("run").glob("at-spi/bus*")))

    @staticmethod
    def _answers(path):
        with socket.socket(socket.AF_UNIX) as probe:
            return probe.connect_ex(str(path)) == 0

    def picture(self, path):
        """The whole screen into a PNG file."""
        subprocess.run(["import", "-window", "root", str(path)], check=True, timeout=20)

    def leftovers(self):
        """(number, command) of every process that lives in this desktop, its own servers and this process apart."""
        own = {process.pid for _, process in self.processes.running} | {os.getpid(), self.processes.guard.pid}
        mark = f"XDG_RUNTIME_DIR={self.folder / 'run'}".encode()
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdecimal() and mark in entry.joinpath("environ").read_bytes().split(b"\0"):
                    command = entry.joinpath("cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
                    found.append((int(entry.name), command.strip()))
            except OSError:
                continue
        return [(number, command) for number, command in found if number not in own and command]


def end_leftovers(leftovers):
    for number, _ in leftovers:
        try:
            os.kill(number, signal.SIGKILL)
        except ProcessLookupError:
            pass
