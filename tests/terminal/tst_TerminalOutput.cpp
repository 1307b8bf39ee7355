// SPDX-License-Identifier: Apache-2.0
// What the command line prints, and what it does when nobody takes it.
#include "base/WholeFile.h"
#include "terminal/FindingOutput.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include "CommandRun.h"

#ifdef Q_OS_LINUX
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void practiceHelpNamesOnlyWhatHasAnEffect();
    void outputThatCannotBeWrittenIsOneLineAndStatusTwo_data();
    void outputThatCannotBeWrittenIsOneLineAndStatusTwo();
    void aFullDeviceIsNoticed();
    void aFileThatDoesNotFitLeavesTheOlderOne_data();
    void aFileThatDoesNotFitLeavesTheOlderOne();
    void aListWithoutDomainsIsUnusable();
    void lintNamesWhatItRead();
    void strangersControlCharactersAreEscapedInJson();
};

void tst_TerminalOutput::practiceHelpNamesOnlyWhatHasAnEffect()
{
    CommandRun run({u"practice"_s, u"--help"_s});
    QVERIFY(run.output().contains("--json"));
    for (const char *option : {"--resolver", "--ca-file", "--smtp-port", "--data-dir"})
        QVERIFY2(!run.output().contains(option), option);
}

void tst_TerminalOutput::outputThatCannotBeWrittenIsOneLineAndStatusTwo_data()
{
    QTest::addColumn<QString>("arguments");
    for (const char *arguments : {"--help",
                                  "--version",
                                  "check --help",
                                  "lint record",
                                  "lint record --json",
                                  "generate example.com --mode enforce --mx mx.example.com",
                                  "practice",
                                  "check --practice good.example testing.example --json"})
        QTest::newRow(arguments) << QString::fromLatin1(arguments);
}

void tst_TerminalOutput::outputThatCannotBeWrittenIsOneLineAndStatusTwo()
{
    QFETCH(QString, arguments);
    CommandRun run(arguments.split(u' '), "v=STSv1; id=1;", CommandRun::Disk::Full);
    QCOMPARE(run.status(), 2);
    QCOMPARE(
        run.errors(),
        QByteArray("postseal-cli: The output could not be written: No space left on device\n"));
}

void tst_TerminalOutput::aFullDeviceIsNoticed()
{
#ifdef Q_OS_LINUX
    std::fflush(stdout);
    const int kept = ::dup(1);
    const int full = ::open("/dev/full", O_WRONLY);
    QVERIFY(kept >= 0 && full >= 0);
    ::dup2(full, 1);
    StandardConsole console;
    const QString before = console.outputError();
    console.write("\n");
    const QString after = console.outputError();
    ::dup2(kept, 1);
    ::close(full);
    ::close(kept);
    std::clearerr(stdout);
    QCOMPARE(before, QString());
    QCOMPARE(after, u"No space left on device"_s);
#else
    QSKIP("there is no device that is always full");
#endif
}

void tst_TerminalOutput::aFileThatDoesNotFitLeavesTheOlderOne_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("a little too large") << 10'000;
    QTest::newRow("much too large") << 200'000;
}

void tst_TerminalOutput::aFileThatDoesNotFitLeavesTheOlderOne()
{
#ifdef Q_OS_LINUX
    QFETCH(int, size);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(writeWholeFile(path, "older"));
    // The nearest to a full disk that needs no disk of its own.
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    struct rlimit small = before;
    small.rlim_cur = 5000;
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto written = writeWholeFile(path, QByteArray(size, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QVERIFY(!written);
    QCOMPARE(written.error(), u"File too large"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("older"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList(u"file"_s));
#else
    QSKIP("there is no limit on the size of files");
#endif
}

void tst_TerminalOutput::aListWithoutDomainsIsUnusable()
{
    CommandRun run({u"check"_s, u"--file"_s, u"-"_s}, "# nothing\n\n");
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.errors(), QByteArray("postseal-cli: There is no domain in the list -\n"));
}

void tst_TerminalOutput::lintNamesWhatItRead()
{
    const auto subject = [](const CommandRun &run) {
        return run.json()
            .value("findings"_L1)
            .toArray()
            .first()
            .toObject()
            .value("subject"_L1)
            .toString();
    };
    CommandRun record({u"lint"_s, u"record"_s, u"--json"_s}, "v=spf1 -all\n");
    QCOMPARE(subject(record), u"standard input"_s);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    CommandRun policy({u"lint"_s, u"policy"_s, u"--json"_s, file.fileName()});
    QCOMPARE(subject(policy), u"policy.txt"_s);
}

void tst_TerminalOutput::strangersControlCharactersAreEscapedInJson()
{
    const QString hostile = u"a\u009B31m\u202Eb\u2028c\u00E9"_s;
    const QByteArray line = toLine({{u"text"_s, hostile}});
    QVERIFY(line.contains("\\u009b31m\\u202eb\\u2028c"));
    QVERIFY(line.contains(QByteArray("c\xC3\xA9"))); // letters stay letters
    QCOMPARE(QJsonDocument::fromJson(line)[u"text"_s].toString(), hostile);
}

QTEST_GUILESS_MAIN(tst_TerminalOutput)
#include "tst_TerminalOutput.moc"
