// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace postseal {

/// SHA-256, 32 octets. OpenSSL's uses what the processor has for it, which is several times faster
/// than QCryptographicHash on the many small files of an import.
[[nodiscard]] QByteArray sha256(QByteArrayView octets);

} // namespace postseal
