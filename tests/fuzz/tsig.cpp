// SPDX-License-Identifier: Apache-2.0
#include "dns/Resolver.h"
#include "dns/SignedMessage.h"
#include "dns/TsigKey.h"

#include <QDateTime>

#include "fuzz/Target.h"

namespace postseal {

void fuzz::tryInput(const QByteArray &octets)
{
    if (const auto key = readTsigKey(octets)) {
        require(!key->secret.isEmpty(), "a key has a secret");
        const QByteArray text =
            toText(key->algorithm) + ':' + key->name.toAscii() + ':' + key->secret.toBase64();
        const auto again = readTsigKey(text);
        require(again && again->secret == key->secret && again->algorithm == key->algorithm,
                "a key reads back as it was written");
    }
    (void)holdsTrustAnchors(octets);
    (void)recordFromText(octets);

    const TsigKey key{DomainName::literal("key.example"),
                      TsigAlgorithm::HmacSha256,
                      "a secret that nobody knows"};
    const auto sent =
        encodeSignedQuery({DomainName::literal("a.example"), RecordType::Soa}, key, 4711);
    require(sent.has_value(), "a question can be signed");
    const QDateTime now(QDate(2026, 11, 27), QTime(12, 0), Qt::UTC);
    const auto reply = readSignedReply(*sent, octets, key, now);
    require(
        !reply
            || (reply->verdict != TsigVerdict::Valid && reply->verdict != TsigVerdict::OutOfTime),
        "nobody without the key can sign");
}

} // namespace postseal
