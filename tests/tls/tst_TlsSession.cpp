// SPDX-License-Identifier: Apache-2.0
#include "tls/CertificateAuthority.h"
#include "tls/TlsServerSession.h"
#include "tls/TlsSession.h"

#include <QTest>

using namespace postseal;
using State = postseal::TlsSession::State;

namespace {

const QDateTime now(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
const DomainName host = DomainName::literal("mx1.example.com");

/// Carries octets between the two until neither has any more, in pieces of the given size.
void carry(TlsSession &client, TlsServerSession &server, qsizetype piece = 100'000)
{
    for (;;) {
        const QByteArray toServer = client.takeOutput();
        for (qsizetype i = 0; i < toServer.size(); i += piece)
            server.feed(toServer.mid(i, piece));
        const QByteArray toClient = server.takeOutput();
        for (qsizetype i = 0; i < toClient.size(); i += piece)
            client.feed(toClient.mid(i, piece));
        if (toServer.isEmpty() && toClient.isEmpty())
            return;
    }
}

} // namespace

Q_DECLARE_METATYPE(postseal::TlsVersion)
Q_DECLARE_METATYPE(postseal::ClientCertificate)

class tst_TlsSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shakesHandsWithEveryVersion_data();
    void shakesHandsWithEveryVersion();
    void recordsTheChainExactlyAsSent_data();
    void recordsTheChainExactlyAsSent();
    void sendsTheServerName_data();
    void sendsTheServerName();
    void worksOctetByOctet();
    void carriesALotOfPlaintext();
    void worksWhenAClientCertificateIsRequested_data();
    void worksWhenAClientCertificateIsRequested();
    void keepsTheChainWhenTheHandshakeFailsLater();
    void namesTheAlert();
    void failsOnGarbage_data();
    void failsOnGarbage();
    void refusesAnEndlessChain();
    void noticesAPoliteEnd();
    void staysFailed();
    void theServerSaysThatItsKeyDoesNotFit();

private:
    [[nodiscard]] IssuedCertificate issue() const
    {
        return m_authority.issue({.dnsNames = {host.toAscii()}});
    }

    CertificateAuthority m_authority{now, "Test"};
};

void tst_TlsSession::shakesHandsWithEveryVersion_data()
{
    QTest::addColumn<TlsVersion>("version");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("TLS 1.0, which RFC 8996 retired, is seen and named")
        << TlsVersion::Tls10 << QByteArray("TLSv1");
    QTest::newRow("TLS 1.1, which RFC 8996 retired, is seen and named")
        << TlsVersion::Tls11 << QByteArray("TLSv1.1");
    QTest::newRow("TLS 1.2") << TlsVersion::Tls12 << QByteArray("TLSv1.2");
    QTest::newRow("TLS 1.3") << TlsVersion::Tls13 << QByteArray("TLSv1.3");
}

void tst_TlsSession::shakesHandsWithEveryVersion()
{
    QFETCH(TlsVersion, version);
    QFETCH(QByteArray, name);
    const IssuedCertificate certificate = issue();
    TlsServerSession server(certificate.chainPem, certificate.keyPem, {version, version, {}});
    TlsSession client(host);
    QCOMPARE(client.state(), State::Handshaking);
    client.start();
    carry(client, server);
    QCOMPARE(client.state(), State::Open);
    QCOMPARE(server.state(), State::Open);
    QCOMPARE(client.details().version, name);
    QCOMPARE(client.details().cipher, server.details().cipher);
    QVERIFY(!client.details().cipher.isEmpty());
    QVERIFY(client.details().error.isEmpty());
    client.write("EHLO probe.example\r\n");
    carry(client, server);
    QCOMPARE(server.takePlaintext(), "EHLO probe.example\r\n");
    server.write("250 mx1.example.com\r\n");
    carry(client, server);
    QCOMPARE(client.takePlaintext(), "250 mx1.example.com\r\n");
    QVERIFY(client.takePlaintext().isEmpty());
}

void tst_TlsSession::recordsTheChainExactlyAsSent_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("leaf and intermediate") << 0;
    QTest::newRow("the leaf alone") << 1;
    QTest::newRow("in the wrong order, with the root") << 2;
    QTest::newRow("self-signed") << 3;
    QTest::newRow("expired, weak, and for another name") << 4;
}

void tst_TlsSession::recordsTheChainExactlyAsSent()
{
    QFETCH(int, what);
    CertificateRequest request;
    request.dnsNames = {host.toAscii()};
    if (what == 3)
        request.signer = CertificateSigner::Itself;
    if (what == 4) {
        request.dnsNames = {"other.example.net"};
        request.notBefore = now.addYears(-2);
        request.notAfter = now.addYears(-1);
        request.key = CertificateKey::Rsa1024;
    }
    const IssuedCertificate leaf = m_authority.issue(request);
    QByteArray pem = leaf.chainPem;
    QList<QByteArray> sent{leaf.der, m_authority.intermediateDer()};
    if (what == 1 || what == 3) {
        pem = leaf.pem;
        sent = {leaf.der};
    } else if (what == 2) {
        pem = leaf.pem + m_authority.rootPem() + m_authority.intermediatePem();
        sent = {leaf.der, m_authority.rootDer(), m_authority.intermediateDer()};
    }
    for (const TlsVersion version : {TlsVersion::Tls12, TlsVersion::Tls13}) {
        TlsServerSession server(pem, leaf.keyPem, {version, version, {}});
        TlsSession client(host);
        client.start();
        carry(client, server);
        QCOMPARE(client.state(), State::Open);
        QCOMPARE(client.details().chain.der, sent);
    }
}

void tst_TlsSession::sendsTheServerName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("sni");
    QTest::newRow("a host name") << QByteArray("mx1.example.com") << QByteArray("mx1.example.com");
    QTest::newRow("RFC 6066 section 3: no address") << QByteArray("192.0.2.1") << QByteArray();
    QTest::newRow("nothing for the root") << QByteArray(".") << QByteArray();
    QTest::newRow("no escaped octets") << QByteArray("a\\010b.example.com") << QByteArray();
}

void tst_TlsSession::sendsTheServerName()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, sni);
    const IssuedCertificate certificate = issue();
    TlsServerSession server(certificate.chainPem, certificate.keyPem);
    TlsSession client(*DomainName::fromDns(name));
    client.start();
    carry(client, server);
    QCOMPARE(client.state(), State::Open);
    QCOMPARE(server.serverName(), sni);
}

void tst_TlsSession::worksOctetByOctet()
{
    const IssuedCertificate certificate = issue();
    TlsServerSession server(certificate.chainPem, certificate.keyPem);
    TlsSession client(host);
    client.start();
    carry(client, server, 1);
    QCOMPARE(client.state(), State::Open);
    server.write("250 good\r\n");
    carry(client, server, 1);
    QCOMPARE(client.takePlaintext(), "250 good\r\n");
}

void tst_TlsSession::carriesALotOfPlaintext()
{
    const IssuedCertificate certificate = issue();
    TlsServerSession server(certificate.chainPem, certificate.keyPem);
    TlsSession client(host);
    client.start();
    carry(client, server);
    const QByteArray body(1'000'000, 'x');
    server.write(body);
    carry(client, server);
    QCOMPARE(client.takePlaintext(), body);
}

void tst_TlsSession::worksWhenAClientCertificateIsRequested_data()
{
    QTest::addColumn<TlsVersion>("version");
    QTest::addColumn<ClientCertificate>("wish");
    QTest::addColumn<bool>("works");
    QTest::newRow("requested, TLS 1.2")
        << TlsVersion::Tls12 << ClientCertificate::Requested << true;
    QTest::newRow("requested, TLS 1.3")
        << TlsVersion::Tls13 << ClientCertificate::Requested << true;
    QTest::newRow("required, TLS 1.2") << TlsVersion::Tls12 << ClientCertificate::Required << false;
    QTest::newRow("required, TLS 1.3") << TlsVersion::Tls13 << ClientCertificate::Required << false;
}

void tst_TlsSession::worksWhenAClientCertificateIsRequested()
{
    QFETCH(TlsVersion, version);
    QFETCH(ClientCertificate, wish);
    QFETCH(bool, works);
    const IssuedCertificate certificate = issue();
    TlsServerSession server(certificate.chainPem, certificate.keyPem, {version, version, wish});
    TlsSession client(host);
    client.start();
    carry(client, server);
    QCOMPARE(client.state(), works ? State::Open : State::Failed);
    QCOMPARE(client.details().chain.der,
             (QList<QByteArray>{certificate.der, m_authority.intermediateDer()}));
}

void tst_TlsSession::keepsTheChainWhenTheHandshakeFailsLater()
{
    const IssuedCertificate certificate = issue();
    TlsServerSession server(
        certificate.chainPem, certificate.keyPem, {TlsVersion::Tls12, TlsVersion::Tls12, {}});
    TlsSession client(host);
    client.start();
    server.feed(client.takeOutput());
    QCOMPARE(client.feed(server.takeOutput()), State::Handshaking);
    // Instead of its Finished the server sends a fatal alert: internal_error, RFC 5246 section 7.2.
    QCOMPARE(client.feed(QByteArray("\x15\x03\x03\x00\x02\x02\x50", 7)), State::Failed);
    QCOMPARE(client.details().chain.der.size(), 2);
    QCOMPARE(client.details().version, "TLSv1.2");
    QVERIFY(!client.details().cipher.isEmpty());
    QCOMPARE(client.details().error, "the peer sent alert 80: internal error");
}

void tst_TlsSession::namesTheAlert()
{
    TlsSession client(host);
    client.start();
    QVERIFY(!client.takeOutput().isEmpty());
    QCOMPARE(client.feed(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)), State::Failed);
    QCOMPARE(client.details().error, "the peer sent alert 40: handshake failure");
    QVERIFY(client.details().version.isEmpty());
    QVERIFY(client.details().cipher.isEmpty());
    QVERIFY(client.details().chain.isEmpty());
}

void tst_TlsSession::failsOnGarbage_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plaintext") << QByteArray("220 mx1.example.com ESMTP\r\n");
    QTest::newRow("zeros") << QByteArray(100'000, '\0');
    QTest::newRow("a megabyte of something") << QByteArray(1'000'000, '\x16');
    QTest::newRow("a record that is too long")
        << QByteArray("\x16\x03\x03\xff\xff", 5) + QByteArray(70'000, 'x');
    QTest::newRow("application data before the handshake") << QByteArray("\x17\x03\x03\x00\x03"
                                                                         "abc",
                                                                         8);
    QTest::newRow("close_notify in the middle") << QByteArray("\x15\x03\x03\x00\x02\x01\x00", 7);
}

void tst_TlsSession::failsOnGarbage()
{
    QFETCH(QByteArray, bytes);
    TlsSession client(host);
    client.start();
    QCOMPARE(client.feed(bytes), State::Failed);
    QVERIFY(!client.details().error.isEmpty());
    QVERIFY(client.details().chain.isEmpty());
}

void tst_TlsSession::refusesAnEndlessChain()
{
    const IssuedCertificate certificate = issue();
    QByteArray pem = certificate.chainPem;
    for (int i = 0; i < 400; ++i)
        pem += m_authority.intermediatePem();
    TlsServerSession server(pem, certificate.keyPem);
    TlsSession client(host);
    client.start();
    carry(client, server);
    QCOMPARE(client.state(), State::Failed);
    QCOMPARE(client.details().error, "excessive message size");
}

void tst_TlsSession::noticesAPoliteEnd()
{
    const IssuedCertificate certificate = issue();
    TlsServerSession server(certificate.chainPem, certificate.keyPem);
    TlsSession client(host);
    client.start();
    carry(client, server);
    server.write("221 bye\r\n");
    server.close();
    carry(client, server);
    QCOMPARE(client.state(), State::Closed);
    QCOMPARE(client.takePlaintext(), "221 bye\r\n");
    QVERIFY(client.details().error.isEmpty());
}

void tst_TlsSession::staysFailed()
{
    TlsSession client(host);
    client.start();
    client.feed("garbage");
    const TlsDetails details = client.details();
    (void)client.takeOutput();
    QCOMPARE(client.feed("more garbage"), State::Failed);
    client.write("plaintext");
    client.close();
    QVERIFY(client.takeOutput().isEmpty());
    QCOMPARE(client.details(), details);
}

void tst_TlsSession::theServerSaysThatItsKeyDoesNotFit()
{
    QCOMPARE(TlsServerSession(issue().chainPem, issue().keyPem).state(), State::Failed);
    QCOMPARE(TlsServerSession({}, {}).state(), State::Failed);
}

QTEST_GUILESS_MAIN(tst_TlsSession)
#include "tst_TlsSession.moc"
