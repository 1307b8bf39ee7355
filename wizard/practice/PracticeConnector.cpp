// SPDX-License-Identifier: Apache-2.0
#include "practice/PracticeConnector.h"

#include <algorithm>

namespace postseal {

void PracticeConnector::map(const Endpoint &wanted, const Endpoint &real)
{
    unmap(wanted);
    m_map.append({wanted, real});
}

void PracticeConnector::unmap(const Endpoint &wanted)
{
    m_map.removeIf([&wanted](const auto &entry) { return entry.first == wanted; });
}

Endpoint PracticeConnector::resolve(const Endpoint &wanted) const
{
    const auto found = std::find_if(
        m_map.begin(), m_map.end(), [&wanted](const auto &entry) { return entry.first == wanted; });
    if (found != m_map.end())
        return found->second;
    // The resolver's own address, above all.
    if (wanted.address.isLoopback())
        return wanted;
    return {QHostAddress(QHostAddress::LocalHost), m_refusingPort};
}

} // namespace postseal
