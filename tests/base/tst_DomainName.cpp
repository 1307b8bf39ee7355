// SPDX-License-Identifier: Apache-2.0
#include "base/DomainName.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_DomainName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeoplePaste_data();
    void understandsWhatPeoplePaste();
    void refusesWithAReason_data();
    void refusesWithAReason();
    void readsNamesFromTheDns_data();
    void readsNamesFromTheDns();
    void knowsOneNameByItsSpellings();
    void knowsPublicSuffixes();
    void walksTheTree();
};

void tst_DomainName::understandsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QByteArray>("ascii");
    QTest::newRow("plain") << u"example.com"_s << QByteArray("example.com");
    QTest::newRow("capitals, spaces and a root dot")
        << u"  Example.COM. "_s << QByteArray("example.com");
    QTest::newRow("URL") << u"https://www.example.com:8443/shop?a=b#c"_s
                         << QByteArray("www.example.com");
    QTest::newRow("mail address") << u"Ana <ana@example.com>"_s << QByteArray("example.com");
    QTest::newRow("mailto") << u"mailto:ana@example.com"_s << QByteArray("example.com");
    QTest::newRow("U-label") << u"b\u00FCcher.example"_s << QByteArray("xn--bcher-kva.example");
    QTest::newRow("A-label") << u"XN--BCHER-KVA.example"_s << QByteArray("xn--bcher-kva.example");
    QTest::newRow("sharp s stays itself (UTS 46, non-transitional)")
        << u"fa\u00DF.example"_s << QByteArray("xn--fa-hia.example");
    QTest::newRow("ideographic full stop") << u"example\u3002com"_s << QByteArray("example.com");
}

void tst_DomainName::understandsWhatPeoplePaste()
{
    QFETCH(QString, input);
    const auto domain = DomainName::fromUserInput(input);
    QVERIFY(domain);
    QTEST(domain->toAscii(), "ascii");
}

void tst_DomainName::refusesWithAReason_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<int>("error");
    const auto row = [](const char *name, const QString &input, DomainNameError error) {
        QTest::newRow(name) << input << int(error);
    };
    row("nothing", u""_s, DomainNameError::Empty);
    row("spaces", u"   "_s, DomainNameError::Empty);
    row("root", u"."_s, DomainNameError::Empty);
    row("IPv4 address", u"192.0.2.1"_s, DomainNameError::IpAddress);
    row("IPv6 address", u"2001:db8::1"_s, DomainNameError::IpAddress);
    row("address literal", u"ana@[192.0.2.1]"_s, DomainNameError::IpAddress);
    row("one label", u"localhost"_s, DomainNameError::SingleLabel);
    row("broken address", u"1.2.3"_s, DomainNameError::NotADomain);
    row("underscore", u"_mta-sts.example.com"_s, DomainNameError::NotADomain);
    row("RFC 5891 section 5.4: an A-label that stands for nothing",
        u"xn--a.example"_s,
        DomainNameError::NotADomain);
    row("hyphen first", u"-a.example"_s, DomainNameError::NotADomain);
    row("empty label", u"a..example"_s, DomainNameError::NotADomain);
    row("space inside", u"exa mple.com"_s, DomainNameError::NotADomain);
    row("label of 64", QString(64, u'a') + u".example"_s, DomainNameError::TooLong);
    row("name of 254", (QString(62, u'a') + u'.').repeated(4) + u"com"_s, DomainNameError::TooLong);
    row("a megabyte", QString(1 << 20, u'a'), DomainNameError::TooLong);
}

void tst_DomainName::refusesWithAReason()
{
    QFETCH(QString, input);
    const auto domain = DomainName::fromUserInput(input);
    QVERIFY2(!domain, domain ? domain->toAscii().constData() : "");
    QTEST(int(domain.error()), "error");
}

void tst_DomainName::readsNamesFromTheDns_data()
{
    QTest::addColumn<QByteArray>("presentation");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<bool>("hostName");
    QTest::addColumn<int>("labels");
    QTest::newRow("root") << QByteArray(".") << true << false << 0;
    QTest::newRow("host") << QByteArray("Mx1.Example.com.") << true << true << 3;
    QTest::newRow("service") << QByteArray("_25._tcp.mx.example.") << true << false << 4;
    QTest::newRow("escaped dot is no separator")
        << QByteArray("a\\.b.example") << true << false << 2;
    QTest::newRow("decimal escape") << QByteArray("a\\000b.example") << true << false << 2;
    QTest::newRow("63 octets written as escapes")
        << QByteArray("\\001").repeated(63) + ".x" << true << false << 2;
    QTest::newRow("64 octets written as escapes")
        << QByteArray("\\001").repeated(64) + ".x" << false << false << 0;
    QTest::newRow("an escape without an end") << QByteArray("a.b\\") << false << false << 0;
    QTest::newRow("an escape with two digits") << QByteArray("a\\01.b") << false << false << 0;
    QTest::newRow("an escape for no octet") << QByteArray("a\\256.b") << false << false << 0;
    QTest::newRow("octets beyond ASCII") << QByteArray("b\xc3\xbc.example") << true << false << 2;
    QTest::newRow("empty label") << QByteArray("a..b") << false << false << 0;
}

void tst_DomainName::readsNamesFromTheDns()
{
    QFETCH(QByteArray, presentation);
    QFETCH(bool, valid);
    const auto name = DomainName::fromDns(presentation);
    QCOMPARE(bool(name), valid);
    if (!valid)
        return;
    QTEST(name->isHostName(), "hostName");
    QTEST(name->labelCount(), "labels");
}

/// However a name is written, it is one value; else a signature or an alias could be missed.
void tst_DomainName::knowsOneNameByItsSpellings()
{
    const DomainName plain = DomainName::literal("a;b.example");
    for (const char *spelling :
         {"a\\;b.example", "A\\059B.Example.", "\\a;\\098.example", "\\065;b.ex\\097mple"})
        QCOMPARE(*DomainName::fromDns(spelling), plain);
    QCOMPARE(plain.labels(), (QList<QByteArray>{"a;b", "example"}));
    QCOMPARE(*DomainName::fromLabels({"A;b", "example"}), plain);
    const DomainName dotted = *DomainName::fromLabels({"a.b", "example"});
    QCOMPARE(dotted.toAscii(), QByteArray("a\\.b.example"));
    QCOMPARE(dotted.registrableDomain(), dotted);
    QVERIFY(DomainName::fromLabels({})->isRoot());
}

void tst_DomainName::knowsPublicSuffixes()
{
    QVERIFY(DomainName::literal("co.uk").isPublicSuffix());
    QVERIFY(DomainName::literal("com").isPublicSuffix());
    QVERIFY(!DomainName::literal("example.co.uk").isPublicSuffix());
    QVERIFY(!DomainName::literal("shop.example").isPublicSuffix());
    QCOMPARE(DomainName::literal("www.example.co.uk").registrableDomain(),
             DomainName::literal("example.co.uk"));
}

void tst_DomainName::walksTheTree()
{
    const DomainName domain = DomainName::literal("example.com");
    QCOMPARE(domain.child("_mta-sts").toAscii(), QByteArray("_mta-sts.example.com"));
    QCOMPARE(domain.parent(), DomainName::literal("com"));
    QVERIFY(domain.parent().parent().isRoot());
    QVERIFY(DomainName::literal("a.example.com").isSubdomainOf(domain));
    QVERIFY(!DomainName::literal("badexample.com").isSubdomainOf(domain));
    QVERIFY(!DomainName::literal("a\\.example.com").isSubdomainOf(domain));
    QCOMPARE(DomainName::literal("xn--bcher-kva.example").toDisplay(), u"b\u00FCcher.example"_s);
}

QTEST_GUILESS_MAIN(tst_DomainName)
#include "tst_DomainName.moc"
