# SPDX-License-Identifier: Apache-2.0
"""What a data folder holds, without what differs from run to run: times and numbers of rows."""
import pathlib
import re
import shutil
import sqlite3
import tempfile

# Of each table what says which row it is. Versions before a table was there have none of it.
QUERIES = {
    "domains": "SELECT name, removed IS NULL, setup FROM domain",
    "checks": "SELECT d.name, c.verdict, c.stage, length(c.evidence) > 0 FROM check_run c JOIN domain d ON d.id = c.domain",
    "policies": "SELECT d.name, p.text, p.record_id FROM policy_version p JOIN domain d ON d.id = p.domain",
    "stages": "SELECT d.name, s.stage FROM stage s JOIN domain d ON d.id = s.domain",
    "settings": "SELECT key FROM setting",
    "reports": "SELECT r.domain, r.organization, r.report_id, r.successful, r.failed, count(f.id), sum(f.sessions) FROM report r "
               "LEFT JOIN report_failure f ON f.report = r.id GROUP BY r.id",
    "files": "SELECT name, form, length(bytes) FROM report_file",
    "decisions": "SELECT d.name, e.kind, e.subject, e.reason FROM decision e JOIN domain d ON d.id = e.domain",
}


def of(folder):
    """Content of the database in the folder by table, each a sorted list; "sound" is what SQLite says of its pages and keys."""
    found = sorted(folder.glob("data/*.sqlite"))
    return content_of(found[0] if found else None)


def copies(folder):
    """Content of the backups and copies that a command writes, by name without its time."""
    paths = [*folder.glob("*.postseal"), *folder.glob("data/*.bak"), *folder.glob("data/*.before-*")]
    return {blotted(path.name): content_of(path) for path in paths if ".part" not in path.name and not path.name.endswith("-journal")}


def content_of(path):
    content = {name: [] for name in QUERIES}
    content["sound"] = "ok"
    if path is None or path.stat().st_size == 0:
        return content
    # Looking at the file itself would do what the program is to do next: bring in what a killed run left beside it.
    with tempfile.TemporaryDirectory() as place:
        for each in path.parent.glob(path.name + "*"):
            if each.name[len(path.name):] in ("", "-wal", "-shm", "-journal"):
                shutil.copy(each, place)
        return read_into(content, pathlib.Path(place) / path.name)


def read_into(content, path):
    database = sqlite3.connect(path)
    try:
        content["sound"] = database.execute("PRAGMA integrity_check").fetchone()[0]
        if database.execute("PRAGMA foreign_key_check").fetchall():
            content["sound"] = "rows hang loose"
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
        for name, query in QUERIES.items():
            if set(re.findall(r"(?:FROM|JOIN) (\w+)", query)) <= tables:
                content[name] = sorted(database.execute(query).fetchall(), key=repr)
    except sqlite3.DatabaseError as problem:
        content["sound"] = str(problem)
    finally:
        database.close()
    return content


def difference(one, other):
    """The tables in which two contents differ, with what only one and only the other has, three rows of each at most."""
    return {name: ([row for row in one[name] if row not in other[name]][:3], [row for row in other[name] if row not in one[name]][:3],
                   len(one[name]), len(other[name]))
            for name in QUERIES if one[name] != other[name]}


def files(folder):
    """The names of all files, digits of times blotted out; what SQLite puts beside an open file is none of them."""
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    return {blotted(name) for name in names if not name.endswith(("-wal", "-shm"))}


def blotted(name):
    return re.sub(r"\d{8}.\d{6}(-\d+)?", "TIME", name)
