// SPDX-License-Identifier: Apache-2.0
#include "dns/DnsMessage.h"
#include "publish/UpdatePlan.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const DomainName domain = DomainName::literal("a.example");
const DomainName stsName = DomainName::literal("_mta-sts.a.example");
const DomainName hostName = DomainName::literal("mta-sts.a.example");

ResourceRecord record(const QByteArray &line)
{
    return *recordFromText(line);
}

ExportInput wantedText()
{
    return {domain, {stsRecordToPublish(domain, "2")}, {}};
}

ExportInput wantedHost(HostToPublish::Type type, const char *value)
{
    return {domain, {}, HostToPublish{hostName, type, value}};
}

/// "+v=STSv1…": what happens to each value.
QStringList lines(const UpdatePlan &plan)
{
    QStringList found;
    for (const UpdateLine &line : plan.lines) {
        const char *sign = line.kind == UpdateLine::Kind::Added ? "+"
            : line.kind == UpdateLine::Kind::Removed            ? "-"
                                                                : "=";
        found.append(QLatin1StringView(sign) + QString::fromLatin1(toText(line.record.type))
                     + QLatin1Char(' ') + QString::fromLatin1(line.record.text));
    }
    return found;
}

} // namespace

class tst_UpdatePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatIsNotThere();
    void replacesTheWholeSet();
    void keepsWhatIsThere();
    void makesWayForAnAlias();
    void takesAnAliasAway();
    void leavesOutWhatIsNotInTheZone();
    void asksForWhatItReplaces();
    void isForServersOfOnesOwn();
};

void tst_UpdatePlan::addsWhatIsNotThere()
{
    const UpdatePlan plan = planUpdate(wantedText(), {});
    QCOMPARE(lines(plan), QStringList{u"+TXT \"v=STSv1; id=2;\""_s});
    QVERIFY(!plan.isEmpty());
    QCOMPARE(plan.update.zone, domain);
    QCOMPARE(plan.lines.first().record.ttl, 3600U);
}

void tst_UpdatePlan::replacesTheWholeSet()
{
    const QList<RecordSet> present{{stsName,
                                    RecordType::Txt,
                                    {record("_mta-sts.a.example. 60 IN TXT \"v=STSv1; id=1;\""),
                                     record("_mta-sts.a.example. 60 IN TXT \"v=STSv1; id=2;\"")}}};
    const UpdatePlan plan = planUpdate(wantedText(), present);
    QCOMPARE(lines(plan),
             (QStringList{u"-TXT \"v=STSv1; id=1;\""_s, u"=TXT \"v=STSv1; id=2;\""_s}));
    QVERIFY(!plan.isEmpty());
}

void tst_UpdatePlan::keepsWhatIsThere()
{
    const QList<RecordSet> present{
        {stsName, RecordType::Txt, {record("_mta-sts.a.example. 60 IN TXT \"v=STSv1; id=2;\"")}}};
    const UpdatePlan plan = planUpdate(wantedText(), present);
    QVERIFY(plan.isEmpty());
    for (const RecordSetChange &change : plan.update.changes)
        QCOMPARE(change.before, change.after);
}

void tst_UpdatePlan::makesWayForAnAlias()
{
    const QList<RecordSet> present{
        {hostName, RecordType::A, {record("mta-sts.a.example. 60 IN A 192.0.2.1")}},
        {hostName, RecordType::Aaaa, {record("mta-sts.a.example. 60 IN AAAA 2001:db8::1")}}};
    const UpdatePlan plan =
        planUpdate(wantedHost(HostToPublish::Type::Cname, "b.example"), present);
    QCOMPARE(lines(plan),
             (QStringList{u"-A 192.0.2.1"_s, u"-AAAA 2001:db8::1"_s, u"+CNAME b.example."_s}));
}

void tst_UpdatePlan::takesAnAliasAway()
{
    const QList<RecordSet> present{
        {hostName, RecordType::Cname, {record("mta-sts.a.example. 60 IN CNAME b.example.")}}};
    const UpdatePlan plan = planUpdate(wantedHost(HostToPublish::Type::A, "192.0.2.1"), present);
    QCOMPARE(lines(plan), (QStringList{u"-CNAME b.example."_s, u"+A 192.0.2.1"_s}));
}

void tst_UpdatePlan::leavesOutWhatIsNotInTheZone()
{
    ExportInput elsewhere = wantedText();
    elsewhere.zone = DomainName::literal("b.example");
    QVERIFY(planUpdate(elsewhere, {}).lines.isEmpty());
    elsewhere.zone = DomainName();
    QVERIFY(planUpdate(elsewhere, {}).lines.isEmpty());
}

void tst_UpdatePlan::asksForWhatItReplaces()
{
    QCOMPARE(setsToAskFor(wantedText()),
             (QList<RecordSetKey>{{stsName, RecordType::Cname}, {stsName, RecordType::Txt}}));
    // Whatever is beside an alias makes a server pass over it in silence. RFC 2136 section 3.4.2.2.
    const QList<RecordSetKey> besideAlias =
        setsToAskFor(wantedHost(HostToPublish::Type::Cname, "b.example"));
    for (const RecordType type : {RecordType::Cname,
                                  RecordType::A,
                                  RecordType::Aaaa,
                                  RecordType::Txt,
                                  RecordType::Caa,
                                  RecordType::Https,
                                  RecordType::Sshfp})
        QVERIFY(besideAlias.contains(RecordSetKey{hostName, type}));
    QVERIFY(setsToAskFor(wantedHost(HostToPublish::Type::A, "192.0.2.1"))
                .contains(RecordSetKey{hostName, RecordType::Aaaa}));
}

void tst_UpdatePlan::isForServersOfOnesOwn()
{
    QVERIFY(mayTakeUpdates(nullptr));
    DnsHost host;
    host.id = "bind-file";
    QVERIFY(mayTakeUpdates(&host));
    host.id = "windows-dns";
    QVERIFY(!mayTakeUpdates(&host));
}

QTEST_APPLESS_MAIN(tst_UpdatePlan)
#include "tst_UpdatePlan.moc"
