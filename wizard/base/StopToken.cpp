// SPDX-License-Identifier: Apache-2.0
#include "base/StopToken.h"

#include <utility>

namespace postseal {

bool StopToken::isStopped() const
{
    return m_state && m_state->stopped;
}

int StopToken::whenStopped(std::function<void()> function) const
{
    if (!m_state || m_state->stopped)
        return 0;
    const int id = ++m_state->lastId;
    m_state->functions.emplace(id, std::move(function));
    return id;
}

void StopToken::forget(int id) const
{
    if (m_state)
        m_state->functions.erase(id);
}

StopSource::StopSource()
{
    m_token.m_state = std::make_shared<StopToken::State>();
}

void StopSource::stop()
{
    // A function may register or forget others, or drop the last reference to the state.
    const auto state = m_token.m_state;
    if (std::exchange(state->stopped, true))
        return;
    const auto functions = std::exchange(state->functions, {});
    for (const auto &[id, function] : functions)
        function();
}

} // namespace postseal
