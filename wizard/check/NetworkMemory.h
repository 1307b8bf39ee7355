// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Observations.h"

#include <chrono>

namespace postseal {

/// What the checks of one list found out about this computer's network, for those that come soon
/// after: a network that blocks port 25 does so for every domain, and well-known servers need not
/// be asked once a domain. A check that somebody makes alone has none, and asks anew. Main thread
/// only.
class NetworkMemory
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// How long it counts: somebody may plug in another network.
    static constexpr std::chrono::minutes lasts{2};

    /// NotAsked: nothing is known, or not any more.
    [[nodiscard]] Port25 port25(Moment now = std::chrono::steady_clock::now()) const
    {
        return now - m_portSeen < lasts ? m_port25 : Port25::NotAsked;
    }

    /// Only what was found out counts.
    void notePort25(Port25 found, Moment now = std::chrono::steady_clock::now())
    {
        if (found != Port25::Open && found != Port25::Blocked)
            return;
        m_port25 = found;
        m_portSeen = now;
    }

    /// The fetches from well-known policy hosts; none: nothing is known, or not any more.
    [[nodiscard]] QList<PolicyFetchObservation> https(
        Moment now = std::chrono::steady_clock::now()) const
    {
        return now - m_httpsSeen < lasts ? m_https : QList<PolicyFetchObservation>();
    }

    void noteHttps(const QList<PolicyFetchObservation> &fetches,
                   Moment now = std::chrono::steady_clock::now())
    {
        if (fetches.isEmpty())
            return;
        m_https = fetches;
        m_httpsSeen = now;
    }

private:
    Port25 m_port25 = Port25::NotAsked;
    QList<PolicyFetchObservation> m_https;
    Moment m_portSeen;
    Moment m_httpsSeen;
};

} // namespace postseal
