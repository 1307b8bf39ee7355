// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "check/Assessment.h"
#include "check/ComputerClock.h"

#include <algorithm>

namespace postseal {

/// What the parts of assess() share. Each fills its step; later ones read the earlier ones'
/// results.
struct AssessContext
{
    const Observations &seen;
    const QDateTime nowUtc;
    const TrustStore &roots;
    const Requirement &requirement;
    Assessment result;

    /// Servers say another day than this computer.
    const std::optional<ClockDoubt> clock;
    /// Something is unknown for that.
    bool isClockInTheWay = false;

    /// A valid policy was fetched from a host with a good certificate. Null otherwise.
    const Policy *policy = nullptr;
    /// The policy host could be used at least at one address.
    bool policyHostUsable = false;
    /// The policy host exists only because of a wildcard, or not at all.
    bool policyHostNotSetUp = false;

    void add(Step step, Finding finding);
    /// Adds only once what several addresses have in common.
    void addOnce(Step step, const Finding &finding);
    /// Sets the status that the findings make.
    void conclude(Step step);
    void skip(Step step);

    [[nodiscard]] StepResult &at(Step step) { return result.steps[qsizetype(step)]; }
};

/// Whether an address is told before another: IPv4 first, then by number.
[[nodiscard]] bool comesBefore(const QHostAddress &one, const QHostAddress &other);

/// Observations by address. Which address answered first is chance, and no result may depend on it.
template <typename Observation>
[[nodiscard]] QList<Observation> byAddress(QList<Observation> observations)
{
    std::stable_sort(observations.begin(), observations.end(), [](const Observation &one, const Observation &other) {
        return comesBefore(one.address, other.address);
    });
    return observations;
}

// One per step, in the order in which they build on each other.
void assessMailServers(AssessContext &context);
void assessStarttls(AssessContext &context);
void assessStsRecord(AssessContext &context);
void assessTlsRptRecord(AssessContext &context);
void assessPolicyHost(AssessContext &context);
void assessPolicy(AssessContext &context);
void assessChanges(AssessContext &context, const EarlierPolicy &earlier);
void assessCoverage(AssessContext &context);
void assessDane(AssessContext &context);
void assessDelivery(AssessContext &context);

/// The technical word for an answer that could not be used: "SERVFAIL"; empty where there was none.
[[nodiscard]] QString answerWord(const DnsAnswer &answer);

/// Findings about the certificate and TLS version of one address, the same causes for mail servers
/// and for the policy host, each with codes of its own.
struct EndpointFindings
{
    QList<Finding> findings; ///< empty when all is good
    CertificateVerdict verdict;
    CertificateSummary leaf;
    qint64 daysLeft = 0;
};

enum class EndpointKind {
    MailServer,
    PolicyHost,
};

[[nodiscard]] EndpointFindings judgeEndpoint(EndpointKind kind,
                                             const TlsDetails &tls,
                                             const DomainName &host,
                                             const QHostAddress &address,
                                             AssessContext &context);

/// The name of a product that re-signs HTTPS on its way through a company's network or by a virus
/// scanner, when the issuer is one of them; empty otherwise.
[[nodiscard]] QString interceptingProxy(const CertificateSummary &leaf);

[[nodiscard]] StepStatus statusOf(Severity severity);

} // namespace postseal
