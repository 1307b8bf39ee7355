// SPDX-License-Identifier: Apache-2.0
#include "check/ComputerClock.h"

#include "tls/CertificateChain.h"

#include <QLocale>

namespace postseal {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds sameClock = 24h; // and whatever a cache on the way adds

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

/// What every policy host that said a time makes of this computer's clock.
QList<ClockDoubt> comparisons(const Observations &seen)
{
    QList<ClockDoubt> compared;
    for (const PolicyFetchObservation &fetch : seen.fetches + seen.network.https) {
        const QDateTime its = timeOf(fetch);
        if (its.isValid())
            compared.append({fetch.host, its, std::chrono::seconds(seen.startedUtc.secsTo(its))});
    }
    return compared;
}

bool isSame(std::chrono::seconds one, std::chrono::seconds other)
{
    return std::chrono::abs(one - other) <= sameClock;
}

bool isOutOfDate(const TlsDetails &tls, const QDateTime &nowUtc)
{
    return std::any_of(tls.chain.der.begin(), tls.chain.der.end(), [&](const QByteArray &der) {
        const CertificateSummary summary = summarize(der);
        return summary.notBefore > nowUtc || summary.notAfter < nowUtc;
    });
}

} // namespace

bool isClockConfirmed(const Observations &seen)
{
    const QList<ClockDoubt> compared = comparisons(seen);
    return std::any_of(compared.begin(), compared.end(), [](const ClockDoubt &each) {
        return isSame(each.ahead, 0s);
    });
}

std::optional<ClockDoubt> clockDoubt(const Observations &seen)
{
    const QList<ClockDoubt> compared = comparisons(seen);
    if (compared.isEmpty())
        return std::nullopt;
    const ClockDoubt &first = compared.first();
    const bool agree = std::all_of(compared.begin(), compared.end(), [&](const ClockDoubt &each) {
        return !isSame(each.ahead, 0s) && isSame(each.ahead, first.ahead);
    });
    return agree ? std::optional(first) : std::nullopt;
}

bool dependsOnClock(const Observations &seen)
{
    const auto isBogus = [](const DnsAnswer &answer) {
        return answer.dnssec == DnssecState::Bogus;
    };
    const auto isOld = [&](const auto &each) { return isOutOfDate(each.tls, seen.startedUtc); };
    const auto isAmiss = [&](const MxHostObservation &host) {
        return isBogus(host.ipv4) || isBogus(host.ipv6) || isBogus(host.tlsa)
            || std::any_of(host.probes.begin(), host.probes.end(), isOld);
    };
    return isBogus(seen.mx) || isBogus(seen.policyIpv4)
        || std::any_of(seen.fetches.begin(), seen.fetches.end(), isOld)
        || std::any_of(seen.mxHosts.begin(), seen.mxHosts.end(), isAmiss);
}

} // namespace postseal
