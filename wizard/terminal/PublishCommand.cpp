// SPDX-License-Identifier: Apache-2.0
// postseal-cli publish: DNS records into a zone by dynamic update. RFC 2136.
#include "setup/ZonePublishing.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/PublishOptions.h"
#include "terminal/Say.h"
#include "wording/UpdateText.h"

#include <QJsonArray>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds updatePatience(15);

const char *word(UpdateLine::Kind kind)
{
    switch (kind) {
    case UpdateLine::Kind::Removed:
        return "-";
    case UpdateLine::Kind::Added:
        return "+";
    case UpdateLine::Kind::Kept:
        break;
    }
    return " ";
}

QByteArray toText(const UpdatePlan &plan)
{
    QByteArray text;
    for (const UpdateLine &line : plan.lines) {
        text += word(line.kind);
        text += ' ' + line.record.owner.toAscii() + ". " + QByteArray::number(line.record.ttl)
            + " IN " + toText(line.record.type) + ' ' + line.record.text + '\n';
    }
    return text;
}

QJsonObject toJson(const UpdateLine &line)
{
    const char *kind = line.kind == UpdateLine::Kind::Removed ? "removed"
        : line.kind == UpdateLine::Kind::Added                ? "added"
                                                              : "kept";
    return {{u"change"_s, QLatin1StringView(kind)},
            {u"name"_s, QString::fromLatin1(line.record.owner.toAscii())},
            {u"type"_s, QString::fromLatin1(toText(line.record.type))},
            {u"ttl"_s, qint64(line.record.ttl)},
            {u"value"_s, QString::fromUtf8(line.record.text)}};
}

/// What was done, for people or programs.
struct Account
{
    ZoneLook look;
    const char *result = "shown"; ///< shown, nothing-to-do, published, failed or unknown
    QString problem; ///< for people; empty when all is well
};

void write(const Account &account, const PublishOptions &options, bool asJson, Console &console)
{
    if (!asJson) {
        console.write(toText(account.look.plan));
        return;
    }
    QJsonArray lines;
    for (const UpdateLine &line : account.look.plan.lines)
        lines.append(toJson(line));
    console.write(
        toLine(QJsonObject{{u"schema"_s, 1},
                           {u"domain"_s, QString::fromLatin1(options.domain.toAscii())},
                           {u"zone"_s, QString::fromLatin1(options.wanted.zone.toAscii())},
                           {u"server"_s, account.look.server.toString()},
                           {u"result"_s, QLatin1StringView(account.result)},
                           {u"problem"_s, textOrNull(account.problem.toUtf8())},
                           {u"records"_s, lines}}));
}

/// Nobody is at fault when a server could not be reached.
ExitStatus statusOf(PrimaryOutcome outcome)
{
    const bool isUnknown = outcome == PrimaryOutcome::Silent
        || outcome == PrimaryOutcome::Unreachable || outcome == PrimaryOutcome::Cancelled
        || outcome == PrimaryOutcome::Malformed;
    return isUnknown ? ExitStatus::Undetermined : ExitStatus::Failed;
}

QString sentenceOf(const UpdateSentence &sentence)
{
    return sentence.headline + ". "_L1 + sentence.text;
}

/// A look that failed.
ExitStatus takeLook(Account &account, const PublishOptions &options, const QDateTime &nowUtc)
{
    const PrimaryReply &reply = account.look.reply;
    account.result = statusOf(reply.outcome) == ExitStatus::Undetermined ? "unknown" : "failed";
    account.problem =
        sentenceOf(describe(reply, options.key, options.wanted.zone, account.look.server, nowUtc));
    return statusOf(reply.outcome);
}

/// An update that was sent.
ExitStatus takeEnd(Account &account,
                   const ZonePublication &done,
                   const PublishOptions &options,
                   const QDateTime &nowUtc)
{
    const UpdateEnd end = done.end();
    if (end == UpdateEnd::Published) {
        account.result = "published";
        return ExitStatus::Good;
    }
    account.result = end == UpdateEnd::Unknown ? "unknown" : "failed";
    account.problem = sentenceOf(
        describe(end, done.reply, options.key, options.wanted.zone, account.look.server, nowUtc));
    if (end == UpdateEnd::Unknown)
        return ExitStatus::Undetermined;
    return end == UpdateEnd::NotShown ? ExitStatus::Failed : statusOf(done.reply.outcome);
}

/// Where to connect, or why that is not known.
struct Target
{
    QList<Endpoint> addresses;
    QString problem;
    ExitStatus status = ExitStatus::Undetermined;
};

Target targetFrom(const FoundServer &found, const QString &typed)
{
    Target target;
    target.addresses = found.addresses;
    if (!found.isReadable) {
        target.status = ExitStatus::Unusable;
        target.problem = say(QT_TRANSLATE_NOOP("Terminal",
                                               "--server needs an address or a host name, with a "
                                               "port from 1 to 65535 if any, not “%1”"))
                             .arg(typed);
    } else if (found.addresses.isEmpty()) {
        target.problem = found.isUndetermined
            ? say(QT_TRANSLATE_NOOP("Terminal", "The address of %1 could not be looked up"))
                  .arg(typed)
            : say(QT_TRANSLATE_NOOP("Terminal", "%1 has no address in the DNS")).arg(typed);
    }
    return target;
}

/// The server that was named, or the one that the zone's SOA record names; and the zone, if it was
/// not given.
QCoro::Task<Target> findTarget(std::shared_ptr<PublishOptions> options,
                               std::shared_ptr<Resolver> resolver,
                               quint16 port,
                               StopToken stop)
{
    const Deadline deadline = Deadline::in(std::chrono::seconds(10));
    Target target;
    const bool zoneIsKnown = !options->wanted.zone.isRoot();
    if (!options->server.isEmpty()) {
        const FoundServer found =
            co_await findServer(resolver, options->server, port, deadline, stop);
        target = targetFrom(found, options->server);
        if (zoneIsKnown || !target.problem.isEmpty())
            co_return target;
    }
    const DomainName start = zoneIsKnown ? options->wanted.zone : options->domain;
    const FoundPrimary found = co_await findPrimary(resolver, start, deadline, stop);
    if (!zoneIsKnown)
        options->wanted.zone = found.zone;
    if (options->wanted.zone.isRoot()) {
        target.problem =
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "The zone of %1 could not be found out; name it with --zone"))
                .arg(options->domain.toDisplay());
    }
    if (!options->server.isEmpty() || !target.problem.isEmpty())
        co_return target;
    for (const QHostAddress &address : found.addresses) {
        Endpoint endpoint;
        endpoint.address = address;
        endpoint.port = port;
        target.addresses.append(endpoint);
    }
    if (target.addresses.isEmpty()) {
        target.problem =
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "The zone's primary server has no address that can be seen from "
                                  "here; name it with --server"));
    }
    co_return target;
}

} // namespace

QCoro::Task<ExitStatus> runPublish(std::shared_ptr<QCommandLineParser> parser,
                                   CommonOptions common,
                                   CommandContext context)
{
    const auto read = readPublishOptions(*parser);
    const auto network = makeNetwork(common);
    if (!read || !network) {
        context.console->complain(read ? network.error() : read.error());
        co_return ExitStatus::Unusable;
    }
    if (common.practice) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "The practice network takes no updates")));
        co_return ExitStatus::Unusable;
    }
    const auto options = std::make_shared<PublishOptions>(*read);
    const Target target =
        co_await findTarget(options, network->resolver, common.dnsPort.value_or(53), context.stop);
    if (!target.problem.isEmpty()) {
        context.console->complain(target.problem);
        co_return target.status;
    }
    Account account;
    account.look = co_await lookAtZone(target.addresses,
                                       options->key,
                                       options->wanted,
                                       Deadline::in(updatePatience),
                                       context.stop);
    ExitStatus status = ExitStatus::Good;
    if (!account.look.isDone()) {
        status = takeLook(account, *options, context.clock->nowUtc());
    } else if (account.look.plan.isEmpty()) {
        account.result = "nothing-to-do";
    } else if (options->apply) {
        const ZonePublication done = co_await publishInZone(account.look,
                                                            options->key,
                                                            options->wanted,
                                                            Deadline::in(updatePatience),
                                                            context.stop);
        status = takeEnd(account, done, *options, context.clock->nowUtc());
    }
    if (!account.problem.isEmpty())
        context.console->complain(account.problem);
    write(account, *options, common.json, *context.console);
    if (!common.json && !options->apply && !account.look.plan.isEmpty()) {
        context.console->complain(say(QT_TRANSLATE_NOOP(
            "Terminal", "Nothing was changed. With --apply these changes are made.")));
    }
    co_return status;
}

} // namespace postseal
