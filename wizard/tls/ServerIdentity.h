// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSslCertificate;

namespace postseal {

/// Whether a certificate is a server's, by its DNS names or IP addresses and never by the common
/// name, which QSslSocket takes too and to which a CA that may only name some domains is not held.
/// RFC 6125 section 6.4, RFC 9525 section 6.
[[nodiscard]] bool isCertificateOf(const QSslCertificate &certificate, const QString &server);

} // namespace postseal
