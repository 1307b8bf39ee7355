// SPDX-License-Identifier: Apache-2.0
// The table of practice domains. Adding one: an entry in practicePlans() that changes one thing
// about a healthy domain, with the ids of the findings that come of it. tests/practice checks each
// of them.
#include "practice/PracticeDomains.h"

namespace postseal {

namespace {

using namespace std::chrono_literals;

constexpr char recordId[] = "20260101T000000";

QByteArray policyText(const QByteArray &mode,
                      const QList<QByteArray> &patterns,
                      const QByteArray &maxAge = "31557600")
{
    QByteArray text = "version: STSv1\r\nmode: " + mode + "\r\n";
    for (const QByteArray &pattern : patterns)
        text += "mx: " + pattern + "\r\n";
    return text + "max_age: " + maxAge + "\r\n";
}

/// A domain with everything right, in enforce mode: what the others deviate from.
PracticePlan healthy(const QByteArray &domain, const QByteArray &fault)
{
    PracticePlan plan;
    plan.domain = domain;
    plan.fault = fault;
    plan.mailServers = {PracticeMailServer{.host = "mx1." + domain}};
    plan.texts = {{"_mta-sts." + domain, QByteArray("v=STSv1; id=") + recordId + ';'},
                  {"_smtp._tls." + domain, "v=TLSRPTv1; rua=mailto:tls-reports@" + domain}};
    plan.policyHost.answer.body = policyText("enforce", {"mx1." + domain});
    return plan;
}

PracticePlan withCertificate(const QByteArray &domain,
                             const QByteArray &fault,
                             PracticeCertificate certificate,
                             const QByteArray &finding)
{
    PracticePlan plan = healthy(domain, fault);
    plan.mailServers[0].certificate = certificate;
    plan.expectedFindings = {finding};
    return plan;
}

PracticePlan withPolicy(const QByteArray &domain,
                        const QByteArray &fault,
                        const QByteArray &body,
                        const QList<QByteArray> &findings)
{
    PracticePlan plan = healthy(domain, fault);
    plan.policyHost.answer.body = body;
    plan.expectedFindings = findings;
    return plan;
}

PracticePlan withAnswer(const QByteArray &domain,
                        const QByteArray &fault,
                        const PracticeAnswer &answer,
                        const QList<QByteArray> &findings)
{
    PracticePlan plan = healthy(domain, fault);
    plan.policyHost.answer = answer;
    plan.expectedFindings = findings;
    return plan;
}

/// Mail works, and nothing of MTA-STS or TLS-RPT is there: the one to set up.
PracticePlan untouched()
{
    PracticePlan plan = healthy("untouched.example", "untouched");
    plan.texts.clear();
    plan.policyHost.exists = false;
    plan.expectedFindings = {"tlsrpt.missing", "policy-host.missing", "record.missing"};
    return plan;
}

PracticePlan good()
{
    PracticePlan plan = healthy("good.example", "none");
    plan.families = PracticeFamilies::Both;
    plan.mailServers = {PracticeMailServer{"mx1.good.example", 10},
                        PracticeMailServer{"mx2.good.example", 20}};
    plan.policyHost.answer.body = policyText("enforce", {"mx1.good.example", "mx2.good.example"});
    return plan;
}

PracticePlan noStarttls()
{
    PracticePlan plan = healthy("no-starttls.example", "no-starttls");
    plan.mailServers[0].starttls = PracticeStarttls::NotOffered;
    plan.expectedFindings = {"starttls.not-offered"};
    return plan;
}

PracticePlan mxNotInPolicy()
{
    PracticePlan plan = healthy("mx-not-in-policy.example", "mx-not-in-policy");
    plan.mailServers.append(PracticeMailServer{"mx2.mx-not-in-policy.example", 20});
    plan.expectedFindings = {"coverage.mx-not-covered"};
    return plan;
}

PracticePlan wildcardTooDeep()
{
    PracticePlan plan = healthy("wildcard-too-deep.example", "wildcard-too-deep");
    plan.mailServers = {PracticeMailServer{"mx1.eu.wildcard-too-deep.example"}};
    plan.policyHost.answer.body = policyText("enforce", {"*.wildcard-too-deep.example"});
    plan.expectedFindings = {"coverage.wildcard-too-deep"};
    return plan;
}

PracticePlan twoRecords()
{
    PracticePlan plan = healthy("two-records.example", "two-records");
    plan.texts.append(PracticeText{"_mta-sts.two-records.example", "v=STSv1; id=20250101T000000;"});
    plan.expectedFindings = {"record.multiple"};
    return plan;
}

PracticePlan hyphenInId()
{
    PracticePlan plan = healthy("hyphen-in-id.example", "hyphen-in-id");
    plan.texts[0].text = "v=STSv1; id=2026-01-01;";
    plan.expectedFindings = {"record.id-character"};
    return plan;
}

/// DNS panels append the domain; who types the whole name gets it twice.
PracticePlan doubledName()
{
    PracticePlan plan = healthy("doubled-name.example", "doubled-name");
    plan.texts[0].name = "_mta-sts.doubled-name.example.doubled-name.example";
    plan.expectedFindings = {"record.wrong-name"};
    return plan;
}

PracticePlan policyHostWrongName()
{
    PracticePlan plan = healthy("policy-wrong-name.example", "policy-host-certificate-wrong-name");
    plan.policyHost.certificate = PracticeCertificate::WrongName;
    plan.expectedFindings = {"policy-host.certificate-wrong-name"};
    return plan;
}

PracticePlan noPolicyHost()
{
    PracticePlan plan = healthy("no-policy-host.example", "no-policy-host");
    plan.policyHost.exists = false;
    plan.expectedFindings = {"policy-host.missing"};
    return plan;
}

PracticePlan noTlsRpt()
{
    PracticePlan plan = healthy("no-tlsrpt.example", "no-tlsrpt");
    plan.texts.removeLast();
    plan.expectedFindings = {"tlsrpt.missing"};
    return plan;
}

PracticePlan swappedLetters()
{
    PracticePlan plan = healthy("tslrpt.example", "tlsrpt-swapped-letters");
    plan.texts[1].text = "v=TSLRPTv1; rua=mailto:tls-reports@tslrpt.example";
    plan.expectedFindings = {"tlsrpt.swapped-letters"};
    return plan;
}

/// A domain that takes no mail and says so. RFC 7505.
PracticePlan nullMx()
{
    PracticePlan plan = healthy("null-mx.example", "null-mx");
    plan.nullMx = true;
    plan.mailServers.clear();
    plan.texts.clear();
    plan.policyHost.exists = false;
    plan.expectedFindings = {
        "mx.null-mx", "tlsrpt.missing", "policy-host.missing", "record.missing"};
    return plan;
}

/// A server that makes everybody wait, as some do against junk mail. In order all the same.
PracticePlan slowGreeting()
{
    PracticePlan plan = healthy("slow.example", "slow-greeting");
    plan.mailServers[0].greetingDelay = 6s;
    return plan;
}

constexpr char webPage[] = "<!DOCTYPE html>\n<html><head><title>Welcome</title></head>\n"
                           "<body><h1>This page is parked</h1></body></html>\n";

} // namespace

QList<PracticePlan> practicePlans()
{
    const QByteArray inOrder = policyText("enforce", {"mx1.bom.example"});
    const PracticeAnswer redirect{
        301, "text/html", "https://www.redirect.example/.well-known/mta-sts.txt", {}};
    const PracticeAnswer notFound{404, "text/html", {}, "<h1>Not Found</h1>\n"};
    const PracticeAnswer page{200, "text/html; charset=utf-8", {}, webPage};
    return {
        untouched(),
        good(),
        withPolicy("testing.example",
                   "none",
                   policyText("testing", {"mx1.testing.example"}, "604800"),
                   {}),
        withCertificate("expired.example",
                        "expired-certificate",
                        PracticeCertificate::Expired,
                        "starttls.certificate-expired"),
        withCertificate("wrong-name.example",
                        "certificate-wrong-name",
                        PracticeCertificate::WrongName,
                        "starttls.certificate-wrong-name"),
        withCertificate("self-signed.example",
                        "self-signed-certificate",
                        PracticeCertificate::SelfSigned,
                        "starttls.certificate-self-signed"),
        withCertificate("missing-intermediate.example",
                        "missing-intermediate",
                        PracticeCertificate::MissingIntermediate,
                        "starttls.certificate-missing-intermediate"),
        noStarttls(),
        mxNotInPolicy(),
        wildcardTooDeep(),
        twoRecords(),
        hyphenInId(),
        doubledName(),
        withPolicy("bom.example", "byte-order-mark", "\xef\xbb\xbf" + inOrder, {"policy.bom"}),
        withPolicy("blank-line.example",
                   "blank-line",
                   "version: STSv1\r\nmode: enforce\r\n\r\nmx: mx1.blank-line.example\r\nmax_age: "
                   "31557600\r\n",
                   {"policy.blank-line"}),
        withPolicy("mode-enforced.example",
                   "mode-enforced",
                   policyText("enforced", {"mx1.mode-enforced.example"}),
                   {"policy.mode-wrong"}),
        withAnswer("redirect.example", "redirect", redirect, {"policy.redirect"}),
        withAnswer("not-found.example", "policy-not-found", notFound, {"policy.not-found"}),
        withAnswer(
            "web-page.example", "web-page", page, {"policy.media-type-html", "policy.is-web-page"}),
        policyHostWrongName(),
        noPolicyHost(),
        noTlsRpt(),
        swappedLetters(),
        nullMx(),
        slowGreeting(),
    };
}

} // namespace postseal
