// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "store/StoredValues.h"

namespace postseal {

/// Who made a check: "window", "command-line", "file".
enum class CheckOrigin {
    Window,
    CommandLine,
    File,
};

/// A check as it goes into the store: what lists show of it, the evidence, the policy that it saw. `program` goes into the
/// evidence.
[[nodiscard]] NewCheck checkRecord(const Observations &seen,
                                   const Assessment &assessment,
                                   CheckOrigin origin,
                                   const QString &program);

/// No name server answered anything: the domain's are silent, or this computer has no network; see hasNetwork().
[[nodiscard]] bool sawNoNetwork(const Observations &seen);

/// A check that was brought along from the future would hide every later one. Clocks may differ by ten minutes.
[[nodiscard]] bool isFromTheFuture(const Assessment &assessment, const QDateTime &nowUtc);

/// The findings that want something done, worst first: Fail, Unknown, Warn. Never Info or Pass.
[[nodiscard]] QList<Finding> thingsToDo(const Assessment &assessment);

/// The same without what is unknown only because of this network or this computer's clock, where
/// one of them says so.
[[nodiscard]] QList<Finding> thingsToTell(const Assessment &assessment);

/// What a check is to be compared with, for telling whether file and id changed together: an earlier file under the id
/// that is published now, or else what was seen last. RFC 8461 section 3.1.
[[nodiscard]] std::optional<EarlierPolicy> earlierPolicyAmong(const QList<PolicyVersion> &versions,
                                                              const Assessment &now);

} // namespace postseal
