// SPDX-License-Identifier: Apache-2.0
// What a person decided about a domain's way, which no check can see.
#pragma once

#include "base/DomainName.h"
#include "rollout/Gate.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace postseal {

enum class DecisionKind {
    OverrideGate, ///< enforce although this gate is not met; the subject is overrideSubject(), the
                  ///< reason is told
    RestoreGate, ///< the override is taken back
    PlanMove, ///< the mail servers will change; the subject names the new ones, with blanks between
    EndMove, ///< that is over, or will not be
    ReportsRead, ///< somebody reads the reports
    ReportsUnread,
    TestingDays, ///< how long to test at least; the subject is the number
    ChangeMode, ///< the subject is the mode that is to be published: "enforce", "testing", "none"
};

/// "override-gate", "plan-move", …: for storing.
[[nodiscard]] const char *toId(DecisionKind kind);
[[nodiscard]] std::optional<DecisionKind> decisionKindFromId(QByteArrayView id);

struct Decision
{
    DecisionKind kind = DecisionKind::OverrideGate;
    QByteArray subject; ///< see DecisionKind
    QString reason; ///< the person's words, may be empty
    QDateTime madeUtc;
    QDateTime dueUtc; ///< of a move: when it is planned; invalid: not known

    friend bool operator==(const Decision &, const Decision &) = default;
};

/// The subject of an override: the gate, and whether it was unknown then. What nobody could know
/// was not seen to fail: such an override does not cover a failure that shows later.
[[nodiscard]] QByteArray overrideSubject(Gate gate, bool isUnknown);

struct Override
{
    Decision decision;
    bool wasUnknown = false;

    [[nodiscard]] bool covers(bool isUnknown) const { return isUnknown || !wasUnknown; }
};

/// What holds now of all that was decided.
struct DecisionsInForce
{
    static constexpr int usualTestingDays = 14;
    static constexpr int mostTestingDays = 366;

    QMap<Gate, Override> overrides;
    std::optional<Decision> move;
    std::optional<Decision> reportsRead;
    int testingDays = usualTestingDays;
};

/// Later decisions go before earlier ones. An override made before `testingSinceUtc` was about an
/// earlier attempt and does not count any more; without a valid time all of them do.
[[nodiscard]] DecisionsInForce decisionsInForce(QList<Decision> decisions,
                                                const QDateTime &testingSinceUtc);

/// The mail servers of a planned move; none without one.
[[nodiscard]] QList<DomainName> plannedHosts(const DecisionsInForce &decisions);

} // namespace postseal
