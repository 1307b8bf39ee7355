// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/CertificateVerifier.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

using Faults = QList<CertificateFault>;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const DomainName host = DomainName::literal("mx1.example.com");

} // namespace

Q_DECLARE_METATYPE(postseal::CertificateFault)

class tst_CertificateVerifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFault_data();
    void saysEveryFault();
    void ordersFaultsMostTellingFirst();
    void judgesAChainInAnyOrder();
    void ignoresASuperfluousCertificate();
    void knowsThatTheRootWasLeftOut();
    void tellsAPrivateRootFromAForgottenIntermediate();
    void acceptsASelfSignedCertificateThatIsTrusted();
    void findsAnExpiredIntermediate();
    void findsABrokenSignature();
    void findsAWrongPurpose();
    void findsABrokenChain_data();
    void findsABrokenChain();
    void countsBothEndsOfTheValidity_data();
    void countsBothEndsOfTheValidity();
    void saysTheEarliestExpiry();
    void matchesNames_data();
    void matchesNames();

private:
    [[nodiscard]] CertificateChain full(const CertificateRequest &request) const
    {
        return {{m_authority.issue(request).der, m_authority.intermediateDer()}};
    }

    [[nodiscard]] CertificateVerdict verify(const CertificateChain &chain) const
    {
        return verifyCertificate(chain, host, now, m_roots);
    }

    CertificateAuthority m_authority{now, "Test"};
    TrustStore m_roots = *TrustStore::fromPem(m_authority.rootPem());
};

void tst_CertificateVerifier::saysEveryFault_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("commonName");
    QTest::addColumn<QDateTime>("notBefore");
    QTest::addColumn<QDateTime>("notAfter");
    QTest::addColumn<int>("signer");
    QTest::addColumn<int>("key");
    QTest::addColumn<bool>("withIntermediate");
    QTest::addColumn<Faults>("faults");

    const QByteArray right = host.toAscii();
    const int usual = int(CertificateSigner::Intermediate);
    const int itself = int(CertificateSigner::Itself);
    const int strong = int(CertificateKey::EcP256);
    const QDateTime unset;
    QTest::newRow("a certificate in order")
        << right << right << unset << unset << usual << strong << true << Faults{};
    QTest::newRow("a subject may be empty: RFC 5280 section 4.1.2.6")
        << right << QByteArray() << unset << unset << usual << strong << true << Faults{};
    QTest::newRow("RFC 8461 section 4.2: another name")
        << QByteArray("mail.example.com") << QByteArray() << unset << unset << usual << strong
        << true << Faults{CertificateFault::WrongName};
    QTest::newRow("RFC 8461 section 4.2: the name stands in the CN only")
        << QByteArray() << right << unset << unset << usual << strong << true
        << Faults{CertificateFault::CommonNameOnly};
    QTest::newRow("RFC 6125 section 6.4.4: the CN does not count beside another DNS-ID either")
        << QByteArray("mail.example.com") << right << unset << unset << usual << strong << true
        << Faults{CertificateFault::CommonNameOnly};
    QTest::newRow("expired") << right << right << now.addDays(-90) << now.addDays(-1) << usual
                             << strong << true << Faults{CertificateFault::Expired};
    QTest::newRow("not yet valid") << right << right << now.addDays(1) << now.addDays(90) << usual
                                   << strong << true << Faults{CertificateFault::NotYetValid};
    QTest::newRow("self-signed") << right << right << unset << unset << itself << strong << false
                                 << Faults{CertificateFault::SelfSigned};
    QTest::newRow("RFC 5246 section 7.4.2: the intermediate was not sent")
        << right << right << unset << unset << usual << strong << false
        << Faults{CertificateFault::MissingIntermediate};
    QTest::newRow("a key too weak")
        << right << right << unset << unset << usual << int(CertificateKey::Rsa1024) << true
        << Faults{CertificateFault::Broken};
}

void tst_CertificateVerifier::saysEveryFault()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, commonName);
    QFETCH(QDateTime, notBefore);
    QFETCH(QDateTime, notAfter);
    QFETCH(int, signer);
    QFETCH(int, key);
    QFETCH(bool, withIntermediate);
    QFETCH(Faults, faults);

    CertificateRequest request;
    if (!name.isEmpty())
        request.dnsNames = {name};
    request.commonName = commonName;
    request.notBefore = notBefore;
    request.notAfter = notAfter;
    request.signer = CertificateSigner(signer);
    request.key = CertificateKey(key);
    CertificateChain chain = full(request);
    if (!withIntermediate)
        chain.der.removeLast();

    const CertificateVerdict verdict = verify(chain);
    QCOMPARE(verdict.faults, faults);
    QCOMPARE(verdict.isGood(), faults.isEmpty());
    QCOMPARE(verdict.detail.isEmpty(), faults.isEmpty());
    if (faults.contains(CertificateFault::Expired))
        QCOMPARE(verdict.faultDate, notAfter);
    else if (faults.contains(CertificateFault::NotYetValid))
        QCOMPARE(verdict.faultDate, notBefore);
    else
        QVERIFY(!verdict.faultDate.isValid());
}

void tst_CertificateVerifier::ordersFaultsMostTellingFirst()
{
    CertificateRequest request;
    request.dnsNames = {"other.example.com"};
    request.notBefore = now.addDays(-90);
    request.notAfter = now.addDays(-1);
    CertificateChain alone = full(request);
    alone.der.removeLast();
    QCOMPARE(verify(alone).faults,
             (Faults{CertificateFault::Expired,
                     CertificateFault::MissingIntermediate,
                     CertificateFault::WrongName}));

    request.signer = CertificateSigner::Itself;
    request.key = CertificateKey::Rsa1024;
    const CertificateVerdict verdict = verify({{m_authority.issue(request).der}});
    QCOMPARE(verdict.faults,
             (Faults{CertificateFault::Broken,
                     CertificateFault::SelfSigned,
                     CertificateFault::Expired,
                     CertificateFault::WrongName}));
    QVERIFY2(verdict.detail.startsWith("EE certificate key too weak"), verdict.detail.constData());
}

void tst_CertificateVerifier::judgesAChainInAnyOrder()
{
    const QByteArray leaf = m_authority.issue({.dnsNames = {host.toAscii()}}).der;
    // RFC 8446 section 4.4.2 lets clients take what follows the leaf in any order, and senders do.
    QVERIFY(verify({{leaf, m_authority.rootDer(), m_authority.intermediateDer()}}).isGood());
    QVERIFY(verify({{leaf, leaf, m_authority.intermediateDer()}}).isGood());
}

void tst_CertificateVerifier::ignoresASuperfluousCertificate()
{
    const CertificateAuthority other(now.addYears(-20), "Other");
    CertificateChain chain = full({.dnsNames = {host.toAscii()}});
    chain.der.append(other.intermediateDer()); // ended ten years ago, and belongs to nobody here
    const CertificateVerdict verdict = verify(chain);
    QVERIFY(verdict.isGood());
    QCOMPARE(verdict.earliestExpiry, now.addDays(89));
}

void tst_CertificateVerifier::knowsThatTheRootWasLeftOut()
{
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    request.signer = CertificateSigner::Root;
    QVERIFY(verify({{m_authority.issue(request).der}}).isGood());
}

void tst_CertificateVerifier::tellsAPrivateRootFromAForgottenIntermediate()
{
    const CertificateAuthority other(now, "Other");
    const QByteArray leaf = other.issue({.dnsNames = {host.toAscii()}}).der;
    QCOMPARE(verify({{leaf, other.intermediateDer(), other.rootDer()}}).faults,
             Faults{CertificateFault::UnknownRoot});
    QCOMPARE(verify({{leaf, other.intermediateDer()}}).faults,
             Faults{CertificateFault::UnknownRoot});
    QCOMPARE(verify({{leaf}}).faults, Faults{CertificateFault::MissingIntermediate});
    // Somebody else's intermediate does not help.
    QCOMPARE(verify({{leaf, m_authority.intermediateDer()}}).faults,
             Faults{CertificateFault::MissingIntermediate});
}

void tst_CertificateVerifier::acceptsASelfSignedCertificateThatIsTrusted()
{
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    request.commonName = host.toAscii();
    request.signer = CertificateSigner::Itself;
    const IssuedCertificate own = m_authority.issue(request);
    QVERIFY(verifyCertificate({{own.der}}, host, now, *TrustStore::fromPem(own.pem)).isGood());
}

void tst_CertificateVerifier::findsAnExpiredIntermediate()
{
    const CertificateAuthority authority(now, "Test", now.addDays(-3));
    const TrustStore roots = *TrustStore::fromPem(authority.rootPem());
    const QByteArray leaf = authority.issue({.dnsNames = {host.toAscii()}}).der;
    const CertificateVerdict verdict =
        verifyCertificate({{leaf, authority.intermediateDer()}}, host, now, roots);
    QCOMPARE(verdict.faults, Faults{CertificateFault::Expired});
    QCOMPARE(verdict.faultDate, now.addDays(-3));
    QCOMPARE(verdict.earliestExpiry, now.addDays(-3));
    QVERIFY2(verdict.detail.contains("depth 1"), verdict.detail.constData());
}

void tst_CertificateVerifier::findsABrokenSignature()
{
    CertificateChain chain = full({.dnsNames = {host.toAscii()}});
    QByteArray &leaf = chain.der.first();
    leaf[leaf.size() - 1] = char(leaf.back() ^ 1); // the signature's last octet
    QCOMPARE(verify(chain).faults, Faults{CertificateFault::Broken});
}

void tst_CertificateVerifier::findsAWrongPurpose()
{
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    request.extendedKeyUsage = "clientAuth"; // RFC 5280 section 4.2.1.12
    QCOMPARE(verify(full(request)).faults, Faults{CertificateFault::Broken});
}

void tst_CertificateVerifier::findsABrokenChain_data()
{
    QTest::addColumn<QList<QByteArray>>("der");
    const QByteArray leaf = m_authority.issue({.dnsNames = {host.toAscii()}}).der;
    QTest::newRow("no certificate at all") << QList<QByteArray>{};
    QTest::newRow("an empty certificate") << QList<QByteArray>{QByteArray()};
    QTest::newRow("garbage") << QList<QByteArray>{QByteArray("\x30\x82\xff\xff garbage", 12)};
    QTest::newRow("a cut certificate") << QList<QByteArray>{leaf.chopped(1)};
    QTest::newRow("octets after the certificate") << QList<QByteArray>{leaf + '\0'};
    QTest::newRow("garbage behind the leaf") << QList<QByteArray>{leaf, "garbage"};
    QTest::newRow("thousands of certificates") << QList<QByteArray>(5000, leaf);
    QTest::newRow("a huge certificate") << QList<QByteArray>{QByteArray(10'000'000, 'x')};
}

void tst_CertificateVerifier::findsABrokenChain()
{
    QFETCH(QList<QByteArray>, der);
    const CertificateVerdict verdict = verify({der});
    QCOMPARE(verdict.faults, Faults{CertificateFault::Broken});
    QVERIFY(!verdict.detail.isEmpty());
}

void tst_CertificateVerifier::countsBothEndsOfTheValidity_data()
{
    QTest::addColumn<QDateTime>("at");
    QTest::addColumn<Faults>("faults");
    const QDateTime first = now.addDays(-10);
    const QDateTime last = now.addDays(10);
    QTest::newRow("the second before")
        << first.addSecs(-1) << Faults{CertificateFault::NotYetValid};
    QTest::newRow("RFC 5280 section 4.1.2.5: the first second counts") << first << Faults{};
    QTest::newRow("RFC 5280 section 4.1.2.5: the last second counts") << last << Faults{};
    QTest::newRow("the second after") << last.addSecs(1) << Faults{CertificateFault::Expired};
}

void tst_CertificateVerifier::countsBothEndsOfTheValidity()
{
    QFETCH(QDateTime, at);
    QFETCH(Faults, faults);
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    request.notBefore = now.addDays(-10);
    request.notAfter = now.addDays(10);
    QCOMPARE(verifyCertificate(full(request), host, at, m_roots).faults, faults);
}

void tst_CertificateVerifier::saysTheEarliestExpiry()
{
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    request.notAfter = now.addDays(20);
    QCOMPARE(verify(full(request)).earliestExpiry, now.addDays(20));

    const CertificateAuthority authority(now, "Test", now.addDays(7));
    const TrustStore roots = *TrustStore::fromPem(authority.rootPem());
    const CertificateChain chain{
        {authority.issue(request).der, authority.intermediateDer(), authority.rootDer()}};
    QCOMPARE(verifyCertificate(chain, host, now, roots).earliestExpiry, now.addDays(7));
}

void tst_CertificateVerifier::matchesNames_data()
{
    QTest::addColumn<QByteArray>("inCertificate");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("covered");
    const auto row =
        [](const char *title, const QByteArray &inCertificate, const char *name, bool covered) {
            QTest::newRow(title) << inCertificate << QByteArray(name) << covered;
        };
    row("the same name", "mx.example.com", "mx.example.com", true);
    row("RFC 6125 section 6.4.1: case does not matter", "MX.Example.COM", "mx.example.com", true);
    row("RFC 6125 section 6.4.1: every label counts", "example.com", "mx.example.com", false);
    row("the other way round", "mx.example.com", "example.com", false);
    row("RFC 6125 section 6.4.3: wildcard stands for one label",
        "*.example.com",
        "mx.example.com",
        true);
    row("RFC 6125 section 6.4.3 rule 2: not for two labels",
        "*.example.com",
        "a.mx.example.com",
        false);
    row("RFC 6125 section 6.4.3 rule 2: not for no label", "*.example.com", "example.com", false);
    row("RFC 6125 section 6.4.3 rule 1: leftmost label only",
        "mx.*.example.com",
        "mx.a.example.com",
        false);
    row("RFC 9525 section 6.3: not the start of a label",
        "*x.example.com",
        "mx.example.com",
        false);
    row("RFC 9525 section 6.3: not the end of a label", "m*.example.com", "mx.example.com", false);
    row("RFC 9525 section 6.3: not the middle of a label",
        "m*x.example.com",
        "max.example.com",
        false);
    row("RFC 9525 section 6.3: not twice", "*.*.example.com", "a.mx.example.com", false);
    row("RFC 6125 section 7.2: a whole top level", "*.com", "example.com", false);
    row("a bare wildcard", "*", "localhost.example", false);
    row("wildcard for an A-label", "*.example.com", "xn--bcher-kva.example.com", true);
    row("RFC 6125 section 6.4.3 rule 3: not inside an A-label",
        "xn--b*.example.com",
        "xn--bcher-kva.example.com",
        false);
    row("RFC 6125 section 6.4.2: A-labels are compared",
        "xn--bcher-kva.example",
        "xn--bcher-kva.example",
        true);
    row("a U-label in a certificate is not an A-label",
        "b\xc3\xbc"
        "cher.example",
        "xn--bcher-kva.example",
        false);
    row("a leading dot is no wildcard", ".example.com", "mx.example.com", false);
    row("an embedded NUL does not end the name",
        QByteArray("mx.example.com\0.evil.example", 28),
        "mx.example.com",
        false);
    row("an empty name covers nothing", "", "mx.example.com", false);
    row("nothing covers the root", "*.example.com", "", false);
}

void tst_CertificateVerifier::matchesNames()
{
    QFETCH(QByteArray, inCertificate);
    QFETCH(QByteArray, name);
    QFETCH(bool, covered);
    const DomainName wanted = name.isEmpty() ? DomainName() : *DomainName::fromDns(name);
    const CertificateChain chain = full({.dnsNames = {inCertificate}});
    QCOMPARE(certificateCovers(chain.der.first(), wanted), covered);
    QCOMPARE(verifyCertificate(chain, wanted, now, m_roots).faults,
             covered ? Faults{} : Faults{CertificateFault::WrongName});
}

QTEST_GUILESS_MAIN(tst_CertificateVerifier)
#include "tst_CertificateVerifier.moc"
