// SPDX-License-Identifier: Apache-2.0
#include "dns/LookupCache.h"

namespace postseal {

namespace {

constexpr qsizetype mostCachedAnswers = 2000;
constexpr qsizetype mostCachedOctets = 4 * 1024 * 1024;
constexpr quint32 longestCacheTtl = 3600;

bool isWorthKeeping(const LookupKey &key, const DnsAnswer &answer)
{
    const bool chainOfTrust = key.type == RecordType::Ds || key.type == RecordType::Dnskey;
    return chainOfTrust && answer.ttl > 0 && !answer.isUndetermined();
}

/// Records repeat what the message holds, as octets and as text.
qsizetype weight(const DnsAnswer &answer)
{
    return 512 + 4 * answer.message.size();
}

} // namespace

void LookupCache::insert(const LookupKey &key, const MessageAnswer &answer)
{
    if (!isWorthKeeping(key, answer.answer))
        return;
    remove(key);
    Entry entry{answer, {}};
    entry.age.start();
    m_octets += weight(answer.answer);
    m_entries.insert(key, entry);
    m_order.enqueue(key);
    while (m_entries.size() > mostCachedAnswers || m_octets > mostCachedOctets)
        remove(LookupKey(m_order.head()));
}

std::optional<MessageAnswer> LookupCache::find(const LookupKey &key)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend())
        return std::nullopt;
    const auto age = quint32(found->age.elapsed() / 1000);
    if (age >= std::min(found->answer.answer.ttl, longestCacheTtl)) {
        remove(key);
        return std::nullopt;
    }
    MessageAnswer answer = found->answer;
    answer.answer.ttl -= age;
    return answer;
}

void LookupCache::remove(const LookupKey &key)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.cend())
        return;
    m_octets -= weight(found->answer.answer);
    m_entries.erase(found);
    m_order.removeOne(key);
}

} // namespace postseal
