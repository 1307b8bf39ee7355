// SPDX-License-Identifier: Apache-2.0
// What the store keeps of TLS reports, as plain values. RFC 8460.
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QtEndian>

namespace postseal {

/// Sessions that failed in one way, as a reporter says it. Texts are untrusted.
struct StoredFailure
{
    QByteArray kind; ///< which policy: "sts", "tlsa", "no-policy-found", or what was written
    QString result; ///< "certificate-expired", or what was written
    qint64 sessions = 0; ///< at most 2^63-1
    QString mxHost;
    QString mxAddress;
    QString senderAddress;
    QString reason;
    QString information;

    friend bool operator==(const StoredFailure &, const StoredFailure &) = default;
};

/// What one report says of one domain: the unit that is counted once, however often it arrives.
struct StoredReport
{
    qint64 id = 0; ///< of the store
    qint64 file = 0; ///< in which octets it stands
    QByteArray domain; ///< A-labels, lower case; empty when nobody says it
    QString organization;
    QString reportId;
    QDateTime beginUtc; ///< as the report says it, or the likeliest day where that cannot be
    QDateTime endUtc; ///< invalid when the report says nothing that can be
    QString contact;
    QByteArray kinds; ///< of the policies, in alphabetical order with blanks between: "sts tlsa"
    qint64 successful = 0; ///< sessions, at most 2^63-1
    qint64 failed = 0;
    QString policy; ///< the lines of the MTA-STS policy that the reporter had, with line feeds;
                    ///< empty if not told
    QByteArray authentication; ///< "none", or what DKIM said and of whom: "pass example.com", "fail …",
                               ///< "no-key …", "unknown …"

    friend bool operator==(const StoredReport &, const StoredReport &) = default;
};

struct NewReport
{
    StoredReport report;
    QDateTime
        statedBeginUtc; ///< as the report says it, also when that cannot be; tells reports apart
    QDateTime statedEndUtc;
    QList<StoredFailure> failures;
};

/// The first eight octets of a digest as a number; see Store::digestBeginnings().
[[nodiscard]] inline quint64 digestBeginning(const QByteArray &digest)
{
    return digest.size() < 8 ? 0 : qFromBigEndian<quint64>(digest.constData());
}

/// The octets that reports came in, kept as they are.
struct NewReportFile
{
    QByteArray digest; ///< SHA-256; the same octets are taken once
    QString name; ///< where from
    QByteArray form; ///< "report" or "message"
    QString sender; ///< of the mail
    QDateTime sentUtc;
    int version = 0; ///< of the reader that read it
    QByteArray findings; ///< ids of findings, with blanks between
    QByteArray bytes;
    QList<NewReport> reports; ///< empty: broken, and kept for a better reader
};

/// A stored file and what a better reader found in it.
struct RereadFile
{
    qint64 id = 0;
    NewReportFile found;
};

/// What became of files that were to be stored.
struct ReportsSaved
{
    int reports = 0; ///< new ones
    int duplicates = 0; ///< reports that were there already
    int knownFiles = 0; ///< files whose very octets were there already

    /// A file that the store does not take, and SQLite's words.
    struct Refused
    {
        QString name;
        QString what;

        friend bool operator==(const Refused &, const Refused &) = default;
    };

    QList<Refused> refused;

    void add(const ReportsSaved &more)
    {
        reports += more.reports;
        duplicates += more.duplicates;
        knownFiles += more.knownFiles;
        refused += more.refused;
    }

    friend bool operator==(const ReportsSaved &, const ReportsSaved &) = default;
};

/// A domain that reports were stored for.
struct ReportedDomain
{
    QByteArray domain;
    int reports = 0;
    qint64 successful = 0;
    qint64 failed = 0;
    QDateTime lastUtc; ///< end of the latest report
    bool isOwn = false; ///< among the person's domains

    friend bool operator==(const ReportedDomain &, const ReportedDomain &) = default;
};

/// Failures of one report with the report they belong to.
struct DatedFailure
{
    qint64 report = 0;
    StoredFailure failure;
};

/// Everything about one domain in a span of time.
struct DomainReports
{
    QList<StoredReport> reports; ///< by begin, then id
    QList<DatedFailure> failures;
};

/// The octets of a stored file.
struct StoredReportFile
{
    qint64 id = 0;
    QString name;
    QByteArray form;
    int version = 0;
    QByteArray bytes;
    QByteArray digest; ///< SHA-256; only of files to be read again
};

} // namespace postseal
