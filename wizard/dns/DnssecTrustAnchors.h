// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnssecRecords.h"

#include <QMap>

#include <memory>

namespace postseal {

/// The DS records where trust begins: the root's, or those of a lab.
class DnssecTrustAnchors
{
public:
    /// DS or DNSKEY records, one a line as in zone files; comments and other records are skipped.
    /// Empty text: the built-in root anchors of IANA.
    explicit DnssecTrustAnchors(const QByteArray &zoneFileText = {});

    [[nodiscard]] bool isEmpty() const { return m_delegationSigners.isEmpty(); }

    /// The deepest anchored zone at or above the name; nothing when there is none.
    [[nodiscard]] std::optional<DomainName> zoneAbove(const DomainName &name) const;

    /// The DS records of an anchored zone; null for others.
    [[nodiscard]] const ldns_rr_list *delegationSigners(const DomainName &zone) const;

private:
    void add(const ldns_rr *record);

    QMap<DomainName, std::shared_ptr<ldns_rr_list>> m_delegationSigners;
};

} // namespace postseal
