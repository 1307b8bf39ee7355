// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/CertificateChain.h"

#include <QCryptographicHash>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);

} // namespace

class tst_CertificateChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatACertificateSays();
    void readsTheAuthoritysNames();
    void namesTheKey_data();
    void namesTheKey();
    void showsHostileNamesHarmlessly();
    void boundsTheNumberOfNames();
    void givesAnEmptySummaryOfGarbage_data();
    void givesAnEmptySummaryOfGarbage();

private:
    CertificateAuthority m_authority{now, "Test"};
};

void tst_CertificateChain::readsWhatACertificateSays()
{
    CertificateRequest request;
    request.dnsNames = {"mx1.example.com", "*.example.org"};
    request.commonName = "mx1.example.com";
    request.notBefore = now.addDays(-5);
    request.notAfter = now.addDays(5);
    const QByteArray der = m_authority.issue(request).der;
    const CertificateSummary summary = summarize(der);
    QCOMPARE(summary.dnsNames, (QStringList{u"mx1.example.com"_s, u"*.example.org"_s}));
    QCOMPARE(summary.commonName, u"mx1.example.com"_s);
    QCOMPARE(summary.subject, u"CN=mx1.example.com"_s);
    QCOMPARE(summary.issuer, u"O=Test, CN=Test intermediate"_s);
    QCOMPARE(summary.issuerName, u"Test"_s);
    QCOMPARE(summary.notBefore, now.addDays(-5));
    QCOMPARE(summary.notAfter, now.addDays(5));
    QCOMPARE(summary.sha256, QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex());
    QVERIFY(!summary.serial.isEmpty());
    QVERIFY(!summary.selfIssued);
}

void tst_CertificateChain::readsTheAuthoritysNames()
{
    const CertificateSummary root = summarize(m_authority.rootDer());
    QCOMPARE(root.subject, u"O=Test, CN=Test root"_s);
    QVERIFY(root.selfIssued);
    QVERIFY(root.dnsNames.isEmpty());
}

void tst_CertificateChain::namesTheKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("elliptic curve") << int(CertificateKey::EcP256) << u"EC P-256"_s;
    QTest::newRow("RSA") << int(CertificateKey::Rsa1024) << u"RSA 1024"_s;
}

void tst_CertificateChain::namesTheKey()
{
    QFETCH(int, key);
    QFETCH(QString, name);
    CertificateRequest request;
    request.dnsNames = {"mx1.example.com"};
    request.key = CertificateKey(key);
    QCOMPARE(summarize(m_authority.issue(request).der).keyType, name);
}

void tst_CertificateChain::showsHostileNamesHarmlessly()
{
    CertificateRequest request;
    request.dnsNames = {QByteArray("mx.example.com\0.evil.example", 28),
                        "b\xc3\xbc"
                        "cher.example",
                        "a\r\nb"};
    request.commonName = "a\x1b[31m\nb\xe2\x80\xae"
                         "c";
    const CertificateSummary summary = summarize(m_authority.issue(request).der);
    QCOMPARE(summary.dnsNames,
             (QStringList{u"mx.example.com\\x00.evil.example"_s,
                          u"b\\xc3\\xbccher.example"_s,
                          u"a\\x0d\\x0ab"_s}));
    const QStringList texts{summary.commonName, summary.subject};
    for (const QString &text : texts) {
        QVERIFY(text.startsWith(u"a"_s) || text.startsWith(u"CN=a"_s));
        for (const QChar character : text)
            QVERIFY2(character.isPrint() || character == QChar::ReplacementCharacter,
                     qPrintable(text));
    }
}

void tst_CertificateChain::boundsTheNumberOfNames()
{
    CertificateRequest request;
    for (int i = 0; i < 3000; ++i)
        request.dnsNames.append("mx" + QByteArray::number(i) + ".example.com");
    QCOMPARE(summarize(m_authority.issue(request).der).dnsNames.size(), 1000);
}

void tst_CertificateChain::givesAnEmptySummaryOfGarbage_data()
{
    QTest::addColumn<QByteArray>("der");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("-----BEGIN CERTIFICATE-----");
    QTest::newRow("a cut certificate") << m_authority.rootDer().chopped(10);
    QTest::newRow("zeros") << QByteArray(1000, '\0');
    QTest::newRow("a length beyond the end") << QByteArray("\x30\x84\x7f\xff\xff\xff", 6);
}

void tst_CertificateChain::givesAnEmptySummaryOfGarbage()
{
    QFETCH(QByteArray, der);
    QCOMPARE(summarize(der), CertificateSummary());
}

QTEST_GUILESS_MAIN(tst_CertificateChain)
#include "tst_CertificateChain.moc"
