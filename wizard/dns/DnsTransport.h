// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Deadline.h"
#include "base/StopToken.h"
#include "dns/DnsMessage.h"
#include "dns/Endpoint.h"

#include <QCoroTask>

#include <chrono>
#include <memory>
#include <optional>

namespace postseal {

/// What came of asking.
struct DnsExchange
{
    /// The better the later: with several servers the best counts.
    enum class Outcome {
        Cancelled,
        Unreachable,
        Silent,
        Malformed,
        Reply,
    };

    Outcome outcome = Outcome::Silent;
    DnsReply reply; ///< when Outcome::Reply
    QByteArray message; ///< when Reply or Malformed
    Endpoint server; ///< as wanted, before the connector mapped it
    bool overTcp = false;
    std::chrono::microseconds roundTrip{0};

    /// NOERROR or NXDOMAIN: no other server needs to be asked.
    [[nodiscard]] bool isConclusive() const;
};

/// Asks the servers in order until one gives a conclusive reply; returns the best that came
/// otherwise.
///
/// UDP first, TCP for what is truncated or does not keep the capitals. A silent server is waited
/// for one second, then the next one is asked, then all again with doubled patience; late answers
/// still count. Refusals and errors pass to the next server at once. Gives up at the deadline,
/// after 30 s at most.
[[nodiscard]] QCoro::Task<DnsExchange> askServers(QList<Endpoint> servers,
                                                  DnsQuestion question,
                                                  std::shared_ptr<const Connector> connector,
                                                  Deadline deadline,
                                                  StopToken stop);

/// What came back over TCP, as octets.
struct TcpExchange
{
    DnsExchange::Outcome outcome = DnsExchange::Outcome::Silent; ///< Reply: a whole message came
    QByteArray message;
    std::chrono::microseconds roundTrip{0};
};

/// Sends one message of at most 65535 octets on a connection of its own and takes one back, whatever
/// it is. `server` is where to connect really. RFC 1035 section 4.2.2.
[[nodiscard]] QCoro::Task<TcpExchange> exchangeOverTcp(Endpoint server,
                                                       QByteArray message,
                                                       Deadline deadline,
                                                       StopToken stop);

/// One question over TCP. `server` is where to connect really.
[[nodiscard]] QCoro::Task<DnsExchange> askOverTcp(Endpoint server,
                                                  DnsQuestion question,
                                                  Deadline deadline,
                                                  StopToken stop);

} // namespace postseal
