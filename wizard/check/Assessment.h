// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Finding.h"
#include "check/Observations.h"
#include "mtasts/Policy.h"
#include "mtasts/SenderCompatibility.h"
#include "mtasts/StsRecord.h"
#include "tls/CertificateVerifier.h"
#include "tlsrpt/TlsRptRecord.h"

#include <optional>

namespace postseal {

/// What came of a step.
enum class StepStatus {
    Pass,
    Warn,
    Fail,
    Skipped, ///< an earlier fault makes it impossible
    Unknown, ///< this computer's network prevents it
};

[[nodiscard]] const char *toId(StepStatus status);

struct StepResult
{
    Step step = Step::MailServers;
    StepStatus status = StepStatus::Skipped;
    QList<Finding> findings; ///< worst first
};

/// What a sender that keeps to RFC 8461 does with mail for one MX host. Sections 5 and 5.1.
enum class Delivery {
    Deliver,
    DeliverAndReport, ///< testing mode: delivered, and the failure goes into the TLS report
    Refuse, ///< this host is not used; with no other host left the mail waits and then bounces
    Unknown,
};

[[nodiscard]] const char *toId(Delivery delivery);

struct AddressResult
{
    QHostAddress address;
    StepStatus status = StepStatus::Unknown;
    CertificateVerdict certificate;
    CertificateSummary leaf; ///< empty without a certificate
    StarttlsObservation seen;
};

struct MxResult
{
    MxRecord mx;
    std::optional<QByteArray> coveredBy; ///< the pattern as in the file
    QList<AddressResult> addresses;
    Delivery now = Delivery::Unknown;
    Delivery ifEnforced = Delivery::Unknown;
};

/// What a check means. Made by assess() from what was seen, so it can be made again.
struct Assessment
{
    DomainName domain;
    QDateTime checkedUtc;
    std::chrono::milliseconds duration{0};
    StepStatus verdict = StepStatus::Unknown;
    QList<StepResult> steps; ///< always all eight, in the order of Step
    QList<MxResult> mx;
    PolicyReading policy;
    QByteArray policyText; ///< as fetched; empty when none was
    StsRecordReading record;
    TlsRptRecordReading tlsRpt;
    QList<SenderJudgement> senders; ///< empty without a policy text

    [[nodiscard]] const StepResult &step(Step step) const { return steps.at(qsizetype(step)); }
};

/// The names in the MX records, in the order of the check.
[[nodiscard]] inline QList<DomainName> mxHosts(const Assessment &assessment)
{
    QList<DomainName> hosts;
    for (const MxResult &mx : assessment.mx)
        hosts.append(mx.mx.host);
    return hosts;
}

/// Whether a TLS version, in OpenSSL's words, must not be used any more. RFC 8996.
[[nodiscard]] bool isTooOldTls(const QByteArray &version);

/// The file is right, and so is the way to it: a good file behind a redirect on one address is not usable. RFC 8461
/// section 3.3.
[[nodiscard]] inline bool policyUsable(const Assessment &assessment)
{
    if (!assessment.policy.policy || assessment.steps.isEmpty())
        return false;
    const StepStatus status = assessment.step(Step::Policy).status;
    return status != StepStatus::Fail && status != StepStatus::Skipped;
}

/// Senders find the record and can use the policy behind it.
[[nodiscard]] inline bool policyInForce(const Assessment &assessment)
{
    return assessment.record.record.has_value() && policyUsable(assessment);
}

/// Nothing of MTA-STS is there: neither record nor policy file, nor an attempt at one. Also false
/// where DNS did not say.
[[nodiscard]] inline bool nothingSetUp(const Assessment &assessment)
{
    if (assessment.steps.isEmpty() || !assessment.policyText.isEmpty())
        return false;
    const QList<Finding> &findings = assessment.step(Step::Record).findings;
    return assessment.record.verdict == RecordVerdict::None
        && !contains(findings, FindingCode::RecordLookupFailed)
        && !contains(findings, FindingCode::RecordAliasLoop)
        && !contains(findings, FindingCode::RecordWrongName);
}

/// The domain says that it takes no mail: there is nothing to protect. RFC 7505.
[[nodiscard]] inline bool takesNoMail(const Assessment &assessment)
{
    return !assessment.steps.isEmpty() && contains(assessment.step(Step::MailServers).findings, FindingCode::MxNullMx);
}

/// What the owner asked the domain to reach: `check --require`.
struct Requirement
{
    std::optional<PolicyMode> mode; ///< Testing: testing or enforce; Enforce: enforce only
};

/// What an earlier check of the same domain saw published, for telling whether file and id changed
/// together.
struct EarlierPolicy
{
    QDateTime checkedUtc;
    QByteArray text; ///< the policy file
    QByteArray id; ///< of the record
};

/// What a later assessment is to be compared with; nothing when file or record could not be read.
[[nodiscard]] std::optional<EarlierPolicy> earlierPolicy(const Assessment &assessment);

/// Judges what was seen at the given time. Pure.
[[nodiscard]] Assessment assess(const Observations &seen,
                                const QDateTime &nowUtc,
                                const TrustStore &roots,
                                const Requirement &requirement = {},
                                const std::optional<EarlierPolicy> &earlier = {});

} // namespace postseal
