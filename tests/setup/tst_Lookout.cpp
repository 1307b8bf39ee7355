// SPDX-License-Identifier: Apache-2.0
// All domains at once: how each stands, checks of all of them, the schedule, and what is news.
#include "setup/DomainListFile.h"
#include "setup/Lookout.h"
#include "store/StoreFixture.h"
#include "support/HealthyDomain.h"
#include "support/PlayedEngine.h"
#include "support/SetClock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <QCoroTimer>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The program with servers that the test plays.
struct PlayedProgram
{
    QTemporaryDir folder;
    HealthyDomain shop{"enforce"};
    SetClock clock;
    PlayedEngine engine;
    DomainList list{clock};
    Lookout lookout{engine, list, ProviderKnowledge(), clock};
    bool isOffline = false; ///< nobody answers for shop.example
    bool hasNetwork = false; ///< what trying it says
    bool lacksServer = false; ///< the policy of shop.example
    int looks = 0;

    explicit PlayedProgram(const QString &path = {})
    {
        clock.now = shop.now;
        engine.roots = *TrustStore::fromPem(shop.authority.rootPem());
        lookout.setTools(
            {[this](DomainName name, StopToken stop) { return look(name, stop); },
             [this](const Observations &seen) { return assess(seen, clock.now, *engine.roots); },
             false,
             [this](StopToken) { return tryNetwork(); }});
        list.useStore(
            std::make_shared<Store>(path.isEmpty() ? folder.path() : path, u"postseal.sqlite"_s));
        if (!QTest::qWaitFor([this] { return list.storage() == DomainList::Storage::Ready; }))
            qWarning("the store does not open");
    }

    QCoro::Task<bool> tryNetwork() { co_return hasNetwork; }

    QCoro::Task<Observations> look(DomainName name, StopToken stop)
    {
        ++looks;
        co_await QCoro::sleepFor(1ms);
        Observations seen = shop.seen;
        seen.startedUtc = clock.now;
        if (lacksServer)
            seen.fetches[0].body.replace("mx: mx2.shop.example\r\n", "");
        if (name != shop.domain) {
            seen = Observations();
            seen.domain = name;
            seen.startedUtc = clock.now;
            for (DnsAnswer *answer : {&seen.mx, &seen.stsTxt, &seen.tlsRptTxt})
                answer->kind = AnswerKind::NoData;
        }
        if (isOffline) {
            for (DnsAnswer *answer : {&seen.mx, &seen.stsTxt, &seen.tlsRptTxt})
                answer->kind = AnswerKind::Unreachable;
        }
        seen.cancelled = stop.isStopped();
        co_return seen;
    }

    bool settle()
    {
        return QTest::qWaitFor([this] {
            return !lookout.bulk().isRunning() && list.saveState() == DomainList::SaveState::Saved
                && lookout.book().isComplete();
        });
    }

    void checkAll()
    {
        lookout.checkAll();
        if (!settle())
            qWarning("the checks do not end");
    }
};

} // namespace

class tst_Lookout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// OpenSSL frees a thread's errors when that ends; at the end of the program it is too late for that.
    void cleanupTestCase() { QThreadPool::globalInstance()->waitForDone(); }
    void everyDomainIsCheckedAndJudged();
    void aRunWithoutANetworkChangesNothing();
    void stoppingKeepsWhatIsDone();
    void whatIsDue();
    void onlyNewsIsTold();
    void whatSomebodySeesIsNoNews();
    void practiceIsNoNews();
    void aSilentDomainIsNotTheNetwork();
    void whatCouldNotBeShownIsNewsAgain();
    void checkingAgainWhileAStoppedRunWindsDown();
    void aListIsReadLeniently();
    void aListIsWritten();
};

void tst_Lookout::everyDomainIsCheckedAndJudged()
{
    PlayedProgram program;
    program.list.add(program.shop.domain);
    for (int i = 0; i < 30; ++i)
        program.list.add(DomainName::literal("d" + QByteArray::number(i) + ".example"));
    program.checkAll();
    QCOMPARE(program.lookout.bulk().done(), 31);
    QCOMPARE(program.looks, 31);
    for (const StoredDomain &domain : program.list.domains())
        QVERIFY(domain.lastCheck && domain.lastCheck->origin == "window");
    const DomainOutlook *outlook = program.lookout.book().find(program.shop.domain);
    QVERIFY(outlook && outlook->isJudged);
    QCOMPARE(outlook->status.stage, RolloutStage::LongTerm);
    QVERIFY(outlook->concerns.isEmpty());
    program.lacksServer = true;
    program.clock.pass(1h);
    program.checkAll();
    outlook = program.lookout.book().find(program.shop.domain);
    QCOMPARE(outlook->concerns.first().kind, ConcernKind::ServerNotCovered);
    QCOMPARE(program.lookout.wanting(), 1);
}

void tst_Lookout::aRunWithoutANetworkChangesNothing()
{
    PlayedProgram program;
    program.list.add(program.shop.domain);
    program.checkAll();
    const auto before = program.list.find(program.shop.domain)->lastCheck;
    program.isOffline = true;
    program.clock.pass(24h);
    program.checkAll();
    QVERIFY(program.lookout.bulk().isOffline());
    QCOMPARE(program.list.find(program.shop.domain)->lastCheck, before);
    program.isOffline = false;
    program.checkAll();
    QVERIFY(!program.lookout.bulk().isOffline());
    QVERIFY(program.list.find(program.shop.domain)->lastCheck != before);
}

void tst_Lookout::stoppingKeepsWhatIsDone()
{
    PlayedProgram program;
    for (int i = 0; i < 40; ++i)
        program.list.add(DomainName::literal("d" + QByteArray::number(i) + ".example"));
    auto context = std::make_unique<QObject>();
    QObject::connect(&program.lookout.bulk(), &BulkCheck::progressed, context.get(), [&program] {
        if (program.lookout.bulk().done() == 10)
            program.lookout.bulk().stop();
    });
    program.checkAll();
    QVERIFY(program.lookout.bulk().done() >= 10);
    QVERIFY(program.looks < 40);
    const auto &domains = program.list.domains();
    const auto checked = std::count_if(domains.begin(), domains.end(), [](const auto &each) {
        return each.lastCheck.has_value();
    });
    QCOMPARE(int(checked), program.lookout.bulk().done());
    context.reset();
    program.checkAll();
    QCOMPARE(program.lookout.bulk().done(), 40);
}

void tst_Lookout::whatIsDue()
{
    const QDateTime now(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC);
    QList<StoredDomain> domains(4);
    const char *names[] = {"fresh.example", "old.example", "future.example", "new.example"};
    for (int i = 0; i < 4; ++i)
        domains[i].name = DomainName::literal(names[i]);
    const auto checkedAt = [](const QDateTime &at) {
        CheckSummary summary;
        summary.checkedUtc = at;
        return summary;
    };
    domains[0].lastCheck = checkedAt(now.addSecs(-23 * 3600));
    domains[1].lastCheck = checkedAt(now.addDays(-40));
    domains[2].lastCheck = checkedAt(now.addDays(2));
    const QList<DomainName> due = Lookout::dueDomains(domains, 24h, now);
    QCOMPARE(due,
             (QList{DomainName::literal("old.example"),
                    DomainName::literal("future.example"),
                    DomainName::literal("new.example")}));
}

void tst_Lookout::onlyNewsIsTold()
{
    const QTemporaryDir folder;
    {
        PlayedProgram program(folder.path());
        QSignalSpy news(&program.lookout, &Lookout::newsFound);
        program.list.add(program.shop.domain);
        program.checkAll();
        QVERIFY(news.isEmpty());
        program.lacksServer = true;
        program.clock.pass(24h);
        program.checkAll();
        QTRY_COMPARE(news.count(), 1);
        const auto told = news.first().first().value<QList<DomainNews>>();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().concerns.first().kind, ConcernKind::ServerNotCovered);
        program.clock.pass(24h);
        program.checkAll();
        QCOMPARE(news.count(), 1);
    }
    // Nor in the next run of the program; but when it was in order in between, it is news again.
    PlayedProgram program(folder.path());
    QSignalSpy news(&program.lookout, &Lookout::newsFound);
    program.lacksServer = true;
    program.clock.pass(72h);
    program.checkAll();
    QVERIFY(!news.wait(300));
    program.lacksServer = false;
    program.clock.pass(24h);
    program.checkAll();
    // That somebody put another policy there is news, too.
    QTRY_COMPARE(news.count(), 1);
    const auto restored = news.first().first().value<QList<DomainNews>>();
    QCOMPARE(restored.first().concerns.first().kind, ConcernKind::PolicyChanged);
    program.lacksServer = true;
    program.clock.pass(24h);
    program.checkAll();
    QTRY_COMPARE(news.count(), 2);
}

void tst_Lookout::whatSomebodySeesIsNoNews()
{
    PlayedProgram program;
    QSignalSpy news(&program.lookout, &Lookout::newsFound);
    program.lacksServer = true;
    program.list.add(program.shop.domain);
    program.lookout.setSeen(true);
    program.checkAll();
    program.lookout.setSeen(false);
    program.clock.pass(24h);
    program.checkAll();
    QVERIFY(!news.wait(300));
}

void tst_Lookout::practiceIsNoNews()
{
    PlayedProgram program;
    QSignalSpy news(&program.lookout, &Lookout::newsFound);
    program.lacksServer = true;
    program.list.add(program.shop.domain);
    program.lookout.setTools(
        {[&program](DomainName name, StopToken stop) { return program.look(name, stop); },
         [&program](const Observations &seen) {
             return assess(seen, program.clock.now, *program.engine.roots);
         },
         true});
    program.checkAll();
    QVERIFY(!news.wait(300));
}

void tst_Lookout::aSilentDomainIsNotTheNetwork()
{
    PlayedProgram program;
    program.isOffline = true;
    program.hasNetwork = true;
    program.list.add(program.shop.domain);
    program.checkAll();
    QVERIFY(!program.lookout.bulk().isOffline());
    QVERIFY(program.list.find(program.shop.domain)->lastCheck);
}

void tst_Lookout::whatCouldNotBeShownIsNewsAgain()
{
    PlayedProgram program;
    QSignalSpy news(&program.lookout, &Lookout::newsFound);
    program.lacksServer = true;
    program.list.add(program.shop.domain);
    program.checkAll();
    QTRY_COMPARE(news.count(), 1);
    program.lookout.takeBack(news.first().first().value<QList<DomainNews>>());
    program.clock.pass(24h);
    program.checkAll();
    QTRY_COMPARE(news.count(), 2);
}

void tst_Lookout::checkingAgainWhileAStoppedRunWindsDown()
{
    PlayedProgram program;
    program.list.add(program.shop.domain);
    program.lookout.checkAll();
    program.lookout.bulk().stop();
    program.lookout.checkAll();
    QTRY_VERIFY(program.list.find(program.shop.domain)->lastCheck);
    QCOMPARE(program.looks, 2);
}

void tst_Lookout::aListIsReadLeniently()
{
    const DomainListReading reading = readDomainList(
        "\xef\xbb\xbf"
        "Domain;Customer\r\n# ours\r\nshop.example;Shop\r\n\r\n\"Bakery.example\",x\rb\xc3\xbc"
        "cher.example\tY\n"
        "https://shop.example/contact\nnot a domain!\n\xff\xfe\n");
    QCOMPARE(reading.domains,
             (QList{DomainName::literal("shop.example"),
                    DomainName::literal("bakery.example"),
                    DomainName::literal("xn--bcher-kva.example")}));
    QCOMPARE(reading.refusedCount, 2);
    QVERIFY(readDomainList({}).domains.isEmpty());
    // A domain of that name may stand anywhere but in the head.
    QCOMPARE(readDomainList("a.example\ndomain\n").refusedCount, 1);
}

void tst_Lookout::aListIsWritten()
{
    PlayedProgram program;
    program.list.add(program.shop.domain);
    program.list.add(DomainName::literal("xn--bcher-kva.example"));
    program.checkAll();
    const QByteArray csv = domainListCsv(program.list.domains(), &program.lookout.book());
    QVERIFY(csv.startsWith(
        "domain,stage,since,checked,verdict,next\r\nshop.example,long-term,2026-11-24T12:00:00Z,"));
    QCOMPARE(readDomainList(csv).domains.size(), 2);
    QCOMPARE(readDomainList(csv).refusedCount, 0);
}

QTEST_GUILESS_MAIN(tst_Lookout)
#include "tst_Lookout.moc"
