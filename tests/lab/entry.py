# SPDX-License-Identifier: Apache-2.0
"""What one domain of the lab is made of, and how its expectations follow from its one fault."""

from dataclasses import dataclass, field

import catalogue

STEPS = ["mail-servers", "starttls", "tls-rpt", "policy-host", "policy", "record", "coverage", "dane"]
RANK = {"skipped": 0, "pass": 1, "warn": 2, "unknown": 3, "fail": 4}

STS = "v=STSv1; id=20260101T000000;"
RPT = "v=TLSRPTv1; rua=mailto:tls-reports@{d}"
POLICY = "version: STSv1\r\nmode: enforce\r\n{mx}max_age: 2592000\r\n"
PROVIDER_MX = ["10 mx1.mailhost.test."]

DOMAINS = []


@dataclass
class Domain:
    """One domain: its records, its servers, its policy, and what a check of it must say."""

    label: str
    what: str  # the fault, in words
    finds: dict = field(default_factory=dict)  # id -> severity: exactly these warn, unknown or fail
    also: set = field(default_factory=set)  # info and pass ids that must be there
    absent: set = field(default_factory=set)  # ids that must not be there, of any severity
    steps: dict = field(default_factory=dict)  # statuses that do not follow from finds
    delivery: dict = field(default_factory=dict)  # MX host -> (now, if enforced)
    mode: str | None = ""  # expected mode; "" follows from the policy
    args: list = field(default_factory=list)  # further options: checked in a run of its own
    needs_namespace: bool = False  # wants routes and addresses that only an own network namespace has

    tld: str = "test"
    mx: list | None = None  # MX records; None: those of the mail servers below, or the provider's
    mail: dict | str | None = None  # host label -> behaviour (mail.py, peer_mail.py), in order of preference
    mail_cert: str = "good"
    mail_alias: bool = False  # the MX host is an alias of the machine's own name
    sts: object = STS  # TXT: None, text, tuple of character-strings, or list of records
    rpt: object = RPT
    web: str | None = "nginx"  # behaviour of the policy host; None: no such name
    web_cert: str = "good"
    policy: object = POLICY  # text or bytes; {mx} stands for one "mx: HOST" line a host, {d} for the domain
    policy_elsewhere: object = None  # what a second address of the policy host serves
    nginx: str = ""  # further lines for the location of the policy
    zone: list = field(default_factory=list)  # further records
    signed: str = ""  # "good", "nsec3", "altered", "expired"; empty: not signed
    ns: tuple = ("ns1", "ns2")
    other: dict = field(default_factory=dict)  # parts that the server nsb says differently
    resolver_sees: str = ""  # "nsb": what the resolver remembers is the other version
    own_zone: bool = True
    parent_zone: list = field(default_factory=list)  # records in the parent instead of a zone of its own

    @property
    def name(self):
        return f"{self.label}.{self.tld}"

    def mail_hosts(self):
        """Labels of the mail servers of its own, with their behaviour."""
        if isinstance(self.mail, str):
            return {"mx": self.mail}
        return self.mail or {}

    def mx_records(self):
        if self.mx is not None:
            return [record.replace("{d}", self.name) for record in self.mx]
        own = [f"{10 * (i + 1)} {self.host(label)}." for i, label in enumerate(self.mail_hosts())]
        return own or PROVIDER_MX

    def host(self, label):
        return self.name if label == "@" else f"{label}.{self.name}"

    def fill(self, text):
        """Replaces the placeholders in a text of the table."""
        hosts = [record.split()[-1].rstrip(".") for record in self.mx_records()] or [self.name]
        lines = "".join(f"mx: {host}\r\n" for host in hosts if host)
        if isinstance(text, bytes):
            return text.replace(b"{mx}", lines.encode()).replace(b"{d}", self.name.encode())
        return text.replace("{mx}", lines).replace("{d}", self.name)

    def expected_steps(self):
        """The worst finding decides a step; what a fault makes impossible is skipped."""
        status = {step: "pass" for step in STEPS}
        for finding, severity in self.finds.items():
            step = catalogue.load()[finding].step
            if RANK[severity] > RANK[status[step]]:
                status[step] = severity
        nowhere = {"policy-host.missing", "policy-host.no-address"} & self.finds.keys()
        if nowhere or RANK[status["policy-host"]] >= RANK["unknown"]:
            status["policy"] = "skipped"
        if status["policy"] in ("fail", "skipped"):
            status["coverage"] = "skipped"
        return status | self.steps

    def expected_verdict(self):
        return max(self.expected_steps().values(), key=RANK.get)

    def expected_mode(self):
        if self.mode != "":
            return self.mode
        if self.expected_steps()["policy"] in ("fail", "skipped"):
            return None
        text = self.policy if isinstance(self.policy, str) else self.policy.decode()
        return next(line.split(":")[1].strip() for line in text.splitlines() if line.startswith("mode"))


def domain(label, what, finds="", also="", absent="", **parts):
    """One row of the table. In finds, "id" has the catalogue's severity and "id=warn" another."""
    expected = {}
    for word in finds.split():
        finding, _, severity = word.partition("=")
        expected[finding] = severity or catalogue.load()[finding].severity
    DOMAINS.append(Domain(label, what, expected, set(also.split()), set(absent.split()), **parts))
