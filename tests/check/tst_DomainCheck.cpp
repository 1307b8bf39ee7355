// SPDX-License-Identifier: Apache-2.0
// How a check is run: what is asked, what waits for what, and how it ends. Nothing leaves the
// machine: names come from a table, and the addresses are loopback ports where nobody listens.
#include "check/Assessment.h"
#include "check/DomainCheck.h"
#include "check/InventedAnswers.h"
#include "support/Answers.h"
#include "support/FakeResolver.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

using namespace postseal;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const DomainName shop = DomainName::literal("shop.example");

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

CheckSettings settings()
{
    CheckSettings result;
    result.timeout = 2s;
    result.smtpPort = closedPort();
    result.httpsPort = result.smtpPort;
    return result;
}

std::shared_ptr<FakeResolver> shopNames()
{
    auto names = std::make_shared<FakeResolver>();
    names->add(answers::mx(shop, {{10, "mx1.shop.example"}, {20, "mx2.shop.example"}}));
    names->add(answers::address(DomainName::literal("mx1.shop.example"), {u"127.0.0.1"_s}));
    names->add(answers::address(DomainName::literal("mx2.shop.example"), {u"127.0.0.1"_s}));
    names->add(answers::address(shop.child("mta-sts"), {u"127.0.0.1"_s}));
    names->add(answers::txt(shop.child("_mta-sts"), {"v=STSv1; id=1;"}));
    return names;
}

QCoro::Task<> runInto(DomainCheck *check, std::shared_ptr<std::optional<Observations>> result)
{
    *result = co_await check->run();
}

std::optional<Observations> finish(DomainCheck &check)
{
    const auto result = std::make_shared<std::optional<Observations>>();
    runInto(&check, result);
    // QTRY_ macros return from the calling function, which has a value here.
    const bool ended = QTest::qWaitFor([&result] { return result->has_value(); }, 10000);
    return ended ? *result : std::nullopt;
}

} // namespace

class tst_DomainCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEverythingThatCounts();
    void probesEveryAddressAndFetchesThePolicy();
    void theFetchDoesNotWaitForTheTextRecord();
    void endsAtItsDeadline();
    void stopsWhenTold();
    void mayBeDestroyedWhileItRuns();
    void looksForStrayedRecordsOnlyWhenOneIsMissing();
    void findsPermissionsThatNobodyNeeds();
    void climbsToTheZoneOfASubdomain();
    void cutsOffAnEndlessMxSet();
    void aResolverThatInventsIsFoundOut_data();
    void aResolverThatInventsIsFoundOut();
    void aMissingPolicyIsControlled_data();
    void aMissingPolicyIsControlled();
    void silenceOnPort25IsControlled_data();
    void silenceOnPort25IsControlled();
    void aListAsksAboutTheNetworkOnce();
    void whatIsKnownOfTheNetworkAges();
};

void tst_DomainCheck::asksForEverythingThatCounts()
{
    const SystemClock clock;
    const auto names = shopNames();
    DomainCheck check(shop, settings(), names, clock);
    QVERIFY(finish(check));
    for (const char *question : {"MX shop.example",
                                 "NS shop.example",
                                 "TXT _mta-sts.shop.example",
                                 "TXT _smtp._tls.shop.example",
                                 "A mta-sts.shop.example",
                                 "AAAA mta-sts.shop.example",
                                 "CAA mta-sts.shop.example",
                                 "CAA shop.example",
                                 "A mx1.shop.example",
                                 "AAAA mx2.shop.example",
                                 "TLSA _25._tcp.mx1.shop.example"})
        QVERIFY2(names->asked.contains(question), question);
    // Labels that nobody has: for a wildcard, and for a resolver that makes addresses up.
    QList<QByteArray> impossible;
    for (const QByteArray &asked : std::as_const(names->asked)) {
        if (asked.startsWith("A postseal-"))
            impossible.append(asked.mid(asked.indexOf('.')));
    }
    std::sort(impossible.begin(), impossible.end());
    QCOMPARE(impossible, (QList<QByteArray>{".com", ".shop.example"}));
    QVERIFY(!names->asked.contains("A a.root-servers.net"));
}

void tst_DomainCheck::probesEveryAddressAndFetchesThePolicy()
{
    const SystemClock clock;
    DomainCheck check(shop, settings(), shopNames(), clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QCOMPARE(seen->mxHosts.size(), 2);
    for (const MxHostObservation &host : seen->mxHosts) {
        QCOMPARE(host.probes.size(), 1);
        QCOMPARE(host.probes.first().outcome, StarttlsOutcome::ConnectionRefused);
    }
    QCOMPARE(seen->fetches.size(), 1);
    QCOMPARE(seen->fetches.first().outcome, FetchOutcome::ConnectionRefused);
    QVERIFY(!seen->deadlinePassed);
    QVERIFY(!seen->cancelled);
}

void tst_DomainCheck::theFetchDoesNotWaitForTheTextRecord()
{
    const SystemClock clock;
    const auto names = shopNames();
    names->makeSilent(shop.child("_mta-sts"), RecordType::Txt);
    CheckSettings quick = settings();
    quick.timeout = 1s;
    DomainCheck check(shop, quick, names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QCOMPARE(seen->stsTxt.kind, AnswerKind::Silent);
    QCOMPARE(seen->fetches.size(), 1);
}

void tst_DomainCheck::endsAtItsDeadline()
{
    const SystemClock clock;
    const auto names = shopNames();
    names->makeSilent(shop, RecordType::Mx);
    CheckSettings quick = settings();
    quick.timeout = 1s;
    QElapsedTimer timer;
    timer.start();
    DomainCheck check(shop, quick, names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QVERIFY(seen->deadlinePassed);
    QCOMPARE(seen->mx.kind, AnswerKind::Silent);
    QVERIFY(timer.elapsed() < 5000);
}

void tst_DomainCheck::stopsWhenTold()
{
    const SystemClock clock;
    const auto names = shopNames();
    names->makeSilent(shop, RecordType::Mx);
    CheckSettings patient = settings();
    patient.timeout = 60s;
    DomainCheck check(shop, patient, names, clock);
    const auto result = std::make_shared<std::optional<Observations>>();
    runInto(&check, result);
    check.stop();
    QTRY_VERIFY(result->has_value());
    QVERIFY((*result)->cancelled);
}

void tst_DomainCheck::mayBeDestroyedWhileItRuns()
{
    const SystemClock clock;
    std::weak_ptr<FakeResolver> held;
    const auto result = std::make_shared<std::optional<Observations>>();
    {
        const auto names = shopNames();
        held = names;
        names->makeSilent(shop, RecordType::Mx);
        DomainCheck check(shop, settings(), names, clock);
        runInto(&check, result);
    }
    QTRY_VERIFY(result->has_value());
    QTRY_VERIFY(held.expired());
}

void tst_DomainCheck::looksForStrayedRecordsOnlyWhenOneIsMissing()
{
    const SystemClock clock;
    const auto names = shopNames();
    names->add(answers::txt(DomainName::literal("_mta-sts.shop.example.shop.example"),
                            {"v=STSv1; id=2;"}));
    names->add(answers::txt(DomainName::literal("_smtp-tlsrpt.shop.example"),
                            {"v=TLSRPTv1; rua=mailto:a@shop.example"}));
    DomainCheck check(shop, settings(), names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QVERIFY(!names->asked.contains("TXT _mta-sts.shop.example.shop.example"));
    QVERIFY(names->asked.contains("TXT _smtp-tlsrpt.shop.example"));
    const Assessment result = assess(*seen, clock.nowUtc(), TrustStore::system());
    QVERIFY(contains(result.step(Step::TlsRpt).findings, FindingCode::TlsRptWrongName));
}

void tst_DomainCheck::findsPermissionsThatNobodyNeeds()
{
    const SystemClock clock;
    const auto names = shopNames();
    names->add(answers::txt(DomainName::literal("_smtp._tls.shop.example"),
                            {"v=TLSRPTv1; rua=mailto:a@shop.example,mailto:b@Reports.example,"
                             "mailto:c@other.example,https://web.example/x"}));
    names->add(answers::txt(DomainName::literal("shop.example._report._smtp._tls.reports.example"),
                            {"v=TLSRPTv1"}));
    names->add(answers::txt(DomainName::literal("shop.example._report._smtp._tls.other.example"),
                            {"something else"}));
    DomainCheck check(shop, settings(), names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QVERIFY(names->asked.contains("TXT shop.example._report._smtp._tls.other.example"));
    QVERIFY(!names->asked.contains("TXT shop.example._report._smtp._tls.shop.example"));
    const Assessment result = assess(*seen, clock.nowUtc(), TrustStore::system());
    QStringList found;
    for (const Finding &finding : result.step(Step::TlsRpt).findings) {
        if (finding.code == FindingCode::TlsRptNeedlessPermission)
            found.append(finding.subject);
    }
    QCOMPARE(found, QStringList{QStringLiteral("shop.example._report._smtp._tls.reports.example")});
}

void tst_DomainCheck::climbsToTheZoneOfASubdomain()
{
    const SystemClock clock;
    const auto names = std::make_shared<FakeResolver>();
    const DomainName sub = DomainName::literal("mail.shop.example");
    const QByteArray server = answers::wireName(DomainName::literal("ns1.shop.example"));
    names->add(answers::records(shop, RecordType::Ns, {server}));
    names->add(answers::address(DomainName::literal("ns1.shop.example"), {u"127.0.0.1"_s}));
    names->add(answers::none(sub, RecordType::Ns, AnswerKind::NoData));
    names->addServer(QHostAddress(u"127.0.0.1"_s),
                     answers::none(sub, RecordType::Mx, AnswerKind::NoData));
    DomainCheck check(sub, settings(), names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QCOMPARE(seen->zone, shop);
    QCOMPARE(seen->authoritative.size(), 1);
    QCOMPARE(seen->authoritative.first().answers.size(), 3);
}

void tst_DomainCheck::cutsOffAnEndlessMxSet()
{
    const SystemClock clock;
    const auto names = shopNames();
    QList<std::pair<int, QByteArray>> hosts;
    for (int i = 0; i < 300; ++i)
        hosts.append({i, "mx" + QByteArray::number(i) + ".shop.example"});
    names->add(answers::mx(shop, hosts));
    DomainCheck check(shop, settings(), names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QCOMPARE(seen->mxHosts.size(), 50);
    QCOMPARE(seen->mxHostsLeftOut, 250);
    const Assessment result = assess(*seen, clock.nowUtc(), TrustStore::system());
    QVERIFY(contains(result.step(Step::MailServers).findings, FindingCode::MxTooMany));
}

void tst_DomainCheck::silenceOnPort25IsControlled_data()
{
    QTest::addColumn<bool>("controlResolves");
    QTest::addColumn<int>("port25");
    QTest::newRow("the well-known server refuses as well: blocked here")
        << true << int(Port25::Blocked);
    QTest::newRow("the well-known server's name is unknown: undecided")
        << false << int(Port25::Undetermined);
}

void tst_DomainCheck::silenceOnPort25IsControlled()
{
    QFETCH(bool, controlResolves);
    const SystemClock clock;
    const auto names = shopNames();
    const DomainName big = DomainName::literal("big.example");
    if (controlResolves) {
        names->add(answers::mx(big, {{1, "mx.big.example"}}));
        names->add(answers::address(DomainName::literal("mx.big.example"), {u"127.0.0.1"_s}));
    }
    CheckSettings controlled = settings();
    controlled.controlHosts = {big};
    DomainCheck check(shop, controlled, names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QTEST(int(seen->port25), "port25");
    const Assessment result = assess(*seen, clock.nowUtc(), TrustStore::system());
    // A refusal proves that somebody is there; only a line that refuses everything makes it
    // doubtful.
    QCOMPARE(result.step(Step::Starttls).status,
             controlResolves ? StepStatus::Unknown : StepStatus::Fail);
}

void tst_DomainCheck::aListAsksAboutTheNetworkOnce()
{
    const SystemClock clock;
    const DomainName big = DomainName::literal("big.example");
    const DomainName policyHost = DomainName::literal("mta-sts.big.example");
    CheckSettings controlled = settings();
    controlled.timeout = 10s; // else there is no time for a fair trial
    controlled.controlHosts = {big};
    controlled.memory = std::make_shared<NetworkMemory>();
    const auto namesOfAll = [&] {
        const auto names = shopNames();
        names->add(answers::mx(big, {{1, "mx.big.example"}}));
        names->add(answers::address(DomainName::literal("mx.big.example"), {u"127.0.0.1"_s}));
        names->add(answers::address(policyHost, {u"127.0.0.1"_s}));
        return names;
    };
    const auto first = namesOfAll();
    DomainCheck one(shop, controlled, first, clock);
    const auto seenFirst = finish(one);
    QVERIFY(seenFirst);
    QCOMPARE(seenFirst->port25, Port25::Blocked);
    QCOMPARE(seenFirst->network.https.size(), 1);
    QVERIFY(first->asked.contains("MX big.example")
            && first->asked.contains("A mta-sts.big.example"));
    const auto second = namesOfAll();
    DomainCheck two(shop, controlled, second, clock);
    const auto seenSecond = finish(two);
    QVERIFY(seenSecond);
    QCOMPARE(seenSecond->port25, Port25::Blocked);
    QCOMPARE(seenSecond->network.https, seenFirst->network.https);
    QVERIFY(!second->asked.contains("MX big.example")
            && !second->asked.contains("A mta-sts.big.example"));
    // Who checks alone wants to know how it is now.
    controlled.memory.reset();
    const auto third = namesOfAll();
    DomainCheck alone(shop, controlled, third, clock);
    QVERIFY(finish(alone));
    QVERIFY(third->asked.contains("MX big.example")
            && third->asked.contains("A mta-sts.big.example"));
}

void tst_DomainCheck::whatIsKnownOfTheNetworkAges()
{
    NetworkMemory memory;
    const auto now = std::chrono::steady_clock::now();
    QCOMPARE(memory.port25(now), Port25::NotAsked);
    memory.notePort25(Port25::Undetermined, now);
    QCOMPARE(memory.port25(now), Port25::NotAsked);
    memory.notePort25(Port25::Blocked, now);
    memory.noteHttps({PolicyFetchObservation()}, now);
    QCOMPARE(memory.port25(now + NetworkMemory::lasts - 1s), Port25::Blocked);
    QCOMPARE(memory.https(now + NetworkMemory::lasts - 1s).size(), 1);
    QCOMPARE(memory.port25(now + NetworkMemory::lasts), Port25::NotAsked);
    QCOMPARE(memory.https(now + NetworkMemory::lasts).size(), 0);
}

void tst_DomainCheck::aResolverThatInventsIsFoundOut_data()
{
    QTest::addColumn<bool>("knowsOthers");
    QTest::addColumn<int>("honesty");
    QTest::newRow("a search page") << true << int(ResolverHonesty::InventsMissing);
    QTest::newRow("a sign-in page") << false << int(ResolverHonesty::InventsAll);
}

void tst_DomainCheck::aResolverThatInventsIsFoundOut()
{
    QFETCH(bool, knowsOthers);
    const SystemClock clock;
    const auto names = shopNames();
    names->invented = QHostAddress(u"198.51.100.9"_s);
    if (knowsOthers)
        names->add(answers::address(DomainName::literal("a.root-servers.net"), {u"198.41.0.4"_s}));
    DomainCheck check(shop, settings(), names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QCOMPARE(addresses(seen->network.impossibleIpv4), QList{names->invented});
    QTEST(int(resolverHonesty(*seen)), "honesty");
}

void tst_DomainCheck::aMissingPolicyIsControlled_data()
{
    QTest::addColumn<QByteArray>("known");
    QTest::addColumn<int>("tried");
    QTest::newRow("a well-known policy host is tried") << QByteArray("mta-sts.big.example") << 1;
    QTest::newRow("the well-known domain has none") << QByteArray("www.big.example") << 0;
}

void tst_DomainCheck::aMissingPolicyIsControlled()
{
    QFETCH(QByteArray, known);
    const SystemClock clock;
    const auto names = shopNames();
    names->add(answers::address(*DomainName::fromDns(known), {u"127.0.0.1"_s}));
    CheckSettings controlled = settings();
    controlled.timeout = 10s; // else there is no time for a fair trial
    controlled.controlHosts = {DomainName::literal("big.example")};
    DomainCheck check(shop, controlled, names, clock);
    const auto seen = finish(check);
    QVERIFY(seen);
    QTEST(int(seen->network.https.size()), "tried");
    const Assessment result = assess(*seen, clock.nowUtc(), TrustStore::system());
    QCOMPARE(result.step(Step::PolicyHost).status,
             seen->network.https.isEmpty() ? StepStatus::Fail : StepStatus::Unknown);
}

QTEST_GUILESS_MAIN(tst_DomainCheck)
#include "tst_DomainCheck.moc"
