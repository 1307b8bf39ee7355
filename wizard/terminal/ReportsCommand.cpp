// SPDX-License-Identifier: Apache-2.0
// postseal-cli reports: taking TLS reports in, listing them, summing them up.
#include "setup/ReportImport.h"
#include "setup/ReportSummary.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/ReportsOutput.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/FindingText.h"

#include <QCoroFuture>
#include <QCoroSignal>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

ExitStatus statusOf(const ImportProblem &problem)
{
    if (problem.refusal == Refusal::Unreadable)
        return ExitStatus::Unusable;
    const bool isHarmless = problem.refusal == Refusal::NoReport || !isBroken(problem);
    return isHarmless ? ExitStatus::Good : ExitStatus::Failed;
}

ExitStatus statusOf(const ImportAccount &account, const QStringList &paths)
{
    if (account.error)
        return ExitStatus::Unusable;
    ExitStatus status = account.wasStopped ? ExitStatus::Undetermined : ExitStatus::Good;
    for (const ImportProblem &problem : account.firstProblems) {
        status = graver(status, statusOf(problem));
        // What somebody names must be a report; what lies beside reports need not.
        if (problem.refusal == Refusal::NoReport && paths.contains(problem.name))
            status = graver(status, ExitStatus::Unusable);
    }
    return status;
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
    ReportImport import(*store, *context.clock);
    const int stopId = context.stop.whenStopped([&import] { import.stop(); });
    Console *console = context.console.get();
    QObject::connect(&import, &ReportImport::progressed, &import, [&import, console] {
        console->showProgress(progressLine(import.account()));
    });
    import.start(paths);
    co_await qCoro(&import, &ReportImport::finished);
    context.stop.forget(stopId);
    console->clearProgress();
    const ImportAccount &account = import.account();
    for (const ImportProblem &problem : account.firstProblems)
        console->complain(describe(problem));
    if (account.error)
        console->complain(storeSentence(*account.error));
    console->write(common.json ? toLine(toJson(account)) : toText(account).toUtf8());
    co_return statusOf(account, paths);
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
    QDateTime toUtc;
    std::shared_ptr<Store> store;
};

QCoro::Task<Result<Asked, ExitStatus>> ask(std::shared_ptr<QCommandLineParser> parser,
                                           CommonOptions common,
                                           CommandContext context)
{
    Asked asked;
    const QDateTime now = context.clock->nowUtc();
    const QStringList arguments = parser->positionalArguments();
    const auto domain = readDomain(arguments.value(1));
    const auto begin = readBegin(*parser, now);
    if (!domain || !begin) {
        context.console->complain(domain ? begin.error() : domain.error());
        co_return failure(ExitStatus::Unusable);
    }
    asked.domain = *domain;
    asked.fromUtc = *begin;
    // A reporter's clock may be ahead, and a report of today may end tomorrow.
    asked.toUtc = now.addYears(1);
    asked.store = co_await openStore(common, context);
    if (!asked.store)
        co_return failure(ExitStatus::Unusable);
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
    const auto reports =
        co_await asked->store->reports(asked->domain.toAscii(), asked->fromUtc, asked->toUtc);
    if (!reports) {
        context.console->complain(storeSentence(reports.error()));
        co_return ExitStatus::Unusable;
    }
    context.console->write(common.json ? toLines(reports->reports)
                                       : toText(reports->reports).toUtf8());
    co_return ExitStatus::Good;
}

QCoro::Task<ExitStatus> sumUp(std::shared_ptr<QCommandLineParser> parser,
                              CommonOptions common,
                              CommandContext context)
{
    const auto asked = co_await ask(parser, common, context);
    if (!asked)
        co_return asked.error();
    const auto reports =
        co_await asked->store->reports(asked->domain.toAscii(), asked->fromUtc, asked->toUtc);
    if (!reports) {
        context.console->complain(storeSentence(reports.error()));
        co_return ExitStatus::Unusable;
    }
    const ReportSummary summary =
        summarize(*reports, asked->domain.toAscii(), asked->fromUtc, context.clock->nowUtc());
    context.console->write(common.json ? toLine(toJson(summary)) : toText(summary).toUtf8());
    co_return ExitStatus::Good;
}

} // namespace

void addReportsOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"what"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "import PATH..., list [DOMAIN] or summary DOMAIN.")),
        u"import|list|summary"_s);
    parser.addPositionalArgument(
        u"subject"_s,
        say(QT_TRANSLATE_NOOP("Terminal", "Files and folders with reports, or a domain.")),
        u"[PATH...|DOMAIN]"_s);
    parser.addOption(
        {u"days"_s,
         say(QT_TRANSLATE_NOOP("Terminal", "Only reports of the last days; without it all.")),
         u"N"_s});
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
    context.console->complain(
        what == "fetch"_L1
            ? say(QT_TRANSLATE_NOOP("Terminal", "“%1” is not in this version yet"))
                  .arg("reports fetch"_L1)
            : say(QT_TRANSLATE_NOOP(
                "Terminal", "reports needs import PATH..., list [DOMAIN] or summary DOMAIN")));
    co_return ExitStatus::Unusable;
}

} // namespace postseal
