// SPDX-License-Identifier: Apache-2.0
#pragma once

// Observations of a domain where everything is right, for tests that break one thing at a time.

#include "check/Assessment.h"
#include "support/Answers.h"
#include "tls/CertificateAuthority.h"

namespace postseal {

class HealthyDomain
{
public:
    const DomainName domain = DomainName::literal("shop.example");
    const QDateTime now{QDate(2026, 11, 24), QTime(12, 0), Qt::UTC};
    const CertificateAuthority authority{now};
    Observations seen;

    explicit HealthyDomain(const QByteArray &mode = "enforce")
    {
        using namespace Qt::StringLiterals;
        seen.domain = domain;
        seen.startedUtc = now;
        seen.mx = answers::mx(domain, {{10, "mx1.shop.example"}, {20, "mx2.shop.example"}});
        for (const MxRecord &record : mxRecords(seen.mx))
            seen.mxHosts.append(host(record));
        seen.ns = answers::none(domain, RecordType::Ns);
        seen.stsTxt = answers::txt(domain.child("_mta-sts"), {"v=STSv1; id=20261124T1000;"});
        seen.tlsRptTxt = answers::txt(domain.child("_tls").child("_smtp"),
                                      {"v=TLSRPTv1; rua=mailto:tls@shop.example"});
        const DomainName policyHost = domain.child("mta-sts");
        seen.policyIpv4 = answers::address(policyHost, {u"93.184.216.80"_s});
        seen.policyIpv6 = answers::none(policyHost, RecordType::Aaaa, AnswerKind::NoData);
        seen.wildcard = answers::none(domain.child("random"), RecordType::A);
        seen.fetches = {fetch(u"93.184.216.80"_s, mode)};
    }

    /// The chain that a server sends: the certificate and the intermediate.
    [[nodiscard]] CertificateChain chain(const CertificateRequest &request) const
    {
        CertificateChain result{{authority.issue(request).der}};
        if (request.signer == CertificateSigner::Intermediate)
            result.der.append(authority.intermediateDer());
        return result;
    }

    [[nodiscard]] CertificateRequest certificateFor(const QByteArray &name) const
    {
        CertificateRequest request;
        request.dnsNames = {name};
        return request;
    }

    [[nodiscard]] TlsDetails tls(const CertificateRequest &request) const
    {
        TlsDetails details;
        details.version = "TLSv1.3";
        details.cipher = "TLS_AES_256_GCM_SHA384";
        details.chain = chain(request);
        return details;
    }

    [[nodiscard]] MxHostObservation host(const MxRecord &record) const
    {
        using namespace Qt::StringLiterals;
        MxHostObservation result;
        result.mx = record;
        result.ipv4 = answers::address(record.host, {u"93.184.216.25"_s});
        result.ipv6 = answers::none(record.host, RecordType::Aaaa, AnswerKind::NoData);
        result.tlsa = answers::none(record.host.child("_tcp").child("_25"), RecordType::Tlsa);
        StarttlsObservation probe;
        probe.host = record.host;
        probe.address = QHostAddress(u"93.184.216.25"_s);
        probe.outcome = StarttlsOutcome::Secured;
        probe.tls = tls(certificateFor(record.host.toAscii()));
        result.probes = {probe};
        return result;
    }

    [[nodiscard]] PolicyFetchObservation fetch(const QString &address, const QByteArray &mode) const
    {
        PolicyFetchObservation result;
        result.host = domain.child("mta-sts");
        result.address = QHostAddress(address);
        result.outcome = FetchOutcome::Answered;
        result.status = 200;
        result.contentTypeHeader = "text/plain; charset=utf-8";
        result.mediaType = "text/plain";
        result.tls = tls(certificateFor("mta-sts.shop.example"));
        result.body = "version: STSv1\r\nmode: " + mode
            + "\r\nmx: mx1.shop.example\r\nmx: mx2.shop.example\r\nmax_age: 1209600\r\n";
        return result;
    }

    [[nodiscard]] Assessment judge(const Requirement &requirement = {}) const
    {
        const auto roots = TrustStore::fromPem(authority.rootPem());
        return assess(seen, now, *roots, requirement);
    }
};

/// Takes all of MTA-STS and TLS-RPT away: the domain before anybody has begun.
inline void unpublishEverything(Observations &seen)
{
    seen.stsTxt = answers::none(seen.stsTxt.name, RecordType::Txt);
    seen.tlsRptTxt = answers::none(seen.tlsRptTxt.name, RecordType::Txt);
    seen.policyIpv4 = answers::none(seen.policyIpv4.name, RecordType::A);
    seen.policyIpv6 = answers::none(seen.policyIpv6.name, RecordType::Aaaa);
    seen.fetches.clear();
}

/// Ids of the findings of that severity or worse, over all steps.
inline QList<QByteArray> findingIds(const Assessment &assessment, Severity least = Severity::Warn)
{
    QList<QByteArray> ids;
    for (const StepResult &step : assessment.steps) {
        for (const Finding &finding : step.findings) {
            if (finding.severity >= least && !ids.contains(info(finding.code).id))
                ids.append(info(finding.code).id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace postseal
