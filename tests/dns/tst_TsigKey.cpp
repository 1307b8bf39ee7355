// SPDX-License-Identifier: Apache-2.0
#include "dns/TsigKey.h"

#include <QTest>

using namespace postseal;

namespace {

const TsigKey expected{
    DomainName::literal("ddns.example"), TsigAlgorithm::HmacSha256, "secret octets"};
constexpr const char *secret = "c2VjcmV0IG9jdGV0cw==";

QByteArray withSecret(QByteArray text)
{
    return text.replace("@", secret);
}

} // namespace

class tst_TsigKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void knowsEachAlgorithm();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
};

void tst_TsigKey::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << withSecret(text);
    };
    row("tsig-keygen", "key \"ddns.example\" {\n\talgorithm hmac-sha256;\n\tsecret \"@\";\n};\n");
    row("named.conf in one line", "key ddns.example. { algorithm HMAC-SHA256; secret @; };");
    row("secret first", "key \"ddns.example\" { secret \"@\"; algorithm hmac-sha256; };");
    row("with comments",
        "# a key\n// key \"other\" { algorithm hmac-md5; secret \"AAAA\"; };\n/* key */\n"
        "key \"ddns.example\" { # here\n algorithm hmac-sha256; // and there\n secret \"@\"; };");
    row("among other statements",
        "options { directory \"/var/cache/bind\"; };\nkey \"ddns.example\" { algorithm "
        "hmac-sha256; secret \"@\"; };");
    row("Knot DNS", "key:\n  - id: ddns.example\n    algorithm: hmac-sha256\n    secret: @\n");
    row("NSD", "key:\n    name: \"ddns.example\"\n    algorithm: hmac-sha256\n    secret: \"@\"\n");
    row("dig -y", "hmac-sha256:ddns.example:@\n");
    row("dig -y without algorithm", "ddns.example:@");
    row("PowerDNS", "ddns.example. hmac-sha256. @");
    QTest::newRow("a secret that begins with slashes")
        << QByteArray("key:\n  - id: ddns.example\n    algorithm: hmac-sha256\n    secret: //79\n");
    row("Windows line ends",
        "key \"ddns.example\" {\r\n\talgorithm hmac-sha256;\r\n\tsecret \"@\";\r\n};\r\n");
}

void tst_TsigKey::readsEveryForm()
{
    QFETCH(const QByteArray, text);
    const auto key = readTsigKey(text);
    QVERIFY(key.has_value());
    QCOMPARE(key->name.toAscii(), expected.name.toAscii());
    QCOMPARE(key->algorithm, expected.algorithm);
    QCOMPARE(key->secret, text.contains("//79") ? QByteArray("\xff\xfe\xfd") : expected.secret);
}

void tst_TsigKey::knowsEachAlgorithm()
{
    for (const TsigAlgorithm algorithm : tsigAlgorithms()) {
        const auto key = tsigKeyOf("k", toText(algorithm), secret);
        QVERIFY(key.has_value());
        QCOMPARE(key->algorithm, algorithm);
    }
    QCOMPARE(tsigKeyOf("k", "HMAC-MD5.SIG-ALG.REG.INT.", secret)->algorithm,
             TsigAlgorithm::HmacMd5);
}

void tst_TsigKey::tellsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<TsigKeyError>("error");
    QTest::newRow("empty") << QByteArray() << TsigKeyError::NoKey;
    QTest::newRow("something else")
        << QByteArray("-----BEGIN PRIVATE KEY-----") << TsigKeyError::NoKey;
    QTest::newRow("no secret") << QByteArray("key \"k\" { algorithm hmac-sha256; };")
                               << TsigKeyError::NoKey;
    QTest::newRow("another algorithm") << withSecret("key k { algorithm gss-tsig; secret \"@\"; };")
                                       << TsigKeyError::OtherAlgorithm;
    QTest::newRow("no base64") << QByteArray("key k { algorithm hmac-sha256; secret \"%%%%\"; };")
                               << TsigKeyError::BadSecret;
    QTest::newRow("the root's name")
        << withSecret("key . { algorithm hmac-sha256; secret \"@\"; };") << TsigKeyError::BadName;
    QTest::newRow("a huge file") << QByteArray(10'000'000, 'k') << TsigKeyError::NoKey;
    QTest::newRow("octets") << QByteArray("\xff\xfe\0\x80", 4) << TsigKeyError::NoKey;
}

void tst_TsigKey::tellsWhatIsWrong()
{
    QFETCH(const QByteArray, text);
    QFETCH(const TsigKeyError, error);
    const auto key = readTsigKey(text);
    QVERIFY(!key.has_value());
    QCOMPARE(key.error(), error);
}

QTEST_APPLESS_MAIN(tst_TsigKey)
#include "tst_TsigKey.moc"
