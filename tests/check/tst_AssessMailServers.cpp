// SPDX-License-Identifier: Apache-2.0
#include "check/Assessment.h"
#include "support/Answers.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const DomainName domain = DomainName::literal("shop.example");

DnsAnswer absent(const DomainName &name, RecordType type)
{
    return answers::none(name, type);
}

/// A domain with these MX hosts, each at one IPv4 address and without DANE; nothing else published.
Observations withMx(const QList<std::pair<int, QByteArray>> &hosts)
{
    Observations seen;
    seen.domain = domain;
    seen.smtpSkipped = true;
    seen.mx = answers::mx(domain, hosts);
    for (const MxRecord &record : mxRecords(seen.mx)) {
        MxHostObservation host;
        host.mx = record;
        host.ipv4 = answers::address(record.host, {u"93.184.216.34"_s});
        host.ipv6 = answers::none(record.host, RecordType::Aaaa, AnswerKind::NoData);
        host.tlsa = absent(record.host, RecordType::Tlsa);
        seen.mxHosts.append(host);
    }
    seen.stsTxt = absent(domain.child("_mta-sts"), RecordType::Txt);
    seen.tlsRptTxt = absent(domain.child("_tls").child("_smtp"), RecordType::Txt);
    seen.policyIpv4 = absent(domain.child("mta-sts"), RecordType::A);
    seen.policyIpv6 = absent(domain.child("mta-sts"), RecordType::Aaaa);
    seen.wildcard = absent(domain.child("random"), RecordType::A);
    return seen;
}

Assessment judge(const Observations &seen)
{
    return assess(
        seen, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC), TrustStore::system());
}

QList<QByteArray> faults(const Assessment &assessment, Step step)
{
    QList<QByteArray> ids;
    for (const Finding &finding : assessment.step(step).findings) {
        if (finding.severity >= Severity::Warn)
            ids.append(info(finding.code).id);
    }
    return ids;
}

ServerAnswers server(const char *name, const DnsAnswer &mx)
{
    ServerAnswers answers;
    answers.server = DomainName::literal(name);
    answers.address = QHostAddress(u"198.51.100.53"_s);
    answers.answers.append(mx);
    return answers;
}

} // namespace

class tst_AssessMailServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysGivesAllEightSteps();
    void tellsTheAnswersApart_data();
    void tellsTheAnswersApart();
    void nullMx();
    void nullMxAmongOthers();
    void noMxButAnAddress();
    void neitherMxNorAddress();
    void hosts_data();
    void hosts();
    void nothingSetUpIsNoFailure();
    void aNameThatDoesNotExistSkipsTheRest();
    void nameServersThatDisagree();
    void oneSilentNameServer();
    void allNameServersSilentIsProbablyThisNetwork();
    void theResolverRemembersAnOldAnswer();
};

void tst_AssessMailServers::alwaysGivesAllEightSteps()
{
    const Assessment result = judge(withMx({{10, "mx1.shop.example"}}));
    QCOMPARE(result.steps.size(), 8);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(result.steps.at(i).step, Step(i));
    QCOMPARE(result.step(Step::MailServers).status, StepStatus::Pass);
    QCOMPARE(result.step(Step::Starttls).status, StepStatus::Skipped);
}

void tst_AssessMailServers::tellsTheAnswersApart_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, AnswerKind kind, const char *id, StepStatus status) {
        QTest::newRow(name) << int(kind) << QByteArray(id) << int(status);
    };
    row("NXDOMAIN is the domain's", AnswerKind::NxDomain, "mx.domain-not-found", StepStatus::Fail);
    row("SERVFAIL leaves it open",
        AnswerKind::ServerFailure,
        "mx.lookup-refused",
        StepStatus::Unknown);
    row("REFUSED leaves it open", AnswerKind::Refused, "mx.lookup-refused", StepStatus::Unknown);
    row("silence leaves it open", AnswerKind::Silent, "mx.lookup-silent", StepStatus::Unknown);
    row("no resolver leaves it open",
        AnswerKind::Unreachable,
        "mx.lookup-silent",
        StepStatus::Unknown);
    row("an alias loop is the domain's", AnswerKind::CnameLoop, "mx.lookup-loop", StepStatus::Fail);
}

void tst_AssessMailServers::tellsTheAnswersApart()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, id);
    Observations seen = withMx({});
    seen.mx = answers::none(domain, RecordType::Mx, AnswerKind(kind));
    const Assessment result = judge(seen);
    QCOMPARE(faults(result, Step::MailServers), QList<QByteArray>{id});
    QTEST(int(result.step(Step::MailServers).status), "status");
}

void tst_AssessMailServers::nullMx()
{
    const Assessment result = judge(withMx({{0, "."}}));
    QCOMPARE(faults(result, Step::MailServers), QList<QByteArray>{"mx.null-mx"});
    QCOMPARE(result.step(Step::MailServers).status, StepStatus::Warn);
}

void tst_AssessMailServers::nullMxAmongOthers()
{
    const Assessment result = judge(withMx({{0, "."}, {10, "mx1.shop.example"}}));
    QCOMPARE(faults(result, Step::MailServers), QList<QByteArray>{"mx.null-mx-mixed"});
}

void tst_AssessMailServers::noMxButAnAddress()
{
    Observations seen = withMx({});
    seen.mx = answers::none(domain, RecordType::Mx, AnswerKind::NoData);
    MxHostObservation host;
    host.mx.host = domain;
    host.ipv4 = answers::address(domain, {u"93.184.216.34"_s});
    host.ipv6 = answers::none(domain, RecordType::Aaaa, AnswerKind::NoData);
    host.tlsa = absent(domain, RecordType::Tlsa);
    seen.mxHosts = {host};
    const Assessment result = judge(seen);
    QCOMPARE(faults(result, Step::MailServers), QList<QByteArray>{"mx.implicit"});
    QCOMPARE(result.mx.size(), 1);
}

void tst_AssessMailServers::neitherMxNorAddress()
{
    Observations seen = withMx({});
    seen.mx = answers::none(domain, RecordType::Mx, AnswerKind::NoData);
    MxHostObservation host;
    host.mx.host = domain;
    host.ipv4 = answers::none(domain, RecordType::A, AnswerKind::NoData);
    host.ipv6 = answers::none(domain, RecordType::Aaaa, AnswerKind::NoData);
    seen.mxHosts = {host};
    const Assessment result = judge(seen);
    QCOMPARE(faults(result, Step::MailServers), QList<QByteArray>{"mx.no-mail-server"});
    QVERIFY(result.mx.isEmpty());
}

void tst_AssessMailServers::hosts_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("ipv4");
    QTest::addColumn<int>("ipv6");
    QTest::addColumn<QByteArray>("id");
    const auto row =
        [](const char *name, const char *target, AnswerKind ipv4, AnswerKind ipv6, const char *id) {
            QTest::newRow(name) << QByteArray(target) << int(ipv4) << int(ipv6) << QByteArray(id);
        };
    row("RFC 5321 section 5.1: the target does not exist",
        "gone.example",
        AnswerKind::NxDomain,
        AnswerKind::NxDomain,
        "mx.target-not-found");
    row("the target has no address",
        "bare.example",
        AnswerKind::NoData,
        AnswerKind::NoData,
        "mx.target-no-address");
    row("the target's server fails",
        "broken.example",
        AnswerKind::ServerFailure,
        AnswerKind::ServerFailure,
        "mx.target-lookup-failed");
    row("one family answers, the other is silent",
        "half.example",
        AnswerKind::Records,
        AnswerKind::Silent,
        "mx.target-lookup-failed");
    row("RFC 5321 section 4.1.2: an underscore is no host name",
        "mail_1.example",
        AnswerKind::Records,
        AnswerKind::NoData,
        "mx.target-not-host-name");
    row("an address in place of a name",
        "192.0.2.1",
        AnswerKind::NxDomain,
        AnswerKind::NxDomain,
        "mx.target-is-address");
}

void tst_AssessMailServers::hosts()
{
    QFETCH(QByteArray, target);
    QFETCH(int, ipv4);
    QFETCH(int, ipv6);
    QFETCH(QByteArray, id);
    Observations seen = withMx({{10, target}});
    MxHostObservation &host = seen.mxHosts[0];
    if (AnswerKind(ipv4) != AnswerKind::Records)
        host.ipv4 = answers::none(host.mx.host, RecordType::A, AnswerKind(ipv4));
    host.ipv6 = answers::none(host.mx.host, RecordType::Aaaa, AnswerKind(ipv6));
    QCOMPARE(faults(judge(seen), Step::MailServers), QList<QByteArray>{id});
}

void tst_AssessMailServers::nothingSetUpIsNoFailure()
{
    const Assessment result = judge(withMx({{10, "mx1.shop.example"}}));
    QCOMPARE(faults(result, Step::Record), QList<QByteArray>{"record.missing"});
    QCOMPARE(faults(result, Step::TlsRpt), QList<QByteArray>{"tlsrpt.missing"});
    QCOMPARE(faults(result, Step::PolicyHost), QList<QByteArray>{"policy-host.missing"});
    QCOMPARE(result.step(Step::PolicyHost).status, StepStatus::Warn);
    QCOMPARE(result.step(Step::Policy).status, StepStatus::Skipped);
    QCOMPARE(result.step(Step::Coverage).status, StepStatus::Skipped);
    QCOMPARE(result.verdict, StepStatus::Warn);

    // With a record that announces a policy the missing host is a fault.
    Observations announced = withMx({{10, "mx1.shop.example"}});
    announced.stsTxt = answers::txt(domain.child("_mta-sts"), {"v=STSv1; id=1;"});
    QCOMPARE(judge(announced).step(Step::PolicyHost).status, StepStatus::Fail);
}

void tst_AssessMailServers::aNameThatDoesNotExistSkipsTheRest()
{
    Observations seen = withMx({});
    seen.mx = absent(domain, RecordType::Mx);
    const Assessment result = judge(seen);
    for (int step = int(Step::Starttls); step <= int(Step::Dane); ++step)
        QCOMPARE(result.steps.at(step).status, StepStatus::Skipped);
    QCOMPARE(result.verdict, StepStatus::Fail);
}

void tst_AssessMailServers::nameServersThatDisagree()
{
    Observations seen = withMx({{10, "mx1.shop.example"}});
    seen.authoritative = {server("ns1.example", seen.mx),
                          server("ns2.example", answers::mx(domain, {{10, "old.shop.example"}}))};
    QCOMPARE(faults(judge(seen), Step::MailServers), QList<QByteArray>{"mx.servers-disagree"});
}

void tst_AssessMailServers::oneSilentNameServer()
{
    Observations seen = withMx({{10, "mx1.shop.example"}});
    seen.authoritative = {
        server("ns1.example", seen.mx),
        server("ns2.example", answers::none(domain, RecordType::Mx, AnswerKind::Silent)),
        server("ns3.example", answers::none(domain, RecordType::Mx, AnswerKind::Lame))};
    QCOMPARE(faults(judge(seen), Step::MailServers),
             (QList<QByteArray>{"dns.server-lame", "dns.server-silent"}));
}

void tst_AssessMailServers::allNameServersSilentIsProbablyThisNetwork()
{
    Observations seen = withMx({{10, "mx1.shop.example"}});
    seen.authoritative = {
        server("ns1.example", answers::none(domain, RecordType::Mx, AnswerKind::Silent)),
        server("ns2.example", answers::none(domain, RecordType::Mx, AnswerKind::Silent))};
    const Assessment result = judge(seen);
    QVERIFY(contains(result.step(Step::MailServers).findings,
                     FindingCode::DnsAuthoritativeUnreachable));
    QCOMPARE(result.step(Step::MailServers).status, StepStatus::Pass);
}

void tst_AssessMailServers::theResolverRemembersAnOldAnswer()
{
    Observations seen = withMx({{10, "old.shop.example"}});
    seen.authoritative = {server("ns1.example", answers::mx(domain, {{10, "mx1.shop.example"}}))};
    const Assessment result = judge(seen);
    QVERIFY(contains(result.step(Step::MailServers).findings, FindingCode::DnsOldAnswer));
}

QTEST_GUILESS_MAIN(tst_AssessMailServers)
#include "tst_AssessMailServers.moc"
