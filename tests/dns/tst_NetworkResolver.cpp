// SPDX-License-Identifier: Apache-2.0
#include "dns/Resolver.h"
#include "support/ScriptedDnsServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DomainName domain = DomainName::literal("a.example");

ResolverSettings settingsFor(const ScriptedDnsServer &server)
{
    ResolverSettings settings;
    settings.servers = {server.endpoint()};
    settings.authoritativePort = server.endpoint().port;
    return settings;
}

DnsAnswer query(Resolver &resolver,
                const char *name,
                RecordType type,
                std::chrono::milliseconds time = 3s)
{
    return QCoro::waitFor(
        resolver.query(DomainName::literal(name), type, Deadline::in(time), StopToken()));
}

DnsAnswer query(const ScriptedDnsServer &server,
                const char *name,
                RecordType type,
                std::chrono::milliseconds time = 3s)
{
    const auto resolver = makeResolver(settingsFor(server));
    return query(*resolver, name, type, time);
}

DnsAnswer queryServer(const ScriptedDnsServer &server, const char *name, RecordType type)
{
    const auto resolver = makeResolver(settingsFor(server));
    return QCoro::waitFor(resolver->queryServer(
        server.endpoint().address, DomainName::literal(name), type, Deadline::in(1s), StopToken()));
}

void fillZone(ScriptedDnsServer &server)
{
    server.add("a.example. 900 IN SOA ns.a.example. root.a.example. 1 2 3 4 120");
    server.add("a.example. 300 IN MX 10 mail.a.example.");
    server.add("a.example. 300 IN NS ns.a.example.");
    server.add("mail.a.example. 60 IN A 192.0.2.1");
    server.add("_mta-sts.a.example. 600 IN CNAME sts.host.a.example.");
    server.add("sts.host.a.example. 30 IN TXT \"v=STSv1; \" \"id=1;\"");
    server.add("alias-to-nothing.a.example. 600 IN CNAME gone.a.example.");
    server.add("alias-to-no-data.a.example. 50 IN CNAME mail.a.example.");
}

/// link0 to link<links>, the last of which has an address.
void addChain(ScriptedDnsServer &server, int links)
{
    for (int i = 0; i < links; ++i) {
        const QByteArray line = "link" + QByteArray::number(i) + ".a.example. 60 IN CNAME link"
            + QByteArray::number(i + 1) + ".a.example.";
        server.add(line.constData());
    }
    const QByteArray end = "link" + QByteArray::number(links) + ".a.example. 60 IN A 192.0.2.9";
    server.add(end.constData());
}

} // namespace

class tst_NetworkResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesRecordsWithTheirTtl();
    void endsEachFaultInItsKind_data();
    void endsEachFaultInItsKind();
    void tellsNoDataFromNxDomain();
    void saysHowLongAnAbsenceIsRemembered();
    void saysWhenThereIsNobodyToAsk();
    void followsAnAliasInOneMessage();
    void followsAliasesThatTheResolverLeavesOpen();
    void tellsWhatIsAtTheEndOfAnAlias();
    void followsEightLinksAndNoMore_data();
    void followsEightLinksAndNoMore();
    void noticesALoop_data();
    void noticesALoop();
    void doesNotFollowWhenAskedForTheAlias();
    void keepsAuthenticatedDataAsHearsay();
    void countsDoubledRecordsOnce();
    void takesAReferralForNoAnswer();
    void asksWithRecursionAndWithoutCd();
    void asksAuthoritativeServersWithoutRecursion();
    void callsAServerLame_data();
    void callsAServerLame();
    void givesOnlyTheAliasThatAnAuthoritativeServerKnows();
};

void tst_NetworkResolver::givesRecordsWithTheirTtl()
{
    ScriptedDnsServer server;
    fillZone(server);
    const DnsAnswer answer = query(server, "A.Example", RecordType::Mx);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(answer.name, domain);
    QCOMPARE(answer.type, RecordType::Mx);
    QCOMPARE(answer.ttl, 300U);
    QCOMPARE(answer.server, server.endpoint());
    QCOMPARE(answer.dnssec, DnssecState::Unchecked);
    QCOMPARE(mxRecords(answer).size(), 1);
    QVERIFY(!answer.message.isEmpty());
    QVERIFY(answer.roundTrip > 0us);
    QCOMPARE(server.seen().size(), 1);
}

void tst_NetworkResolver::endsEachFaultInItsKind_data()
{
    QTest::addColumn<DnsFault>("fault");
    QTest::addColumn<AnswerKind>("kind");
    QTest::newRow("no fault") << DnsFault::None << AnswerKind::Records;
    QTest::newRow("SERVFAIL") << DnsFault::ServerFailure << AnswerKind::ServerFailure;
    QTest::newRow("REFUSED") << DnsFault::Refused << AnswerKind::Refused;
    QTest::newRow("NOTIMP") << DnsFault::NotImplemented << AnswerKind::OtherError;
    QTest::newRow("garbage") << DnsFault::Garbage << AnswerKind::Malformed;
    QTest::newRow("cut short") << DnsFault::CutShort << AnswerKind::Malformed;
    QTest::newRow("wrong id") << DnsFault::WrongId << AnswerKind::Malformed;
    QTest::newRow("silence") << DnsFault::Silence << AnswerKind::Silent;
}

void tst_NetworkResolver::endsEachFaultInItsKind()
{
    QFETCH(DnsFault, fault);
    ScriptedDnsServer server;
    fillZone(server);
    server.setFault(fault);
    const DnsAnswer answer = query(server, "a.example", RecordType::Mx, 300ms);
    QTEST(answer.kind, "kind");
    QCOMPARE(answer.name, domain);
    QCOMPARE(answer.hasRecords(), !answer.records.isEmpty());
}

void tst_NetworkResolver::tellsNoDataFromNxDomain()
{
    ScriptedDnsServer server;
    fillZone(server);
    QCOMPARE(query(server, "mail.a.example", RecordType::Aaaa).kind, AnswerKind::NoData);
    QCOMPARE(query(server, "none.a.example", RecordType::Aaaa).kind, AnswerKind::NxDomain);
    // RFC 8020: a name that only has names below it exists.
    QCOMPARE(query(server, "host.a.example", RecordType::Txt).kind, AnswerKind::NoData);
}

void tst_NetworkResolver::saysHowLongAnAbsenceIsRemembered()
{
    ScriptedDnsServer server;
    fillZone(server);
    // RFC 2308 section 5: the smaller of the SOA's TTL, 900, and its last field, 120.
    QCOMPARE(query(server, "none.a.example", RecordType::A).ttl, 120U);
    QCOMPARE(query(server, "mail.a.example", RecordType::Txt).ttl, 120U);
    ScriptedDnsServer withoutSoa;
    withoutSoa.add("b.example. 300 IN A 192.0.2.1");
    const DnsAnswer answer = query(withoutSoa, "b.example", RecordType::Txt);
    QCOMPARE(answer.kind, AnswerKind::NoData);
    QCOMPARE(answer.ttl, 0U);
}

void tst_NetworkResolver::saysWhenThereIsNobodyToAsk()
{
    ResolverSettings settings;
    {
        const ScriptedDnsServer gone;
        settings.servers = {gone.endpoint()};
    }
    const auto resolver = makeResolver(settings);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(query(*resolver, "a.example", RecordType::Mx).kind, AnswerKind::Unreachable);
    QVERIFY(timer.elapsed() < 500);
}

void tst_NetworkResolver::followsAnAliasInOneMessage()
{
    ScriptedDnsServer server;
    fillZone(server);
    const DnsAnswer answer = query(server, "_mta-sts.a.example", RecordType::Txt);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(answer.aliases, QList<DomainName>{DomainName::literal("sts.host.a.example")});
    QCOMPARE(answer.finalName(), DomainName::literal("sts.host.a.example"));
    QCOMPARE(answer.ttl, 30U);
    const QList<QList<QByteArray>> expected{{"v=STSv1; ", "id=1;"}};
    QCOMPARE(txtRecords(answer), expected);
    QCOMPARE(server.seen().size(), 1);
}

void tst_NetworkResolver::followsAliasesThatTheResolverLeavesOpen()
{
    ScriptedDnsServer server;
    fillZone(server);
    server.setFollowsAliases(false);
    addChain(server, 3);
    const DnsAnswer answer = query(server, "link0.a.example", RecordType::A);
    // The zone's SOA comes with none of these, so each link is asked for.
    QCOMPARE(answer.kind, AnswerKind::Records);
    QCOMPARE(answer.name, DomainName::literal("link0.a.example"));
    QCOMPARE(answer.aliases.size(), 3);
    QCOMPARE(addresses(answer), QList<QHostAddress>{QHostAddress(u"192.0.2.9"_s)});
    QCOMPARE(server.seen().size(), 4);
}

void tst_NetworkResolver::tellsWhatIsAtTheEndOfAnAlias()
{
    ScriptedDnsServer server;
    fillZone(server);
    for (const bool follows : {true, false}) {
        server.setFollowsAliases(follows);
        const DnsAnswer nothing = query(server, "alias-to-nothing.a.example", RecordType::Txt);
        QCOMPARE(nothing.kind, AnswerKind::NxDomain);
        QCOMPARE(nothing.finalName(), DomainName::literal("gone.a.example"));
        QCOMPARE(nothing.ttl, 120U);
        const DnsAnswer noData = query(server, "alias-to-no-data.a.example", RecordType::Txt);
        QCOMPARE(noData.kind, AnswerKind::NoData);
        QCOMPARE(noData.ttl, 50U);
    }
}

void tst_NetworkResolver::followsEightLinksAndNoMore_data()
{
    QTest::addColumn<int>("links");
    QTest::addColumn<bool>("inOneMessage");
    QTest::addColumn<AnswerKind>("kind");
    QTest::newRow("8 links in one message") << 8 << true << AnswerKind::Records;
    QTest::newRow("9 links in one message") << 9 << true << AnswerKind::CnameLoop;
    QTest::newRow("8 links in 9 messages") << 8 << false << AnswerKind::Records;
    QTest::newRow("9 links in 10 messages") << 9 << false << AnswerKind::CnameLoop;
}

void tst_NetworkResolver::followsEightLinksAndNoMore()
{
    QFETCH(int, links);
    QFETCH(bool, inOneMessage);
    ScriptedDnsServer server;
    addChain(server, links);
    server.setFollowsAliases(inOneMessage);
    const DnsAnswer answer = query(server, "link0.a.example", RecordType::A);
    QTEST(answer.kind, "kind");
    QCOMPARE(answer.aliases.size(), 8);
    QCOMPARE(answer.records.isEmpty(), !answer.hasRecords());
}

void tst_NetworkResolver::noticesALoop_data()
{
    QTest::addColumn<bool>("inOneMessage");
    QTest::newRow("the whole loop in one message") << true;
    QTest::newRow("one link a message") << false;
}

void tst_NetworkResolver::noticesALoop()
{
    QFETCH(bool, inOneMessage);
    ScriptedDnsServer server;
    server.setFollowsAliases(inOneMessage);
    server.add("one.a.example. 60 IN CNAME two.a.example.");
    server.add("two.a.example. 60 IN CNAME one.a.example.");
    server.add("self.a.example. 60 IN CNAME self.a.example.");
    QCOMPARE(query(server, "one.a.example", RecordType::A).kind, AnswerKind::CnameLoop);
    QCOMPARE(query(server, "self.a.example", RecordType::A).kind, AnswerKind::CnameLoop);
    QVERIFY(server.seen().size() <= 4);
}

void tst_NetworkResolver::doesNotFollowWhenAskedForTheAlias()
{
    ScriptedDnsServer server;
    fillZone(server);
    const DnsAnswer answer = query(server, "_mta-sts.a.example", RecordType::Cname);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QVERIFY(answer.aliases.isEmpty());
    QCOMPARE(answer.records.value(0).text, "sts.host.a.example.");
}

void tst_NetworkResolver::keepsAuthenticatedDataAsHearsay()
{
    ScriptedDnsServer server;
    DnsResponse response;
    response.authenticatedData = true;
    response.answer.append(*recordFromText("a.example. 60 IN A 192.0.2.1"));
    server.answer(domain, RecordType::A, response);
    const DnsAnswer answer = query(server, "a.example", RecordType::A);
    QVERIFY(answer.authenticatedData);
    QCOMPARE(answer.dnssec, DnssecState::Unchecked);
}

void tst_NetworkResolver::countsDoubledRecordsOnce()
{
    ScriptedDnsServer server;
    server.add("a.example. 60 IN A 192.0.2.1");
    server.add("a.example. 50 IN A 192.0.2.1");
    QCOMPARE(query(server, "a.example", RecordType::A).records.size(), 1);
}

void tst_NetworkResolver::takesAReferralForNoAnswer()
{
    ScriptedDnsServer server;
    DnsResponse referral;
    referral.authoritative = false;
    referral.authority.append(*recordFromText("example. 60 IN NS ns.example."));
    server.answer(domain, RecordType::Mx, referral);
    QCOMPARE(query(server, "a.example", RecordType::Mx).kind, AnswerKind::Lame);
}

void tst_NetworkResolver::asksWithRecursionAndWithoutCd()
{
    ScriptedDnsServer server;
    fillZone(server);
    QVERIFY(query(server, "a.example", RecordType::Mx).hasRecords());
    const auto sent = decodeQuery(server.seen().first().wire);
    QVERIFY(sent);
    QVERIFY(sent->question.recursionDesired);
    // With CD a validating resolver would hand out bogus data instead of SERVFAIL.
    QVERIFY(!sent->question.checkingDisabled);
    QVERIFY(sent->dnssecOk);
}

void tst_NetworkResolver::asksAuthoritativeServersWithoutRecursion()
{
    ScriptedDnsServer server;
    fillZone(server);
    const DnsAnswer answer = queryServer(server, "a.example", RecordType::Mx);
    QCOMPARE(answer.kind, AnswerKind::Records);
    QVERIFY(answer.authoritative);
    QVERIFY(!server.seen().first().question.recursionDesired);
    QCOMPARE(queryServer(server, "none.a.example", RecordType::Mx).kind, AnswerKind::NxDomain);
}

void tst_NetworkResolver::callsAServerLame_data()
{
    QTest::addColumn<bool>("hasRecords");
    QTest::newRow("records without AA") << true;
    QTest::newRow("a referral") << false;
}

void tst_NetworkResolver::callsAServerLame()
{
    QFETCH(bool, hasRecords);
    ScriptedDnsServer server;
    DnsResponse response;
    response.authoritative = false;
    if (hasRecords)
        response.answer.append(*recordFromText("a.example. 60 IN MX 10 mail.a.example."));
    else
        response.authority.append(*recordFromText("example. 60 IN NS ns.example."));
    server.answer(domain, RecordType::Mx, response);
    const DnsAnswer answer = queryServer(server, "a.example", RecordType::Mx);
    QCOMPARE(answer.kind, AnswerKind::Lame);
    QVERIFY(answer.records.isEmpty());
}

void tst_NetworkResolver::givesOnlyTheAliasThatAnAuthoritativeServerKnows()
{
    ScriptedDnsServer server;
    fillZone(server);
    server.setFollowsAliases(false);
    const DnsAnswer answer = queryServer(server, "_mta-sts.a.example", RecordType::Txt);
    QCOMPARE(answer.kind, AnswerKind::NoData);
    QCOMPARE(answer.finalName(), DomainName::literal("sts.host.a.example"));
    QCOMPARE(server.seen().size(), 1);
}

QTEST_GUILESS_MAIN(tst_NetworkResolver)
#include "tst_NetworkResolver.moc"
