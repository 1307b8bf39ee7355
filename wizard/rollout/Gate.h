// SPDX-License-Identifier: Apache-2.0
// The gates before enforce mode.
#pragma once

#include <QByteArrayView>

#include <optional>

namespace postseal {

/// What must hold before a domain enforces its policy, in the order in which they are shown.
enum class Gate {
    MailServersCovered, ///< every MX host is in the policy. RFC 8461 section 8.4
    MailServersEncrypt, ///< every address passes now. RFC 8461 section 4.2
    PolicyHealthy, ///< record, policy host and file are in order. RFC 8461 sections 3.1 to 3.3
    TestingTime, ///< the chosen days in testing mode have passed
    SendersReported, ///< enough senders have reported. RFC 8460
    NoFailures, ///< the reports show no failure that is not explained
    NoMovePlanned, ///< the mail servers will not change while senders keep the policy
    ReportsRead, ///< somebody reads the reports
};

constexpr int gateCount = 8;

/// "mail-servers-covered", …: the words of the JSON interface.
[[nodiscard]] const char *toId(Gate gate);
[[nodiscard]] std::optional<Gate> gateFromId(QByteArrayView id);

} // namespace postseal
