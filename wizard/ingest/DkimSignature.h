// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"

#include <QByteArray>
#include <QList>

namespace postseal {

/// A DKIM signature of a mail, taken so far apart that only the key is missing. RFC 6376.
struct DkimSignature
{
    enum class Algorithm {
        RsaSha256,
        Ed25519Sha256, ///< RFC 8463
    };

    DomainName domain; ///< d=: who takes responsibility
    DomainName keyName; ///< where the key is: selector._domainkey.domain
    Algorithm algorithm = Algorithm::RsaSha256;
    bool isOverBody = false; ///< the body is, octet by octet, the one that was signed
    bool isForSubdomain = false; ///< i= names a subdomain, which a key with t=s does not allow
    QByteArray signedOctets; ///< the header as it was signed
    QByteArray signature;
};

/// What is said about who wrote a mail.
enum class DkimVerdict {
    None, ///< no signature that can be verified
    Pass,
    Fail, ///< the mail is not the one that was signed, or by another key
    NoKey, ///< the key is not in the DNS, any more or at all, or was withdrawn
    Unknown, ///< the DNS did not answer
};

/// The signatures of a mail, at most three, in their order. Understands mails whose lines end in a
/// bare line feed, as they lie in files. What is malformed, signed with SHA-1 (RFC 8301), leaves
/// From out, covers only a part of the body (l=), or lets the parts be read otherwise than they
/// were signed, is none.
[[nodiscard]] QList<DkimSignature> dkimSignatures(const QByteArray &mail);

/// Whether the signature is good by that key record. RFC 6376 section 3.6.1; a key for other
/// services than mail and tlsrpt (RFC 8460 section 3), or an RSA key below 1024 bits, is none.
[[nodiscard]] DkimVerdict verify(const DkimSignature &signature, const QByteArray &keyRecord);

} // namespace postseal
