// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/ServerIdentity.h"

#include <QSslCertificate>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_ServerIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isByDnsName_data();
    void isByDnsName();
    void isNeverByTheCommonName();
    void isNobodys();

private:
    [[nodiscard]] QSslCertificate issued(const CertificateRequest &request) const
    {
        return QSslCertificate(m_authority.issue(request).der, QSsl::Der);
    }

    CertificateAuthority m_authority{QDateTime(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC), "Test"};
};

void tst_ServerIdentity::isByDnsName_data()
{
    QTest::addColumn<QByteArray>("named");
    QTest::addColumn<QString>("server");
    QTest::addColumn<bool>("isIts");
    QTest::newRow("same") << QByteArray("imap.example.com") << u"imap.example.com"_s << true;
    QTest::newRow("case") << QByteArray("IMAP.example.com") << u"imap.Example.com"_s << true;
    QTest::newRow("another") << QByteArray("imap.example.org") << u"imap.example.com"_s << false;
    QTest::newRow("wildcard") << QByteArray("*.example.com") << u"imap.example.com"_s << true;
    QTest::newRow("wildcard two labels deep")
        << QByteArray("*.example.com") << u"a.imap.example.com"_s << false;
    QTest::newRow("wildcard of all") << QByteArray("*") << u"localhost"_s << false;
    QTest::newRow("IDN") << QByteArray("xn--bcher-kva.example") << u"bücher.example"_s << true;
    QTest::newRow("address as a name") << QByteArray("192.0.2.1") << u"192.0.2.1"_s << false;
}

void tst_ServerIdentity::isByDnsName()
{
    QFETCH(const QByteArray, named);
    QFETCH(const QString, server);
    QTEST(isCertificateOf(issued({.dnsNames = {named}}), server), "isIts");
}

void tst_ServerIdentity::isNeverByTheCommonName()
{
    const QSslCertificate certificate =
        issued({.dnsNames = {"other.example"}, .commonName = "imap.example.com"});
    QVERIFY(!isCertificateOf(certificate, u"imap.example.com"_s));
    QVERIFY(isCertificateOf(certificate, u"other.example"_s));
}

void tst_ServerIdentity::isNobodys()
{
    QVERIFY(!isCertificateOf(QSslCertificate(), u"imap.example.com"_s));
    QVERIFY(!isCertificateOf(issued({.dnsNames = {"imap.example.com"}}), QString()));
    QVERIFY(!isCertificateOf(issued({.dnsNames = {"imap.example.com"}}), u"no name at all"_s));
}

QTEST_GUILESS_MAIN(tst_ServerIdentity)
#include "tst_ServerIdentity.moc"
