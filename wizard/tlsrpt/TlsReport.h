// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace postseal {

/// Why sessions failed. RFC 8460 section 4.3.
enum class TlsResultType {
    StarttlsNotSupported,
    CertificateHostMismatch,
    CertificateExpired,
    CertificateNotTrusted,
    ValidationFailure,
    TlsaInvalid,
    DnssecInvalid,
    DaneRequired,
    StsPolicyFetchError,
    StsPolicyInvalid,
    StsWebpkiInvalid,
    Unknown, ///< a word that the RFC does not have; kept as text
};

/// "starttls-not-supported"; empty for Unknown.
[[nodiscard]] QByteArray toId(TlsResultType type);
[[nodiscard]] TlsResultType tlsResultTypeFromId(QStringView id);

/// Which policy the reporter applied. RFC 8460 section 4.4.
enum class TlsPolicyType {
    Sts,
    Tlsa,
    NoPolicyFound,
    Unknown,
};

/// "sts", "tlsa", "no-policy-found"; empty for Unknown.
[[nodiscard]] QByteArray toId(TlsPolicyType type);
[[nodiscard]] TlsPolicyType tlsPolicyTypeFromId(QStringView id);

/// Sessions that failed in one way. All texts are the reporter's, and untrusted.
struct TlsFailureDetail
{
    TlsResultType resultType = TlsResultType::Unknown;
    QString resultTypeText; ///< as written
    QString sendingMtaIp;
    QString receivingMxHostname;
    QString receivingMxHelo;
    QString receivingIp;
    quint64 failedSessions = 0;
    QString additionalInformation;
    QString failureReasonCode;

    friend bool operator==(const TlsFailureDetail &, const TlsFailureDetail &) = default;
};

/// What happened under one policy.
struct TlsReportPolicy
{
    TlsPolicyType type = TlsPolicyType::Unknown;
    QString typeText; ///< as written
    QStringList policyString;
    QString domain;
    QStringList mxHosts;
    quint64 successfulSessions = 0;
    quint64 failedSessions =
        0; ///< the count; details may overlap and are not summed. RFC 8460 section 4
    QList<TlsFailureDetail> details;

    friend bool operator==(const TlsReportPolicy &, const TlsReportPolicy &) = default;
};

/// An aggregate report. RFC 8460 section 4.4.
struct TlsReport
{
    QString organization;
    QString contact;
    QString reportId;
    QDateTime beginUtc; ///< invalid when it could not be read
    QDateTime endUtc;
    QList<TlsReportPolicy> policies;

    friend bool operator==(const TlsReport &, const TlsReport &) = default;
};

struct TlsReportReading
{
    std::optional<TlsReport> report; ///< nothing when the bytes are no report
    QList<Finding> findings;
    qsizetype octets = 0; ///< of the JSON, unpacked
    qsizetype entries = 0; ///< of all its arrays together: what it costs to keep
};

/// The longest real reports hold some thousands; empty objects would cost a hundred times their
/// size.
constexpr qsizetype mostReportEntries = 100'000;

/// More than this is refused, packed or unpacked. RFC 8460 section 5.2 wants ten megabytes to work.
constexpr qsizetype largestReport = qsizetype(16) * 1024 * 1024;

/// Reads a report, plain or gzip, whatever its name or media type says. Lenient where senders are
/// known to deviate, with a finding for each. Any bytes of any size; the name goes into the
/// findings.
[[nodiscard]] TlsReportReading readTlsReport(QByteArrayView bytes, const QString &name = {});

/// The sum, or the largest number when it would be more.
[[nodiscard]] quint64 saturatingSum(quint64 a, quint64 b);

} // namespace postseal
