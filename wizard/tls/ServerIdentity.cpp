// SPDX-License-Identifier: Apache-2.0
#include "tls/ServerIdentity.h"

#include "base/DomainName.h"
#include "tls/CertificateVerifier.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace postseal {

bool isCertificateOf(const QSslCertificate &certificate, const QString &server)
{
    const QHostAddress address(server);
    if (!address.isNull()) {
        const QStringList named =
            certificate.subjectAlternativeNames().values(QSsl::IpAddressEntry);
        return std::any_of(named.begin(), named.end(), [&](const QString &each) {
            return QHostAddress(each) == address;
        });
    }
    const auto name = DomainName::fromDns(QUrl::toAce(server));
    return name && certificateCovers(certificate.toDer(), *name);
}

} // namespace postseal
