// SPDX-License-Identifier: Apache-2.0
#include "pages/FindingCard.h"
#include "report/PrintableText.h"
#include "pages/SampleAssessments.h"
#include "report/SeenText.h"

#include <QTest>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

class tst_SeenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesBecomeLines_data();
    void bytesBecomeLines();
    void everythingIsThere();
    void hostileBytesStayPlain();
    void longBodiesAreCut();
    void detailsNameIdRuleAndEvidence();
    void theMessageCanBeSentToSomebody();
};

void tst_SeenText::bytesBecomeLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("CRLF ends lines unseen")
        << QByteArray("a\r\nb\r\n") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("LF ends lines") << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("a lonely CR is seen") << QByteArray("a\rb") << QStringList{u"a\\x0db"_s};
    QTest::newRow("an empty line stays")
        << QByteArray("a\n\nb") << QStringList{u"a"_s, QString(), u"b"_s};
    QTest::newRow("a byte order mark is seen")
        << QByteArray("\xef\xbb\xbfv") << QStringList{u"\\xef\\xbb\\xbfv"_s};
    QTest::newRow("NUL and escape are seen")
        << QByteArray("\0\x1b", 2) << QStringList{u"\\x00\\x1b"_s};
}

void tst_SeenText::bytesBecomeLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    QCOMPARE(printableLines(bytes), lines);
}

void tst_SeenText::everythingIsThere()
{
    QString all;
    for (const SeenSection &section : everythingSeen(brokenPolicy().seen))
        all += section.title + u'\n' + section.text + u'\n';
    for (const QString &part : {u"v=STSv1; id=20261124T101500;"_s,
                                u"192.0.2.53:53"_s,
                                u"HTTP/1.1 200 OK"_s,
                                u"nmx: mx1.muller-steuer.example"_s,
                                u"ef bb bf 76"_s,
                                u"C: STARTTLS"_s,
                                u"TLSv1.3 TLS_AES_256_GCM_SHA384"_s,
                                u"handshake 52.0 ms"_s,
                                u"591.0 ms"_s})
        QVERIFY2(all.contains(part), qPrintable(part));
}

void tst_SeenText::hostileBytesStayPlain()
{
    Sample sample = good();
    sample.seen.mxHosts[0].probes[0].transcript = "S: 220 <b>\x1b[31m\x07\x00hidden\r\n"_ba;
    for (const SeenSection &section : everythingSeen(sample.seen)) {
        for (const QChar c : section.text)
            QVERIFY(c == u'\n' || c.isPrint());
    }
}

void tst_SeenText::longBodiesAreCut()
{
    Sample sample = good();
    sample.seen.fetches[0].body = QByteArray(64 * 1024, 'x');
    const QList<SeenSection> sections = everythingSeen(sample.seen);
    QVERIFY(sections.at(1).text.contains(u"octets more"_s));
    QVERIFY(sections.at(1).text.size() < 100'000);
}

void tst_SeenText::detailsNameIdRuleAndEvidence()
{
    const Finding finding(
        FindingCode::PolicyNearMissKey, u"nmx"_s, {u"mx"_s}, "nmx: \xc2\xa0", {4, 1});
    const QString text = detailsText(finding);
    for (const QString &part :
         {u"policy.near-miss-key"_s, u"RFC 8461 section 3.2"_s, u"nmx: \\xc2\\xa0"_s, u"4"_s})
        QVERIFY2(text.contains(part, Qt::CaseInsensitive), qPrintable(text));
}

void tst_SeenText::theMessageCanBeSentToSomebody()
{
    const Finding finding(FindingCode::StarttlsCertificateWrongName,
                          u"mx2.bakery-lane.example"_s,
                          {u"198.51.100.7"_s, u"host7.web.example"_s});
    const QString message = messageAbout(finding, DomainName::literal("bakery-lane.example"));
    QVERIFY(message.contains(u"bakery-lane.example"_s));
    QVERIFY(message.contains(u"host7.web.example"_s));
    QVERIFY(message.contains(u"starttls.certificate-wrong-name"_s));
}

QTEST_GUILESS_MAIN(tst_SeenText)
#include "tst_SeenText.moc"
