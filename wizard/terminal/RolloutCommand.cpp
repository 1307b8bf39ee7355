// SPDX-License-Identifier: Apache-2.0
// postseal-cli status, plan and decide: how far domains have come, and what comes next.
#include "base/WholeFile.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/OpenedDomain.h"
#include "terminal/RolloutOutput.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/FindingText.h"
#include "wording/RolloutCalendar.h"
#include "wording/RolloutText.h"

#include <QCoroFuture>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

/// Only what may hold mail back is a failure: nobody need be further than they are.
ExitStatus statusOf(const RolloutView &view)
{
    const NextAction action = view.status.next.action;
    return action == NextAction::Mend || action == NextAction::PutBack ? ExitStatus::Failed
                                                                       : ExitStatus::Good;
}

/// The hosts of --new-mx.
Result<QList<DomainName>, ArgumentError> newMxOf(const QCommandLineParser &parser)
{
    QList<DomainName> hosts;
    for (const QString &text : parser.values(u"new-mx"_s)) {
        const auto host = domainFrom(text);
        if (!host)
            return failure(host.error());
        if (!hosts.contains(*host))
            hosts.append(*host);
    }
    return hosts;
}

void addNewMxOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"new-mx"_s,
         say(QT_TRANSLATE_NOOP(
             "Terminal",
             "A mail server that will take the mail after the change; repeatable. Name those "
             "that stay as well.")),
         u"HOST"_s});
}

Result<Decision, ArgumentError> gateDecision(DecisionKind kind,
                                             const QString &name,
                                             const QString &reason)
{
    const auto gate = gateFromId(name.toUtf8());
    if (!gate) {
        QStringList gates;
        for (int index = 0; index < gateCount; ++index)
            gates.append(QString::fromLatin1(toId(Gate(index))));
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "There is no gate “%1”; there are: %2"))
                           .arg(name, gates.join(u", "_s)));
    }
    if (kind == DecisionKind::OverrideGate && reason.isEmpty())
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "Overruling a gate needs a reason: --reason TEXT")));
    return Decision{kind, toId(*gate), reason, {}, {}};
}

Result<Decision, ArgumentError> moveDecision(const QCommandLineParser &parser,
                                             const QString &reason)
{
    const auto hosts = newMxOf(parser);
    if (!hosts)
        return failure(hosts.error());
    if (hosts->isEmpty())
        return failure(say(QT_TRANSLATE_NOOP(
            "Terminal", "A move needs the mail servers of later: --new-mx HOST")));
    QList<QByteArray> names;
    for (const DomainName &host : *hosts)
        names.append(host.toAscii());
    Decision decision{DecisionKind::PlanMove, names.join(' '), reason, {}, {}};
    if (!parser.isSet(u"on"_s))
        return decision;
    const QString text = parser.value(u"on"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return failure(
            say(QT_TRANSLATE_NOOP("Terminal", "--on needs a day like 2026-12-24, not “%1”"))
                .arg(text));
    decision.dueUtc = day.startOfDay().toUTC();
    return decision;
}

/// The decision that the arguments after the domain say.
Result<Decision, ArgumentError> decisionFrom(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments().mid(1);
    const QString what = words.value(0);
    const QString reason = parser.value(u"reason"_s).trimmed();
    if (what == "overrule"_L1 && words.size() == 2)
        return gateDecision(DecisionKind::OverrideGate, words.at(1), reason);
    if (what == "restore"_L1 && words.size() == 2)
        return gateDecision(DecisionKind::RestoreGate, words.at(1), reason);
    if (what == "move"_L1 && words.size() == 1)
        return moveDecision(parser, reason);
    if (what == "testing-days"_L1 && words.size() == 2) {
        const auto days = numberFromText(words.at(1), 1, DecisionsInForce::mostTestingDays);
        if (!days)
            return failure(
                say(QT_TRANSLATE_NOOP("Terminal", "testing-days needs a number of days, not “%1”"))
                    .arg(words.at(1)));
        return Decision{DecisionKind::TestingDays, QByteArray::number(*days), reason, {}, {}};
    }
    constexpr std::pair<const char *, DecisionKind> simple[] = {
        {"move-over", DecisionKind::EndMove},
        {"reports-read", DecisionKind::ReportsRead},
        {"reports-unread", DecisionKind::ReportsUnread}};
    for (const auto &[word, kind] : simple) {
        if (what == QLatin1StringView(word) && words.size() == 1)
            return Decision{kind, {}, reason, {}, {}};
    }
    return failure(say(QT_TRANSLATE_NOOP(
        "Terminal",
        "decide needs a domain and overrule GATE --reason TEXT, restore GATE, move --new-mx "
        "HOST, move-over, reports-read, reports-unread or testing-days N")));
}

/// Not inside the coroutine: GCC 12 cannot compile braces there.
StoreFuture<void> beginSaving(Store &store,
                              const DomainName &domain,
                              const Decision &decision,
                              const QDateTime &nowUtc)
{
    DomainChange change;
    change.name = domain;
    change.decisions.append(toStored(decision));
    return store.save({change}, nowUtc);
}

} // namespace

void addStatusOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "One of your domains; without it all of them.")),
        u"[DOMAIN...]"_s);
}

QCoro::Task<ExitStatus> runStatus(std::shared_ptr<QCommandLineParser> parser,
                                  CommonOptions common,
                                  CommandContext context)
{
    QList<DomainName> domains;
    const QStringList named = parser->positionalArguments();
    for (const QString &text : named) {
        const auto domain = domainFrom(text);
        if (!domain) {
            context.console->complain(domain.error());
            co_return ExitStatus::Unusable;
        }
        domains.append(*domain);
    }
    const auto source = co_await openSource(common, context);
    if (!source)
        co_return source.error();
    if (named.isEmpty()) {
        const auto stored = co_await source->store->domains();
        if (!stored) {
            context.console->complain(storeSentence(stored.error()));
            co_return ExitStatus::Unusable;
        }
        for (const StoredDomain &each : *stored)
            domains.append(each.name);
    }
    const TextStyle style(wantsColors(context.console->outputIsTerminal()));
    ExitStatus status = ExitStatus::Good;
    QByteArray gap;
    for (const DomainName &domain : std::as_const(domains)) {
        if (context.stop.isStopped())
            co_return graver(status, ExitStatus::Undetermined);
        const auto record = co_await readOne(*source, domain, context);
        if (!record) {
            status = graver(status, record.error());
            continue;
        }
        const RolloutView view = source->view(*record);
        status = graver(status, statusOf(view));
        context.console->write(common.json ? toLine(toJson(domain, view))
                                           : gap + toText(domain, view, style).toUtf8());
        gap = "\n";
    }
    co_return status;
}

void addPlanOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s, say(QT_TRANSLATE_NOOP("Terminal", "One of your domains.")), u"DOMAIN"_s);
    parser.addPositionalArgument(
        u"change"_s,
        say(QT_TRANSLATE_NOOP(
            "Terminal",
            "enforce: from testing to enforce mode. change-mx: other mail servers. renew: "
            "certificates that end. remove: out of MTA-STS.")),
        u"enforce|change-mx|renew|remove"_s);
    addNewMxOption(parser);
    parser.addOption(
        {u"ics"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Write the steps to come as a calendar file.")),
         u"FILE"_s});
}

QCoro::Task<ExitStatus> runPlan(std::shared_ptr<QCommandLineParser> parser,
                                CommonOptions common,
                                CommandContext context)
{
    const QStringList words = parser->positionalArguments();
    const auto kind = planKindFromId(words.value(1).toUtf8());
    if (words.size() != 2 || !kind) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal",
                                  "plan needs a domain and a change: postseal-cli plan example.com "
                                  "enforce|change-mx|renew|remove")));
        co_return ExitStatus::Unusable;
    }
    const auto domain = domainFrom(words.at(0));
    const auto newMx = newMxOf(*parser);
    if (!domain || !newMx) {
        context.console->complain(domain ? newMx.error() : domain.error());
        co_return ExitStatus::Unusable;
    }
    const auto opened = co_await openOne(*domain, common, context);
    if (!opened)
        co_return opened.error();
    const RolloutSource &source = opened->source;
    const RolloutView view = source.view(opened->record);
    const QList<DomainName> hosts =
        newMx->isEmpty() ? plannedHosts(decisionsInForce(view.evidence.decisions, {})) : *newMx;
    if (*kind == PlanKind::ChangeMx && hosts.isEmpty()) {
        context.console->complain(say(QT_TRANSLATE_NOOP(
            "Terminal", "A change of mail servers needs those of later: --new-mx HOST")));
        co_return ExitStatus::Unusable;
    }
    const QList<PlanStep> steps = planFor(*kind, view.planInput(hosts));
    if (parser->isSet(u"ics"_s)) {
        const QString file = parser->value(u"ics"_s);
        const auto written =
            writeWholeFile(file, planCalendar(*domain, *kind, steps, source.nowUtc));
        if (!written) {
            context.console->complain(say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2"))
                                          .arg(file, written.error()));
            co_return ExitStatus::Unusable;
        }
    }
    const TextStyle style(wantsColors(context.console->outputIsTerminal()));
    const int width = context.console->width();
    context.console->write(
        common.json ? toLine(toJson(*domain, *kind, steps))
                    : toText(*domain, *kind, steps, source.nowUtc, style, width).toUtf8());
    co_return ExitStatus::Good;
}

void addDecideOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"domain"_s, say(QT_TRANSLATE_NOOP("Terminal", "One of your domains.")), u"DOMAIN"_s);
    parser.addPositionalArgument(
        u"what"_s,
        say(QT_TRANSLATE_NOOP("Terminal",
                              "overrule GATE: enforce although this gate is not met, with a "
                              "--reason. restore GATE: it counts "
                              "again. move: other mail servers are planned (--new-mx, --on). "
                              "move-over: that is done. reports-read, "
                              "reports-unread: whether somebody reads the reports. testing-days N: "
                              "how long to test.")),
        u"overrule|restore|move|move-over|reports-read|reports-unread|testing-days [GATE|N]"_s);
    parser.addOption({u"reason"_s,
                      say(QT_TRANSLATE_NOOP("Terminal", "Why; kept with the decision.")),
                      u"TEXT"_s});
    parser.addOption({u"on"_s,
                      say(QT_TRANSLATE_NOOP("Terminal", "The day of the move, like 2026-12-24.")),
                      u"DAY"_s});
    addNewMxOption(parser);
}

QCoro::Task<ExitStatus> runDecide(std::shared_ptr<QCommandLineParser> parser,
                                  CommonOptions common,
                                  CommandContext context)
{
    const auto domain = domainFrom(parser->positionalArguments().value(0));
    auto decision = decisionFrom(*parser);
    if (!domain || !decision) {
        context.console->complain(decision ? domain.error() : decision.error());
        co_return ExitStatus::Unusable;
    }
    const auto opened = co_await openOne(*domain, common, context);
    if (!opened)
        co_return opened.error();
    const RolloutSource &source = opened->source;
    decision->madeUtc = source.nowUtc;
    if (decision->kind == DecisionKind::OverrideGate) {
        const auto gate = gateFromId(decision->subject);
        const RolloutView view = source.view(opened->record);
        const GateState seen = view.status.gates.at(qsizetype(*gate)).state;
        decision->subject = overrideSubject(*gate, seen == GateState::Unknown);
    }
    const auto saved = co_await beginSaving(*source.store, *domain, *decision, source.nowUtc);
    if (!saved) {
        context.console->complain(storeSentence(saved.error()));
        co_return ExitStatus::Unusable;
    }
    const QString sentence = decisionSentence(*decision);
    if (common.json)
        context.console->write(
            toLine(QJsonObject{{u"domain"_s, QString::fromLatin1(domain->toAscii())},
                               {u"decision"_s, QString::fromLatin1(toId(decision->kind))},
                               {u"summary"_s, sentence}}));
    else
        context.console->write(plainText(sentence).toUtf8() + '\n');
    co_return ExitStatus::Good;
}

} // namespace postseal
