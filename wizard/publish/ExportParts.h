// SPDX-License-Identifier: Apache-2.0
// What the files that write an export format have in common.
#pragma once

#include "publish/RecordExport.h"

namespace postseal {

/// A record, ready to be written. Names are in A-labels and escaped as in RFC 1035 section 5.1.
struct ExportRecord
{
    QByteArray name; ///< in full, without root dot
    QByteArray label; ///< below the zone; "@" for the zone itself
    QByteArray type; ///< TXT, A, AAAA or CNAME
    QByteArray value; ///< the text in one piece, an address, or a host without root dot
    QByteArray ttl; ///< in seconds

    [[nodiscard]] bool isText() const { return type == "TXT"; }

    /// The value as a zone file has it: strings in quotation marks, a host with root dot.
    [[nodiscard]] QByteArray zoneValue(OctetEscapes escapes = OctetEscapes::Decimal) const;
    /// The value with a root dot behind a host, a text as it is.
    [[nodiscard]] QByteArray dottedValue() const;
};

/// What of the input is in its zone and can be written, in the input's order; the host comes last.
[[nodiscard]] QList<ExportRecord> recordsOf(const ExportInput &input);

/// A word of a POSIX shell: in apostrophes nothing has a meaning but the apostrophe.
[[nodiscard]] QByteArray shellWord(QByteArrayView text);
/// A quoted template of HCL, the language of Terraform, without any interpolation.
[[nodiscard]] QByteArray hclString(QByteArrayView text);
/// A string of ECMAScript 5, which is what DNSControl runs. ASCII only.
[[nodiscard]] QByteArray scriptString(QByteArrayView text);
/// A double-quoted scalar of YAML. ASCII only.
[[nodiscard]] QByteArray yamlString(QByteArrayView text);
/// An expression of PowerShell that is the text. ASCII only.
[[nodiscard]] QByteArray powerShellString(QByteArrayView text);

// One function for each format that has a file of its own.
[[nodiscard]] QByteArray exportRoute53(const QList<ExportRecord> &records);
[[nodiscard]] QByteArray exportTerraform(ExportFormat format,
                                         const QList<ExportRecord> &records,
                                         const DomainName &zone);
[[nodiscard]] QByteArray exportAzure(const QList<ExportRecord> &records, const DomainName &zone);
[[nodiscard]] QByteArray exportGcloud(const QList<ExportRecord> &records, const DomainName &zone);
[[nodiscard]] QByteArray exportNsupdate(const QList<ExportRecord> &records, const DomainName &zone);
[[nodiscard]] QByteArray exportPowerShell(const QList<ExportRecord> &records,
                                          const DomainName &zone);
[[nodiscard]] QByteArray exportDnsControl(const QList<ExportRecord> &records,
                                          const DomainName &zone);
[[nodiscard]] QByteArray exportOctoDns(const QList<ExportRecord> &records, const DomainName &zone);

} // namespace postseal
