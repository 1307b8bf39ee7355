// SPDX-License-Identifier: Apache-2.0
// What the store keeps, as plain values.
#pragma once

#include "base/DomainName.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <chrono>
#include <optional>

namespace postseal {

/// Name of a setting: the folder that is watched for reports. A restored backup does not change it.
inline const QString watchedFolderSetting = QStringLiteral("reports.folder");
/// Documents that ended the program on this computer.
inline const QString importGuardSetting = QStringLiteral("reports.guard");

/// What is shown of a check in a list, without reading its evidence.
struct CheckSummary
{
    qint64 id = 0; ///< of the store; 0: not stored yet
    QDateTime checkedUtc;
    std::chrono::milliseconds duration{0};
    QByteArray verdict; ///< "pass", "warn", "fail", "unknown"
    QByteArray stage; ///< RolloutStage that the check saw, as its id
    QByteArray worst; ///< id of the gravest finding; empty when there is nothing to do
    int fails = 0;
    int unknowns = 0;
    int warnings = 0;
    QByteArray origin; ///< who made it: "window", "command-line", "file"
    QByteArray mx; ///< names of the MX hosts, in alphabetical order, with blanks between; empty: none seen
    QByteArray servers; ///< what testing the mail servers came to: "pass", "warn", "fail", "unknown", "skipped"

    friend bool operator==(const CheckSummary &, const CheckSummary &) = default;
};

/// A check with everything it saw.
struct StoredCheck
{
    CheckSummary summary;
    QByteArray evidence; ///< the evidence file, see check/Evidence.h
};

/// A policy that was seen published: file and record id together. RFC 8461 sections 3.1 and 3.2.
struct PolicyVersion
{
    QByteArray text; ///< the file's octets
    QByteArray recordId;
    QDateTime firstSeenUtc;
    QDateTime lastSeenUtc;

    friend bool operator==(const PolicyVersion &, const PolicyVersion &) = default;
};

/// When a domain came to a stage.
struct StageEntry
{
    QByteArray stage; ///< RolloutStage as its id
    QDateTime sinceUtc;

    friend bool operator==(const StageEntry &, const StageEntry &) = default;
};

/// What a person decided about a domain; see rollout/Decision.h.
struct StoredDecision
{
    QByteArray kind;
    QByteArray subject;
    QString reason;
    QDateTime madeUtc;
    QDateTime dueUtc; ///< invalid: none

    friend bool operator==(const StoredDecision &, const StoredDecision &) = default;
};

/// A domain with what lists show of it.
struct StoredDomain
{
    DomainName name;
    QDateTime addedUtc;
    QByteArray setup; ///< SetupChoices as JSON; empty: nothing chosen yet
    std::optional<CheckSummary> lastCheck;
    std::optional<StageEntry> stage; ///< the latest

    friend bool operator==(const StoredDomain &, const StoredDomain &) = default;
};

/// A check to be stored, with what follows from it.
struct NewCheck
{
    StoredCheck check;
    std::optional<PolicyVersion> policy; ///< what it saw published, both times those of the check
};

/// What is to change about one domain. Without anything else the domain is just added, or brought
/// back.
struct DomainChange
{
    DomainName name;
    bool remove =
        false; ///< the domain goes from the lists; its data stays until Store::purgeRemoved()
    std::optional<QByteArray> setup;
    QList<NewCheck> checks; ///< in the order of time
    QList<StoredDecision> decisions = {}; ///< new ones
};

/// What was added from a copy of another database.
struct MergeSummary
{
    int domains = 0; ///< in the copy
    int checks = 0; ///< new ones
    int reports = 0; ///< new ones
};

} // namespace postseal
