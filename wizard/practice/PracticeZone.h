// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/DnsMessage.h"

#include <QHostAddress>
#include <QMap>
#include <QSet>

namespace postseal {

/// Everything that the practice name server knows. Plays both parts: the recursive resolver, and
/// the authoritative server of each practice domain.
class PracticeZone
{
public:
    /// Makes a zone with SOA and NS records.
    void addZone(const DomainName &apex, const QList<DomainName> &nameServers);

    void addAddress(const DomainName &name, const QHostAddress &address);
    void addMx(const DomainName &name, quint16 preference, const DomainName &host);
    /// Cut into character-strings of 255 octets. RFC 1035 section 3.3.14.
    void addText(const DomainName &name, const QByteArray &text);

    void removeAll(const DomainName &name, RecordType type);
    [[nodiscard]] QList<ResourceRecord> records(const DomainName &name, RecordType type) const;

    /// With RD the resolver's answer for any name; without it the authoritative one, REFUSED
    /// outside the practice zones.
    [[nodiscard]] DnsResponse answer(const DnsQuestion &question) const;

private:
    void add(const DomainName &name, RecordType type, const QByteArray &rdata);
    [[nodiscard]] bool exists(const DomainName &name) const;
    [[nodiscard]] DomainName zoneOf(const DomainName &name) const;
    [[nodiscard]] ResourceRecord startOfAuthority(const DomainName &apex) const;

    QMap<DomainName, QMap<quint16, QList<ResourceRecord>>> m_records;
    QSet<DomainName> m_zones;
};

} // namespace postseal
