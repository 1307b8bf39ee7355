#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Measures `postseal-cli` over a slow link, beside a bare C++ floor, in turn, in one run. See README.md.

Needs root (network namespaces, TUN). Usage: bench.py BUILD_WITH_BENCH POSTSEAL_CLI [--runs N]
"""
import argparse
import os
import pathlib
import resource
import sys
import tempfile

from bench_link import HERE, RESOLVER, certificates, inside, link, median, timed


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    build, cli = options.build.resolve(), options.cli.resolve()

    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        root = certificates(folder)
        check = [cli, "check", "--resolver", RESOLVER, "--ca-file", root, "--data-dir", folder, "--json"]
        medians = {}
        for round_trip in (20, 50):
            with link(build, round_trip, folder):
                pairs = []
                for _ in range(options.runs):
                    floor = timed(inside(build / "bench/bench_floor", "fast.example", RESOLVER))[0]
                    ours = timed(inside(*check, "fast.example"))[0]
                    pairs.append((ours, floor))
                medians[round_trip] = (median(p[0] for p in pairs), median(p[1] for p in pairs))
                ratio = median(ours / floor for ours, floor in pairs)
                print(f"round trip {round_trip} ms: check {medians[round_trip][0]:.1f} ms, "
                      f"floor {medians[round_trip][1]:.1f} ms, ratio {ratio:.3f}", flush=True)
                if round_trip == 20:
                    one = median(timed(inside(*check, "slow1.example"))[0] for _ in range(3))
                    ten = median(timed(inside(*check, "slow10.example"))[0] for _ in range(3))
                    print(f"greeting after 1 s: one host {one:.0f} ms, ten hosts {ten:.0f} ms")
                    memory = [timed(inside(*check, "fast.example"))[1] for _ in range(3)]
                    print(f"peak memory of one check: {median(memory) / 1024:.1f} MiB")
        for who, index in (("check", 0), ("floor", 1)):
            slope = (medians[50][index] - medians[20][index]) / 30
            print(f"{who}: {slope:.2f} round trips (slope between 20 and 50 ms)")

    policy = HERE / "policy.txt"
    pairs = []
    for _ in range(3 * options.runs):
        bare = timed([build / "bench/bench_qt_core_start"])[0]
        lint = timed([cli, "lint", "policy", policy])[0]
        pairs.append((lint, bare))
    print(f"start: lint policy {median(p[0] for p in pairs):.1f} ms, bare Qt Core "
          f"{median(p[1] for p in pairs):.1f} ms, difference {median(a - b for a, b in pairs):.1f} ms")


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("bench.py makes network namespaces and needs root")
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    main()
