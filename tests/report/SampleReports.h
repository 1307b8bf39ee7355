// SPDX-License-Identifier: Apache-2.0
// Whole reports for tests and for looking at.
#pragma once

#include "pages/SampleAssessments.h"
#include "report/VerificationReport.h"

namespace postseal::samples {

/// A check that was just made, of a domain without a history.
[[nodiscard]] ReportInput freshReport(const Sample &sample);
/// Everything in order, enforced.
[[nodiscard]] ReportInput enforcedReport();
/// A domain that tests for weeks: stages, policies, decisions, reports with failures.
[[nodiscard]] ReportInput testingReport();
/// Forty mail servers, a policy of many kilobytes, names as long as names can be, texts of strangers.
[[nodiscard]] ReportInput hugeReport();

} // namespace postseal::samples
