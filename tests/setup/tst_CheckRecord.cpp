// SPDX-License-Identifier: Apache-2.0
// What of a check is told first: what wants something done, and not the consequences of one cause.
#include "setup/CheckRecord.h"
#include "support/HealthyDomain.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QList<FindingCode> codes(const QList<Finding> &findings)
{
    QList<FindingCode> result;
    for (const Finding &finding : findings)
        result.append(finding.code);
    return result;
}

} // namespace

class tst_CheckRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWorstComesFirst();
    void aSignInPageIsOneThing();
    void aWrongClockIsOneThing();
};

void tst_CheckRecord::theWorstComesFirst()
{
    HealthyDomain shop;
    shop.seen.mxHosts[0].ipv6.dnssec = DnssecState::Bogus;
    shop.seen.tlsRptTxt = answers::none(shop.seen.tlsRptTxt.name, RecordType::Txt);
    shop.seen.mxHosts[1].probes[0].outcome = StarttlsOutcome::NoRouteHere;
    const Assessment result = shop.judge();
    QCOMPARE(codes(thingsToDo(result)),
             (QList{FindingCode::DnssecBogus,
                    FindingCode::StarttlsNoIpv4Here,
                    FindingCode::TlsRptMissing}));
    QCOMPARE(thingsToTell(result), thingsToDo(result));
}

void tst_CheckRecord::aSignInPageIsOneThing()
{
    HealthyDomain shop;
    const QString page = u"198.51.100.9"_s;
    shop.seen.network.impossibleIpv4 =
        answers::address(DomainName::literal("postseal-1.com"), {page});
    shop.seen.network.known = answers::address(DomainName::literal("a.root-servers.net"), {page});
    for (DnsAnswer *answer : {&shop.seen.mx, &shop.seen.stsTxt, &shop.seen.tlsRptTxt})
        *answer = answers::none(answer->name, answer->type);
    shop.seen.mxHosts.clear();
    shop.seen.fetches.clear();
    shop.seen.policyIpv4 = answers::address(shop.seen.policyIpv4.name, {page});
    const Assessment result = shop.judge();
    QVERIFY(thingsToDo(result).size() > 2);
    QCOMPARE(codes(thingsToTell(result)), QList{FindingCode::DnsPortalHere});
}

void tst_CheckRecord::aWrongClockIsOneThing()
{
    HealthyDomain shop;
    shop.seen.startedUtc = shop.now.addYears(3);
    shop.seen.fetches[0].head = "HTTP/1.1 200 OK\r\nDate: Tue, 24 Nov 2026 12:00:00 GMT\r\n\r\n";
    shop.seen.tlsRptTxt = answers::none(shop.seen.tlsRptTxt.name, RecordType::Txt);
    const auto roots = TrustStore::fromPem(shop.authority.rootPem());
    const Assessment result = assess(shop.seen, shop.seen.startedUtc, *roots);
    QVERIFY(thingsToDo(result).size() > 3);
    QCOMPARE(codes(thingsToTell(result)),
             (QList{FindingCode::ClockDoubtfulHere, FindingCode::TlsRptMissing}));
}

QTEST_GUILESS_MAIN(tst_CheckRecord)
#include "tst_CheckRecord.moc"
