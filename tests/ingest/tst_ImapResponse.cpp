// SPDX-License-Identifier: Apache-2.0
#include "ingest/ImapResponse.h"
#include "ingest/ImapText.h"
#include "ingest/RawDocument.h"

#include <QRandomGenerator>
#include <QTest>

#include <optional>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QList<ImapResponse> readAll(const QByteArray &octets, qsizetype step, bool *isBroken = nullptr)
{
    ImapReader reader;
    QList<ImapResponse> responses;
    for (qsizetype at = 0; at < octets.size(); at += step) {
        reader.feed(QByteArrayView(octets).sliced(at, std::min(step, octets.size() - at)));
        while (auto response = reader.next())
            responses.append(*std::move(response));
    }
    if (isBroken)
        *isBroken = reader.isBroken();
    return responses;
}

} // namespace

class tst_ImapResponse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsStatusResponses();
    void readsFetchedMails();
    void readsOddAtoms();
    void tellsWhatIsNoImap_data();
    void tellsWhatIsNoImap();
    void boundsWhatItKeeps();
    void survivesAnyOctets();
    void writesFolderNames_data();
    void writesFolderNames();
    void quotesWhatCanBeQuoted();
    void writesSets();
};

void tst_ImapResponse::readsStatusResponses()
{
    const QByteArray octets = "* OK [CAPABILITY IMAP4rev1] hello {5}\r\n"
                              "P1 no [authenticationfailed] Wrong\r\n"
                              "+ go on\r\n+\r\n"
                              "* OK [UIDVALIDITY 7] valid\r\n* 12 EXISTS\r\n* BYE\r\n";
    for (const qsizetype step : {1, 7, 1000}) {
        const QList<ImapResponse> read = readAll(octets, step);
        QCOMPARE(read.size(), 7);
        QCOMPARE(read[0].status, QByteArray("OK"));
        QCOMPARE(read[0].code, QByteArray("CAPABILITY IMAP4rev1"));
        QCOMPARE(read[0].text, QByteArray("hello {5}"));
        QCOMPARE(read[1].tag, QByteArray("P1"));
        QCOMPARE(read[1].status, QByteArray("NO"));
        QCOMPARE(read[1].code, QByteArray("authenticationfailed"));
        QCOMPARE(read[2].tag, QByteArray("+"));
        QCOMPARE(read[2].text, QByteArray("go on"));
        QCOMPARE(read[3].tag, QByteArray("+"));
        QCOMPARE(read[4].code, QByteArray("UIDVALIDITY 7"));
        QCOMPARE(read[5].data.size(), 2);
        QVERIFY(read[5].data[1].isAtom("exists"));
        QCOMPARE(read[6].status, QByteArray("BYE"));
    }
}

void tst_ImapResponse::readsFetchedMails()
{
    const QByteArray mail("Subject: {7}\r\n\r\n* 9 FETCH (UID 1)\r\n\0\xff)", 38);
    const QByteArray octets =
        "* 3 FETCH (FLAGS (\\Seen) UID 5 BODY[HEADER.FIELDS (A B)] \"x\\\"y\" BODY[] {"
        + QByteArray::number(mail.size()) + "}\r\n" + mail + " RFC822.SIZE 40 ENVELOPE NIL)\r\n";
    for (const qsizetype step : {1, 11, 1000}) {
        const QList<ImapResponse> read = readAll(octets + octets, step);
        QCOMPARE(read.size(), 2);
        for (const ImapResponse &response : read) {
            QCOMPARE(response.fetched("UID")->bytes, QByteArray("5"));
            QCOMPARE(response.fetched("body[]")->bytes, mail);
            QCOMPARE(response.fetched("BODY[HEADER.FIELDS (A B)]")->bytes, QByteArray("x\"y"));
            QCOMPARE(response.fetched("RFC822.SIZE")->bytes, QByteArray("40"));
            QCOMPARE(response.fetched("ENVELOPE")->kind, ImapValue::Kind::Nil);
            QVERIFY(!response.fetched("BODYSTRUCTURE"));
        }
    }
}

/// A keyword may have a bracket in it.
void tst_ImapResponse::readsOddAtoms()
{
    const ImapResponse read = readAll("* FLAGS (\\Seen foo[1 $Junk)\r\n", 100).first();
    QCOMPARE(read.data[1].items.size(), 3);
    QCOMPARE(read.data[1].items[1].bytes, QByteArray("foo[1"));
}

void tst_ImapResponse::tellsWhatIsNoImap_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("list without end") << QByteArray("* 1 FETCH (UID 5\r\n");
    QTest::newRow("end without list") << QByteArray("* 1 FETCH UID 5)\r\n");
    QTest::newRow("text without end") << QByteArray("* LIST \"a\r\n");
    QTest::newRow("escape without end") << QByteArray("* LIST \"a\\\r\n");
    QTest::newRow("as deep as it likes") << "* 1 FETCH " + QByteArray(2000, '(') + "\r\n";
    QTest::newRow("a literal of exabytes") << QByteArray("* 1 FETCH {999999999999999999}\r\n");
    QTest::newRow("a line without end") << QByteArray(9 * 1024 * 1024, 'x');
    QTest::newRow("a million values") << "* SEARCH" + QByteArray(" 1").repeated(1'100'000) + "\r\n";
}

void tst_ImapResponse::tellsWhatIsNoImap()
{
    QFETCH(const QByteArray, octets);
    bool isBroken = false;
    QVERIFY(readAll(octets, 256 * 1024, &isBroken).isEmpty());
    QVERIFY(isBroken);
}

/// Ten thousand mails one after the other leave nothing behind.
void tst_ImapResponse::boundsWhatItKeeps()
{
    const QByteArray one = "* 3 FETCH (UID 5 BODY[] {1000}\r\n" + QByteArray(1000, 'x') + ")\r\n";
    ImapReader reader;
    for (int i = 0; i < 10'000; ++i) {
        reader.feed(one);
        QVERIFY(reader.next().has_value());
        QVERIFY(!reader.next().has_value());
    }
    QCOMPARE(reader.pending(), 0);
    // A mail of the largest size comes through, a larger one does not.
    reader.feed("* 1 FETCH (BODY[] {" + QByteArray::number(largestMessage) + "}\r\n");
    QVERIFY(!reader.next() && !reader.isBroken());
    reader.feed(QByteArray(largestMessage, 'x') + ")\r\n");
    QCOMPARE(reader.next()->fetched("BODY[]")->bytes.size(), largestMessage);
    reader.feed("* 1 FETCH (BODY[] {" + QByteArray::number(2 * largestMessage) + "}\r\n");
    QVERIFY(!reader.next() && reader.isBroken());
}

void tst_ImapResponse::survivesAnyOctets()
{
    const QByteArray seed =
        "* 3 FETCH (UID 5 BODY[A (B)] {3}\r\nabc BODYSTRUCTURE ((\"x\" NIL) \"y\"))\r\n"
        "* OK [A 1] x\r\n* LIST (\\X) \"/\" \"&AOQ-\"\r\n+ x\r\n";
    QRandomGenerator random(20261127);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray octets = seed;
        for (int change = 0; change < 4; ++change)
            octets[random.bounded(int(octets.size()))] = "(){}\"\\[] \r\n9\0x"[random.bounded(14)];
        readAll(octets, 1 + random.bounded(40));
    }
}

void tst_ImapResponse::writesFolderNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("plain") << u"INBOX/TLS reports"_s << QByteArray("INBOX/TLS reports");
    QTest::newRow("ampersand") << u"A&B"_s << QByteArray("A&-B");
    // RFC 3501 section 5.1.3
    QTest::newRow("of the RFC") << u"~peter/mail/\u53f0\u5317/\u65e5\u672c\u8a9e"_s
                                << QByteArray("~peter/mail/&U,BTFw-/&ZeVnLIqe-");
    QTest::newRow("umlaut at the end")
        << u"Entw\u00fcrfe \u00fc"_s << QByteArray("Entw&APw-rfe &APw-");
    QTest::newRow("beyond the first plane") << u"\U0001F4EC"_s << QByteArray("&2D3c7A-");
}

void tst_ImapResponse::writesFolderNames()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, octets);
    QCOMPARE(toImapFolder(name), octets);
    QCOMPARE(fromImapFolder(octets), name);
}

void tst_ImapResponse::quotesWhatCanBeQuoted()
{
    const QByteArray plain = R"(pa"ss\word)";
    const QByteArray inQuotes = R"("pa\"ss\\word")";
    QCOMPARE(quoted(plain), std::optional<QByteArray>(inQuotes));
    QVERIFY(!quoted("p\r\nP2 LOGOUT"));
    QVERIFY(!quoted("contrase\xc3\xb1"
                    "a"));
}

void tst_ImapResponse::writesSets()
{
    QCOMPARE(toSet({1, 2, 3, 7, 9, 10}), QByteArray("1:3,7,9:10"));
    QCOMPARE(toSet({4294967295U}), QByteArray("4294967295"));
    QCOMPARE(toSet({}), QByteArray());
}

QTEST_APPLESS_MAIN(tst_ImapResponse)
#include "tst_ImapResponse.moc"
