// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ingest/DkimSignature.h"
#include "ingest/MessageReader.h"
#include "ingest/RawDocument.h"
#include "tlsrpt/TlsReport.h"

#include <functional>

namespace postseal {

/// Raised when reports are read better than before: stored octets of an older one are read again.
constexpr int intakeVersion = 2;

/// A report with the place it was found at and what was found in reading it.
struct FoundReport
{
    TlsReport report;
    QList<Finding> findings;
    QString name;
    bool isForwarded = false; ///< not from the mail itself, so its signature says nothing
};

/// A document, read.
struct IntakeDocument
{
    QByteArray digest; ///< SHA-256 of the octets
    RawDocument raw;
    ReadMessage message; ///< without its parts; empty for a report's file
    QList<DkimSignature> signatures; ///< of the mail, if a report in it is its own
    QList<FoundReport> reports;
    QList<Finding> findings; ///< why there is no report, or why one of several could not be read
    bool isBroken = false; ///< there was a report in it once: worth keeping for a better reader

    [[nodiscard]] bool isEmpty() const { return reports.isEmpty(); }
};

[[nodiscard]] QByteArray digestOf(const QByteArray &bytes);

/// Reads what is in a document, whatever that is: mails and archives in one another too. All its
/// reports together may unpack to twice the largest report and hold as many entries as one;
/// what is beyond that is left out, with a finding. The digest goes into the result as it is. Of a
/// document whose reading was stopped not everything was read.
[[nodiscard]] IntakeDocument readDocument(
    RawDocument raw, QByteArray digest, const std::function<bool()> &isStopped = [] {
        return false;
    });

/// The domain that a policy of a report is about, in A-labels and lower case. Where the report does
/// not say it: the mail's TLS-Report-Domain, then the file name "sender!domain!begin!end.json" (RFC
/// 8460 section 5.1); empty when nobody does.
[[nodiscard]] QByteArray policyDomainOf(const TlsReportPolicy &policy,
                                        const FoundReport &found,
                                        const ReadMessage &message);

} // namespace postseal
