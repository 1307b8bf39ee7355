// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Result.h"
#include "dns/Resolver.h"
#include "tls/TrustStore.h"

#include <QList>
#include <QString>

#include <memory>

namespace postseal {

/// A domain of the practice network.
struct PracticeDomain
{
    DomainName name; ///< under .example
    QByteArray
        fault; ///< stable id of what is wrong with it: "none", "untouched", "expired-certificate"
    QList<QByteArray>
        expectedFindings; ///< ids that a check of it gives, besides passes and remarks
};

struct PracticeError
{
    QString what; ///< technical: which server could not start and the system's reason
};

/// DNS, HTTPS and SMTP servers on loopback in this process, with a certificate authority made at
/// start, and about twenty domains: one untouched, one in perfect order, and one for every common
/// fault. Needs no internet, no root, no fixed port; leaves nothing behind. Main thread only.
class PracticeNetwork
{
public:
    [[nodiscard]] static Result<std::unique_ptr<PracticeNetwork>, PracticeError> start();
    ~PracticeNetwork();

    [[nodiscard]] const QList<PracticeDomain> &domains() const;

    /// Recursive server, authoritative port and trust anchors to give to makeResolver().
    [[nodiscard]] ResolverSettings resolverSettings() const;
    /// Maps the documentation addresses in its DNS answers to loopback ports.
    [[nodiscard]] std::shared_ptr<const Connector> connector() const;
    /// The practice certificate authority.
    [[nodiscard]] TrustStore trustStore() const;
    [[nodiscard]] QByteArray authorityPem() const;
    /// Every mapped endpoint, wanted and real, for `postseal-cli practice`.
    [[nodiscard]] QList<std::pair<Endpoint, Endpoint>> endpointMap() const;

    /// Publishing, as an admin would do it: replaces the TXT records at a name (empty text: removes
    /// them), or the policy file of a domain (empty body: removes it and its host). Seen by the
    /// next query.
    void publishTxt(const DomainName &name, const QByteArray &text);
    void publishPolicy(const DomainName &domain, const QByteArray &body);

private:
    struct Private;
    explicit PracticeNetwork(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace postseal
