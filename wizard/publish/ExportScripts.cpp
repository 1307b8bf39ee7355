// SPDX-License-Identifier: Apache-2.0
// Records as commands: az, gcloud, nsupdate and PowerShell.
//
// All of them replace the whole record set at a name. That is right here, for at _mta-sts and at
// _smtp._tls only one record may be: RFC 8461 section 3.1, RFC 8460 section 3.
#include "publish/ExportParts.h"

namespace postseal {

namespace {

/// Why a script may delete. Each line begins with the sign of a comment.
QByteArray replacesComment(const char *sign)
{
    return QByteArray(sign)
        + " Replaces what these names have of the same type: only one such record may be there\n"
        + sign + " (RFC 8461 section 3.1, RFC 8460 section 3). Running it again changes nothing.\n";
}

QByteArray shellHeader(const DomainName &zone, const char *what, const char *call)
{
    return QByteArray("#!/bin/sh\n# ") + what + " for the zone " + zone.toAscii() + ".\n#   " + call
        + '\n' + replacesComment("#") + "set -eu\n";
}

/// How az calls a type, and what adds a value to it.
struct AzureWords
{
    const char *type;
    const char *command;
    const char *option;
};

AzureWords azureWords(const ExportRecord &record)
{
    if (record.isText())
        return {"txt", "add-record", "--value"};
    if (record.type == "CNAME")
        return {"cname", "set-record", "--cname"};
    if (record.type == "AAAA")
        return {"aaaa", "add-record", "--ipv6-address"};
    return {"a", "add-record", "--ipv4-address"};
}

/// For gcloud a comma divides values, unless another divider stands in front: "gcloud topic
/// escaping".
QByteArray gcloudList(const QByteArray &value)
{
    if (!value.contains(','))
        return value;
    QByteArray divider = "|";
    while (value.contains(divider))
        divider += '|';
    return '^' + divider + '^' + value;
}

/// Add-DnsServerResourceRecord takes one string only, and no more than 254 octets:
/// https://github.com/MicrosoftDocs/windows-powershell-docs/issues/2423
constexpr qsizetype longestDescriptiveText = 254;

QByteArray powerShellAdd(const ExportRecord &record)
{
    const QByteArray name = powerShellString(record.label);
    if (record.isText() && record.value.size() > longestDescriptiveText) {
        QByteArray call = "& dnscmd.exe . /RecordAdd $zone " + name + ' ' + record.ttl + " TXT";
        for (const QByteArrayView piece : characterStrings(record.value))
            call += ' ' + powerShellString(piece);
        return "# Too long for Add-DnsServerResourceRecord.\n" + call
            + "\nif ($LASTEXITCODE) { throw \"dnscmd: $LASTEXITCODE\" }\n";
    }
    QByteArray option = "-A -IPv4Address";
    if (record.isText())
        option = "-Txt -DescriptiveText";
    else if (record.type == "AAAA")
        option = "-AAAA -IPv6Address";
    else if (record.type == "CNAME")
        option = "-CName -HostNameAlias";
    return "Add-DnsServerResourceRecord -ZoneName $zone -Name " + name + ' ' + option + ' '
        + powerShellString(record.dottedValue()) + " -TimeToLive (New-TimeSpan -Seconds "
        + record.ttl + ")\n";
}

} // namespace

QByteArray exportAzure(const QList<ExportRecord> &records, const DomainName &zone)
{
    // https://learn.microsoft.com/cli/azure/network/dns/record-set/txt
    // A zone file import is no help: it adds to the record sets that are there. az divides texts
    // over 255 octets itself. Values stand in the same word as their option, for az would read
    // a word that begins with @ from a file.
    QByteArray script =
        // No apostrophe in what follows :? for bash takes it for a quotation mark there.
        shellHeader(zone, "Azure DNS records", "RESOURCE_GROUP=name-of-its-resource-group sh FILE")
        + ": \"${RESOURCE_GROUP:?is the name of the resource group}\"\n";
    for (const ExportRecord &record : records) {
        const AzureWords words = azureWords(record);
        const QByteArray set = QByteArray("az network dns record-set ") + words.type;
        const QByteArray where =
            " --resource-group \"$RESOURCE_GROUP\" --zone-name " + shellWord(zone.toAscii());
        const QByteArray name = shellWord(record.label);
        const QByteArray value = QByteArray(words.option) + '=' + shellWord(record.value);
        script += '\n';
        if (record.type == "CNAME") { // set-record replaces
            script += set + " set-record" + where + " --record-set-name " + name + " --ttl "
                + record.ttl + ' ' + value + '\n';
            continue;
        }
        script += set + " delete" + where + " --name " + name + " --yes\n";
        script += set + " create" + where + " --name " + name + " --ttl " + record.ttl + '\n';
        script +=
            set + ' ' + words.command + where + " --record-set-name " + name + ' ' + value + '\n';
    }
    return script;
}

QByteArray exportGcloud(const QList<ExportRecord> &records, const DomainName &zone)
{
    // https://cloud.google.com/sdk/gcloud/reference/dns/record-sets/update wants a record set that
    // is there, …/create one that is not.
    QByteArray script =
        shellHeader(zone, "Google Cloud DNS records", "MANAGED_ZONE=name-of-the-zone sh FILE")
        + ": \"${MANAGED_ZONE:?is the name of the managed zone}\"\n"
          "\n"
          "# Name, type, TTL, data.\n"
          "put() {\n"
          "    if gcloud dns record-sets describe \"$1\" --zone=\"$MANAGED_ZONE\" --type=\"$2\" "
          "\\\n"
          "        >/dev/null 2>&1; then\n"
          "        command=update\n"
          "    else\n"
          "        command=create\n"
          "    fi\n"
          "    gcloud dns record-sets \"$command\" \"$1\" --zone=\"$MANAGED_ZONE\" --type=\"$2\" "
          "\\\n"
          "        --ttl=\"$3\" --rrdatas=\"$4\"\n"
          "}\n"
          "\n";
    for (const ExportRecord &record : records) {
        script += "put " + shellWord(record.name + '.') + ' ' + record.type + ' ' + record.ttl + ' '
            + shellWord(gcloudList(record.zoneValue())) + '\n';
    }
    return script;
}

QByteArray exportNsupdate(const QList<ExportRecord> &records, const DomainName &zone)
{
    // nsupdate(1) of BIND 9. All of it is one message, so there is no moment without a record: RFC
    // 2136 section 3.7. A delete by prefix does not exist.
    QByteArray text = "; For nsupdate -k KEYFILE FILE.\n" + replacesComment(";") + "zone "
        + zone.toAscii() + ".\n";
    for (const ExportRecord &record : records) {
        const QByteArray name = record.name + '.';
        text += "update delete " + name + ' ' + record.type + '\n';
        text += "update add " + name + ' ' + record.ttl + ' ' + record.type + ' '
            + record.zoneValue() + '\n';
    }
    return text + "send\n";
}

QByteArray exportPowerShell(const QList<ExportRecord> &records, const DomainName &zone)
{
    // https://learn.microsoft.com/powershell/module/dnsserver/add-dnsserverresourcerecord
    // Set-DnsServerResourceRecord needs the old record, so this deletes and adds.
    QByteArray script = "#Requires -Modules DnsServer\n"
                        "# For Windows DNS Server, zone "
        + zone.toAscii() + ".\n" + replacesComment("#")
        + "$ErrorActionPreference = 'Stop'\n"
          "$zone = "
        + powerShellString(zone.toAscii()) + '\n';
    for (const ExportRecord &record : records) {
        const QByteArray set = " -ZoneName $zone -Name " + powerShellString(record.label)
            + " -RRType " + (record.isText() ? QByteArray("Txt") : record.type);
        script += "\nif (Get-DnsServerResourceRecord" + set
            + " -Node -ErrorAction SilentlyContinue) {\n"
              "    Remove-DnsServerResourceRecord"
            + set + " -Force\n}\n" + powerShellAdd(record);
    }
    return script;
}

} // namespace postseal
