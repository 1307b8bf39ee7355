// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <chrono>

namespace postseal {

/// A stretch of a conversation: it ends when the thing it waits for has come. One network round
/// trip, unless the peer took its time.
enum class Phase {
    Connect, ///< TCP
    Greeting, ///< SMTP 220
    Ehlo, ///< EHLO and its answer
    Starttls, ///< STARTTLS and 220
    Handshake, ///< TLS, until the certificate chain is there and the handshake is complete
    Request, ///< HTTP request to the first byte of the answer
    Body, ///< first to last byte of the answer
};

/// Stable technical name: "connect", "greeting", …
[[nodiscard]] const char *toId(Phase phase);

struct PhaseTiming
{
    Phase phase = Phase::Connect;
    std::chrono::microseconds duration{0};
    friend bool operator==(const PhaseTiming &, const PhaseTiming &) = default;
};

using PhaseTimings = QList<PhaseTiming>;

} // namespace postseal
