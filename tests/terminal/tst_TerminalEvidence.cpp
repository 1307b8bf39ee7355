// SPDX-License-Identifier: Apache-2.0
// A check as a file, written and judged again.
#include "check/DomainCheck.h"
#include "check/Evidence.h"
#include "practice/PracticeNetwork.h"
#include "support/TaskResult.h"
#include "wording/FindingText.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCheckIsWrittenAndNamedByItsHash();
    void peopleAreToldFileAndHash();
    void onlyOneDomainFitsIntoAFile_data();
    void onlyOneDomainFitsIntoAFile();
    void whatCannotBeWrittenIsStatusTwo_data();
    void whatCannotBeWrittenIsStatusTwo();
    void withoutACheckAnOlderFileStays();
    void verifiesWithTheRootsThatAreGiven();
    void verifiesAtTheTimeOfTheCheck();
    void verifyTellsPeople();
    void verifyGoesOnAfterWhatCannotBeRead();
    void whatCannotBeReadIsOneClearLine_data();
    void whatCannotBeReadIsOneClearLine();
    void strangersTextHasNoPowerOverTheTerminal();

private:
    QTemporaryDir m_folder;
    Observations m_healthy; ///< made in a practice network that is gone by now
    QString m_roots; ///< the file with its root

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes a file into the folder and gives its path.
    [[nodiscard]] QString keep(const QString &name, const QByteArray &content) const;
    [[nodiscard]] static QByteArray contentOf(const QString &path);
};

QString tst_TerminalEvidence::keep(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush();
    return written ? file.fileName() : QString();
}

QByteArray tst_TerminalEvidence::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_TerminalEvidence::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    const PracticeNetwork &practice = **network;
    m_roots = keep(u"roots.pem"_s, practice.authorityPem());
    CheckSettings settings;
    settings.connector = practice.connector();
    const SystemClock clock;
    DomainCheck check(DomainName::literal("good.example"),
                      settings,
                      makeResolver(practice.resolverSettings()),
                      clock);
    const auto seen = test::start(check.run());
    QTRY_VERIFY_WITH_TIMEOUT(seen->has_value(), 20'000);
    m_healthy = **seen;
}

void tst_TerminalEvidence::aCheckIsWrittenAndNamedByItsHash()
{
    const QString file = path(u"written.json"_s);
    CommandRun run(
        {u"check"_s, u"--practice"_s, u"--json"_s, u"good.example"_s, u"--evidence"_s, file});
    QCOMPARE(run.status(), 0);
    QCOMPARE(run.errors(), QByteArray());
    const QJsonObject named = run.json().value("evidence"_L1).toObject();
    QCOMPARE(named.value("file"_L1).toString(), file);
    const QByteArray content = contentOf(file);
    QCOMPARE(named.value("sha256"_L1).toString().toLatin1(), evidenceHash(content));
    const auto evidence = fromEvidence(content);
    QVERIFY(evidence);
    QCOMPARE(evidence->seen.domain, DomainName::literal("good.example"));
    QVERIFY(evidence->origin.program.startsWith("postseal-cli"_L1));
    CommandRun without({u"check"_s, u"--practice"_s, u"--json"_s, u"good.example"_s});
    QCOMPARE(without.status(), 0);
    QVERIFY(!without.json().contains("evidence"_L1));
}

void tst_TerminalEvidence::peopleAreToldFileAndHash()
{
    const QString file = path(u"told.json"_s);
    CommandRun run({u"check"_s, u"--practice"_s, u"ana@bom.example"_s, u"--evidence"_s, file});
    QCOMPARE(run.status(), 1);
    const QByteArray line =
        "Evidence in " + file.toUtf8() + ", SHA-256 " + evidenceHash(contentOf(file)) + '\n';
    QVERIFY2(run.output().endsWith(line), run.output().constData());
}

void tst_TerminalEvidence::onlyOneDomainFitsIntoAFile_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"a.example b.example --evidence %1",
                                  "a.example A.example. --evidence %1",
                                  "--practice --evidence %1",
                                  "a.example --file - --evidence %1",
                                  "--file - --evidence %1",
                                  "a.example --evidence -",
                                  "a.example --evidence="})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void tst_TerminalEvidence::onlyOneDomainFitsIntoAFile()
{
    QFETCH(QString, arguments);
    const QString file = path(u"none.json"_s);
    CommandRun run(u"check %1"_s.arg(arguments.replace(u"%1"_s, file)).split(u' '), "c.example\n");
    QVERIFY2(run.isDone(), "before the first packet");
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY(run.errors().startsWith("postseal-cli: --evidence needs "));
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY(!QFile::exists(file));
}

void tst_TerminalEvidence::whatCannotBeWrittenIsStatusTwo_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no such folder") << path(u"nowhere/file.json"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("below a file") << m_roots + u"/file.json"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("a full disk") << u"/dev/full"_s;
#endif
}

void tst_TerminalEvidence::whatCannotBeWrittenIsStatusTwo()
{
    QFETCH(QString, file);
    CommandRun run(
        {u"check"_s, u"--practice"_s, u"--json"_s, u"good.example"_s, u"--evidence"_s, file});
    QCOMPARE(run.status(), 2);
    QVERIFY(run.errors().startsWith("postseal-cli: Cannot write " + file.toUtf8() + ": "));
    QCOMPARE(run.errors().count('\n'), 1);
    // What was seen is told all the same.
    QCOMPARE(run.json().value("verdict"_L1).toString(), u"pass"_s);
    QVERIFY(!run.json().contains("evidence"_L1));
    QVERIFY2(!QFileInfo(u"/dev/full"_s).isFile(), "a device stays a device");
}

void tst_TerminalEvidence::withoutACheckAnOlderFileStays()
{
    const QString file = keep(u"older.json"_s, "older");
    CommandRun run({u"check"_s, u"--practice"_s, u"not a domain"_s, u"--evidence"_s, file});
    QCOMPARE(run.status(), 2);
    QCOMPARE(contentOf(file), QByteArray("older"));
}

void tst_TerminalEvidence::verifiesWithTheRootsThatAreGiven()
{
    const QByteArray content = toEvidence({m_healthy, {u"postseal-cli 9.9"_s, u"office"_s}});
    const QString file = keep(u"good.json"_s, content);
    CommandRun run({u"evidence"_s, u"verify"_s, u"--json"_s, u"--ca-file"_s, m_roots, file});
    QVERIFY2(run.isDone(), "without network");
    QCOMPARE(run.status(), 0);
    const QJsonObject document = run.json();
    QCOMPARE(document.value("file"_L1).toString(), file);
    QCOMPARE(document.value("sha256"_L1).toString().toLatin1(), evidenceHash(content));
    QCOMPARE(document.value("domain"_L1).toString(), u"good.example"_s);
    QCOMPARE(document.value("checked_at"_L1).toString(),
             m_healthy.startedUtc.toString(Qt::ISODate));
    QCOMPARE(document.value("program"_L1).toString(), u"postseal-cli 9.9"_s);
    QCOMPARE(document.value("host"_L1).toString(), u"office"_s);
    QCOMPARE(document.value("verdict"_L1).toString(), u"pass"_s);
    QVERIFY(document.value("summary"_L1).toString().startsWith("good.example is protected"_L1));
    QVERIFY(document.value("valid"_L1).toBool());

    // The practice authority is nobody to the rest of the world.
    CommandRun system({u"evidence"_s, u"verify"_s, u"--json"_s, file});
    QCOMPARE(system.status(), 1);
    QCOMPARE(system.json().value("verdict"_L1).toString(), u"fail"_s);
    CommandRun noRoots({u"evidence"_s, u"verify"_s, u"--ca-file"_s, u"/nowhere"_s, file});
    QCOMPARE(noRoots.status(), 2);
    QCOMPARE(noRoots.output(), QByteArray());
}

void tst_TerminalEvidence::verifiesAtTheTimeOfTheCheck()
{
    Observations late = m_healthy;
    late.startedUtc = late.startedUtc.addYears(100); // when no certificate of today is good
    const QString file = keep(u"late.json"_s, toEvidence({late, {}}));
    CommandRun run({u"evidence"_s, u"verify"_s, u"--json"_s, u"--ca-file"_s, m_roots, file});
    QCOMPARE(run.status(), 1);
    QVERIFY(run.json().value("program"_L1).isNull());
}

void tst_TerminalEvidence::verifyTellsPeople()
{
    const QByteArray content = toEvidence({m_healthy, {u"postseal-cli 9.9"_s, u"office"_s}});
    const QString file = keep(u"people.json"_s, content);
    CommandRun run({u"evidence"_s, u"verify"_s, u"--ca-file"_s, m_roots, file, file});
    QCOMPARE(run.status(), 0);
    const QByteArray one = "Checked at " + m_healthy.startedUtc.toString(Qt::ISODate).toLatin1()
        + " by postseal-cli 9.9 on the computer office\nEvidence in " + file.toUtf8() + ", SHA-256 "
        + evidenceHash(content) + '\n';
    QVERIFY2(run.output().startsWith("good.example\ngood.example is protected"),
             run.output().constData());
    QCOMPARE(run.output().count(one), 2);
    QVERIFY(run.output().contains(one + "\ngood.example\n"));
}

void tst_TerminalEvidence::verifyGoesOnAfterWhatCannotBeRead()
{
    const QString good = keep(u"one.json"_s, toEvidence({m_healthy, {}}));
    CommandRun run({u"evidence"_s,
                    u"verify"_s,
                    u"--json"_s,
                    u"--ca-file"_s,
                    m_roots,
                    m_roots,
                    good,
                    path(u"missing.json"_s),
                    good});
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.jsonLines().size(), 2);
    QCOMPARE(run.errors().count('\n'), 2);
}

void tst_TerminalEvidence::whatCannotBeReadIsOneClearLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("words");
    const QByteArray good = toEvidence({m_healthy, {}});
    QByteArray newer = good;
    newer.replace("\"postseal-evidence\": 1", "\"postseal-evidence\": 2");
    QByteArray changed = good;
    changed.replace("\"kind\": \"records\"", "\"kind\": \"wishes\"");
    Observations timeless = m_healthy;
    timeless.startedUtc = {};
    QTest::newRow("empty") << QByteArray() << QByteArray("is not the evidence of a check");
    QTest::newRow("a root") << contentOf(m_roots) << QByteArray("is not the evidence of a check");
    QTest::newRow("cut off") << good.chopped(100) << QByteArray("is damaged");
    QTest::newRow("changed") << changed << QByteArray(".kind”");
    QTest::newRow("of a later version") << newer << QByteArray("later version");
    QTest::newRow("large") << QByteArray(40 * 1024 * 1024, ' ') << QByteArray("too large");
    QTest::newRow("without a time") << toEvidence({timeless, {}}) << QByteArray("“seen.started”");
}

void tst_TerminalEvidence::whatCannotBeReadIsOneClearLine()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, words);
    const QString file = keep(u"bad.json"_s, content);
    CommandRun run({u"evidence"_s, u"verify"_s, u"--ca-file"_s, m_roots, file});
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.output(), QByteArray());
    QVERIFY2(run.errors().startsWith("postseal-cli: " + file.toUtf8()), run.errors().constData());
    QVERIFY2(run.errors().contains(words), run.errors().constData());
    QCOMPARE(run.errors().count('\n'), 1);
}

void tst_TerminalEvidence::strangersTextHasNoPowerOverTheTerminal()
{
    const QString hostile = u"\u001B[31mred\n\u202Eturned"_s;
    const QString file = keep(u"hostile.json"_s, toEvidence({m_healthy, {hostile, hostile}}));
    CommandRun text({u"evidence"_s, u"verify"_s, u"--ca-file"_s, m_roots, file});
    QCOMPARE(text.status(), 0);
    QVERIFY(!text.output().contains('\x1B'));
    QVERIFY(!text.output().contains(u"\u202E"_s.toUtf8()));
    CommandRun json({u"evidence"_s, u"verify"_s, u"--json"_s, u"--ca-file"_s, m_roots, file});
    QCOMPARE(json.status(), 0);
    QCOMPARE(json.json().value("program"_L1).toString(), hostile);
    QVERIFY(!json.output().contains('\x1B'));
}

QTEST_GUILESS_MAIN(tst_TerminalEvidence)
#include "tst_TerminalEvidence.moc"
