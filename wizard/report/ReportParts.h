// SPDX-License-Identifier: Apache-2.0
// Inside the folder: the parts that verificationReport() puts together, in their order.
#pragma once

#include "report/VerificationReport.h"

#include <QCoreApplication>

namespace postseal {

/// The context of all sentences of the report.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(postseal::VerificationReport)
};

/// First page: what holds, what does not.
void addCover(Document &document, const ReportInput &input);
/// Each step of the check with its findings.
void addSteps(Document &document, const ReportInput &input);
/// The mail servers, address by address, and what becomes of mail for them.
void addMailServers(Document &document, const ReportInput &input);
/// Policy and records, as they are published.
void addPublished(Document &document, const ReportInput &input);
/// The gates before enforce mode, with their evidence.
void addGates(Document &document, const ReportInput &input);
/// What senders reported.
void addSessions(Document &document, const ReportInput &input);
/// What comes next, and when.
void addNext(Document &document, const ReportInput &input);
/// What happened, with dates and decisions.
void addHistory(Document &document, const ReportInput &input);
/// The appendix: everything that was seen, raw.
void addProof(Document &document, const ReportInput &input);

[[nodiscard]] Tone toneOf(StepStatus status);
[[nodiscard]] Tone toneOf(Severity severity);
[[nodiscard]] Tone toneOf(const GateResult &gate);

/// The check that says how the mail servers encrypt.
[[nodiscard]] const PrintedCheck &serversCheck(const ReportInput &input);

/// Text of strangers: without what turns the reading direction or moves the cursor, and not endless.
[[nodiscard]] QString foreignText(const QString &text);
/// Octets that are no printable ASCII are written as \\xNN.
[[nodiscard]] QString foreignText(const QByteArray &octets);

/// A day or a time that is not broken at the end of a line.
[[nodiscard]] QString unbroken(QString text);

/// "27 Nov 2026, 11:05 (2026-11-27T10:05:12Z)": for people here, and for everybody.
[[nodiscard]] QString bothTimes(const QDateTime &utc);

} // namespace postseal
