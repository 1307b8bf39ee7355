// SPDX-License-Identifier: Apache-2.0
// The way from testing to enforce mode, in words: gates, what comes next, plans, decisions.
#pragma once

#include "rollout/Plan.h"

#include <QString>

namespace postseal {

/// "Every mail server is in the policy".
[[nodiscard]] QString gateTitle(Gate gate);
/// The same as it is: "Not every mail server is in the policy" where that does not hold.
[[nodiscard]] QString gateHeading(const GateResult &gate);
/// Its evidence, or what is missing: "2 of 2 mail servers".
[[nodiscard]] QString gateDetail(const GateResult &gate);
/// What to do about a gate that bars the way and that waiting does not meet; empty otherwise.
[[nodiscard]] QString gateRemedy(const GateResult &gate);
/// "Met", "Not yet", …: the word for a state.
[[nodiscard]] QString gateStateWord(const GateResult &gate);

/// "Switch to enforce mode", "Wait until 4 December": what is to be done next about a domain.
[[nodiscard]] QString nextSentence(const NextStep &next);

/// A headline for a plan: "From testing to enforce mode".
[[nodiscard]] QString planTitle(PlanKind kind);
/// What to do, in one line.
[[nodiscard]] QString planStepTitle(const PlanStep &step);
/// How, and why then.
[[nodiscard]] QString planStepText(const PlanStep &step);

/// What somebody decided, as a line of a history.
[[nodiscard]] QString decisionSentence(const Decision &decision);

/// Names of strangers in one line, so only some, and none of them long: "a, b and 3 more".
[[nodiscard]] QString namesInLine(const QStringList &names);

/// The first day on which a time is over from morning on: what must not be done before a time may
/// be done on that day at any hour.
[[nodiscard]] QDate safeDay(const QDateTime &utc);
[[nodiscard]] QString safeDayText(const QDateTime &utc);

/// The day of a step: when it was done, else the first on which it may be done. Invalid where
/// nobody can tell.
[[nodiscard]] QDate planDay(const PlanStep &step, const QDateTime &nowUtc);

/// "1 day", "4 weeks", "1 year"; seconds when it is nothing round.
[[nodiscard]] QString spanText(std::chrono::seconds span);

} // namespace postseal
