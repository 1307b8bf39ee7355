// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "tls/CertificateChain.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace postseal {

enum class TrustStoreError {
    CannotRead, ///< the file is not there or may not be read
    NoCertificates, ///< the file holds no PEM certificate
};

/// The root certificates that are trusted. Cheap to copy (shared, immutable).
class TrustStore
{
public:
    /// The operating system's roots. Looked up on demand on Unix; loaded at first use elsewhere.
    [[nodiscard]] static TrustStore system();

    /// Only the certificates in this PEM file.
    [[nodiscard]] static Result<TrustStore, TrustStoreError> fromPemFile(const QString &path);

    /// Only these certificates, PEM, one after the other.
    [[nodiscard]] static Result<TrustStore, TrustStoreError> fromPem(const QByteArray &pem);

    /// The certificates as they were given, PEM; empty for the system's.
    [[nodiscard]] QByteArray pem() const;

    /// Whether the system came up with a root for the chain that it had not named before; then verifying again may end
    /// otherwise. Only Windows does, and only for the system's roots.
    [[nodiscard]] bool learnRootOf(const CertificateChain &chain) const;

    /// OpenSSL's X509_STORE, for this folder only.
    [[nodiscard]] void *nativeHandle() const;

private:
    struct Data;
    explicit TrustStore(std::shared_ptr<Data> data);
    std::shared_ptr<Data> m_data;
};

} // namespace postseal
