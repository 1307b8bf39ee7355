#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Checks every domain of the lab with postseal-cli and compares what it says with the table."""

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor

import catalogue
from domains import DOMAINS, EXCEPTIONS
from entry import RANK, STEPS
from lab import Lab, command_line
from servers import LabError, end_on_signals

LONGEST_RUN = 170  # seconds; a program that hangs must not hang the test
MOST_MEMORY = 100  # MiB for all domains at once, with bodies and heads that never end
EXIT_STATUS = {"pass": 0, "warn": 0, "fail": 1, "unknown": 3}
GOOD = ("pass", "info")
LONGEST_CHECK = 17000  # milliseconds: the default deadline, and some for a busy computer

# The members that other programs rely on.
DOCUMENT_KEYS = {"schema", "domain", "checked_at", "duration_ms", "verdict", "mode", "steps", "mx", "policy", "record", "tlsrpt"}
FINDING_KEYS = {"id", "severity", "subject", "summary", "explanation", "remedy", "evidence", "reference"}
MX_KEYS = {"host", "preference", "covered_by", "addresses", "delivery"}


def options_for(lab, domain):
    """The lab's options, changed and extended by those of the entry."""
    options = lab.options()
    rest = [lab.fill(word) for word in domain.args]
    extra = []
    while rest:
        word = rest.pop(0)
        if word in options:
            options[word] = rest.pop(0)
        else:
            extra.append(word)
    return command_line(options) + ["--data-dir", str(lab.folder / "data")] + extra


def run_program(program, lab, domains, concurrency):
    """One run of the program for domains with the same options. Returns documents by name, and complaints."""
    names = lab.folder / f"names.{domains[0].name}"
    names.write_text("".join(domain.name + "\n" for domain in domains))
    command = [program, "check", "--json", *options_for(lab, domains[0])]
    command += ["--concurrency", str(concurrency), "--file", str(names)]
    complaints = []
    documents = {}
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace"
    )
    try:
        output, errors = process.communicate(timeout=LONGEST_RUN)
    except subprocess.TimeoutExpired:
        process.kill()
        output, errors = process.communicate()
        complaints.append(f"no end after {LONGEST_RUN} s: {' '.join(command)}")
    for line in output.splitlines():
        try:
            document = json.loads(line)
            documents[document["domain"]] = document
        except (ValueError, KeyError, TypeError):
            complaints.append(f"not a JSON document: {line[:200]}")
    verdicts = [document["verdict"] for document in documents.values()]
    expected = EXIT_STATUS[max(verdicts, key=RANK.get)] if verdicts else None
    if process.returncode != expected:
        status = f"exit status {process.returncode} instead of {expected}"
        complaints.append(f"{status} ({domains[0].name} …): {errors[-500:]}")
    return documents, complaints


def found_severities(document):
    """The worst severity of each finding id."""
    worst = {}
    order = ["pass", "info", "warn", "unknown", "fail"]
    for step in document["steps"]:
        for finding in step["findings"]:
            name, severity = finding["id"], finding["severity"]
            if name not in worst or order.index(severity) > order.index(worst[name]):
                worst[name] = severity
    return worst


def form_faults(document):
    """What is wrong with the document itself, whatever the domain."""
    faults = [f"the document has no {key}" for key in sorted(DOCUMENT_KEYS - document.keys())]
    if document["duration_ms"] > LONGEST_CHECK:
        faults.append(f"took {document['duration_ms']} ms")
    for mx in document["mx"]:
        faults += [f"an MX host has no {key}" for key in sorted(MX_KEYS - mx.keys())]
    if [step["step"] for step in document["steps"]] != STEPS:
        faults.append("the steps are not the promised ones")
    for step in document["steps"]:
        for finding in step["findings"]:
            faults += [f"{finding['id']} has no {key}" for key in sorted(FINDING_KEYS - finding.keys())]
            known = catalogue.load().get(finding["id"])
            if known is None:
                faults.append(f"{finding['id']} is not in the catalogue")
            elif known.step != step["step"]:
                faults.append(f"{finding['id']} stands in step {step['step']}")
            if not finding["summary"]:
                faults.append(f"{finding['id']} has no summary")
    return faults


def compare(domain, document):
    """Sentences about every difference between the table and the document."""
    if document is None:
        return ["no document"]
    faults = form_faults(document)
    found = found_severities(document)
    wrong = {name: severity for name, severity in found.items() if severity not in GOOD}
    for name in sorted(wrong.keys() | domain.finds.keys()):
        expected, seen = domain.finds.get(name), wrong.get(name)
        if expected != seen:
            faults.append(f"{name}: expected {expected or 'nothing'}, found {seen or 'nothing'}")
    faults += [f"{name} is missing" for name in sorted(domain.also - found.keys())]
    faults += [f"{name} should not be there" for name in sorted(domain.absent & found.keys())]
    seen_steps = {step["step"]: step["status"] for step in document["steps"]}
    for step, status in domain.expected_steps().items():
        if seen_steps.get(step) != status:
            faults.append(f"step {step}: expected {status}, found {seen_steps.get(step)}")
    for key, expected in (("verdict", domain.expected_verdict()), ("mode", domain.expected_mode())):
        if document[key] != expected:
            faults.append(f"{key}: expected {expected}, found {document[key]}")
    seen_delivery = {mx["host"]: (mx["delivery"]["now"], mx["delivery"]["if_enforced"]) for mx in document["mx"]}
    for host, expected in domain.delivery.items():
        if seen_delivery.get(host.replace("{d}", domain.name)) != expected:
            faults.append(f"delivery to {host}: expected {expected}, found {seen_delivery}")
    return faults


def check_all(program, lab, domains, concurrency):
    """Runs the program for all domains: most of them at once, those with options of their own apart."""
    groups = {}
    for domain in domains:
        groups.setdefault(tuple(domain.args), []).append(domain)
    documents, complaints = {}, []
    with ThreadPoolExecutor(max_workers=6) as pool:
        runs = [pool.submit(run_program, program, lab, group, concurrency) for group in groups.values()]
        for run in runs:
            seen, problems = run.result()
            documents |= seen
            complaints += problems
    return documents, complaints


def named_by_table(domains):
    return {name for domain in domains for name in domain.finds.keys() | domain.also}


def catalogue_faults(reached):
    """Findings of the catalogue that nothing reaches, and exceptions that are none."""
    live = {name for name, entry in catalogue.load().items() if entry.step != "report"}
    faults = [f"{name} is reached by no domain" for name in sorted(live - reached - EXCEPTIONS.keys())]
    faults += [f"{name} is an exception, and reached all the same" for name in sorted(EXCEPTIONS.keys() & reached)]
    return faults + [f"{name} is an exception, but not in the catalogue" for name in EXCEPTIONS.keys() - live]


def check_table():
    """Without servers: does the table name every finding of the catalogue?"""
    named = named_by_table(DOMAINS)
    faults = catalogue_faults(named) + [f"{name} is not in the catalogue" for name in named - catalogue.load().keys()]
    names = [domain.name for domain in DOMAINS]
    faults += [f"{name} stands twice in the table" for name in set(names) if names.count(name) > 1]
    for fault in faults:
        print(f"FAIL  {fault}")
    print(f"table: {len(DOMAINS)} domains, {len(named)} findings named, {len(faults)} faults")
    return 1 if faults else 0


def print_faults(domains, wrong):
    """A table for the README: where the faults are, and whether each was told from the others."""
    print("| where the fault is | faults | findings that name them | told wrongly |")
    print("|---|---|---|---|")
    groups = {}
    for domain in domains:
        steps = [catalogue.load()[name].step for name in domain.finds]
        groups.setdefault(min(steps, key=STEPS.index) if steps else "nowhere: only unusual", []).append(domain)
    for step in [*STEPS, "nowhere: only unusual"]:
        there = groups.get(step, [])
        named = {name for domain in there for name in domain.finds}
        print(f"| {step} | {len(there)} | {len(named) or '–'} | {sum(domain.name in wrong for domain in there)} |")


def try_again(program, lab, domains, documents):
    """Who was checked beside three hundred others on a busy machine may have waited in vain: two or three domains of which
    something could not be found out are checked once more, alone. What is told wrongly stays wrong."""
    open_still = [domain for domain in domains if "unknown" in str(compare(domain, documents.get(domain.name)))]
    if not 0 < len(open_still) <= 3:
        return []
    for domain in open_still:
        print(f"AGAIN {domain.name:34} {'; '.join(compare(domain, documents.get(domain.name)))}")
    second, complaints = check_all(program, lab, open_still, 1)
    documents.update(second)
    return complaints


def run(arguments):
    begin = time.monotonic()
    failed = 0
    with Lab(own_namespace=not arguments.no_namespace) as lab:
        domains = [domain for domain in lab.domains if not arguments.only or domain.name in arguments.only]
        ready = time.monotonic()
        documents, complaints = check_all(arguments.program, lab, domains, arguments.concurrency)
        complaints += try_again(arguments.program, lab, domains, documents)
        ended = time.monotonic()
        # The largest of the processes that have ended: the program.
        largest = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        if largest > MOST_MEMORY:
            complaints.append(f"the program took {largest:.0f} MiB")
        wrong = set()
        for domain in domains:
            document = documents.get(domain.name)
            faults = compare(domain, document)
            failed += bool(faults)
            wrong |= {domain.name} if faults else set()
            print(f"{'FAIL' if faults else 'ok':5} {domain.name:34} {domain.what}")
            for fault in faults:
                print(f"          {fault}")
            if arguments.verbose and faults:
                print(json.dumps(document, indent=1, ensure_ascii=False))
        if not arguments.only:
            reached = {name for document in documents.values() for name in found_severities(document)}
            # What only an own network namespace makes possible is no fault of the program.
            reached |= named_by_table(lab.left_out)
            complaints += catalogue_faults(reached)
        for complaint in complaints:
            print(f"FAIL  {complaint}")
        for domain in lab.left_out:
            print(f"NOT RUN  {domain.name}: needs a network namespace (root)")
        for note in lab.notes:
            print(f"NOTE  {note}")
    if arguments.faults:
        print_faults(domains, wrong)
    print(f"memory: {largest:.0f} MiB at most")
    print(f"lab: ready after {ready - begin:.1f} s, checked in {ended - ready:.1f} s")
    print(f"{len(domains) - failed} passed, {failed + len(complaints)} failed")
    return 1 if failed or complaints else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", help="path of postseal-cli")
    parser.add_argument("--table", action="store_true", help="only compare the table with the catalogue")
    parser.add_argument("--faults", action="store_true", help="print a table of the faults by step")
    parser.add_argument("--only", nargs="+", help="names of domains")
    parser.add_argument("--concurrency", type=int, default=24)
    parser.add_argument("--no-namespace", action="store_true", help="stay in this computer's network")
    parser.add_argument("--verbose", action="store_true", help="print the whole document of what fails")
    arguments = parser.parse_args()
    end_on_signals()
    if arguments.table:
        return check_table()
    if not arguments.program or not os.access(arguments.program, os.X_OK):
        parser.error("--program must name postseal-cli")
    try:
        return run(arguments)
    except LabError as error:
        print(f"FAIL  {error}\n0 passed, 1 failed")
        return 1


if __name__ == "__main__":
    sys.exit(main())
