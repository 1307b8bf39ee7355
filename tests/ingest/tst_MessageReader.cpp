// SPDX-License-Identifier: Apache-2.0
#include "ingest/IngestSamples.h"
#include "ingest/MessageReader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_MessageReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheHeader();
    void readsAHeaderAlone();
    void readsAHeaderOfManyFields();
    void readsWhoWrote_data();
    void readsWhoWrote();
    void takesTheFirstFieldOfAName();
    void takesPartsByTheirOctets_data();
    void takesPartsByTheirOctets();
    void looksIntoForwardedMails();
    void leavesTextForPeopleAlone();
    void takesNoBounce();
    void boundsHeaders_data();
    void boundsHeaders();
    void readsLongHeaders();
    void boundsDepth();
    void survivesChangedMails();
    void takesWhatIsNoMail();
};

void tst_MessageReader::readsTheHeader()
{
    const ReadMessage read = readMessage(samples::mail({}));
    QCOMPARE(read.from, u"noreply@reporter.example"_s);
    QCOMPARE(read.reportDomain, u"a.example"_s);
    QCOMPARE(read.reportSubmitter, u"reporter.example"_s);
    QCOMPARE(read.sentUtc, QDateTime(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC));
    QVERIFY(read.subject.startsWith("Report Domain: a.example"_L1));
}

void tst_MessageReader::readsAHeaderAlone()
{
    const ReadMessage read = readMessage("From: a@a.example\r\nSubject: one\r\n");
    QCOMPARE(read.from, u"a@a.example"_s);
    QCOMPARE(read.subject, u"one"_s);
    QVERIFY(read.parts.isEmpty());
}

void tst_MessageReader::readsAHeaderOfManyFields()
{
    const QByteArray received = "Received: from a.example by b.example;\r\n"
                                "\tSubject: not this one\r\n";
    const QByteArray header = "From reporter@a.example Sat Nov 21 04:00:00 2026\r\n"
        + received.repeated(40)
        + "a line that is no field\r\n"
          "SUBJECT: Report Domain:\r\n =?utf-8?q?b=C3=BCcher=2Eexample?=\r\n"
        + received
        + "From :\r\n \"Reports, daily\" <first@a.example>, second@a.example\r\n"
          "X-From: third@a.example\r\n"
          "date: Sat, 21 Nov 2026 05:00:00 +0100\r\n"
          "TLS-Report-Domain:\r\n\ta.example\r\n"
          "Content-Type: application/json;\r\n name=\"a.json\"\r\n"
          "content-transfer-encoding: base64\r\n";
    const ReadMessage read = readMessage(header + received + "\r\n" + samples::report().toBase64());
    QCOMPARE(read.subject, u"Report Domain: bücher.example"_s);
    QCOMPARE(read.from, u"first@a.example"_s);
    QCOMPARE(read.sentUtc, QDateTime(QDate(2026, 11, 21), QTime(4, 0), Qt::UTC));
    QCOMPARE(read.reportDomain, u"a.example"_s);
    QCOMPARE(read.parts.size(), 1);
    QCOMPARE(read.parts.first().name, u"a.json"_s);
    QCOMPARE(read.parts.first().bytes, samples::report());
}

void tst_MessageReader::readsWhoWrote_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("from");
    const auto row = [](const char *name, const QByteArray &field, const QString &from) {
        QTest::newRow(name) << field << from;
    };
    row("alone", "a@a.example", u"a@a.example"_s);
    row("with a name", "Reports <a@a.example>", u"a@a.example"_s);
    row("folded", "\r\n Reports\r\n\t<a@a.example>", u"a@a.example"_s);
    row("a comma in an encoded name",
        "=?utf-8?q?M=C3=BCller=2C_Reports?= <a@a.example>",
        u"a@a.example"_s);
    row("an address in an encoded name",
        "=?utf-8?q?reports=40google.com=2C?= <a@a.example>",
        u"a@a.example"_s);
    row("an address in a quoted name", "\"reports@google.com, \" <a@a.example>", u"a@a.example"_s);
    row("nobody", "", QString());
    // Decoded it would be groups in groups, which GMime goes down its stack for.
    row("groups in an encoded name",
        "=?utf-8?b?" + QByteArray("a:").repeated(200'000).toBase64() + "?= <a@a.example>",
        u"a@a.example"_s);
}

void tst_MessageReader::readsWhoWrote()
{
    QFETCH(const QByteArray, field);
    QTEST(readMessage("Subject: x\r\nFrom: " + field + "\r\n\r\nx").from, "from");
}

void tst_MessageReader::takesTheFirstFieldOfAName()
{
    const ReadMessage read = readMessage("From: a@a.example\r\nSubject: one\r\n"
                                         "Date: Sat, 21 Nov 2026 05:00:00 +0100\r\n"
                                         "From: b@b.example\r\nSubject: two\r\n"
                                         "Date: Sun, 22 Nov 2026 05:00:00 +0100\r\n\r\nx");
    QCOMPARE(read.from, u"a@a.example"_s);
    QCOMPARE(read.subject, u"one"_s);
    QCOMPARE(read.sentUtc.date().day(), 21);
}

void tst_MessageReader::takesPartsByTheirOctets_data()
{
    QTest::addColumn<QByteArray>("mail");
    const QByteArray json = samples::report();
    const QByteArray gz = samples::gzip(json);
    const auto row = [](const char *name,
                        const QByteArray &part,
                        const QByteArray &type = "multipart/report; report-type=\"tlsrpt\"") {
        QTest::newRow(name) << samples::mail({part}, type);
    };
    row("as RFC 8460 wants it", samples::part("application/tlsrpt+gzip", "a!b!1!2.json.gz", gz));
    row("not packed", samples::part("application/tlsrpt+json", "a!b!1!2.json", json));
    row("application/gzip", samples::part("application/gzip", "a.json.gz", gz));
    row("octets without a name", samples::part("application/octet-stream", {}, gz));
    row("application/json in multipart/mixed",
        samples::part("application/json", "a.json", json),
        "multipart/mixed");
    row("an attachment that calls itself text",
        samples::part("text/plain", "a.json", json),
        "multipart/mixed");
    row("the wrong suffix",
        samples::part("application/x-zip-compressed", "a.zip", gz),
        "multipart/mixed");
    row("in a zip",
        samples::part("application/zip",
                      "a.zip",
                      samples::packed(samples::Packing::Zip, {{"a.json", json}})));
    row("report-type without quotes",
        samples::part("application/tlsrpt+gzip", {}, gz),
        "multipart/report; report-type=tlsrpt");
    row("no report-type", samples::part("application/tlsrpt+gzip", {}, gz), "multipart/report");
}

void tst_MessageReader::takesPartsByTheirOctets()
{
    QFETCH(const QByteArray, mail);
    QCOMPARE(readMessage(mail).parts.size(), 1);
}

void tst_MessageReader::looksIntoForwardedMails()
{
    const QByteArray inner = samples::mail(
        {samples::part("application/tlsrpt+gzip", "a.json.gz", samples::gzip(samples::report()))});
    const QByteArray forwarded = "From: me@a.example\r\nMIME-Version: 1.0\r\nContent-Type: "
                                 "multipart/mixed; boundary=\"o\"\r\n\r\n"
                                 "--o\r\nContent-Type: text/plain\r\n\r\nSee "
                                 "below.\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n"
        + inner + "\r\n--o--\r\n";
    const ReadMessage read = readMessage(forwarded);
    QCOMPARE(read.parts.size(), 1);
    QCOMPARE(read.parts.first().name, u"a.json.gz"_s);
    QCOMPARE(read.from, u"me@a.example"_s);
}

void tst_MessageReader::leavesTextForPeopleAlone()
{
    QCOMPARE(readMessage("From: a@b.example\r\n\r\n{\"something\": \"else\"}\r\n").parts.size(), 0);
    // Somebody pasted a whole report.
    QCOMPARE(readMessage("From: a@b.example\r\n\r\n" + samples::report()).parts.size(), 1);
}

void tst_MessageReader::takesNoBounce()
{
    const QByteArray part =
        samples::part("application/tlsrpt+gzip", "a.json.gz", samples::gzip(samples::report()));
    const ReadMessage read =
        readMessage(samples::mail({part}, "multipart/report; report-type=delivery-status"));
    QVERIFY(read.isBounce);
    QVERIFY(read.parts.isEmpty());
}

/// Each of these made GMime go down its stack until it ended, or took a gigabyte.
void tst_MessageReader::boundsHeaders_data()
{
    QTest::addColumn<QByteArray>("mail");
    const QByteArray groups = QByteArray("a:").repeated(200'000);
    QTest::newRow("groups in groups") << "From: a@b.example\r\nTo: " + groups + "\r\n\r\nx";
    QTest::newRow("blank before the colon, any case") << "cC \t: " + groups + "\r\n\r\nx";
    QTest::newRow("over folded lines")
        << "Reply-To:\r\n" + QByteArray(" a:\r\n").repeated(200'000) + "\r\nx";
    QTest::newRow("in a mail in the mail")
        << "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\nSender: " + groups
            + "\r\n\r\nx";
    QTest::newRow("parameters") << "Content-Type: text/plain"
            + QByteArray(";a=b").repeated(1'000'000) + "\r\n\r\nx";
    QTest::newRow("fields") << QByteArray("a: b\r\n").repeated(1'100'000) + "\r\nx";
}

void tst_MessageReader::boundsHeaders()
{
    QFETCH(const QByteArray, mail);
    const ReadMessage read = readMessage("TLS-Report-Domain: a.example\r\n" + mail);
    QVERIFY(read.isTooDeep);
    QVERIFY(read.parts.isEmpty());
    // Of what claims no report nobody needs to hear.
    QVERIFY(!readMessage(mail).isTooDeep);
}

void tst_MessageReader::readsLongHeaders()
{
    // Three thousand addresses, and a hundred mails that were forwarded at once.
    const QByteArray many = "To: "
        + QByteArray("Some Body <some.body@b.example>,\r\n ").repeated(3000) + "x@b.example\r\n";
    QByteArray mail = many
        + samples::mail({samples::part("application/tlsrpt+json", "a.json", samples::report())});
    QCOMPARE(readMessage(mail).parts.size(), 1);
    QList<QByteArray> forwarded;
    for (int i = 0; i < 100; ++i)
        forwarded.append("Content-Type: message/rfc822\r\n\r\n"
                         + samples::mail({samples::part(
                             "application/tlsrpt+json", "a.json", samples::report())}));
    QCOMPARE(readMessage(samples::mail(forwarded)).parts.size(), 100);
}

void tst_MessageReader::boundsDepth()
{
    // A multipart in a multipart, and so on.
    QByteArray nested = "From: a@b.example\r\nTLS-Report-Domain: a.example\r\n";
    for (int i = 0; i < 4000; ++i) {
        const QByteArray boundary = "b" + QByteArray::number(i);
        nested += "Content-Type: multipart/mixed; boundary=" + boundary + "\r\n\r\n--" + boundary
            + "\r\n";
    }
    QVERIFY(readMessage(nested).isTooDeep);
    QVERIFY(readMessage(nested + QByteArray("boundary=").repeated(200'000)).isTooDeep);
    const QByteArray line = "--b\r\n";
    QVERIFY(readMessage(nested.first(40'000) + line.repeated(2'000'000)).isTooDeep);
    QByteArray mails = samples::report();
    for (int i = 0; i < 40; ++i)
        mails = "From: a@b.example\r\nContent-Type: message/rfc822\r\n\r\n" + mails;
    QVERIFY(readMessage(mails).isTooDeep);
    // Ten thousand parts.
    QList<QByteArray> parts;
    for (int i = 0; i < 10'000; ++i)
        parts.append(samples::part("application/json", "a.json", "{}"));
    const ReadMessage read = readMessage(samples::mail(parts));
    QVERIFY(read.isTooDeep);
    QCOMPARE(read.parts.size(), 1000);
}

void tst_MessageReader::survivesChangedMails()
{
    const QByteArray whole = samples::mail(
        {samples::part("application/tlsrpt+gzip", "a.json.gz", samples::gzip(samples::report()))});
    quint32 random = 1;
    for (int round = 0; round < 3000; ++round) {
        QByteArray changed = whole.first(qsizetype(round * 7919U) % whole.size());
        for (int i = 0; i < 4 && !changed.isEmpty(); ++i) {
            random = random * 1664525U + 1013904223U;
            changed[qsizetype(random >> 8) % changed.size()] = char(random);
        }
        QVERIFY(readMessage(changed).parts.size() <= 2);
    }
}

void tst_MessageReader::takesWhatIsNoMail()
{
    QVERIFY(readMessage({}).parts.isEmpty());
    QVERIFY(readMessage(QByteArray(100'000, '\0')).parts.isEmpty());
    QVERIFY(readMessage("no header at all").parts.isEmpty());
}

QTEST_APPLESS_MAIN(tst_MessageReader)
#include "tst_MessageReader.moc"
