// SPDX-License-Identifier: Apache-2.0
#include "publish/RecordsToPublish.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

DomainName longDomain(qsizetype octets)
{
    QByteArray name;
    while (name.size() + 61 < octets)
        name += QByteArray(60, 'a') + '.';
    name += QByteArray(octets - name.size(), 'b');
    const auto domain = DomainName::fromDns(name);
    return domain ? *domain : DomainName();
}

DnsHost hostWith(NameStyle style, Need quotes, Confidence form = Confidence::Documented)
{
    DnsHost host;
    host.nameStyle = style;
    host.quotes = quotes;
    host.formConfidence = form;
    return host;
}

} // namespace

class tst_RecordsToPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsOfADomain();
    void namesThatAreTooLong();
    void namesForPanels_data();
    void namesForPanels();
    void valuesForPanels_data();
    void valuesForPanels();
    void certainty_data();
    void certainty();
    void everyHostGetsWhatItsEntrySays();
    void writesZoneStrings();
    void writesZoneFileLines();
};

void tst_RecordsToPublish::recordsOfADomain()
{
    using std::chrono_literals::operator""s;
    const DomainName domain = DomainName::literal("example.com");
    const TxtToPublish sts = stsRecordToPublish(domain, "20261124T101500");
    QCOMPARE(sts.name, DomainName::literal("_mta-sts.example.com"));
    QCOMPARE(sts.text, QByteArray("v=STSv1; id=20261124T101500;"));
    QVERIFY(sts.ttl == 3600s);
    const TxtToPublish tlsRpt =
        tlsRptRecordToPublish(domain, {"mailto:a@example.com", "https://example.com/r,1"});
    QCOMPARE(tlsRpt.name, DomainName::literal("_smtp._tls.example.com"));
    QCOMPARE(tlsRpt.text,
             QByteArray("v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/r%2C1"));
    const auto idn = DomainName::fromUserInput(u"b\u00FCcher.example"_s);
    QVERIFY(idn);
    QCOMPARE(stsRecordToPublish(*idn, "1").name,
             DomainName::literal("_mta-sts.xn--bcher-kva.example"));
}

void tst_RecordsToPublish::namesThatAreTooLong()
{
    // 253 octets are the longest name; "_mta-sts." takes 9 of them, "_smtp._tls." 11.
    QCOMPARE(stsRecordToPublish(longDomain(244), "1").name.toAscii().size(), 253);
    QVERIFY(stsRecordToPublish(longDomain(245), "1").name.isRoot());
    QCOMPARE(tlsRptRecordToPublish(longDomain(242), {}).name.toAscii().size(), 253);
    QVERIFY(tlsRptRecordToPublish(longDomain(243), {}).name.isRoot());
    QVERIFY(tlsRptRecordToPublish(longDomain(252), {}).name.isRoot()); // not "_smtp"
    const TxtToPublish nameless = stsRecordToPublish(longDomain(253), "1");
    QVERIFY(zoneFileLine(nameless).isEmpty());
    const PanelEntry entry = panelEntry(nameless, longDomain(253), nullptr);
    QVERIFY(entry.name.isEmpty());
    QVERIFY(!entry.nameIsRelative);
}

void tst_RecordsToPublish::namesForPanels_data()
{
    QTest::addColumn<NameStyle>("style");
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("relative");
    const auto row = [](const char *row,
                        NameStyle style,
                        const char *record,
                        const char *zone,
                        const char *name,
                        bool relative) {
        QTest::newRow(row) << style << QByteArray(record) << QByteArray(zone) << QByteArray(name)
                           << relative;
    };
    const char *const sts = "_mta-sts.example.com";
    row("relative", NameStyle::Relative, sts, "example.com", "_mta-sts", true);
    row("relative, two labels",
        NameStyle::Relative,
        "_smtp._tls.example.com",
        "example.com",
        "_smtp._tls",
        true);
    row("full", NameStyle::Full, sts, "example.com", "_mta-sts.example.com", false);
    row("full with dot",
        NameStyle::FullWithDot,
        sts,
        "example.com",
        "_mta-sts.example.com.",
        false);
    row("either: the short one", NameStyle::Either, sts, "example.com", "_mta-sts", true);
    row("unknown: what nearly all want", NameStyle::Unknown, sts, "example.com", "_mta-sts", true);
    row("mail domain below the zone",
        NameStyle::Relative,
        "_mta-sts.shop.example.com",
        "example.com",
        "_mta-sts.shop",
        true);
    row("mail domain two labels below the zone",
        NameStyle::Relative,
        "_smtp._tls.a.b.example.com",
        "example.com",
        "_smtp._tls.a.b",
        true);
    row("mail domain below the zone, full with dot",
        NameStyle::FullWithDot,
        "_mta-sts.shop.example.com",
        "example.com",
        "_mta-sts.shop.example.com.",
        false);
    row("the zone itself", NameStyle::Relative, "example.com", "example.com", "@", true);
    row("the record is a zone of its own", NameStyle::Relative, sts, sts, "@", true);
    row("another zone", NameStyle::Relative, sts, "example.net", "_mta-sts.example.com", false);
    row("a zone that only ends alike",
        NameStyle::Relative,
        "_mta-sts.badexample.com",
        "example.com",
        "_mta-sts.badexample.com",
        false);
    row("no zone", NameStyle::Relative, sts, ".", "_mta-sts.example.com", false);
    row("international name",
        NameStyle::Full,
        "_mta-sts.xn--bcher-kva.example",
        "xn--bcher-kva.example",
        "_mta-sts.xn--bcher-kva.example",
        false);
    row("international zone",
        NameStyle::Relative,
        "_mta-sts.shop.xn--bcher-kva.example",
        "xn--bcher-kva.example",
        "_mta-sts.shop",
        true);
}

void tst_RecordsToPublish::namesForPanels()
{
    QFETCH(NameStyle, style);
    QFETCH(QByteArray, record);
    QFETCH(QByteArray, zone);
    const DnsHost host = hostWith(style, Need::NotNeeded);
    const TxtToPublish txt{*DomainName::fromDns(record), "x"};
    const PanelEntry entry = panelEntry(txt, *DomainName::fromDns(zone), &host);
    QTEST(entry.name, "name");
    QTEST(entry.nameIsRelative, "relative");
    QCOMPARE(entry.type, QByteArray("TXT"));
    QVERIFY(entry.ttl == txt.ttl);
    QTEST(panelName(txt.name, *DomainName::fromDns(zone), &host), "name");
    if (style == NameStyle::Relative)
        QTEST(panelEntry(txt, *DomainName::fromDns(zone), nullptr).name, "name");
}

void tst_RecordsToPublish::valuesForPanels_data()
{
    QTest::addColumn<Need>("quotes");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value");
    const auto row =
        [](const char *row, Need quotes, const QByteArray &text, const QByteArray &value) {
            QTest::newRow(row) << quotes << text << value;
        };
    const QByteArray sts = "v=STSv1; id=1;";
    row("quotes not needed", Need::NotNeeded, sts, sts);
    row("quotes needed", Need::Needed, sts, "\"v=STSv1; id=1;\"");
    row("quotes needed in the text view only", Need::NeededAsText, sts, sts);
    row("quotes forbidden", Need::Forbidden, sts, sts);
    row("nobody knows", Need::Unknown, sts, sts);
    row("RFC 1035 section 3.3: over 255 octets are two strings",
        Need::Needed,
        QByteArray(256, 'a'),
        '"' + QByteArray(255, 'a') + "\" \"a\"");
    row("over 255 octets, where the form cuts itself",
        Need::NotNeeded,
        QByteArray(256, 'a'),
        QByteArray(256, 'a'));
}

void tst_RecordsToPublish::valuesForPanels()
{
    QFETCH(Need, quotes);
    QFETCH(QByteArray, text);
    const DnsHost host = hostWith(NameStyle::Relative, quotes);
    const TxtToPublish txt{DomainName::literal("_mta-sts.example.com"), text};
    QTEST(panelEntry(txt, DomainName::literal("example.com"), &host).value, "value");
    QCOMPARE(panelEntry(txt, DomainName::literal("example.com"), nullptr).value, text);
}

void tst_RecordsToPublish::certainty_data()
{
    QTest::addColumn<Confidence>("confidence");
    QTest::addColumn<bool>("certain");
    QTest::newRow("documented") << Confidence::Documented << true;
    QTest::newRow("observed") << Confidence::Observed << true;
    QTest::newRow("assumed") << Confidence::Assumed << false;
    QTest::newRow("unknown") << Confidence::Unknown << false;
}

void tst_RecordsToPublish::certainty()
{
    QFETCH(Confidence, confidence);
    QFETCH(bool, certain);
    const DnsHost host = hostWith(NameStyle::Relative, Need::NotNeeded, confidence);
    const TxtToPublish txt = stsRecordToPublish(DomainName::literal("example.com"), "1");
    QCOMPARE(panelEntry(txt, DomainName::literal("example.com"), &host).formIsCertain, certain);
    QVERIFY(!panelEntry(txt, DomainName::literal("example.net"), &host).formIsCertain);
    QVERIFY(!panelEntry(txt, DomainName::literal("example.com"), nullptr).formIsCertain);
}

void tst_RecordsToPublish::everyHostGetsWhatItsEntrySays()
{
    const DomainName zone = DomainName::literal("example.com");
    const ProviderKnowledge known = ProviderKnowledge::builtIn();
    for (const DnsHost &host : known.dnsHosts()) {
        QCOMPARE(panelEntry(stsRecordToPublish(zone, "1"), zone, &host).name, host.stsName);
        QCOMPARE(panelEntry(tlsRptRecordToPublish(zone, {}), zone, &host).name, host.tlsRptName);
        QCOMPARE(panelName(zone.child("mta-sts"), zone, &host), host.policyHostName);
    }
}

void tst_RecordsToPublish::writesZoneStrings()
{
    QCOMPARE(toZoneStrings("v=STSv1; id=1;"), QByteArray("\"v=STSv1; id=1;\""));
    QCOMPARE(toZoneStrings("a\"\\\n"), QByteArray("\"a\\\"\\\\\\010\""));
    QCOMPARE(toZoneStrings(QByteArray(256, 'a')), '"' + QByteArray(255, 'a') + "\" \"a\"");
    QCOMPARE(toZoneStrings(""), QByteArray("\"\""));
}

void tst_RecordsToPublish::writesZoneFileLines()
{
    TxtToPublish record = stsRecordToPublish(DomainName::literal("example.com"), "1");
    QCOMPARE(zoneFileLine(record),
             QByteArray("_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=1;\"\n"));
    record.ttl = std::chrono::seconds(300);
    record.text = QByteArray(300, 'a');
    QCOMPARE(zoneFileLine(record),
             "_mta-sts.example.com. 300 IN TXT \"" + QByteArray(255, 'a') + "\" \""
                 + QByteArray(45, 'a') + "\"\n");
}

QTEST_GUILESS_MAIN(tst_RecordsToPublish)
#include "tst_RecordsToPublish.moc"
