// SPDX-License-Identifier: Apache-2.0
// A computer whose clock is wrong is not taken for a domain whose certificates are old.
#include "check/ComputerClock.h"
#include "check/DomainCheck.h"
#include "check/PublicationLook.h"
#include "support/FakeResolver.h"
#include "support/HealthyDomain.h"
#include "support/LoopbackServer.h"

#include <QLocale>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

QByteArray headAt(const QDateTime &time)
{
    return "HTTP/1.1 200 OK\r\nDate: " + httpDate(time) + "\r\nContent-Length: 9\r\n\r\n";
}

/// A domain in order, looked at by a computer whose clock is that many days ahead.
class SeenFrom : public HealthyDomain
{
public:
    explicit SeenFrom(int days)
        : here(now.addDays(days))
    {
        seen.startedUtc = here;
        seen.fetches[0].head = headAt(now);
    }

    [[nodiscard]] Assessment judgeAt(const QDateTime &time) const
    {
        const auto roots = TrustStore::fromPem(authority.rootPem());
        return assess(seen, time, *roots);
    }

    [[nodiscard]] Assessment judgeHere() const { return judgeAt(here); }

    [[nodiscard]] PolicyFetchObservation wellKnownAt(const QDateTime &time) const
    {
        PolicyFetchObservation known = fetch(u"93.184.216.99"_s, "enforce");
        known.host = DomainName::literal("mta-sts.big.example");
        known.tls = tls(certificateFor(known.host.toAscii()));
        known.head = headAt(time);
        return known;
    }

    QDateTime here;
};

bool isDoubted(const Assessment &result)
{
    return findingIds(result, Severity::Unknown).contains("clock.doubtful-here");
}

class WrongClock : public Clock
{
public:
    explicit WrongClock(qint64 aheadSeconds)
        : m_ahead(aheadSeconds)
    { }

    [[nodiscard]] QDateTime nowUtc() const override
    {
        return QDateTime::currentDateTimeUtc().addSecs(m_ahead);
    }

private:
    qint64 m_ahead;
};

QCoro::Task<> runInto(DomainCheck *check, std::shared_ptr<std::optional<Observations>> result)
{
    *result = co_await check->run();
}

} // namespace

class tst_ComputerClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithAllWhoSayATime_data();
    void comparesWithAllWhoSayATime();
    void whatIsOutOfDateHereOnlyIsUnknown_data();
    void whatIsOutOfDateHereOnlyIsUnknown();
    void aPolicyBehindAnUnknownCertificateIsNotBelieved();
    void whoHasNoGoodCertificateSaysNoTime();
    void signaturesHaveDatesToo();
    void whatIsOldByEitherClockIsWrong();
    void aClockThatIsConfirmedIsBelieved();
    void aLaterLookIsComparedWithItsOwnTime();
    void whatIsJudgedByTheRightClockIsJudged();
    void aWellKnownHostIsAskedForTheTime_data();
    void aWellKnownHostIsAskedForTheTime();
};

void tst_ComputerClock::comparesWithAllWhoSayATime_data()
{
    QTest::addColumn<QByteArrayList>("heads");
    QTest::addColumn<bool>("isDoubted");
    const HealthyDomain shop;
    const auto row = [](const char *name, const QByteArrayList &heads, bool doubted) {
        QTest::newRow(name) << heads << doubted;
    };
    const QByteArray now = headAt(shop.now);
    const QByteArray later = headAt(shop.now.addDays(30));
    row("nobody", {"HTTP/1.1 200 OK\r\n\r\n"}, false);
    row("the same", {now}, false);
    row("the same day", {headAt(shop.now.addSecs(-20 * 3600))}, false);
    row("another month", {later}, true);
    row("another day", {headAt(shop.now.addDays(2))}, true);
    row("one says this, one that", {later, now}, false);
    row("two say the same", {later, headAt(shop.now.addDays(30).addSecs(60))}, true);
    row("each says something else", {later, headAt(shop.now.addDays(40))}, false);
    const QByteArray cached = "HTTP/1.1 200 OK\r\nage: 864000\r\nDATE: ";
    row("from a cache", {cached + httpDate(shop.now.addDays(-10)) + "\r\n\r\n"}, false);
    row("no date", {"HTTP/1.1 200 OK\r\nDate: yesterday\r\n\r\n"}, false);
    const QByteArray endless = "HTTP/1.1 200 OK\r\nAge: 99999999999999999999\r\nDate: ";
    row("a number beyond all dates", {endless + httpDate(shop.now) + "\r\n\r\n"}, false);
}

void tst_ComputerClock::comparesWithAllWhoSayATime()
{
    QFETCH(const QByteArrayList, heads);
    HealthyDomain shop;
    const auto roots = TrustStore::fromPem(shop.authority.rootPem());
    shop.seen.fetches.clear();
    for (const QByteArray &head : heads) {
        PolicyFetchObservation fetch = shop.fetch(u"93.184.216.99"_s, "enforce");
        fetch.head = head;
        shop.seen.network.https.append(fetch);
    }
    QTEST(clockDoubt(shop.seen, shop.now, *roots).has_value(), "isDoubted");
    QVERIFY(!dependsOnClock(shop.seen));
}

void tst_ComputerClock::whatIsOutOfDateHereOnlyIsUnknown_data()
{
    QTest::addColumn<int>("days");
    QTest::newRow("ahead") << 3 * 365;
    QTest::newRow("behind") << -3 * 365;
}

void tst_ComputerClock::whatIsOutOfDateHereOnlyIsUnknown()
{
    QFETCH(const int, days);
    const SeenFrom shop(days);
    QVERIFY(dependsOnClock(shop.seen));
    const Assessment result = shop.judgeHere();
    QCOMPARE(result.verdict, StepStatus::Unknown);
    for (const Step step : {Step::MailServers, Step::Starttls, Step::PolicyHost})
        QCOMPARE(result.step(step).status, StepStatus::Unknown);
    const Finding about = result.step(Step::MailServers).findings.first();
    QCOMPARE(about.code, FindingCode::ClockDoubtfulHere);
    QCOMPARE(about.values,
             (QStringList{u"mta-sts.shop.example"_s,
                          u"2026-11-24"_s,
                          shop.here.date().toString(Qt::ISODate)}));
    for (const MxResult &host : result.mx)
        QVERIFY(host.now == Delivery::Unknown && host.ifEnforced == Delivery::Unknown);
}

void tst_ComputerClock::aPolicyBehindAnUnknownCertificateIsNotBelieved()
{
    SeenFrom shop(30);
    CertificateRequest request = shop.certificateFor("mta-sts.shop.example");
    request.notAfter = shop.now.addDays(10);
    shop.seen.fetches[0].tls = shop.tls(request);
    const Assessment result = shop.judgeHere();
    QCOMPARE(result.step(Step::PolicyHost).status, StepStatus::Unknown);
    QCOMPARE(result.step(Step::Starttls).status, StepStatus::Pass);
    QVERIFY(result.step(Step::Policy).status != StepStatus::Pass);
    QVERIFY(result.step(Step::Coverage).status != StepStatus::Pass);
    QVERIFY(!policyInForce(result));
}

void tst_ComputerClock::whoHasNoGoodCertificateSaysNoTime()
{
    SeenFrom shop(3 * 365);
    CertificateRequest request = shop.certificateFor("mta-sts.shop.example");
    request.signer = CertificateSigner::Itself;
    shop.seen.fetches[0].tls = shop.tls(request);
    const Assessment result = shop.judgeHere();
    QVERIFY(!isDoubted(result));
    QCOMPARE(result.step(Step::Starttls).status, StepStatus::Fail);
}

void tst_ComputerClock::signaturesHaveDatesToo()
{
    SeenFrom shop(0);
    shop.seen.mx.dnssec = DnssecState::Bogus;
    shop.seen.mx.dnssecReason = "RRSIG of MX expired on 2026-11-01";
    QVERIFY(dependsOnClock(shop.seen));
    QCOMPARE(shop.judgeHere().step(Step::Dane).status, StepStatus::Fail);
    shop.seen.fetches[0].head = headAt(shop.now.addDays(30));
    const Assessment doubted = shop.judgeHere();
    QCOMPARE(doubted.step(Step::Dane).status, StepStatus::Unknown);
    QVERIFY(isDoubted(doubted));
    QCOMPARE(doubted.mx.first().now, Delivery::Unknown);
    // A signature that is missing is so at any time.
    shop.seen.mx.dnssecReason = "no RRSIG of MX";
    QVERIFY(!dependsOnClock(shop.seen));
    QCOMPARE(shop.judgeHere().step(Step::Dane).status, StepStatus::Fail);
}

void tst_ComputerClock::whatIsOldByEitherClockIsWrong()
{
    SeenFrom shop(3 * 365);
    CertificateRequest request = shop.certificateFor("mx1.shop.example");
    request.notAfter = shop.now.addDays(-1);
    shop.seen.mxHosts[0].probes[0].tls = shop.tls(request);
    const Assessment result = shop.judgeHere();
    QCOMPARE(result.mx[0].addresses[0].status, StepStatus::Fail);
    QCOMPARE(result.mx[1].addresses[0].status, StepStatus::Unknown);
}

void tst_ComputerClock::aClockThatIsConfirmedIsBelieved()
{
    SeenFrom shop(40);
    CertificateRequest request = shop.certificateFor("mx1.shop.example");
    request.notAfter = shop.now.addDays(10);
    shop.seen.mxHosts[0].probes[0].tls = shop.tls(request);
    QVERIFY(isDoubted(shop.judgeHere()));
    shop.seen.network.https = {shop.wellKnownAt(shop.here)};
    const Assessment result = shop.judgeHere();
    QCOMPARE(result.step(Step::Starttls).status, StepStatus::Fail);
    QVERIFY(!isDoubted(result));
}

void tst_ComputerClock::aLaterLookIsComparedWithItsOwnTime()
{
    SeenFrom shop(0);
    shop.seen.mx.dnssec = DnssecState::Bogus;
    shop.seen.mx.dnssecReason = "RRSIG of MX expired on 2026-11-01";
    const QDateTime later = shop.now.addDays(2);
    PolicyFetchObservation fetch = shop.seen.fetches[0];
    fetch.head = headAt(later);
    takePolicyHost(shop.seen, {shop.seen.policyIpv4, shop.seen.policyIpv6, {fetch}}, later);
    const Assessment result = shop.judgeAt(later);
    QCOMPARE(result.step(Step::Dane).status, StepStatus::Fail);
    QVERIFY(!isDoubted(result));
}

void tst_ComputerClock::whatIsJudgedByTheRightClockIsJudged()
{
    // Seen while the clock was three years ahead, and judged again when it was set right.
    SeenFrom shop(3 * 365);
    CertificateRequest request = shop.certificateFor("mx1.shop.example");
    request.notAfter = shop.now.addDays(3);
    shop.seen.mxHosts[0].probes[0].tls = shop.tls(request);
    const Assessment result = shop.judgeAt(shop.now.addDays(5));
    QVERIFY(!isDoubted(result));
    QCOMPARE(result.mx[0].addresses[0].status, StepStatus::Fail);
    QCOMPARE(result.mx[1].addresses[0].status, StepStatus::Pass);
}

void tst_ComputerClock::aWellKnownHostIsAskedForTheTime_data()
{
    QTest::addColumn<qint64>("ahead");
    QTest::addColumn<bool>("saysTime");
    QTest::addColumn<int>("asked");
    const qint64 year = qint64(365) * 24 * 3600;
    QTest::newRow("nothing is out of date") << qint64(0) << false << 0;
    QTest::newRow("a certificate is, and nobody says the time") << year << false << 1;
    QTest::newRow("a certificate is, and the domain contradicts") << year << true << 1;
}

void tst_ComputerClock::aWellKnownHostIsAskedForTheTime()
{
    QFETCH(const qint64, ahead);
    QFETCH(const bool, saysTime);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray date = saysTime ? "Date: " + httpDate(now) + "\r\n" : QByteArray();
    const QByteArray body = "version: STSv1\r\nmode: none\r\nmax_age: 86400\r\n";
    LoopbackServer server(PeerScript()
                              .startTls()
                              .awaitEmptyLine()
                              .say("HTTP/1.1 200 OK\r\n" + date + "Content-Length: "
                                   + QByteArray::number(body.size()) + "\r\n\r\n" + body)
                              .announceEnd()
                              .hangUp());
    const CertificateAuthority authority(now);
    CertificateRequest request;
    request.dnsNames = {"mta-sts.shop.example"};
    server.setCertificate(authority.issue(request));
    const auto names = std::make_shared<FakeResolver>();
    const DomainName shop = DomainName::literal("shop.example");
    const DomainName big = DomainName::literal("big.example");
    for (const DomainName &domain : {shop, big})
        names->add(answers::address(domain.child("mta-sts"), {u"127.0.0.1"_s}));
    CheckSettings settings;
    settings.timeout = 10s;
    settings.httpsPort = server.endpoint().port;
    settings.skipSmtp = true;
    settings.controlHosts = {big};
    const WrongClock clock(ahead);
    DomainCheck check(shop, settings, names, clock);
    const auto result = std::make_shared<std::optional<Observations>>();
    runInto(&check, result);
    QTRY_VERIFY_WITH_TIMEOUT(result->has_value(), 12'000);
    QCOMPARE((*result)->fetches.size(), 1);
    QTEST(int((*result)->network.https.size()), "asked");
}

QTEST_GUILESS_MAIN(tst_ComputerClock)
#include "tst_ComputerClock.moc"
