# SPDX-License-Identifier: Apache-2.0
"""What a data folder holds, without what differs from run to run: times and numbers of rows."""
import re
import sqlite3

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
    content = {name: [] for name in QUERIES}
    content["sound"] = "ok"
    found = sorted(folder.glob("data/*.sqlite"))
    if not found or found[0].stat().st_size == 0:
        return content
    database = sqlite3.connect(found[0])
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
    return {re.sub(r"\d{8}.\d{6}", "TIME", name) for name in names if not name.endswith(("-wal", "-shm"))}
