// SPDX-License-Identifier: Apache-2.0
#include "mtasts/MxPattern.h"

namespace postseal {

std::optional<MxPattern> MxPattern::fromText(QByteArrayView text)
{
    constexpr QByteArrayView wildcardPrefix("*.");
    const bool wildcard = text.startsWith(wildcardPrefix);
    if (wildcard)
        text = text.sliced(wildcardPrefix.size());
    // fromDns() drops a root dot, and RFC 5321 section 4.1.2 has no root dot in a Domain.
    if (text.endsWith('.'))
        return {};
    const auto domain = DomainName::fromDns(text);
    if (!domain || !domain->isHostName() || domain->isIpAddress())
        return {};
    return MxPattern(wildcard, *domain);
}

MxPattern MxPattern::exactly(const DomainName &host)
{
    Q_ASSERT_X(host.isHostName(), "MxPattern::exactly", host.toAscii().constData());
    return {false, host};
}

QByteArray MxPattern::toText() const
{
    return m_wildcard ? "*." + m_domain.toAscii() : m_domain.toAscii();
}

bool MxPattern::covers(const DomainName &host) const
{
    if (!m_wildcard)
        return !host.isRoot() && host == m_domain;
    // The asterisk is one whole leftmost label: never none, never two. RFC 8461 section 4.1.
    return host.isSubdomainOf(m_domain) && host.labelCount() == m_domain.labelCount() + 1;
}

} // namespace postseal
