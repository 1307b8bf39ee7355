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

} // namespace postseal
