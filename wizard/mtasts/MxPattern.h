// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/DomainName.h"

#include <QByteArray>

#include <optional>

namespace postseal {

/// An mx line's value: a host name, or "*." and a domain. RFC 8461 sections 3.2 and 4.1.
class MxPattern
{
public:
    /// Nothing when the text is not `["*."] Domain` (RFC 5321 Domain: LDH labels, no root dot, no
    /// address).
    [[nodiscard]] static std::optional<MxPattern> fromText(QByteArrayView text);

    /// The exact host. Asserts that it is a host name.
    [[nodiscard]] static MxPattern exactly(const DomainName &host);

    /// As it is written in the file, lower case.
    [[nodiscard]] QByteArray toText() const;

    [[nodiscard]] bool isWildcard() const { return m_wildcard; }

    /// The name without "*.".
    [[nodiscard]] const DomainName &domain() const { return m_domain; }

    /// ASCII case-insensitive; a wildcard stands for exactly one leftmost label. RFC 8461
    /// section 4.1.
    [[nodiscard]] bool covers(const DomainName &host) const;

    friend bool operator==(const MxPattern &, const MxPattern &) = default;

private:
    MxPattern(bool wildcard, DomainName domain)
        : m_wildcard(wildcard)
        , m_domain(std::move(domain))
    { }

    bool m_wildcard = false;
    DomainName m_domain;
};

} // namespace postseal
