// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/CertificateVerifier.h"
#include "tls/TrustStore.h"

#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const DomainName host = DomainName::literal("mx1.example.com");

} // namespace

class tst_TrustStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSeveralCertificatesFromAFile();
    void saysWhyAFileIsNoUse();
    void costsNothingBeforeItIsUsed();
    void theSystemDoesNotTrustAStranger();
    void theSystemTrustsItsOwnRoots();

private:
    [[nodiscard]] static CertificateVerdict judge(const CertificateAuthority &authority,
                                                  const TrustStore &roots)
    {
        const QByteArray leaf = authority.issue({.dnsNames = {host.toAscii()}}).der;
        return verifyCertificate({{leaf, authority.intermediateDer()}}, host, now, roots);
    }

    CertificateAuthority m_first{now, "First"};
    CertificateAuthority m_second{now, "Second"};
};

void tst_TrustStore::readsSeveralCertificatesFromAFile()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"roots.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# a comment, as bundles have them\n" + m_first.rootPem() + "\n"
               + m_second.rootPem());
    file.close();
    const auto roots = TrustStore::fromPemFile(file.fileName());
    QVERIFY(roots);
    QVERIFY(judge(m_first, *roots).isGood());
    QVERIFY(judge(m_second, *roots).isGood());
    QVERIFY(!judge(m_second, *TrustStore::fromPem(m_first.rootPem())).isGood());
}

void tst_TrustStore::saysWhyAFileIsNoUse()
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"roots.pem"_s);
    QCOMPARE(TrustStore::fromPemFile(path).error(), TrustStoreError::CannotRead);
    QCOMPARE(TrustStore::fromPemFile(directory.path()).error(), TrustStoreError::CannotRead);
    QCOMPARE(TrustStore::fromPem("garbage").error(), TrustStoreError::NoCertificates);
    QCOMPARE(TrustStore::fromPem({}).error(), TrustStoreError::NoCertificates);
}

void tst_TrustStore::costsNothingBeforeItIsUsed()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i)
        (void)TrustStore::system();
    // Reading a bundle a hundred times would take ten seconds.
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

void tst_TrustStore::theSystemDoesNotTrustAStranger()
{
    QCOMPARE(judge(m_first, TrustStore::system()).faults,
             QList<CertificateFault>{CertificateFault::UnknownRoot});
}

void tst_TrustStore::theSystemTrustsItsOwnRoots()
{
    const QList<QSslCertificate> roots = QSslConfiguration::systemCaCertificates();
    if (roots.isEmpty())
        QSKIP("this computer has no root certificates");
    // A root by itself is no server's certificate, but the path to the trusted roots is there.
    const CertificateChain chain{{roots.first().toDer()}};
    const CertificateVerdict verdict = verifyCertificate(
        chain, host, roots.first().effectiveDate().addDays(1), TrustStore::system());
    QVERIFY(!verdict.faults.contains(CertificateFault::SelfSigned));
    QVERIFY(!verdict.faults.contains(CertificateFault::UnknownRoot));
    QVERIFY(verdict.faults.contains(CertificateFault::WrongName));
}

QTEST_GUILESS_MAIN(tst_TrustStore)
#include "tst_TrustStore.moc"
