// SPDX-License-Identifier: Apache-2.0
#include "ingest/IngestSamples.h"
#include "ingest/ReportIntake.h"
#include "setup/ImportFixture.h"
#include "setup/ImportGuard.h"

using namespace postseal;
using namespace postseal::tests;

namespace {

/// What is left of a program that dies while it reads that document.
void dieAt(Store &store, const QByteArray &document)
{
    ImportGuard guard(store);
    guard.open();
    QVERIFY(guard.mayRead(digestOf(document)));
}

} // namespace

class tst_ImportGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesOutWhatEndsTheProgram();
    void losesNothingWhenKilled();
    void anArchiveIsBlamedForOneMember();
    void costsNothingWithoutDocuments();
};

void tst_ImportGuard::leavesOutWhatEndsTheProgram()
{
    ImportFixture fixture;
    const QByteArray bad = samples::report("bad", "bad.example");
    const QString goodPath = fixture.folder.filePath(u"good.json"_s);
    const QString badPath = fixture.folder.filePath(u"bad.json"_s);
    write(goodPath, samples::report("good", "good.example"));
    write(badPath, bad);
    // At the first death nobody knows yet which it was.
    for (int death = 0; death < 3; ++death)
        dieAt(fixture.store, bad);
    const ImportAccount account = fixture.run({goodPath, badPath});
    QCOMPARE(account.reports, 1);
    QCOMPARE(account.firstBroken.size(), 1);
    QCOMPARE(account.firstBroken.first().name, badPath);
    QCOMPARE(account.firstBroken.first().refusal, Refusal::EndsProgram);
    // For good, and told once: its octets are kept. Everything else goes its usual way again.
    const ImportAccount again = fixture.run({badPath});
    QCOMPARE(again.reports, 0);
    QCOMPARE(again.known, 1);
    QCOMPARE(again.problems, 0);
    QByteArray setting = *wait(fixture.store.setting(importGuardSetting));
    QVERIFY(setting.contains("deaths"));
    ImportGuard guard(fixture.store);
    guard.open();
    QVERIFY(!guard.isCareful());
    QVERIFY(!guard.mayRead(digestOf(bad)));
    // A better reader may try again.
    setting.replace("\"reader\":2", "\"reader\":1");
    QVERIFY(wait(fixture.store.setSetting(importGuardSetting, setting)));
    ImportGuard better(fixture.store);
    better.open();
    QVERIFY(better.mayRead(digestOf(bad)));
}

void tst_ImportGuard::losesNothingWhenKilled()
{
    ImportFixture fixture;
    const QByteArray report = samples::report("other", "other.example");
    const QString path = fixture.folder.filePath(u"other.json"_s);
    write(path, report);
    for (int death = 0; death < 2; ++death)
        dieAt(fixture.store, report);
    QCOMPARE(fixture.run({path}).reports, 1);
    QCOMPARE(*wait(fixture.store.setting(importGuardSetting)), QByteArray());
}

void tst_ImportGuard::anArchiveIsBlamedForOneMember()
{
    ImportFixture fixture;
    const QByteArray archive = digestOf("an archive");
    const auto dieAfter = [&](int members) {
        ImportGuard guard(fixture.store);
        guard.open();
        QVERIFY(guard.mayUnpack(archive));
        for (int i = 0; i < members; ++i) {
            QVERIFY(guard.mayRead(digestOf("a mail")));
            guard.haveRead();
            guard.haveUnpackedMember();
        }
    };
    const auto mayUnpack = [&] {
        ImportGuard guard(fixture.store);
        guard.open();
        return guard.mayUnpack(archive);
    };
    // Killed by somebody, each time somewhere else.
    for (const int members : {2, 5, 9, 14})
        dieAfter(members);
    QVERIFY(mayUnpack());
    // That was a death at the beginning, the first. And these are its own.
    dieAfter(7);
    dieAfter(7);
    QVERIFY(!mayUnpack());
}

void tst_ImportGuard::costsNothingWithoutDocuments()
{
    ImportFixture fixture;
    const QString path = fixture.folder.filePath(u"one.json"_s);
    write(path, samples::report("one", "one.example"));
    QCOMPARE(fixture.run({path}).reports, 1);
    // Of what is known already nothing is read, so the guard stays as it is, even after a death.
    dieAt(fixture.store, "another");
    const QByteArray before = *wait(fixture.store.setting(importGuardSetting));
    QVERIFY(!before.isEmpty());
    QCOMPARE(fixture.run({path}).known, 1);
    QCOMPARE(*wait(fixture.store.setting(importGuardSetting)), before);
}

QTEST_GUILESS_MAIN(tst_ImportGuard)
#include "tst_ImportGuard.moc"
