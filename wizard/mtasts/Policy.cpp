// SPDX-License-Identifier: Apache-2.0
#include "mtasts/Policy.h"

#include "mtasts/PolicyFields.h"

#include <algorithm>

namespace postseal {

QByteArray toId(PolicyMode mode)
{
    switch (mode) {
    case PolicyMode::Enforce:
        return "enforce";
    case PolicyMode::Testing:
        return "testing";
    case PolicyMode::None:
        return "none";
    }
    return {};
}

std::optional<PolicyMode> policyModeFromId(QByteArrayView id)
{
    for (const PolicyMode mode : {PolicyMode::Enforce, PolicyMode::Testing, PolicyMode::None}) {
        if (id == toId(mode))
            return mode;
    }
    return {};
}

const MxPattern *Policy::covering(const DomainName &host) const
{
    const auto found = std::find_if(
        mx.begin(), mx.end(), [&host](const MxPattern &pattern) { return pattern.covers(host); });
    return found == mx.end() ? nullptr : &*found;
}

QList<QByteArray> PolicyReading::mxAsWritten() const
{
    QList<QByteArray> values;
    for (const Line &line : lines) {
        if (line.key == "mx")
            values.append(line.value);
    }
    return values;
}

std::optional<std::chrono::seconds> PolicyReading::shownMaxAge() const
{
    // Section 3.2: the first of several counts.
    const auto line = std::find_if(
        lines.begin(), lines.end(), [](const Line &entry) { return entry.key == "max_age"; });
    if (line == lines.end())
        return {};
    const auto value = readMaxAgeValue(line->value, {});
    if (contains(value.findings, FindingCode::PolicyMaxAgeTooLarge))
        return Policy::longestMaxAge;
    return value.value;
}

DomainName policyHostName(const DomainName &domain)
{
    return domain.child("mta-sts");
}

QByteArray policyUrl(const DomainName &domain)
{
    return "https://" + policyHostName(domain).toAscii() + "/.well-known/mta-sts.txt";
}

QByteArray generatePolicy(const Policy &policy)
{
    // CRLF and this order, because every sender known to us reads it so; mx lines in mode none too,
    // because some refuse a file without. RFC 8461 section 3.2 asks for neither. Extensions are
    // left out on purpose.
    QByteArray text = "version: STSv1\r\nmode: " + toId(policy.mode) + "\r\n";
    for (const MxPattern &pattern : policy.mx)
        text += "mx: " + pattern.toText() + "\r\n";
    const auto maxAge = std::clamp(policy.maxAge, std::chrono::seconds(0), Policy::longestMaxAge);
    return text + "max_age: " + QByteArray::number(qint64(maxAge.count())) + "\r\n";
}

} // namespace postseal
