// SPDX-License-Identifier: Apache-2.0
#include "dns/Endpoint.h"
#include "dns/Resolver.h"
#include "dns/SystemResolvers.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_Endpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAddressAndPort();
    void knowsSpecialPurposeAddresses_data();
    void knowsSpecialPurposeAddresses();
    void hasARouteToItself();
    void readsResolvConf_data();
    void readsResolvConf();
    void findsTheSystemsResolvers();
};

void tst_Endpoint::writesAddressAndPort()
{
    QCOMPARE((Endpoint{QHostAddress(u"192.0.2.1"_s), 53}).toString(), u"192.0.2.1:53"_s);
    QCOMPARE((Endpoint{QHostAddress(u"2001:DB8::1"_s), 25}).toString(), u"[2001:db8::1]:25"_s);
}

void tst_Endpoint::knowsSpecialPurposeAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("expected");
    QTest::newRow("RFC 1918: first of 10/8") << u"10.0.0.0"_s << true;
    QTest::newRow("RFC 1918: last of 172.16/12") << u"172.31.255.255"_s << true;
    QTest::newRow("just behind 172.16/12") << u"172.32.0.0"_s << false;
    QTest::newRow("RFC 1918: 192.168/16") << u"192.168.1.1"_s << true;
    QTest::newRow("RFC 6598: carrier-grade NAT") << u"100.64.0.1"_s << true;
    QTest::newRow("just before carrier-grade NAT") << u"100.63.255.255"_s << false;
    QTest::newRow("loopback") << u"127.0.0.53"_s << true;
    QTest::newRow("RFC 3927: link-local") << u"169.254.169.254"_s << true;
    QTest::newRow("RFC 5737: documentation") << u"203.0.113.9"_s << true;
    QTest::newRow("broadcast") << u"255.255.255.255"_s << true;
    QTest::newRow("all zero") << u"0.0.0.0"_s << true;
    QTest::newRow("multicast") << u"224.0.0.1"_s << true;
    QTest::newRow("a public IPv4 address") << u"9.9.9.9"_s << false;
    QTest::newRow("IPv6 loopback") << u"::1"_s << true;
    QTest::newRow("IPv6 unspecified") << u"::"_s << true;
    QTest::newRow("IPv4-mapped") << u"::ffff:9.9.9.9"_s << true;
    QTest::newRow("RFC 4193: unique local") << u"fd00::1"_s << true;
    QTest::newRow("IPv6 link-local with a zone") << u"fe80::1%1"_s << true;
    QTest::newRow("RFC 3849: documentation") << u"2001:db8:ffff::1"_s << true;
    QTest::newRow("a public IPv6 address") << u"2620:fe::fe"_s << false;
    QTest::newRow("RFC 6052: NAT64 leads to the internet") << u"64:ff9b::909:909"_s << false;
    QTest::newRow("no address") << QString() << true;
}

void tst_Endpoint::knowsSpecialPurposeAddresses()
{
    QFETCH(QString, address);
    QTEST(isSpecialPurpose(QHostAddress(address)), "expected");
}

void tst_Endpoint::hasARouteToItself()
{
    QVERIFY(hasRouteTo(QHostAddress(QHostAddress::LocalHost)));
    QVERIFY(!hasRouteTo(QHostAddress()));
}

void tst_Endpoint::readsResolvConf_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const QStringList fallback{u"127.0.0.1:53"_s};
    QTest::newRow("resolv.conf(5): nothing in it") << QByteArray() << fallback;
    QTest::newRow("comments and other keywords only")
        << QByteArray("# nameserver 192.0.2.1\n;nameserver 192.0.2.2\nsearch a.example\n")
        << fallback;
    QTest::newRow("several, with tabs and a comment behind")
        << QByteArray("nameserver\t192.0.2.1  # first\noptions edns0\nnameserver 2001:db8::1\n")
        << QStringList{u"192.0.2.1:53"_s, u"[2001:db8::1]:53"_s};
    QTest::newRow("CR LF line ends")
        << QByteArray("nameserver 192.0.2.1\r\n") << QStringList{u"192.0.2.1:53"_s};
    QTest::newRow("no line end") << QByteArray("nameserver 192.0.2.1")
                                 << QStringList{u"192.0.2.1:53"_s};
    QTest::newRow("a zone id") << QByteArray("nameserver fe80::1%eth0\n")
                               << QStringList{u"[fe80::1%eth0]:53"_s};
    QTest::newRow("an address that is none")
        << QByteArray("nameserver resolver.example\nnameserver 192.0.2.1\n")
        << QStringList{u"192.0.2.1:53"_s};
    QTest::newRow("resolv.conf(5): three at most")
        << QByteArray("nameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\n"
                      "nameserver 192.0.2.4\n")
        << QStringList{u"192.0.2.1:53"_s, u"192.0.2.2:53"_s, u"192.0.2.3:53"_s};
}

void tst_Endpoint::readsResolvConf()
{
    QFETCH(QByteArray, text);
    QStringList found;
    for (const Endpoint &server : resolversFromResolvConf(text))
        found.append(server.toString());
    QTEST(found, "expected");
}

void tst_Endpoint::findsTheSystemsResolvers()
{
    const QList<Endpoint> servers = systemResolvers();
#ifndef Q_OS_WIN
    QVERIFY(!servers.isEmpty());
#endif
    for (const Endpoint &server : servers) {
        QCOMPARE(server.port, 53);
        QVERIFY(!server.address.isNull());
    }
}

QTEST_GUILESS_MAIN(tst_Endpoint)
#include "tst_Endpoint.moc"
