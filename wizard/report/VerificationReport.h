// SPDX-License-Identifier: Apache-2.0
// The report that an owner files and an auditor can follow.
#pragma once

#include "check/Evidence.h"
#include "report/Document.h"
#include "setup/RolloutRecord.h"

#include <functional>
#include <optional>

namespace postseal {

/// Judges observations as of a time.
using JudgeAsOf = std::function<Assessment(const Observations &seen, const QDateTime &atUtc)>;

/// A check, judged for the time when it was made: whoever verifies the evidence later gets the same.
struct PrintedCheck
{
    QByteArray evidence; ///< the file's octets
    QByteArray sha256; ///< of these, lower-case hex
    QString fileName; ///< for the evidence: "example.com-mta-sts-2026-11-27-evidence.json"
    EvidenceOrigin origin;
    Observations seen;
    Assessment assessment;
};

struct ReportInput
{
    PrintedCheck check;
    /// Another one, which tested the mail servers when the first could not.
    std::optional<PrintedCheck> servers;
    RolloutRecord record;
    RolloutView view;
    QDateTime madeUtc;
    QString program; ///< "Postseal 0.1.0"
    bool isPractice = false;
};

/// From what is stored of a domain; nothing when no check of it is stored that can be read.
[[nodiscard]] std::optional<ReportInput> reportInput(const RolloutRecord &record,
                                                     const RolloutView &view,
                                                     const JudgeAsOf &judge);

/// The whole report in the language of the program. Pure but for language and time zone.
[[nodiscard]] Document verificationReport(const ReportInput &input);

/// A name for a file of it: "example.com-mta-sts-2026-11-27.pdf".
[[nodiscard]] QString reportFileName(const ReportInput &input, const QString &extension);

/// The evidence of all checks that it is about.
[[nodiscard]] QList<Attachment> evidenceOf(const ReportInput &input);

/// Where further evidence goes when the first goes there: "proof.json" gives "proof-2.json", or the next number that no
/// file has.
[[nodiscard]] QString besideFile(const QString &path);

} // namespace postseal
