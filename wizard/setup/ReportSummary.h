// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/StoredReports.h"

#include <QDate>
#include <QMap>

namespace postseal {

/// Sessions that reporters counted; sums stop at the largest number.
struct SessionCount
{
    qint64 successful = 0;
    qint64 failed = 0;

    void add(qint64 moreSuccessful, qint64 moreFailed);

    [[nodiscard]] bool isEmpty() const { return successful == 0 && failed == 0; }

    friend bool operator==(const SessionCount &, const SessionCount &) = default;
};

/// Failures that belong together: one result, at one MX host, under one kind of policy.
struct FailureGroup
{
    QByteArray kind; ///< "sts", "tlsa", …
    QString result; ///< "certificate-expired", …
    QString mxHost; ///< empty when the reporters do not say
    qint64 sessions = 0;
    int reports = 0;
    QMap<QString, qint64> reporters; ///< sessions by organisation
    QMap<QString, qint64> senderAddresses; ///< sessions by the address that the mail came from
    QStringList mxAddresses;
    QStringList reasons; ///< the reporters' words, each once; at most ten
    QDateTime firstUtc; ///< begin of the first report that tells of it
    QDateTime lastUtc; ///< end of the last one
    qint64 successfulSince = 0; ///< good sessions that the same reporters counted in later reports
};

/// What the reports of a span say of a domain.
struct ReportSummary
{
    QByteArray domain;
    QDateTime fromUtc;
    QDateTime toUtc;
    int reports = 0; ///< without samples
    QDateTime
        sampleUtc; ///< the day of the latest sample report that came back; invalid without one
    SessionCount sessions;
    QMap<QDate, SessionCount>
        byDay; ///< the day, in UTC, on which a report begins; only days with reports
    QMap<QString, SessionCount> byReporter;
    QMap<QString, QMap<QByteArray, int>>
        authentications; ///< reports by reporter and what DKIM said
    QMap<QString, qint64>
        byResult; ///< failed sessions; details may overlap, so these are no shares of the sum
    QMap<QString, qint64> byMx; ///< the same by MX host, where told
    QList<FailureGroup> failures; ///< the most sessions first
    QMap<QString, QDateTime>
        lastPolicies; ///< policy text to the end of the last report that quotes it
};

[[nodiscard]] ReportSummary summarize(const DomainReports &reports,
                                      const QByteArray &domain,
                                      const QDateTime &fromUtc,
                                      const QDateTime &toUtc);

/// The senders that report most, and of which the span has no report: "Google", "Microsoft". None
/// is missed before anybody has reported.
[[nodiscard]] QStringList missingReporters(const ReportSummary &summary);

} // namespace postseal
