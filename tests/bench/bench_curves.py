#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""What a check costs with the number of domains and of mail servers. See README.md.

Needs root (network namespaces, TUN). Usage: bench_curves.py BUILD_WITH_BENCH POSTSEAL_CLI [--runs N]
"""
import argparse
import os
import pathlib
import resource
import sys
import tempfile

from bench_link import BULK, MANY, RESOLVER, certificates, inside, link, median, timed


def row(name, samples, count):
    wall, memory, cpu = (median(each) for each in zip(*samples))
    print(f"{name:22}{wall:10.0f} ms{wall / count:9.1f} ms each{memory / 1024:9.1f} MiB{cpu * 1000 / count:9.2f} ms CPU each", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = pathlib.Path(temporary)
        root = certificates(folder)
        check = [options.cli.resolve(), "check", "--resolver", RESOLVER, "--ca-file", root, "--data-dir", folder / "data", "--json"]
        with link(options.build.resolve(), 20, folder):
            for count in MANY:
                row(f"{count} mail servers", [timed(inside(*check, f"many{count}.example")) for _ in range(options.runs)], count)
            names = folder / "domains"
            for count in (1, 10, 100, BULK):
                names.write_text("".join(f"d{i}.bulk.example\n" for i in range(count)))
                for at_once in (8, 64):
                    row(f"{count} domains, {at_once} at once",
                        [timed(inside(*check, "--file", names, "--concurrency", at_once)) for _ in range(options.runs)], count)


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("bench_curves.py makes network namespaces and needs root")
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, 4096))
    main()
