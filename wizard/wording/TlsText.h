// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace postseal {

/// "TLS 1.3" for OpenSSL's "TLSv1.3"; "TLS 1.0" for its "TLSv1".
[[nodiscard]] QString tlsVersionName(const QByteArray &version);

} // namespace postseal
