// SPDX-License-Identifier: Apache-2.0
#include "ingest/RawDocument.h"
#include "tlsrpt/Gunzip.h"

#include <algorithm>

namespace postseal {

namespace {

/// Where a tar header has its mark: POSIX.1, pax Interchange Format.
bool looksLikeTar(QByteArrayView bytes)
{
    constexpr qsizetype markOffset = 257;
    return bytes.size() > markOffset + 5 && bytes.sliced(markOffset).startsWith("ustar");
}

/// A header field's name and its colon. RFC 5322 section 2.2.
bool beginsWithField(QByteArrayView bytes)
{
    const auto isNameOctet = [](char c) { return c > ' ' && c < 0x7f && c != ':'; };
    const auto end = std::find_if_not(bytes.begin(), bytes.end(), isNameOctet);
    return end != bytes.begin() && end != bytes.end() && *end == ':' && end - bytes.begin() < 80;
}

QByteArrayView withoutSpace(QByteArrayView bytes)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMark.size());
    return bytes.trimmed();
}

} // namespace

DocumentForm formOf(QByteArrayView beginning)
{
    const QByteArrayView bytes = beginning.first(std::min(beginning.size(), formOctets));
    if (looksLikeGzip(bytes))
        return DocumentForm::Report;
    constexpr QByteArrayView emptyZip("PK\x05\x06");
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith(emptyZip) || looksLikeTar(bytes))
        return DocumentForm::Archive;
    const QByteArrayView text = withoutSpace(bytes);
    if (text.startsWith('{'))
        return DocumentForm::Report;
    if (text.startsWith("From "))
        return DocumentForm::Mailbox;
    return beginsWithField(text) ? DocumentForm::Message : DocumentForm::Nothing;
}

bool holdsTar(QByteArrayView beginning)
{
    constexpr qsizetype tarHeader = 512;
    return looksLikeGzip(beginning) && looksLikeTar(gunzipBeginning(beginning, tarHeader));
}

} // namespace postseal
