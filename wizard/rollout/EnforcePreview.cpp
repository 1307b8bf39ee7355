// SPDX-License-Identifier: Apache-2.0
#include "rollout/EnforcePreview.h"

#include "tlsrpt/TlsReport.h"

#include <QMap>

#include <algorithm>
#include <limits>

namespace postseal {

namespace {

void add(qint64 &sum, qint64 more)
{
    sum = more > std::numeric_limits<qint64>::max() - sum ? std::numeric_limits<qint64>::max()
                                                          : sum + more;
}

/// Where a failed session goes. RFC 8460 section 4.3 for the results, RFC 8461 section 5 for what
/// enforce does: only failures of the mail server refuse; a policy that cannot be had is none.
qint64 PreviewCount::*placeOf(const ReportedFailure &failure)
{
    const TlsPolicyType type = tlsPolicyTypeFromId(QString::fromUtf8(failure.policyType));
    if (type == TlsPolicyType::NoPolicyFound)
        return &PreviewCount::unprotected;
    switch (tlsResultTypeFromId(failure.result)) {
    case TlsResultType::StsPolicyFetchError:
    case TlsResultType::StsPolicyInvalid:
    case TlsResultType::StsWebpkiInvalid:
        return &PreviewCount::unprotected;
    case TlsResultType::TlsaInvalid:
    case TlsResultType::DnssecInvalid:
    case TlsResultType::DaneRequired:
        return &PreviewCount::byDane;
    case TlsResultType::StarttlsNotSupported:
    case TlsResultType::CertificateHostMismatch:
    case TlsResultType::CertificateExpired:
    case TlsResultType::CertificateNotTrusted:
    case TlsResultType::ValidationFailure:
    case TlsResultType::Unknown:
        break;
    }
    return type == TlsPolicyType::Tlsa ? &PreviewCount::byDane : &PreviewCount::refused;
}

/// Details may overlap and be fewer or more than the sessions counted: never more of them are given
/// out than failed.
void addFailed(PreviewCount &count, const ReportedSessions &report)
{
    // Written through pointers to members, which the check does not see.
    PreviewCount detailed; // NOLINT(misc-const-correctness)
    for (const ReportedFailure &failure : report.failures)
        add(detailed.*placeOf(failure), failure.sessions);
    qint64 left = report.failed;
    for (const auto place :
         {&PreviewCount::refused, &PreviewCount::unprotected, &PreviewCount::byDane}) {
        const qint64 taken = std::min(left, detailed.*place);
        add(count.*place, taken);
        left -= taken;
    }
    add(count.refused, left);
}

} // namespace

EnforcePreview previewEnforce(const QList<ReportedSessions> &reports)
{
    QMap<QString, PreviewCount> byReporter;
    EnforcePreview preview;
    for (const ReportedSessions &report : reports) {
        for (PreviewCount *count : {&byReporter[report.reporter], &preview.all}) {
            add(count->delivered, report.successful);
            addFailed(*count, report);
        }
    }
    for (auto each = byReporter.cbegin(); each != byReporter.cend(); ++each)
        preview.reporters.append({each.key(), each.value()});
    std::stable_sort(preview.reporters.begin(),
                     preview.reporters.end(),
                     [](const PreviewLine &a, const PreviewLine &b) {
                         return a.count.refused > b.count.refused;
                     });
    return preview;
}

} // namespace postseal
