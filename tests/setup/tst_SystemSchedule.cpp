// SPDX-License-Identifier: Apache-2.0
// What the system's schedulers are told, and what becomes of it when they do not want to.
#include "setup/SystemSchedule.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStringConverter>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace postseal;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Scheduler = SystemSchedule::Scheduler;
using State = SystemSchedule::State;

namespace {

ScheduledRun run(std::chrono::hours interval = 24h)
{
    ScheduledRun run;
    run.commandLine = u"/opt/post seal/100%/postseal-cli"_s;
    run.window = u"/opt/post seal/100%/postseal"_s;
    run.options = {u"--data-dir"_s, u"/home/a\"b/$HOME/c'd & <e>\\"_s};
    run.interval = interval;
    return run;
}

/// Commands that a test answers.
struct Played
{
    QStringList said;
    int status = 0;
    QString words;

    [[nodiscard]] CommandRunner runner()
    {
        return [this](const QString &program, const QStringList &arguments, const auto &done) {
            said.append(program + u' ' + arguments.join(u' '));
            done(status, words);
        };
    }
};

/// The texts of an XML document, by element; empty when it is not well-formed.
QMultiMap<QString, QString> texts(const QString &xml)
{
    QMultiMap<QString, QString> found;
    QXmlStreamReader reader(xml);
    QString element;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            element = reader.name().toString();
        else if (reader.isCharacters() && !reader.isWhitespace())
            found.insert(element, reader.text().toString());
    }
    return reader.hasError() ? QMultiMap<QString, QString>() : found;
}

} // namespace

class tst_SystemSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerIsInstalledAndRemoved();
    void systemdUnderstandsTheUnits();
    void whatFailsLeavesNothingBehind();
    void aTaskOfWindows();
    void anAgentOfMacOs();
};

void tst_SystemSchedule::aTimerIsInstalledAndRemoved()
{
    const QTemporaryDir folder;
    Played played;
    SystemSchedule schedule(
        Scheduler::Systemd, folder.filePath(u"systemd/user"_s), played.runner());
    schedule.ask();
    QCOMPARE(schedule.state(), State::Off);
    schedule.install(run());
    QCOMPARE(schedule.state(), State::On);
    QCOMPARE(played.said,
             (QStringList{u"systemctl --user daemon-reload"_s,
                          u"systemctl --user enable --now postseal-check.timer"_s}));
    SystemSchedule again(Scheduler::Systemd, folder.filePath(u"systemd/user"_s), played.runner());
    again.ask();
    QCOMPARE(again.state(), State::On);
    again.remove();
    QCOMPARE(again.state(), State::Off);
    QCOMPARE(played.said.last(), u"systemctl --user disable --now postseal-check.timer"_s);
    QVERIFY(QDir(folder.filePath(u"systemd/user"_s)).isEmpty());
}

void tst_SystemSchedule::systemdUnderstandsTheUnits()
{
    const QByteArray service = systemdService(run());
    QVERIFY(service.contains(
        "ExecStart=-\"/opt/post seal/100%%/postseal-cli\" \"check\" \"--all\" \"--save\" "
        "\"--data-dir\" \"/home/a\\\"b/$$HOME/c'd & <e>\\\\\"\n"));
    QVERIFY(service.contains("ExecStart=-\"/opt/post seal/100%%/postseal\" \"--news\" "));
    QVERIFY(systemdTimer(run(6h)).contains("OnCalendar=*-*-* 00/6:00:00\n"));
    QVERIFY(systemdTimer(run(24h)).contains("OnCalendar=daily\n"));
    QVERIFY(systemdTimer(run(168h)).contains("OnCalendar=weekly\n"));
    const QString analyze = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    if (analyze.isEmpty())
        QSKIP("systemd-analyze is not installed");
    // Verify wants programs that are there.
    const QTemporaryDir folder;
    ScheduledRun real = run();
    real.commandLine = u"/bin/true"_s;
    real.window = u"/bin/false"_s;
    for (const auto &[name, text] : {std::pair(u"postseal-check.service"_s, systemdService(real)),
                                     std::pair(u"postseal-check.timer"_s, systemdTimer(real))}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(analyze,
                  {u"verify"_s,
                   u"--man=no"_s,
                   folder.filePath(u"postseal-check.timer"_s),
                   folder.filePath(u"postseal-check.service"_s)});
    QVERIFY(process.waitForFinished());
    const QByteArray said = process.readAll();
    // What it says of the test's machine does not matter.
    QVERIFY2(!said.contains("postseal-check"), said.constData());
}

void tst_SystemSchedule::whatFailsLeavesNothingBehind()
{
    const QTemporaryDir folder;
    Played played;
    played.status = 1;
    played.words = u"Failed to connect to bus"_s;
    SystemSchedule schedule(Scheduler::Systemd, folder.path(), played.runner());
    schedule.install(run());
    QCOMPARE(schedule.state(), State::Off);
    QCOMPARE(schedule.error(), played.words);
    QVERIFY(QDir(folder.path()).isEmpty());
    // A folder that cannot be made.
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SystemSchedule nowhere(Scheduler::Systemd, folder.filePath(u"file/below"_s), played.runner());
    nowhere.install(run());
    QCOMPARE(nowhere.state(), State::Off);
    QVERIFY(!nowhere.error().isEmpty());
    // A program that is not there.
    std::unique_ptr<SystemSchedule> real(SystemSchedule::makeUsual(nullptr));
    QVERIFY(real->state() == State::Unknown);
}

void tst_SystemSchedule::aTaskOfWindows()
{
    QByteArray xml = taskSchedulerXml(run(6h));
    QVERIFY(xml.startsWith("\xff\xfe"));
    QStringDecoder decoder(QStringConverter::Utf16LE);
    const QString text = decoder(xml);
    const auto found = texts(text.mid(text.indexOf(u"?>"_s) + 2));
    QCOMPARE(found.values(u"Command"_s).size(), 3);
    // No console comes up: the program with a window runs the commands.
    QCOMPARE(found.values(u"Command"_s), QStringList(3, run().window));
    const QString arguments = found.values(u"Arguments"_s).at(1);
    QCOMPARE(
        arguments,
        u"\"check\" \"--all\" \"--save\" \"--data-dir\" \"/home/a\\\"b/$HOME/c'd & <e>\\\\\""_s);
    QCOMPARE(found.value(u"Interval"_s), u"PT6H"_s);
    QStringDecoder again(QStringConverter::Utf16LE);
    const QString weekly = again(taskSchedulerXml(run(168h)));
    const auto inWeekly = texts(weekly.mid(weekly.indexOf(u"?>"_s) + 2));
    QVERIFY(!inWeekly.contains(u"Interval"_s));
    QCOMPARE(inWeekly.value(u"DaysInterval"_s), u"7"_s);

    const QTemporaryDir folder;
    Played played;
    SystemSchedule schedule(Scheduler::TaskScheduler, folder.path(), played.runner());
    schedule.ask();
    QCOMPARE(schedule.state(), State::On);
    schedule.install(run());
    QVERIFY(played.said.last().startsWith(u"schtasks /Create /F /TN Postseal check /XML "_s));
    QVERIFY(QDir(folder.path()).isEmpty());
    schedule.remove();
    QCOMPARE(schedule.state(), State::Off);
}

void tst_SystemSchedule::anAgentOfMacOs()
{
    const QString plist = QString::fromUtf8(launchdPlist(run(24h)));
    const auto found = texts(plist);
    QVERIFY(
        found.values(u"string"_s)
            .contains(
                u"'/opt/post seal/100%/postseal-cli' 'reports' 'fetch' '--data-dir' "
                u"'/home/a\"b/$HOME/c'\\''d & <e>\\'; "
                "'/opt/post seal/100%/postseal-cli' 'check' '--all' '--save' '--data-dir' "
                u"'/home/a\"b/$HOME/c'\\''d & <e>\\'; "
                "'/opt/post seal/100%/postseal' '--news' '--data-dir' '/home/a\"b/$HOME/c'\\''d & <e>\\'"_s));
    QCOMPARE(found.values(u"integer"_s), (QStringList{u"0"_s, u"7"_s}));
    QCOMPARE(texts(QString::fromUtf8(launchdPlist(run(6h)))).values(u"integer"_s).size(), 8);
    QCOMPARE(texts(QString::fromUtf8(launchdPlist(run(168h)))).values(u"integer"_s),
             (QStringList{u"0"_s, u"7"_s, u"1"_s}));
    const QTemporaryDir folder;
    Played played;
    SystemSchedule schedule(Scheduler::Launchd, folder.path(), played.runner());
    schedule.install(run());
    QCOMPARE(schedule.state(), State::On);
    QCOMPARE(played.said.size(), 2);
    schedule.remove();
    QVERIFY(QDir(folder.path()).isEmpty());
}

QTEST_GUILESS_MAIN(tst_SystemSchedule)
#include "tst_SystemSchedule.moc"
