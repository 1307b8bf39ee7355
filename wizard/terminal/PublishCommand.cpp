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

using std::chrono_literals::operator""s;

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
    const char *result = "shown"; ///< shown, nothing-to-do, published or failed
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

ExitStatus complainOf(const PrimaryReply &reply,
                      const ZoneLook &look,
                      const PublishOptions &options,
                      const CommandContext &context)
{
    const UpdateSentence sentence =
        describe(reply, options.key, options.wanted.zone, look.server, context.clock->nowUtc());
    context.console->complain(sentence.headline + ". "_L1 + sentence.text);
    return statusOf(reply.outcome);
}

/// The addresses of the server that was named, or of the one that the zone's SOA record names; and
/// the zone, if it was not given. Empty with a complaint.
QCoro::Task<QList<Endpoint>> findAddresses(std::shared_ptr<PublishOptions> options,
                                           std::shared_ptr<Resolver> resolver,
                                           quint16 port,
                                           CommandContext context)
{
    const Deadline deadline = Deadline::in(10s);
    QList<Endpoint> addresses;
    if (options->wanted.zone.isRoot() || options->server.isEmpty()) {
        const FoundPrimary found =
            co_await findPrimary(resolver, options->domain, deadline, context.stop);
        if (options->wanted.zone.isRoot())
            options->wanted.zone = found.zone;
        for (const QHostAddress &address : found.addresses) {
            Endpoint endpoint;
            endpoint.address = address;
            endpoint.port = port;
            addresses.append(endpoint);
        }
    }
    if (!options->server.isEmpty())
        addresses = co_await findServer(resolver, options->server, port, deadline, context.stop);
    if (options->wanted.zone.isRoot()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "The zone of %1 could not be found out; name it with --zone"))
                .arg(options->domain.toDisplay()));
        addresses.clear();
    } else if (addresses.isEmpty()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "The zone's primary server has no address that can be seen from "
                                  "here; name it with --server")));
    }
    co_return addresses;
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
    const auto options = std::make_shared<PublishOptions>(*read);
    const QList<Endpoint> addresses =
        co_await findAddresses(options, network->resolver, common.dnsPort.value_or(53), context);
    if (addresses.isEmpty())
        co_return ExitStatus::Undetermined;
    Account account;
    account.look = co_await lookAtZone(
        addresses, options->key, options->wanted, Deadline::in(15s), context.stop);
    if (!account.look.isDone())
        co_return complainOf(account.look.reply, account.look, *options, context);
    ExitStatus status = ExitStatus::Good;
    if (account.look.plan.isEmpty()) {
        account.result = "nothing-to-do";
    } else if (options->apply) {
        const ZonePublication done = co_await publishInZone(
            account.look, options->key, options->wanted, Deadline::in(15s), context.stop);
        account.result = done.isSeen() ? "published" : "failed";
        if (!done.isSeen()) {
            const bool wasTaken = done.reply.outcome == PrimaryOutcome::Done;
            if (wasTaken && done.after.isDone()) {
                context.console->complain(
                    say(QT_TRANSLATE_NOOP("Terminal",
                                          "The server took the update, but does not show all of "
                                          "these records afterwards")));
                status = ExitStatus::Failed;
            } else {
                status = complainOf(
                    wasTaken ? done.after.reply : done.reply, account.look, *options, context);
            }
        }
    }
    write(account, *options, common.json, *context.console);
    if (!common.json && !options->apply && !account.look.plan.isEmpty()) {
        context.console->complain(say(QT_TRANSLATE_NOOP(
            "Terminal", "Nothing was changed. With --apply these changes are made.")));
    }
    co_return status;
}

} // namespace postseal
