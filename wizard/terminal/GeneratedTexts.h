// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "publish/HostingRecipes.h"
#include "publish/RecordExport.h"
#include "terminal/TextStyle.h"
#include "tlsrpt/TlsRptRecord.h"

#include <optional>

namespace postseal {

/// All that a domain has to publish.
struct GeneratedTexts
{
    DomainName domain;
    Policy policy;
    StsRecord record;
    TlsRptRecord tlsRpt; ///< without rua there is no such record
    DomainName zone; ///< where the records go: the domain, or one above it
    std::optional<DnsHost> dnsHost; ///< for the table: whose form to write for
    const HostingRecipe *hosting = nullptr; ///< where the policy is served; null: anywhere
    std::optional<HostToPublish> host; ///< the record at mta-sts, if it is known
};

struct GeneratedFile
{
    QString name; ///< below the folder that was asked for
    QByteArray content;
};

/// The records in the format; as a table, as JSON and as a zone file with the policy.
[[nodiscard]] QByteArray toText(const GeneratedTexts &texts,
                                ExportFormat format,
                                const TextStyle &style);

/// The policy file where a web server wants it, or the files of the hosting recipe in a folder named after it, its steps,
/// and the records in the format.
[[nodiscard]] QList<GeneratedFile> toFiles(const GeneratedTexts &texts, ExportFormat format);

} // namespace postseal
