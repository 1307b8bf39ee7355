// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rollout/RolloutStatus.h"

namespace postseal {

/// A change that takes days, because senders keep what they have seen.
enum class PlanKind {
    Enforce, ///< from testing to enforce mode, and on to a long max_age
    ChangeMx, ///< other mail servers, or another provider. RFC 8461 section 8.4
    Renew, ///< certificates that end
    Remove, ///< out of MTA-STS. RFC 8461 section 8.3
};

/// "enforce", "change-mx", "renew", "remove".
[[nodiscard]] const char *toId(PlanKind kind);
[[nodiscard]] std::optional<PlanKind> planKindFromId(QByteArrayView id);

/// One for each sentence.
enum class PlanAction {
    MeetGate, ///< the gate
    PublishEnforce, ///< the file with mode enforce and this max_age, then a new id
    RaiseMaxAge, ///< the file with this max_age, then a new id
    AddHosts, ///< lines for the new hosts, beside the old ones, then a new id
    WaitForSenders, ///< until they have the new file
    ChangeMx, ///< in the DNS
    KeepOldHosts, ///< their lines, and the servers themselves
    DropHosts, ///< the lines of the old hosts, then a new id
    EndMove, ///< tell Postseal that it is over
    RenewCertificate, ///< of this host, which ends then
    PublishNone, ///< the file with mode none and a short max_age, mx lines kept, then a new id
    WaitForCaches, ///< until nobody can keep an enforce policy
    DeleteRecord, ///< TXT at _mta-sts
    DeletePolicyHost, ///< name, certificate and file
};

[[nodiscard]] const char *toId(PlanAction action);

struct PlanStep
{
    PlanAction action = PlanAction::MeetGate;
    QDateTime fromUtc; ///< not before; invalid: nobody can tell yet
    QDateTime endsUtc; ///< of a certificate: when it ends
    bool isDone = false; ///< a check has seen it
    QDateTime doneUtc; ///< when it was first seen; invalid where that was not noted
    std::optional<GateResult> gate; ///< with MeetGate
    QStringList names; ///< hosts
    std::chrono::seconds maxAge{0}; ///< of the policy to publish
};

/// A certificate in use, and when it ends.
struct CertificateClock
{
    DomainName host;
    QDateTime endsUtc;
    bool isPolicyHost = false;
};

/// An MX set as checks saw it.
struct MxSetSeen
{
    QList<DomainName> hosts;
    QDateTime firstSeenUtc;
    QDateTime lastSeenUtc;
};

/// What a plan is computed from, besides the evidence.
struct PlanInput
{
    RolloutEvidence evidence;
    QList<DomainName>
        newMx; ///< for ChangeMx: the hosts that take the mail later, old ones that stay included
    QList<MxSetSeen> mxSets; ///< in the order of time
    QList<CertificateClock> certificates;
    std::chrono::seconds recordTtl{3600}; ///< of the _mta-sts record
    std::chrono::seconds mxTtl{3600};
};

/// Dated steps in the order in which they must be taken, those that are done marked. The dates come
/// from TTLs, max_age and history; a step that waits for another is dated as if that one were taken
/// on its first day. Pure.
[[nodiscard]] QList<PlanStep> planFor(PlanKind kind, const PlanInput &input);

/// Senders look for a new policy once a day. RFC 8461 section 10.2.
constexpr std::chrono::seconds senderRefresh{24 * 3600};
/// Mail that a sender could not deliver to an old server waits in its queue for so long.
constexpr std::chrono::seconds oldQueues{48 * 3600};

} // namespace postseal
