// SPDX-License-Identifier: Apache-2.0
#include "mtasts/MxPattern.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_MxPattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTheGrammarAllows_data();
    void readsWhatTheGrammarAllows();
    void covers_data();
    void covers();
    void isWrittenInLowerCase();
};

void tst_MxPattern::readsWhatTheGrammarAllows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QByteArray &text, bool valid) {
        QTest::newRow(name) << text << valid;
    };
    row("host name", "mail.example.com", true);
    row("wildcard", "*.example.com", true);
    row("capitals", "Mail.Example.COM", true);
    row("A-label", "xn--bcher-kva.example", true);
    row("single label is a Domain (RFC 5321 section 4.1.2)", "localhost", true);
    row("wildcard below a top-level domain is grammatical", "*.com", true);
    row("label of 63", QByteArray(63, 'a') + ".example", true);
    row("label of 64", QByteArray(64, 'a') + ".example", false);
    row("nothing", "", false);
    row("asterisk alone", "*", false);
    row("asterisk and dot", "*.", false);
    row("asterisk glued to a label", "*mail.example.com", false);
    row("asterisk inside", "a.*.example.com", false);
    row("two asterisks", "*.*.example.com", false);
    row("root dot", "mail.example.com.", false);
    row("leading dot", ".example.com", false);
    row("empty label", "mail..example.com", false);
    row("underscore", "mail_1.example.com", false);
    row("hyphen first", "-mail.example.com", false);
    row("hyphen last", "mail-.example.com", false);
    row("IPv4 address", "192.0.2.1", false);
    row("IPv6 address", "2001:db8::1", false);
    row("address literal", "[192.0.2.1]", false);
    row("U-label",
        "b\xC3\xBC"
        "cher.example",
        false);
    row("space", "mail.example.com ", false);
    row("zero octet", QByteArray("mail\0.example", 13), false);
    row("escape", "mail\\046x.example", false);
}

void tst_MxPattern::readsWhatTheGrammarAllows()
{
    QFETCH(QByteArray, text);
    QTEST(MxPattern::fromText(text).has_value(), "valid");
}

void tst_MxPattern::covers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("covered");
    const auto row = [](const char *name, const char *text, const char *host, bool covered) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(host) << covered;
    };
    row("RFC 8461 section 4.1: the same name", "mail.example.com", "mail.example.com", true);
    row("RFC 8461 section 4.1: wildcard stands for one label",
        "*.example.com",
        "mail.example.com",
        true);
    row("RFC 8461 section 4.1: wildcard stands for one label only",
        "*.example.com",
        "a.b.example.com",
        false);
    row("RFC 8461 section 4.1: wildcard never stands for nothing",
        "*.example.com",
        "example.com",
        false);
    row("case does not matter", "MAIL.example.com", "mail.EXAMPLE.com", true);
    row("a root dot on the host is no label", "mail.example.com", "mail.example.com.", true);
    row("another host", "mail.example.com", "mx.example.com", false);
    row("a name that only ends alike", "*.example.com", "mail.badexample.com", false);
    row("the wildcard is no part of a label", "*.example.com", "mailexample.com", false);
    row("wildcards in the host mean nothing", "mail.example.com", "*.example.com", false);
    row("any A-label is a whole label", "*.example.com", "xn--bcher-kva.example.com", true);
    row("an escaped dot does not end a label", "*.example.com", "a\\.b.example.com", true);
    row("null MX", "*.example", ".", false);
}

void tst_MxPattern::covers()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, host);
    const auto pattern = MxPattern::fromText(text);
    QVERIFY(pattern);
    QTEST(pattern->covers(*DomainName::fromDns(host)), "covered");
}

void tst_MxPattern::isWrittenInLowerCase()
{
    QCOMPARE(MxPattern::fromText("*.Example.COM")->toText(), QByteArray("*.example.com"));
    QCOMPARE(MxPattern::exactly(DomainName::literal("MX.example")).toText(),
             QByteArray("mx.example"));
    QVERIFY(MxPattern::fromText("*.example.com")->isWildcard());
    QCOMPARE(MxPattern::fromText("*.example.com")->domain(), DomainName::literal("example.com"));
}

QTEST_GUILESS_MAIN(tst_MxPattern)
#include "tst_MxPattern.moc"
