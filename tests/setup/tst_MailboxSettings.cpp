// SPDX-License-Identifier: Apache-2.0
#include "setup/MailboxSettings.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_MailboxSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsServers_data();
    void readsServers();
    void refusesWhatIsNone();
    void keepsAccounts();
    void keepsClients();
    void keepsSecretsForWhomTheyAreFor();
    void keepsPositionsOfOneAccount();
    void guessesServers();
};

void tst_MailboxSettings::readsServers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("server");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u" IMAP.a.example "_s << u"imap.a.example"_s << 993
                          << u"imap.a.example"_s;
    QTest::newRow("port") << u"imap.a.example:1993"_s << u"imap.a.example"_s << 1993
                          << u"imap.a.example:1993"_s;
    QTest::newRow("local") << u"mailserver"_s << u"mailserver"_s << 993 << u"mailserver"_s;
    QTest::newRow("umlaut") << u"imap.m\u00fcller.example"_s << u"imap.xn--mller-kva.example"_s
                            << 993 << u"imap.xn--mller-kva.example"_s;
    QTest::newRow("IPv4") << u"192.0.2.1:993"_s << u"192.0.2.1"_s << 993 << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:db8::1"_s << u"2001:db8::1"_s << 993 << u"2001:db8::1"_s;
    QTest::newRow("IPv6 and port")
        << u"[2001:db8::1]:1993"_s << u"2001:db8::1"_s << 1993 << u"[2001:db8::1]:1993"_s;
}

void tst_MailboxSettings::readsServers()
{
    QFETCH(const QString, text);
    MailboxAccount account;
    QVERIFY(readServer(text, account));
    QTEST(account.server, "server");
    QTEST(int(account.port), "port");
    QTEST(serverText(account), "shown");
}

void tst_MailboxSettings::refusesWhatIsNone()
{
    MailboxAccount account;
    for (const QString &text : {u""_s,
                                u"a b"_s,
                                u"imap.a.example:"_s,
                                u"imap.a.example:0"_s,
                                u"imap.a.example:70000"_s,
                                u":993"_s,
                                u"-a-"_s,
                                u"x\r\nA1 LOGOUT"_s})
        QVERIFY2(!readServer(text, account), qPrintable(text));
    QVERIFY(account.isEmpty());
}

void tst_MailboxSettings::keepsAccounts()
{
    MailboxAccount account;
    account.server = u"imap.a.example"_s;
    account.port = 1143;
    account.security = MailboxAccount::Security::StartTls;
    account.user = u"\u00fc@a.example"_s;
    account.folder = u"Informes \"TLS\""_s;
    QCOMPARE(mailboxFrom(toSetting(account)), account);
    QVERIFY(toSetting(MailboxAccount()).isEmpty());
    QVERIFY(mailboxFrom({}).isEmpty());
    QVERIFY(mailboxFrom("nonsense").isEmpty());
    QCOMPARE(mailboxFrom(R"({"server":"a.example"})").port, 993);
}

void tst_MailboxSettings::keepsClients()
{
    MailboxAccount account;
    account.server = u"outlook.office365.com"_s;
    account.user = u"tls@shop.example"_s;
    const QByteArray plain = toSetting(account);
    QVERIFY(!plain.contains("client_id"));
    account.client = {u"11-22"_s, u"https://login.microsoftonline.com/shop.example/v2.0"_s};
    QCOMPARE(mailboxFrom(toSetting(account)), account);
    QVERIFY(!mailboxFrom(plain).usesOAuth());
    // Of a file that somebody else has made.
    QByteArray bad = toSetting(account);
    bad.replace("https://login", "http://login");
    QVERIFY(mailboxFrom(bad).isEmpty());
    bad = toSetting(account);
    bad.replace("issuer", "nothing");
    QVERIFY(mailboxFrom(bad).isEmpty());
    QCOMPARE(likelyTenant(u"tls@Shop.example"_s), u"shop.example"_s);
    QCOMPARE(likelyTenant(u"me@outlook.com"_s), u"consumers"_s);
    QCOMPARE(likelyTenant(u"me"_s), QString());
    QCOMPARE(likelyTenant(QString()), QString());
}

void tst_MailboxSettings::keepsSecretsForWhomTheyAreFor()
{
    MailboxAccount account;
    account.server = u"imap.shop.example"_s;
    account.user = u"tls@shop.example"_s;
    QSet<QString> keys{passwordKey(account)};
    QCOMPARE(passwordKey(account), u"tls@shop.example @ imap.shop.example"_s);
    account.client = {u"11-22"_s, u"https://login.example"_s};
    keys.insert(passwordKey(account));
    account.client.issuer = u"https://evil.example"_s;
    keys.insert(passwordKey(account));
    account.client.id = u"33-44"_s;
    keys.insert(passwordKey(account));
    QCOMPARE(keys.size(), 4);
}

void tst_MailboxSettings::keepsPositionsOfOneAccount()
{
    MailboxAccount account;
    account.server = u"imap.a.example"_s;
    account.user = u"me"_s;
    const MailboxPosition position{4294967295U, 4294967294U};
    const QByteArray setting = toSetting(position, account);
    QCOMPARE(positionFrom(setting, account), position);
    MailboxAccount other = account;
    other.folder = u"Reports"_s;
    QCOMPARE(positionFrom(setting, other), MailboxPosition());
    QCOMPARE(positionFrom("{", account), MailboxPosition());
    // However one signs in, it is the same folder.
    MailboxAccount byBrowser = account;
    byBrowser.client = {u"11-22"_s, u"https://login.example"_s};
    QCOMPARE(positionFrom(toSetting(MailboxPosition{7, 9}, account), byBrowser),
             (MailboxPosition{7, 9}));
}

void tst_MailboxSettings::guessesServers()
{
    QCOMPARE(likelyServer(u"me@gmail.com"_s), u"imap.gmail.com"_s);
    QCOMPARE(likelyServer(u"me@Shop.example "_s), u"imap.shop.example"_s);
    QVERIFY(likelyServer(u"me"_s).isEmpty());
}

QTEST_APPLESS_MAIN(tst_MailboxSettings)
#include "tst_MailboxSettings.moc"
