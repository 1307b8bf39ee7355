// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace postseal {

/// Failed sessions of one report, of one result.
struct ReportedFailure
{
    QByteArray policyType; ///< "sts", "tlsa", "no-policy-found", or what was written
    QString result; ///< "certificate-expired", or what was written
    qint64 sessions = 0;
};

/// What one reporter told of one day.
struct ReportedSessions
{
    QString reporter;
    qint64 successful = 0;
    qint64 failed = 0; ///< as counted; the failures may overlap. RFC 8460 section 4
    QList<ReportedFailure> failures;
};

/// What would have become of reported sessions.
struct PreviewCount
{
    qint64 delivered = 0; ///< over verified TLS
    qint64 refused = 0; ///< that server would not have been used. RFC 8461 section 5
    qint64 unprotected = 0; ///< the sender had no policy: delivered as before
    qint64 byDane = 0; ///< DANE decides, before MTA-STS. RFC 8461 section 2

    [[nodiscard]] qint64 all() const { return delivered + refused + unprotected + byDane; }

    friend bool operator==(const PreviewCount &, const PreviewCount &) = default;
};

struct PreviewLine
{
    QString reporter;
    PreviewCount count;

    friend bool operator==(const PreviewLine &, const PreviewLine &) = default;
};

/// The reported sessions of a span, as if the policy had been enforced.
struct EnforcePreview
{
    QList<PreviewLine> reporters; ///< the most refused first, then by name
    PreviewCount all;
};

/// Pure. Sums stop at the largest number. Sessions that failed without a reason given count as
/// refused: nothing speaks for them.
[[nodiscard]] EnforcePreview previewEnforce(const QList<ReportedSessions> &reports);

} // namespace postseal
