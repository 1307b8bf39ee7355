// SPDX-License-Identifier: Apache-2.0
#include "setup/CheckRecord.h"
#include "setup/FailureHistory.h"
#include "store/StoreFixture.h"
#include "support/HealthyDomain.h"
#include "support/PlayedEngine.h"
#include "support/SetClock.h"

#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace postseal::tests;
using namespace Qt::StringLiterals;

namespace {

/// A shop whose certificate at mx1 had ended, and was renewed on the 26th.
struct Shop
{
    HealthyDomain healthy;
    StoreFixture files;
    std::shared_ptr<Store> store = files.open();
    PlayedEngine engine;
    SetClock clock;
    CheckSession session{engine, clock};
    FailureHistory history{session};

    Shop() { engine.roots = *TrustStore::fromPem(healthy.authority.rootPem()); }

    [[nodiscard]] NewCheck checkOn(int day, bool isBroken)
    {
        Observations seen = healthy.seen;
        seen.startedUtc = QDateTime(QDate(2026, 11, day), QTime(12, 0), Qt::UTC);
        if (isBroken) {
            CertificateRequest old = healthy.certificateFor("mx1.shop.example");
            old.notAfter = healthy.now.addDays(-10);
            seen.mxHosts.first().probes.first().tls = healthy.tls(old);
        }
        const Assessment judged = engine.judgeAsOf(seen, seen.startedUtc);
        return checkRecord(seen, judged, CheckOrigin::Window, u"test"_s);
    }

    /// The check of now, in which everything is in order; it may not be stored yet.
    [[nodiscard]] Assessment now()
    {
        Observations seen = healthy.seen;
        seen.startedUtc = QDateTime(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
        return engine.judgeAsOf(seen, seen.startedUtc);
    }

    void keep(const QList<NewCheck> &checks)
    {
        QVERIFY(wait(store->open()));
        QVERIFY(wait(store->save({{healthy.domain, false, {}, checks}}, healthy.now)));
    }

    [[nodiscard]] static FailureGroup expired(const char *host)
    {
        FailureGroup group;
        group.kind = "sts";
        group.result = u"certificate-expired"_s;
        group.mxHost = QString::fromLatin1(host);
        group.lastUtc = QDateTime(QDate(2026, 11, 25), QTime(23, 59), Qt::UTC);
        return group;
    }
};

} // namespace

class tst_FailureHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheRepairAmongStoredChecks();
    void needsNoStoredCheckOfNow();
    void saysNothingOfWhatNoCheckFound();
    void forgetsWhatWasAskedBefore();
};

void tst_FailureHistory::findsTheRepairAmongStoredChecks()
{
    Shop shop;
    shop.keep({shop.checkOn(24, true),
               shop.checkOn(25, true),
               shop.checkOn(26, false),
               shop.checkOn(27, false)});
    QSignalSpy changed(&shop.history, &FailureHistory::changed);
    const FailureGroup ours = Shop::expired("mx1.shop.example");
    shop.history.look(shop.store, shop.now(), {ours});
    QTRY_COMPARE(changed.count(), 1);
    const auto since = shop.history.since(ours);
    QVERIFY(since);
    QCOMPARE(since->brokenUtc.date(), QDate(2026, 11, 25));
    QCOMPARE(since->fixedUtc.date(), QDate(2026, 11, 26));
    QVERIFY(!shop.history.since(Shop::expired("mx2.shop.example")));
}

void tst_FailureHistory::needsNoStoredCheckOfNow()
{
    Shop shop;
    shop.keep({shop.checkOn(25, true)});
    const FailureGroup ours = Shop::expired("mx1.shop.example");
    shop.history.look(shop.store, shop.now(), {ours});
    QTRY_VERIFY(shop.history.since(ours));
    QCOMPARE(shop.history.since(ours)->fixedUtc.date(), QDate(2026, 11, 28));
}

void tst_FailureHistory::saysNothingOfWhatNoCheckFound()
{
    Shop shop;
    shop.keep({shop.checkOn(24, true), shop.checkOn(26, false)});
    QSignalSpy changed(&shop.history, &FailureHistory::changed);
    const FailureGroup ours = Shop::expired("mx1.shop.example");
    const FailureGroup other = Shop::expired("mx2.shop.example");
    shop.history.look(shop.store, shop.now(), {other, ours});
    QTRY_VERIFY(shop.history.since(ours));
    QVERIFY(!shop.history.since(other));
}

void tst_FailureHistory::forgetsWhatWasAskedBefore()
{
    Shop shop;
    shop.keep({shop.checkOn(24, true), shop.checkOn(26, false)});
    QSignalSpy changed(&shop.history, &FailureHistory::changed);
    const FailureGroup ours = Shop::expired("mx1.shop.example");
    shop.history.look(shop.store, shop.now(), {ours});
    // A store that is quick may have answered already.
    const qsizetype known = changed.count();
    shop.history.look(shop.store, shop.now(), {});
    QTest::qWait(200);
    QCOMPARE(changed.count(), known);
    QVERIFY(!shop.history.since(ours));
    shop.history.look({}, shop.now(), {ours});
    QVERIFY(!shop.history.since(ours));
}

QTEST_GUILESS_MAIN(tst_FailureHistory)
#include "tst_FailureHistory.moc"
