# SPDX-License-Identifier: Apache-2.0
"""The table of the lab: one entry for one domain, with one fault.

    domain(label, what is wrong, findings of severity warn, unknown and fail, parts that differ from a healthy domain)

entry.py explains the parts. A healthy domain has the MX host of mailhost.test, both TXT records, and a policy in
enforce mode behind nginx. Findings that are remarks or praise are only named, in also=, where a domain is there
to show them. Steps follow from the findings; steps= names those that do not.
"""

import gzip

from entry import DOMAINS, POLICY, RPT, STS, domain  # noqa: F401 (DOMAINS is for those who read the table)

V, M, MX, A = "version: STSv1\r\n", "mode: enforce\r\n", "{mx}", "max_age: 2592000\r\n"
SKIPPED_MAIL = {"starttls": "skipped", "dane": "skipped"}
NOTHING_BELOW = dict.fromkeys(["starttls", "tls-rpt", "policy-host", "policy", "record", "coverage", "dane"], "skipped")
# Unbound turns an alias loop into a mere SERVFAIL. Others pass the aliases on, as the name server itself does.
PLAIN_RESOLVER = ["--resolver", "{plain}"]
SPARE = ["10 mx1.mailhost.test."]  # a second MX host without fault
ONE_POLICY = V + M + "mx: mx1.mailhost.test\r\n" + A

# ---- in order -----------------------------------------------------------------------------------
domain("mailhost", "nothing: two MX hosts, IPv4 and IPv6, signed, with its own mail servers", signed="good",
       also="mx.found starttls.good tlsrpt.good policy-host.good policy.good record.good coverage.good mode.enforce"
       " dane.absent mx.address-not-public policy-host.address-not-public", web="nginx-v6",
       mail={"mx1": "postfix", "mx2": "postfix"}, zone=["policies A 127.80.2.1",
                                                    'rpt-permission.test._report._smtp._tls TXT "v=TLSRPTv1"'])
domain("hosted", "nothing: mail at a provider")
domain("hosted", "nothing: below a top-level domain that is not signed", tld="example")
domain("testing", "nothing: mode testing", also="mode.testing", policy=POLICY.replace("enforce", "testing"))
domain("mode-none", "nothing: mode none", also="mode.none", policy=POLICY.replace("enforce", "none"))
domain("lf", "nothing: the policy has LF line ends", policy=ONE_POLICY.replace("\r\n", "\n"))
domain("no-last-newline", "nothing: no newline at the end of the policy", policy=V + M + MX + A.strip())
domain("wildcard-entry", "nothing: the policy names *.mailhost.test",
       policy=V + M + "mx: *.mailhost.test\r\n" + A, also="coverage.good")
domain("chunked", "nothing: the policy comes in chunks", web="chunked")
domain("until-close", "nothing: the policy ends with the connection", web="until-close")
domain("slow-greeting", "nothing: the greeting comes after six seconds", mail="slow-greeting", also="starttls.good")
domain("tls12", "nothing: the mail server speaks TLS 1.2 only", mail="tls12")
domain("client-certificate", "nothing: the mail server asks for a client certificate", mail="client-certificate")
domain("untouched", "nothing set up at all", "record.missing tlsrpt.missing policy-host.missing=warn",
       sts=None, rpt=None, web=None)

domain("xn--mller-kva", "nothing: an internationalised name")
domain("nsec3", "nothing: signed with NSEC3", signed="nsec3", also="dane.absent")
domain("untouched-signed", "nothing set up in a signed zone", "record.missing tlsrpt.missing policy-host.missing=warn",
       sts=None, rpt=None, web=None, signed="nsec3")
domain("record-tcp", "nothing: so many TXT records that the answer needs TCP", also="record.good record.other",
       sts=[STS] + [f"{i}: {'x' * 200}" for i in range(12)])
domain("no-authoritative", "nothing: started with --no-authoritative", args=["--no-authoritative"])
domain("mx-wildcard", "nothing: a wildcard certificate", mail="postfix", mail_cert="wildcard",
       delivery={"mx.{d}": ("deliver", "deliver")})

# ---- mail-servers -------------------------------------------------------------------------------
domain("null-mx", "takes no mail", "mx.null-mx", mx=["0 ."], steps=SKIPPED_MAIL,
       policy=V + "mode: none\r\nmx: mx.{d}\r\n" + A)
domain("null-mx-mixed", "a null MX beside another", "mx.null-mx-mixed", mx=["0 ."] + SPARE, policy=ONE_POLICY)
domain("implicit-mx", "no MX record, but an address", "mx.implicit", mail={"@": "postfix"}, mx=[])
domain("no-mail-server", "no MX record and no address", "mx.no-mail-server", mx=[],
       steps=SKIPPED_MAIL)
domain("not-there", "the domain does not exist", "mx.domain-not-found", own_zone=False, steps=NOTHING_BELOW, mode=None)
domain("servfail", "its only name server does not know the zone",
       "mx.lookup-refused record.lookup-failed tlsrpt.lookup-failed policy-host.lookup-failed", ns=("nsb",),
       steps=SKIPPED_MAIL)
domain("alias-loop", "the domain is an alias that leads back to itself", own_zone=False,
       finds="mx.lookup-loop record.missing tlsrpt.missing policy-host.missing=warn", steps=SKIPPED_MAIL,
       parent_zone=["alias-loop CNAME alias-loop-2", "alias-loop-2 CNAME alias-loop"], args=PLAIN_RESOLVER)
domain("loop-hidden", "the same, and the resolver only says that it failed", own_zone=False,
       finds="mx.lookup-loop record.missing tlsrpt.missing policy-host.missing=warn", steps=SKIPPED_MAIL,
       parent_zone=["loop-hidden CNAME loop-hidden-2", "loop-hidden-2 CNAME loop-hidden"])
domain("mx-address", "an MX record holds an IP address", "mx.target-is-address",
       mx=SPARE + ["20 127.80.1.1."], policy=ONE_POLICY)
domain("mx-alias", "the MX host is an alias", "mx.target-is-alias", mail="postfix", mail_alias=True)
domain("mx-underscore", "an MX host with an underscore", "mx.target-not-host-name",
       mx=SPARE + ["20 mail_2.{d}."], mail={"mail_2": "postfix"}, policy=ONE_POLICY + "mx: *.{d}\r\n")
domain("mx-nxdomain", "an MX host that does not exist", "mx.target-not-found",
       mx=SPARE + ["20 nowhere.{d}."])
domain("mx-no-address", "an MX host without address", "mx.target-no-address",
       mx=SPARE + ["20 empty.{d}."], zone=['empty TXT "no address"'])
domain("mx-servfail", "the address of an MX host cannot be looked up", "mx.target-lookup-failed",
       mx=SPARE + ["20 mx.lame.{d}."], zone=["lame NS nsb.lab.test."])
domain("mx-many", "sixty MX hosts", "mx.too-many", mail={f"mx{i}": "good" for i in range(60)},
       policy=V + M + "mx: *.{d}\r\n" + A)
domain("mx-disagree", "two name servers name different MX hosts", "mx.servers-disagree", ns=("ns1", "nsb"),
       other={"mx": ["10 mx2.mailhost.test."]})
domain("ns-silent", "a name server does not answer", "dns.server-silent", ns=("ns1", "silent"))
domain("ns-lame", "a name server does not know the zone", "dns.server-lame", ns=("ns1", "nsb"))
domain("ns-unreachable", "nothing: no name server answers us, the resolver knows all the same",
       also="dns.authoritative-unreachable", ns=("silent",))
NOTHING_KNOWN = "mx.lookup-silent record.lookup-failed tlsrpt.lookup-failed policy-host.lookup-failed dns.portal-here"
domain("portal", "a sign-in page answers for the internet", NOTHING_KNOWN, args=["--resolver", "{portal}"],
       steps=SKIPPED_MAIL, mode=None)
domain("portal-untouched", "the same, and nothing is set up", NOTHING_KNOWN, args=["--resolver", "{portal}"],
       steps=SKIPPED_MAIL, mode=None, sts=None, rpt=None, web=None)
domain("portal-addresses", "a sign-in page makes addresses up, and passes on all else", args=["--resolver", "{address-portal}"],
       finds="mx.target-lookup-failed policy-host.lookup-failed dns.portal-here", steps=SKIPPED_MAIL, mode=None)
domain("rewritten", "nothing: the resolver leads names that do not exist to a search page", also="dns.rewritten-here",
       args=["--resolver", "{rewriting}"])
domain("rewritten-untouched", "nothing set up, and the resolver leads there too", also="dns.rewritten-here",
       finds="record.missing tlsrpt.missing policy-host.missing=warn", sts=None, rpt=None, web=None,
       args=["--resolver", "{rewriting}"])
domain("rewritten-mx", "an MX host that does not exist, and the resolver leads there too", "mx.target-not-found",
       mx=SPARE + ["20 nowhere.{d}."], also="dns.rewritten-here", policy=V + M + MX + A,
       args=["--resolver", "{rewriting}"])
for part, finding, other in (
    ("mx", "dns", ["10 mx2.mailhost.test."]),
    ("sts", "record", "v=STSv1; id=20250101T000000;"),
    ("rpt", "tlsrpt", "v=TLSRPTv1; rua=mailto:old@{d}"),
):
    domain(f"old-{part}", "nothing: the resolver remembers an older record", also=f"{finding}.old-answer", ns=("ns1",),
           resolver_sees="nsb", other={part: other}, policy=V + M + "mx: *.mailhost.test\r\n" + A)

# ---- starttls -----------------------------------------------------------------------------------
for fault in ("wrong-name", "common-name-only", "expired", "not-yet-valid", "self-signed", "missing-intermediate",
              "unknown-root", "expires-soon"):
    domain(f"mx-{fault}", f"the mail server's certificate: {fault}", f"starttls.certificate-{fault}",
           mail="postfix", mail_cert=fault)
    domain(f"web-{fault}", f"the policy host's certificate: {fault}", f"policy-host.certificate-{fault}",
           web_cert=fault)
domain("mx-wildcard-deep", "the mail server's certificate has a wildcard one label too high",
       "starttls.certificate-wrong-name", mail={"mx.mail": "postfix"}, mail_cert="wildcard-deep",
       delivery={"mx.mail.{d}": ("refuse", "refuse")})
domain("testing-expired", "mode testing, and an expired certificate", "starttls.certificate-expired", mail="postfix",
       mail_cert="expired", policy=POLICY.replace("enforce", "testing"),
       delivery={"mx.{d}": ("deliver-and-report", "refuse")})
domain("mx-second-address", "one of two addresses of the mail server does not answer", "starttls.connection-refused",
       mail="postfix", zone=["mx A 127.80.9.9"], delivery={"mx.{d}": ("deliver", "deliver")})
domain("mx-weak", "the mail server's key has 1024 bits", "starttls.certificate-broken", mail="good", mail_cert="weak")
domain("mx-client-only", "the mail server's certificate is for clients", "starttls.certificate-broken", mail="good",
       mail_cert="client-only")
domain("mx-forged", "the signature of the mail server's certificate is wrong", "starttls.certificate-broken",
       mail="postfix", mail_cert="forged")
for behaviour, finding in {
    "refused": "connection-refused", "never-accepts": "connection-timeout", "never-greets": "greeting-timeout",
    "temporary": "greeting-temporary", "unwelcome": "greeting-refused", "http": "not-smtp", "closes": "closed-early",
    "closes-after-ehlo": "closed-early", "endless-line": "line-too-long", "endless-reply": "line-too-long",
    "ehlo-refused": "ehlo-refused", "no-starttls": "not-offered", "helo-only": "not-offered",
    "stripped": "stripped", "refused-starttls": "refused", "injected": "injected", "tarpit": "reply-timeout",
    "handshake-silent": "reply-timeout", "handshake-garbage": "handshake-failed", "tls-1-0": "tls-too-old",
    "tls-1-1": "tls-too-old", "alert": "handshake-failed", "huge-chain": "handshake-failed",
    "drip-greeting": "greeting-timeout", "starttls-unknown": "refused", "mixed-codes": "not-smtp",
    "shuts-down": "refused",
}.items():
    domain(f"mx-{behaviour}", f"the mail server's behaviour: {behaviour}", f"starttls.{finding}", mail=behaviour)
domain("mx-hostile-text", "nothing: the mail server says hostile things", mail="hostile-text", also="starttls.good")
domain("nolisting", "the first of two mail servers does not answer", "starttls.connection-refused",
       also="starttls.may-be-deliberate", mail={"mx1": "refused", "mx2": "postfix"})
domain("port-25-blocked", "no mail server can be reached from here, well-known ones neither",
       "starttls.port-25-blocked", mail="never-accepts", args=["--control-host", "mx-never-accepts.test"])
domain("port-25-open", "its mail server cannot be reached, a well-known one can", "starttls.connection-timeout",
       mail="never-accepts", args=["--control-host", "mailhost.test"])
domain("no-smtp", "nothing: started with --skip-smtp", also="starttls.skipped", args=["--skip-smtp"],
       steps={"starttls": "skipped"})
domain("mx-unreachable", "a router says that the mail server is unreachable", "starttls.host-unreachable",
       mail={"mx1": "postfix", "mx2": "unreachable"}, needs_namespace=True)
domain("mx-no-ipv4", "this computer has no route to IPv4", "starttls.no-ipv4-here", mail="no-route",
       needs_namespace=True)
domain("mx-no-ipv6", "this computer has no route to IPv6", "starttls.no-ipv6-here", mail="no-route-v6",
       needs_namespace=True)

# ---- tls-rpt ------------------------------------------------------------------------------------
for fault, text, finding in (
    ("missing", None, "missing"),
    ("multiple", [RPT, "v=TLSRPTv1; rua=mailto:other@{d}"], "multiple"),
    ("wrong-version", "v=TLSRPTv2; rua=mailto:a@{d}", "wrong-version"),
    ("version-case", "v=tlsrptv1; rua=mailto:a@{d}", "version-case"),
    ("leading-space", " " + RPT, "leading-space"),
    ("no-semicolon", "v=TLSRPTv1 rua=mailto:a@{d}", "no-semicolon"),
    ("swapped", "v=TSLRPTv1; rua=mailto:a@{d}", "swapped-letters"),
    ("quotes", '"v=TLSRPTv1; rua=mailto:a@{d}"', "quotes-inside"),
    ("no-rua", "v=TLSRPTv1;", "no-rua"),
    ("two-rua", "v=TLSRPTv1; rua=mailto:a@{d}; rua=mailto:b@{d}", "duplicate-rua"),
    ("key-case", "v=TLSRPTv1; RUA=mailto:a@{d}", "key-case"),
    ("no-address", "v=TLSRPTv1; rua=mailto:postmaster", "uri-not-address"),
    ("no-scheme", "v=TLSRPTv1; rua=a@{d}", "uri-no-scheme"),
    ("http", "v=TLSRPTv1; rua=http://reports.{d}/", "uri-unusable-scheme"),
    ("size", "v=TLSRPTv1; rua=mailto:a@{d}!10m", "uri-size-suffix"),
    ("character", "v=TLSRPTv1; rua=mailto:a<b>@{d}", "uri-character"),
    ("empty", "v=TLSRPTv1; rua=mailto:a@{d},", "uri-empty"),
    ("cut", "v=TLSRPTv1; rua=https://r.{d}/?a=1;b=2", "uri-cut"),
    ("space", "v=TLSRPTv1 ; rua=mailto:a@{d}", "space-before-semicolon"),
    ("trailing", "v=TLSRPTv1; rua=mailto:a@{d};;", "trailing"),
    ("syntax", "v=TLSRPTv1; rua=mailto:a@{d}; what is this", "syntax"),
):
    domain(f"rpt-{fault}", f"the TLS-RPT record: {fault}", f"tlsrpt.{finding}", rpt=text)
domain("rpt-field", "nothing: an unknown field", also="tlsrpt.unknown-field", rpt=RPT + "; x=1")
domain("rpt-split", "nothing: several strings", also="tlsrpt.split", rpt=("v=TLSRPTv1;", " rua=mailto:a@{d}"))
domain("rpt-other", "nothing: another TXT record beside it", also="tlsrpt.other", rpt=[RPT, "hello"])
domain("rpt-permission", "nothing: a permission for its reports that nobody needs", also="tlsrpt.needless-permission",
       rpt="v=TLSRPTv1; rua=mailto:a@mailhost.test")
domain("rpt-old-name", "the record has the name of an old draft", "tlsrpt.wrong-name", rpt=None,
       zone=['_smtp-tlsrpt TXT "v=TLSRPTv1; rua=mailto:a@{d}"'])
domain("rpt-doubled", "the domain stands twice in the record's name", "tlsrpt.wrong-name", rpt=None,
       zone=['_smtp._tls.{d} TXT "v=TLSRPTv1; rua=mailto:a@{d}"'])
domain("rpt-servfail", "the record cannot be looked up", "tlsrpt.lookup-failed", rpt=None,
       zone=["_tls NS nsb.lab.test."])
domain("rpt-disagree", "two name servers say different things", "tlsrpt.servers-disagree", ns=("ns1", "nsb"),
       other={"rpt": "v=TLSRPTv1; rua=mailto:old@{d}"})

# ---- policy-host --------------------------------------------------------------------------------
domain("web-missing", "a record, but no policy host", "policy-host.missing", web=None)
domain("web-no-address", "the policy host has no address", "policy-host.no-address", web=None,
       zone=['mta-sts TXT "no address"'])
domain("web-servfail", "the policy host cannot be looked up", "policy-host.lookup-failed", web=None,
       zone=["mta-sts NS nsb.lab.test."])
LOOP = ["mta-sts CNAME mta-sts-2", "mta-sts-2 CNAME mta-sts"]
domain("web-alias-loop", "the policy host is an alias of itself", "policy-host.alias-loop", web=None, zone=LOOP,
       args=PLAIN_RESOLVER)
domain("web-loop-hidden", "the same, and the resolver only says that it failed", "policy-host.alias-loop",
       web=None, zone=LOOP)
domain("web-dangling", "the policy host is an alias of a name that is gone", "policy-host.alias-dangling", web=None,
       zone=["mta-sts CNAME gone.mailhost.test."])
domain("web-delegated", "nothing: a provider serves the policy", also="policy-host.delegated", web="nginx-alias")
domain("web-two", "nothing: two addresses of the policy host", web="nginx-two", policy_elsewhere=POLICY)
domain("web-dead-v6", "the policy host's IPv6 address does not answer", "policy-host.connection-refused",
       web="nginx-dead-v6", needs_namespace=True, steps={"policy": "pass", "coverage": "pass"}, mode="enforce")
for behaviour, finding in {
    "refused": "connection-refused", "never-accepts": "connection-timeout", "handshake-garbage": "handshake-failed",
    "handshake-silent": "handshake-timeout", "tls-1-0": "tls-too-old", "alert": "handshake-failed",
    "huge-chain": "handshake-failed",
}.items():
    domain(f"web-{behaviour}", f"the policy host's behaviour: {behaviour}", f"policy-host.{finding}", web=behaviour)
domain("web-unreachable", "a router says that the policy host is unreachable", "policy-host.unreachable",
       web="unreachable", needs_namespace=True)
domain("web-no-ipv4", "this computer has no route to IPv4", "policy-host.no-ipv4-here", web="no-route",
       needs_namespace=True)
domain("web-no-ipv6", "this computer has no route to IPv6", "policy-host.no-ipv6-here", web="no-route-v6",
       needs_namespace=True)
domain("web-proxy", "a proxy in this network re-signs HTTPS", "policy-host.proxy-here", web_cert="proxy")
for what in ("refused", "self-signed"):
    parts = {"web_cert": what, "policy": None} if what == "self-signed" else {"web": what}
    domain(f"web-kept-{what}", f"this network keeps HTTPS back, from others too: {what}",
           "policy-host.https-blocked-here", args=["--control-host", f"web-{what}.test"], **parts)
domain("web-weak", "the policy host's key has 1024 bits", "policy-host.certificate-broken", web="good", web_cert="weak")
domain("caa", "CAA forbids every certificate", "policy-host.caa-blocks", zone=['@ CAA 0 issue ";"'])
domain("wildcard-dns", "only a wildcard answers for the policy host", "policy-host.wildcard-dns", web="nginx-wildcard")
domain("wildcard-signed", "the same in a signed zone", "policy-host.wildcard-dns", web="nginx-wildcard", signed="good")
domain("wildcard-untouched", "nothing set up, and a wildcard leads to some web server", rpt=None, sts=None,
       finds="policy-host.wildcard-dns policy-host.certificate-wrong-name=warn record.missing tlsrpt.missing",
       web="nginx-wildcard", web_cert="wrong-name", steps={"policy": "skipped", "coverage": "skipped"})

# ---- policy: the answer -------------------------------------------------------------------------
domain("redirect", "the policy is elsewhere", "policy.redirect", nginx="return 301 https://www.{d}/mta-sts.txt;")
domain("not-found", "no policy at its place", "policy.not-found", policy=None)
domain("http-500", "the web server is broken", "policy.http-status", nginx="return 500;")
for status in (201, 204, 400, 401, 403, 405, 410, 418, 429, 451, 502, 503, 504):
    domain(f"http-{status}", f"the web server says {status}", "policy.http-status", nginx=f"return {status};")
for status in (302, 303, 307, 308):
    domain(f"http-{status}", f"the policy is elsewhere: {status}", "policy.redirect",
           nginx=f"return {status} https://www.{{d}}/mta-sts.txt;")
domain("http-1-0", "nothing: an HTTP/1.0 server with bare line feeds", web="http-1-0")
for behaviour in ("garbage", "header-bomb", "interim-flood", "chunk-overflow", "chunk-negative", "two-lengths",
                  "unknown-coding"):
    domain(behaviour, f"the policy host's HTTP: {behaviour}", "policy.http-syntax", web=behaviour)
domain("length-and-chunks", "nothing: a length that the chunks overrule", web="length-and-chunks")
domain("drip-head", "one octet of the head every half second", "policy.timeout", web="drip-head")
domain("too-large", "two megabytes", "policy.too-large", policy=POLICY + "x: " + "y" * 2097152 + "\r\n")
domain("endless", "a policy without end", "policy.too-large", web="endless")
domain("drip", "one octet every half second", "policy.timeout", web="drip")
domain("no-answer", "no answer to the request", "policy.no-answer", web="silent")
domain("cut", "the answer ends too early", "policy.closed-early", web="cut")
domain("gzip", "the answer is compressed", "policy.encoded",
       policy=gzip.compress(ONE_POLICY.encode()), nginx="add_header Content-Encoding gzip;")
domain("differ", "two addresses serve different policies", "policy.addresses-differ", web="nginx-two",
       policy_elsewhere=POLICY.replace("enforce", "testing"))
domain("type-html", "media type text/html", "policy.media-type-html", nginx="default_type text/html;")
domain("type-octets", "media type application/octet-stream", "policy.media-type-other",
       nginx="default_type application/octet-stream;")
domain("type-missing", "no media type", "policy.media-type-missing", nginx="default_type '';")

# ---- policy: the text ---------------------------------------------------------------------------
for fault, text, findings in (
    ("empty", b"", "empty"),
    ("web-page", "<!DOCTYPE html>\r\n<html><title>Welcome</title></html>\r\n", "is-web-page"),
    ("bom", "\ufeff" + POLICY, "bom"),
    ("utf16", ("\ufeff" + ONE_POLICY).encode("utf-16-le"), "utf-16"),
    ("blank-line", V + M + "\r\n" + MX + A, "blank-line"),
    ("comment", "# our policy\r\n" + POLICY, "comment"),
    ("leading-space", V + M + " " + MX + A, "leading-space"),
    ("space-colon", V + "mode : enforce\r\n" + MX + A, "space-before-colon"),
    ("no-colon", V + M + "please deliver\r\n" + MX + A, "no-colon"),
    ("equals", V + "mode=enforce\r\n" + MX + A, "equals-sign"),
    ("bare-cr", ONE_POLICY.replace("\r\n", "\r"), "bare-cr"),
    ("nbsp", V + "mode:\u00a0enforce\r\n" + MX + A, "non-ascii-space"),
    ("quotes", V + 'mode: "enforce"\r\n' + MX + A, "quotes"),
    ("control", POLICY + "x: a\x07b\r\n", "control-character"),
    ("latin-1", (POLICY + "x: caf\u00e9\r\n").encode("latin-1"), "not-utf-8"),
    ("mixed-ends", POLICY.replace("enforce\r\n", "enforce\n"), "mixed-line-ends"),
    ("nmx", V + M + "nmx: mx1.mailhost.test\r\n" + A, "near-miss-key"),
    ("key-case", V + "Mode: enforce\r\n" + MX + A, "key-case"),
    ("field-syntax", POLICY + "x y: z\r\n", "field-syntax"),
    ("duplicate", V + M + MX + A + "max_age: 604800\r\n", "duplicate-field"),
    ("no-version", M + MX + A, "version-missing"),
    ("version-2", POLICY.replace("STSv1", "STSv2"), "version-wrong"),
    ("no-mode", V + MX + A, "mode-missing"),
    ("mode-case", POLICY.replace("enforce", "Enforce"), "mode-case"),
    ("version-case", POLICY.replace("STSv1", "stsv1"), "version-case"),
    ("enforced", POLICY.replace("enforce", "enforced"), "mode-wrong"),
    ("no-max-age", V + M + MX, "max-age-missing"),
    ("age-week", V + M + MX + "max_age: 1 week\r\n", "max-age-not-number"),
    ("age-digits", V + M + MX + "max_age: 00002592000\r\n", "max-age-too-many-digits"),
    ("age-large", V + M + MX + "max_age: 99999999\r\n", "max-age-too-large"),
    ("age-zero", V + M + MX + "max_age: 0\r\n", "max-age-zero"),
    ("age-short", V + M + MX + "max_age: 3600\r\n", "max-age-short"),
    ("no-mx", V + M + A, "mx-missing"),
    ("none-no-mx", V + "mode: none\r\n" + A, "mx-missing-mode-none"),
    ("mx-empty", V + M + MX + "mx:\r\n" + A, "mx-empty"),
    ("mx-ip", V + M + MX + "mx: 192.0.2.1\r\n" + A, "mx-address"),
    ("mx-dot", V + M + "mx: mx1.mailhost.test.\r\n" + A, "mx-trailing-dot"),
    ("mx-list", V + M + "mx: mx1.mailhost.test, mx2.mailhost.test\r\n" + A, "mx-list"),
    ("mx-unicode", V + M + MX + "mx: m\u00fcx.{d}\r\n" + A, "mx-unicode"),
    ("mx-url", V + M + "mx: smtp://mx1.mailhost.test/\r\n" + A, "mx-url"),
    ("mx-port", V + M + "mx: mx1.mailhost.test:25\r\n" + A, "mx-port"),
    ("mx-preference", V + M + "mx: 10 mx1.mailhost.test\r\n" + A, "mx-preference"),
    ("mx-leading-dot", V + M + "mx: .mailhost.test\r\n" + A, "mx-leading-dot"),
    ("mx-wildcard", V + M + MX + "mx: mx*.mailhost.test\r\n" + A, "mx-wildcard-place"),
    ("mx-top-level", V + M + MX + "mx: *.test\r\n" + A, "mx-wildcard-top-level"),
    ("mx-not-domain", V + M + MX + "mx: mx_2.mailhost.test\r\n" + A, "mx-not-domain"),
):
    domain(f"policy-{fault}", f"the policy: {fault}", f"policy.{findings}", policy=text)
for remark, text in {
    "unknown-field": POLICY + "x-note: hello\r\n",
    "duplicate-mx": V + M + MX + MX + A,
    "max-age-raise": V + M + MX + "max_age: 604800\r\n",
    "mx-case": V + M + "mx: MX1.mailhost.test\r\n" + A,
}.items():
    domain(f"policy-{remark}", f"nothing: {remark}", also=f"policy.{remark}", policy=text)

# ---- record -------------------------------------------------------------------------------------
for fault, text, finding in (
    ("missing", None, "missing"),
    ("multiple", [STS, "v=STSv1; id=2;"], "multiple"),
    ("version", "v=STSv2; id=1;", "wrong-version"),
    ("version-case", "V=stsV1; id=1;", "version-case"),
    ("no-semicolon", "v=STSv1 id=1", "no-semicolon"),
    ("leading-space", " " + STS, "leading-space"),
    ("space", "v=STSv1 ; id=1", "space-before-semicolon"),
    ("quotes", f'"{STS}"', "quotes-inside"),
    ("curly-quotes", f'“{STS}”', "quotes-inside"),
    ("no-id", "v=STSv1;", "no-id"),
    ("hyphen", "v=STSv1; id=2026-01-01;", "id-character"),
    ("id-empty", "v=STSv1; id=;", "id-empty"),
    ("id-long", "v=STSv1; id=" + "1" * 33 + ";", "id-too-long"),
    ("two-ids", "v=STSv1; id=1; id=2;", "duplicate-id"),
    ("key-case", "v=STSv1; ID=1;", "key-case"),
    ("trailing", "v=STSv1; id=1;;", "trailing"),
    ("syntax", "v=STSv1; id=1; what is this", "syntax"),
    ("policy-inside", "v=STSv1; id=1; mode=enforce;", "policy-inside"),
):
    domain(f"record-{fault}", f"the _mta-sts record: {fault}", f"record.{finding}", sts=text)
domain("record-field", "nothing: an unknown field", also="record.unknown-field", sts=STS + " x=1;")
domain("record-split", "nothing: several strings", also="record.split", sts=("v=STSv1;", " id=1;"))
domain("record-other", "nothing: another TXT record beside it", also="record.other", sts=[STS, "hello"])
domain("record-delegated", "nothing: a provider has the record", also="record.delegated", sts=None,
       zone=["_mta-sts CNAME _mta-sts.mailhost.test."])
LOOP = ["_mta-sts CNAME _mta-sts-2", "_mta-sts-2 CNAME _mta-sts"]
domain("record-alias-loop", "the record's name is an alias of itself", "record.alias-loop", sts=None, zone=LOOP,
       args=PLAIN_RESOLVER)
domain("record-loop-hidden", "the same, and the resolver only says that it failed", "record.alias-loop",
       sts=None, zone=LOOP)
domain("record-servfail", "the record cannot be looked up", "record.lookup-failed", sts=None,
       zone=["_mta-sts NS nsb.lab.test."])
domain("record-doubled", "the domain stands twice in the record's name", "record.wrong-name", sts=None,
       zone=[f'_mta-sts.{{d}} TXT "{STS}"'])
domain("record-apex", "the record is at the domain itself", "record.wrong-name", sts=None, zone=[f'@ TXT "{STS}"'])
domain("record-disagree", "two name servers say different things", "record.servers-disagree", ns=("ns1", "nsb"),
       other={"sts": "v=STSv1; id=20250101T000000;"})

# ---- coverage -----------------------------------------------------------------------------------
domain("not-covered", "a new MX host is not in the policy", "coverage.mx-not-covered",
       mx=SPARE + ["20 mx2.mailhost.test."], policy=ONE_POLICY,
       delivery={"mx1.mailhost.test": ("deliver", "deliver"), "mx2.mailhost.test": ("refuse", "refuse")})
domain("none-covered", "no MX host is in the policy", "coverage.none-match coverage.mx-not-covered",
       mx=SPARE + ["20 mx2.mailhost.test."], policy=V + M + "mx: mx.elsewhere.test\r\n" + A)
domain("too-deep", "the wildcard stands for one label only", "coverage.wildcard-too-deep",
       policy=V + M + "mx: *.{d}\r\n" + A, mail={"mx.mail": "postfix"})
domain("wildcard-apex", "the wildcard does not stand for the domain itself", "coverage.wildcard-apex",
       policy=V + M + "mx: *.{d}\r\n" + A, mail={"@": "postfix"})
domain("entry-unused", "nothing: an entry of the policy without MX host", also="coverage.entry-unused",
       policy=V + M + MX + "mx: old.mailhost.test\r\n" + A)
domain("required", "testing, where enforce was asked for", "mode.not-as-required",
       policy=POLICY.replace("enforce", "testing"), args=["--require", "enforce"])

# ---- dane ---------------------------------------------------------------------------------------
TLSA = "_25._tcp.mx TLSA "
for fault, records, findings, more in (
    ("good", ["3 1 1 {spki}"], "", {"also": "dane.good"}),
    ("rollover", ["3 1 1 {spki}", "3 1 1 " + "00" * 32], "", {"also": "dane.good"}),
    ("usage-2", ["2 0 1 {ca}"], "", {"also": "dane.good"}),
    ("alias", ["3 1 1 {spki}"], "mx.target-is-alias", {"also": "dane.good", "mail_alias": True}),
    ("mismatch", ["3 1 1 " + "00" * 32], "dane.mismatch", {}),
    ("pkix", ["1 1 1 {spki}"], "dane.unusable", {}),
    ("wrong-name", ["2 1 1 {issuer}"], "dane.name-mismatch starttls.certificate-wrong-name",
     {"mail_cert": "wrong-name"}),
    ("unsigned", ["3 1 1 {spki}"], "", {"also": "dane.unsigned", "signed": ""}),
    ("not-tested", ["3 1 1 {spki}"], "", {"also": "dane.not-tested", "args": ["--skip-smtp"],
                                          "steps": {"starttls": "skipped"}}),
):
    domain(f"dane-{fault}", f"DANE: {fault}", findings, mail="postfix", zone=[TLSA + record for record in records],
           **({"signed": "good"} | more))
domain("dane-servfail", "the TLSA record cannot be looked up", "dane.lookup-failed", mail="postfix", signed="good",
       zone=["_tcp.mx NS nsb.lab.test."])
# A resolver that validates answers SERVFAIL for what is bogus; that is one cause, and one finding.
domain("altered", "somebody altered a signed record", "dnssec.bogus", signed="altered")
domain("expired", "all signatures are out of date", "dnssec.bogus", signed="expired")

# ---- the resolver -------------------------------------------------------------------------------
NO_DNS = "mx.lookup-silent record.lookup-failed tlsrpt.lookup-failed policy-host.lookup-failed"
domain("resolver-silent", "the resolver never answers", NO_DNS, args=["--resolver", "{silent}"], steps=SKIPPED_MAIL)
domain("resolver-gone", "nothing listens at the resolver's port", NO_DNS, args=["--resolver", "{gone}"],
       steps=SKIPPED_MAIL)
for behaviour, what in {
    "lossy": "loses each datagram once", "doubling": "answers three times", "truncating": "has room over TCP only",
    "forged": "is slower than somebody who forges its answers",
}.items():
    domain(f"resolver-{behaviour}", f"nothing: the resolver {what}", signed="good", also="record.good dane.absent",
           args=["--resolver", f"{{{behaviour}}}"])
domain("resolver-forgetful", "nothing: the resolver leaves DNSSEC records out", signed="good",
       also="dnssec.indeterminate dnssec.resolver-says", args=["--resolver", "{forgetful}"])

# Findings that no domain of the lab can give, and why.
EXCEPTIONS = {
    "clock.doubtful-here": "needs a computer whose clock is wrong: tests/check/tst_ComputerClock",
    "record.id-unchanged": "needs the history of earlier checks",
    "record.body-unchanged": "needs the history of earlier checks",
}
