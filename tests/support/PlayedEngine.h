// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/CheckEngine.h"
#include "tls/TrustStore.h"

namespace postseal {

/// An engine whose course the test plays. It judges with the roots and at the time that the test
/// sets.
class PlayedEngine : public CheckEngine
{
public:
    using CheckEngine::CheckEngine;

    void start(const DomainName &domain) override { started.append(domain); }

    void stop() override { ++stops; }

    [[nodiscard]] Assessment judge(const Observations &seen,
                                   const std::optional<EarlierPolicy> &earlier) override
    {
        return assess(seen, nowUtc.isValid() ? nowUtc : seen.startedUtc, *roots, {}, earlier);
    }

    [[nodiscard]] Assessment judgeAsOf(const Observations &seen, const QDateTime &atUtc) override
    {
        return assess(seen, atUtc, *roots);
    }

    QList<DomainName> started;
    int stops = 0;
    QDateTime nowUtc; ///< invalid: when the check began
    std::optional<TrustStore> roots; ///< to be set before anything is judged
};

} // namespace postseal
