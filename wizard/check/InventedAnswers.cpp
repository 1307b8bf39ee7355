// SPDX-License-Identifier: Apache-2.0
#include "check/InventedAnswers.h"

#include "tls/CertificateVerifier.h"

#include <QSet>

#include <algorithm>

namespace postseal {

namespace {

using AddressSet = QSet<QHostAddress>;

AddressSet addressSet(const DnsAnswer &answer)
{
    const QList<QHostAddress> found = addresses(answer);
    return {found.begin(), found.end()};
}

AddressSet inventedAddresses(const Observations &seen)
{
    return addressSet(seen.network.impossibleIpv4) | addressSet(seen.network.impossibleIpv6);
}

/// Replaces answers that one resolver made up.
class Disbelief
{
public:
    Disbelief(AddressSet invented, ResolverHonesty honesty)
        : m_invented(std::move(invented))
        , m_honesty(honesty)
    { }

    /// Nothing is missing for certain where a sign-in page answers.
    void doubt(DnsAnswer &answer) const
    {
        if (m_honesty == ResolverHonesty::InventsAll && answer.isAbsent())
            replace(answer, AnswerKind::Silent);
    }

    /// Addresses of a host, with what was seen there.
    template <class Observation>
    void sift(DnsAnswer &answer, QList<Observation> &observations) const
    {
        doubt(answer);
        const AddressSet given = addressSet(answer);
        const bool isProven =
            std::any_of(observations.begin(), observations.end(), [&](const Observation &each) {
                return given.contains(each.address) && !each.tls.chain.isEmpty()
                    && certificateCovers(each.tls.chain.der.first(), each.host);
            });
        if (given.isEmpty() || isProven || !m_invented.contains(given))
            return;
        replace(answer,
                m_honesty == ResolverHonesty::InventsAll ? AnswerKind::Silent
                                                         : AnswerKind::NxDomain);
        observations.removeIf(
            [&given](const Observation &each) { return given.contains(each.address); });
    }

private:
    static void replace(DnsAnswer &answer, AnswerKind kind)
    {
        answer.kind = kind;
        answer.records.clear();
        // Nobody signs what he makes up, and no zone is to blame for that.
        answer.dnssec = DnssecState::Unchecked;
        answer.dnssecReason.clear();
    }

    AddressSet m_invented;
    ResolverHonesty m_honesty;
};

} // namespace

ResolverHonesty resolverHonesty(const Observations &seen)
{
    const AddressSet invented = inventedAddresses(seen);
    if (invented.isEmpty())
        return ResolverHonesty::Honest;
    const AddressSet known = addressSet(seen.network.known);
    return known.isEmpty() || invented.contains(known) ? ResolverHonesty::InventsAll
                                                       : ResolverHonesty::InventsMissing;
}

Observations withoutInvented(Observations seen)
{
    const Disbelief disbelief(inventedAddresses(seen), resolverHonesty(seen));
    disbelief.sift(seen.policyIpv4, seen.fetches);
    disbelief.sift(seen.policyIpv6, seen.fetches);
    QList<PolicyFetchObservation> nothing;
    disbelief.sift(seen.wildcard, nothing);
    for (DnsAnswer *answer : {&seen.mx, &seen.ns, &seen.stsTxt, &seen.tlsRptTxt})
        disbelief.doubt(*answer);
    // Whose hosts these are was not told then.
    if (seen.mx.isUndetermined())
        seen.mxHosts.clear();
    for (MxHostObservation &host : seen.mxHosts) {
        disbelief.sift(host.ipv4, host.probes);
        disbelief.sift(host.ipv6, host.probes);
        disbelief.doubt(host.tlsa);
    }
    return seen;
}

} // namespace postseal
