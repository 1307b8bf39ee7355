// SPDX-License-Identifier: Apache-2.0
#include "setup/ZonePublishing.h"

#include "dns/DnsMessage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <optional>

namespace postseal {

namespace {

/// A name beside this one that nobody has made: what is there all the same comes from a wildcard.
DomainName strangeSibling(const DomainName &name)
{
    const QByteArray label =
        "_postseal-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36);
    return name.parent().child(label);
}

/// One set, without what a wildcard makes up. RFC 4592. The same data at a name that nobody has
/// made prove nothing by themselves; whether the set is there the server says to an update that
/// changes nothing. RFC 2136 section 2.4.2.
QCoro::Task<PrimaryReply> askForOwnSet(
    PrimaryServer server, DomainName zone, RecordSetKey key, Deadline deadline, StopToken stop)
{
    PrimaryReply reply = co_await askPrimary(server, key.name, key.type, deadline, stop);
    const DomainName sibling = strangeSibling(key.name);
    if (reply.outcome != PrimaryOutcome::Done || reply.records.isEmpty() || sibling.isRoot())
        co_return reply;
    const PrimaryReply strange = co_await askPrimary(server, sibling, key.type, deadline, stop);
    if (strange.outcome != PrimaryOutcome::Done)
        co_return strange;
    QList<ResourceRecord> elsewhere = strange.records;
    if (!haveSameValues(reply.records, elsewhere))
        co_return reply;
    RecordSetChange untouched;
    untouched.name = key.name;
    untouched.type = key.type;
    untouched.before = reply.records;
    untouched.after = reply.records;
    ZoneUpdate question;
    question.zone = zone;
    question.changes.append(untouched);
    const PrimaryReply isThere = co_await updatePrimary(server, question, deadline, stop);
    if (isThere.outcome == PrimaryOutcome::Changed)
        reply.records.clear();
    else if (isThere.outcome != PrimaryOutcome::Done)
        co_return isThere;
    co_return reply;
}

/// Whether the server has the zone, and knows the key.
QCoro::Task<PrimaryReply> askForZone(PrimaryServer server,
                                     DomainName zone,
                                     Deadline deadline,
                                     StopToken stop)
{
    PrimaryReply reply = co_await askPrimary(server, zone, RecordType::Soa, deadline, stop);
    const bool isElsewhere = reply.outcome == PrimaryOutcome::Delegated
        || (reply.outcome == PrimaryOutcome::Done && reply.records.isEmpty());
    if (isElsewhere)
        reply.outcome = PrimaryOutcome::NotAuthoritative;
    co_return reply;
}

} // namespace

QCoro::Task<FoundPrimary> findPrimary(std::shared_ptr<Resolver> resolver,
                                      DomainName domain,
                                      Deadline deadline,
                                      StopToken stop)
{
    FoundPrimary found;
    // Above a public suffix are zones of registries, which nobody here may change.
    for (DomainName name = domain; !name.isRoot() && !name.isPublicSuffix(); name = name.parent()) {
        const DnsAnswer answer = co_await resolver->query(name, RecordType::Soa, deadline, stop);
        if (answer.isUndetermined())
            break;
        if (!answer.hasRecords() || !answer.aliases.isEmpty())
            continue;
        qsizetype offset = 0;
        const auto server = nameFromWire(answer.records.first().rdata, offset);
        found.zone = name;
        if (server)
            found.server = *server;
        break;
    }
    if (found.server.isRoot())
        co_return found;
    auto first = resolver->query(found.server, RecordType::A, deadline, stop);
    auto second = resolver->query(found.server, RecordType::Aaaa, deadline, stop);
    const DnsAnswer ipv4 = co_await first;
    const DnsAnswer ipv6 = co_await second;
    found.addresses = addresses(ipv4) + addresses(ipv6);
    co_return found;
}

QCoro::Task<FoundServer> findServer(std::shared_ptr<Resolver> resolver,
                                    QString typed,
                                    quint16 usualPort,
                                    Deadline deadline,
                                    StopToken stop)
{
    FoundServer found;
    if (const auto endpoint = endpointFromText(typed, usualPort)) {
        found.isReadable = true;
        found.addresses.append(*endpoint);
        co_return found;
    }
    const qsizetype colon = typed.lastIndexOf(QLatin1Char(':'));
    const auto port = colon < 0 ? std::optional(usualPort) : portFromText(typed.mid(colon + 1));
    const auto name = DomainName::fromUserInput(colon < 0 ? typed : typed.left(colon));
    found.isReadable = name && port;
    if (!found.isReadable)
        co_return found;
    auto first = resolver->query(*name, RecordType::A, deadline, stop);
    auto second = resolver->query(*name, RecordType::Aaaa, deadline, stop);
    const DnsAnswer ipv4 = co_await first;
    const DnsAnswer ipv6 = co_await second;
    found.isUndetermined = ipv4.isUndetermined() || ipv6.isUndetermined();
    for (const QHostAddress &address : addresses(ipv4) + addresses(ipv6)) {
        Endpoint endpoint;
        endpoint.address = address;
        endpoint.port = *port;
        found.addresses.append(endpoint);
    }
    co_return found;
}

QCoro::Task<ZoneLook> lookAtZone(
    QList<Endpoint> addresses, TsigKey key, ExportInput wanted, Deadline deadline, StopToken stop)
{
    ZoneLook look;
    look.reply.outcome = PrimaryOutcome::Unreachable;
    using std::chrono_literals::operator""s;
    for (const Endpoint &address : addresses) {
        look.server = address;
        PrimaryServer server;
        server.endpoint = address;
        server.key = key;
        // A filtered address must not take the time of the others.
        const Deadline share = addresses.size() > 1 ? deadline.orIn(4s) : deadline;
        look.reply = co_await askForZone(server, wanted.zone, share, stop);
        if (look.reply.outcome != PrimaryOutcome::Unreachable
            && look.reply.outcome != PrimaryOutcome::Silent)
            break;
    }
    if (!look.isDone())
        co_return look;
    PrimaryServer server;
    server.endpoint = look.server;
    server.key = key;
    QList<RecordSet> present;
    for (const RecordSetKey &set : setsToAskFor(wanted)) {
        look.reply = co_await askForOwnSet(server, wanted.zone, set, deadline, stop);
        if (!look.isDone())
            co_return look;
        RecordSet seen;
        seen.name = set.name;
        seen.type = set.type;
        seen.records = look.reply.records;
        present.append(seen);
    }
    look.plan = planUpdate(wanted, present);
    co_return look;
}

QCoro::Task<ZonePublication> publishInZone(
    ZoneLook look, TsigKey key, ExportInput wanted, Deadline deadline, StopToken stop)
{
    ZonePublication publication;
    PrimaryServer server;
    server.endpoint = look.server;
    server.key = key;
    publication.reply = co_await updatePrimary(server, look.plan.update, deadline, stop);
    // Silence, too, may hide a change that was made.
    const bool wasSent = publication.reply.outcome != PrimaryOutcome::Unreachable
        && publication.reply.outcome != PrimaryOutcome::NotEncoded;
    if (!wasSent)
        co_return publication;
    using std::chrono_literals::operator""s;
    QList<Endpoint> addresses;
    addresses.append(look.server);
    publication.after = co_await lookAtZone(addresses, key, wanted, Deadline::in(10s), stop);
    co_return publication;
}

UpdateEnd ZonePublication::end() const
{
    if (after.isDone() && after.plan.isEmpty())
        return UpdateEnd::Published;
    switch (reply.outcome) {
    case PrimaryOutcome::Done:
        return after.isDone() ? UpdateEnd::NotShown : UpdateEnd::Unknown;
    case PrimaryOutcome::Silent:
    case PrimaryOutcome::Malformed:
    case PrimaryOutcome::Forged:
    case PrimaryOutcome::Cancelled:
        return UpdateEnd::Unknown;
    case PrimaryOutcome::Changed:
    case PrimaryOutcome::KeyUnknown:
    case PrimaryOutcome::SignatureBad:
    case PrimaryOutcome::TimeBad:
    case PrimaryOutcome::Refused:
    case PrimaryOutcome::Delegated:
    case PrimaryOutcome::NotAuthoritative:
    case PrimaryOutcome::NotImplemented:
    case PrimaryOutcome::ServerFailure:
    case PrimaryOutcome::OtherError:
    case PrimaryOutcome::NotEncoded:
    case PrimaryOutcome::Unreachable:
        break;
    }
    return UpdateEnd::Refused;
}

} // namespace postseal
