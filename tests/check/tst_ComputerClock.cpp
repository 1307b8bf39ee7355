// SPDX-License-Identifier: Apache-2.0
// A computer whose clock is wrong is not taken for a domain whose certificates are old.
#include "check/ComputerClock.h"
#include "check/DomainCheck.h"
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

/// A domain in order, looked at by a computer whose clock is that many years ahead.
class SeenFrom : public HealthyDomain
{
public:
    explicit SeenFrom(int years)
        : here(now.addYears(years))
    {
        seen.startedUtc = here;
        seen.fetches[0].head = headAt(now);
    }

    [[nodiscard]] Assessment judgeHere() const
    {
        const auto roots = TrustStore::fromPem(authority.rootPem());
        return assess(seen, here, *roots);
    }

    QDateTime here;
};

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
    void signaturesHaveDatesToo();
    void whatIsOldByEitherClockIsWrong();
    void aClockThatIsConfirmedIsBelieved();
    void aWellKnownHostIsAskedForTheTime_data();
    void aWellKnownHostIsAskedForTheTime();
};

void tst_ComputerClock::comparesWithAllWhoSayATime_data()
{
    QTest::addColumn<QByteArrayList>("heads");
    QTest::addColumn<bool>("isConfirmed");
    QTest::addColumn<bool>("isDoubted");
    const HealthyDomain shop;
    const auto row = [](const char *name, const QByteArrayList &heads, bool confirmed, bool doubted) {
        QTest::newRow(name) << heads << confirmed << doubted;
    };
    const QByteArray now = headAt(shop.now);
    const QByteArray later = headAt(shop.now.addYears(1));
    row("nobody", {"HTTP/1.1 200 OK\r\n\r\n"}, false, false);
    row("the same", {now}, true, false);
    row("the same day", {headAt(shop.now.addSecs(-20 * 3600))}, true, false);
    row("another year", {later}, false, true);
    row("another day", {headAt(shop.now.addDays(-2))}, false, true);
    row("one says this, one that", {later, now}, true, false);
    row("two say the same", {later, headAt(shop.now.addYears(1).addSecs(60))}, false, true);
    row("each says something else", {later, headAt(shop.now.addYears(2))}, false, false);
    const QByteArray cached = "HTTP/1.1 200 OK\r\nage: 864000\r\nDATE: ";
    row("from a cache", {cached + httpDate(shop.now.addDays(-10)) + "\r\n\r\n"}, true, false);
    row("no date", {"HTTP/1.1 200 OK\r\nDate: yesterday\r\n\r\n"}, false, false);
    row("a number beyond all dates",
        {"HTTP/1.1 200 OK\r\nAge: 99999999999999999999\r\nDate: " + httpDate(shop.now) + "\r\n\r\n"},
        true,
        false);
}

void tst_ComputerClock::comparesWithAllWhoSayATime()
{
    QFETCH(const QByteArrayList, heads);
    HealthyDomain shop;
    shop.seen.fetches.clear();
    for (const QByteArray &head : heads) {
        PolicyFetchObservation fetch = shop.fetch(u"93.184.216.99"_s, "enforce");
        fetch.head = head;
        shop.seen.network.https.append(fetch);
    }
    QTEST(isClockConfirmed(shop.seen), "isConfirmed");
    QTEST(clockDoubt(shop.seen).has_value(), "isDoubted");
    QVERIFY(!dependsOnClock(shop.seen));
}

void tst_ComputerClock::whatIsOutOfDateHereOnlyIsUnknown_data()
{
    QTest::addColumn<int>("years");
    QTest::newRow("ahead") << 3;
    QTest::newRow("behind") << -3;
}

void tst_ComputerClock::whatIsOutOfDateHereOnlyIsUnknown()
{
    QFETCH(const int, years);
    const SeenFrom shop(years);
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

void tst_ComputerClock::signaturesHaveDatesToo()
{
    SeenFrom shop(0);
    shop.seen.mx.dnssec = DnssecState::Bogus;
    shop.seen.mx.dnssecReason = "the signature expired on 2026-11-01";
    QVERIFY(dependsOnClock(shop.seen));
    QCOMPARE(shop.judgeHere().step(Step::Dane).status, StepStatus::Fail);
    shop.seen.fetches[0].head = headAt(shop.now.addDays(-30));
    const Assessment doubted = shop.judgeHere();
    QCOMPARE(doubted.step(Step::Dane).status, StepStatus::Unknown);
    QVERIFY(findingIds(doubted, Severity::Unknown).contains("clock.doubtful-here"));
    QCOMPARE(doubted.mx.first().now, Delivery::Unknown);
}

void tst_ComputerClock::whatIsOldByEitherClockIsWrong()
{
    SeenFrom shop(3);
    shop.seen.fetches[0].head = headAt(shop.now.addYears(1));
    const Assessment result = shop.judgeHere();
    QCOMPARE(result.step(Step::Starttls).status, StepStatus::Fail);
    QVERIFY(!findingIds(result, Severity::Unknown).contains("clock.doubtful-here"));
}

void tst_ComputerClock::aClockThatIsConfirmedIsBelieved()
{
    SeenFrom shop(3);
    PolicyFetchObservation wellKnown = shop.fetch(u"93.184.216.99"_s, "enforce");
    wellKnown.head = headAt(shop.here);
    shop.seen.network.https = {wellKnown};
    const Assessment result = shop.judgeHere();
    QCOMPARE(result.step(Step::Starttls).status, StepStatus::Fail);
    QVERIFY(!findingIds(result, Severity::Unknown).contains("clock.doubtful-here"));
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
