// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/ProviderKnowledge.h"

#include <chrono>

namespace postseal {

/// A TXT record that a domain shall have.
struct TxtToPublish
{
    DomainName name; ///< the root when the domain is so long that no name fits below it
    QByteArray text; ///< in one piece, unquoted
    std::chrono::seconds ttl{3600}; ///< short enough to mend a mistake within the hour

    friend bool operator==(const TxtToPublish &, const TxtToPublish &) = default;
};

/// Where the policy host is: a record at mta-sts.
struct HostToPublish
{
    enum class Type {
        A,
        Aaaa,
        Cname,
    };

    DomainName name;
    Type type = Type::A;
    QByteArray value; ///< an address, or a host name with or without root dot
    std::chrono::seconds ttl{3600};

    friend bool operator==(const HostToPublish &, const HostToPublish &) = default;
};

/// The `_mta-sts` record. RFC 8461 section 3.1.
[[nodiscard]] TxtToPublish stsRecordToPublish(const DomainName &domain, const QByteArray &id);
/// The `_smtp._tls` record; rua as generateTlsRptRecord() takes it. RFC 8460 section 3.
[[nodiscard]] TxtToPublish tlsRptRecordToPublish(const DomainName &domain,
                                                 const QList<QByteArray> &rua);

/// A record as it goes into the form of a DNS host.
struct PanelEntry
{
    QByteArray type;
    QByteArray name;
    QByteArray value;
    std::chrono::seconds ttl{0};
    bool nameIsRelative = false; ///< without the zone
    bool formIsCertain = false; ///< false: say what the record is called in full as well

    friend bool operator==(const PanelEntry &, const PanelEntry &) = default;
};

/// A name as the host's form wants it, in a zone with this apex; "@" for the apex itself. The zone
/// may be a parent of the mail domain: `_mta-sts.shop.example.com` in example.com is
/// "_mta-sts.shop". A name outside the zone is given in full. Null host: relative, as in nearly
/// all forms.
[[nodiscard]] QByteArray panelName(const DomainName &name,
                                   const DomainName &zone,
                                   const DnsHost *host);

/// The record as the host's form wants it. Null host: relative name, no quotation marks. A record
/// without a name gives an entry without one.
[[nodiscard]] PanelEntry panelEntry(const TxtToPublish &record,
                                    const DomainName &zone,
                                    const DnsHost *host);

/// The same for the record at mta-sts. The target of a CNAME has a root dot where the form needs one.
[[nodiscard]] PanelEntry panelEntry(const HostToPublish &record, const DomainName &zone, const DnsHost *host);

/// How an octet that is no printable ASCII is written.
enum class OctetEscapes {
    Decimal, ///< RFC 1035 section 5.1
    Octal, ///< Route 53
};

/// The text in pieces of at most 255 octets; one empty piece for an empty text. RFC 1035 section
/// 3.3. The pieces are views of the text.
[[nodiscard]] QList<QByteArrayView> characterStrings(QByteArrayView text);

/// The text as zone-file strings of at most 255 octets each: "\"v=STSv1; id=1;\"". RFC 1035
/// sections 3.3 and 5.1.
[[nodiscard]] QByteArray toZoneStrings(QByteArrayView text,
                                       OctetEscapes escapes = OctetEscapes::Decimal);

/// One line of a zone file, with line end: full name, TTL, IN TXT, zone-file strings. Nothing for
/// a record without a name. RFC 1035 section 5.1.
[[nodiscard]] QByteArray zoneFileLine(const TxtToPublish &record);

} // namespace postseal
