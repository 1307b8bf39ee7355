# SPDX-License-Identifier: Apache-2.0
"""Two network namespaces, a slow link between them, servers on the far side, and a stop-watch. Needs root."""
import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
CLIENT, SERVER = "psbench-client", "psbench-server"
CLIENT_ADDRESS = "10.77.1.1"
RESOLVER = "10.77.0.2"
POLICY_HOST, TWO_HOSTS, SLOW_HOSTS, MANY_HOSTS = 3, range(10, 12), range(20, 30), range(100, 140)
BULK, BULK_PER_CERTIFICATE = 1000, 50
MANY = (1, 2, 5, 10, 20, 40)
median = statistics.median


def run(*command, **options):
    return subprocess.run(command, check=True, **options)


QUIET = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
KEY_KIND = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


def certificate(folder, title, names):
    """`title.pem` for these names, with the key of all certificates of the folder, signed by its root."""
    (folder / "names").write_text("subjectAltName=" + ",".join("DNS:" + name for name in names) + "\n")
    run("openssl", "x509", "-req", "-in", folder / "leaf.csr", "-CA", folder / "root.pem", "-CAkey", folder / "root.key",
        "-days", "60", "-CAcreateserial", "-extfile", folder / "names", "-out", folder / f"{title}.pem", **QUIET)


def certificates(folder):
    """A root, a certificate for the few names of the benchmark's zone, and some for the many; gives the root's file."""
    run("openssl", "req", "-x509", *KEY_KIND, "-subj", "/CN=Bench root", "-days", "60", "-keyout", folder / "root.key",
        "-out", folder / "root.pem", **QUIET)
    run("openssl", "req", *KEY_KIND, "-subj", "/CN=bench", "-keyout", folder / "leaf.key", "-out", folder / "leaf.csr", **QUIET)
    few = [f"{each}.example" for each in ("fast", "slow1", "slow10", *[f"many{count}" for count in MANY])]
    certificate(folder, "leaf", [f"{host}.{each}" for host in ("*", "mta-sts") for each in few] + ["*.bulk.example"])
    for first in range(0, BULK, BULK_PER_CERTIFICATE):
        certificate(folder, f"bulk{first // BULK_PER_CERTIFICATE}",
                    [f"mta-sts.d{i}.bulk.example" for i in range(first, first + BULK_PER_CERTIFICATE)])
    return folder / "root.pem"


@contextlib.contextmanager
def own_resolv_conf():
    """Programs that ask the system's resolver ask ours: `ip netns exec` mounts what lies in /etc/netns."""
    folder = pathlib.Path("/etc/netns") / CLIENT
    existed = folder.parent.exists()
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "resolv.conf").write_text(f"nameserver {RESOLVER}\n")
    try:
        yield
    finally:
        shutil.rmtree(folder)
        if not existed:
            folder.parent.rmdir()


@contextlib.contextmanager
def link(build, round_trip, folder):
    """The link, which takes `round_trip` milliseconds, and the servers on the other side, until the block ends.

    `folder` is where `certificates` wrote to.
    """
    processes = []
    try:
        for space in (CLIENT, SERVER):
            subprocess.run(["ip", "netns", "del", space], stderr=subprocess.DEVNULL)
            run("ip", "netns", "add", space)
            run("ip", "-n", space, "link", "set", "lo", "up")
        forwarder = subprocess.Popen([build / "bench/bench_delay_link", CLIENT, SERVER, str(round_trip)],
                                     stdout=subprocess.PIPE)
        processes.append(forwarder)
        forwarder.stdout.readline()
        run("ip", "-n", CLIENT, "address", "add", CLIENT_ADDRESS + "/16", "dev", "link0")
        for last in (2, POLICY_HOST, *TWO_HOSTS, *SLOW_HOSTS, *MANY_HOSTS):
            run("ip", "-n", SERVER, "address", "add", f"10.77.0.{last}/16", "dev", "link0")
        for space in (CLIENT, SERVER):
            run("ip", "-n", space, "link", "set", "link0", "up")
        servers = subprocess.Popen(["ip", "netns", "exec", SERVER, sys.executable, "-B", HERE / "bench_servers.py",
                                    folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        processes.append(servers)
        if not servers.stdout.readline():
            sys.exit("the servers did not start")
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()
        for space in (CLIENT, SERVER):
            subprocess.run(["ip", "netns", "del", space], stderr=subprocess.DEVNULL)


def inside(*command):
    """The command, run on the near side of the link."""
    return ["ip", "netns", "exec", CLIENT, *map(str, command)]


def timed(command, expect=(0,), **options):
    """Wall milliseconds, peak KiB and CPU seconds of one run; the exit status must be as expected."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               stdin=subprocess.DEVNULL, **options)
    _, status, usage = os.wait4(process.pid, 0)
    wall = (time.perf_counter() - start) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in expect:
        sys.exit(f"{command}: exit status {process.returncode}")
    return wall, usage.ru_maxrss, usage.ru_utime + usage.ru_stime
