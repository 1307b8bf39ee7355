// SPDX-License-Identifier: Apache-2.0
// What this computer's network does is not blamed on the domain: resolvers that make addresses up,
// and networks that keep HTTPS back.
#include "check/InventedAnswers.h"
#include "rollout/RolloutStage.h"
#include "support/HealthyDomain.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QString page = u"198.51.100.9"_s;

/// A network that leads names that do not exist to its page.
class BehindSearchPage : public HealthyDomain
{
public:
    BehindSearchPage()
    {
        seen.network.impossibleIpv4 =
            answers::address(DomainName::literal("postseal-1.com"), {page});
        seen.network.known =
            answers::address(DomainName::literal("a.root-servers.net"), {u"198.41.0.4"_s});
    }
};

QList<QByteArray> ids(const StepResult &step)
{
    QList<QByteArray> result;
    for (const Finding &finding : step.findings)
        result.append(info(finding.code).id);
    return result;
}

PolicyFetchObservation wellKnown(const HealthyDomain &shop, bool isGood)
{
    PolicyFetchObservation fetch = shop.fetch(u"93.184.216.99"_s, "enforce");
    fetch.host = DomainName::literal("mta-sts.big.example");
    CertificateRequest request = shop.certificateFor(fetch.host.toAscii());
    if (!isGood)
        request.signer = CertificateSigner::Itself;
    fetch.tls = shop.tls(request);
    return fetch;
}

} // namespace

class tst_InventedAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASignInPageNothingIsKnown_data();
    void ofASignInPageNothingIsKnown();
    void recordsAreBelievedBehindASignInPage();
    void whoHasTheCertificateIsNoPage();
    void whatIsMadeUpBreaksNoSignature();
    void whatASearchPageStandsForDoesNotExist();
    void whatExistsIsJudgedAsEver();
    void anAliasThatEndsAtThePageDangles();
    void aPageAmongOtherAddressesIsNoPage();
    void controlsAreJudgedForTheirTime();
    void noRouteSaysNothingOfTheWay();
    void aFaultThatOthersHaveTooIsTheNetworks_data();
    void aFaultThatOthersHaveTooIsTheNetworks();
    void aPolicyComesFromTheDomainItself();
};

void tst_InventedAnswers::ofASignInPageNothingIsKnown_data()
{
    QTest::addColumn<DnsAnswer>("known");
    const DomainName root = DomainName::literal("a.root-servers.net");
    QTest::newRow("every name leads there") << answers::address(root, {page});
    QTest::newRow("it does not say") << answers::none(root, RecordType::A, AnswerKind::Silent);
    QTest::newRow("it says there is none") << answers::none(root, RecordType::A);
}

void tst_InventedAnswers::ofASignInPageNothingIsKnown()
{
    QFETCH(DnsAnswer, known);
    BehindSearchPage shop;
    shop.seen.network.known = known;
    QCOMPARE(resolverHonesty(shop.seen), ResolverHonesty::InventsAll);
    // As dnsmasq does it: addresses are made up, and there is nothing else.
    const DomainName host = shop.domain.child("mta-sts");
    shop.seen.mx = answers::none(shop.domain, RecordType::Mx, AnswerKind::NoData);
    shop.seen.mxHosts = {shop.host({0, shop.domain, 0})};
    shop.seen.mxHosts[0].ipv4 = answers::address(shop.domain, {page});
    shop.seen.mxHosts[0].probes[0].address = QHostAddress(page);
    shop.seen.mxHosts[0].probes[0].outcome = StarttlsOutcome::ConnectionRefused;
    shop.seen.stsTxt = answers::none(shop.seen.stsTxt.name, RecordType::Txt, AnswerKind::NoData);
    shop.seen.tlsRptTxt = answers::none(shop.seen.tlsRptTxt.name, RecordType::Txt);
    shop.seen.policyIpv4 = answers::address(host, {page});
    shop.seen.fetches[0].address = QHostAddress(page);
    shop.seen.fetches[0].outcome = FetchOutcome::ConnectionRefused;
    shop.seen.fetches[0].tls = {};
    const Assessment result = shop.judge();
    QCOMPARE(result.verdict, StepStatus::Unknown);
    QCOMPARE(findingIds(result, Severity::Warn),
             (QList<QByteArray>{"dns.portal-here",
                                "mx.lookup-silent",
                                "policy-host.lookup-failed",
                                "record.lookup-failed",
                                "tlsrpt.lookup-failed"}));
    QVERIFY(!stageSeen(result));
}

void tst_InventedAnswers::recordsAreBelievedBehindASignInPage()
{
    BehindSearchPage shop;
    shop.seen.network.known = shop.seen.network.impossibleIpv4;
    shop.seen.mxHosts[1].ipv4 = answers::address(shop.seen.mxHosts[1].mx.host, {page});
    shop.seen.mxHosts[1].probes.clear();
    const Assessment result = shop.judge();
    QCOMPARE(findingIds(result), (QList<QByteArray>{"dns.portal-here", "mx.target-lookup-failed"}));
    QCOMPARE(result.step(Step::Record).status, StepStatus::Pass);
}

void tst_InventedAnswers::whoHasTheCertificateIsNoPage()
{
    // The provider's search page and its customers' web space may be one machine.
    BehindSearchPage shop;
    shop.seen.policyIpv4 = answers::address(shop.domain.child("mta-sts"), {page});
    shop.seen.fetches[0].address = QHostAddress(page);
    QCOMPARE(shop.judge().verdict, StepStatus::Pass);
}

void tst_InventedAnswers::whatIsMadeUpBreaksNoSignature()
{
    BehindSearchPage shop;
    shop.seen.policyIpv4 = answers::address(shop.domain.child("mta-sts"), {page});
    shop.seen.policyIpv4.dnssec = DnssecState::Bogus;
    shop.seen.fetches.clear();
    QCOMPARE(findingIds(shop.judge()), QList<QByteArray>{"policy-host.missing"});
}

void tst_InventedAnswers::whatASearchPageStandsForDoesNotExist()
{
    BehindSearchPage shop;
    const DomainName host = shop.domain.child("mta-sts");
    shop.seen.policyIpv4 = answers::address(host, {page});
    shop.seen.wildcard = answers::address(shop.domain.child("random"), {page});
    shop.seen.fetches[0].address = QHostAddress(page);
    shop.seen.fetches[0].tls = {};
    shop.seen.mxHosts[1].ipv4 = answers::address(shop.seen.mxHosts[1].mx.host, {page});
    shop.seen.mxHosts[1].ipv6 = answers::none(shop.seen.mxHosts[1].mx.host, RecordType::Aaaa);
    shop.seen.mxHosts[1].probes[0].address = QHostAddress(page);
    shop.seen.mxHosts[1].probes[0].outcome = StarttlsOutcome::ConnectionRefused;
    shop.seen.mxHosts[1].probes[0].tls = {};
    const Assessment result = shop.judge();
    QCOMPARE(ids(result.step(Step::PolicyHost)), QList<QByteArray>{"policy-host.missing"});
    QVERIFY(ids(result.step(Step::MailServers)).contains("mx.target-not-found"));
    QVERIFY(ids(result.step(Step::MailServers)).contains("dns.rewritten-here"));
    QVERIFY(!ids(result.step(Step::Starttls)).contains("starttls.connection-refused"));
}

void tst_InventedAnswers::whatExistsIsJudgedAsEver()
{
    const Assessment result = BehindSearchPage().judge();
    QCOMPARE(result.verdict, StepStatus::Pass);
    QVERIFY(ids(result.step(Step::MailServers)).contains("dns.rewritten-here"));
}

void tst_InventedAnswers::anAliasThatEndsAtThePageDangles()
{
    BehindSearchPage shop;
    shop.seen.policyIpv4 = answers::address(shop.domain.child("mta-sts"), {page});
    shop.seen.policyIpv4.aliases = {DomainName::literal("gone.host.example")};
    shop.seen.fetches[0].address = QHostAddress(page);
    shop.seen.fetches[0].tls = {};
    QCOMPARE(ids(shop.judge().step(Step::PolicyHost)),
             QList<QByteArray>{"policy-host.alias-dangling"});
}

void tst_InventedAnswers::aPageAmongOtherAddressesIsNoPage()
{
    BehindSearchPage shop;
    shop.seen.policyIpv4 =
        answers::address(shop.domain.child("mta-sts"), {page, u"93.184.216.80"_s});
    QVERIFY(withoutInvented(shop.seen).policyIpv4.hasRecords());
}

void tst_InventedAnswers::controlsAreJudgedForTheirTime()
{
    HealthyDomain shop;
    shop.seen.fetches[0].outcome = FetchOutcome::ConnectionRefused;
    shop.seen.fetches[0].tls = {};
    shop.seen.network.https = {wellKnown(shop, true)};
    const auto roots = TrustStore::fromPem(shop.authority.rootPem());
    const Assessment later = assess(shop.seen, shop.now.addYears(1), *roots);
    QCOMPARE(ids(later.step(Step::PolicyHost)),
             QList<QByteArray>{"policy-host.connection-refused"});
}

void tst_InventedAnswers::noRouteSaysNothingOfTheWay()
{
    HealthyDomain shop;
    shop.seen.fetches[0].outcome = FetchOutcome::ConnectionRefused;
    shop.seen.fetches[0].tls = {};
    shop.seen.network.https = {wellKnown(shop, false)};
    shop.seen.network.https[0].outcome = FetchOutcome::NoRouteHere;
    QCOMPARE(ids(shop.judge().step(Step::PolicyHost)),
             QList<QByteArray>{"policy-host.connection-refused"});
}

void tst_InventedAnswers::aFaultThatOthersHaveTooIsTheNetworks_data()
{
    QTest::addColumn<bool>("ownIsGood");
    QTest::addColumn<QList<bool>>("others");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("nobody else was tried")
        << false << QList<bool>{} << QByteArray("policy-host.certificate-self-signed");
    QTest::newRow("another one is good")
        << false << QList<bool>{false, true} << QByteArray("policy-host.certificate-self-signed");
    QTest::newRow("no other one is good")
        << false << QList<bool>{false, false} << QByteArray("policy-host.https-blocked-here");
    QTest::newRow("what is good stays good")
        << true << QList<bool>{false} << QByteArray("policy-host.good");
}

void tst_InventedAnswers::aFaultThatOthersHaveTooIsTheNetworks()
{
    QFETCH(bool, ownIsGood);
    QFETCH(QList<bool>, others);
    HealthyDomain shop;
    if (!ownIsGood) {
        CertificateRequest request = shop.certificateFor(shop.domain.child("mta-sts").toAscii());
        request.signer = CertificateSigner::Itself;
        shop.seen.fetches[0].tls = shop.tls(request);
        shop.seen.fetches[0].body = "<html>";
    }
    for (const bool isGood : others)
        shop.seen.network.https.append(wellKnown(shop, isGood));
    const Assessment result = shop.judge();
    QFETCH(QByteArray, id);
    QCOMPARE(ids(result.step(Step::PolicyHost)), QList<QByteArray>{id});
}

void tst_InventedAnswers::aPolicyComesFromTheDomainItself()
{
    // Well-known hosts are asked for the time, too.
    HealthyDomain shop;
    CertificateRequest request = shop.certificateFor(shop.domain.child("mta-sts").toAscii());
    request.notAfter = shop.now.addDays(-1);
    shop.seen.fetches[0].tls = shop.tls(request);
    shop.seen.network.https = {wellKnown(shop, false)};
    QCOMPARE(ids(shop.judge().step(Step::PolicyHost)),
             QList<QByteArray>{"policy-host.certificate-expired"});
}

QTEST_GUILESS_MAIN(tst_InventedAnswers)
#include "tst_InventedAnswers.moc"
