// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHashFunctions>
#include <QList>
#include <QString>

namespace postseal {

/// Why a text is not a domain that can be checked.
enum class DomainNameError {
    Empty,
    NotADomain, ///< characters or labels that no DNS name has
    SingleLabel, ///< "localhost", "example"
    IpAddress,
    TooLong, ///< over 253 octets, or a label over 63
    PublicSuffix, ///< "co.uk": nobody's own domain
};

/// A DNS name in A-label form: lower case, no root dot, at most 253 octets (escapes count as the
/// octet that they stand for). Valid once you hold it.
///
/// Names from users are host names (letters, digits, hyphens). Names from the DNS may hold any
/// octet; those are kept in presentation form with RFC 1035 section 5.1 escapes (\DDD, \.).
class DomainName
{
public:
    /// The root, "." in zone files. What a null MX names (RFC 7505 section 3).
    DomainName() = default;

    /// Understands what people type or paste: U-labels, capitals, a root dot, spaces around, a URL,
    /// a mail address, "@example.com". Public suffixes are accepted here: some are mail domains;
    /// see isPublicSuffix().
    [[nodiscard]] static Result<DomainName, DomainNameError> fromUserInput(QStringView text);

    /// A name in presentation form with or without the root dot. Any octet is allowed, escaped or
    /// not; however it is written, the same name is the same value.
    [[nodiscard]] static Result<DomainName, DomainNameError> fromDns(QByteArrayView presentation);

    /// A name of these labels, octets as they are, the root not among them.
    [[nodiscard]] static Result<DomainName, DomainNameError> fromLabels(
        const QList<QByteArray> &labels);

    /// A name known at compile time. Asserts that it is valid.
    [[nodiscard]] static DomainName literal(const char *name);

    /// A-label form without root dot; empty for the root.
    [[nodiscard]] const QByteArray &toAscii() const { return m_name; }

    /// For people: U-labels where IDNA allows showing them, "." for the root.
    [[nodiscard]] QString toDisplay() const;

    [[nodiscard]] bool isRoot() const { return m_name.isEmpty(); }

    /// Letters, digits and inner hyphens only, as RFC 5321 section 4.1.2 wants of a Domain.
    [[nodiscard]] bool isHostName() const;

    /// Written like an IPv4 or IPv6 address (a frequent slip in MX records).
    [[nodiscard]] bool isIpAddress() const;

    /// On the public suffix list ("com", "co.uk"), private section included.
    [[nodiscard]] bool isPublicSuffix() const;

    /// The part that somebody registered: example.co.uk for www.example.co.uk. The name itself when
    /// it is a public suffix.
    [[nodiscard]] DomainName registrableDomain() const;

    /// One label in front: child("_mta-sts"). Too long a name comes back as the root.
    [[nodiscard]] DomainName child(QByteArrayView label) const;

    /// Without the leftmost label; the root's parent is the root.
    [[nodiscard]] DomainName parent() const;

    [[nodiscard]] bool isSubdomainOf(const DomainName &ancestor) const;
    [[nodiscard]] int labelCount() const;

    /// The octets of each label, lower case; the other way of fromLabels().
    [[nodiscard]] QList<QByteArray> labels() const;

    friend bool operator==(const DomainName &, const DomainName &) = default;

    friend bool operator<(const DomainName &a, const DomainName &b) { return a.m_name < b.m_name; }

    friend size_t qHash(const DomainName &name, size_t seed = 0)
    {
        return ::qHash(name.m_name, seed);
    }

private:
    explicit DomainName(QByteArray name)
        : m_name(std::move(name))
    { }

    QByteArray m_name;
};

} // namespace postseal
