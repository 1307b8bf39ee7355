// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeZone.h"

#include <QtEndian>

namespace postseal {

namespace {

// Short, as the wizard's advice for a zone that is being worked on.
constexpr quint32 practiceTtl = 300;
constexpr int noSuchName = 3; // RFC 1035 section 4.1.1
constexpr int refused = 5;
constexpr qsizetype longestCharacterString = 255;

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray bytes(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

void PracticeZone::add(const DomainName &name, RecordType type, const QByteArray &rdata)
{
    ResourceRecord record;
    record.owner = name;
    record.type = type;
    record.ttl = practiceTtl;
    record.rdata = rdata;
    m_records[name][quint16(type)].append(record);
}

void PracticeZone::addZone(const DomainName &apex, const QList<DomainName> &nameServers)
{
    m_zones.insert(apex);
    for (const DomainName &server : nameServers)
        add(apex, RecordType::Ns, nameToWire(server));
    add(apex, RecordType::Soa, startOfAuthority(apex).rdata);
}

void PracticeZone::addAddress(const DomainName &name, const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        add(name, RecordType::A, bigEndian(address.toIPv4Address()));
        return;
    }
    const Q_IPV6ADDR octets = address.toIPv6Address();
    add(name,
        RecordType::Aaaa,
        QByteArray(reinterpret_cast<const char *>(octets.c), sizeof octets.c));
}

void PracticeZone::addMx(const DomainName &name, quint16 preference, const DomainName &host)
{
    add(name, RecordType::Mx, bigEndian(preference) + nameToWire(host));
}

void PracticeZone::addText(const DomainName &name, const QByteArray &text)
{
    QByteArray rdata;
    for (qsizetype i = 0; i < text.size(); i += longestCharacterString) {
        const QByteArray piece = text.mid(i, longestCharacterString);
        rdata.append(char(piece.size())).append(piece);
    }
    add(name, RecordType::Txt, rdata);
}

void PracticeZone::removeAll(const DomainName &name, RecordType type)
{
    const auto found = m_records.find(name);
    if (found == m_records.end())
        return;
    found->remove(quint16(type));
    if (found->isEmpty())
        m_records.erase(found);
}

QList<ResourceRecord> PracticeZone::records(const DomainName &name, RecordType type) const
{
    return m_records.value(name).value(quint16(type));
}

bool PracticeZone::exists(const DomainName &name) const
{
    // A name above one with records exists too, though it has none itself: RFC 8020 section 2.
    for (auto entry = m_records.constBegin(); entry != m_records.constEnd(); ++entry) {
        if (entry.key() == name || entry.key().isSubdomainOf(name))
            return true;
    }
    return name.isRoot();
}

DomainName PracticeZone::zoneOf(const DomainName &name) const
{
    for (DomainName zone = name; !zone.isRoot(); zone = zone.parent()) {
        if (m_zones.contains(zone))
            return zone;
    }
    return {};
}

ResourceRecord PracticeZone::startOfAuthority(const DomainName &apex) const
{
    ResourceRecord record;
    record.owner = apex;
    record.type = RecordType::Soa;
    record.ttl = practiceTtl;
    record.rdata = nameToWire(DomainName::literal("ns1.dns.example"))
        + nameToWire(DomainName::literal("hostmaster.dns.example")) + bigEndian(quint32(1))
        + bigEndian(quint32(3600)) + bigEndian(quint32(600)) + bigEndian(quint32(86400))
        + bigEndian(quint32(60)); // negative answers: RFC 2308 section 4
    return record;
}

DnsResponse PracticeZone::answer(const DnsQuestion &question) const
{
    DnsResponse response;
    const DomainName zone = zoneOf(question.name);
    response.authoritative = !question.recursionDesired;
    response.recursionAvailable = question.recursionDesired;
    if (!question.recursionDesired && zone.isRoot()) {
        response.responseCode = refused;
        response.authoritative = false;
        return response;
    }
    response.answer = records(question.name, question.type);
    if (!response.answer.isEmpty())
        return response;
    if (!exists(question.name))
        response.responseCode = noSuchName;
    response.authority = {startOfAuthority(zone)};
    return response;
}

} // namespace postseal
