// SPDX-License-Identifier: Apache-2.0
// The codec for messages with TSIG. RFC 8945; updates RFC 2136.
#pragma once

#include "dns/DnsMessage.h"
#include "dns/TsigKey.h"
#include "dns/ZoneUpdate.h"

#include <QDateTime>

namespace postseal {

/// A message of ours with its signature, on the wire.
struct SignedMessage
{
    QByteArray wire;
    QByteArray mac; ///< what the reply's signature covers as well. RFC 8945 section 5.3
};

/// The question, signed; nothing when it cannot be encoded.
[[nodiscard]] std::optional<SignedMessage> encodeSignedQuery(const DnsQuestion &question,
                                                             const TsigKey &key,
                                                             quint16 id);
/// The update, signed; nothing when it cannot be encoded.
[[nodiscard]] std::optional<SignedMessage> encodeSignedUpdate(const ZoneUpdate &update,
                                                              const TsigKey &key,
                                                              quint16 id);

/// What a reply's TSIG record says.
enum class TsigVerdict {
    Valid,
    Missing, ///< no TSIG record at all
    Forged, ///< a signature that does not come from the key, or another key's
    OutOfTime, ///< signed by the key, at a time too far from ours. RFC 8945 section 5.2.3
    KeyUnknown, ///< the server says BADKEY. Unsigned, so anybody could say it
    SignatureBad, ///< the server says BADSIG. Unsigned as well
    TimeBad, ///< the server says BADTIME, signed
    CutTooShort, ///< the server says BADTRUNC
};

struct SignedReply
{
    DnsReply reply;
    TsigVerdict verdict = TsigVerdict::Missing;
    QDateTime serverUtc; ///< when the server signed; with TimeBad its own idea of the time
};

/// Reads the reply to a message of ours; nothing when it is none, or no whole DNS message.
[[nodiscard]] std::optional<SignedReply> readSignedReply(const SignedMessage &sent,
                                                         QByteArrayView received,
                                                         const TsigKey &key,
                                                         const QDateTime &nowUtc);

} // namespace postseal
