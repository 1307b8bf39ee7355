// SPDX-License-Identifier: Apache-2.0
#include "check/ComputerClock.h"

#include "check/PublicationLook.h"
#include "tls/CertificateChain.h"

#include <QLocale>

#include <array>
#include <cstdlib>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sameClock = qint64(24) * 3600; // seconds, and whatever a cache on the way adds

/// The value of the first field of that name, in lower case, in a response's head as received.
QByteArray fieldIn(const QByteArray &head, QByteArrayView name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon >= 0 && line.first(colon).toLower() == name)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

/// What the clock of the server said as it answered. Invalid when it did not say.
QDateTime timeOf(const PolicyFetchObservation &fetch)
{
    // RFC 9110 section 5.6.7: the one form that is still written.
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(fieldIn(fetch.head, "date")),
                                u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    constexpr qint64 longestAge = qint64(10) * 365 * 24 * 3600;
    bool isNumber = false;
    const qint64 age = fieldIn(fetch.head, "age").toLongLong(&isNumber);
    return isNumber && age > 0 && age < longestAge ? date.addSecs(age) : date;
}

/// When a fetch was made, by this computer. Those of the domain may have been made again later.
QDateTime timeHere(const Observations &seen)
{
    QDateTime time = seen.startedUtc;
    for (const LaterLook &look : seen.laterLooks) {
        if (look.what == policyHostLook)
            time = look.atUtc;
    }
    return time;
}

/// What the policy hosts make of this computer's clock that said a time and had a good certificate
/// then: anybody on the way can say a time.
QList<ClockDoubt> comparisons(const Observations &seen, const TrustStore &roots)
{
    QList<ClockDoubt> compared;
    const auto compare = [&](const PolicyFetchObservation &fetch, const QDateTime &oursUtc) {
        const QDateTime its = timeOf(fetch);
        if (its.isValid() && oursUtc.isValid()
            && verifyCertificate(fetch.tls.chain, fetch.host, its, roots).isGood())
            compared.append({fetch.host, its, oursUtc});
    };
    for (const PolicyFetchObservation &fetch : seen.fetches)
        compare(fetch, timeHere(seen));
    for (const PolicyFetchObservation &fetch : seen.network.https)
        compare(fetch, seen.startedUtc);
    return compared;
}

bool isOutOfDate(const TlsDetails &tls, const QDateTime &nowUtc)
{
    return std::any_of(tls.chain.der.begin(), tls.chain.der.end(), [&](const QByteArray &der) {
        const CertificateSummary summary = summarize(der);
        return summary.notBefore > nowUtc || summary.notAfter < nowUtc;
    });
}

} // namespace

std::optional<ClockDoubt> clockDoubt(const Observations &seen,
                                     const QDateTime &nowUtc,
                                     const TrustStore &roots)
{
    const QList<ClockDoubt> compared = comparisons(seen, roots);
    if (compared.isEmpty())
        return std::nullopt;
    const ClockDoubt &first = compared.first();
    const bool agree = std::all_of(compared.begin(), compared.end(), [&](const ClockDoubt &each) {
        return std::abs(each.aheadSeconds()) > sameClock
            && std::abs(each.aheadSeconds() - first.aheadSeconds()) <= sameClock;
    });
    const bool isOurs =
        std::abs(nowUtc.secsTo(first.oursUtc)) < std::abs(nowUtc.secsTo(first.itsUtc));
    return agree && isOurs ? std::optional(first) : std::nullopt;
}

bool isBogusByDate(const DnsAnswer &answer)
{
    // As dns/DnssecSignature.cpp says it.
    return answer.dnssec == DnssecState::Bogus
        && (answer.dnssecReason.contains(" expired on ")
            || answer.dnssecReason.contains(" is not valid before "));
}

bool dependsOnClock(const Observations &seen)
{
    const auto isOld = [&](const auto &each) { return isOutOfDate(each.tls, seen.startedUtc); };
    const auto isAmiss = [&](const MxHostObservation &host) {
        return isBogusByDate(host.ipv4) || isBogusByDate(host.ipv6) || isBogusByDate(host.tlsa)
            || std::any_of(host.probes.begin(), host.probes.end(), isOld);
    };
    const std::array<const DnsAnswer *, 4> answers{
        &seen.mx, &seen.stsTxt, &seen.tlsRptTxt, &seen.policyIpv4};
    return std::any_of(answers.begin(),
                       answers.end(),
                       [](const DnsAnswer *answer) { return isBogusByDate(*answer); })
        || std::any_of(seen.fetches.begin(), seen.fetches.end(), isOld)
        || std::any_of(seen.mxHosts.begin(), seen.mxHosts.end(), isAmiss);
}

} // namespace postseal
