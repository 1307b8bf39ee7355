// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "dns/Ldns.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <optional>
#include <vector>

namespace postseal {

/// A name as its labels, lower case, the one next to the root first. Ordinary comparison of such
/// lists is the canonical order of RFC 4034 section 6.1, and an ancestor is a list that the other
/// begins with.
using DnssecLabels = QList<QByteArray>;

[[nodiscard]] DnssecLabels labelsOf(const DomainName &name);
[[nodiscard]] DnssecLabels labelsOf(const ldns_rdf *name);

/// For Details: the name, "." for the root.
[[nodiscard]] QByteArray nameForReason(const DomainName &name);

/// The name is the ancestor or below it. Compares labels, so a dot inside a label does not fool it.
[[nodiscard]] bool isAtOrBelow(const DnssecLabels &name, const DnssecLabels &ancestor);

/// How many labels both have in common, counted from the root.
[[nodiscard]] qsizetype commonLabels(const DnssecLabels &a, const DnssecLabels &b);

/// Records of one owner and type, with the signatures that claim to cover them. RFC 4035
/// section 5.3.
struct DnssecRrset
{
    DomainName owner;
    ldns_rr_type type = LDNS_RR_TYPE_A;
    LdnsRecordListPtr records{ldns_rr_list_new()}; ///< without doubles
    LdnsRecordListPtr signatures{ldns_rr_list_new()};

    [[nodiscard]] size_t count() const { return ldns_rr_list_rr_count(records.get()); }

    [[nodiscard]] const ldns_rr *record(size_t index) const
    {
        return ldns_rr_list_rr(records.get(), index);
    }

    [[nodiscard]] size_t signatureCount() const { return ldns_rr_list_rr_count(signatures.get()); }

    [[nodiscard]] ldns_rr *signature(size_t index) const
    {
        return ldns_rr_list_rr(signatures.get(), index);
    }

    /// "example.com MX", for Details.
    [[nodiscard]] QByteArray title() const;
};

/// The fields of an RRSIG. RFC 4034 section 3.1.
struct DnssecSignatureFields
{
    quint8 algorithm = 0;
    quint8 labels = 0;
    quint32 expiration = 0; ///< seconds, serial arithmetic
    quint32 inception = 0;
    quint16 keyTag = 0;
    DomainName signer;
};

/// Nothing when a field is missing or the signer's name is none.
[[nodiscard]] std::optional<DnssecSignatureFields> signatureFields(const ldns_rr *signature);

/// Labels as RFC 4034 section 3.1.3 counts them: neither the root nor a leading asterisk.
[[nodiscard]] qsizetype signedLabelCount(const DnssecLabels &owner);

/// A section of a message, taken apart into RRsets.
class DnssecSection
{
public:
    DnssecSection() = default;
    /// Takes clones of the records. Records that lack fields or are not of class IN are left out.
    explicit DnssecSection(const ldns_rr_list *records);

    [[nodiscard]] const DnssecRrset *find(const DomainName &owner, ldns_rr_type type) const;

    [[nodiscard]] const std::vector<DnssecRrset> &rrsets() const { return m_rrsets; }

private:
    DnssecRrset *rrsetFor(const DomainName &owner, ldns_rr_type type);

    std::vector<DnssecRrset> m_rrsets;
    QHash<std::pair<DomainName, int>, size_t> m_index;
};

/// A response, taken apart for validation.
struct DnssecMessage
{
    DomainName questionName;
    ldns_rr_type questionType = LDNS_RR_TYPE_A;
    int responseCode = 0;
    bool dnssecOk = false; ///< DO was set, so signatures would be here if there were any
    DnssecSection answer;
    DnssecSection authority;
    quint32 smallestTtl = 0; ///< seconds

    [[nodiscard]] bool hasSignatures() const;
};

/// Nothing when the octets are not a DNS message with one question.
[[nodiscard]] std::optional<DnssecMessage> parseDnssecMessage(const QByteArray &wire);

/// The name a CNAME, DNAME or NSEC record holds in its first field.
[[nodiscard]] std::optional<DomainName> firstNameOf(const ldns_rr *record);

} // namespace postseal
