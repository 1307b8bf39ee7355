// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/Dane.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace postseal;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const DomainName host = DomainName::literal("mx1.example.com");
const DomainName nextHop = DomainName::literal("example.com");

/// The selected part of a certificate, taken out by another library than the one under test uses.
QByteArray selected(const QByteArray &der, int selector)
{
    if (selector == 0)
        return der;
    const QSslCertificate certificate(der, QSsl::Der);
    const QByteArray pem = certificate.publicKey().toPem();
    QByteArray base64;
    const auto lines = pem.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith('-'))
            base64 += line;
    }
    return QByteArray::fromBase64(base64);
}

TlsaData record(int usage, int selector, int matchingType, const QByteArray &der)
{
    const QByteArray data = selected(der, selector);
    switch (matchingType) {
    case 1:
        return {usage, selector, 1, QCryptographicHash::hash(data, QCryptographicHash::Sha256)};
    case 2:
        return {usage, selector, 2, QCryptographicHash::hash(data, QCryptographicHash::Sha512)};
    default:
        return {usage, selector, matchingType, data};
    }
}

} // namespace

Q_DECLARE_METATYPE(postseal::DaneOutcome)

class tst_Dane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void passesOverUnusableRecords_data();
    void passesOverUnusableRecords();
    void oneMatchAmongSeveralIsEnough();
    void anUnusableRecordDoesNotSpoilTheOthers();
    void acceptsTheNextHopDomain();
    void takesTheAnchorFromTheRecordItself();
    void hasNothingToMatchWithoutAChain();

private:
    [[nodiscard]] CertificateChain chainFor(const QByteArray &name,
                                            const QDateTime &notAfter = {}) const
    {
        CertificateRequest request;
        request.dnsNames = {name};
        request.notAfter = notAfter;
        if (notAfter.isValid())
            request.notBefore = notAfter.addDays(-90);
        return {
            {m_authority.issue(request).der, m_authority.intermediateDer(), m_authority.rootDer()}};
    }

    CertificateAuthority m_authority{now, "Test"};
    CertificateAuthority m_other{now, "Other"};
};

void tst_Dane::matches_data()
{
    QTest::addColumn<int>("usage");
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matchingType");
    QTest::addColumn<int>("certificate"); // index into the chain, -1: somebody else's
    QTest::addColumn<bool>("rightName");
    QTest::addColumn<bool>("expired");
    QTest::addColumn<DaneOutcome>("outcome");
    const auto row = [](const char *title,
                        int usage,
                        int selector,
                        int type,
                        int certificate,
                        bool rightName,
                        bool expired,
                        DaneOutcome outcome) {
        QTest::newRow(title) << usage << selector << type << certificate << rightName << expired
                             << outcome;
    };
    const auto match = DaneOutcome::Match;
    const auto mismatch = DaneOutcome::Mismatch;
    row("3 0 0: the certificate itself", 3, 0, 0, 0, true, false, match);
    row("3 0 1: digest of the certificate", 3, 0, 1, 0, true, false, match);
    row("3 1 1: digest of the key", 3, 1, 1, 0, true, false, match);
    row("3 1 2: long digest of the key", 3, 1, 2, 0, true, false, match);
    row("RFC 7672 section 3.1.1: 3 1 1 looks at no name", 3, 1, 1, 0, false, false, match);
    row("RFC 7672 section 3.1.1: 3 1 1 looks at no date", 3, 1, 1, 0, false, true, match);
    row("3 1 1 of another key", 3, 1, 1, -1, true, false, mismatch);
    row("3 0 1 of another certificate", 3, 0, 1, -1, true, false, mismatch);
    row("3 1 1 of the issuer's key", 3, 1, 1, 1, true, false, mismatch);
    row("2 0 1: the intermediate", 2, 0, 1, 1, true, false, match);
    row("2 1 1: the intermediate's key", 2, 1, 1, 1, true, false, match);
    row("2 0 1: the root, which was sent", 2, 0, 1, 2, true, false, match);
    row("2 1 2: the root's key", 2, 1, 2, 2, true, false, match);
    row("RFC 7672 section 3.1.2: 2 0 1 wants one of the names",
        2,
        0,
        1,
        1,
        false,
        false,
        DaneOutcome::NameMismatch);
    row("RFC 7672 section 3.1.2: 2 0 1 wants the dates", 2, 0, 1, 1, true, true, mismatch);
    row("2 0 1 of another authority", 2, 0, 1, -1, true, false, mismatch);
}

void tst_Dane::matches()
{
    QFETCH(int, usage);
    QFETCH(int, selector);
    QFETCH(int, matchingType);
    QFETCH(int, certificate);
    QFETCH(bool, rightName);
    QFETCH(bool, expired);
    QFETCH(DaneOutcome, outcome);
    const CertificateChain chain = chainFor(rightName ? host.toAscii() : "other.example.net",
                                            expired ? now.addDays(-1) : QDateTime());
    const QByteArray der = certificate < 0 ? m_other.intermediateDer() : chain.der.at(certificate);
    const DaneVerdict verdict =
        matchDane(chain, {record(usage, selector, matchingType, der)}, {host, nextHop}, now);
    QCOMPARE(verdict.outcome, outcome);
    QCOMPARE(verdict.matchedRecord, outcome == DaneOutcome::Mismatch ? -1 : 0);
    QVERIFY(verdict.unusable.isEmpty());
}

void tst_Dane::passesOverUnusableRecords_data()
{
    QTest::addColumn<int>("usage");
    QTest::addColumn<int>("selector");
    QTest::addColumn<int>("matchingType");
    QTest::addColumn<QByteArray>("data");
    const QByteArray digest(32, 'x');
    QTest::newRow("RFC 7672 section 3.1.3: usage 0 is not for SMTP") << 0 << 0 << 1 << digest;
    QTest::newRow("RFC 7672 section 3.1.3: usage 1 is not for SMTP") << 1 << 0 << 1 << digest;
    QTest::newRow("an unknown usage") << 4 << 1 << 1 << digest;
    QTest::newRow("private usage 255") << 255 << 1 << 1 << digest;
    QTest::newRow("an unknown selector") << 3 << 2 << 1 << digest;
    QTest::newRow("an unknown matching type") << 3 << 1 << 3 << digest;
    QTest::newRow("a SHA-256 digest that is too short") << 3 << 1 << 1 << digest.left(31);
    QTest::newRow("a SHA-256 digest that is too long") << 3 << 1 << 1 << digest + 'x';
    QTest::newRow("a SHA-512 digest of 32 octets") << 3 << 1 << 2 << digest;
    QTest::newRow("no data") << 3 << 1 << 1 << QByteArray();
    QTest::newRow("a whole certificate that is none") << 2 << 0 << 0 << QByteArray("garbage");
    QTest::newRow("a whole key that is none") << 3 << 1 << 0 << QByteArray("garbage");
    QTest::newRow("a field out of range") << 3 << 257 << 1 << digest;
    QTest::newRow("a megabyte") << 3 << 0 << 0 << QByteArray(1'000'000, 'x');
}

void tst_Dane::passesOverUnusableRecords()
{
    QFETCH(int, usage);
    QFETCH(int, selector);
    QFETCH(int, matchingType);
    QFETCH(QByteArray, data);
    const DaneVerdict verdict =
        matchDane(chainFor(host.toAscii()), {{usage, selector, matchingType, data}}, {host}, now);
    QCOMPARE(verdict.outcome, DaneOutcome::NothingUsable);
    QCOMPARE(verdict.unusable, QList<int>{0});
    QCOMPARE(verdict.matchedRecord, -1);
}

void tst_Dane::oneMatchAmongSeveralIsEnough()
{
    const CertificateChain chain = chainFor(host.toAscii());
    const DaneVerdict verdict = matchDane(chain,
                                          {record(3, 1, 1, m_other.rootDer()),
                                           record(2, 0, 1, m_other.rootDer()),
                                           record(3, 1, 1, chain.der.first())},
                                          {host},
                                          now);
    QCOMPARE(verdict.outcome, DaneOutcome::Match);
    QCOMPARE(verdict.matchedRecord, 2);
}

void tst_Dane::anUnusableRecordDoesNotSpoilTheOthers()
{
    const CertificateChain chain = chainFor(host.toAscii());
    const DaneVerdict verdict = matchDane(
        chain,
        {{3, 1, 1, "short"}, record(3, 1, 1, chain.der.first()), {1, 0, 1, QByteArray(32, 'x')}},
        {host},
        now);
    QCOMPARE(verdict.outcome, DaneOutcome::Match);
    QCOMPARE(verdict.matchedRecord, 1);
    QCOMPARE(verdict.unusable, (QList<int>{0, 2}));
}

void tst_Dane::acceptsTheNextHopDomain()
{
    // RFC 7672 section 3.2.2: the certificate may name the next-hop domain instead of the MX host.
    const CertificateChain chain = chainFor(nextHop.toAscii());
    const QList<TlsaData> records{record(2, 0, 1, chain.der.at(1))};
    QCOMPARE(matchDane(chain, records, {host, nextHop}, now).outcome, DaneOutcome::Match);
    QCOMPARE(matchDane(chain, records, {host}, now).outcome, DaneOutcome::NameMismatch);
    QCOMPARE(matchDane(chain, records, {DomainName()}, now).outcome, DaneOutcome::NameMismatch);
}

void tst_Dane::takesTheAnchorFromTheRecordItself()
{
    // RFC 7672 section 3.1.2: a whole certificate or key in the record need not be sent by the
    // server.
    CertificateChain chain = chainFor(host.toAscii());
    const QByteArray root = chain.der.takeLast();
    QCOMPARE(matchDane(chain, {record(2, 0, 0, root)}, {host}, now).outcome, DaneOutcome::Match);
    QCOMPARE(matchDane(chain, {record(2, 1, 0, root)}, {host}, now).outcome, DaneOutcome::Match);
    // A digest cannot be turned back into a certificate.
    QCOMPARE(matchDane(chain, {record(2, 0, 1, root)}, {host}, now).outcome, DaneOutcome::Mismatch);
}

void tst_Dane::hasNothingToMatchWithoutAChain()
{
    const CertificateChain chain = chainFor(host.toAscii());
    const QList<TlsaData> records{record(3, 1, 1, chain.der.first())};
    QCOMPARE(matchDane({}, records, {host}, now).outcome, DaneOutcome::Mismatch);
    QCOMPARE(matchDane({{"garbage"}}, records, {host}, now).outcome, DaneOutcome::Mismatch);
    QCOMPARE(matchDane(chain, {}, {host}, now).outcome, DaneOutcome::NothingUsable);
}

QTEST_GUILESS_MAIN(tst_Dane)
#include "tst_Dane.moc"
