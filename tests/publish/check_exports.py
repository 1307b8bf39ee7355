#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Exported records, read by what reads them in earnest; README.md says which formats have no such reader here.

    check_exports.py --samples build/dev/tests/export_samples [--program build/dev/bin/postseal-cli]

The samples are written by the library and can be hostile; what the program writes is checked the same way. Everything
happens in a folder of its own and on loopback. A reader that is not installed is a failure, never a skip.
"""
import argparse
import base64
import csv
import io
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import yaml

import export_literals as literals
from export_named import Named, check_nsupdate
from export_support import APEX, by_name, dotted, expect, from_zone_text, label_of, problems, run
import export_support

def check_zone(where, text, zone, records, folder):
    expect(f"{where}: dnspython", by_name(from_zone_text(text.decode(), zone)), by_name(records))
    path = folder / "zone"
    path.write_bytes(f"$ORIGIN {zone}.\n".encode() + APEX.encode() + text)
    bind = run(["named-checkzone", "-D", "-o", "-", zone, path])
    expect(f"{where}: named-checkzone", (bind.returncode, bind.stderr.decode()[-300:] if bind.returncode else ""),
           (0, ""))
    zone_lines = b"\n".join(line for line in bind.stdout.split(b"\n") if b" IN " in line.replace(b"\t", b" "))
    expect(f"{where}: what BIND read", by_name(from_zone_text(zone_lines.decode(), zone)), by_name(records))
    nsd = run(["nsd-checkzone", zone, path])
    expect(f"{where}: nsd-checkzone", (nsd.returncode, nsd.stderr), (0, b""))


def route53_text(value):
    """Strings of Route 53: octal escapes, https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/."""
    pieces = re.findall(r'"((?:[^"\\]|\\.)*)"', value)
    assert " ".join(f'"{piece}"' for piece in pieces) == value, value
    octets = b""
    for piece in pieces:
        plain = re.sub(r'\\([0-7]{3}|.)',
                       lambda m: chr(int(m[1], 8)) if len(m[1]) == 3 else m[1], piece).encode("latin-1")
        assert len(plain) <= 255
        octets += plain
    return octets.decode()


def check_route53(where, text, zone, records):
    """The shape that ChangeResourceRecordSets documents, no member more."""
    document = json.loads(text)
    expect(f"{where}: members", set(document), {"Changes"})
    found = []
    for change in document["Changes"]:
        expect(f"{where}: members of a change", set(change), {"Action", "ResourceRecordSet"})
        expect(f"{where}: action", change["Action"], "UPSERT")
        record_set = change["ResourceRecordSet"]
        expect(f"{where}: members of a set", set(record_set), {"Name", "Type", "TTL", "ResourceRecords"})
        [value] = [entry["Value"] for entry in record_set["ResourceRecords"]]
        expect(f"{where}: dot", record_set["Name"].endswith("."), True)
        found.append({"name": record_set["Name"][:-1], "type": record_set["Type"], "ttl": record_set["TTL"],
                      "value": route53_text(value) if record_set["Type"] == "TXT" else value.rstrip(".")})
    expect(f"{where}: records", found, records)


# Scripts, run with stand-ins that write down how they are called.

STAND_IN = """#!/usr/bin/python3
import json, os, sys
arguments = sys.argv[1:]
with open(os.environ["CALLS"], "a") as calls:
    calls.write(json.dumps([os.path.basename(sys.argv[0])] + arguments) + "\\n")
if arguments[2:3] == ["describe"]:
    there = os.path.join(os.environ["STATE"], arguments[3] + arguments[-1])
    sys.exit(0 if os.path.exists(there) else 1)
if arguments[2:3] == ["create"] and sys.argv[0].endswith("gcloud"):
    there = os.path.join(os.environ["STATE"], arguments[3] + arguments[5])
    if os.path.exists(there):
        sys.exit("there already")
    open(there, "w").close()
if arguments[2:3] == ["update"]:
    there = os.path.join(os.environ["STATE"], arguments[3] + arguments[5])
    if not os.path.exists(there):
        sys.exit("not there")
"""


def calls_of(where, script, folder, variables):
    """Runs the script by dash and by bash, both twice in the same world; the calls of each run."""
    path = folder / "script.sh"
    path.write_bytes(script)
    syntax = run(["bash", "-n", path])
    expect(f"{where}: bash -n", (syntax.returncode, syntax.stderr), (0, b""))
    tools = folder / "tools"
    tools.mkdir(exist_ok=True)
    for name in ("az", "gcloud"):
        (tools / name).write_text(STAND_IN)
        (tools / name).chmod(0o755)
    without = run(["sh", path], env={"PATH": f"{tools}:/usr/bin:/bin"})
    expect(f"{where}: says what is not set", without.returncode != 0 and b" is the " in without.stderr, True)
    runs = []
    for shell in ("sh", "bash"):
        state = folder / f"state-{shell}"
        shutil.rmtree(state, ignore_errors=True)
        state.mkdir()
        for _ in range(2):
            calls = folder / "calls"
            calls.write_text("")
            done = run([shell, path], cwd=state,
                       env={"PATH": f"{tools}:/usr/bin:/bin", "CALLS": str(calls), "STATE": str(state), **variables})
            expect(f"{where}: {shell}", (done.returncode, done.stderr), (0, b""))
            runs.append([json.loads(line) for line in calls.read_text().splitlines()])
    return runs


def check_azure(where, script, zone, records, folder):
    wanted = []
    for record in records:
        kind = record["type"].lower()
        start = ["az", "network", "dns", "record-set", kind]
        place = ["--resource-group", "my group", "--zone-name", zone]
        label, ttl = label_of(record, zone), str(record["ttl"])
        option = {"txt": "--value", "a": "--ipv4-address", "aaaa": "--ipv6-address", "cname": "--cname"}[kind]
        value = f"{option}={record['value']}"
        if kind == "cname":
            wanted.append(start + ["set-record"] + place + ["--record-set-name", label, "--ttl", ttl, value])
            continue
        wanted.append(start + ["delete"] + place + ["--name", label, "--yes"])
        wanted.append(start + ["create"] + place + ["--name", label, "--ttl", ttl])
        wanted.append(start + ["add-record"] + place + ["--record-set-name", label, value])
    for calls in calls_of(where, script, folder, {"RESOURCE_GROUP": "my group"}):
        expect(f"{where}: calls", calls, wanted)


def gcloud_list(argument):
    """As "gcloud topic escaping" tells it."""
    divider = ","
    if argument.startswith("^"):
        divider, argument = argument[1:].split("^", 1)
    return argument.split(divider)


def check_gcloud(where, script, zone, records, folder):
    runs = calls_of(where, script, folder, {"MANAGED_ZONE": "my zone"})
    for number, calls in enumerate(runs):
        expect(f"{where}: number of calls", len(calls), 2 * len(records))
        found = []
        for describe, put in zip(calls[::2], calls[1::2]):
            name = describe[4]
            expect(f"{where}: describe", describe[:4] + describe[5:],
                   ["gcloud", "dns", "record-sets", "describe", "--zone=my zone", put[6]])
            expect(f"{where}: put", put[:6],
                   ["gcloud", "dns", "record-sets", "update" if number % 2 else "create", name, "--zone=my zone"])
            kind, ttl, data = (re.fullmatch(f"--{option}=(.*)", word, re.DOTALL)[1]
                               for option, word in zip(("type", "ttl", "rrdatas"), put[6:]))
            [value] = gcloud_list(data)
            found += from_zone_text(f"{name} {ttl} IN {kind} {value}\n", zone)
        expect(f"{where}: records", by_name(found), by_name(records))


# Terraform.


def check_terraform(where, kind, text, zone, records, folder):
    blocks = literals.read_hcl(text)
    [variable] = [block for block in blocks if block.labels[0] == "variable"]
    found = []
    for block in blocks:
        if block.labels[0] == "resource":
            found.append(from_resource(where, kind, block, zone, variable.labels[1]))
    expect(f"{where}: records", found, records)
    names = [block.labels for block in blocks]
    expect(f"{where}: every name once", len(names), len({tuple(labels) for labels in names}))
    if shutil.which("terraform"):
        real_terraform(where, text, folder)


def from_resource(where, kind, block, zone, variable):
    values = dict(block.arguments)
    resource = block.labels[1]
    ttl = values.pop("ttl")
    if kind == "terraform-azure":
        record_type = re.fullmatch("azurerm_dns_(.*)_record", resource)[1].upper()
        expect(f"{where}: arguments", (values.pop("zone_name"), values.pop("resource_group_name")),
               (zone, ("var", variable)))
        name = values.pop("name")
        name = zone if name == "@" else f"{name}.{zone}"
        if record_type == "TXT":
            [inner] = block.blocks
            expect(f"{where}: block", inner.labels, ["record"])
            value = inner.arguments["value"]
        else:
            value = values.pop("record") if record_type == "CNAME" else values.pop("records")[0]
        expect(f"{where}: no more arguments", values, {})
        return {"name": name, "type": record_type, "ttl": ttl, "value": value}
    name, record_type = values.pop("name"), values.pop("type")
    if kind == "terraform-google":
        expect(f"{where}: resource", (resource, values.pop("managed_zone")), ("google_dns_record_set", ("var", variable)))
        expect(f"{where}: dot", name[-1], ".")
        [value] = values.pop("rrdatas")
        [record] = from_zone_text(f"{name} {ttl} IN {record_type} {value}\n", zone)
    elif kind == "terraform-aws":
        expect(f"{where}: resource", (resource, values.pop("zone_id"), values.pop("allow_overwrite")),
               ("aws_route53_record", ("var", variable), True))
        [value] = values.pop("records")
        text = route53_text(f'"{value}"'.replace('""', '" "')) if record_type == "TXT" else value.rstrip(".")
        record = {"name": name, "type": record_type, "ttl": ttl, "value": text}
    else:
        expect(f"{where}: resource", (resource, values.pop("zone_id")), ("cloudflare_dns_record", ("var", variable)))
        value = values.pop("content")
        if record_type == "TXT":
            [record] = from_zone_text(f"{name}. {ttl} IN TXT {value}\n", zone)
        else:
            expect(f"{where}: proxied", values.pop("proxied"), False)
            record = {"name": name, "type": record_type, "ttl": ttl, "value": value}
    expect(f"{where}: no more arguments", values, {})
    return record


def real_terraform(where, text, folder):
    """No Debian package, so nothing rests on it; where it is, it agrees with our reading and has nothing to format."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "CHECKPOINT_DISABLE": "1"}
    form = run(["terraform", "fmt", "-check", "-"], input=text.encode(), env=environment)
    expect(f"{where}: terraform fmt", form.returncode, 0)
    strings = literals.hcl_literals(text)
    place = folder / "terraform"
    place.mkdir(exist_ok=True)
    (place / "main.tf").write_text("locals {\n  all = [" + ",\n".join(literal for literal, _ in strings) + "]\n}\n")
    console = run(["terraform", "console"], input=b"base64encode(jsonencode(local.all))\n", cwd=place, env=environment)
    answer = console.stdout.decode().strip().strip('"')
    expect(f"{where}: terraform reads the strings", console.returncode == 0 and json.loads(base64.b64decode(answer)),
           [value for _, value in strings])


# Descriptions.

DNSCONTROL = """
var calls = [], END = {end: true};
function TTL(seconds) { return {ttl: seconds}; }
function record(type) {
  return function (label, value, ttl) {
    if (arguments.length !== 3) throw new Error("arguments");
    return {type: type, label: label, value: value, ttl: ttl.ttl};
  };
}
var A = record("A"), AAAA = record("AAAA"), CNAME = record("CNAME"), TXT = record("TXT");
function D_EXTEND() { calls.push(Array.prototype.slice.call(arguments)); }
"""
DNSCONTROL_END = """
print(JSON.stringify(calls).replace(/[^\\x20-\\x7e]/g, function (c) {
  return "\\\\u" + ("000" + c.charCodeAt(0).toString(16)).slice(-4);
}));
"""


def check_dnscontrol(where, script, zone, records, folder):
    """DNSControl runs ECMAScript 5 (otto), and so does duk."""
    path = folder / "dnsconfig.js"
    path.write_bytes(DNSCONTROL.encode() + script + DNSCONTROL_END.encode())
    done = run(["duk", path])
    expect(f"{where}: duk", (done.returncode, done.stderr), (0, b""))
    wanted = [zone] + [{"type": r["type"], "label": label_of(r, zone), "value": dotted(r), "ttl": r["ttl"]}
                       for r in records] + [{"end": True}]
    expect(f"{where}: calls", done.returncode == 0 and json.loads(done.stdout), [wanted])


def check_octodns(where, text, zone, records):
    """octoDNS reads with PyYAML, wants its keys in order and every semicolon behind a backslash."""
    document = yaml.safe_load(text)
    expect(f"{where}: order", list(document), sorted(document))
    found = []
    for label, entry in document.items():
        expect(f"{where}: order in an entry", list(entry), ["ttl", "type", "value"])
        value = entry["value"]
        if entry["type"] == "TXT":
            expect(f"{where}: semicolons", re.search(r"(?<!\\);", value), None)
            value = re.sub(r"\\(.)", r"\1", value, flags=re.DOTALL)
        found.append({"name": f"{label}.{zone}" if label else zone, "type": entry["type"], "ttl": entry["ttl"],
                      "value": value.rstrip(".") if entry["type"] == "CNAME" else value})
    expect(f"{where}: records", by_name(found), by_name(records))


def check_powershell(where, text, zone, records):
    """There is no PowerShell in Debian: a tokenizer that knows nothing but what we write."""
    wanted = [("$zone", "=", literals.Text(zone))]
    for record in records:
        kind = "Txt" if record["type"] == "TXT" else record["type"]
        name = literals.Text(label_of(record, zone))
        where_words = ("-ZoneName", "$zone", "-Name", name, "-RRType", kind)
        wanted.append(("if", "(", "Get-DnsServerResourceRecord", *where_words, "-Node", "-ErrorAction",
                       "SilentlyContinue", ")", "{"))
        wanted.append(("Remove-DnsServerResourceRecord", *where_words, "-Force"))
        wanted.append(("}",))
        if record["type"] == "TXT" and len(record["value"].encode()) > 254:
            wanted.append(("&", "dnscmd.exe", ".", "/RecordAdd", "$zone", name, str(record["ttl"]), "TXT",
                           literals.Text(record["value"])))
            wanted.append(("if", "(", "$LASTEXITCODE", ")", "{", "throw", '"dnscmd: $LASTEXITCODE"', "}"))
            continue
        option = {"TXT": ("-Txt", "-DescriptiveText"), "A": ("-A", "-IPv4Address"),
                  "AAAA": ("-AAAA", "-IPv6Address"), "CNAME": ("-CName", "-HostNameAlias")}[record["type"]]
        wanted.append(("Add-DnsServerResourceRecord", "-ZoneName", "$zone", "-Name", name, *option,
                       literals.Text(dotted(record)), "-TimeToLive", "(", "New-TimeSpan", "-Seconds",
                       str(record["ttl"]), ")"))
    wanted.insert(0, ("$ErrorActionPreference", "=", literals.Text("Stop")))
    expect(f"{where}: tokens", literals.read_powershell(text), wanted)


def check_csv(where, text, records):
    rows = list(csv.reader(io.StringIO(text.decode(), newline=""), strict=True))
    expect(f"{where}: records", rows,
           [["name", "type", "ttl", "value"]] + [[r["name"], r["type"], str(r["ttl"]), r["value"]] for r in records])


def check_json(where, text, zone, records):
    expect(f"{where}: document", json.loads(text), {"schema": 1, "zone": zone, "records": records})


def check_format(kind, text, zone, records, folder, named, where):
    if kind in ("zone", "cloudflare"):
        check_zone(where, text, zone, records, folder)
    elif kind == "route53":
        check_route53(where, text, zone, records)
    elif kind == "azure":
        check_azure(where, text, zone, records, folder)
    elif kind == "gcloud":
        check_gcloud(where, text, zone, records, folder)
    elif kind.startswith("terraform-"):
        check_terraform(where, kind, text.decode(), zone, records, folder)
    elif kind == "dnscontrol":
        check_dnscontrol(where, text, zone, records, folder)
    elif kind == "octodns":
        check_octodns(where, text, zone, records)
    elif kind == "nsupdate":
        check_nsupdate(where, named, text, zone, records)
    elif kind == "powershell":
        check_powershell(where, text.decode("ascii"), zone, records)
    elif kind == "csv":
        check_csv(where, text, records)
    elif kind != "table":  # for people
        raise KeyError(kind)


FORMATS = ("table zone cloudflare route53 azure gcloud terraform-cloudflare terraform-aws terraform-azure "
           "terraform-google dnscontrol octodns nsupdate powershell csv").split()


def check_samples(samples, folder, named):
    for case in sorted(samples.iterdir()):
        expected = json.loads((case / "expected.json").read_text())
        zone, records = expected["zone"], expected["records"]
        expect(f"{case.name}: formats", {path.name for path in case.iterdir()},
               {"expected.json", "json", *FORMATS})
        check_json(f"{case.name}, json", (case / "json").read_bytes(), zone, records)
        for kind in FORMATS:
            check_format(kind, (case / kind).read_bytes(), zone, records, folder, named, f"{case.name}, {kind}")


def check_program(program, folder, named):
    """What the program itself writes, with as much in --rua as an address can have."""
    for domain, zone, rua in (("example.com", "example.com", ["tls@example.com"]),
                              ("shop.example.com", "example.com", ["tls@example.com", "https://r.example/a"]),
                              ("bücher.example", "xn--bcher-kva.example",
                               ["https://r.example/$(touch pwned)/'x'/${y}?%41;a,b!c#d" + "e" * 300])):
        command = [program, "generate", domain, "--mode", "testing", "--mx", "mx.example.com", "--id", "20261125"]
        for address in rua:
            command += ["--rua", address]
        document = json.loads(run(command + ["--json"], check=True).stdout)
        records = document["records"]
        expect(f"{domain}: records", len(records), 2)
        for kind in FORMATS:
            done = run(command + ["--format", kind], cwd=folder)
            expect(f"{domain}, {kind}: the program", (done.returncode, done.stderr), (0, b""))
            check_format(kind, done.stdout, zone, records, folder, named, f"{domain}, {kind}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--samples", required=True, type=os.path.abspath)
    parser.add_argument("--program", type=os.path.abspath)
    options = parser.parse_args()
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    missing = [tool for tool in ("named", "named-checkzone", "nsd-checkzone", "nsupdate", "dig", "duk", "bash", "sh")
               if not shutil.which(tool)]
    if missing:
        sys.exit("Not installed: " + ", ".join(missing) + "; installer/install-packages.sh test")
    with tempfile.TemporaryDirectory(prefix="postseal-exports-") as name:
        folder = pathlib.Path(name)
        samples = folder / "samples"
        samples.mkdir()
        subprocess.run([options.samples, samples], check=True, timeout=60)
        server = folder / "server"
        server.mkdir()
        named = Named(server, ["example.com", "xn--bcher-kva.example"])
        try:
            check_samples(samples, folder, named)
            if options.program:
                check_program(options.program, folder, named)
        finally:
            named.stop()
        expect("nothing in a value was run", [str(path) for path in folder.rglob("pwned")], [])
    for problem in problems:
        print(problem)
    print(f"{export_support.checks} checks, {len(problems)} problems" + ("" if shutil.which("terraform") else "; no terraform here"))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
