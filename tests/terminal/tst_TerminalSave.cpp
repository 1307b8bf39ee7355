// SPDX-License-Identifier: Apache-2.0
// check --save: into the same file that the window uses.
#include "store/Store.h"

#include <QDir>
#include <QTemporaryDir>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

template <class Value>
Result<Value, StoreError> wait(StoreFuture<Value> future)
{
    future.waitForFinished();
    return future.result();
}

QStringList saving(const QString &folder, const QStringList &domains)
{
    return QStringList{u"check"_s, u"--practice"_s, u"--save"_s, u"--data-dir"_s, folder} + domains;
}

} // namespace

class tst_TerminalSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckIsInTheStore();
    void manyAtOnceAreAllThere();
    void withoutSaveNothingIsKept();
    void aFolderThatCannotBeIsTheOnlyAnswer();
    void aSecondCheckAddsToTheFirst();
};

void tst_TerminalSave::theCheckIsInTheStore()
{
    const QTemporaryDir folder;
    CommandRun run(saving(folder.path(), {u"good.example"_s}));
    QCOMPARE(run.status(), 0);
    Store store(folder.path(), u"practice.sqlite"_s);
    QVERIFY(wait(store.open()));
    const auto domains = *wait(store.domains());
    QCOMPARE(domains.size(), 1);
    QCOMPARE(domains.first().name, DomainName::literal("good.example"));
    QCOMPARE(domains.first().lastCheck->verdict, QByteArray("pass"));
    QCOMPARE(domains.first().lastCheck->origin, QByteArray("command-line"));
    QCOMPARE(domains.first().stage->stage, QByteArray("long-term"));
    QCOMPARE(wait(store.policyVersions(domains.first().name))->size(), 1);
    QVERIFY((*wait(store.lastCheck(domains.first().name)))->evidence.contains("postseal-evidence"));
}

void tst_TerminalSave::manyAtOnceAreAllThere()
{
    const QTemporaryDir folder;
    CommandRun run(saving(folder.path(), {}));
    QCOMPARE(run.status(), 1);
    Store store(folder.path(), u"practice.sqlite"_s);
    QVERIFY(wait(store.open()));
    QVERIFY(wait(store.domains())->size() >= 20);
}

void tst_TerminalSave::withoutSaveNothingIsKept()
{
    const QTemporaryDir folder;
    CommandRun run({u"check"_s, u"--practice"_s, u"--data-dir"_s, folder.path(), u"good.example"_s});
    QCOMPARE(run.status(), 0);
    QVERIFY(QDir(folder.path()).isEmpty());
}

void tst_TerminalSave::aFolderThatCannotBeIsTheOnlyAnswer()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"occupied"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    CommandRun run(saving(file.fileName(), {u"good.example"_s}));
    QCOMPARE(run.status(), 2);
    QVERIFY(run.output().isEmpty());
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY(run.errors().contains("occupied"));
}

void tst_TerminalSave::aSecondCheckAddsToTheFirst()
{
    const QTemporaryDir folder;
    for (int i = 0; i < 2; ++i) {
        CommandRun run(saving(folder.path(), {u"testing.example"_s}));
        QCOMPARE(run.status(), 0);
    }
    Store store(folder.path(), u"practice.sqlite"_s);
    QVERIFY(wait(store.open()));
    const DomainName domain = DomainName::literal("testing.example");
    QCOMPARE(wait(store.checks(domain, 10))->size(), 2);
    QCOMPARE(wait(store.policyVersions(domain))->size(), 1);
    QCOMPARE(wait(store.stages(domain))->size(), 1);
}

QTEST_GUILESS_MAIN(tst_TerminalSave)
#include "tst_TerminalSave.moc"
