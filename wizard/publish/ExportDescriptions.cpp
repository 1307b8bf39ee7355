// SPDX-License-Identifier: Apache-2.0
// Records as a description that a tool makes true: Route 53, DNSControl and octoDNS.
#include "publish/ExportParts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

QByteArray exportRoute53(const QList<ExportRecord> &records)
{
    // For "aws route53 change-resource-record-sets --hosted-zone-id ID --change-batch file://FILE".
    // https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
    // UPSERT makes a record set or replaces the one that is there, and all of it happens or
    // nothing. Octets that are no printable ASCII are octal, other than in a zone file:
    // https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/ResourceRecordTypes.html#TXTFormat
    QJsonArray changes;
    for (const ExportRecord &record : records) {
        const QJsonObject value{
            {u"Value"_s, QString::fromLatin1(record.zoneValue(OctetEscapes::Octal))}};
        const QJsonObject set{{u"Name"_s, QString::fromLatin1(record.name + '.')},
                              {u"Type"_s, QString::fromLatin1(record.type)},
                              {u"TTL"_s, record.ttl.toLongLong()},
                              {u"ResourceRecords"_s, QJsonArray{value}}};
        changes.append(QJsonObject{{u"Action"_s, u"UPSERT"_s}, {u"ResourceRecordSet"_s, set}});
    }
    return QJsonDocument(QJsonObject{{u"Changes"_s, changes}}).toJson();
}

QByteArray exportDnsControl(const QList<ExportRecord> &records, const DomainName &zone)
{
    // https://docs.dnscontrol.org/language-reference/top-level-functions/d_extend and
    // …/domain-modifiers/txt: names are relative, texts are quoted and divided by DNSControl.
    // END is its own word for "no comma to care about".
    QByteArray script = "// For dnsconfig.js, behind the D(" + scriptString(zone.toAscii())
        + ", ...) that is there.\n"
          "D_EXTEND("
        + scriptString(zone.toAscii()) + ",\n";
    for (const ExportRecord &record : records) {
        script += "  " + record.type + '(' + scriptString(record.label) + ", "
            + scriptString(record.dottedValue()) + ", TTL(" + record.ttl + ")),\n";
    }
    return script + "END);\n";
}

QByteArray exportOctoDns(const QList<ExportRecord> &records, const DomainName &zone)
{
    // https://octodns.readthedocs.io/en/latest/records.html
    // octoDNS wants the names in order, the zone itself as '', and \; for a semicolon: "unescaped
    // ;" in octodns/record/chunked.py. It divides long texts itself.
    QByteArray text = "---\n# To be added to the file of the zone " + zone.toAscii()
        + ". Do not use it in its place: octoDNS would\n"
          "# delete every record that is not in it.\n";
    QList<ExportRecord> sorted = records;
    for (ExportRecord &record : sorted) {
        if (record.label == "@")
            record.label.clear();
    }
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) {
        return a.label < b.label;
    });
    for (const ExportRecord &record : sorted) {
        QByteArray value = record.dottedValue();
        if (record.isText())
            value.replace('\\', "\\\\").replace(';', "\\;");
        text += yamlString(record.label) + ":\n  ttl: " + record.ttl + "\n  type: " + record.type
            + "\n  value: " + yamlString(value) + '\n';
    }
    return text;
}

} // namespace postseal
