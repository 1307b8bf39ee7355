// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "mtasts/Policy.h"
#include "mtasts/StsRecord.h"
#include "tlsrpt/TlsRptRecord.h"

#include <QList>

namespace postseal {

/// DNS panels append the domain; who types the whole name gets it twice.
[[nodiscard]] inline DomainName doubled(const DomainName &name, const DomainName &domain)
{
    const auto twice = DomainName::fromDns(name.toAscii() + '.' + domain.toAscii());
    return twice ? *twice : DomainName();
}

/// Where an `_mta-sts` record ends up by mistake: the doubled name, the domain itself, the policy
/// host.
[[nodiscard]] inline QList<DomainName> misplacedStsNames(const DomainName &domain)
{
    return {doubled(stsRecordName(domain), domain), domain, policyHostName(domain)};
}

/// Where an `_smtp._tls` record ends up by mistake: the doubled name, and the name of an old draft.
[[nodiscard]] inline QList<DomainName> misplacedTlsRptNames(const DomainName &domain)
{
    return {doubled(tlsRptRecordName(domain), domain), domain.child("_smtp-tlsrpt")};
}

/// Where a domain that takes reports for another one would permit it, if TLS-RPT had what DMARC has
/// (RFC 7489 section 7.1). It has not, and some publish it all the same.
[[nodiscard]] inline DomainName permissionName(const DomainName &domain, const DomainName &receiver)
{
    const auto name =
        DomainName::fromDns(domain.toAscii() + "._report._smtp._tls." + receiver.toAscii());
    return name ? *name : DomainName();
}

/// The domains of mail addresses in a record that are none of the domain's own; three at most.
[[nodiscard]] inline QList<DomainName> foreignReceivers(const DomainName &domain,
                                                        const TlsRptRecord &record)
{
    constexpr qsizetype most = 3;
    QList<DomainName> receivers;
    for (const QByteArray &uri : record.rua) {
        const qsizetype at = uri.lastIndexOf('@');
        const auto host = DomainName::fromUserInput(QString::fromUtf8(uri.mid(at + 1)));
        const bool isMail = uri.startsWith("mailto:") && at > 0 && host;
        if (isMail && !host->isSubdomainOf(domain) && !receivers.contains(*host)
            && receivers.size() < most)
            receivers.append(*host);
    }
    return receivers;
}

} // namespace postseal
