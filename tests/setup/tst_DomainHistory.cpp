// SPDX-License-Identifier: Apache-2.0
#include "check/Evidence.h"
#include "setup/DomainHistory.h"
#include "support/HealthyDomain.h"

#include <QTemporaryDir>
#include <QTest>

#include <QCoroTask>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int day)
{
    return QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC).addDays(day);
}

CheckSummary check(int day, const QByteArray &verdict, const QByteArray &mx = "mx1.shop.example")
{
    CheckSummary summary;
    summary.id = day + 1;
    summary.checkedUtc = at(day);
    summary.verdict = verdict;
    summary.mx = mx;
    return summary;
}

StoredDecision decided(const QByteArray &mode, int day)
{
    return {"change-mode", mode, {}, at(day), {}};
}

bool isForeign(const QList<StageEntry> &stages, const QList<StoredDecision> &decisions = {})
{
    RolloutRecord record;
    record.stages = stages;
    record.decisions = decisions;
    return lastStageIsUnexpected(record);
}

int countOf(const QList<HistoryEntry> &entries, HistoryEntry::Kind kind)
{
    return int(std::count_if(entries.begin(), entries.end(), [kind](const HistoryEntry &entry) {
        return entry.kind == kind;
    }));
}

} // namespace

class tst_DomainHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsAnEmptyHistory();
    void onlyChangesHaveALine();
    void theLatestComesFirst();
    void serversComeAndGo();
    void foreignChangesAreToldFromOnesOwn();
    void aCheckComparedWithItself();
    void whatChangedBetweenTwoChecks();
    void aStoredCheckIsJudgedAsOfNow();
    void failuresThatTheCheckExplainsDoNotCount();
    void reportersAreThoseWhoTriedThePolicy();
    void aNewerStoredCheckGoesFirst();
};

void tst_DomainHistory::nothingIsAnEmptyHistory()
{
    QVERIFY(historyOf({}).isEmpty());
    QVERIFY(!lastStageIsUnexpected({}));
}

void tst_DomainHistory::onlyChangesHaveALine()
{
    RolloutRecord record;
    record.checks = {check(4, "fail"), check(3, "pass"), check(2, "pass"), check(1, "pass")};
    QCOMPARE(countOf(historyOf(record), HistoryEntry::Kind::Check), 2);
    QCOMPARE(countOf(historyOf(record), HistoryEntry::Kind::MailServers), 1);
}

void tst_DomainHistory::theLatestComesFirst()
{
    RolloutRecord record;
    record.checks = {check(5, "pass"), check(1, "fail")};
    record.stages = {{"publishing", at(1)}, {"testing", at(5)}};
    record.versions = {{"version: STSv1\r\n", "2", at(5), at(5)}};
    record.decisions = {{"testing-days", "21", {}, at(3), {}}};
    const QList<HistoryEntry> entries = historyOf(record);
    QVERIFY(std::is_sorted(entries.begin(), entries.end(), [](const auto &a, const auto &b) {
        return a.atUtc > b.atUtc;
    }));
    QCOMPARE(entries.first().kind, HistoryEntry::Kind::Stage);
    QCOMPARE(*entries.first().stage, RolloutStage::Testing);
    QCOMPARE(countOf(entries, HistoryEntry::Kind::Decision), 1);
    QCOMPARE(countOf(entries, HistoryEntry::Kind::Policy), 1);
}

void tst_DomainHistory::serversComeAndGo()
{
    RolloutRecord record;
    record.checks = {check(3, "pass", "mx2.shop.example mx3.shop.example"),
                     check(2, "unknown", ""),
                     check(1, "pass", "mx1.shop.example mx2.shop.example")};
    QList<HistoryEntry> servers = historyOf(record);
    servers.removeIf(
        [](const HistoryEntry &entry) { return entry.kind != HistoryEntry::Kind::MailServers; });
    QCOMPARE(servers.size(), 2);
    QCOMPARE(servers[0].added, QList<DomainName>{DomainName::literal("mx3.shop.example")});
    QCOMPARE(servers[0].dropped, QList<DomainName>{DomainName::literal("mx1.shop.example")});
    QCOMPARE(servers[1].added.size(), 2);
}

void tst_DomainHistory::foreignChangesAreToldFromOnesOwn()
{
    // The set-up's own policy, and one that comes back after a gap.
    QVERIFY(!isForeign({{"testing", at(1)}}));
    QVERIFY(!isForeign({{"testing", at(1)}, {"publishing", at(2)}, {"testing", at(3)}}));
    // Another mode, decided here or not.
    QVERIFY(isForeign({{"testing", at(1)}, {"enforcing", at(20)}}));
    QVERIFY(!isForeign({{"testing", at(1)}, {"enforcing", at(20)}}, {decided("enforce", 19)}));
    QVERIFY(isForeign({{"testing", at(1)}, {"enforcing", at(60)}}, {decided("enforce", 19)}));
    QVERIFY(isForeign({{"testing", at(1)}, {"enforcing", at(20)}}, {decided("enforce", 21)}));
    QVERIFY(isForeign({{"enforcing", at(1)}, {"testing", at(20)}}, {decided("enforce", 19)}));
    // A longer max_age is the same mode.
    QVERIFY(!isForeign({{"enforcing", at(1)}, {"long-term", at(20)}}));
    // All gone: lawful only by way of mode none.
    QVERIFY(isForeign({{"enforcing", at(1)}, {"not-started", at(20)}}));
    QVERIFY(!isForeign({{"removing", at(1)}, {"not-started", at(20)}}));
}

void tst_DomainHistory::aCheckComparedWithItself()
{
    const HealthyDomain shop("testing");
    QVERIFY(compareChecks(shop.judge(), shop.judge()).isSame());
}

void tst_DomainHistory::whatChangedBetweenTwoChecks()
{
    const HealthyDomain before("testing");
    HealthyDomain after("enforce");
    after.seen.mx = answers::mx(after.domain, {{10, "mx1.shop.example"}, {20, "mx3.shop.example"}});
    after.seen.mxHosts[1] = after.host(mxRecords(after.seen.mx)[1]);
    after.seen.stsTxt = answers::txt(after.seen.stsTxt.name, {"v=STSv1; id=20261201T1000;"});
    const CheckComparison found = compareChecks(before.judge(), after.judge());
    QVERIFY(!found.isSame());
    QCOMPARE(found.mxCome, QList<DomainName>{DomainName::literal("mx3.shop.example")});
    QCOMPARE(found.mxGone, QList<DomainName>{DomainName::literal("mx2.shop.example")});
    QCOMPARE(found.idBefore, QByteArray("20261124T1000"));
    QCOMPARE(found.idAfter, QByteArray("20261201T1000"));
    QVERIFY(found.policyBefore != found.policyAfter);
    QVERIFY(std::any_of(found.come.begin(), found.come.end(), [](const Finding &finding) {
        return finding.code == FindingCode::CoverageMxNotCovered;
    }));
    // The other way round it has gone.
    QVERIFY(!compareChecks(after.judge(), before.judge()).gone.isEmpty());
}

namespace {

RolloutRecord recordOf(const HealthyDomain &shop)
{
    RolloutRecord record;
    record.name = shop.domain;
    StoredCheck stored;
    stored.summary.checkedUtc = shop.now;
    stored.evidence = toEvidence({shop.seen, {}});
    record.lastCheck = stored;
    record.serversCheck = stored;
    record.stages = {{"testing", shop.now}};
    return record;
}

} // namespace

void tst_DomainHistory::aStoredCheckIsJudgedAsOfNow()
{
    const HealthyDomain shop("testing");
    const TrustStore roots = *TrustStore::fromPem(shop.authority.rootPem());
    int judged = 0;
    const QDateTime later = shop.now.addYears(2);
    const auto judge = [&](const Observations &seen) {
        ++judged;
        return assess(seen, later, roots);
    };
    const RolloutView view = viewRollout(recordOf(shop), {}, judge, later);
    // The check that tested the servers is the last one, and judged once.
    QCOMPARE(judged, 1);
    QCOMPARE(view.evidence.check, view.evidence.serversCheck);
    // Its certificates have ended since; what was published then is still what was seen last.
    QCOMPARE(view.status.stage, RolloutStage::Testing);
    QCOMPARE(view.status.gates[int(Gate::MailServersEncrypt)].state, GateState::Open);
    QVERIFY(!view.certificates.isEmpty());
}

void tst_DomainHistory::failuresThatTheCheckExplainsDoNotCount()
{
    const HealthyDomain shop("testing");
    const TrustStore roots = *TrustStore::fromPem(shop.authority.rootPem());
    const auto judge = [&](const Observations &seen) { return assess(seen, shop.now, roots); };
    RolloutRecord record = recordOf(shop);
    StoredReport report;
    report.id = 1;
    report.organization = u"Google"_s;
    report.beginUtc = shop.now.addDays(-3);
    report.endUtc = shop.now.addDays(-2);
    report.successful = 10;
    report.failed = 4;
    DomainReports reports{{report}, {}};
    StoredFailure failure;
    failure.kind = "sts";
    failure.result = u"certificate-expired"_s;
    failure.sessions = 4;
    failure.mxHost = u"mx1.shop.example"_s;
    reports.failures = {{1, failure}};
    const auto unexplained = [&] {
        record.reports = summarize(reports, "shop.example", shop.now.addDays(-30), shop.now);
        return viewRollout(record, {}, judge, shop.now).evidence.reports.unexplained;
    };
    // The certificate is good as seen from here; whoever reported it has not said so yet.
    QCOMPARE(unexplained(), 4);
    StoredReport later = report;
    later.id = 2;
    later.beginUtc = report.endUtc;
    later.endUtc = shop.now.addDays(-1);
    later.failed = 0;
    reports.reports.append(later);
    QCOMPARE(unexplained(), 0);
    // A word that nobody knows is no explanation, whoever goes on well after it.
    reports.failures[0].failure.result = u"something-new"_s;
    QCOMPARE(unexplained(), 4);
    // What was long ago does not count any more.
    reports.failures[0].failure.result = u"validation-failure"_s;
    reports.reports[0].beginUtc = shop.now.addDays(-29);
    reports.reports[0].endUtc = shop.now.addDays(-28);
    QCOMPARE(unexplained(), 0);
}

void tst_DomainHistory::reportersAreThoseWhoTriedThePolicy()
{
    const HealthyDomain shop("testing");
    const QTemporaryDir folder;
    const auto store = std::make_shared<Store>(folder.path(), u"postseal.sqlite"_s);
    store->open().waitForFinished();
    const auto report =
        [&](const QString &who, const QByteArray &kinds, int daysAgo, qint64 failed) {
            NewReport added;
            added.report.domain = "shop.example";
            added.report.organization = who;
            added.report.reportId = who + QString::number(daysAgo);
            added.report.kinds = kinds;
            added.report.successful = 5;
            added.report.failed = failed;
            added.report.beginUtc = shop.now.addDays(-daysAgo);
            added.report.endUtc = shop.now.addDays(1 - daysAgo);
            added.statedBeginUtc = added.report.beginUtc;
            added.statedEndUtc = added.report.endUtc;
            added.report.authentication = "none";
            return added;
        };
    NewReportFile file;
    file.digest = "d";
    file.form = "report";
    file.reports = {report(u"Before"_s, "sts", 20, 0),
                    report(u"Without"_s, "no-policy-found", 2, 0),
                    report(u"Google"_s, "sts tlsa", 3, 0),
                    report(u"Ahead"_s, "sts", -300, 0),
                    report(u"Silent"_s, "sts", 2, 7),
                    report(u"Talkative"_s, "sts", 2, 1)};
    StoredFailure failure;
    failure.kind = "sts";
    failure.result = u"certificate-expired"_s;
    failure.sessions = 500;
    file.reports.last().failures = {failure};
    store->saveReports({file}, shop.now).waitForFinished();
    const auto record = QCoro::waitFor(readRollout(store, shop.domain, shop.now));
    QVERIFY(record);
    // What one says too much does not make up for what another does not say.
    QCOMPARE(record->failedWithoutDetails, 7);
    QVERIFY(record->lastReportEndUtc <= shop.now.addDays(1));
    RolloutRecord read = *record;
    read.stages = {{"testing", shop.now.addDays(-10)}};
    const auto judge = [&](const Observations &seen) {
        return assess(seen, shop.now, *TrustStore::fromPem(shop.authority.rootPem()));
    };
    QStringList reporters = viewRollout(read, {}, judge, shop.now).evidence.reports.reporters;
    reporters.sort();
    QCOMPARE(reporters, (QStringList{u"Ahead"_s, u"Google"_s, u"Silent"_s, u"Talkative"_s}));
}

void tst_DomainHistory::aNewerStoredCheckGoesFirst()
{
    const HealthyDomain shop("testing");
    const TrustStore roots = *TrustStore::fromPem(shop.authority.rootPem());
    const auto judge = [&](const Observations &seen) {
        return assess(seen, shop.now.addDays(2), roots);
    };
    RolloutRecord record = recordOf(shop);
    const CheckOfNow old{shop.seen, shop.judge()};
    record.lastCheck->summary.checkedUtc = shop.now.addDays(2);
    record.stages.append({"enforcing", shop.now.addDays(2)});
    const RolloutView view = viewRollout(record, old, judge, shop.now.addDays(2));
    QCOMPARE(view.status.stage, RolloutStage::Enforcing);
    QCOMPARE(view.evidence.stages.size(), 2);
}

QTEST_GUILESS_MAIN(tst_DomainHistory)
#include "tst_DomainHistory.moc"
