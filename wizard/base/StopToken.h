// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <map>
#include <memory>

namespace postseal {

/// Tells the parts of an operation that its owner no longer wants the result. Main thread only.
///
/// std::stop_token would do, but it has no cheap way to be resumed on the event loop, and it locks.
class StopToken
{
public:
    /// A token that is never stopped.
    StopToken() = default;

    [[nodiscard]] bool isStopped() const;

    /// Calls the function once, when the owner stops. Returns an id for forget(), 0 when the token
    /// can never be stopped or already is.
    int whenStopped(std::function<void()> function) const;

    /// Takes back whenStopped().
    void forget(int id) const;

private:
    friend class StopSource;

    struct State
    {
        bool stopped = false;
        int lastId = 0;
        std::map<int, std::function<void()>> functions;
    };

    std::shared_ptr<State> m_state;
};

/// The owner's side. Destroying it does not stop; call stop().
class StopSource
{
public:
    StopSource();

    [[nodiscard]] StopToken token() const { return m_token; }

    void stop();

private:
    StopToken m_token;
};

} // namespace postseal
