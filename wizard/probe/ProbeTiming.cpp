// SPDX-License-Identifier: Apache-2.0
#include "probe/ProbeTiming.h"

namespace postseal {

const char *toId(Phase phase)
{
    switch (phase) {
    case Phase::Connect:
        return "connect";
    case Phase::Greeting:
        return "greeting";
    case Phase::Ehlo:
        return "ehlo";
    case Phase::Starttls:
        return "starttls";
    case Phase::Handshake:
        return "handshake";
    case Phase::Request:
        return "request";
    case Phase::Body:
        return "body";
    }
    Q_UNREACHABLE();
}

} // namespace postseal
