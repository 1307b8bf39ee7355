// SPDX-License-Identifier: Apache-2.0
// What this computer's network does is not blamed on the domain: resolvers that make addresses up,
// and networks that keep HTTPS back.
#include "check/InventedAnswers.h"
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
        seen.network.impossible = answers::address(DomainName::literal("postseal-1.com"), {page});
        seen.network.root = answers::servers(DomainName(), {"a.root-servers.net"});
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
    void nothingIsBelievedOfASignInPage();
    void whatASearchPageStandsForDoesNotExist();
    void whatExistsIsJudgedAsEver();
    void anAliasThatEndsAtThePageDangles();
    void aPageAmongOtherAddressesIsNoPage();
    void aFaultThatOthersHaveTooIsTheNetworks_data();
    void aFaultThatOthersHaveTooIsTheNetworks();
};

void tst_InventedAnswers::nothingIsBelievedOfASignInPage()
{
    BehindSearchPage shop;
    shop.seen.network.root = answers::none(DomainName(), RecordType::Ns, AnswerKind::NoData);
    QCOMPARE(resolverHonesty(shop.seen), ResolverHonesty::InventsAll);
    const Assessment result = shop.judge();
    QCOMPARE(ids(result.step(Step::MailServers)), QList<QByteArray>{"dns.portal-here"});
    QCOMPARE(result.verdict, StepStatus::Unknown);
    QCOMPARE(result.steps.size(), 8);
    for (const StepResult &step : result.steps.mid(1))
        QCOMPARE(step.status, StepStatus::Skipped);
    QVERIFY(result.mx.isEmpty());
}

void tst_InventedAnswers::whatASearchPageStandsForDoesNotExist()
{
    BehindSearchPage shop;
    const DomainName host = shop.domain.child("mta-sts");
    shop.seen.policyIpv4 = answers::address(host, {page});
    shop.seen.wildcard = answers::address(shop.domain.child("random"), {page});
    shop.seen.fetches[0].address = QHostAddress(page);
    shop.seen.mxHosts[1].ipv4 = answers::address(shop.seen.mxHosts[1].mx.host, {page});
    shop.seen.mxHosts[1].ipv6 = answers::none(shop.seen.mxHosts[1].mx.host, RecordType::Aaaa);
    shop.seen.mxHosts[1].probes[0].address = QHostAddress(page);
    shop.seen.mxHosts[1].probes[0].outcome = StarttlsOutcome::ConnectionRefused;
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
    }
    for (const bool isGood : others)
        shop.seen.network.https.append(wellKnown(shop, isGood));
    const Assessment result = shop.judge();
    QFETCH(QByteArray, id);
    QCOMPARE(ids(result.step(Step::PolicyHost)), QList<QByteArray>{id});
}

QTEST_GUILESS_MAIN(tst_InventedAnswers)
#include "tst_InventedAnswers.moc"
