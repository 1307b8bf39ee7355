// SPDX-License-Identifier: Apache-2.0
// What a domain wants of the one who looks after it: for lists, notifications and summaries.
#pragma once

#include "rollout/RolloutStatus.h"

namespace postseal {

/// One for each sentence, the gravest first.
enum class ConcernKind {
    PolicyGone, ///< senders keep an enforce policy, and none can be used now: it is gone, or broken
    PolicyBroken, ///< record, policy host or file is not in order; names: ids of findings
    ServerNotCovered, ///< names: MX hosts that the policy does not list. RFC 8461 section 8.4
    ServerFails, ///< names: MX hosts with an address that fails. RFC 8461 section 4.2
    ModeChanged, ///< nobody decided so here; names: the stage's id; since `atUtc`
    PolicyChanged, ///< another policy than Postseal proposed, first seen at `atUtc`
    FailuresReported, ///< names: result types that the check of now does not explain
    CertificateEnds, ///< names: hosts whose certificate ends soon
    ReportsStopped, ///< none since `atUtc`
    SenderSilent, ///< names: organisations that reported daily and do so no more
    StepDue, ///< it is time for `next`
};

struct Concern
{
    ConcernKind kind = ConcernKind::StepDue;
    bool isUrgent = false; ///< mail may be held back now
    QStringList names;
    QDateTime atUtc;
    NextStep next; ///< of StepDue

    /// One for each name, the same for as long as it is the same concern: whoever was told of them
    /// need not be told again.
    [[nodiscard]] QList<QByteArray> keys() const;
};

/// "server-not-covered", …: for storing and for the JSON interface.
[[nodiscard]] const char *toId(ConcernKind kind);

/// Whether nothing can be said about the concern with this key, because the gate that would tell is
/// unknown; about none where the last check is too old.
[[nodiscard]] bool isUnjudged(QByteArrayView key, const QList<GateResult> &gates);

/// What the evidence does not say.
struct ConcernInput
{
    bool isModeUnexpected = false; ///< the last stage came about without a decision here
    QDateTime otherPolicySinceUtc; ///< when a policy that was not made here was first seen;
                                   ///< invalid: none
    QStringList silentReporters;
};

/// How long a change that came from elsewhere is spoken of.
constexpr int policyChangeDays = 14;

/// The gravest first. Before a policy is in force there is none: the wizard says what is to be
/// done. What cannot be found out is no concern. Pure.
[[nodiscard]] QList<Concern> concernsOf(const RolloutEvidence &evidence,
                                        const RolloutStatus &status,
                                        const ConcernInput &input);

} // namespace postseal
