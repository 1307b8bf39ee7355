// SPDX-License-Identifier: Apache-2.0
#include "publish/RecordExport.h"

#include "publish/ExportParts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

struct FormatNames
{
    ExportFormat format;
    const char *id;
    const char *ending; ///< of a file, behind the zone's name
};

constexpr std::array<FormatNames, 16> formatNames{{
    {ExportFormat::Table, "table", ".txt"},
    {ExportFormat::Zone, "zone", ".zone"},
    {ExportFormat::Cloudflare, "cloudflare", "-cloudflare.txt"},
    {ExportFormat::Route53, "route53", "-route53.json"},
    {ExportFormat::Azure, "azure", "-azure.sh"},
    {ExportFormat::Gcloud, "gcloud", "-gcloud.sh"},
    {ExportFormat::TerraformCloudflare, "terraform-cloudflare", "-cloudflare.tf"},
    {ExportFormat::TerraformAws, "terraform-aws", "-aws.tf"},
    {ExportFormat::TerraformAzure, "terraform-azure", "-azure.tf"},
    {ExportFormat::TerraformGoogle, "terraform-google", "-google.tf"},
    {ExportFormat::DnsControl, "dnscontrol", "-dnscontrol.js"},
    // octoDNS takes a file that has just the zone's name for the whole zone, and deletes all else.
    {ExportFormat::OctoDns, "octodns", "-octodns.yaml"},
    {ExportFormat::Nsupdate, "nsupdate", "-nsupdate.txt"},
    {ExportFormat::PowerShell, "powershell", "-powershell.ps1"},
    {ExportFormat::Csv, "csv", ".csv"},
    {ExportFormat::Json, "json", ".json"},
}};

const FormatNames &namesOf(ExportFormat format)
{
    const auto *const found =
        std::find_if(formatNames.begin(), formatNames.end(), [format](const FormatNames &names) {
            return names.format == format;
        });
    Q_ASSERT(found != formatNames.end());
    return *found;
}

/// In one line, also with a line end in it.
QByteArray inOneLine(const QByteArray &text)
{
    QByteArray line;
    for (const char c : text) {
        if (c >= 0x20 && c < 0x7F)
            line += c;
        else
            line += '\\' + QByteArray::number(uchar(c)).rightJustified(3, '0');
    }
    return line;
}

QByteArray exportTable(const QList<ExportRecord> &records)
{
    qsizetype widestName = 0;
    qsizetype widestType = 0;
    qsizetype widestTtl = 0;
    for (const ExportRecord &record : records) {
        widestName = std::max(widestName, record.name.size());
        widestType = std::max(widestType, record.type.size());
        widestTtl = std::max(widestTtl, record.ttl.size());
    }
    QByteArray table;
    for (const ExportRecord &record : records) {
        table += record.name.leftJustified(widestName) + "  "
            + record.type.leftJustified(widestType) + "  " + record.ttl.rightJustified(widestTtl)
            + "  " + inOneLine(record.value) + '\n';
    }
    return table;
}

QByteArray exportZone(const QList<ExportRecord> &records)
{
    QByteArray zone;
    for (const ExportRecord &record : records) {
        zone += record.name + ". " + record.ttl + " IN " + record.type + ' ' + record.zoneValue()
            + '\n';
    }
    return zone;
}

/// The form that an administrator can use without writing a program: a file for the page "Import
/// and export". https://developers.cloudflare.com/dns/manage-dns-records/how-to/import-and-export/
QByteArray exportCloudflare(const QList<ExportRecord> &records)
{
    QByteArray text =
        "; For Cloudflare: in the dashboard under DNS, Records, Import and Export, or\n"
        ";   curl -H \"Authorization: Bearer $CLOUDFLARE_API_TOKEN\" -F file=@FILE \\\n"
        ";     \"https://api.cloudflare.com/client/v4/zones/$ZONE_ID/dns_records/import\"\n"
        "; An import adds records and replaces none. First delete what these names have of the\n"
        "; same type, for only one such record may be there:\n";
    for (const ExportRecord &record : records)
        text += ";   " + record.name + ' ' + record.type + '\n';
    return text + exportZone(records);
}

/// RFC 4180.
QByteArray csvField(const QByteArray &text)
{
    const bool needsQuotes = std::any_of(text.begin(), text.end(), [](char c) {
        return c == '"' || c == ',' || c == '\r' || c == '\n';
    });
    if (!needsQuotes)
        return text;
    return '"' + QByteArray(text).replace('"', "\"\"") + '"';
}

QByteArray exportCsv(const QList<ExportRecord> &records)
{
    QByteArray csv = "name,type,ttl,value\r\n";
    for (const ExportRecord &record : records) {
        csv += csvField(record.name) + ',' + record.type + ',' + record.ttl + ','
            + csvField(record.value) + "\r\n";
    }
    return csv;
}

/// {"schema": 1, "zone": "example.com", "records": [{"name", "type", "ttl", "value"}]}: full names
/// without root dot, texts in one piece, the TTL in seconds as a number.
QByteArray exportJson(const QList<ExportRecord> &records, const DomainName &zone)
{
    QJsonArray array;
    for (const ExportRecord &record : records) {
        array.append(QJsonObject{{u"name"_s, QString::fromLatin1(record.name)},
                                 {u"type"_s, QString::fromLatin1(record.type)},
                                 {u"ttl"_s, record.ttl.toLongLong()},
                                 {u"value"_s, QString::fromUtf8(record.value)}});
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, 1},
                                     {u"zone"_s, QString::fromLatin1(zone.toAscii())},
                                     {u"records"_s, array}})
        .toJson();
}

} // namespace

QByteArray toId(ExportFormat format)
{
    return namesOf(format).id;
}

std::optional<ExportFormat> exportFormatFromId(QByteArrayView id)
{
    for (const FormatNames &names : formatNames) {
        if (id == names.id)
            return names.format;
    }
    return std::nullopt;
}

QList<ExportFormat> exportFormats()
{
    QList<ExportFormat> formats;
    for (const FormatNames &names : formatNames)
        formats.append(names.format);
    return formats;
}

QByteArray exportRecords(ExportFormat format, const ExportInput &input)
{
    const QList<ExportRecord> records = recordsOf(input);
    switch (format) {
    case ExportFormat::Table:
        return exportTable(records);
    case ExportFormat::Zone:
        return exportZone(records);
    case ExportFormat::Cloudflare:
        return exportCloudflare(records);
    case ExportFormat::Route53:
        return exportRoute53(records);
    case ExportFormat::Azure:
        return exportAzure(records, input.zone);
    case ExportFormat::Gcloud:
        return exportGcloud(records, input.zone);
    case ExportFormat::TerraformCloudflare:
    case ExportFormat::TerraformAws:
    case ExportFormat::TerraformAzure:
    case ExportFormat::TerraformGoogle:
        return exportTerraform(format, records, input.zone);
    case ExportFormat::DnsControl:
        return exportDnsControl(records, input.zone);
    case ExportFormat::OctoDns:
        return exportOctoDns(records, input.zone);
    case ExportFormat::Nsupdate:
        return exportNsupdate(records, input.zone);
    case ExportFormat::PowerShell:
        return exportPowerShell(records, input.zone);
    case ExportFormat::Csv:
        return exportCsv(records);
    case ExportFormat::Json:
        return exportJson(records, input.zone);
    }
    return {};
}

QByteArray exportFileName(ExportFormat format, const DomainName &zone)
{
    return (zone.isRoot() ? QByteArray("records") : zone.toAscii()) + namesOf(format).ending;
}

} // namespace postseal
