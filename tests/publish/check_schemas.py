# SPDX-License-Identifier: Apache-2.0
"""The provider knowledge keeps its schemas, and the schemas refuse what is broken.

    check_schemas.py FOLDER     the folder "resources"
"""
import copy
import json
import pathlib
import sys

import jsonschema

FILES = {"mail-providers": "providers", "dns-hosts": "dns_hosts", "hosting-recipes": "recipes"}


def load(path):
    return json.loads(path.read_text(encoding="utf-8"))


def set_member(way, value):
    """A change that puts the value where the way through the first entry leads."""
    def change(entry):
        for key in way[:-1]:
            entry = entry[key]
        entry[way[-1]] = value
    return change


def drop(member):
    return lambda entry: entry.pop(member)


# What is wrong, and the change to the first entry that makes it so.
BROKEN = {
    "mail-providers": {
        "no id": drop("id"),
        "no name": drop("name"),
        "no way to tell it": drop("detect"),
        "capitals in the id": set_member(["id"], "Google"),
        "a member that is misspelt": set_member(["caveat"], []),
        "a confidence that there is not": set_member(["confidence"], "certain"),
        "a strategy that there is not": set_member(["policy_mx", "strategy"], "wildcard"),
        "an mx line that no policy can have": set_member(["policy_mx", "lines"], ["*.*.example.com"]),
        "a suffix for a whole top-level domain": set_member(["detect", "mx_suffixes"], [".com"]),
        "a number for a text": set_member(["name"], 1),
        "a help address that is none": set_member(["help", "url"], "javascript:alert(1)"),
    },
    "dns-hosts": {
        "no id": drop("id"),
        "no name": drop("name"),
        "a style that there is not": set_member(["name_field", "style"], "absolute"),
        "a text for a list": set_member(["ns_suffixes"], ".ns.example.com"),
        "an unknown need for quotation marks": set_member(["txt_quotes", "value"], "maybe"),
        "a confidence for a field that there is not": set_member(["confidence_by_field"], {"names": "assumed"}),
        "a member that is misspelt": set_member(["trailing_dot"], "required"),
    },
    "hosting-recipes": {
        "no steps in DNS": drop("dns"),
        "a group that there is not": set_member(["group"], "cloud"),
        "a file that leads upwards": set_member(["files", 0, "path"], "../mta-sts.conf"),
        "a file from the top": set_member(["files", 0, "path"], "/etc/nginx.conf"),
        "two lines in one": set_member(["files", 0, "lines"], ["a\nb"]),
        "a target that is no domain": set_member(["targets"], ["https://github.io"]),
        "a pattern that nobody fills in": set_member(["dns", "pattern"], "web.example"),
        "a help address that is none": set_member(["help", "url"], "javascript:alert(1)"),
    },
}


def main():
    resources = pathlib.Path(sys.argv[1])
    complaints = []
    for name, entries in FILES.items():
        schema = load(resources / "schema" / f"{name}.schema.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(
            schema, format_checker=jsonschema.draft202012_format_checker)
        document = load(resources / f"{name}.json")
        for error in validator.iter_errors(document):
            complaints.append(f"{name}: {list(error.absolute_path)}: {error.message}")
        if not document[entries]:
            complaints.append(f"{name}: nothing in it")
        for what, change in BROKEN[name].items():
            broken = copy.deepcopy(document)
            change(broken[entries][0])
            if validator.is_valid(broken):
                complaints.append(f"{name}: the schema takes a file with {what}")
        without_list = {key: value for key, value in document.items() if key != entries}
        if validator.is_valid(without_list):
            complaints.append(f"{name}: the schema takes a file without {entries}")
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


sys.exit(main())
