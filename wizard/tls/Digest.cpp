// SPDX-License-Identifier: Apache-2.0
#include "tls/Digest.h"

#include "tls/OpenSslHandles.h"

#include <openssl/evp.h>

namespace postseal {

QByteArray sha256(QByteArrayView octets)
{
    using ContextPtr = std::unique_ptr<EVP_MD_CTX, OpenSslFree<EVP_MD_CTX_free>>;
    // Finding the algorithm costs more than a small file's digest.
    static EVP_MD *const algorithm = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    thread_local const ContextPtr context(EVP_MD_CTX_new());
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned length = 0;
    const bool isMade = EVP_DigestInit_ex(context.get(), algorithm, nullptr) == 1
        && EVP_DigestUpdate(context.get(), octets.data(), size_t(octets.size())) == 1
        && EVP_DigestFinal_ex(
               context.get(), reinterpret_cast<unsigned char *>(digest.data()), &length)
            == 1;
    if (!isMade)
        qFatal("SHA-256 is not available");
    digest.truncate(length);
    return digest;
}

} // namespace postseal
