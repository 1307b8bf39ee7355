// SPDX-License-Identifier: Apache-2.0
#include "tls/OpenSslHandles.h"

#include <openssl/err.h>

namespace postseal {

X509Ptr certificateFromDer(const QByteArray &der)
{
    if (der.isEmpty() || der.size() > largestCertificate)
        return nullptr;
    const auto *position = reinterpret_cast<const unsigned char *>(der.constData());
    const auto *end = position + der.size();
    X509Ptr certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    ERR_clear_error();
    return position == end ? std::move(certificate) : nullptr;
}

QByteArray certificateToDer(const X509 *certificate)
{
    unsigned char *encoded = nullptr;
    const int size = i2d_X509(certificate, &encoded);
    if (size <= 0)
        return {};
    QByteArray der(reinterpret_cast<const char *>(encoded), size);
    OPENSSL_free(encoded);
    return der;
}

QDateTime toDateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!time || ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec),
            Qt::UTC};
}

BioPtr bioOver(const QByteArray &bytes)
{
    return BioPtr(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QByteArray takeAll(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    QByteArray bytes(data, size > 0 ? size : 0);
    (void)BIO_reset(memory);
    return bytes;
}

} // namespace postseal
