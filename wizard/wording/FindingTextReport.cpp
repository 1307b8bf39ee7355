// SPDX-License-Identifier: Apache-2.0
// Sentences for `lint report`: a TLS report.
#include "wording/FindingSentences.h"

namespace postseal {

namespace {

// One block a finding, laid out for people who write.
// clang-format off
constexpr FindingSentences reportRows[] = {
    {FindingCode::ReportNotJson,
     //: report.not-json (%1: file, %2: reason)
     QT_TRANSLATE_NOOP("Findings", "The file is not a TLS report that can be read"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is not in the format of such reports (JSON: %2). So nothing in it "
                       "could be counted."),
     QT_TRANSLATE_NOOP("Findings",
                       "Save the attachment from the mail once more, and open that file.")},
    {FindingCode::ReportTooLarge,
     //: report.too-large (%1: file, %2: limit)
     QT_TRANSLATE_NOOP("Findings", "The report is too large to be read"),
     QT_TRANSLATE_NOOP("Findings",
                       "It is larger than %2 bytes. Ordinary reports are far smaller."),
     QT_TRANSLATE_NOOP("Findings",
                       "Make sure that the file is a TLS report. If it is, ask its sender for "
                       "smaller ones.")},
    {FindingCode::ReportTooNested,
     //: report.too-nested (%1: file)
     QT_TRANSLATE_NOOP("Findings", "Some parts of the mail lie too deep to be read"),
     QT_TRANSLATE_NOOP("Findings",
                       "There are too many mails or archives inside one another, or too many parts. "
                       "Reports in the innermost ones were left out."),
     QT_TRANSLATE_NOOP("Findings",
                       "Save the innermost attachment, and open that file.")},
    {FindingCode::ReportGzipBroken,
     //: report.gzip-broken (%1: file, %2: reason)
     QT_TRANSLATE_NOOP("Findings", "The report cannot be unpacked"),
     QT_TRANSLATE_NOOP("Findings", "The packed file is damaged or incomplete (gzip: %2)."),
     QT_TRANSLATE_NOOP("Findings",
                       "Save the attachment from the mail once more, and open that file.")},
    {FindingCode::ReportNotReport,
     //: report.not-a-report (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The file is not a TLS report"),
     QT_TRANSLATE_NOOP("Findings", "It can be read, but has nothing of what such a report holds."),
     QT_TRANSLATE_NOOP("Findings",
                       "Open the attachment of a TLS report. DMARC reports and other files are of "
                       "another kind.")},
    {FindingCode::ReportNoPolicies,
     //: report.no-policies (%1: file)
     QT_TRANSLATE_NOOP("Findings", "The report has no results in it"),
     QT_TRANSLATE_NOOP("Findings",
                       "The list of policies with their counts is missing (policies). So it says "
                       "nothing about your mail."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side. If the same sender does this often, "
                       "tell them.")},
    {FindingCode::ReportMissingMember,
     //: report.missing-member (%1: member)
     QT_TRANSLATE_NOOP("Findings", "The report lacks the part “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "The sender of the report left it out. The rest was read, and a missing "
                       "count is taken as zero."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side, and nothing that you need to do.")},
    {FindingCode::ReportWrongType,
     //: report.wrong-type (%1: member, %2: expected)
     QT_TRANSLATE_NOOP("Findings", "The part “%1” of the report is not of the expected kind"),
     QT_TRANSLATE_NOOP("Findings",
                       "It should be of this kind: %2. The rest of the report was read."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side, and nothing that you need to do.")},
    {FindingCode::ReportBadCount,
     //: report.bad-count (%1: member, %2: value)
     QT_TRANSLATE_NOOP("Findings", "The count “%1” in the report makes no sense"),
     QT_TRANSLATE_NOOP("Findings",
                       "The value %2 is not a count of connections, so it is taken as zero."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side. Do not rely on the sums of this "
                       "report.")},
    {FindingCode::ReportBadDate,
     //: report.bad-date (%1: member, %2: value)
     QT_TRANSLATE_NOOP("Findings", "The date “%1” in the report makes no sense"),
     QT_TRANSLATE_NOOP("Findings",
                       "The value %2 cannot be read as a date. The rest of the report was read."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side, and nothing that you need to do.")},
    {FindingCode::ReportDateNoZone,
     //: report.date-no-zone (%1: member, %2: value)
     QT_TRANSLATE_NOOP("Findings", "The date “%1” in the report has no time zone"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some reports from Microsoft are written like this. The value %2 was read "
                       "as universal time (UTC)."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side, and nothing that you need to do.")},
    {FindingCode::ReportUnknownPolicyType,
     //: report.unknown-policy-type (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The report speaks of an unknown kind of policy: “%1”"),
     QT_TRANSLATE_NOOP("Findings", "The counts were kept, and the word is shown as it is."),
     QT_TRANSLATE_NOOP("Findings",
                       "There is nothing wrong on your side, and nothing that you need to do.")},
    {FindingCode::ReportUnknownResultType,
     //: report.unknown-result-type (%1: value)
     QT_TRANSLATE_NOOP("Findings", "The report speaks of an unknown kind of problem: “%1”"),
     QT_TRANSLATE_NOOP("Findings",
                       "The counts were kept, and the word is shown as it is. It may be newer "
                       "than this program."),
     QT_TRANSLATE_NOOP("Findings",
                       "Look at the details of this problem in the report. They often tell the "
                       "cause.")},
    {FindingCode::ReportMxHostString,
     //: report.mx-host-string (%1: member)
     QT_TRANSLATE_NOOP("Findings", "The part “%1” of the report is a text instead of a list"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some senders write it like this. It was understood all the same."),
     nothingToDo},
    {FindingCode::ReportPolicyStringForm,
     //: report.policy-string-form (%1: member)
     QT_TRANSLATE_NOOP("Findings",
                       "The policy in the part “%1” of the report is written in an unusual form"),
     QT_TRANSLATE_NOOP("Findings",
                       "Some senders write it like this. It was understood all the same."),
     nothingToDo},
    {FindingCode::ReportDetailsExceedSummary,
     //: report.details-exceed-summary (%1: domain, %2: details, %3: summary)
     QT_TRANSLATE_NOOP("Findings", "The details for %1 add up to more than the sum in the report"),
     QT_TRANSLATE_NOOP("Findings",
                       "The details count %2 connections, the sum says %3. One connection may "
                       "stand in several details, so only the sum was counted."),
     nothingToDo},
    {FindingCode::ReportUnauthenticated,
     //: report.unauthenticated (%1: file)
     QT_TRANSLATE_NOOP("Findings", "Whether the report is genuine was not checked"),
     QT_TRANSLATE_NOOP("Findings",
                       "Genuine reports are signed by their sender (DKIM). In a saved file the "
                       "signature can usually no longer be checked."),
     QT_TRANSLATE_NOOP("Findings",
                       "If a report surprises you, look at the original mail before you act on "
                       "it.")},
};
// clang-format on

} // namespace

std::span<const FindingSentences> reportSentences()
{
    return reportRows;
}

} // namespace postseal
