// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"
#include "tls/CertificateChain.h"
#include "tls/TrustStore.h"

#include <QDateTime>
#include <QList>

#include <memory>

namespace postseal {

/// What is wrong with a certificate. Each is a different cause with a different remedy.
enum class CertificateFault {
    WrongName, ///< no DNS-ID matches the name (RFC 8461 section 4.2)
    CommonNameOnly, ///< the name stands in the CN only, which senders do not look at
    Expired,
    NotYetValid,
    SelfSigned, ///< the leaf is its own issuer
    MissingIntermediate, ///< the chain ends below a root because a certificate was not sent
    UnknownRoot, ///< complete, and ends at a root that the trust store does not have
    Broken, ///< bad signature, wrong purpose, too weak a key or digest, path length, not a
            ///< certificate
};

struct CertificateVerdict
{
    QList<CertificateFault> faults; ///< all of them, most telling first; empty: good
    QByteArray detail; ///< OpenSSL's own words for the first fault, for Details
    QDateTime faultDate; ///< the notAfter or notBefore that is wrong, when a date is; of whichever
                         ///< certificate
    QDateTime earliestExpiry; ///< of the leaf and the intermediates on its path, as sent

    [[nodiscard]] bool isGood() const { return faults.isEmpty(); }
};

/// Judges a chain as an MTA-STS sender must: DNS-ID only, wildcard is one complete leftmost label,
/// path to the roots from exactly the certificates sent, validity at the given time. Pure: no
/// network, no clock. RFC 8461 sections 3.3 and 4.2, RFC 6125 section 6.4.
[[nodiscard]] CertificateVerdict verifyCertificate(const CertificateChain &chain,
                                                   const DomainName &name,
                                                   const QDateTime &atUtc,
                                                   const TrustStore &roots);

/// Whether the certificate's dNSName entries cover the name.
[[nodiscard]] bool certificateCovers(const QByteArray &leafDer, const DomainName &name);

} // namespace postseal
