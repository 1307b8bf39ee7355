// SPDX-License-Identifier: Apache-2.0
// The exact texts. What real readers make of them is in check_exports.py.
#include "publish/RecordExport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include "ExportCases.h"

using namespace postseal;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postseal::ExportFormat)
Q_DECLARE_METATYPE(postseal::HostToPublish)

class tst_RecordExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreThoseOfTheCommandLine();
    void fileNames();
    void writesADomain_data();
    void writesADomain();
    void relativeNamesInAParentZone_data();
    void relativeNamesInAParentZone();
    void theZoneItself_data();
    void theZoneItself();
    void policyHosts_data();
    void policyHosts();
    void whatIsNoHostIsLeftOut_data();
    void whatIsNoHostIsLeftOut();
    void whatIsNotInTheZoneIsLeftOut();
    void longTextsAreDivided_data();
    void longTextsAreDivided();
    void hostileTextsStayInTheirString_data();
    void hostileTextsStayInTheirString();
    void replacesInsteadOfAdding_data();
    void replacesInsteadOfAdding();
    void route53EscapesAreOctal();
};

namespace {

ExportInput inputOf(const char *domain, const char *zone)
{
    return {DomainName::literal(zone),
            {stsRecordToPublish(DomainName::literal(domain), "1"),
             tlsRptRecordToPublish(DomainName::literal(domain),
                                   {"mailto:a@example.com", "https://example.com/r"})},
            std::nullopt};
}

ExportInput textOf(const QByteArray &text)
{
    return {DomainName::literal("example.com"),
            {{DomainName::literal("_mta-sts.example.com"), text}},
            std::nullopt};
}

void formatRow(ExportFormat format, const QByteArray &text)
{
    QTest::newRow(toId(format).constData()) << format << text;
}

} // namespace

void tst_RecordExport::idsAreThoseOfTheCommandLine()
{
    QByteArrayList ids;
    for (const ExportFormat format : exportFormats()) {
        ids.append(toId(format));
        QCOMPARE(exportFormatFromId(toId(format)), format);
    }
    QCOMPARE(ids.join(' '),
             QByteArray("table zone cloudflare route53 azure gcloud terraform-cloudflare "
                        "terraform-aws terraform-azure terraform-google dnscontrol octodns "
                        "nsupdate powershell csv json"));
    QVERIFY(!exportFormatFromId("Zone"));
    QVERIFY(!exportFormatFromId(""));
}

void tst_RecordExport::fileNames()
{
    const DomainName zone = DomainName::literal("example.com");
    QCOMPARE(exportFileName(ExportFormat::Route53, zone), QByteArray("example.com-route53.json"));
    QCOMPARE(exportFileName(ExportFormat::Zone, DomainName()), QByteArray("records.zone"));
    QSet<QByteArray> names;
    for (const ExportFormat format : exportFormats())
        names.insert(exportFileName(format, zone));
    QCOMPARE(names.size(), exportFormats().size());
    // octoDNS would take it for the whole zone.
    QVERIFY(!names.contains("example.com.yaml"));
}

void tst_RecordExport::writesADomain_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("text"); // a part of what is written, from the first record on
    formatRow(ExportFormat::Table,
              "_mta-sts.example.com    TXT  3600  v=STSv1; id=1;\n"
              "_smtp._tls.example.com  TXT  3600  v=TLSRPTv1; "
              "rua=mailto:a@example.com,https://example.com/r\n");
    formatRow(ExportFormat::Zone,
              "_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=1;\"\n"
              "_smtp._tls.example.com. 3600 IN TXT \"v=TLSRPTv1; "
              "rua=mailto:a@example.com,https://example.com/r\"\n");
    formatRow(ExportFormat::Cloudflare,
              "_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id=1;\"\n"
              "_smtp._tls.example.com. 3600 IN TXT \"v=TLSRPTv1; "
              "rua=mailto:a@example.com,https://example.com/r\"\n");
    formatRow(ExportFormat::Azure,
              R"(
az network dns record-set txt delete --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name '_mta-sts' --yes
az network dns record-set txt create --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --name '_mta-sts' --ttl 3600
az network dns record-set txt add-record --resource-group "$RESOURCE_GROUP" --zone-name 'example.com' --record-set-name '_mta-sts' --value='v=STSv1; id=1;'
)");
    formatRow(ExportFormat::Gcloud,
              R"(
put '_mta-sts.example.com.' TXT 3600 '"v=STSv1; id=1;"'
put '_smtp._tls.example.com.' TXT 3600 '^|^"v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/r"'
)");
    formatRow(ExportFormat::TerraformCloudflare, R"(
resource "cloudflare_dns_record" "mta_sts_example_com_txt" {
  zone_id = var.cloudflare_zone_id
  name    = "_mta-sts.example.com"
  type    = "TXT"
  ttl     = 3600
  content = "\"v=STSv1; id=1;\""
}
)");
    formatRow(ExportFormat::TerraformAws, R"(
resource "aws_route53_record" "mta_sts_example_com_txt" {
  zone_id         = var.route53_zone_id
  name            = "_mta-sts.example.com"
  type            = "TXT"
  ttl             = 3600
  records         = ["v=STSv1; id=1;"]
  allow_overwrite = true
}
)");
    formatRow(ExportFormat::TerraformAzure, R"(
resource "azurerm_dns_txt_record" "mta_sts_example_com_txt" {
  name                = "_mta-sts"
  zone_name           = "example.com"
  resource_group_name = var.dns_resource_group_name
  ttl                 = 3600

  record {
    value = "v=STSv1; id=1;"
  }
}
)");
    formatRow(ExportFormat::TerraformGoogle, R"(
resource "google_dns_record_set" "smtp_tls_example_com_txt" {
  managed_zone = var.dns_managed_zone
  name         = "_smtp._tls.example.com."
  type         = "TXT"
  ttl          = 3600
  rrdatas      = ["\"v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/r\""]
}
)");
    formatRow(ExportFormat::DnsControl, R"(
D_EXTEND("example.com",
  TXT("_mta-sts", "v=STSv1; id=1;", TTL(3600)),
  TXT("_smtp._tls", "v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/r", TTL(3600)),
END);
)");
    formatRow(ExportFormat::OctoDns, R"(
"_mta-sts":
  ttl: 3600
  type: TXT
  value: "v=STSv1\\; id=1\\;"
"_smtp._tls":
  ttl: 3600
  type: TXT
  value: "v=TLSRPTv1\\; rua=mailto:a@example.com,https://example.com/r"
)");
    formatRow(ExportFormat::Nsupdate, R"(
zone example.com.
update delete _mta-sts.example.com. TXT
update add _mta-sts.example.com. 3600 TXT "v=STSv1; id=1;"
update delete _smtp._tls.example.com. TXT
update add _smtp._tls.example.com. 3600 TXT "v=TLSRPTv1; rua=mailto:a@example.com,https://example.com/r"
send
)");
    formatRow(ExportFormat::PowerShell, R"(
$zone = 'example.com'

if (Get-DnsServerResourceRecord -ZoneName $zone -Name '_mta-sts' -RRType Txt -Node -ErrorAction SilentlyContinue) {
    Remove-DnsServerResourceRecord -ZoneName $zone -Name '_mta-sts' -RRType Txt -Force
}
Add-DnsServerResourceRecord -ZoneName $zone -Name '_mta-sts' -Txt -DescriptiveText 'v=STSv1; id=1;' -TimeToLive (New-TimeSpan -Seconds 3600)
)");
    formatRow(ExportFormat::Csv,
              "name,type,ttl,value\r\n"
              "_mta-sts.example.com,TXT,3600,v=STSv1; id=1;\r\n"
              "_smtp._tls.example.com,TXT,3600,\"v=TLSRPTv1; "
              "rua=mailto:a@example.com,https://example.com/r\"\r\n");
    formatRow(ExportFormat::Json, R"(
            "name": "_mta-sts.example.com",
            "ttl": 3600,
            "type": "TXT",
            "value": "v=STSv1; id=1;"
)");
    formatRow(ExportFormat::Route53, R"(
            "Action": "UPSERT",
            "ResourceRecordSet": {
                "Name": "_mta-sts.example.com.",
                "ResourceRecords": [
                    {
                        "Value": "\"v=STSv1; id=1;\""
                    }
                ],
                "TTL": 3600,
                "Type": "TXT"
            }
)");
    QCOMPARE(exportFormats().size(), 16); // all have a row
}

void tst_RecordExport::writesADomain()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, text);
    const QByteArray written = exportRecords(format, inputOf("example.com", "example.com"));
    QVERIFY2(written.contains(text), written);
    if (format == ExportFormat::Table || format == ExportFormat::Zone
        || format == ExportFormat::Csv)
        QCOMPARE(written, text);
    QVERIFY(written.endsWith('\n'));
}

void tst_RecordExport::relativeNamesInAParentZone_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("text");
    formatRow(ExportFormat::Azure, "--zone-name 'example.com' --name '_smtp._tls.shop' ");
    formatRow(ExportFormat::TerraformAzure, "= \"_smtp._tls.shop\"\n");
    formatRow(ExportFormat::DnsControl, "TXT(\"_smtp._tls.shop\", ");
    formatRow(ExportFormat::OctoDns, "\"_smtp._tls.shop\":\n");
    formatRow(ExportFormat::PowerShell, "-Name '_smtp._tls.shop' ");
    formatRow(ExportFormat::Nsupdate,
              "zone example.com.\nupdate delete _mta-sts.shop.example.com.");
    formatRow(ExportFormat::Route53, "\"_smtp._tls.shop.example.com.\"");
}

void tst_RecordExport::relativeNamesInAParentZone()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, text);
    const QByteArray written = exportRecords(format, inputOf("shop.example.com", "example.com"));
    QVERIFY2(written.contains(text), written);
}

void tst_RecordExport::theZoneItself_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("text");
    formatRow(ExportFormat::Zone, "example.com. 3600 IN TXT \"t\"\n");
    formatRow(ExportFormat::Azure, "--record-set-name '@' --value='t'\n");
    formatRow(ExportFormat::DnsControl, "TXT(\"@\", \"t\", TTL(3600))");
    formatRow(ExportFormat::OctoDns, "\"\":\n  ttl: 3600\n");
    formatRow(ExportFormat::PowerShell, "-Name '@' -Txt -DescriptiveText 't'");
}

void tst_RecordExport::theZoneItself()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, text);
    const DomainName zone = DomainName::literal("example.com");
    const QByteArray written = exportRecords(format, {zone, {{zone, "t"}}, std::nullopt});
    QVERIFY2(written.contains(text), written);
}

void tst_RecordExport::policyHosts_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("alias"); // a part
    QTest::addColumn<QByteArray>("address");
    const auto row = [](ExportFormat format, const char *alias, const char *address) {
        QTest::newRow(toId(format).constData())
            << format << QByteArray(alias) << QByteArray(address);
    };
    row(ExportFormat::Zone,
        "mta-sts.example.com. 3600 IN CNAME policy.example.net.\n",
        "mta-sts.example.com. 3600 IN AAAA 2001:db8::1\n");
    row(ExportFormat::Csv,
        "mta-sts.example.com,CNAME,3600,policy.example.net\r\n",
        "mta-sts.example.com,AAAA,3600,2001:db8::1\r\n");
    row(ExportFormat::Route53, "\"policy.example.net.\"", "\"2001:db8::1\"");
    row(ExportFormat::Azure,
        "cname set-record --resource-group \"$RESOURCE_GROUP\" --zone-name 'example.com' "
        "--record-set-name 'mta-sts' --ttl 3600 --cname='policy.example.net'\n",
        "--record-set-name 'mta-sts' --ipv6-address='2001:db8::1'\n");
    row(ExportFormat::Gcloud,
        "put 'mta-sts.example.com.' CNAME 3600 'policy.example.net.'\n",
        "put 'mta-sts.example.com.' AAAA 3600 '2001:db8::1'\n");
    row(ExportFormat::TerraformCloudflare,
        "content = \"policy.example.net\"\n  proxied = false\n",
        "content = \"2001:db8::1\"\n  proxied = false\n");
    row(ExportFormat::TerraformAws, "[\"policy.example.net.\"]", "[\"2001:db8::1\"]");
    row(ExportFormat::TerraformAzure,
        "resource \"azurerm_dns_cname_record\" \"mta_sts_example_com_cname\"",
        "resource \"azurerm_dns_aaaa_record\" \"mta_sts_example_com_aaaa\"");
    row(ExportFormat::TerraformGoogle, "[\"policy.example.net.\"]", "[\"2001:db8::1\"]");
    row(ExportFormat::DnsControl,
        "CNAME(\"mta-sts\", \"policy.example.net.\", TTL(3600))",
        "AAAA(\"mta-sts\", \"2001:db8::1\", TTL(3600))");
    row(ExportFormat::OctoDns,
        "  type: CNAME\n  value: \"policy.example.net.\"\n",
        "  type: AAAA\n  value: \"2001:db8::1\"\n");
    row(ExportFormat::Nsupdate,
        "update add mta-sts.example.com. 3600 CNAME policy.example.net.\n",
        "update delete mta-sts.example.com. AAAA\n");
    row(ExportFormat::PowerShell,
        "-Name 'mta-sts' -CName -HostNameAlias 'policy.example.net.' ",
        "-Name 'mta-sts' -AAAA -IPv6Address '2001:db8::1' ");
}

void tst_RecordExport::policyHosts()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, alias);
    QFETCH(QByteArray, address);
    ExportInput input = inputOf("example.com", "example.com");
    const DomainName name = DomainName::literal("mta-sts.example.com");
    input.policyHost = HostToPublish{name, HostToPublish::Type::Cname, "Policy.example.net."};
    const QByteArray withAlias = exportRecords(format, input);
    QVERIFY2(withAlias.contains(alias), withAlias);
    input.policyHost = HostToPublish{name, HostToPublish::Type::Aaaa, "2001:db8::1"};
    const QByteArray withAddress = exportRecords(format, input);
    QVERIFY2(withAddress.contains(address), withAddress);
}

void tst_RecordExport::whatIsNoHostIsLeftOut_data()
{
    QTest::addColumn<HostToPublish>("host");
    const auto row = [](const char *name, HostToPublish::Type type, const char *value) {
        QTest::newRow(name) << HostToPublish{
            DomainName::literal("mta-sts.example.com"), type, value};
    };
    row("empty", HostToPublish::Type::A, "");
    row("a name as an address", HostToPublish::Type::A, "policy.example.net");
    row("the other kind of address", HostToPublish::Type::A, "2001:db8::1");
    row("IPv4 as IPv6", HostToPublish::Type::Aaaa, "192.0.2.1");
    row("an address as an alias", HostToPublish::Type::Cname, "192.0.2.1");
    row("another line", HostToPublish::Type::Cname, "a.example\nexample.com. 1 IN NS b.example.");
    row("a command", HostToPublish::Type::Cname, "$(reboot).example");
    row("an apostrophe", HostToPublish::Type::Cname, "a'b.example");
    row("a space", HostToPublish::Type::A, "192.0.2.1 192.0.2.2");
}

void tst_RecordExport::whatIsNoHostIsLeftOut()
{
    QFETCH(HostToPublish, host);
    const ExportInput without = inputOf("example.com", "example.com");
    ExportInput with = without;
    with.policyHost = host;
    for (const ExportFormat format : exportFormats())
        QCOMPARE(exportRecords(format, with), exportRecords(format, without));
}

void tst_RecordExport::whatIsNotInTheZoneIsLeftOut()
{
    ExportInput input = inputOf("example.org", "example.com");
    input.records.append({DomainName(), "a domain so long that no name fits below it"});
    input.policyHost = HostToPublish{
        DomainName::literal("mta-sts.example.org"), HostToPublish::Type::A, "192.0.2.1"};
    const ExportInput nothing{DomainName::literal("example.com"), {}, std::nullopt};
    for (const ExportFormat format : exportFormats())
        QCOMPARE(exportRecords(format, input), exportRecords(format, nothing));
}

void tst_RecordExport::longTextsAreDivided_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("text");
    const QByteArray a(255, 'a');
    const QByteArray b(45, 'b');
    formatRow(ExportFormat::Zone, "TXT \"" + a + "\" \"" + b + "\"\n");
    formatRow(ExportFormat::Cloudflare, "TXT \"" + a + "\" \"" + b + "\"\n");
    formatRow(ExportFormat::Route53, "\"Value\": \"\\\"" + a + "\\\" \\\"" + b + "\\\"\"");
    formatRow(ExportFormat::Gcloud, "'\"" + a + "\" \"" + b + "\"'\n");
    formatRow(ExportFormat::TerraformCloudflare, "\"\\\"" + a + "\\\" \\\"" + b + "\\\"\"");
    formatRow(ExportFormat::TerraformAws, "[\"" + a + "\\\"\\\"" + b + "\"]");
    formatRow(ExportFormat::TerraformGoogle, "[\"\\\"" + a + "\\\" \\\"" + b + "\\\"\"]");
    formatRow(ExportFormat::Nsupdate, "TXT \"" + a + "\" \"" + b + "\"\n");
    formatRow(ExportFormat::PowerShell,
              "& dnscmd.exe . /RecordAdd $zone '_mta-sts' 3600 TXT '" + a + "' '" + b + "'\n");
    // These divide it themselves.
    formatRow(ExportFormat::Azure, "--value='" + a + b + "'\n");
    formatRow(ExportFormat::TerraformAzure, "value = \"" + a + b + "\"\n");
    formatRow(ExportFormat::DnsControl, "\"" + a + b + "\", TTL(");
    formatRow(ExportFormat::OctoDns, "\"" + a + b + "\"\n");
    formatRow(ExportFormat::Csv, ',' + a + b + "\r\n");
    formatRow(ExportFormat::Json, "\"" + a + b + "\"\n");
}

void tst_RecordExport::longTextsAreDivided()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, text);
    const QByteArray written =
        exportRecords(format, textOf(QByteArray(255, 'a') + QByteArray(45, 'b')));
    QVERIFY2(written.contains(text), written);
}

void tst_RecordExport::hostileTextsStayInTheirString_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("hostile");
    QTest::addColumn<QByteArray>("text"); // how it is written
    const auto row =
        [](ExportFormat format, const char *name, const char *hostile, const char *text) {
            QTest::addRow("%s: %s", toId(format).constData(), name)
                << format << QByteArray(hostile) << QByteArray(text);
        };
    row(ExportFormat::Zone, "quotes", R"(a"b\c)", R"("a\"b\\c")");
    row(ExportFormat::Zone, "a line end", "a\nb", R"("a\010b")");
    row(ExportFormat::Table, "a line end", "a\nb", "a\\010b\n");
    row(ExportFormat::Nsupdate, "a line end", "a\nsend", R"("a\010send")");
    row(ExportFormat::Azure, "an apostrophe", "a'$(b)`c`", R"(--value='a'\''$(b)`c`')");
    row(ExportFormat::Gcloud, "an apostrophe", "a'b", R"('"a'\''b"')");
    row(ExportFormat::Gcloud, "commas", "a,b|c", R"('^||^"a,b|c"')");
    row(ExportFormat::Gcloud, "a divider at the end", "a,b||", R"('^|||^"a,b||"')");
    row(ExportFormat::TerraformAzure, "a template", "${a} %{b} $${c}", R"("$${a} %%{b} $$${c}")");
    row(ExportFormat::TerraformAzure, "quotes", R"(a"b\)", R"("a\"b\\")");
    row(ExportFormat::TerraformAzure, "a line end", "a\nb", R"("a\u000ab")");
    row(ExportFormat::TerraformGoogle, "quotes", R"(a"b)", R"(["\"a\\\"b\""])");
    row(ExportFormat::TerraformAws, "quotes", R"(a"b)", R"(["a\\\"b"])");
    row(ExportFormat::TerraformAzure,
        "beyond the first plane",
        "\xF0\x9F\x94\x92",
        R"("\U0001f512")");
    row(ExportFormat::DnsControl, "quotes", "a\"); b(\"", R"("a\"); b(\"")");
    row(ExportFormat::DnsControl, "a line separator", "a\xE2\x80\xA8", R"("a\u2028")");
    row(ExportFormat::DnsControl,
        "beyond the first plane",
        "\xF0\x9F\x94\x92",
        R"("\ud83d\udd12")");
    row(ExportFormat::OctoDns, "quotes", "a\"\nb: c", R"("a\"\u000ab: c")");
    row(ExportFormat::OctoDns, "a backslash", R"(a\b)", R"("a\\\\b")");
    row(ExportFormat::PowerShell, "apostrophes", "a'b", "-DescriptiveText 'a''b' ");
    row(ExportFormat::PowerShell, "a variable", "$a `b \"c", "-DescriptiveText '$a `b \"c' ");
    row(ExportFormat::PowerShell,
        "a typographic apostrophe: PowerShell takes it for one",
        "a\xE2\x80\x99"
        "b",
        "-DescriptiveText ('' + 'a' + [char]0x2019 + 'b') ");
    row(ExportFormat::PowerShell, "a line end", "\n", "-DescriptiveText ('' + [char]0x000a) ");
    row(ExportFormat::Csv, "quotes and commas", "a\",b\n", ",\"a\"\",b\n\"\r\n");
    row(ExportFormat::Json, "quotes", "a\"\\\n", R"("a\"\\\n")");
}

void tst_RecordExport::hostileTextsStayInTheirString()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, hostile);
    QFETCH(QByteArray, text);
    const QByteArray written = exportRecords(format, textOf(hostile));
    QVERIFY2(written.contains(text), written);
}

void tst_RecordExport::replacesInsteadOfAdding_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::addColumn<QByteArray>("word");
    formatRow(ExportFormat::Route53, "UPSERT");
    formatRow(ExportFormat::Azure, "record-set txt delete");
    formatRow(ExportFormat::Gcloud, "command=update");
    formatRow(ExportFormat::TerraformAws, "allow_overwrite = true");
    formatRow(ExportFormat::Nsupdate, "update delete _mta-sts.example.com. TXT");
    formatRow(ExportFormat::PowerShell, "Remove-DnsServerResourceRecord");
    // These tools cannot, and the file says so.
    formatRow(ExportFormat::Cloudflare, "First delete");
    formatRow(ExportFormat::TerraformGoogle, "import or delete it first");
}

void tst_RecordExport::replacesInsteadOfAdding()
{
    QFETCH(ExportFormat, format);
    QFETCH(QByteArray, word);
    const QByteArray written = exportRecords(format, inputOf("example.com", "example.com"));
    QVERIFY2(written.contains(word), written);
}

void tst_RecordExport::route53EscapesAreOctal()
{
    const QJsonObject written =
        QJsonDocument::fromJson(exportRecords(ExportFormat::Route53, textOf("a\n\x7F"))).object();
    const QJsonObject set = written.value("Changes"_L1)
                                .toArray()
                                .at(0)
                                .toObject()
                                .value("ResourceRecordSet"_L1)
                                .toObject();
    QCOMPARE(
        set.value("ResourceRecords"_L1).toArray().at(0).toObject().value("Value"_L1).toString(),
        uR"("a\012\177")"_s);
}

QTEST_GUILESS_MAIN(tst_RecordExport)
#include "tst_RecordExport.moc"
