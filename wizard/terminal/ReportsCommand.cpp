// SPDX-License-Identifier: Apache-2.0
// postseal-cli reports: taking TLS reports in, listing them, summing them up.
#include "base/WholeFile.h"
#include "setup/ReportImport.h"
#include "setup/ReportSummary.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/MailboxOptions.h"
#include "terminal/ReportsOutput.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "tlsrpt/SampleReport.h"
#include "wording/FindingText.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <algorithm>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

ExitStatus statusOf(const ImportAccount &account, const QStringList &paths)
{
    if (account.error)
        return ExitStatus::Unusable;
    ExitStatus status = account.wasStopped ? ExitStatus::Undetermined : ExitStatus::Good;
    for (const ImportProblem &problem : account.firstBroken) {
        const bool isLocal = problem.refusal == Refusal::Unreadable;
        status = graver(status, isLocal ? ExitStatus::Unusable : ExitStatus::Failed);
    }
    // What somebody names must be a report; what lies beside reports need not.
    const bool isMistaken =
        std::any_of(account.firstForeign.begin(),
                    account.firstForeign.end(),
                    [&](const ImportProblem &problem) { return paths.contains(problem.name); });
    return isMistaken ? graver(status, ExitStatus::Unusable) : status;
}

/// The resolver that is told, or the system's.
DkimKeys::ResolverSource keySource(const CommonOptions &common)
{
    return [common, network = NetworkParts()]() mutable {
        if (!network.resolver)
            network = makeNetwork(common).value_or(NetworkParts());
        return network.resolver;
    };
}

/// Waits for the end of an import, showing how far it is, and tells what came of it.
QCoro::Task<ExitStatus> followImport(std::shared_ptr<ReportImport> import,
                                     QStringList paths,
                                     CommonOptions common,
                                     CommandContext context)
{
    const int stopId = context.stop.whenStopped([&import] { import->stop(); });
    Console *console = context.console.get();
    QObject::connect(import.get(), &ReportImport::progressed, import.get(), [&import, console] {
        console->showProgress(progressLine(import->account()));
    });
    co_await qCoro(import.get(), &ReportImport::finished);
    context.stop.forget(stopId);
    console->clearProgress();
    const ImportAccount &account = import->account();
    for (const ImportProblem &problem : account.firstProblems())
        console->complain(describe(problem));
    if (account.error)
        console->complain(storeSentence(*account.error));
    console->write(common.json ? toLine(toJson(account)) : toText(account).toUtf8());
    co_return statusOf(account, paths);
}

QCoro::Task<ExitStatus> importReports(QStringList paths,
                                      CommonOptions common,
                                      CommandContext context)
{
    if (paths.isEmpty()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "reports import needs files or folders")));
        co_return ExitStatus::Unusable;
    }
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return ExitStatus::Unusable;
    DkimKeys keys(keySource(common));
    const auto import = std::make_shared<ReportImport>(*store, *context.clock, &keys);
    import->start(paths);
    co_return co_await followImport(import, paths, common, context);
}

QCoro::Task<ExitStatus> fetchReports(std::shared_ptr<QCommandLineParser> parser,
                                     CommonOptions common,
                                     CommandContext context)
{
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return ExitStatus::Unusable;
    MailboxOrder order;
    order.account = co_await storedMailbox(store, context);
    if (order.account.isEmpty())
        co_return ExitStatus::Unusable;
    const auto mailboxKeys = co_await readMailboxKeys(
        parser, common, context, order.account, std::make_shared<PasswordKeeper>());
    if (!mailboxKeys) {
        ImportAccount nothing;
        nothing.isFetch = true;
        nothing.mailboxError = mailboxKeys.error().error;
        if (common.json && nothing.mailboxError)
            context.console->write(toLine(toJson(nothing)));
        co_return mailboxKeys.error().status;
    }
    order.keys = mailboxKeys->keys;
    DkimKeys keys(keySource(common));
    const auto import = std::make_shared<ReportImport>(*store, *context.clock, &keys);
    import->startFetch(order);
    const ExitStatus status = co_await followImport(import, QStringList(), common, context);
    const auto &error = import->account().mailboxError;
    if (!error)
        co_return status;
    complain(*error, order.account, *context.console);
    co_return graver(status, statusOf(error->fault));
}

Result<DomainName, ArgumentError> readDomain(const QString &text)
{
    const auto domain = DomainName::fromUserInput(text);
    if (!domain)
        return failure(describe(domain.error(), text));
    return *domain;
}

/// From so many days ago until now; without a number everything.
Result<QDateTime, ArgumentError> readBegin(const QCommandLineParser &parser,
                                           const QDateTime &nowUtc)
{
    if (!parser.isSet(u"days"_s))
        return QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const QString text = parser.value(u"days"_s);
    const auto days = numberFromText(text, 1, 36500);
    if (!days)
        return failure(say(QT_TRANSLATE_NOOP("Terminal", "--days needs a number of days, not “%1”"))
                           .arg(text));
    return nowUtc.addDays(-*days);
}

/// A domain's reports of the span that was asked for.
struct Asked
{
    DomainName domain;
    QDateTime fromUtc;
    QDateTime nowUtc;
    DomainReports reports;
};

QCoro::Task<Result<Asked, ExitStatus>> ask(std::shared_ptr<QCommandLineParser> parser,
                                           CommonOptions common,
                                           CommandContext context)
{
    Asked asked;
    asked.nowUtc = context.clock->nowUtc();
    const QStringList arguments = parser->positionalArguments();
    const auto domain = readDomain(arguments.value(1));
    const auto begin = readBegin(*parser, asked.nowUtc);
    if (!domain || !begin) {
        context.console->complain(domain ? begin.error() : domain.error());
        co_return failure(ExitStatus::Unusable);
    }
    asked.domain = *domain;
    asked.fromUtc = *begin;
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return failure(ExitStatus::Unusable);
    // A reporter's clock may be ahead.
    const auto reports =
        co_await store->reports(asked.domain.toAscii(), asked.fromUtc, asked.nowUtc.addYears(1));
    if (!reports) {
        context.console->complain(storeSentence(reports.error()));
        co_return failure(ExitStatus::Unusable);
    }
    asked.reports = *reports;
    co_return asked;
}

QCoro::Task<ExitStatus> listReports(std::shared_ptr<QCommandLineParser> parser,
                                    CommonOptions common,
                                    CommandContext context)
{
    if (parser->positionalArguments().size() == 1) {
        const std::shared_ptr<Store> store = co_await openStore(common, context);
        if (!store)
            co_return ExitStatus::Unusable;
        const auto domains = co_await store->reportedDomains();
        if (!domains) {
            context.console->complain(storeSentence(domains.error()));
            co_return ExitStatus::Unusable;
        }
        context.console->write(common.json ? toLines(*domains) : toText(*domains).toUtf8());
        co_return ExitStatus::Good;
    }
    const auto asked = co_await ask(parser, common, context);
    if (!asked)
        co_return asked.error();
    context.console->write(common.json ? toLines(asked->reports.reports)
                                       : toText(asked->reports.reports).toUtf8());
    co_return ExitStatus::Good;
}

QCoro::Task<ExitStatus> sumUp(std::shared_ptr<QCommandLineParser> parser,
                              CommonOptions common,
                              CommandContext context)
{
    const auto asked = co_await ask(parser, common, context);
    if (!asked)
        co_return asked.error();
    const ReportSummary summary =
        summarize(asked->reports, asked->domain.toAscii(), asked->fromUtc, asked->nowUtc);
    context.console->write(common.json ? toLine(toJson(summary)) : toText(summary).toUtf8());
    co_return ExitStatus::Good;
}

/// Into the folder where we are, under the name that it must have as an attachment.
ExitStatus writeSample(const QString &text, const CommandContext &context)
{
    const auto domain = readDomain(text);
    if (!domain) {
        context.console->complain(domain.error());
        return ExitStatus::Unusable;
    }
    const SampleReport sample = makeSampleReport(*domain, context.clock->nowUtc());
    if (const auto written = writeWholeFile(sample.fileName, sample.octets); !written) {
        context.console->complain(sample.fileName + u": "_s + written.error());
        return ExitStatus::Unusable;
    }
    context.console->write(sample.fileName.toUtf8() + '\n');
    return ExitStatus::Good;
}

} // namespace

void addReportsOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"what"_s,
        say(QT_TRANSLATE_NOOP(
            "Terminal", "import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN.")),
        u"import|fetch|list|summary|sample"_s);
    parser.addPositionalArgument(
        u"subject"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "Files and folders with reports, or a domain.")),
        u"[PATH...|DOMAIN]"_s);
    parser.addOption(
        {u"days"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Only reports of the last days; without it all.")),
         u"N"_s});
    addSecretOptions(parser);
}

QCoro::Task<ExitStatus> runReports(std::shared_ptr<QCommandLineParser> parser,
                                   CommonOptions common,
                                   CommandContext context)
{
    const QStringList arguments = parser->positionalArguments();
    const QString what = arguments.value(0);
    if (what == "import"_L1)
        co_return co_await importReports(arguments.mid(1), common, context);
    if (what == "list"_L1 && arguments.size() <= 2)
        co_return co_await listReports(parser, common, context);
    if (what == "summary"_L1 && arguments.size() == 2)
        co_return co_await sumUp(parser, common, context);
    if (what == "sample"_L1 && arguments.size() == 2)
        co_return writeSample(arguments.at(1), context);
    if (what == "fetch"_L1 && arguments.size() == 1)
        co_return co_await fetchReports(parser, common, context);
    context.console->complain(say(QT_TRANSLATE_NOOP(
        "Terminal",
        "reports needs import PATH..., fetch, list [DOMAIN], summary DOMAIN or sample DOMAIN")));
    co_return ExitStatus::Unusable;
}

} // namespace postseal
