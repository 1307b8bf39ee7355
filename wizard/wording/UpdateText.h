// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "dns/PrimaryServer.h"
#include "publish/UpdatePlan.h"

#include <QString>

namespace postseal {

/// What happened, and what to do about it.
struct UpdateSentence
{
    QString headline;
    QString text;
};

/// Why a primary server could not be asked or changed; not for PrimaryOutcome::Done.
[[nodiscard]] UpdateSentence describe(const PrimaryReply &reply,
                                      const TsigKey &key,
                                      const DomainName &zone,
                                      const Endpoint &server,
                                      const QDateTime &nowUtc);

/// How an update ended that was not published; not for UpdateEnd::Published. `reply` is what the
/// server said to it.
[[nodiscard]] UpdateSentence describe(UpdateEnd end,
                                      const PrimaryReply &reply,
                                      const TsigKey &key,
                                      const DomainName &zone,
                                      const Endpoint &server,
                                      const QDateTime &nowUtc);

/// Why a text is no key.
[[nodiscard]] QString describe(TsigKeyError error);

} // namespace postseal
