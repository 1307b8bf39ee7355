// SPDX-License-Identifier: Apache-2.0
#include "oauth/OAuthMessages.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrlQuery>

using namespace postseal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::OAuthError::Kind)

namespace {

const OAuthClient microsoft{u"11-22"_s, u"https://login.microsoftonline.com/shop.example/v2.0"_s};

const OAuthAttempt attempt{"the-state", "the-verifier", QUrl(u"http://localhost:4711"_s)};

} // namespace

class tst_OAuthMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsIssuers_data();
    void readsIssuers();
    void refusesWhatIsNoIssuer();
    void findsTheEndpoints();
    void takesOnlySafeEndpoints_data();
    void takesOnlySafeEndpoints();
    void asksTheBrowser();
    void guessesNothing();
    void readsTheWayBack_data();
    void readsTheWayBack();
    void asksForTokens();
    void readsTokens();
    void readsNoTokens_data();
    void readsNoTokens();
};

void tst_OAuthMessages::readsIssuers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("shown");
    const QString number = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
    QTest::newRow("number") << u" %1 "_s.arg(number)
                            << u"https://login.microsoftonline.com/%1/v2.0"_s.arg(number) << number;
    QTest::newRow("domain") << u"shop.example"_s << microsoft.issuer << u"shop.example"_s;
    QTest::newRow("address") << u"https://id.example/realms/a/"_s
                             << u"https://id.example/realms/a"_s
                             << u"https://id.example/realms/a"_s;
    QTest::newRow("the whole address of its description")
        << u"https://id.example/realms/a/.well-known/openid-configuration"_s
        << u"https://id.example/realms/a"_s << u"https://id.example/realms/a"_s;
    // Found by the fuzzer: no tenant has such a name.
    QTest::newRow("odd tenant") << u"https://login.microsoftonline.com/a]b/v2.0"_s
                                << u"https://login.microsoftonline.com/a]b/v2.0"_s
                                << u"https://login.microsoftonline.com/a]b/v2.0"_s;
    QTest::newRow("port") << u"https://localhost:8443"_s << u"https://localhost:8443"_s
                          << u"https://localhost:8443"_s;
}

void tst_OAuthMessages::readsIssuers()
{
    QFETCH(const QString, text);
    QFETCH(const QString, issuer);
    QCOMPARE(issuerFrom(text), std::optional(issuer));
    QTEST(issuerText(issuer), "shown");
    QCOMPARE(metadataUrl({u"1"_s, issuer}).toString(),
             issuer + u"/.well-known/openid-configuration"_s);
}

void tst_OAuthMessages::refusesWhatIsNoIssuer()
{
    for (const QString &text : {u""_s,
                                u"  "_s,
                                u"a b"_s,
                                u"http://id.example"_s,
                                u"https://"_s,
                                u"https://me:secret@id.example"_s,
                                u"https://id.example/?a=b"_s,
                                u"https://id.example/#a"_s,
                                u"-a"_s,
                                u"../consumers"_s,
                                u"a/b"_s,
                                QString(300, u'a')})
        QVERIFY2(!issuerFrom(text), qPrintable(text));
}

void tst_OAuthMessages::findsTheEndpoints()
{
    const auto endpoints = readMetadata(
        R"({"issuer": "https://login.microsoftonline.com/9188/v2.0", "authorization_endpoint": "https://a.example/authorize?p=1",
            "token_endpoint": "https://b.example:8443/token", "more": [1, {}]})",
        microsoft);
    QVERIFY(endpoints);
    QCOMPARE(endpoints->authorization.toString(), u"https://a.example/authorize?p=1"_s);
    QCOMPARE(endpoints->token.toString(), u"https://b.example:8443/token"_s);
    const auto unknown = readMetadata(
        R"({"error": "invalid_tenant", "error_description": "AADSTS90002: Tenant 'x' not found.\r\nTrace"})",
        microsoft);
    // Others must speak for themselves.
    const OAuthClient other{u"1"_s, u"https://id.example/realms/a"_s};
    const QByteArray rest =
        R"("authorization_endpoint": "https://a.example/a", "token_endpoint": "https://a.example/t"})";
    const QByteArray own = R"({"issuer": "https://id.example/realms/a/",)" + rest;
    QVERIFY(readMetadata(own, other));
    QByteArray foreign = own;
    foreign.replace("realms/a", "realms/b");
    QVERIFY(!readMetadata(foreign, other));
    QVERIFY(!readMetadata('{' + rest, other));
    QCOMPARE(unknown.error().kind, OAuthError::Kind::Refused);
    QCOMPARE(unknown.error().words, u"AADSTS90002: Tenant 'x' not found. Trace"_s);
}

void tst_OAuthMessages::takesOnlySafeEndpoints_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("token");
    const QByteArray good = "https://a.example/x";
    QTest::newRow("none") << QByteArray() << QByteArray();
    QTest::newRow("http") << QByteArray("http://a.example/x") << good;
    QTest::newRow("token over http") << good << QByteArray("http://a.example/x");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << good;
    QTest::newRow("script") << QByteArray("javascript:alert(1)") << good;
    QTest::newRow("no host") << QByteArray("https:///x") << good;
    QTest::newRow("password") << QByteArray("https://a:b@a.example/x") << good;
    QTest::newRow("blank") << QByteArray("https://a.example/ x --option") << good;
}

void tst_OAuthMessages::takesOnlySafeEndpoints()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, token);
    const auto read = readMetadata("{\"authorization_endpoint\": \"" + authorization
                                       + "\", \"token_endpoint\": \"" + token + "\"}",
                                   microsoft);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, OAuthError::Kind::Nonsense);
}

void tst_OAuthMessages::asksTheBrowser()
{
    const OAuthEndpoints endpoints{QUrl(u"https://a.example/authorize?p=1"_s), {}};
    const QUrl url = authorizationUrl(endpoints, microsoft, attempt);
    QCOMPARE(url.host(), u"a.example"_s);
    const QUrlQuery query(url);
    const auto value = [&](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    QCOMPARE(value(u"p"_s), u"1"_s);
    QCOMPARE(value(u"response_type"_s), u"code"_s);
    QCOMPARE(value(u"client_id"_s), u"11-22"_s);
    QCOMPARE(value(u"redirect_uri"_s), u"http://localhost:4711"_s);
    QCOMPARE(value(u"state"_s), u"the-state"_s);
    QCOMPARE(value(u"scope"_s),
             u"https://outlook.office.com/IMAP.AccessAsUser.All offline_access"_s);
    QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(value(u"code_challenge"_s).toLatin1(),
             QCryptographicHash::hash("the-verifier", QCryptographicHash::Sha256)
                 .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    // An id of any shape stays one value.
    const OAuthClient odd{u"a&state=b +%"_s, u"https://id.example"_s};
    const QUrlQuery oddQuery(authorizationUrl(endpoints, odd, attempt));
    QCOMPARE(oddQuery.queryItemValue(u"client_id"_s, QUrl::FullyDecoded), odd.id);
    QCOMPARE(oddQuery.allQueryItemValues(u"state"_s), QStringList{u"the-state"_s});
    QCOMPARE(oddQuery.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"openid offline_access"_s);
    QCOMPARE(oddQuery.queryItemValue(u"prompt"_s), u"consent"_s);
    QCOMPARE(value(u"prompt"_s), u"select_account"_s);
}

void tst_OAuthMessages::guessesNothing()
{
    const auto one = OAuthAttempt::to(attempt.redirect);
    const auto other = OAuthAttempt::to(attempt.redirect);
    // RFC 7636 section 4.1: 43 to 128 characters.
    QCOMPARE(one.verifier.size(), 43);
    QVERIFY(one.verifier != one.state);
    QVERIFY(one.verifier != other.verifier);
    QVERIFY(one.state != other.state);
}

void tst_OAuthMessages::readsTheWayBack_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<bool>("isOurs");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("code") << QByteArray("/?code=a.b-%7E&state=the-state&session_state=1") << true
                          << QByteArray("a.b-~") << QString();
    QTest::newRow("no") << QByteArray("/?error=access_denied&error_description=Not%20to+day&state="
                                      "the-state")
                        << true << QByteArray() << u"Not to day"_s;
    QTest::newRow("no, without words") << QByteArray("/?state=the-state&error=access_denied")
                                       << true << QByteArray() << u"access_denied"_s;
    QTest::newRow("no code") << QByteArray("/?state=the-state") << true << QByteArray()
                             << QString();
    QTest::newRow("a code with a line end")
        << QByteArray("/?state=the-state&code=a%0Ab") << true << QByteArray() << QString();
    QTest::newRow("another attempt")
        << QByteArray("/?code=a&state=other") << false << QByteArray() << QString();
    QTest::newRow("no state") << QByteArray("/?code=a") << false << QByteArray() << QString();
    QTest::newRow("an icon") << QByteArray("/favicon.ico") << false << QByteArray() << QString();
    QTest::newRow("nothing") << QByteArray() << false << QByteArray() << QString();
}

void tst_OAuthMessages::readsTheWayBack()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, code);
    QFETCH(const QString, words);
    const auto read = readRedirect(target, attempt);
    QTEST(read.has_value(), "isOurs");
    if (!read)
        return;
    QCOMPARE(read->value_or(QByteArray()), code);
    QCOMPARE(read->has_value() ? QString() : read->error().words, words);
}

void tst_OAuthMessages::asksForTokens()
{
    QCOMPARE(codeRequest(microsoft, attempt, "a+b"),
             "grant_type=authorization_code&client_id=11-22&code=a%2Bb&redirect_uri="
             "http%3A%2F%2Flocalhost%3A4711&code_verifier=the-verifier");
    QCOMPARE(refreshRequest(microsoft, u"r&r"_s),
             "grant_type=refresh_token&client_id=11-22&refresh_token=r%26r&scope="
             "https%3A%2F%2Foutlook.office.com%2FIMAP.AccessAsUser.All%20offline_access");
}

void tst_OAuthMessages::readsTokens()
{
    const auto both = readTokens(
        R"({"token_type": "Bearer", "access_token": "ey.J", "refresh_token": "0.AR", "expires_in": 3599})");
    QVERIFY(both);
    QCOMPARE(both->access, u"ey.J"_s);
    QCOMPARE(both->refresh, u"0.AR"_s);
    const auto one = readTokens(R"({"token_type": "bearer", "access_token": "ey.J"})");
    QVERIFY(one);
    QCOMPARE(one->refresh, QString());
}

void tst_OAuthMessages::readsNoTokens_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<OAuthError::Kind>("kind");
    using Kind = OAuthError::Kind;
    QTest::newRow("nothing") << QByteArray() << Kind::Nonsense;
    QTest::newRow("a page") << QByteArray("<html>") << Kind::Nonsense;
    QTest::newRow("a list") << QByteArray("[]") << Kind::Nonsense;
    QTest::newRow("no access token") << QByteArray(R"({"token_type": "Bearer"})") << Kind::Nonsense;
    QTest::newRow("another type") << QByteArray(R"({"token_type": "mac", "access_token": "a"})")
                                  << Kind::Nonsense;
    QTest::newRow("a line end") << QByteArray(
        R"({"token_type": "Bearer", "access_token": "a\r\nP3 DELETE INBOX"})")
                                << Kind::Nonsense;
    QTest::newRow("SASL's separator")
        << QByteArray(R"({"token_type": "Bearer", "access_token": "a\u0001user=b"})")
        << Kind::Nonsense;
    QTest::newRow("a line end in the other")
        << QByteArray(R"({"token_type": "Bearer", "access_token": "a", "refresh_token": "b\n"})")
        << Kind::Nonsense;
    QTest::newRow("huge") << QByteArray(R"({"token_type": "Bearer", "access_token": ")"
                                        + QByteArray(20'000, 'a') + "\"}")
                          << Kind::Nonsense;
    QTest::newRow("ended") << QByteArray(R"({"error": "invalid_grant"})") << Kind::Ended;
    QTest::newRow("a second factor")
        << QByteArray(R"({"error": "interaction_required", "error_description": "AADSTS50076"})")
        << Kind::Ended;
    QTest::newRow("busy") << QByteArray(R"({"error": "temporarily_unavailable"})")
                          << Kind::Unreachable;
    QTest::newRow("wrong id") << QByteArray(R"({"error": "unauthorized_client"})") << Kind::Refused;
}

void tst_OAuthMessages::readsNoTokens()
{
    QFETCH(const QByteArray, json);
    const auto tokens = readTokens(json);
    QVERIFY(!tokens);
    QTEST(tokens.error().kind, "kind");
}

QTEST_APPLESS_MAIN(tst_OAuthMessages)
#include "tst_OAuthMessages.moc"
