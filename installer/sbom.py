#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Writes a software bill of materials (CycloneDX 1.5, JSON): every library that a package brings along or asks for,
with version, licence, and where it came from.

   sbom.py OUTPUT.cdx.json PACKAGE.deb...     of Debian packages: what they depend on, as installed here

The builds of the portable program and of the Windows program import it and name their libraries themselves.
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

SOURCE = pathlib.Path(__file__).resolve().parents[1]
LICENCES = json.loads((pathlib.Path(__file__).parent / "licences.json").read_text())


def project_version():
    return re.search(r"VERSION (\S+)", (SOURCE / "CMakeLists.txt").read_text().split("project(")[1]).group(1)


def commit_time():
    """Seconds since 1970 of the last commit, so that the same sources make the same packages."""
    return os.environ.get("SOURCE_DATE_EPOCH") or subprocess.run(
        ["git", "-C", SOURCE, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=True).stdout.strip()


def debian_source(package):
    """Name and version of the source that an installed package was built from."""
    said = subprocess.run(["dpkg-query", "-W", "-f", "${source:Package} ${source:Version}", package], capture_output=True,
                          text=True, check=True).stdout
    return said.split()


def component(source, version):
    """A library by the name of its Debian source. One whose licence nobody has looked up is an error."""
    if source not in LICENCES:
        sys.exit(f"The licence of {source} is not in installer/licences.json")
    return {"type": "library", "name": source, "version": version,
            "licenses": [{"expression": LICENCES[source]}],
            "purl": f"pkg:deb/debian/{source}@{version.split()[0]}?arch=source",
            "bom-ref": source}


def write(path, components):
    version = project_version()
    document = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        # The same for the same contents.
        "serialNumber": "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([version, components]))),
        "metadata": {"component": {"type": "application", "name": "postseal", "version": version, "bom-ref": "postseal",
                                   "licenses": [{"expression": "Apache-2.0"}]}},
        "components": components,
        "dependencies": [{"ref": "postseal", "dependsOn": [each["bom-ref"] for each in components]}],
    }
    pathlib.Path(path).write_text(json.dumps(document, indent=2) + "\n")


def components_of_packages(packages):
    sources = sorted({tuple(debian_source(package)) for package in packages})
    return [component(name, version) for name, version in sources]


def needed_packages(deb):
    """The packages that a .deb depends on and that are installed here, our own left out."""
    said = subprocess.run(["dpkg-deb", "-f", deb, "Depends"], capture_output=True, text=True, check=True).stdout
    names = {re.split(r"[ (|]", each.strip())[0] for each in said.split(",")}
    return {name for name in names if not name.startswith("postseal")}


def main():
    output, debs = sys.argv[1], sys.argv[2:]
    packages = set().union(*(needed_packages(deb) for deb in debs))
    # Data, no code.
    write(output, components_of_packages(packages - {"ca-certificates"}))


if __name__ == "__main__":
    main()
