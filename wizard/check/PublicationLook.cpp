// SPDX-License-Identifier: Apache-2.0
#include "check/PublicationLook.h"

#include "check/CheckRun.h"
#include "check/RecordNames.h"
#include "mtasts/Policy.h"

#include <algorithm>

namespace postseal {

namespace {

constexpr qsizetype mostAddressesFetched = 16;

using AnswersPtr = std::shared_ptr<QList<ServerAnswers>>;

QCoro::Task<> askOne(std::shared_ptr<Resolver> resolver,
                     AnswersPtr answers,
                     qsizetype index,
                     DomainName name,
                     Deadline deadline,
                     StopToken stop)
{
    const QHostAddress address = answers->at(index).address;
    const DnsAnswer answer =
        co_await resolver->queryServer(address, name, RecordType::Txt, deadline, stop);
    (*answers)[index].answers.append(answer);
}

/// The first authoritative answer of any of the servers, asked one after the other.
QCoro::Task<std::optional<DnsAnswer>> askAnyServer(std::shared_ptr<Resolver> resolver,
                                                   QList<NameServer> servers,
                                                   DomainName name,
                                                   RecordType type,
                                                   Deadline deadline,
                                                   StopToken stop)
{
    using std::chrono_literals::operator""s;
    for (const NameServer &server : servers) {
        if (deadline.hasPassed() || stop.isStopped())
            break;
        const DnsAnswer answer =
            co_await resolver->queryServer(server.address, name, type, deadline.orIn(2s), stop);
        if (answer.hasRecords() || answer.isAbsent())
            co_return answer;
    }
    co_return std::nullopt;
}

QCoro::Task<DnsAnswer> lookUpAddress(std::shared_ptr<Resolver> resolver,
                                     QList<NameServer> servers,
                                     DomainName host,
                                     RecordType type,
                                     Deadline deadline,
                                     StopToken stop)
{
    const std::optional<DnsAnswer> own =
        co_await askAnyServer(resolver, servers, host, type, deadline, stop);
    if (!own)
        co_return co_await resolver->query(host, type, deadline, stop);
    if (own->hasRecords() || own->aliases.isEmpty())
        co_return *own;
    // The zone ends at the alias; what lies behind it others know.
    const DnsAnswer behind = co_await resolver->query(own->finalName(), type, deadline, stop);
    DnsAnswer whole = behind;
    whole.name = host;
    whole.aliases = own->aliases + behind.aliases;
    whole.ttl = std::min(own->ttl, behind.ttl);
    co_return whole;
}

QCoro::Task<> fetchInto(std::shared_ptr<PolicyHostLook> look,
                        PolicyFetchRequest request,
                        Deadline deadline,
                        StopToken stop)
{
    const PolicyFetchObservation fetch = co_await fetchPolicy(request, deadline, stop);
    look->fetches.append(fetch);
}

} // namespace

QList<NameServer> nameServersSeen(const Observations &seen)
{
    QList<NameServer> servers;
    for (const ServerAnswers &each : seen.authoritative) {
        const NameServer server{each.server, each.address};
        if (!servers.contains(server))
            servers.append(server);
    }
    return servers;
}

QCoro::Task<QList<ServerAnswers>> askNameServers(std::shared_ptr<Resolver> resolver,
                                                 QList<NameServer> servers,
                                                 QList<DomainName> names,
                                                 Deadline deadline,
                                                 StopToken stop)
{
    const auto answers = std::make_shared<QList<ServerAnswers>>();
    for (const NameServer &server : servers)
        answers->append({server.name, server.address, {}});
    const auto tasks = std::make_shared<CheckTasks>();
    for (qsizetype index = 0; index < servers.size(); ++index) {
        for (const DomainName &name : names)
            tasks->push_back(askOne(resolver, answers, index, name, deadline, stop));
    }
    co_await allOf(tasks);
    co_return QList<ServerAnswers>(*answers);
}

QCoro::Task<PolicyHostLook> lookAtPolicyHost(DomainName domain,
                                             CheckSettings settings,
                                             std::shared_ptr<Resolver> resolver,
                                             QList<NameServer> servers,
                                             Deadline deadline,
                                             StopToken stop)
{
    const DomainName host = policyHostName(domain);
    auto first = lookUpAddress(resolver, servers, host, RecordType::A, deadline, stop);
    auto second = lookUpAddress(resolver, servers, host, RecordType::Aaaa, deadline, stop);
    const auto look = std::make_shared<PolicyHostLook>();
    look->ipv4 = co_await first;
    look->ipv6 = co_await second;
    const QList<QHostAddress> found = addresses(look->ipv4) + addresses(look->ipv6);
    const auto tasks = std::make_shared<CheckTasks>();
    for (const QHostAddress &address :
         found.first(std::min(found.size(), mostAddressesFetched))) {
        const PolicyFetchRequest request{host, address, settings.httpsPort, settings.connector};
        tasks->push_back(fetchInto(look, request, deadline, stop));
    }
    co_await allOf(tasks);
    co_return PolicyHostLook(*look);
}

namespace {

/// Of looks at the same part only the latest counts: the others' answers are gone.
void noteLook(Observations &seen, const QByteArray &what, const QDateTime &atUtc)
{
    seen.laterLooks.removeIf([&what](const LaterLook &each) { return each.what == what; });
    seen.laterLooks.append({what, atUtc});
}

/// Puts an answer in the place of the one to the same question. A server that says nothing for once
/// takes nothing back.
void replaceAnswer(QList<DnsAnswer> &answers, const DnsAnswer &later)
{
    const auto isSame = [&later](const DnsAnswer &each) {
        return each.name == later.name && each.type == later.type;
    };
    const auto earlier = std::find_if(answers.begin(), answers.end(), isSame);
    if (earlier != answers.end() && later.isUndetermined() && !earlier->isUndetermined())
        return;
    answers.removeIf(isSame);
    answers.append(later);
}

} // namespace

void takeAnswers(Observations &seen, const QList<ServerAnswers> &answers, const QDateTime &atUtc)
{
    const QList<DomainName> misplaced =
        misplacedStsNames(seen.domain) + misplacedTlsRptNames(seen.domain);
    for (const ServerAnswers &later : answers) {
        const auto server =
            std::find_if(seen.authoritative.begin(),
                         seen.authoritative.end(),
                         [&later](const ServerAnswers &each) {
                             return each.server == later.server && each.address == later.address;
                         });
        for (const DnsAnswer &answer : later.answers) {
            if (misplaced.contains(answer.name)) {
                if (!answer.isUndetermined())
                    replaceAnswer(seen.misplaced, answer);
            } else if (server != seen.authoritative.end()) {
                replaceAnswer(server->answers, answer);
            }
        }
    }
    noteLook(seen, "TXT at the name servers", atUtc);
}

void takePolicyHost(Observations &seen, const PolicyHostLook &look, const QDateTime &atUtc)
{
    // What DNSSEC says of the name belongs to the name, not to the way it was asked for.
    const DnssecState dnssec = seen.policyIpv4.dnssec;
    const QByteArray reason = seen.policyIpv4.dnssecReason;
    seen.policyIpv4 = look.ipv4;
    seen.policyIpv4.dnssec = dnssec;
    seen.policyIpv4.dnssecReason = reason;
    seen.policyIpv6 = look.ipv6;
    seen.fetches = look.fetches;
    seen.network.https.clear(); // of then
    noteLook(seen, policyHostLook, atUtc);
}

namespace {

QList<QByteArray> sortedTexts(const DnsAnswer &answer)
{
    QList<QByteArray> texts;
    for (const QList<QByteArray> &strings : txtRecords(answer))
        texts.append(strings.join());
    std::sort(texts.begin(), texts.end());
    return texts;
}

/// What all the zone's own servers that answered say of a name; nothing when they differ or none
/// did.
std::optional<DnsAnswer> agreedAnswer(const Observations &seen, const DomainName &name)
{
    std::optional<DnsAnswer> agreed;
    for (const ServerAnswers &server : seen.authoritative) {
        for (const DnsAnswer &answer : server.answers) {
            const bool usable = answer.hasRecords() || answer.isAbsent();
            if (answer.name != name || answer.type != RecordType::Txt || !usable)
                continue;
            // Behind an alias another zone decides, which these servers do not know.
            if (!answer.aliases.isEmpty())
                return std::nullopt;
            if (agreed && sortedTexts(*agreed) != sortedTexts(answer))
                return std::nullopt;
            if (!agreed)
                agreed = answer;
        }
    }
    return agreed;
}

void preferOwnServers(const Observations &seen, DnsAnswer &answer)
{
    // A resolver that sees an alias, or bogus signatures, knows more than the zone's own servers
    // do.
    if (!answer.aliases.isEmpty() || !(answer.hasRecords() || answer.isAbsent()))
        return;
    const std::optional<DnsAnswer> agreed = agreedAnswer(seen, answer.name);
    if (!agreed || sortedTexts(*agreed) == sortedTexts(answer))
        return;
    const DnssecState dnssec = answer.dnssec;
    const QByteArray reason = answer.dnssecReason;
    answer = *agreed;
    answer.dnssec = dnssec;
    answer.dnssecReason = reason;
}

} // namespace

Observations asNameServersSay(Observations seen)
{
    preferOwnServers(seen, seen.stsTxt);
    preferOwnServers(seen, seen.tlsRptTxt);
    return seen;
}

} // namespace postseal
