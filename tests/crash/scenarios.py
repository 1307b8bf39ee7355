# SPDX-License-Identifier: Apache-2.0
"""The commands that check_crashes.py disturbs, and what was there before them."""
import json
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests" / "bench"))
import make_reports  # noqa: E402  (the corpus is the benchmark's)


def run(program, *arguments):
    done = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if done.returncode not in (0, 1):
        sys.exit(f"{arguments}: {done.stderr}{done.stdout}")


def write_reports(folder, first, count):
    folder.mkdir(exist_ok=True)
    rng = make_reports.random.Random(first)
    for number in range(first, first + count):
        octets = json.dumps(make_reports.report(rng, number)).encode()
        (folder / f"{number:03}.json.gz").write_bytes(make_reports.gzip.compress(octets, mtime=0))


def fill(program, folder):
    """A data folder with two domains, a decision and three reports."""
    data = folder / "data"
    run(program, "domains", "add", "shop3.example", "bakery.example", "--data-dir", data)
    run(program, "decide", "shop3.example", "reports-read", "--data-dir", data)
    write_reports(folder / "old", 0, 3)
    run(program, "reports", "import", folder / "old", "--data-dir", data)


def has_all(less, more):
    """Whether every row of the one is in the other."""
    return all(row in more[name] for name in less if name != "sound" for row in less[name])


class Scenario:
    """A command that does its work as a whole or not at all."""

    name = ""

    def prepare(self, program, folder):
        fill(program, folder)

    def command(self, program, folder):
        raise NotImplementedError

    def allows(self, before, found, whole):
        return found in (before, whole)

    def ends_well(self, found, whole):
        """Whether what is there after a disturbed and an undisturbed run is what one run makes."""
        return found == whole

    def may_stay(self, folder):
        """Files that a killed run leaves: a later run sweeps away what was taken in or half written, an hour after."""
        return {str(path.relative_to(folder)) for pattern in ("data/*.incoming-*", "**/*.part-*") for path in folder.glob(pattern)}


class FirstStart(Scenario):
    name = "first start"

    def prepare(self, program, folder):
        pass

    def command(self, program, folder):
        return [program, "domains", "add", "shop.example", "--data-dir", folder / "data"]


class AddDomains(Scenario):
    name = "domains add"

    def command(self, program, folder):
        return [program, "domains", "add", "a.example", "b.example", "--data-dir", folder / "data"]


class Import(Scenario):
    name = "reports import"

    def prepare(self, program, folder):
        fill(program, folder)
        write_reports(folder / "new", 100, 6)

    def command(self, program, folder):
        return [program, "reports", "import", folder / "new", "--data-dir", folder / "data"]

    def allows(self, before, found, whole):
        return has_all(before, found) and has_all(found, whole)


class SaveCheck(Scenario):
    name = "check --save"

    def prepare(self, program, folder):
        run(program, "check", "no-tlsrpt.example", "--practice", "--save", "--data-dir", folder / "data")

    def command(self, program, folder):
        # The status is that of the domain; this one is good.
        return [program, "check", "good.example", "--practice", "--save", "--data-dir", folder / "data"]


    def ends_well(self, found, whole):
        # A check that was saved before the end came is one check, and the next run another.
        return has_all(found, whole) and has_all(whole, found) and len(found["checks"]) - len(whole["checks"]) in (0, 1)


class Backup(Scenario):
    name = "backup"

    def command(self, program, folder):
        return [program, "backup", folder / "all.postseal", "--data-dir", folder / "data"]

    def allows(self, before, found, whole):
        return found == before


class Restore(Scenario):
    name = "restore"

    def prepare(self, program, folder):
        fill(program, folder)
        run(program, "backup", folder / "all.postseal", "--data-dir", folder / "data")
        run(program, "domains", "add", "later.example", "--data-dir", folder / "data")
        run(program, "domains", "remove", "bakery.example", "--data-dir", folder / "data")

    def command(self, program, folder):
        return [program, "restore", folder / "all.postseal", "--data-dir", folder / "data"]

    def may_stay(self, folder):
        # A run that came as far as keeping what was before keeps it for ever: each run has a copy of its own.
        names = {re.sub(r"\d{8}.\d{6}", "TIME", str(path.relative_to(folder))) for path in (folder / "data").glob("*.before-*")}
        return names | super().may_stay(folder)


class TakeOver(Scenario):
    name = "domains import"

    def prepare(self, program, folder):
        fill(program, folder)
        other = folder / "other"
        run(program, "domains", "add", "theirs.example", "--data-dir", other)
        run(program, "domains", "export", "theirs.example", folder / "theirs.postseal", "--data-dir", other)
        shutil.rmtree(other)

    def command(self, program, folder):
        return [program, "domains", "import", folder / "theirs.postseal", "--data-dir", folder / "data"]


def schema_steps():
    """The SQL of each step, from where the program has it."""
    source = (ROOT / "wizard" / "store" / "Schema.cpp").read_text()
    steps = []
    for body in re.findall(r"QStringList \w+Step\(\)\n\{\n    return \{(.*?)\};\n\}", source, re.DOTALL):
        statements = re.findall(r'u(".*?")_s', body, re.DOTALL)
        steps.append(["".join(re.findall(r'"(.*?)"', each, re.DOTALL)) for each in statements])
    if len(steps) < 4:
        sys.exit("Schema.cpp was not understood")
    return steps


class Upgrade(Scenario):
    """A database of an earlier version that a new program opens for the first time."""

    def __init__(self, version):
        self.version = version
        self.name = f"from version {version}"

    def prepare(self, program, folder):
        (folder / "data").mkdir()
        database = sqlite3.connect(folder / "data" / "postseal.sqlite")
        for statements in schema_steps()[:self.version]:
            for statement in statements:
                database.execute(statement)
        database.execute("INSERT INTO domain(name, added) VALUES ('old.example', 1)")
        database.execute("INSERT INTO check_run(domain, checked, duration, verdict, stage, worst, fails, unknowns, warnings, origin, "
                         "evidence) VALUES (1, 1, 1, 'warn', 'testing', 'record.missing', 0, 0, 1, 'cli', x'00000001789c03000000000001')")
        database.execute(f"PRAGMA user_version = {self.version}")
        database.commit()
        database.close()

    def command(self, program, folder):
        return [program, "domains", "list", "--data-dir", folder / "data"]


ALL = [FirstStart(), AddDomains(), Import(), SaveCheck(), Backup(), Restore(), TakeOver()]
ALL += [Upgrade(version) for version in range(1, len(schema_steps()))]
