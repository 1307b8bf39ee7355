# SPDX-License-Identifier: Apache-2.0
"""Starting processes so that they end with the lab, and waiting until they answer."""

import ctypes
import fcntl
import os
import shutil
import signal
import socket
import struct
import subprocess
import sys
import time
from pathlib import Path

PROGRAMS = {
    "nsd": "nsd",
    "unbound": "unbound",
    "nginx": "nginx-light",
    "ldns-signzone": "ldnsutils",
    "ldns-keygen": "ldnsutils",
    "dig": "bind9-dnsutils",
    "/usr/lib/postfix/sbin/master": "postfix",
}
GUARD = Path(__file__).resolve().with_name("guard.py")
CLONE_NEWNET = 0x40000000
SIOCGIFFLAGS, SIOCSIFFLAGS, IFF_UP = 0x8913, 0x8914, 1
LIBC = ctypes.CDLL(None, use_errno=True)


class LabError(Exception):
    """The lab cannot run; the text says why and what to do."""


def require_programs():
    os.environ["PATH"] = os.environ.get("PATH", "") + ":/usr/sbin:/sbin"
    missing = {package for program, package in PROGRAMS.items() if shutil.which(program) is None}
    if missing:
        raise LabError("servers are missing; run: apt-get install " + " ".join(sorted(missing)))


def enter_namespace():
    """Moves this process into a network of its own, where nothing but loopback can be reached.

    False where that is not allowed. Gives the routes and addresses that some domains want.
    """
    if os.geteuid() != 0 or LIBC.unshare(CLONE_NEWNET) != 0:
        return False
    try:
        with socket.socket() as control:
            request = struct.pack("16sh", b"lo", 0)
            flags = struct.unpack("16sh", fcntl.ioctl(control, SIOCGIFFLAGS, request))[1]
            fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sh", b"lo", flags | IFF_UP))
    except OSError as error:
        raise LabError(f"the loopback of the new network namespace does not come up: {error}") from error
    for command in (
        # A wire with nobody at its other end: who is asked for there is unreachable.
        "ip link add lab0 type veth peer name lab1",
        "ip link set lab1 up",
        "ip link set lab0 up",
        "ip addr add 198.51.100.1/24 dev lab0",
        "ip -6 addr add fd80::1/128 dev lo nodad",
        "ip -6 addr add fd80::2/128 dev lo nodad",
    ):
        if subprocess.run(command.split(), capture_output=True).returncode != 0:
            return False
    return True


def has_ipv6():
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind(("::1", 0))
        return True
    except OSError:
        return False


def is_free(addresses, port):
    """Whether nothing uses that port at any of the addresses, neither for TCP nor for UDP."""
    try:
        for address in addresses:
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM):
                with socket.socket(family, kind) as probe:
                    probe.bind((address, port))
    except OSError:
        return False
    return True


def free_ports(addresses, count):
    """Ports below the range from which the system takes its own. Two labs seldom begin at the same one."""
    ports = []
    for candidate in range(10000 + os.getpid() % 1000 * 20, 32000):
        if is_free(addresses, candidate):
            ports.append(candidate)
        if len(ports) == count:
            return ports
    raise LabError("no free ports found")


class Processes:
    """The running servers. Ends them all, whatever happens."""

    def __init__(self, folder):
        self.folder = folder
        self.running = []
        self.guard = subprocess.Popen(
            [sys.executable, "-B", str(GUARD), str(folder)], stdin=subprocess.PIPE, text=True, start_new_session=True
        )

    def start(self, name, command):
        with open(self.folder / f"{name}.out", "wb") as output:
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        self.guard.stdin.write(f"{process.pid}\n")
        self.guard.stdin.flush()
        self.running.append((name, process))

    def signal(self, name, sign):
        """Sends a signal to the server itself, not to what it started."""
        next(process for each, process in self.running if each == name).send_signal(sign)

    def check(self):
        for name, process in self.running:
            if process.poll() is not None:
                tail = (self.folder / f"{name}.out").read_text(errors="replace")[-2000:]
                raise LabError(f"{name} ended with status {process.returncode}: {tail}")

    def wait_for(self, what, ready, seconds=20):
        """Waits until ready() is true."""
        end = time.monotonic() + seconds
        while not ready():
            self.check()
            if time.monotonic() > end:
                raise LabError(f"{what} was not ready after {seconds} s; see {self.folder}")
            time.sleep(0.05)

    def wait_for_output(self, name, text):
        self.wait_for(name, lambda: text in (self.folder / f"{name}.out").read_text(errors="replace"))

    def wait_for_port(self, address, port):
        def answers():
            family = socket.AF_INET6 if ":" in address else socket.AF_INET
            with socket.socket(family) as probe:
                probe.settimeout(1)
                return probe.connect_ex((address, port)) == 0

        self.wait_for(f"{address} port {port}", answers)

    def stop(self):
        for sign in (signal.SIGTERM, signal.SIGKILL):
            for _, process in self.running:
                try:
                    os.killpg(process.pid, sign)
                except ProcessLookupError:
                    pass
            end = time.monotonic() + 5
            for _, process in self.running:
                try:
                    process.wait(max(0.1, end - time.monotonic()))
                except subprocess.TimeoutExpired:
                    pass
        self.running.clear()
        if self.guard.poll() is None:
            self.guard.communicate("done\n")


def end_on_signals():
    """Makes the signals that end a program run the clean-up."""
    for sign in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(sign, lambda *_: sys.exit("ended by a signal"))
