// SPDX-License-Identifier: Apache-2.0
#include "ingest/RawDocument.h"
#include "tlsrpt/Gunzip.h"

#include <algorithm>
#include <iterator>

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

} // namespace

QByteArrayView withoutBlanksBefore(QByteArrayView bytes)
{
    constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
    if (bytes.startsWith(byteOrderMark))
        bytes = bytes.sliced(byteOrderMark.size());
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    return bytes.sliced(std::find_if_not(bytes.begin(), bytes.end(), isBlank) - bytes.begin());
}

DocumentForm formOf(QByteArrayView beginning)
{
    const QByteArrayView bytes = beginning.first(std::min(beginning.size(), formOctets));
    if (looksLikeGzip(bytes))
        return DocumentForm::Report;
    constexpr QByteArrayView emptyZip("PK\x05\x06");
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith(emptyZip) || looksLikeTar(bytes))
        return DocumentForm::Archive;
    const QByteArrayView text = withoutBlanksBefore(bytes);
    if (text.startsWith('{'))
        return DocumentForm::Report;
    if (text.startsWith("From "))
        return DocumentForm::Mailbox;
    return beginsWithField(text) ? DocumentForm::Message : DocumentForm::Nothing;
}

DocumentForm formInGzip(QByteArrayView beginning)
{
    return formOf(gunzipBeginning(beginning, formOctets));
}

bool resemblesReport(QByteArrayView bytes)
{
    constexpr qsizetype enough = qsizetype(16) * 1024;
    const QByteArray beginning = looksLikeGzip(bytes)
        ? gunzipBeginning(bytes, enough)
        : bytes.first(std::min(bytes.size(), enough)).toByteArray();
    constexpr QByteArrayView marks[] = {
        "\"organization-name\"", "\"policies\"", "\"date-range\"", "\"policy-type\""};
    return std::any_of(std::begin(marks), std::end(marks), [&](QByteArrayView mark) {
        return beginning.contains(mark);
    });
}

} // namespace postseal
