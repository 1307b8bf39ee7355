# SPDX-License-Identifier: Apache-2.0
"""Whether two runs of `postseal-cli check --practice --json` say the same of every domain, whatever their clock, keys
and timings were.

   compare_checks.py ONE.jsonl OTHER.jsonl
"""
import json
import sys

# Of one run only: times, keys made for it, and what hangs on them.
OWN = {"checked_at", "duration_ms", "not_after", "not_before", "fingerprint", "sha256", "timings", "serial", "expires",
       "rtt_ms", "elapsed_ms", "evidence", "date"}


def of_any_run(value):
    if isinstance(value, dict):
        return {key: of_any_run(each) for key, each in value.items() if key not in OWN}
    if isinstance(value, list):
        return [of_any_run(each) for each in value]
    return value


def documents(path):
    with open(path, encoding="utf-8") as lines:
        found = {document["domain"]: of_any_run(document) for document in map(json.loads, lines)}
    if not found:
        sys.exit(f"{path} has no check")
    return found


def main():
    one, other = (documents(path) for path in sys.argv[1:3])
    different = sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))
    for name in different:
        ours, theirs = one.get(name) or {}, other.get(name) or {}
        for key in sorted(ours.keys() | theirs.keys()):
            if ours.get(key) != theirs.get(key):
                print(f"{name}: {key}\n  {json.dumps(ours.get(key))[:2000]}\n  {json.dumps(theirs.get(key))[:2000]}")
    print(f"{len(one)} domains, {len(different)} different")
    sys.exit(bool(different))


if __name__ == "__main__":
    main()
