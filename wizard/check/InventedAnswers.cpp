// SPDX-License-Identifier: Apache-2.0
#include "check/InventedAnswers.h"

#include <QSet>

namespace postseal {

namespace {

using AddressSet = QSet<QHostAddress>;

AddressSet addressSet(const DnsAnswer &answer)
{
    const QList<QHostAddress> found = addresses(answer);
    return {found.begin(), found.end()};
}

void disbelieve(DnsAnswer &answer, const AddressSet &invented)
{
    const AddressSet given = addressSet(answer);
    if (given.isEmpty() || !invented.contains(given))
        return;
    answer.kind = AnswerKind::NxDomain;
    answer.records.clear();
}

} // namespace

ResolverHonesty resolverHonesty(const Observations &seen)
{
    if (addresses(seen.network.impossible).isEmpty())
        return ResolverHonesty::Honest;
    return seen.network.root.hasRecords() ? ResolverHonesty::InventsMissing
                                          : ResolverHonesty::InventsAll;
}

Observations withoutInvented(Observations seen)
{
    const AddressSet invented = addressSet(seen.network.impossible);
    const auto isInvented = [&invented](const auto &observation) {
        return invented.contains(observation.address);
    };
    for (DnsAnswer *answer :
         {&seen.policyIpv4, &seen.policyIpv6, &seen.wildcard, &seen.apexIpv4, &seen.apexIpv6})
        disbelieve(*answer, invented);
    seen.fetches.removeIf(isInvented);
    for (MxHostObservation &host : seen.mxHosts) {
        disbelieve(host.ipv4, invented);
        disbelieve(host.ipv6, invented);
        host.probes.removeIf(isInvented);
    }
    return seen;
}

} // namespace postseal
