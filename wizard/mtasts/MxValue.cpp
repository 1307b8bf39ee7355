// SPDX-License-Identifier: Apache-2.0
// The value of an mx line, and what people write there instead. RFC 8461 section 3.2.
#include "mtasts/PolicyFields.h"
#include "mtasts/PolicyText.h"

#include <algorithm>
#include <array>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// A slip and, where it can be told, what was meant.
struct MxSlip
{
    FindingCode code;
    QByteArray meant;
};

bool isNumber(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// The pattern as it should be written, when the text is one but for capitals, a root dot or
/// U-labels.
QByteArray asPattern(QByteArrayView text)
{
    constexpr QByteArrayView wildcardPrefix("*.");
    const bool wildcard = text.startsWith(wildcardPrefix);
    const QByteArrayView name = wildcard ? text.sliced(wildcardPrefix.size()) : text;
    constexpr qsizetype longest = 1024; // far over any name, also in UTF-8
    if (name.isEmpty() || name.size() > longest || name.contains('@') || name.contains('/'))
        return {};
    const auto domain = DomainName::fromUserInput(QString::fromUtf8(name));
    if (!domain)
        return {};
    return wildcard ? "*." + domain->toAscii() : domain->toAscii();
}

bool isAddress(QByteArrayView text)
{
    if (text.startsWith('['))
        return true;
    if (text.size() > 64)
        return false;
    const auto domain = DomainName::fromUserInput(QString::fromLatin1(text));
    return !domain && domain.error() == DomainNameError::IpAddress;
}

/// "mail.example.com:25"
std::optional<MxSlip> portSlip(QByteArrayView value)
{
    const qsizetype colon = value.lastIndexOf(':');
    if (colon > 0 && isNumber(value.sliced(colon + 1)))
        return MxSlip{FindingCode::PolicyMxPort, asPattern(value.first(colon))};
    return {};
}

/// "10 mail.example.com", as the MX record has it; "a.example, b.example", "a.example b.example"
std::optional<MxSlip> listSlip(QByteArrayView value)
{
    const auto isSeparator = [](char c) { return isWsp(c) || c == ',' || c == ';'; };
    const auto separator = std::find_if(value.begin(), value.end(), isSeparator);
    if (separator == value.end())
        return {};
    const QByteArrayView first = value.first(separator - value.begin());
    const QByteArrayView rest = trimmedWsp(value.sliced(first.size()));
    if (isNumber(first))
        return MxSlip{FindingCode::PolicyMxPreference, asPattern(rest)};
    return MxSlip{FindingCode::PolicyMxList, {}};
}

/// The one thing to say about a value that is no pattern. Ordered from the most telling slip down.
MxSlip findSlip(QByteArrayView value)
{
    if (const qsizetype scheme = value.indexOf("://"); scheme >= 0) {
        const QByteArrayView host = value.sliced(scheme + 3);
        const auto end =
            std::find_if(host.begin(), host.end(), [](char c) { return c == '/' || c == ':'; });
        return {FindingCode::PolicyMxUrl, asPattern(host.first(end - host.begin()))};
    }
    if (isAddress(value))
        return {FindingCode::PolicyMxAddress, {}};
    if (const auto slip = listSlip(value))
        return *slip;
    if (const auto slip = portSlip(value))
        return *slip;
    if (value.startsWith('.')) {
        // The form of an early draft, still seen; it matches nothing.
        return {FindingCode::PolicyMxLeadingDot, asPattern("*" + value.toByteArray())};
    }
    const qsizetype afterWildcard = value.startsWith("*.") ? 1 : 0;
    if (value.sliced(afterWildcard).contains('*'))
        return {FindingCode::PolicyMxWildcardPlace, {}};
    if (value.endsWith('.') && value.size() > 1 && isAscii(value)) {
        value.chop(1);
        const auto pattern = MxPattern::fromText(value);
        if (pattern)
            return {FindingCode::PolicyMxTrailingDot, pattern->toText()};
    }
    if (const QByteArray meant = asPattern(value); !isAscii(value) && !meant.isEmpty())
        return {FindingCode::PolicyMxUnicode, meant};
    return {FindingCode::PolicyMxNotDomain, {}};
}

} // namespace

ValueReading<MxPattern> readMxValue(QByteArrayView value, TextPosition position)
{
    const auto pattern = MxPattern::fromText(value);
    const QString shown = QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 300)));
    const auto finding = [&](FindingCode code, const QStringList &values = {}) {
        return Finding(
            code, isAscii(value) ? printable(value) : shown, values, evidenceOf(value), position);
    };
    if (!pattern) {
        const MxSlip slip = findSlip(value);
        // Only codes that can offer a correction name one in the catalogue.
        const bool offers = *info(slip.code).values != '\0';
        return {{},
                {finding(slip.code,
                         offers ? QStringList{QString::fromLatin1(slip.meant)} : QStringList())}};
    }
    QList<Finding> remarks;
    if (pattern->isWildcard() && pattern->domain().labelCount() == 1)
        remarks.append(finding(FindingCode::PolicyMxWildcardTopLevel));
    if (pattern->toText() != value)
        remarks.append(finding(FindingCode::PolicyMxCase));
    return {*pattern, remarks};
}

} // namespace postseal
