// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>

namespace postseal {

enum class GunzipError {
    Damaged, ///< not gzip after all, a wrong checksum, or bytes in the stream that mean nothing
    Truncated,
    TooLarge,
};

/// Begins with the two octets of RFC 1952 section 2.3.1.
[[nodiscard]] bool looksLikeGzip(QByteArrayView bytes);

/// Unpacks all members, checks their checksums, and stops when more than limit octets come out.
/// RFC 1952 section 2.2. File names inside are ignored.
[[nodiscard]] Result<QByteArray, GunzipError> gunzip(QByteArrayView bytes, qsizetype limit);

/// What unpacks from the beginning of a stream, at most that many octets; empty for what is no gzip.
[[nodiscard]] QByteArray gunzipBeginning(QByteArrayView bytes, qsizetype atMost);

} // namespace postseal
