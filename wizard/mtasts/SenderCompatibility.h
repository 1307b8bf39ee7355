// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace postseal {

/// What one kind of sender makes of a policy file.
enum class SenderOutcome {
    Accepts, ///< reads the policy as intended
    Rejects, ///< finds no usable policy
    Misreads, ///< uses something else than what the RFC says
};

/// A kind of sender, known by its parser.
enum class SenderKind {
#define POSTSEAL_SENDER(kind, id, name, source) kind,
#include "mtasts/Senders.def"
#undef POSTSEAL_SENDER
};

struct SenderJudgement
{
    SenderKind sender{};
    SenderOutcome outcome = SenderOutcome::Accepts;
    std::optional<FindingCode> because; ///< the deviation that decides; nothing when it accepts
};

/// How each known kind of sender would read a file with these findings. A table of deviations, one
/// column a sender: see SenderCompatibility.cpp.
[[nodiscard]] QList<SenderJudgement> judgeSenders(const QList<Finding> &policyFindings);

/// "mox", and the name for people, "mox".
[[nodiscard]] QByteArray toId(SenderKind kind);
[[nodiscard]] QString senderName(SenderKind kind);
[[nodiscard]] QByteArray toId(SenderOutcome outcome);

} // namespace postseal
