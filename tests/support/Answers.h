// SPDX-License-Identifier: Apache-2.0
#pragma once

// DNS answers made by hand, for tests of what is made of them.

#include "dns/DnsAnswer.h"

#include <QtEndian>

namespace postseal::answers {

inline QByteArray wireName(const DomainName &name)
{
    QByteArray wire;
    if (!name.isRoot()) {
        for (const QByteArray &label : name.toAscii().split('.')) {
            wire.append(char(label.size()));
            wire.append(label);
        }
    }
    wire.append('\0');
    return wire;
}

inline QByteArray number16(quint16 value)
{
    QByteArray wire(2, '\0');
    qToBigEndian(value, wire.data());
    return wire;
}

inline DnsAnswer none(const DomainName &name,
                      RecordType type,
                      AnswerKind kind = AnswerKind::NxDomain)
{
    DnsAnswer answer;
    answer.name = name;
    answer.type = type;
    answer.kind = kind;
    answer.dnssec = DnssecState::Insecure;
    return answer;
}

inline DnsAnswer records(const DomainName &name, RecordType type, const QList<QByteArray> &rdata)
{
    DnsAnswer answer = none(name, type, AnswerKind::Records);
    answer.ttl = 300;
    for (const QByteArray &data : rdata) {
        ResourceRecord record;
        record.owner = name;
        record.type = type;
        record.ttl = answer.ttl;
        record.rdata = data;
        answer.records.append(record);
    }
    return answer;
}

inline DnsAnswer mx(const DomainName &name, const QList<std::pair<int, QByteArray>> &hosts)
{
    QList<QByteArray> rdata;
    for (const auto &[preference, host] : hosts)
        rdata.append(number16(quint16(preference)) + wireName(*DomainName::fromDns(host)));
    return records(name, RecordType::Mx, rdata);
}

/// One TXT record per text, cut into character-strings of at most 255 octets.
inline DnsAnswer txt(const DomainName &name, const QList<QByteArray> &texts)
{
    QList<QByteArray> rdata;
    for (const QByteArray &text : texts) {
        QByteArray wire;
        for (qsizetype start = 0; start < text.size() || start == 0; start += 255) {
            const QByteArray part = text.mid(start, 255);
            wire.append(char(part.size()));
            wire.append(part);
        }
        rdata.append(wire);
    }
    return records(name, RecordType::Txt, rdata);
}

inline DnsAnswer address(const DomainName &name, const QList<QString> &texts)
{
    QList<QByteArray> rdata;
    RecordType type = RecordType::A;
    for (const QString &text : texts) {
        const QHostAddress host(text);
        if (host.protocol() == QAbstractSocket::IPv4Protocol) {
            QByteArray wire(4, '\0');
            qToBigEndian(host.toIPv4Address(), wire.data());
            rdata.append(wire);
        } else {
            type = RecordType::Aaaa;
            const Q_IPV6ADDR bytes = host.toIPv6Address();
            rdata.append(QByteArray(reinterpret_cast<const char *>(bytes.c), 16));
        }
    }
    return records(name, type, rdata);
}

inline DnsAnswer tlsa(const DomainName &name, const QList<QByteArray> &rdata)
{
    return records(name, RecordType::Tlsa, rdata);
}

inline DnsAnswer caa(const DomainName &name,
                     const QList<std::pair<QByteArray, QByteArray>> &properties)
{
    QList<QByteArray> rdata;
    for (const auto &[tag, value] : properties)
        rdata.append(QByteArray(1, '\0') + char(tag.size()) + tag + value);
    return records(name, RecordType::Caa, rdata);
}

} // namespace postseal::answers
