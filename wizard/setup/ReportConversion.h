// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/ReportIntake.h"
#include "store/StoredReports.h"

namespace postseal {

/// A document as the store keeps it: each report once for each domain that it is about.
///
/// Sessions are counted once: a reporter may tell of the same ones under a policy of MTA-STS and
/// under TLSA records (RFC 8460 section 4), so where both are there, only MTA-STS counts.
/// `authentication` is what DKIM says of the mail itself, and not of what was forwarded in it. A
/// report without a credible date gets the day before its mail was sent, or before now.
[[nodiscard]] NewReportFile toStored(const IntakeDocument &document,
                                     const QByteArray &authentication,
                                     const QDateTime &nowUtc);

} // namespace postseal
