// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"

#include <optional>

namespace postseal {

/// How a message is signed with a shared secret. RFC 8945 section 6.
enum class TsigAlgorithm {
    HmacMd5,
    HmacSha1,
    HmacSha256,
    HmacSha512,
};

/// "hmac-sha256".
[[nodiscard]] QByteArray toText(TsigAlgorithm algorithm);
/// All that this program can sign with, the best to begin with first.
[[nodiscard]] QList<TsigAlgorithm> tsigAlgorithms();

/// A secret shared with a name server, which lets its holder change a zone. RFC 8945.
struct TsigKey
{
    DomainName name;
    TsigAlgorithm algorithm = TsigAlgorithm::HmacSha256;
    QByteArray secret; ///< the octets, not base64

    friend bool operator==(const TsigKey &, const TsigKey &) = default;
};

enum class TsigKeyError {
    NoKey, ///< no form of a key was found in the text
    OtherAlgorithm, ///< one that this program cannot sign with, or none that exists
    BadName,
    BadSecret, ///< no base64, or nothing at all
};

/// Reads the first key in a text: a `key` statement of BIND (tsig-keygen, named.conf), an
/// `id`/`algorithm`/`secret` entry of Knot DNS or NSD, `algorithm:name:secret` as dig -y and
/// nsupdate -y take it, or `name algorithm secret` as PowerDNS lists it.
[[nodiscard]] Result<TsigKey, TsigKeyError> readTsigKey(QByteArrayView text);

/// A key of parts, as they are typed into a form.
[[nodiscard]] Result<TsigKey, TsigKeyError> tsigKeyOf(QByteArrayView name,
                                                      QByteArrayView algorithm,
                                                      QByteArrayView base64Secret);

} // namespace postseal
