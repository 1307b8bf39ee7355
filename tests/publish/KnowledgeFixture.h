// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "publish/ProviderKnowledge.h"

namespace postseal {

inline const ProviderKnowledge &known()
{
    static const ProviderKnowledge knowledge = ProviderKnowledge::builtIn();
    return knowledge;
}

inline DomainName name(const QByteArray &text)
{
    const auto domain = DomainName::fromDns(text);
    return domain ? *domain : DomainName();
}

inline QList<DomainName> names(const QByteArray &commaSeparated)
{
    QList<DomainName> result;
    if (commaSeparated.isEmpty())
        return result;
    for (const QByteArray &text : commaSeparated.split(','))
        result.append(name(text));
    return result;
}

/// The hosts in order of preference.
inline QList<MxRecord> mx(const QByteArray &commaSeparated)
{
    QList<MxRecord> records;
    for (const DomainName &host : names(commaSeparated))
        records.append({quint16(10 * (records.size() + 1)), host, 300});
    return records;
}

template <class Entry>
QByteArray ids(const QList<const Entry *> &entries)
{
    QList<QByteArray> result;
    for (const Entry *entry : entries)
        result.append(entry->id);
    return result.join(',');
}

} // namespace postseal
