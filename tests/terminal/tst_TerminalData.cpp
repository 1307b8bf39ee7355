// SPDX-License-Identifier: Apache-2.0
// domains, backup, restore and check --all: everything that is stored, moved about by the command
// line.
#include "store/Store.h"

#include <QFile>
#include <QTemporaryDir>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// A data folder, and commands that use it.
struct Desk
{
    QTemporaryDir folder;
    QByteArray output;
    QByteArray errors;
    QList<QJsonObject> lines;

    int run(const QStringList &arguments,
            const QByteArray &input = {},
            const QString &data = u"data"_s)
    {
        CommandRun command(arguments + QStringList{u"--data-dir"_s, path(data)}, input);
        const int status = command.status();
        output = command.output();
        errors = command.errors();
        lines = command.jsonLines();
        return status;
    }

    [[nodiscard]] QString path(const QString &name) const { return folder.filePath(name); }

    [[nodiscard]] QStringList domains(const QString &data = u"data"_s)
    {
        if (run({u"domains"_s, u"list"_s, u"--json"_s}, {}, data) != 0)
            return {u"(fails)"_s};
        QStringList names;
        for (const QJsonObject &line : std::as_const(lines))
            names.append(line[u"domain"_s].toString());
        return names;
    }
};

} // namespace

class tst_TerminalData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainsAreAddedListedAndRemoved();
    void allOfAListOrNone();
    void aDomainGoesToAnotherComputer();
    void aBackupIsPutBack();
    void strangersFilesChangeNothing();
    void allDomainsAreChecked();
    void whatMakesNoSense_data();
    void whatMakesNoSense();
};

void tst_TerminalData::domainsAreAddedListedAndRemoved()
{
    Desk desk;
    QCOMPARE(desk.domains(), QStringList());
    QCOMPARE(desk.run({u"domains"_s, u"add"_s, u"Shop.example"_s, u"--file"_s, u"-"_s},
                      "# mine\nb\xc3\xbc"
                      "cher.example\n"),
             0);
    QCOMPARE(desk.domains(), (QStringList{u"shop.example"_s, u"xn--bcher-kva.example"_s}));
    QCOMPARE(desk.run({u"domains"_s, u"list"_s}), 0);
    QVERIFY(desk.output.contains("shop.example") && desk.output.contains("Not set up"));
    QCOMPARE(desk.run({u"domains"_s, u"remove"_s, u"shop.example"_s}), 0);
    QCOMPARE(desk.domains(), QStringList{u"xn--bcher-kva.example"_s});
    QCOMPARE(desk.run({u"domains"_s, u"remove"_s, u"shop.example"_s}), 2);
    QVERIFY(desk.errors.contains("shop.example is not among your domains"));
}

void tst_TerminalData::allOfAListOrNone()
{
    Desk desk;
    QCOMPARE(desk.run({u"domains"_s, u"add"_s, u"a.example"_s, u"not a domain!"_s}), 2);
    QCOMPARE(desk.domains(), QStringList());
}

void tst_TerminalData::aDomainGoesToAnotherComputer()
{
    Desk desk;
    QCOMPARE(desk.run({u"domains"_s, u"add"_s, u"a.example"_s, u"b.example"_s}), 0);
    const QString file = desk.path(u"a.postseal"_s);
    QCOMPARE(desk.run({u"domains"_s, u"export"_s, u"a.example"_s, file}), 0);
    QCOMPARE(desk.run({u"domains"_s, u"export"_s, u"c.example"_s, file}), 2);
    QCOMPARE(desk.run({u"domains"_s, u"import"_s, file, u"--json"_s}, {}, u"other"_s), 0);
    QCOMPARE(desk.lines.value(0)[u"domains"_s].toInt(), 1);
    QCOMPARE(desk.domains(u"other"_s), QStringList{u"a.example"_s});
}

void tst_TerminalData::aBackupIsPutBack()
{
    Desk desk;
    QCOMPARE(desk.run({u"domains"_s, u"add"_s, u"a.example"_s}), 0);
    const QString file = desk.path(u"backup.postseal"_s);
    QCOMPARE(desk.run({u"backup"_s, file}), 0);
    QCOMPARE(desk.run({u"domains"_s, u"remove"_s, u"a.example"_s}), 0);
    QCOMPARE(desk.run({u"restore"_s, file, u"--json"_s}), 0);
    QVERIFY(QFile::exists(desk.lines.value(0)[u"before"_s].toString()));
    QCOMPARE(desk.domains(), QStringList{u"a.example"_s});
    QCOMPARE(desk.run({u"backup"_s, desk.path(u"no/folder/b.postseal"_s)}), 2);
    QVERIFY(desk.errors.contains("could not be read or written"));
}

void tst_TerminalData::strangersFilesChangeNothing()
{
    Desk desk;
    QCOMPARE(desk.run({u"domains"_s, u"add"_s, u"a.example"_s}), 0);
    QFile file(desk.path(u"photo"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    QCOMPARE(desk.run({u"restore"_s, file.fileName()}), 2);
    QVERIFY(desk.errors.contains("is no file of Postseal"));
    QCOMPARE(desk.run({u"domains"_s, u"import"_s, file.fileName(), desk.path(u"not-there"_s)}), 2);
    QCOMPARE(desk.domains(), QStringList{u"a.example"_s});
}

void tst_TerminalData::allDomainsAreChecked()
{
    Desk desk;
    const QStringList all = {u"check"_s, u"--all"_s, u"--save"_s, u"--practice"_s, u"--json"_s};
    QCOMPARE(desk.run(all), 2);
    QVERIFY(desk.errors.contains("There is no domain in the data folder yet"));
    QCOMPARE(
        desk.run(
            {u"domains"_s, u"add"_s, u"good.example"_s, u"untouched.example"_s, u"--practice"_s}),
        0);
    QVERIFY(desk.run(all) >= 0);
    QCOMPARE(desk.lines.size(), 2);
    QCOMPARE(desk.run({u"domains"_s, u"list"_s, u"--practice"_s, u"--json"_s}), 0);
    for (const QJsonObject &line : std::as_const(desk.lines))
        QVERIFY(line.contains(u"checked_at"_s));
    // A computer without a network asks in vain, says so, and keeps nothing of it.
    QCOMPARE(desk.run({u"domains"_s, u"add"_s, u"a.example"_s}), 0);
    QCOMPARE(desk.run({u"check"_s,
                       u"--all"_s,
                       u"--save"_s,
                       u"--timeout"_s,
                       u"2"_s,
                       u"--no-authoritative"_s,
                       u"--resolver"_s,
                       u"127.0.0.1:9"_s}),
             3);
    QCOMPARE(desk.run({u"domains"_s, u"list"_s, u"--json"_s}), 0);
    QVERIFY(!desk.lines.value(0).contains(u"checked_at"_s));
}

void tst_TerminalData::whatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{u"domains"_s};
    QTest::newRow("unknown") << QStringList{u"domains"_s, u"frobnicate"_s, u"a.example"_s};
    QTest::newRow("list of something") << QStringList{u"domains"_s, u"list"_s, u"a.example"_s};
    QTest::newRow("export without a file")
        << QStringList{u"domains"_s, u"export"_s, u"a.example"_s};
    QTest::newRow("import of nothing") << QStringList{u"domains"_s, u"import"_s};
    QTest::newRow("add nothing") << QStringList{u"domains"_s, u"add"_s};
    QTest::newRow("backup to nowhere") << QStringList{u"backup"_s};
    QTest::newRow("restore of two") << QStringList{u"restore"_s, u"a"_s, u"b"_s};
}

void tst_TerminalData::whatMakesNoSense()
{
    QFETCH(const QStringList, arguments);
    Desk desk;
    QCOMPARE(desk.run(arguments), 2);
    QVERIFY(!desk.errors.isEmpty());
    QCOMPARE(desk.errors.count('\n'), 1);
}

QTEST_GUILESS_MAIN(tst_TerminalData)
#include "tst_TerminalData.moc"
