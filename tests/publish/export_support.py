# SPDX-License-Identifier: Apache-2.0
"""What the checks of exported records share."""
import subprocess

import dns.rdatatype
import dns.zone

LOOPBACK = "127.0.0.1"
problems = []
checks = 0


def expect(where, found, wanted):
    """Remembers what is not as it should be."""
    global checks
    checks += 1
    if found != wanted:
        problems.append(f"{where}\n    found  {found!r}\n    wanted {wanted!r}")


def run(command, **options):
    return subprocess.run(command, capture_output=True, timeout=60, **options)


def label_of(record, zone):
    return "@" if record["name"] == zone else record["name"][: -len(zone) - 1]


def by_name(records):
    return sorted(((r["name"], r["type"], r["ttl"], r["value"]) for r in records), key=lambda r: (r[0], r[1]))


def dotted(record):
    return record["value"] + "." if record["type"] == "CNAME" else record["value"]


# What a DNS library says of a record set, in the form of expected.json.


def from_rdataset(name, rdataset):
    for rdata in rdataset:
        if rdata.rdtype == dns.rdatatype.TXT:
            for piece in rdata.strings:
                assert len(piece) <= 255
            value = b"".join(rdata.strings).decode()
        else:
            value = rdata.to_text().rstrip(".")
        yield {"name": name, "type": dns.rdatatype.to_text(rdata.rdtype), "ttl": rdataset.ttl, "value": value}


def from_zone_text(text, zone):
    """Reads lines of a zone file with dnspython; the zone's own SOA and NS are no part of the export."""
    parsed = dns.zone.from_text(text, origin=zone + ".", relativize=False, check_origin=False)
    found = []
    for name, node in parsed.nodes.items():
        for rdataset in node.rdatasets:
            if rdataset.rdtype not in (dns.rdatatype.SOA, dns.rdatatype.NS):
                found += from_rdataset(name.to_text(omit_final_dot=True), rdataset)
    return found


APEX = "@ 300 IN SOA ns.invalid. host.invalid. 1 7200 900 1209600 300\n@ 300 IN NS ns.invalid.\n"
