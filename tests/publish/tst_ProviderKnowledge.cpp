// SPDX-License-Identifier: Apache-2.0
#include "mtasts/MxPattern.h"

#include <QTest>

#include "KnowledgeFixture.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// An example with something in place of "<…>".
QByteArray filled(QString example)
{
    static const QRegularExpression placeholder(u"<[^>]*>"_s);
    return example.replace(u"<domain>"_s, u"example.com"_s).replace(placeholder, u"7"_s).toUtf8();
}

/// A host that a suffix is there for.
QByteArray below(const QByteArray &suffix)
{
    return suffix.startsWith('.') ? "host7" + suffix : suffix;
}

} // namespace

class tst_ProviderKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesAreComplete();
    void everyExpressionIsOne();
    void mailProvidersAreToldByTheirExamples_data();
    void mailProvidersAreToldByTheirExamples();
    void mailProvidersOfADomain_data();
    void mailProvidersOfADomain();
    void dnsHostsAreToldByTheirSuffixes_data();
    void dnsHostsAreToldByTheirSuffixes();
    void dnsHostOfAZone_data();
    void dnsHostOfAZone();
    void wordsOfTheFileBecomeValues();
    void pointersOutliveTheCopyTheyCameFrom();
    void nobodyIsKnownWithoutKnowledge();
    void expressionsMatchAsPerlsDo_data();
    void expressionsMatchAsPerlsDo();
};

void tst_ProviderKnowledge::entriesAreComplete()
{
    QVERIFY(known().mailProviders().size() >= 92);
    QVERIFY(known().dnsHosts().size() >= 72);
    for (const MailProvider &provider : known().mailProviders()) {
        QVERIFY2(!provider.sources.isEmpty(), provider.id);
        QVERIFY2(provider.confidence != Confidence::Unknown, provider.id);
        QVERIFY2(!provider.inboundTls.isEmpty() && !provider.hostedMtaSts.isEmpty(), provider.id);
        QVERIFY2(provider.strategy != MxStrategy::Static || !provider.mxLines.isEmpty(),
                 provider.id);
        QVERIFY2(!provider.own, provider.id);
        for (const QByteArray &line : provider.mxLines)
            QVERIFY2(line.contains('<') || MxPattern::fromText(line), line);
    }
    for (const DnsHost &host : known().dnsHosts()) {
        QVERIFY2(!host.sources.isEmpty(), host.id);
        QVERIFY2(host.confidence != Confidence::Unknown, host.id);
        QVERIFY2(!host.stsName.isEmpty() && !host.tlsRptName.isEmpty(), host.id);
        QVERIFY2(!host.policyHostName.isEmpty() && !host.zoneFileImport.isEmpty(), host.id);
        QVERIFY2(host.quotes != Need::Unknown && host.trailingDot != Need::Unknown, host.id);
        for (const QByteArray &other : host.sharesNameServersWith)
            QVERIFY2(known().dnsHost(other), other);
    }
}

void tst_ProviderKnowledge::everyExpressionIsOne()
{
    for (const MailProvider &provider : known().mailProviders()) {
        for (const NameExpression &expression : provider.mxHosts.expressions)
            QVERIFY2(expression.isValid(), qPrintable(expression.pattern()));
    }
    for (const DnsHost &host : known().dnsHosts()) {
        for (const NameExpression &expression : host.nameServers.expressions)
            QVERIFY2(expression.isValid(), qPrintable(expression.pattern()));
    }
}

void tst_ProviderKnowledge::mailProvidersAreToldByTheirExamples_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<QByteArray>("id"); // the only one that claims it
    for (const MailProvider &provider : known().mailProviders()) {
        const bool nobody = provider.kind == "self-hosted" || provider.kind == "none";
        for (const QString &example : provider.mxExamples)
            QTest::addRow("%s is %s", qPrintable(example), provider.id.constData())
                << filled(example) << (nobody ? QByteArray() : provider.id);
        for (const QByteArray &suffix : provider.mxHosts.suffixes)
            QTest::addRow("%s tells %s", suffix.constData(), provider.id.constData())
                << below(suffix) << provider.id;
    }
}

void tst_ProviderKnowledge::mailProvidersAreToldByTheirExamples()
{
    QFETCH(QByteArray, host);
    QTEST(ids(known().mailProvidersOf(name("example.com"), mx(host))), "id");
}

void tst_ProviderKnowledge::mailProvidersOfADomain_data()
{
    QTest::addColumn<QByteArray>("domain");
    QTest::addColumn<QByteArray>("hosts");
    QTest::addColumn<QByteArray>("providers");
    const auto row = [](const char *row, const char *domain, const char *hosts, const char *ids) {
        QTest::newRow(row) << QByteArray(domain) << QByteArray(hosts) << QByteArray(ids);
    };
    row("own server", "example.com", "mail.example.com,mx2.example.com", "");
    row("the domain itself", "example.com", "example.com", "");
    row("somebody unknown", "example.com", "mx.unknown.example", "");
    row("RFC 7505: null MX", "example.com", ".", "");
    row("each once",
        "example.com",
        "aspmx.l.google.com,alt1.aspmx.l.google.com",
        "google-workspace-legacy");
    row("moving from one form to the other, in order of preference",
        "example.com",
        "smtp.google.com,aspmx.l.google.com",
        "google-workspace-new,google-workspace-legacy");
    row("a filter, and the mailbox provider behind it",
        "example.com",
        "eu-smtp-inbound-1.mimecast.com,example-com.mail.protection.outlook.com",
        "mimecast,microsoft-365");
    row("own server beside a provider's",
        "example.com",
        "mail.example.com,mx.zoho.eu",
        "zoho-zoho-eu");
    row("a provider's own domain", "protonmail.ch", "mail.protonmail.ch", "proton-mail");
    row("a name that only ends alike", "example.com", "xaspmx.l.google.com,mx.badgandi.net", "");
    row("a suffix without dot stands for names below it too",
        "example.com",
        "a.smtp.google.com",
        "google-workspace-new");
    row("a rented machine at Amazon is no WorkMail",
        "example.com",
        "ec2-192-0-2-1.eu-west-1.compute.amazonaws.com",
        "");
    row("two hosts, two regions of one company",
        "example.com",
        "mx.zoho.eu,mx2.zoho.in",
        "zoho-zoho-eu,zoho-zoho-in");
    row("an address", "example.com", "192.0.2.1", "");
}

void tst_ProviderKnowledge::mailProvidersOfADomain()
{
    QFETCH(QByteArray, domain);
    QFETCH(QByteArray, hosts);
    QTEST(ids(known().mailProvidersOf(name(domain), mx(hosts))), "providers");
    // The order of the records in the answer means nothing.
    QList<MxRecord> reversed = mx(hosts);
    std::reverse(reversed.begin(), reversed.end());
    QTEST(ids(known().mailProvidersOf(name(domain), reversed)), "providers");
}

void tst_ProviderKnowledge::dnsHostsAreToldByTheirSuffixes_data()
{
    QTest::addColumn<QByteArray>("nameServer");
    QTest::addColumn<QByteArray>("id");
    for (const DnsHost &host : known().dnsHosts()) {
        for (const QByteArray &suffix : host.nameServers.suffixes)
            QTest::addRow("%s tells %s", suffix.constData(), host.id.constData())
                << below(suffix) << host.id;
    }
}

void tst_ProviderKnowledge::dnsHostsAreToldByTheirSuffixes()
{
    QFETCH(QByteArray, nameServer);
    QFETCH(QByteArray, id);
    const DnsHost *host = known().dnsHost(id);
    const QList<const DnsHost *> possible = known().possibleDnsHosts({name(nameServer)});
    QVERIFY2(possible.contains(host), ids(possible));
    // Claimed by two only where the file says that they share.
    for (const DnsHost *other : possible)
        QVERIFY2(other == host || host->sharesNameServersWith.contains(other->id), other->id);
    QCOMPARE(known().dnsHostOf({name(nameServer)}), host->isAmbiguous() ? nullptr : host);
}

void tst_ProviderKnowledge::dnsHostOfAZone_data()
{
    QTest::addColumn<QByteArray>("nameServers");
    QTest::addColumn<QByteArray>("possible");
    const auto row = [](const char *row, const char *nameServers, const char *possible) {
        QTest::newRow(row) << QByteArray(nameServers) << QByteArray(possible);
    };
    row("Cloudflare", "dana.ns.cloudflare.com,rob.ns.cloudflare.com", "cloudflare");
    row("Route 53, four top-level domains",
        "ns-1.awsdns-00.com,ns-600.awsdns-11.net,ns-1100.awsdns-09.org,ns-1600.awsdns-08.co.uk",
        "route53");
    row("IONOS", "ns1045.ui-dns.com,ns1045.ui-dns.de", "ionos");
    row("Hetzner, several domains of one host",
        "hydrogen.ns.hetzner.com,helium.ns.hetzner.de,ns1.first-ns.de",
        "hetzner");
    row("OVH", "dns200.anycast.me,ns200.anycast.me", "ovh");
    row("two hosts", "dana.ns.cloudflare.com,ns01.domaincontrol.com", "");
    row("one name server is unknown", "dana.ns.cloudflare.com,ns1.unknown.example", "");
    row("own name servers", "ns1.example.com,ns2.example.com", "");
    row("ambiguous: Google Cloud DNS, or who moved from Google Domains",
        "ns-cloud-a1.googledomains.com,ns-cloud-a2.googledomains.com",
        "google-cloud-dns,squarespace,shopify");
    row("ambiguous: NS1 is resold",
        "dns1.p01.nsone.net,dns2.p01.nsone.net",
        "netlify,ns1,squarespace");
    row("ambiguous: resellers of Tucows",
        "ns1.systemdns.com,ns2.systemdns.com",
        "tucows-opensrs,shopify");
    row("Squarespace's own names are nobody else's", "ns1.squarespacedns.com", "squarespace");
    row("Namecheap", "dns1.registrar-servers.com,dns2.registrar-servers.com", "namecheap");
    row("capitals and a root dot", "NS01.DOMAINCONTROL.COM.,ns02.domaincontrol.com.", "godaddy");
    row("a name that only ends alike", "ns1.xdomaincontrol.com", "");
}

void tst_ProviderKnowledge::dnsHostOfAZone()
{
    QFETCH(QByteArray, nameServers);
    QFETCH(QByteArray, possible);
    QCOMPARE(ids(known().possibleDnsHosts(names(nameServers))), possible);
    const DnsHost *host = known().dnsHostOf(names(nameServers));
    QCOMPARE(host ? host->id : QByteArray(), possible.contains(',') ? QByteArray() : possible);
    QCOMPARE(known().dnsHostOf({}), nullptr);
}

void tst_ProviderKnowledge::wordsOfTheFileBecomeValues()
{
    const MailProvider *google = known().mailProvider("google-workspace-legacy");
    QVERIFY(google);
    QCOMPARE(google->strategy, MxStrategy::Static);
    QCOMPARE(google->mxLines, QList<QByteArray>({"aspmx.l.google.com", "*.aspmx.l.google.com"}));
    QCOMPARE(google->alternatives.size(), 3);
    QCOMPARE(google->hostedMtaSts, QByteArray("no"));
    QCOMPARE(google->inboundTls, QByteArray("yes"));
    QCOMPARE(google->confidence, Confidence::Observed);
    QCOMPARE(google->confidenceByField.value("tls"), Confidence::Documented);
    QCOMPARE(google->help.host(), u"support.google.com"_s);
    QVERIFY(google->caveats.size() >= 2);
    QCOMPARE(known().mailProvider("null-mx")->strategy, MxStrategy::None);
    QVERIFY(known().mailProvider("telstra")->help.isEmpty());

    QCOMPARE(known().dnsHost("godaddy")->nameStyle, NameStyle::Relative);
    QCOMPARE(known().dnsHost("godaddy")->formConfidence, Confidence::Documented);
    QCOMPARE(known().dnsHost("godaddy")->quotes, Need::NotNeeded);
    QCOMPARE(known().dnsHost("route53")->quotes, Need::Needed);
    QCOMPARE(known().dnsHost("gandi")->quotes, Need::NeededAsText);
    QCOMPARE(known().dnsHost("alibaba")->quotes, Need::Forbidden);
    QCOMPARE(known().dnsHost("namecheap")->trailingDot, Need::Needed);
    QCOMPARE(known().dnsHost("cloudflare")->nameStyle, NameStyle::Either);
    QCOMPARE(known().dnsHost("cpanel-generic")->nameStyle, NameStyle::FullWithDot);
    QCOMPARE(known().dnsHost("tucows-opensrs")->nameStyle, NameStyle::Unknown);
    QCOMPARE(known().dnsHost("tucows-opensrs")->formConfidence, Confidence::Unknown);
    // "observed" is about the name servers, not about the form.
    QCOMPARE(known().dnsHost("dnsimple")->formConfidence, Confidence::Assumed);
    QCOMPARE(known().dnsHost("cloudflare")->zoneFileImport, QByteArray("yes"));
    QVERIFY(!known().dnsHost("cloudflare")->proxyNote.isEmpty());
    QCOMPARE(known().dnsHost("nobody"), nullptr);
    QCOMPARE(known().mailProvider("nobody"), nullptr);
}

void tst_ProviderKnowledge::pointersOutliveTheCopyTheyCameFrom()
{
    auto first = std::make_unique<ProviderKnowledge>(ProviderKnowledge::builtIn());
    const ProviderKnowledge second = *first;
    const DnsHost *host = first->dnsHost("gandi");
    first.reset();
    QCOMPARE(second.dnsHost("gandi"), host);
    QCOMPARE(host->id, QByteArray("gandi"));
}

void tst_ProviderKnowledge::nobodyIsKnownWithoutKnowledge()
{
    const ProviderKnowledge nothing;
    QVERIFY(nothing.mailProviders().isEmpty());
    QVERIFY(nothing.dnsHosts().isEmpty());
    QVERIFY(!nothing.dnsHostOf(names("dana.ns.cloudflare.com")));
    QVERIFY(nothing.mailProvidersOf(name("example.com"), mx("smtp.google.com")).isEmpty());
}

void tst_ProviderKnowledge::expressionsMatchAsPerlsDo_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *row, const QString &pattern, const char *host, bool matches) {
        QTest::newRow(row) << pattern << QByteArray(host) << matches;
    };
    row("plain", uR"(^mx\.example\.com$)"_s, "mx.example.com", true);
    row("a dot that is one", uR"(^mx\.example\.com$)"_s, "mxxexample.com", false);
    row("an optional letter at the beginning",
        uR"(^xmx?\.example\.com$)"_s,
        "xm.example.com",
        true);
    row("a letter any number of times", uR"(^ab*c\.example$)"_s, "ac.example", true);
    row("a letter that may be absent by count", uR"(^ab{0,2}c\.example$)"_s, "ac.example", true);
    row("a letter once or more", uR"(^ab+c\.example$)"_s, "abbc.example", true);
    row("an optional letter at the end", uR"(^a\.examples?$)"_s, "a.example", true);
    row("an optional dot", uR"(^\.?$)"_s, ".", true);
    row("a class of characters is no letter", uR"(^mx\d$)"_s, "mx7", true);
    row("a class at the beginning", uR"(^\dmx$)"_s, "7mx", true);
    row("either of two", uR"(^a\.example$|^b\.example$)"_s, "b.example", true);
    row("either of two in brackets", uR"(^mx\.(a|b)\.example$)"_s, "mx.b.example", true);
    row("flags", uR"((?i)^MX\.example$)"_s, "mx.example", true);
    row("not bound to the beginning", uR"(\.cust\.example$)"_s, "a.b.cust.example", true);
    row("not bound to the end", uR"(^mx\.)"_s, "mx.any.example", true);
    row("not bound at all", uR"(mail)"_s, "the.mail.example", true);
    row("the customer's domain", uR"(^mx\.<domain>$)"_s, "mx.example.com", true);
    row("the customer's dots are dots", uR"(^mx\.<domain>$)"_s, "mx.examplexcom", false);
}

void tst_ProviderKnowledge::expressionsMatchAsPerlsDo()
{
    QFETCH(QString, pattern);
    QFETCH(QByteArray, host);
    QTEST(NameExpression(pattern).matches(name(host), name("example.com")), "matches");
}

QTEST_GUILESS_MAIN(tst_ProviderKnowledge)
#include "tst_ProviderKnowledge.moc"
