#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Measures `postseal-cli` over a slow link, beside a bare C++ floor, in turn, in one run. See README.md.

Needs root (network namespaces, TUN). Usage: bench.py BUILD_WITH_BENCH POSTSEAL_CLI [--runs N]
"""
import argparse
import contextlib
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
CLIENT, SERVER = "psbench-client", "psbench-server"
CLIENT_ADDRESS = "10.77.1.1"
RESOLVER = "10.77.0.2"


def run(*command, **options):
    return subprocess.run(command, check=True, **options)


def certificates(folder):
    """A root and one certificate for every name of the benchmark's zone."""
    names = ["mta-sts.fast.example", "mta-sts.slow1.example", "mta-sts.slow10.example"]
    names += [f"*.{d}.example" for d in ("fast", "slow1", "slow10")]
    names += [f"{host}.d{i}.bulk.example" for i in range(1000) for host in ("mta-sts", "mx0", "mx1")]
    extension = folder / "names"
    extension.write_text("subjectAltName=" + ",".join("DNS:" + n for n in names[:6]) + "\n")
    root, root_key = folder / "root.pem", folder / "root.key"
    leaf, key = folder / "leaf.pem", folder / "leaf.key"
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    run("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-subj", "/CN=Bench root", "-days", "30", "-keyout", root_key, "-out", root, **quiet)
    run("openssl", "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-subj", "/CN=bench", "-keyout", key, "-out", folder / "leaf.csr", **quiet)
    run("openssl", "x509", "-req", "-in", folder / "leaf.csr", "-CA", root, "-CAkey", root_key, "-days", "30",
        "-CAcreateserial", "-extfile", extension, "-out", leaf, **quiet)
    return root, leaf, key


@contextlib.contextmanager
def link(build, round_trip, cert, key):
    """Two namespaces, a link that takes that long, and the servers on the other side."""
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
        for last in list(range(2, 4)) + list(range(10, 12)) + list(range(20, 30)):
            run("ip", "-n", SERVER, "address", "add", f"10.77.0.{last}/16", "dev", "link0")
        for space in (CLIENT, SERVER):
            run("ip", "-n", space, "link", "set", "link0", "up")
        servers = subprocess.Popen(["ip", "netns", "exec", SERVER, sys.executable, HERE / "bench_servers.py",
                                    cert, key], stdout=subprocess.PIPE,
                                   stderr=subprocess.DEVNULL)
        processes.append(servers)
        servers.stdout.readline()
        yield
    finally:
        for process in processes:
            process.kill()
            process.wait()
        for space in (CLIENT, SERVER):
            subprocess.run(["ip", "netns", "del", space], stderr=subprocess.DEVNULL)


def inside(*command):
    return ["ip", "netns", "exec", CLIENT, *map(str, command)]


def timed(command, expect):
    """Wall milliseconds, peak KiB and CPU seconds of one run; the exit status must be as expected."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = (time.perf_counter() - start) * 1000
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in expect:
        sys.exit(f"{command}: exit status {process.returncode}")
    return wall, usage.ru_maxrss, usage.ru_utime + usage.ru_stime


def median(values):
    return statistics.median(values)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    build, cli = options.build.resolve(), options.cli.resolve()

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        root, cert, key = certificates(folder)
        check = [cli, "check", "--resolver", RESOLVER, "--ca-file", root, "--data-dir", folder, "--json"]
        medians = {}
        for round_trip in (20, 50):
            with link(build, round_trip, cert, key):
                pairs = []
                for _ in range(options.runs):
                    floor = timed(inside(build / "bench/bench_floor", "fast.example", RESOLVER), {0})[0]
                    ours = timed(inside(*check, "fast.example"), {0, 1, 3})[0]
                    pairs.append((ours, floor))
                medians[round_trip] = (median(p[0] for p in pairs), median(p[1] for p in pairs))
                ratio = median(ours / floor for ours, floor in pairs)
                print(f"round trip {round_trip} ms: check {medians[round_trip][0]:.1f} ms, "
                      f"floor {medians[round_trip][1]:.1f} ms, ratio {ratio:.3f}", flush=True)
                if round_trip == 20:
                    one = median(timed(inside(*check, "slow1.example"), {0, 1, 3})[0] for _ in range(3))
                    ten = median(timed(inside(*check, "slow10.example"), {0, 1, 3})[0] for _ in range(3))
                    print(f"greeting after 1 s: one host {one:.0f} ms, ten hosts {ten:.0f} ms")
                    memory = [timed(inside(*check, "fast.example"), {0, 1, 3})[1] for _ in range(3)]
                    print(f"peak memory of one check: {median(memory) / 1024:.1f} MiB")
        for who, index in (("check", 0), ("floor", 1)):
            slope = (medians[50][index] - medians[20][index]) / 30
            print(f"{who}: {slope:.2f} round trips (slope between 20 and 50 ms)")

        with link(build, 5, cert, key):
            names = folder / "domains"
            names.write_text("".join(f"d{i}.bulk.example\n" for i in range(1000)))
            wall, memory, cpu = timed(inside(*check, "--file", names, "--concurrency", "64"), {0, 1, 3})
            print(f"a thousand domains, 64 at once: {wall / 1000:.1f} s, peak memory {memory / 1024:.1f} MiB, "
                  f"{cpu:.2f} ms of CPU time a domain")

    policy = HERE / "policy.txt"
    pairs = []
    for _ in range(3 * options.runs):
        bare = timed([build / "bench/bench_qt_core_start"], {0})[0]
        lint = timed([cli, "lint", "policy", policy], {0})[0]
        pairs.append((lint, bare))
    print(f"start: lint policy {median(p[0] for p in pairs):.1f} ms, bare Qt Core "
          f"{median(p[1] for p in pairs):.1f} ms, difference {median(a - b for a, b in pairs):.1f} ms")


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("bench.py makes network namespaces and needs root")
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    main()
