// SPDX-License-Identifier: Apache-2.0
// Records for Terraform and OpenTofu, in the form that "terraform fmt" leaves as it is.
#include "publish/ExportParts.h"

#include <algorithm>
#include <utility>

namespace postseal {

namespace {

using Arguments = QList<std::pair<QByteArray, QByteArray>>;

/// The arguments of a block with their signs of equality below each other.
QByteArray alignedArguments(const Arguments &arguments)
{
    qsizetype widest = 0;
    for (const auto &argument : arguments)
        widest = std::max(widest, argument.first.size());
    QByteArray text;
    for (const auto &argument : arguments)
        text += "  " + argument.first.leftJustified(widest) + " = " + argument.second + '\n';
    return text;
}

/// "mta_sts_example_com_txt": letters, digits and underscores, no digit in front.
QByteArray resourceName(const ExportRecord &record)
{
    QByteArray name;
    for (const char c : record.name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (plain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith('_'))
            name += '_';
    }
    if (name.isEmpty() || (name.front() >= '0' && name.front() <= '9'))
        name.prepend("r_");
    return name + '_' + record.type.toLower();
}

QByteArray resource(const char *type, const ExportRecord &record, const QByteArray &body)
{
    return QByteArray("\nresource \"") + type + "\" \"" + resourceName(record) + "\" {\n" + body
        + "}\n";
}

QByteArray header(const DomainName &zone, const char *variable, const char *description)
{
    return "# Records of the zone " + zone.toAscii() + ".\n\nvariable \"" + variable
        + "\" {\n  description = \"" + description + "\"\n  type        = string\n}\n";
}

/// Only Amazon's provider takes over what is there already.
constexpr char importFirst[] =
    "# If one of these names has such a record already, import or delete it first: only one\n"
    "# may be there (RFC 8461 section 3.1, RFC 8460 section 3).\n";

QByteArray listOf(const QByteArray &value)
{
    return '[' + hclString(value) + ']';
}

/// Version 5 of the provider. A text has quotation marks of its own, as the API gives it back;
/// without them every plan finds a difference.
/// https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/dns_record
/// https://developers.cloudflare.com/api/resources/dns/subresources/records/methods/create/
QByteArray cloudflareResource(const ExportRecord &record)
{
    Arguments arguments{
        {"zone_id", "var.cloudflare_zone_id"},
        {"name", hclString(record.name)},
        {"type", hclString(record.type)},
        {"ttl", record.ttl},
        {"content", hclString(record.isText() ? record.zoneValue() : record.value)}};
    if (!record.isText()) // senders must reach the web server that has the certificate
        arguments.emplaceBack("proxied", "false");
    return resource("cloudflare_dns_record", record, alignedArguments(arguments));
}

/// The provider puts the outer quotation marks around a text; the inner ones divide it.
/// https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/route53_record
QByteArray awsResource(const ExportRecord &record)
{
    QByteArray value = record.zoneValue(OctetEscapes::Octal);
    if (record.isText()) {
        QByteArrayList pieces;
        for (const QByteArrayView piece : characterStrings(record.value)) {
            const QByteArray quoted = toZoneStrings(piece, OctetEscapes::Octal);
            pieces.append(quoted.sliced(1, quoted.size() - 2));
        }
        value = pieces.join("\"\"");
    }
    return resource("aws_route53_record",
                    record,
                    alignedArguments({{"zone_id", "var.route53_zone_id"},
                                      {"name", hclString(record.name)},
                                      {"type", hclString(record.type)},
                                      {"ttl", record.ttl},
                                      {"records", listOf(value)},
                                      {"allow_overwrite", "true"}}));
}

/// The provider divides a text itself.
/// https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dns_txt_record
QByteArray azureResource(const ExportRecord &record, const DomainName &zone)
{
    Arguments arguments{{"name", hclString(record.label)},
                        {"zone_name", hclString(zone.toAscii())},
                        {"resource_group_name", "var.dns_resource_group_name"},
                        {"ttl", record.ttl}};
    if (record.isText()) {
        return resource("azurerm_dns_txt_record",
                        record,
                        alignedArguments(arguments)
                            + "\n  record {\n    value = " + hclString(record.value) + "\n  }\n");
    }
    if (record.type == "CNAME") {
        arguments.emplaceBack("record", hclString(record.value));
        return resource("azurerm_dns_cname_record", record, alignedArguments(arguments));
    }
    arguments.emplaceBack("records", listOf(record.value));
    return resource(record.type == "AAAA" ? "azurerm_dns_aaaa_record" : "azurerm_dns_a_record",
                    record,
                    alignedArguments(arguments));
}

/// Data as in a zone file, quotation marks included.
/// https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dns_record_set
QByteArray googleResource(const ExportRecord &record)
{
    return resource("google_dns_record_set",
                    record,
                    alignedArguments({{"managed_zone", "var.dns_managed_zone"},
                                      {"name", hclString(record.name + '.')},
                                      {"type", hclString(record.type)},
                                      {"ttl", record.ttl},
                                      {"rrdatas", listOf(record.zoneValue())}}));
}

} // namespace

QByteArray exportTerraform(ExportFormat format,
                           const QList<ExportRecord> &records,
                           const DomainName &zone)
{
    QByteArray text;
    if (format == ExportFormat::TerraformCloudflare)
        text = importFirst + header(zone, "cloudflare_zone_id", "Id of the zone");
    else if (format == ExportFormat::TerraformAws)
        text = header(zone, "route53_zone_id", "Id of the hosted zone");
    else if (format == ExportFormat::TerraformAzure)
        text = importFirst + header(zone, "dns_resource_group_name", "Resource group of the zone");
    else
        text = importFirst + header(zone, "dns_managed_zone", "Name of the managed zone");
    for (const ExportRecord &record : records) {
        if (format == ExportFormat::TerraformCloudflare)
            text += cloudflareResource(record);
        else if (format == ExportFormat::TerraformAws)
            text += awsResource(record);
        else if (format == ExportFormat::TerraformAzure)
            text += azureResource(record, zone);
        else
            text += googleResource(record);
    }
    return text;
}

} // namespace postseal
