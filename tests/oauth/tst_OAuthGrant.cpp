// SPDX-License-Identifier: Apache-2.0
#include "base/ConnectionLog.h"
#include "oauth/OAuthGrant.h"
#include "support/LoopbackServer.h"

#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUrlQuery>

#include <QCoroTask>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::OAuthError::Kind)
Q_DECLARE_METATYPE(postseal::test::PeerScript)

namespace {

const CertificateAuthority &authority()
{
    static const CertificateAuthority made(QDateTime::currentDateTimeUtc());
    return made;
}

PeerScript answering(const QByteArray &status, const QByteArray &body)
{
    return PeerScript()
        .startTls()
        .awaitEmptyLine()
        .say("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
             + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body)
        .announceEnd()
        .hangUp();
}

/// With a slash: the DNS name, and the common name behind it.
void certify(LoopbackServer &server, const QByteArray &name = "localhost")
{
    CertificateRequest request;
    request.dnsNames = {name.split('/').first()};
    request.commonName = name.contains('/') ? name.split('/').last() : QByteArray();
    server.setCertificate(authority().issue(request));
}

const QByteArray tokens =
    R"({"token_type": "Bearer", "access_token": "access-1", "refresh_token": "refresh-1"})";

/// A sign-in server: one port that describes it, one that gives out tokens.
struct Provider
{
    LoopbackServer tokenServer;
    LoopbackServer server;
    OAuthClient client;

    explicit Provider(const PeerScript &script = answering("200 OK", tokens),
                      const QByteArray &name = "localhost")
        : tokenServer(script)
        , server(PeerScript())
    {
        certify(tokenServer, name);
        certify(server);
        client = {u"11-22"_s, u"https://localhost:%1/tenant"_s.arg(server.endpoint().port)};
        server.play(answering("200 OK", metadata()));
    }

    [[nodiscard]] QByteArray metadata() const
    {
        return R"({"issuer": ")" + client.issuer.toLatin1()
            + R"(", "authorization_endpoint": "https://localhost:1/authorize", "token_endpoint": "https://localhost:)"
            + QByteArray::number(tokenServer.endpoint().port) + "/token\"}";
    }
};

/// What a browser does when the server sends it back with that, after {state}.
class Browser : public QObject
{
public:
    explicit Browser(QByteArray answer)
        : m_answer(std::move(answer))
    { }

    OAuthPerson person()
    {
        return {[this](const QUrl &url) {
                    asked = QUrlQuery(url);
                    QTimer::singleShot(0, this, [this] { comeBack(); });
                },
                u"Go <back> now"_s};
    }

    QUrlQuery asked;
    QByteArray page;

private:
    void comeBack()
    {
        const QUrl redirect(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        connect(&m_socket, &QTcpSocket::connected, this, [this] {
            QByteArray query = m_answer;
            query.replace("{state}", asked.queryItemValue(u"state"_s).toLatin1());
            m_socket.write("GET /?" + query + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        });
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { page += m_socket.readAll(); });
        m_socket.connectToHost(QHostAddress::LocalHost, quint16(redirect.port()));
    }

    QByteArray m_answer;
    QTcpSocket m_socket;
};

Result<OAuthTokens, OAuthError> signIn(const Provider &provider, Browser &browser)
{
    return QCoro::waitFor(
        signInWithBrowser(provider.client, authority().rootPem(), browser.person(), StopToken()));
}

Result<OAuthTokens, OAuthError> renew(const Provider &provider,
                                      const QByteArray &roots = authority().rootPem())
{
    return QCoro::waitFor(renewTokens(provider.client, roots, u"refresh-0"_s, StopToken()));
}

} // namespace

class tst_OAuthGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsSomebodySignIn();
    void tellsThatNobodyDid();
    void wantsALastingPermission();
    void waitsForItsOwnAttempt();
    void canBeStopped();
    void renews();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void trustsNobodyElse();
};

void tst_OAuthGrant::letsSomebodySignIn()
{
    Provider provider;
    Browser browser("code=the-code&state={state}");
    const auto given = signIn(provider, browser);
    QVERIFY(given);
    QCOMPARE(given->access, u"access-1"_s);
    QCOMPARE(given->refresh, u"refresh-1"_s);
    QVERIFY(provider.server.received().startsWith(
        "GET /tenant/.well-known/openid-configuration HTTP/1.1\r\n"));
    const QByteArray asked = provider.tokenServer.received();
    QVERIFY(asked.startsWith("POST /token HTTP/1.1\r\n"));
    QVERIFY(asked.contains("grant_type=authorization_code&client_id=11-22&code=the-code&"));
    // The browser never sees the verifier.
    const QByteArray verifier = asked.sliced(asked.indexOf("code_verifier=") + 14);
    QCOMPARE(verifier.size(), 43);
    QVERIFY(!browser.asked.toString().contains(QString::fromLatin1(verifier)));
    QTRY_VERIFY(browser.page.contains("Go &lt;back&gt; now"));
    QVERIFY(browser.page.startsWith("HTTP/1.1 200 OK\r\n"));
    const QList<ConnectionEntry> log = connectionsSoFar();
    QVERIFY(std::any_of(log.begin(), log.end(), [](const ConnectionEntry &entry) {
        return entry.purpose == ConnectionPurpose::SignIn;
    }));
}

void tst_OAuthGrant::tellsThatNobodyDid()
{
    Provider provider;
    Browser browser("error=access_denied&error_description=Not+me&state={state}");
    const auto given = signIn(provider, browser);
    QVERIFY(!given);
    QCOMPARE(given.error(), (OAuthError{OAuthError::Kind::Refused, u"Not me"_s}));
    QCOMPARE(provider.tokenServer.connectionCount(), 0);
}

void tst_OAuthGrant::wantsALastingPermission()
{
    Provider provider(answering("200 OK", R"({"token_type": "Bearer", "access_token": "a"})"));
    Browser browser("code=the-code&state={state}");
    const auto given = signIn(provider, browser);
    QVERIFY(!given);
    QCOMPARE(given.error().kind, OAuthError::Kind::NotLasting);
}

void tst_OAuthGrant::waitsForItsOwnAttempt()
{
    Provider provider;
    Browser stranger("code=evil&state=guessed");
    Browser browser("code=the-code&state={state}");
    OAuthPerson person = browser.person();
    person.openBrowser = [&, open = person.openBrowser](const QUrl &url) {
        stranger.person().openBrowser(url);
        QTimer::singleShot(100, this, [open, url] { open(url); });
    };
    const auto given = QCoro::waitFor(
        signInWithBrowser(provider.client, authority().rootPem(), person, StopToken()));
    QVERIFY(given);
    QVERIFY(stranger.page.startsWith("HTTP/1.1 404"));
    QVERIFY(!provider.tokenServer.received().contains("evil"));
}

void tst_OAuthGrant::canBeStopped()
{
    Provider provider;
    StopSource stop;
    OAuthPerson person;
    person.openBrowser = [&](const QUrl &) { QTimer::singleShot(10, this, [&] { stop.stop(); }); };
    const auto given = QCoro::waitFor(
        signInWithBrowser(provider.client, authority().rootPem(), person, stop.token()));
    QVERIFY(!given);
    QCOMPARE(given.error().kind, OAuthError::Kind::Nobody);
}

void tst_OAuthGrant::renews()
{
    Provider provider;
    const auto given = renew(provider);
    QVERIFY(given);
    QCOMPARE(given->refresh, u"refresh-1"_s);
    QVERIFY(provider.tokenServer.received().contains(
        "grant_type=refresh_token&client_id=11-22&refresh_token=refresh-0&"));
    // A server that gives no other one takes the one before again.
    Provider lazy(answering("200 OK", R"({"token_type": "Bearer", "access_token": "a"})"));
    const auto same = renew(lazy);
    QVERIFY(same);
    QCOMPARE(same->refresh, u"refresh-0"_s);
}

void tst_OAuthGrant::tellsWhatIsWrong_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<OAuthError::Kind>("kind");
    using Kind = OAuthError::Kind;
    QTest::newRow("ended") << answering("400 Bad Request", R"({"error": "invalid_grant"})")
                           << Kind::Ended;
    QTest::newRow("out of order") << answering("503 Service Unavailable", "{}")
                                  << Kind::Unreachable;
    QTest::newRow("too often") << answering("429 Too Many Requests", "{}") << Kind::Unreachable;
    QTest::newRow("cut in the middle")
        << PeerScript()
               .startTls()
               .awaitEmptyLine()
               .say("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n" + tokens)
               .hangUp()
        << Kind::Unreachable;
    QTest::newRow("a page") << answering("404 Not Found", "<html>") << Kind::Nonsense;
    QTest::newRow("elsewhere") << answering("302 Found\r\nLocation: https://localhost:1/",
                                            tokens.left(0))
                               << Kind::Nonsense;
    QTest::newRow("endless") << answering("200 OK", QByteArray(300 * 1024, ' ') + tokens)
                             << Kind::Nonsense;
    QTest::newRow("cut") << PeerScript().startTls().awaitEmptyLine().hangUp() << Kind::Unreachable;
    QTest::newRow("no TLS") << PeerScript().say("hello\r\n").hangUp() << Kind::Unreachable;
}

void tst_OAuthGrant::tellsWhatIsWrong()
{
    QFETCH(const PeerScript, script);
    Provider provider(script);
    const auto given = renew(provider);
    QVERIFY(!given);
    QTEST(given.error().kind, "kind");
}

void tst_OAuthGrant::trustsNobodyElse()
{
    Provider provider;
    const CertificateAuthority other(QDateTime::currentDateTimeUtc());
    for (const QByteArray &roots : {other.rootPem(), QByteArray()}) {
        const auto given = renew(provider, roots);
        QVERIFY(!given);
        QCOMPARE(given.error().kind, OAuthError::Kind::Unreachable);
        QVERIFY(!given.error().words.isEmpty());
    }
    QVERIFY(!provider.tokenServer.received().contains("refresh-0"));
    // Nor another name, or one that is no DNS name.
    for (const QByteArray &name :
         {QByteArray("other.example"), QByteArray("other.example/localhost")}) {
        Provider other(answering("200 OK", tokens), name);
        const auto given = renew(other);
        QVERIFY2(!given, name.constData());
        QCOMPARE(given.error().kind, OAuthError::Kind::Unreachable);
        QVERIFY(!other.tokenServer.received().contains("refresh-0"));
    }
}

QTEST_GUILESS_MAIN(tst_OAuthGrant)
#include "tst_OAuthGrant.moc"
