// SPDX-License-Identifier: Apache-2.0
// print: the verification report on the command line. The PDF itself is tested in tests/paper, and with both programs in
// tests/gui.
#include "RolloutDesk.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textGoesToTheOutput();
    void everythingAtOnce();
    void theVerdictIsThatOfTheEvidence();
    void anOldCheckKeepsItsVerdict();
    void withoutItsDrawerThereIsNoPdf();
    void nothingIsHalfWritten();
    void whatMakesNoSense_data();
    void whatMakesNoSense();

private:
    static QByteArray octetsOf(const QString &path);
};

QByteArray tst_TerminalPrint::octetsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_TerminalPrint::textGoesToTheOutput()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("enforce"), 0);
    QCOMPARE(desk.run({u"print"_s, u"shop.example"_s, u"--text"_s, u"-"_s}), 0);
    for (const char *words : {"Verification report: shop.example",
                              "deliver it over verified TLS",
                              "Enforced, since 24 November 2026",
                              "mx1.shop.example",
                              "Made elsewhere, and taken in as a file",
                              "version: STSv1\\r\\n"})
        QVERIFY2(desk.output.contains(words), words + desk.output);
}

void tst_TerminalPrint::everythingAtOnce()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"print"_s,
                       u"shop.example"_s,
                       u"--html"_s,
                       desk.path(u"report.html"_s),
                       u"--text"_s,
                       desk.path(u"report.txt"_s),
                       u"--evidence"_s,
                       desk.path(u"evidence.json"_s)}),
             0);
    QCOMPARE(desk.output, QByteArray());
    const QByteArray digest = evidenceHash(octetsOf(desk.path(u"evidence.json"_s)));
    QVERIFY(octetsOf(desk.path(u"report.html"_s)).contains(digest));
    QVERIFY(octetsOf(desk.path(u"report.txt"_s)).contains(digest));
}

void tst_TerminalPrint::theVerdictIsThatOfTheEvidence()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"print"_s, u"shop.example"_s, u"--evidence"_s, desk.path(u"evidence.json"_s)}), 0);
    QCOMPARE(desk.run({u"evidence"_s, u"verify"_s, desk.path(u"evidence.json"_s), u"--json"_s}), 0);
    const QByteArray summary = desk.lines.value(0)[u"summary"_s].toString().toUtf8();
    QVERIFY(!summary.isEmpty());
    QCOMPARE(desk.run({u"print"_s, u"shop.example"_s, u"--text"_s, u"-"_s}), 0);
    QVERIFY2(desk.output.simplified().contains(summary), desk.output);
}

void tst_TerminalPrint::anOldCheckKeepsItsVerdict()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("enforce"), 0);
    desk.clock->pass(std::chrono::days(400));
    QCOMPARE(desk.run({u"print"_s, u"shop.example"_s, u"--text"_s, u"-"_s}), 0);
    const QByteArray text = desk.output.simplified();
    // The certificates were good then; and it is said that this was long ago.
    QVERIFY(text.contains("shop.example is protected"));
    QVERIFY(text.contains("400 day(s) before the report"));
    QVERIFY(text.contains("Check it"));
}

void tst_TerminalPrint::withoutItsDrawerThereIsNoPdf()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    QCOMPARE(desk.run({u"print"_s, u"shop.example"_s, u"--pdf"_s, desk.path(u"report.pdf"_s)}), 2);
    QVERIFY2(desk.errors.contains("cannot be started; --html and --text need nothing else"), desk.errors);
    QVERIFY(!QFile::exists(desk.path(u"report.pdf"_s)));
}

void tst_TerminalPrint::nothingIsHalfWritten()
{
    Desk desk;
    QCOMPARE(desk.takeCheck("testing"), 0);
    const QString nowhere = desk.path(u"no-such-folder/report.html"_s);
    QCOMPARE(desk.run({u"print"_s, u"shop.example"_s, u"--html"_s, nowhere, u"--text"_s, u"-"_s}), 2);
    QVERIFY2(desk.errors.contains("Cannot write"), desk.errors);
    // The other one is written all the same.
    QVERIFY(desk.output.contains("Verification report"));
}

void tst_TerminalPrint::whatMakesNoSense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("nothing") << QStringList{} << "print needs one domain and a file"_ba;
    QTest::newRow("no file") << QStringList{u"shop.example"_s} << "print needs one domain and a file"_ba;
    QTest::newRow("two domains") << QStringList{u"a.example"_s, u"b.example"_s, u"--text"_s, u"-"_s}
                                 << "print needs one domain and a file"_ba;
    QTest::newRow("no domain") << QStringList{u"no domain"_s, u"--text"_s, u"-"_s} << "no domain"_ba;
    QTest::newRow("a stranger") << QStringList{u"elsewhere.example"_s, u"--text"_s, u"-"_s}
                                << "elsewhere.example is not among your domains"_ba;
    QTest::newRow("odd paper")
        << QStringList{u"shop.example"_s, u"--text"_s, u"-"_s, u"--paper"_s, u"A7"_s}
        << "--paper needs A4 or Letter"_ba;
    QTest::newRow("PDF to the output") << QStringList{u"shop.example"_s, u"--pdf"_s, u"-"_s}
                                       << "PDF and evidence go into files"_ba;
    QTest::newRow("two at the output")
        << QStringList{u"shop.example"_s, u"--text"_s, u"-"_s, u"--html"_s, u"-"_s}
        << "Only one web page or text goes to the output"_ba;
    QTest::newRow("practice") << QStringList{u"shop.example"_s, u"--text"_s, u"-"_s, u"--practice"_s}
                              << "printed in the window"_ba;
}

void tst_TerminalPrint::whatMakesNoSense()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, said);
    Desk desk;
    QCOMPARE(desk.run(QStringList{u"print"_s} + arguments), 2);
    QVERIFY2(desk.errors.contains(said), desk.errors);
    QCOMPARE(desk.errors.count('\n'), 1);
    QCOMPARE(desk.output, QByteArray());
}

QTEST_GUILESS_MAIN(tst_TerminalPrint)
#include "tst_TerminalPrint.moc"
