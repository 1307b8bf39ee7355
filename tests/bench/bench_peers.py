#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Times `postseal-cli check` beside what an admin would run otherwise, in turn, over the same slow link. See README.md.

Needs root (network namespaces, TUN) and the packages postfix, postfix-mta-sts-resolver, ldnsutils and bind9-dnsutils, which the
tests need too; testssl.sh is left out where it is not installed.
Usage: bench_peers.py BUILD_WITH_BENCH POSTSEAL_CLI [--runs N]
"""
import argparse
import os
import pathlib
import shutil
import sys
import tempfile

from bench_link import HERE, RESOLVER, certificates, inside, link, median, own_resolv_conf, timed

ROUND_TRIPS = (0, 20, 50)
DOMAIN, HOSTS = "fast.example", ("mx0.fast.example", "mx1.fast.example")


class Peers:
    """Each method gives the commands that look at a domain, one after the other."""

    def __init__(self, build, cli, folder, root):
        self.build, self.cli, self.folder, self.root = build, cli, folder, root
        (folder / "main.cf").write_text(f"compatibility_level = 3.6\nqueue_directory = {folder}\ninet_protocols = ipv4\n")
        self.environment = os.environ | {"SSL_CERT_FILE": str(root), "MAIL_CONFIG": str(folder), "TERM": "dumb"}

    def check(self, *domains):
        return [[self.cli, "check", "--resolver", RESOLVER, "--ca-file", self.root, "--data-dir", self.folder / "data",
                 "--json", *domains]]

    def floor(self, domain):
        return [[self.build / "bench/bench_floor", domain, RESOLVER]]

    def by_hand(self, domain):
        return [[HERE / "by_hand.sh", domain, self.root]]

    def mta_sts_query(self, domain):
        return [["mta-sts-query", domain]]

    def ldns_dane(self, domain):
        return [["ldns-dane", "-d", "-r", RESOLVER, "-f", self.root, "verify", f"mta-sts.{domain}", "443"]]

    def testssl(self, _domain):
        return [["testssl", "--quiet", "--color", "0", "--warnings", "batch", "--add-ca", self.root, "--protocols",
                 "--server-defaults", "--starttls", "smtp", f"{host}:25"] for host in HOSTS]

    def time(self, commands, expect=(0,)):
        return sum(timed(inside(*command), expect, env=self.environment)[0] for command in commands)


def show(name, walls, ours):
    slope = (walls[50] - walls[20]) / 30
    times = "".join(f"{walls[each]:10.0f}" for each in ROUND_TRIPS)
    ratios = "".join(f"{walls[each] / ours[each]:8.1f}" for each in ROUND_TRIPS)
    print(f"{name:28}{times}{slope:8.1f}{ratios}", flush=True)


def alone(peers, options):
    """One healthy domain with two mail servers: every program in turn, `runs` times at each round trip."""
    rows = {"floor": peers.floor, "check": peers.check, "mta-sts-query": peers.mta_sts_query, "ldns-dane (443 only)": peers.ldns_dane,
            "dig+curl+openssl+postfix": peers.by_hand}
    walls = {name: {} for name in (*rows, "testssl.sh")}
    for round_trip in ROUND_TRIPS:
        with link(peers.build, round_trip, peers.folder):
            seen = {name: [] for name in rows}
            for _ in range(options.runs):
                for name, commands in rows.items():
                    seen[name].append(peers.time(commands(DOMAIN)))
            for name, each in seen.items():
                walls[name][round_trip] = median(each)
            if shutil.which("testssl"):
                walls["testssl.sh"][round_trip] = peers.time(peers.testssl(DOMAIN), range(256))
    print(f"{'one domain, two MX hosts':28}{'0 ms':>10}{'20 ms':>10}{'50 ms':>10}{'slope':>8}   against check")
    for name, each in walls.items():
        if each:
            show(name, each, walls["check"])


def hundred(peers):
    """A hundred domains over 20 ms: the peers take one after the other, as a loop in a shell does."""
    domains = [f"d{i}.bulk.example" for i in range(100)]
    with link(peers.build, 20, peers.folder):
        ours = peers.time(peers.check(*domains))
        print(f"\na hundred domains, 20 ms\n{'check':28}{ours / 1000:10.1f} s")
        for name, commands in (("floor", peers.floor), ("mta-sts-query", peers.mta_sts_query), ("by hand", peers.by_hand)):
            wall = sum(peers.time(commands(each)) for each in domains)
            print(f"{name:28}{wall / 1000:10.1f} s{wall / ours:10.1f}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("cli", type=pathlib.Path)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    for tool in ("dig", "curl", "openssl", "posttls-finger", "mta-sts-query", "ldns-dane"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    with tempfile.TemporaryDirectory() as temporary, own_resolv_conf():
        folder = pathlib.Path(temporary)
        root = certificates(folder)
        peers = Peers(options.build.resolve(), options.cli.resolve(), folder, root)
        alone(peers, options)
        hundred(peers)


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("bench_peers.py makes network namespaces and needs root")
    main()
