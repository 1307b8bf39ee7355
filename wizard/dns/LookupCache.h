// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/WaitPoint.h"
#include "dns/AnswerReader.h"

#include <QElapsedTimer>
#include <QHash>
#include <QQueue>

#include <memory>

namespace postseal {

/// What makes two lookups the same.
struct LookupKey
{
    DomainName name;
    RecordType type = RecordType::A;
    bool checkingDisabled = false;

    friend bool operator==(const LookupKey &, const LookupKey &) = default;
    friend size_t qHash(const LookupKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.name, quint16(key.type), key.checkingDisabled);
    }
};

/// A lookup under way, which several may wait for. The last to leave stops it.
struct PendingLookup
{
    StopSource stop;
    bool done = false;
    MessageAnswer result;
    QList<WaitPoint *> waiters;
};

/// Remembers the answers of one resolver object that are worth it: keys and delegation signers, which every
/// DNSSEC walk through the same zones needs again. Everything else is asked anew, so that looking again
/// shows what the resolvers say now. Bounded in entries and octets.
class LookupCache
{
public:
    /// Keeps the answer for its TTL, an hour at most, when it is of a kind that is kept.
    void insert(const LookupKey &key, const MessageAnswer &answer);

    /// The answer with what is left of its TTL.
    [[nodiscard]] std::optional<MessageAnswer> find(const LookupKey &key);

private:
    struct Entry
    {
        MessageAnswer answer;
        QElapsedTimer age;
    };

    void remove(const LookupKey &key);

    QHash<LookupKey, Entry> m_entries;
    QQueue<LookupKey> m_order; ///< oldest first
    qsizetype m_octets = 0;
};

} // namespace postseal
