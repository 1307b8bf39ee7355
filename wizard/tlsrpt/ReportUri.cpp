// SPDX-License-Identifier: Apache-2.0
#include "tlsrpt/ReportUri.h"

#include "base/DomainName.h"
#include "tlsrpt/TlsRptRecord.h"

#include <QUrl>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

bool isUriLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isUriDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isUriDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Reserved and unreserved characters of RFC 3986 section 2, less those that RFC 8460 wants
/// encoded.
bool isUriCharacter(char c)
{
    return isUriLetter(c) || isUriDigit(c) || QByteArrayView("-._~:/?#[]@$&'()*+=%").contains(c);
}

/// The first octet that must not stand there, or the "%" of a broken escape; nothing when all are
/// good.
std::optional<qsizetype> badCharacter(QByteArrayView uri)
{
    for (qsizetype i = 0; i < uri.size(); ++i) {
        if (!isUriCharacter(uri[i]))
            return i;
        if (uri[i] == '%'
            && (i + 2 >= uri.size() || !isHexDigit(uri[i + 1]) || !isHexDigit(uri[i + 2])))
            return i;
    }
    return {};
}

/// "!10m", which belongs to DMARC (RFC 7489 section 6.2).
bool hasSizeSuffix(QByteArrayView uri)
{
    const qsizetype mark = uri.lastIndexOf('!');
    if (mark < 0 || mark + 1 == uri.size())
        return false;
    QByteArrayView size = uri.sliced(mark + 1);
    if (QByteArrayView("kmgtKMGT").contains(size.back()))
        size.chop(1);
    return !size.isEmpty() && std::all_of(size.begin(), size.end(), isUriDigit);
}

/// Before the first colon, when that is a scheme; RFC 3986 section 3.1.
QByteArrayView schemeOf(QByteArrayView uri)
{
    const qsizetype colon = uri.indexOf(':');
    const QByteArrayView scheme = uri.first(std::max<qsizetype>(colon, 0));
    const bool good = !scheme.isEmpty() && isUriLetter(scheme.front())
        && std::all_of(scheme.begin(), scheme.end(), [](char c) {
               return isUriLetter(c) || isUriDigit(c) || c == '+' || c == '-' || c == '.';
           });
    return good ? scheme : QByteArrayView();
}

/// RFC 6068 section 2 takes an address behind "mailto:"; the generic grammar would take anything.
bool isMailAddress(QByteArrayView rest)
{
    const qsizetype query = rest.indexOf('?');
    const QByteArrayView address = query < 0 ? rest : rest.first(query);
    const qsizetype at = address.lastIndexOf('@');
    if (at <= 0 || address.first(at).contains('@') || address.contains('/'))
        return false;
    const QByteArray host = QByteArray::fromPercentEncoding(address.sliced(at + 1).toByteArray());
    const auto domain = DomainName::fromDns(QUrl::toAce(QString::fromUtf8(host)));
    return domain && domain->isHostName();
}

bool isHttpsAddress(QByteArrayView rest, const QByteArray &uri)
{
    return rest.startsWith("//")
        && !QUrl(QString::fromLatin1(uri), QUrl::StrictMode).host().isEmpty();
}

} // namespace

std::optional<Finding> reportUriFault(const QByteArray &uri)
{
    const auto fault = [&uri](FindingCode code, const QStringList &values = {}) {
        return Finding(code, printable(uri), values, uri.left(1024));
    };
    if (hasSizeSuffix(uri))
        return fault(FindingCode::TlsRptUriSizeSuffix);
    if (badCharacter(uri))
        return fault(FindingCode::TlsRptUriCharacter);
    const QByteArray scheme = schemeOf(uri).toByteArray().toLower();
    if (scheme.isEmpty()
        || scheme.contains('.')) // "example.com:8443" begins with a host, not with a scheme
        return fault(FindingCode::TlsRptUriNoScheme);
    if (scheme != "mailto" && scheme != "https")
        return fault(FindingCode::TlsRptUriUnusableScheme, {QString::fromLatin1(scheme)});
    const QByteArrayView rest = QByteArrayView(uri).sliced(scheme.size() + 1);
    const bool usable = scheme == "mailto" ? isMailAddress(rest) : isHttpsAddress(rest, uri);
    return usable ? std::nullopt : std::optional(fault(FindingCode::TlsRptUriNotAddress));
}

QByteArray encodedReportUri(QByteArrayView uri)
{
    QByteArray encoded;
    for (const char c : uri) {
        if (isUriCharacter(c))
            encoded.append(c);
        else
            encoded += '%' + QByteArray(1, c).toHex().toUpper();
    }
    return encoded;
}

std::optional<QByteArray> reportUriFromUserInput(QStringView text)
{
    constexpr qsizetype longest = 2048;
    QString input = text.trimmed().toString();
    if (input.isEmpty() || input.size() > longest)
        return {};
    if (const qsizetype open = input.lastIndexOf(u'<'); open >= 0 && input.endsWith(u'>'))
        input = input.mid(open + 1).chopped(1).trimmed();
    const bool hasScheme = input.startsWith("mailto:"_L1, Qt::CaseInsensitive)
        || input.startsWith("https:"_L1, Qt::CaseInsensitive);
    if (!hasScheme && (!input.contains(u'@') || input.contains(u':') || input.contains(u'/')))
        return {};
    if (!hasScheme)
        input.prepend("mailto:"_L1);
    if (input.startsWith("mailto:"_L1, Qt::CaseInsensitive)) {
        // The domain goes into the record as A-labels, the rest as percent-encoded UTF-8.
        const qsizetype at = input.lastIndexOf(u'@');
        const qsizetype query = input.indexOf(u'?', std::max<qsizetype>(at, 0));
        const QString host = input.mid(at + 1, query < 0 ? -1 : query - at - 1);
        const QByteArray ace = QUrl::toAce(host);
        if (at < 0 || ace.isEmpty())
            return {};
        input = "mailto:"_L1 + input.mid(7, at - 6) + QString::fromLatin1(ace)
            + (query < 0 ? QString() : input.mid(query));
    } else {
        input = QString::fromLatin1(QUrl(input).toEncoded());
        input.replace(0, 6, "https:"_L1);
    }
    const QByteArray uri = encodedReportUri(input.toUtf8());
    if (reportUriFault(uri))
        return {};
    return uri;
}

} // namespace postseal
