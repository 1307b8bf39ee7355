// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/RecordsToPublish.h"

#include <optional>

namespace postseal {

/// What records can be written as.
enum class ExportFormat {
    Table, ///< full name, type, TTL and value in columns
    Zone, ///< lines for a zone file, RFC 1035 section 5.1
    Cloudflare, ///< a zone file for Cloudflare's import
    Route53, ///< a change batch for Amazon Route 53
    Azure, ///< a shell script that calls az
    Gcloud, ///< a shell script that calls gcloud
    TerraformCloudflare,
    TerraformAws,
    TerraformAzure,
    TerraformGoogle,
    DnsControl,
    OctoDns,
    Nsupdate, ///< RFC 2136, as nsupdate reads it
    PowerShell, ///< Windows DNS Server
    Csv, ///< RFC 4180 with the header name,type,ttl,value
    Json,
};

/// "terraform-aws": the words of the command line.
[[nodiscard]] QByteArray toId(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromId(QByteArrayView id);

/// All of them, as the command line lists them.
[[nodiscard]] QList<ExportFormat> exportFormats();

/// What to write. The zone may be a parent of the mail domain; in the root, an unknown zone, there
/// is nothing to write.
struct ExportInput
{
    DomainName zone;
    QList<TxtToPublish> records; ///< each name once
    std::optional<HostToPublish> policyHost;

    friend bool operator==(const ExportInput &, const ExportInput &) = default;
};

/// The records as the format's tool reads them, with line ends. A record that is not in the zone is
/// left out, and so is a policy host whose value is no address or host name.
///
/// Whatever stands in a value stays inside the string it is written as. Octets of a text that are
/// no ASCII are taken as UTF-8 where the format has characters; neither RFC 8461 nor RFC 8460 lets
/// a record have any.
[[nodiscard]] QByteArray exportRecords(ExportFormat format, const ExportInput &input);

/// "example.com-route53.json"; "records-route53.json" when the zone is the root.
[[nodiscard]] QByteArray exportFileName(ExportFormat format, const DomainName &zone);

} // namespace postseal
