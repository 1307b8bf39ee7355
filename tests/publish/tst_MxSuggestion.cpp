// SPDX-License-Identifier: Apache-2.0
#include "publish/MxSuggestion.h"

#include <QTest>

#include "KnowledgeFixture.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QList<MxPattern> patterns(const QByteArray &commaSeparated)
{
    QList<MxPattern> result;
    for (const QByteArray &text : commaSeparated.split(',')) {
        if (const auto pattern = MxPattern::fromText(text))
            result.append(*pattern);
    }
    return result;
}

QByteArray text(const QList<MxPattern> &lines)
{
    QList<QByteArray> result;
    for (const MxPattern &line : lines)
        result.append(line.toText());
    return result.join(',');
}

QByteArray text(const QList<DomainName> &hosts)
{
    QList<QByteArray> result;
    for (const DomainName &host : hosts)
        result.append(host.toAscii());
    return result.join(',');
}

const char *const googleFive = "aspmx.l.google.com,alt1.aspmx.l.google.com,alt2.aspmx.l.google.com,"
                               "alt3.aspmx.l.google.com,alt4.aspmx.l.google.com";

} // namespace

class tst_MxSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggests_data();
    void suggests();
    void everySetCoversEveryHost_data();
    void everySetCoversEveryHost();
    void linesAreInOrderOfPreference();
    void fillsInTheCustomersDomain();
    void comparesLinesWithHosts_data();
    void comparesLinesWithHosts();
};

void tst_MxSuggestion::suggests_data()
{
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QByteArray>("exact");
    QTest::addColumn<QByteArray>("wildcard");
    QTest::addColumn<QByteArray>("provider");
    QTest::addColumn<QByteArray>("unusable");
    const auto row = [](const char *row,
                        const char *hosts,
                        const char *exact,
                        const char *wildcard = "",
                        const char *provider = "",
                        const char *unusable = "") {
        QTest::newRow(row) << QByteArray(hosts) << QByteArray(exact) << QByteArray(wildcard)
                           << QByteArray(provider) << QByteArray(unusable);
    };
    row("Google, single host: nothing to abbreviate", "smtp.google.com", "smtp.google.com");
    row("Google, five hosts: the bare name needs its own line",
        googleFive,
        googleFive,
        "aspmx.l.google.com,*.aspmx.l.google.com",
        "google-workspace-legacy");
    row("Google, five hosts of the old kind",
        "aspmx.l.google.com,alt1.aspmx.l.google.com,aspmx2.googlemail.com",
        "aspmx.l.google.com,alt1.aspmx.l.google.com,aspmx2.googlemail.com",
        "aspmx.l.google.com,*.aspmx.l.google.com,*.googlemail.com",
        "google-workspace-legacy");
    row("Google, moving from five hosts to one",
        "smtp.google.com,aspmx.l.google.com,alt1.aspmx.l.google.com",
        "smtp.google.com,aspmx.l.google.com,alt1.aspmx.l.google.com",
        "smtp.google.com,aspmx.l.google.com,*.aspmx.l.google.com",
        "google-workspace-new");
    row("no line for hosts that are not there", "aspmx.l.google.com", "aspmx.l.google.com");
    row("Microsoft 365, classic",
        "contoso-com.mail.protection.outlook.com",
        "contoso-com.mail.protection.outlook.com",
        "*.mail.protection.outlook.com",
        "microsoft-365");
    row("Microsoft 365, DNSSEC: one label deeper, never *.mx.microsoft",
        "contoso-com.o-v1.mx.microsoft",
        "contoso-com.o-v1.mx.microsoft",
        "*.o-v1.mx.microsoft",
        "microsoft-365-dnssec");
    row("Microsoft 365, moving: no set of either form covers both",
        "contoso-com.o-v1.mx.microsoft,contoso-com.mail.protection.outlook.com",
        "contoso-com.o-v1.mx.microsoft,contoso-com.mail.protection.outlook.com");
    row("Cloudflare's own advice is a wildcard",
        "route1.mx.cloudflare.net,route2.mx.cloudflare.net,route3.mx.cloudflare.net",
        "route1.mx.cloudflare.net,route2.mx.cloudflare.net,route3.mx.cloudflare.net",
        "*.mx.cloudflare.net",
        "cloudflare-email-routing");
    row("own server", "mail.example.com,backup.example.com", "mail.example.com,backup.example.com");
    row("unknown server", "mx.unknown.example", "mx.unknown.example");
    row("RFC 7505: null MX", ".", "");
    row("no MX records", "", "");
    row("two providers: no set of one covers the other",
        "smtp.google.com,mx.zoho.eu,mx2.zoho.eu",
        "smtp.google.com,mx.zoho.eu,mx2.zoho.eu");
    row("provider and own backup",
        "mx.zoho.eu,backup.example.com",
        "mx.zoho.eu,backup.example.com");
    row("one host named twice", "mail.example.com,mail.example.com", "mail.example.com");
    row("RFC 8461 section 3.2: an address is no host name",
        "192.0.2.1,mail.example.com",
        "mail.example.com",
        "",
        "",
        "192.0.2.1");
    row("underscore", "mail_1.example.com", "", "", "", "mail_1.example.com");
    row("what cannot be named is covered by no wildcard",
        "mx.zoho.eu,192.0.2.1",
        "mx.zoho.eu",
        "",
        "",
        "192.0.2.1");
    row("capitals",
        "MX.Zoho.EU,MX2.zoho.eu",
        "mx.zoho.eu,mx2.zoho.eu",
        "*.zoho.eu",
        "zoho-zoho-eu");
    row("a provider's region is filled in",
        "cluster2.eu.messagelabs.com,cluster2a.eu.messagelabs.com",
        "cluster2.eu.messagelabs.com,cluster2a.eu.messagelabs.com",
        "*.eu.messagelabs.com",
        "broadcom-messagelabs");
    row("two tenants in two regions give a line each",
        "mx.hc1234-56.iphmx.com,mx.hc77-1.iphmx.com",
        "mx.hc1234-56.iphmx.com,mx.hc77-1.iphmx.com",
        "*.hc1234-56.iphmx.com,*.hc77-1.iphmx.com",
        "cisco-iphmx");
    row("a wildcard on the public suffix list would trust strangers",
        "w00dc1d5.kasserver.com",
        "w00dc1d5.kasserver.com");
    row("A-labels", "mail.xn--bcher-kva.example", "mail.xn--bcher-kva.example");
}

void tst_MxSuggestion::suggests()
{
    QFETCH(QByteArray, hosts);
    const MxSuggestion suggestion =
        suggestMxLines(DomainName::literal("example.com"), mx(hosts), known());
    QTEST(text(suggestion.exact), "exact");
    QTEST(text(suggestion.wildcard), "wildcard");
    QTEST(suggestion.provider, "provider");
    QTEST(text(suggestion.unusable), "unusable");
}

void tst_MxSuggestion::everySetCoversEveryHost_data()
{
    QTest::addColumn<QByteArray>("hosts");
    static const QRegularExpression placeholder(u"<[^>]*>"_s);
    for (const MailProvider &provider : known().mailProviders()) {
        QStringList hosts = provider.mxExamples;
        hosts.replaceInStrings(placeholder, u"7"_s);
        if (!hosts.isEmpty())
            QTest::addRow("%s", provider.id.constData()) << hosts.join(u',').toUtf8();
    }
}

void tst_MxSuggestion::everySetCoversEveryHost()
{
    QFETCH(QByteArray, hosts);
    const QList<MxRecord> records = mx(hosts);
    const MxSuggestion suggestion =
        suggestMxLines(DomainName::literal("example.com"), records, known());
    QCOMPARE(checkMxLines(suggestion.exact, records), MxLineCheck());
    if (!suggestion.wildcard.isEmpty())
        QCOMPARE(checkMxLines(suggestion.wildcard, records), MxLineCheck());
    QCOMPARE(suggestion.provider.isEmpty(), suggestion.wildcard.isEmpty());
}

void tst_MxSuggestion::linesAreInOrderOfPreference()
{
    QList<MxRecord> records = mx("b.example.com,a.example.com");
    std::reverse(records.begin(), records.end());
    const MxSuggestion suggestion =
        suggestMxLines(DomainName::literal("example.com"), records, ProviderKnowledge());
    QCOMPARE(text(suggestion.exact), QByteArray("b.example.com,a.example.com"));
}

void tst_MxSuggestion::fillsInTheCustomersDomain()
{
    const auto own = ProviderKnowledge().with(
        R"({"providers":[{"id":"village","name":"Village",
            "detect":{"mx_regex":["^mx[0-9]\\.<domain>\\.village\\.example$"]},
            "policy_mx":{"strategy":"static","lines":["*.<domain>.village.example"]}}]})",
        {});
    QVERIFY(own);
    const DomainName domain = DomainName::literal("shop.example.com");
    const auto records = mx("mx1.shop.example.com.village.example");
    QCOMPARE(text(suggestMxLines(domain, records, *own).wildcard),
             QByteArray("*.shop.example.com.village.example"));
    QVERIFY(
        suggestMxLines(DomainName::literal("shop-example.com"), records, *own).wildcard.isEmpty());
}

void tst_MxSuggestion::comparesLinesWithHosts_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QByteArray>("uncovered");
    QTest::addColumn<QByteArray>("unused");
    const auto row = [](const char *row,
                        const char *lines,
                        const char *hosts,
                        const char *uncovered,
                        const char *unused) {
        QTest::newRow(row) << QByteArray(lines) << QByteArray(hosts) << QByteArray(uncovered)
                           << QByteArray(unused);
    };
    row("the same", "mail.example.com", "mail.example.com", "", "");
    row("RFC 8461 section 4.1: *.mx.microsoft is one label too short",
        "*.mx.microsoft",
        "contoso-com.o-v1.mx.microsoft",
        "contoso-com.o-v1.mx.microsoft",
        "*.mx.microsoft");
    row("the zone of the tenant's letter fits",
        "*.o-v1.mx.microsoft",
        "contoso-com.o-v1.mx.microsoft",
        "",
        "");
    row("*.google.com does not stand for aspmx.l.google.com",
        "*.google.com",
        "aspmx.l.google.com,smtp.google.com",
        "aspmx.l.google.com",
        "");
    row("*.aspmx.l.google.com leaves the bare name out",
        "*.aspmx.l.google.com",
        "aspmx.l.google.com,alt1.aspmx.l.google.com",
        "aspmx.l.google.com",
        "");
    row("a forgotten backup",
        "mail.example.com",
        "mail.example.com,backup.example.com",
        "backup.example.com",
        "");
    row("a line for a host that is gone",
        "mail.example.com,old.example.com",
        "mail.example.com",
        "",
        "old.example.com");
    row("the same line twice is reported once",
        "old.example.com,old.example.com",
        "mail.example.com",
        "mail.example.com",
        "old.example.com");
    row("null MX", "mail.example.com", ".", "", "mail.example.com");
    row("no lines", "", "mail.example.com,192.0.2.1", "mail.example.com,192.0.2.1", "");
    row("a host twice is reported once",
        "x.example.com",
        "mail.example.com,mail.example.com",
        "mail.example.com",
        "x.example.com");
}

void tst_MxSuggestion::comparesLinesWithHosts()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, hosts);
    const MxLineCheck check = checkMxLines(patterns(lines), mx(hosts));
    QTEST(text(check.uncovered), "uncovered");
    QTEST(text(check.unused), "unused");
}

QTEST_GUILESS_MAIN(tst_MxSuggestion)
#include "tst_MxSuggestion.moc"
