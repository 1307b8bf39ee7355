// SPDX-License-Identifier: Apache-2.0
// Later looks at what was published: who is asked, and what becomes of the answers.
#include "check/PublicationLook.h"
#include "support/FakeResolver.h"
#include "support/HealthyDomain.h"
#include "support/TaskResult.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const DomainName shop = DomainName::literal("shop.example");
const DomainName stsName = DomainName::literal("_mta-sts.shop.example");
const DomainName tlsRptName = DomainName::literal("_smtp._tls.shop.example");
const DomainName policyHost = DomainName::literal("mta-sts.shop.example");
const NameServer first{DomainName::literal("ns1.shop.example"), QHostAddress(u"192.0.2.1"_s)};
const NameServer second{DomainName::literal("ns2.shop.example"), QHostAddress(u"192.0.2.2"_s)};
const QDateTime later(QDate(2026, 11, 24), QTime(13, 0), Qt::UTC);

/// Nobody listens there: what a fetch comes to is not the matter here.
class Nowhere final : public Connector
{
public:
    [[nodiscard]] Endpoint resolve(const Endpoint &) const override
    {
        return {QHostAddress(QHostAddress::LocalHost), 1};
    }
};

struct LookFixture
{
    std::shared_ptr<FakeResolver> resolver = std::make_shared<FakeResolver>();

    [[nodiscard]] QList<ServerAnswers> ask(const QList<DomainName> &names,
                                           StopToken stop = {}) const
    {
        const auto result = test::start(
            askNameServers(resolver, {first, second}, names, Deadline::in(100ms), stop));
        return QTest::qWaitFor([&result] { return result->has_value(); }) ? **result
                                                                          : QList<ServerAnswers>();
    }

    [[nodiscard]] PolicyHostLook look(const QList<NameServer> &servers = {first, second}) const
    {
        CheckSettings settings;
        settings.connector = std::make_shared<Nowhere>();
        const auto result = test::start(
            lookAtPolicyHost(shop, settings, resolver, servers, Deadline::in(2s), StopToken()));
        return QTest::qWaitFor([&result] { return result->has_value(); }) ? **result
                                                                          : PolicyHostLook();
    }
};

DnsAnswer alias(const DomainName &name, RecordType type, const DomainName &target)
{
    DnsAnswer answer = answers::none(name, type, AnswerKind::NoData);
    answer.aliases = {target};
    return answer;
}

DnsAnswer silent(const DomainName &name, RecordType type, AnswerKind kind = AnswerKind::Silent)
{
    return answers::none(name, type, kind);
}

Observations seenOf(const DnsAnswer &atResolver, const QList<DnsAnswer> &atServers)
{
    Observations seen;
    seen.domain = shop;
    seen.stsTxt = atResolver;
    for (const DnsAnswer &answer : atServers) {
        const auto index = seen.authoritative.size();
        const NameServer &server = index == 0 ? first : second;
        seen.authoritative.append({server.name, server.address, {answer}});
    }
    return seen;
}

} // namespace

class tst_PublicationLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheZonesOwnServersAreAskedForTexts();
    void aSilentServerKeepsItsPlace();
    void stoppingEndsTheQuestions();
    void thePolicyHostIsLookedUpAtTheServersOnly();
    void aLameServerIsPassedOver();
    void nobodyOfTheZoneAnswersSoTheResolverMust();
    void behindAnAliasTheResolverIsAsked();
    void serversAreCountedOnce();
    void laterAnswersTakeTheirServersPlace();
    void oneSilenceTakesNothingBack();
    void misplacedAnswersAreReplaced();
    void aServerThatTheCheckDidNotSeeIsLeftOut();
    void onlyTheLatestLookIsNoted();
    void thePolicyHostIsReplacedAndKeepsItsDnssec();
    void judgedAsNameServersSay_data();
    void judgedAsNameServersSay();
};

void tst_PublicationLook::onlyTheZonesOwnServersAreAskedForTexts()
{
    LookFixture fixture;
    fixture.resolver->addServer(first.address, answers::txt(stsName, {"v=STSv1; id=1;"}));
    fixture.resolver->addServer(second.address, answers::none(stsName, RecordType::Txt));
    const QList<ServerAnswers> seen = fixture.ask({stsName, tlsRptName});
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].server, first.name);
    QCOMPARE(seen[0].answers.size(), 2);
    QVERIFY(seen[0].answers[0].hasRecords());
    QVERIFY(seen[1].answers[0].isAbsent());
    QCOMPARE(fixture.resolver->askedServers.size(), 4);
    // RFC 2308: whoever asks a resolver too early makes it remember that there is nothing.
    QCOMPARE(fixture.resolver->asked, QList<QByteArray>());
}

void tst_PublicationLook::aSilentServerKeepsItsPlace()
{
    LookFixture fixture;
    fixture.resolver->addServer(second.address, answers::txt(stsName, {"v=STSv1; id=1;"}));
    const QList<ServerAnswers> seen = fixture.ask({stsName});
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].answers.value(0).kind, AnswerKind::Silent);
    QCOMPARE(seen[1].answers.value(0).kind, AnswerKind::Records);
}

void tst_PublicationLook::stoppingEndsTheQuestions()
{
    LookFixture fixture;
    fixture.resolver->serversWait = true;
    StopSource stop;
    const auto result = test::start(
        askNameServers(fixture.resolver, {first}, {stsName}, Deadline::in(1min), stop.token()));
    QVERIFY(!result->has_value());
    stop.stop();
    QTRY_VERIFY(result->has_value());
    QCOMPARE((*result)->value(0).answers.value(0).kind, AnswerKind::Cancelled);
}

void tst_PublicationLook::thePolicyHostIsLookedUpAtTheServersOnly()
{
    LookFixture fixture;
    fixture.resolver->addServer(first.address, answers::address(policyHost, {u"192.0.2.80"_s}));
    fixture.resolver->addServer(first.address, answers::address(policyHost, {u"2001:db8::80"_s}));
    const PolicyHostLook look = fixture.look();
    QCOMPARE(addresses(look.ipv4), QList<QHostAddress>{QHostAddress(u"192.0.2.80"_s)});
    QCOMPARE(addresses(look.ipv6), QList<QHostAddress>{QHostAddress(u"2001:db8::80"_s)});
    QCOMPARE(look.fetches.size(), 2);
    QCOMPARE(fixture.resolver->asked, QList<QByteArray>());
    fixture.resolver->addServer(first.address, answers::none(policyHost, RecordType::A));
    fixture.resolver->addServer(first.address, answers::none(policyHost, RecordType::Aaaa));
    const PolicyHostLook gone = fixture.look();
    QVERIFY(gone.ipv4.isAbsent());
    QVERIFY(gone.fetches.isEmpty());
    QCOMPARE(fixture.resolver->asked, QList<QByteArray>());
}

void tst_PublicationLook::aLameServerIsPassedOver()
{
    LookFixture fixture;
    for (const RecordType type : {RecordType::A, RecordType::Aaaa})
        fixture.resolver->addServer(first.address, silent(policyHost, type, AnswerKind::Lame));
    fixture.resolver->addServer(second.address, answers::address(policyHost, {u"192.0.2.80"_s}));
    fixture.resolver->addServer(second.address,
                                answers::none(policyHost, RecordType::Aaaa, AnswerKind::NoData));
    const PolicyHostLook look = fixture.look();
    QVERIFY(look.ipv4.hasRecords());
    QVERIFY(look.ipv6.isAbsent());
    QCOMPARE(fixture.resolver->asked, QList<QByteArray>());
}

void tst_PublicationLook::nobodyOfTheZoneAnswersSoTheResolverMust()
{
    LookFixture fixture;
    fixture.resolver->add(answers::address(policyHost, {u"192.0.2.80"_s}));
    QVERIFY(fixture.look().ipv4.hasRecords());
    QVERIFY(fixture.look({}).ipv4.hasRecords());
    QVERIFY(fixture.resolver->asked.contains("A mta-sts.shop.example"));
}

void tst_PublicationLook::behindAnAliasTheResolverIsAsked()
{
    LookFixture fixture;
    const DomainName target = DomainName::literal("pages.host.example");
    for (const RecordType type : {RecordType::A, RecordType::Aaaa})
        fixture.resolver->addServer(first.address, alias(policyHost, type, target));
    fixture.resolver->add(answers::address(target, {u"192.0.2.81"_s}));
    const PolicyHostLook look = fixture.look();
    QCOMPARE(look.ipv4.name, policyHost);
    QCOMPARE(look.ipv4.finalName(), target);
    QVERIFY(look.ipv4.hasRecords());
    QVERIFY(look.ipv6.isAbsent());
    QCOMPARE(look.fetches.size(), 1);
    // Only what lies behind: nobody may remember that mta-sts itself is not there.
    QCOMPARE(fixture.resolver->asked,
             (QList<QByteArray>{"A pages.host.example", "AAAA pages.host.example"}));
}

void tst_PublicationLook::serversAreCountedOnce()
{
    Observations seen;
    seen.authoritative = {{first.name, first.address, {}},
                          {second.name, second.address, {}},
                          {first.name, first.address, {}}};
    QCOMPARE(nameServersSeen(seen), (QList<NameServer>{first, second}));
}

void tst_PublicationLook::laterAnswersTakeTheirServersPlace()
{
    const DnsAnswer absent = answers::none(stsName, RecordType::Txt);
    Observations seen = seenOf(absent, {absent, absent});
    const DnsAnswer mx = answers::mx(shop, {{10, "mx1.shop.example"}});
    seen.authoritative[0].answers.append(mx);
    const DnsAnswer there = answers::txt(stsName, {"v=STSv1; id=1;"});
    takeAnswers(seen, {{first.name, first.address, {there}}}, later);
    QCOMPARE(seen.authoritative[0].answers, (QList<DnsAnswer>{mx, there}));
    QCOMPARE(seen.authoritative[1].answers, QList<DnsAnswer>{absent});
    QCOMPARE(seen.stsTxt, absent);
    // Of two addresses of one server each has answers of its own.
    const NameServer otherAddress{first.name, QHostAddress(u"192.0.2.9"_s)};
    takeAnswers(seen, {{otherAddress.name, otherAddress.address, {absent}}}, later);
    QCOMPARE(seen.authoritative[0].answers, (QList<DnsAnswer>{mx, there}));
}

void tst_PublicationLook::oneSilenceTakesNothingBack()
{
    const DnsAnswer there = answers::txt(stsName, {"v=STSv1; id=1;"});
    Observations seen = seenOf(there, {there});
    takeAnswers(seen, {{first.name, first.address, {silent(stsName, RecordType::Txt)}}}, later);
    QCOMPARE(seen.authoritative[0].answers, QList<DnsAnswer>{there});
    // But an absence does.
    const DnsAnswer absent = answers::none(stsName, RecordType::Txt);
    takeAnswers(seen, {{first.name, first.address, {absent}}}, later);
    QCOMPARE(seen.authoritative[0].answers, QList<DnsAnswer>{absent});
}

void tst_PublicationLook::misplacedAnswersAreReplaced()
{
    const DomainName doubledName = DomainName::literal("_mta-sts.shop.example.shop.example");
    const DnsAnswer wrong = answers::txt(doubledName, {"v=STSv1; id=1;"});
    const DnsAnswer other = answers::txt(shop, {"v=spf1 -all"});
    Observations seen = seenOf(answers::none(stsName, RecordType::Txt), {});
    seen.misplaced = {wrong, other};
    takeAnswers(seen, {{first.name, first.address, {silent(doubledName, RecordType::Txt)}}}, later);
    QCOMPARE(seen.misplaced, (QList<DnsAnswer>{wrong, other}));
    const DnsAnswer mended = answers::none(doubledName, RecordType::Txt);
    takeAnswers(seen, {{first.name, first.address, {mended}}}, later);
    QCOMPARE(seen.misplaced, (QList<DnsAnswer>{other, mended}));
}

void tst_PublicationLook::aServerThatTheCheckDidNotSeeIsLeftOut()
{
    const DnsAnswer there = answers::txt(stsName, {"v=STSv1; id=1;"});
    Observations seen = seenOf(there, {there});
    takeAnswers(
        seen, {{second.name, second.address, {answers::none(stsName, RecordType::Txt)}}}, later);
    QCOMPARE(seen.authoritative.size(), 1);
    QCOMPARE(seen.authoritative[0].answers, QList<DnsAnswer>{there});
}

void tst_PublicationLook::onlyTheLatestLookIsNoted()
{
    Observations seen = seenOf(answers::none(stsName, RecordType::Txt), {});
    takeAnswers(seen, {}, later);
    takePolicyHost(seen, {}, later.addSecs(1));
    // A night of watching must not make the evidence grow.
    for (int look = 2; look < 1000; ++look)
        takeAnswers(seen, {}, later.addSecs(look));
    QCOMPARE(seen.laterLooks,
             (QList<LaterLook>{{"policy host", later.addSecs(1)},
                               {"TXT at the name servers", later.addSecs(999)}}));
}

void tst_PublicationLook::thePolicyHostIsReplacedAndKeepsItsDnssec()
{
    HealthyDomain healthy;
    Observations seen = healthy.seen;
    seen.policyIpv4.dnssec = DnssecState::Bogus;
    seen.policyIpv4.dnssecReason = "signature expired";
    PolicyHostLook look;
    look.ipv4 = answers::address(policyHost, {u"192.0.2.99"_s});
    look.ipv4.dnssec = DnssecState::Unchecked;
    look.ipv6 = answers::address(policyHost, {u"2001:db8::99"_s});
    takePolicyHost(seen, look, later);
    QCOMPARE(addresses(seen.policyIpv4), QList<QHostAddress>{QHostAddress(u"192.0.2.99"_s)});
    QCOMPARE(seen.policyIpv6, look.ipv6);
    QVERIFY(seen.fetches.isEmpty());
    QCOMPARE(seen.policyIpv4.dnssec, DnssecState::Bogus);
    QCOMPARE(seen.policyIpv4.dnssecReason, QByteArray("signature expired"));
    QCOMPARE(seen.stsTxt, healthy.seen.stsTxt);
}

void tst_PublicationLook::judgedAsNameServersSay_data()
{
    QTest::addColumn<DnsAnswer>("resolver");
    QTest::addColumn<QList<DnsAnswer>>("servers");
    QTest::addColumn<bool>("serversCount");
    const DnsAnswer old = answers::txt(stsName, {"v=STSv1; id=1;"});
    const DnsAnswer fresh = answers::txt(stsName, {"v=STSv1; id=2;"});
    const DnsAnswer absent = answers::none(stsName, RecordType::Txt);
    const DnsAnswer empty = answers::none(stsName, RecordType::Txt, AnswerKind::NoData);
    const DnsAnswer quiet = silent(stsName, RecordType::Txt);
    const DnsAnswer lame = silent(stsName, RecordType::Txt, AnswerKind::Lame);
    const DnsAnswer aliased =
        alias(stsName, RecordType::Txt, DomainName::literal("sts.host.example"));
    QTest::newRow("the resolver remembers that there is none")
        << absent << QList{fresh, fresh} << true;
    QTest::newRow("the resolver remembers the old one") << old << QList{fresh, fresh} << true;
    QTest::newRow("the record was taken away") << old << QList{absent, empty} << true;
    QTest::newRow("the servers do not agree yet") << absent << QList{fresh, absent} << false;
    QTest::newRow("the servers have different records") << absent << QList{fresh, old} << false;
    QTest::newRow("a silent server has no say") << absent << QList{quiet, fresh} << true;
    QTest::newRow("nor has a lame one") << absent << QList{fresh, lame} << true;
    QTest::newRow("none of the servers answers") << old << QList{quiet, lame} << false;
    QTest::newRow("no server is known") << old << QList<DnsAnswer>{} << false;
    QTest::newRow("at the servers the name is an alias") << old << QList{aliased, aliased} << false;
    QTest::newRow("the resolver sees an alias") << aliased << QList{fresh, fresh} << false;
    // A validating resolver answers so when the signatures are wrong.
    QTest::newRow("the resolver says that the data is bogus")
        << silent(stsName, RecordType::Txt, AnswerKind::ServerFailure) << QList{fresh, fresh}
        << false;
    QTest::newRow("the resolver is silent") << quiet << QList{fresh, fresh} << false;
    QTest::newRow("all say the same") << fresh << QList{fresh, fresh} << false;
}

void tst_PublicationLook::judgedAsNameServersSay()
{
    QFETCH(const DnsAnswer, resolver);
    QFETCH(const QList<DnsAnswer>, servers);
    QFETCH(const bool, serversCount);
    Observations seen = seenOf(resolver, servers);
    seen.stsTxt.dnssec = DnssecState::Secure;
    seen.stsTxt.dnssecReason = "as validated";
    const Observations view = asNameServersSay(seen);
    QCOMPARE(view.stsTxt.records != seen.stsTxt.records, serversCount);
    QCOMPARE(view.stsTxt == seen.stsTxt, !serversCount);
    // What DNSSEC says was found out by ourselves, of the zone and not of one answer.
    QCOMPARE(view.stsTxt.dnssec, DnssecState::Secure);
    QCOMPARE(view.stsTxt.dnssecReason, QByteArray("as validated"));
    QCOMPARE(view.tlsRptTxt, seen.tlsRptTxt);
}

QTEST_GUILESS_MAIN(tst_PublicationLook)
#include "tst_PublicationLook.moc"
