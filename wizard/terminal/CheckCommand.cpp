// SPDX-License-Identifier: Apache-2.0
// postseal-cli check: any number of domains, a bounded number at once, on one event loop.
#include "base/WholeFile.h"
#include "check/DomainCheck.h"
#include "check/Evidence.h"
#include "practice/PracticeNetwork.h"
#include "setup/CheckRecord.h"
#include "setup/NetworkTrial.h"
#include "store/Store.h"
#include "terminal/CheckOptions.h"
#include "terminal/CheckOutput.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/FindingText.h"

#include <QCoreApplication>
#include <QSet>
#include <QSysInfo>

#include <QCoroFuture>

#include <vector>

namespace postseal {

using namespace Qt::StringLiterals;

ExitStatus exitStatusOf(StepStatus verdict)
{
    switch (verdict) {
    case StepStatus::Fail:
        return ExitStatus::Failed;
    case StepStatus::Unknown:
        return ExitStatus::Undetermined;
    case StepStatus::Pass:
    case StepStatus::Warn:
    case StepStatus::Skipped:
        break;
    }
    return ExitStatus::Good;
}

namespace {

/// What the workers of one run share.
struct CheckBatch
{
    CommandContext context;
    CommonOptions common;
    CheckOptions options;
    NetworkParts network;
    std::shared_ptr<DomainSource> source;
    std::optional<TrustStore> roots;
    ExitStatus status = ExitStatus::Good;
    QSet<DomainName> begun; ///< each domain is checked once, however often it is named
    QSet<DomainName> typed; ///< with --all: those that were named as well
    int taken = 0; ///< entries from the source, good or not
    int done = 0;
    bool stopped = false; ///< no further domain is begun

    std::shared_ptr<Store> store; ///< null without --save

    [[nodiscard]] const TrustStore &trustStore();
    [[nodiscard]] Assessment judge(const Observations &seen, const QList<PolicyVersion> &earlier);
    void refuse(const QString &why);
    [[nodiscard]] std::optional<QByteArray> writeEvidence(const Observations &seen);
    void print(const Observations &seen, const Assessment &assessment);
    void showProgress(const QString &what);
    void clearProgress();
};

using CheckBatchPtr = std::shared_ptr<CheckBatch>;

const TrustStore &CheckBatch::trustStore()
{
    // Readable: that was tried before the first question went out.
    if (!roots)
        roots = TrustStore::system();
    return *roots;
}

void CheckBatch::refuse(const QString &why)
{
    clearProgress();
    context.console->complain(why);
    status = graver(status, ExitStatus::Unusable);
}

/// Writes the file that --evidence names. The SHA-256 of it; nothing when none was wanted, or it
/// could not be written, which is complained of.
std::optional<QByteArray> CheckBatch::writeEvidence(const Observations &seen)
{
    if (options.evidenceFile.isEmpty())
        return {};
    const QString program = u"postseal-cli "_s + QCoreApplication::applicationVersion();
    const QByteArray content = toEvidence({seen, {program.trimmed(), QSysInfo::machineHostName()}});
    const auto written = writeWholeFile(options.evidenceFile, content);
    if (!written) {
        refuse(say(QT_TRANSLATE_NOOP("Terminal", "Cannot write %1: %2"))
                   .arg(options.evidenceFile, written.error()));
        return {};
    }
    return evidenceHash(content);
}

/// With what was saved earlier it can be told whether file and id changed together.
Assessment CheckBatch::judge(const Observations &seen, const QList<PolicyVersion> &earlier)
{
    const QDateTime now = context.clock->nowUtc();
    const Assessment first = assess(seen, now, trustStore(), options.requirement);
    const auto policy = earlierPolicyAmong(earlier, first);
    return policy ? assess(seen, now, trustStore(), options.requirement, policy) : first;
}

void CheckBatch::print(const Observations &seen, const Assessment &assessment)
{
    status = graver(status, exitStatusOf(assessment.verdict));
    clearProgress();
    const std::optional<QByteArray> evidence = writeEvidence(seen);
    Console &console = *context.console;
    if (common.json) {
        QJsonObject document = toJson(assessment, seen);
        if (evidence)
            document.insert(u"evidence"_s,
                            QJsonObject{{u"file"_s, options.evidenceFile},
                                        {u"sha256"_s, QString::fromLatin1(*evidence)}});
        if (options.timings)
            document.insert(u"timings"_s, timingsJson(seen));
        return console.write(toLine(document));
    }
    const TextStyle style(wantsColors(console.outputIsTerminal()));
    QString text = done > 0 ? u"\n"_s : QString();
    text += toText(assessment, style, console.width());
    if (options.timings)
        text += timingsText(seen, style);
    if (evidence) {
        const QString line = say(QT_TRANSLATE_NOOP("Terminal", "Evidence in %1, SHA-256 %2"))
                                 .arg(options.evidenceFile, QString::fromLatin1(*evidence));
        text += style.faint(plainText(line)) + u'\n';
    }
    console.write(text.toUtf8());
}

void CheckBatch::showProgress(const QString &what)
{
    context.console->showProgress(what);
}

void CheckBatch::clearProgress()
{
    context.console->clearProgress();
}

/// A public suffix is somebody's mail domain only when it has an MX record of its own.
QCoro::Task<bool> isNobodysDomain(CheckBatchPtr batch, DomainName domain)
{
    if (!domain.isPublicSuffix())
        co_return false;
    const Deadline deadline = Deadline::in(batch->options.settings.timeout);
    const StopToken stop = batch->context.stop;
    const DnsAnswer answer =
        co_await batch->network.resolver->query(domain, RecordType::Mx, deadline, stop);
    co_return answer.isAbsent();
}

QCoro::Task<QList<PolicyVersion>> savedPolicies(CheckBatchPtr batch, DomainName domain)
{
    if (!batch->store)
        co_return QList<PolicyVersion>();
    const auto read = co_await batch->store->policyVersions(domain);
    co_return read ? QList<PolicyVersion>(*read) : QList<PolicyVersion>();
}

/// Not inside the coroutine: GCC 12 cannot compile braces there.
StoreFuture<void> beginSaving(CheckBatch &batch, const Observations &seen, const Assessment &assessment)
{
    const QString program = u"postseal-cli "_s + QCoreApplication::applicationVersion();
    DomainChange change;
    change.name = seen.domain;
    change.checks.append(checkRecord(seen, assessment, CheckOrigin::CommandLine, program.trimmed()));
    return batch.store->save({change}, batch.context.clock->nowUtc());
}

/// By a schedule a computer without a network would fill its history with checks that saw nothing, and a domain that was
/// removed meanwhile is not to come back.
QCoro::Task<bool> isWorthSaving(CheckBatchPtr batch, Observations seen)
{
    if (sawNoNetwork(seen)) {
        const StopToken stop = batch->context.stop;
        const bool isReached = co_await hasNetwork(batch->network.resolver, stop);
        if (!isReached)
            co_return false;
    }
    const DomainName domain = seen.domain;
    const auto there = co_await batch->store->domain(domain);
    const bool isRemoved = there && !there->has_value();
    co_return !isRemoved || batch->typed.contains(domain);
}

QCoro::Task<> save(CheckBatchPtr batch, Observations seen, Assessment assessment)
{
    const bool isWanted = batch->store && batch->options.save;
    if (!isWanted)
        co_return;
    if (batch->options.all) {
        const bool isWorthKeeping = co_await isWorthSaving(batch, seen);
        if (!isWorthKeeping)
            co_return;
    }
    const auto saved = co_await beginSaving(*batch, seen, assessment);
    if (!saved)
        batch->refuse(storeSentence(saved.error()));
}

QCoro::Task<> checkOne(CheckBatchPtr batch, DomainName domain)
{
    const bool nobodys = co_await isNobodysDomain(batch, domain);
    if (nobodys) {
        batch->refuse(describe(DomainNameError::PublicSuffix, domain.toDisplay()));
        co_return;
    }
    DomainCheck check(
        domain, batch->options.settings, batch->network.resolver, *batch->context.clock);
    const StopToken stop = batch->context.stop;
    const int stopId = stop.whenStopped([&check] { check.stop(); });
    QObject::connect(
        &check, &DomainCheck::progress, &check, [&batch, &domain](Step step, int done, int known) {
            batch->showProgress(say(QT_TRANSLATE_NOOP("Terminal", "%1: %2 (%3 of %4)"))
                                    .arg(domain.toDisplay(), stepTitle(step))
                                    .arg(done)
                                    .arg(known));
        });
    const Observations seen = co_await check.run();
    stop.forget(stopId);
    if (seen.cancelled || stop.isStopped()) {
        batch->clearProgress();
        batch->stopped = true;
        co_return;
    }
    const QList<PolicyVersion> earlier = co_await savedPolicies(batch, domain);
    const Assessment assessment = batch->judge(seen, earlier);
    batch->print(seen, assessment);
    co_await save(batch, seen, assessment);
    ++batch->done;
    if (!batch->context.console->outputError().isEmpty())
        batch->stopped = true;
}

/// Takes one domain after the other until none is left.
QCoro::Task<> checkWorker(CheckBatchPtr batch)
{
    while (!batch->stopped && !batch->context.stop.isStopped()) {
        const std::optional<QString> text = batch->source->next();
        if (!text)
            co_return;
        ++batch->taken;
        const auto domain = DomainName::fromUserInput(*text);
        if (domain) {
            const DomainName &name = *domain;
            if (batch->begun.contains(name))
                continue;
            batch->begun.insert(name);
            co_await checkOne(batch, name);
        } else {
            batch->refuse(describe(domain.error(), *text));
        }
    }
}

/// With --all those of the data folder. False: they cannot be read, or there are none, and it was said.
QCoro::Task<bool> addStoredDomains(CheckBatchPtr batch)
{
    if (!batch->options.all)
        co_return true;
    const auto domains = co_await batch->store->domains();
    if (!domains) {
        batch->refuse(storeSentence(domains.error()));
        co_return false;
    }
    for (const QString &text : std::as_const(batch->options.domains)) {
        if (const auto typed = DomainName::fromUserInput(text))
            batch->typed.insert(*typed);
    }
    for (const StoredDomain &domain : *domains)
        batch->options.domains.append(QString::fromLatin1(domain.name.toAscii()));
    const bool isEmpty = batch->options.domains.isEmpty() && batch->options.listFile.isEmpty();
    if (isEmpty)
        batch->refuse(say(QT_TRANSLATE_NOOP("Terminal", "There is no domain in the data folder yet")));
    co_return !isEmpty;
}

/// The healthy domain stands in for the well-known ones, which a practice must not disturb.
QList<DomainName> practiceControlHosts(const PracticeNetwork &practice)
{
    QList<DomainName> hosts;
    for (const PracticeDomain &domain : practice.domains()) {
        if (domain.fault == "none")
            hosts.append(domain.name);
    }
    return hosts;
}

/// Network and roots for the batch, after all arguments were found good.
Result<void, ArgumentError> prepare(CheckBatch &batch)
{
    auto network = makeNetwork(batch.common);
    if (!network)
        return failure(network.error());
    batch.network = std::move(*network);
    CheckSettings &settings = batch.options.settings;
    settings.connector = batch.network.connector;
    settings.httpsPort = batch.network.httpsPort;
    settings.smtpPort = batch.network.smtpPort;
    const PracticeNetwork *practice = batch.network.practice.get();
    // Well-known hosts have no certificates of a lab.
    settings.skipHttpsControl = settings.controlHosts.isEmpty() && !batch.common.caFile.isEmpty();
    if (settings.controlHosts.isEmpty())
        settings.controlHosts = practice ? practiceControlHosts(*practice) : builtInControlHosts();
    settings.memory = std::make_shared<NetworkMemory>();
    if (practice || !batch.common.caFile.isEmpty()) {
        const auto roots = makeTrustStore(batch.common, batch.network);
        if (!roots)
            return failure(roots.error());
        batch.roots = *roots;
    }
    if (practice && !batch.options.all && batch.options.domains.isEmpty() && batch.options.listFile.isEmpty()) {
        for (const PracticeDomain &domain : practice->domains())
            batch.options.domains.append(QString::fromLatin1(domain.name.toAscii()));
    }
    return {};
}

} // namespace

QCoro::Task<ExitStatus> runCheck(std::shared_ptr<QCommandLineParser> parser,
                                 CommonOptions common,
                                 CommandContext context)
{
    const auto options = readCheckOptions(*parser);
    if (!options) {
        context.console->complain(options.error());
        co_return ExitStatus::Unusable;
    }
    const auto batch = std::make_shared<CheckBatch>();
    batch->context = context;
    batch->common = common;
    batch->options = *options;
    const bool nothingToDo =
        options->domains.isEmpty() && options->listFile.isEmpty() && !options->all && !common.practice;
    if (nothingToDo) {
        context.console->complain(say(QT_TRANSLATE_NOOP(
            "Terminal", "check needs a domain, for example: postseal-cli check example.com")));
        co_return ExitStatus::Unusable;
    }
    const auto prepared = prepare(*batch);
    if (!prepared) {
        context.console->complain(prepared.error());
        co_return ExitStatus::Unusable;
    }
    if (batch->options.save || batch->options.all) {
        // Before the first question goes out: what cannot be kept need not be asked.
        batch->store = co_await openStore(common, context);
        const bool isReady = batch->store && co_await addStoredDomains(batch);
        if (!isReady)
            co_return ExitStatus::Unusable;
    }
    const auto source =
        DomainSource::open(batch->options.domains, batch->options.listFile, *context.console);
    if (!source) {
        context.console->complain(source.error());
        co_return ExitStatus::Unusable;
    }
    batch->source = *source;

    std::vector<QCoro::Task<>> workers;
    workers.reserve(size_t(batch->options.concurrency));
    for (int i = 0; i < batch->options.concurrency; ++i)
        workers.push_back(checkWorker(batch));
    for (QCoro::Task<> &worker : workers)
        co_await worker;
    if (batch->context.stop.isStopped()) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "Stopped before everything was checked")));
        co_return graver(batch->status, ExitStatus::Undetermined);
    }
    if (batch->taken == 0) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "There is no domain in the list %1"))
                .arg(options->listFile));
        co_return ExitStatus::Unusable;
    }
    co_return batch->status;
}

} // namespace postseal
