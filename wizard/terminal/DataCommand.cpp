// SPDX-License-Identifier: Apache-2.0
// postseal-cli domains, backup and restore: the list of domains, and everything that is stored of
// them as one file.
#include "setup/DomainListFile.h"
#include "terminal/CheckOptions.h"
#include "terminal/Commands.h"
#include "terminal/FindingOutput.h"
#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/FindingText.h"
#include "wording/StageText.h"
#include "wording/StoreText.h"

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString notAmongYours(const DomainName &domain)
{
    return say(QT_TRANSLATE_NOOP("Terminal", "%1 is not among your domains"))
        .arg(domain.toDisplay());
}

QString usage()
{
    return say(QT_TRANSLATE_NOOP(
        "Terminal",
        "domains needs one of: list, add DOMAIN..., remove DOMAIN..., export DOMAIN FILE, import "
        "FILE..."));
}

void writeLine(const CommandContext &context,
               const CommonOptions &common,
               const QString &text,
               const QJsonObject &object)
{
    context.console->write(common.json ? toLine(object) : plainText(text).toUtf8() + '\n');
}

QJsonObject toJson(const StoredDomain &domain)
{
    QJsonObject object{{u"domain"_s, QString::fromLatin1(domain.name.toAscii())},
                       {u"added"_s, domain.addedUtc.toString(Qt::ISODate)},
                       {u"stage"_s, QString::fromLatin1(toId(RolloutStage::NotStarted))}};
    if (domain.stage)
        object.insert(u"stage"_s, QString::fromLatin1(domain.stage->stage));
    if (domain.lastCheck) {
        object.insert(u"checked_at"_s, domain.lastCheck->checkedUtc.toString(Qt::ISODate));
        object.insert(u"verdict"_s, QString::fromLatin1(domain.lastCheck->verdict));
    }
    return object;
}

QString toText(const StoredDomain &domain)
{
    const auto stage = domain.stage ? rolloutStageFromId(domain.stage->stage) : std::nullopt;
    return u"%1  %2"_s.arg(domain.name.toDisplay(), -40)
        .arg(stageName(stage.value_or(RolloutStage::NotStarted)));
}

QCoro::Task<ExitStatus> listDomains(std::shared_ptr<Store> store,
                                    CommonOptions common,
                                    CommandContext context)
{
    const auto domains = co_await store->domains();
    if (!domains) {
        context.console->complain(storeSentence(domains.error()));
        co_return ExitStatus::Unusable;
    }
    for (const StoredDomain &domain : *domains)
        writeLine(context, common, toText(domain), toJson(domain));
    co_return ExitStatus::Good;
}

Result<QList<DomainChange>, ArgumentError> changesFor(const QStringList &texts,
                                                      const QString &listFile,
                                                      bool remove,
                                                      Console &console)
{
    const auto source = DomainSource::open(texts, listFile, console);
    if (!source)
        return failure(source.error());
    QList<DomainChange> changes;
    while (const auto text = (*source)->next()) {
        const auto name = DomainName::fromUserInput(*text);
        if (!name)
            return failure(describe(name.error(), *text));
        DomainChange change;
        change.name = *name;
        change.remove = remove;
        changes.append(change);
    }
    return changes;
}

/// All of them or none.
QCoro::Task<ExitStatus> changeList(std::shared_ptr<Store> store,
                                   QList<DomainChange> changes,
                                   CommandContext context)
{
    for (const DomainChange &change : std::as_const(changes)) {
        if (!change.remove)
            continue;
        const auto there = co_await store->domain(change.name);
        if (!there || !*there) {
            context.console->complain(there ? notAmongYours(change.name)
                                            : storeSentence(there.error()));
            co_return ExitStatus::Unusable;
        }
    }
    const auto saved = co_await store->save(changes, context.clock->nowUtc());
    if (!saved) {
        context.console->complain(storeSentence(saved.error()));
        co_return ExitStatus::Unusable;
    }
    co_return ExitStatus::Good;
}

QCoro::Task<ExitStatus> exportDomain(std::shared_ptr<Store> store,
                                     QStringList arguments,
                                     CommandContext context)
{
    const auto name = DomainName::fromUserInput(arguments.value(0));
    if (arguments.size() != 2 || !name) {
        context.console->complain(usage());
        co_return ExitStatus::Unusable;
    }
    const DomainName &domain = *name;
    const auto there = co_await store->domain(domain);
    if (!there || !*there) {
        context.console->complain(there ? notAmongYours(domain) : storeSentence(there.error()));
        co_return ExitStatus::Unusable;
    }
    const std::optional<DomainName> only = domain;
    const auto written = co_await store->writeCopy(arguments.value(1), only);
    if (written)
        co_return ExitStatus::Good;
    context.console->complain(copyProblem(written.error()));
    co_return ExitStatus::Unusable;
}

QCoro::Task<ExitStatus> importFiles(std::shared_ptr<Store> store,
                                    QStringList files,
                                    CommonOptions common,
                                    CommandContext context)
{
    ExitStatus status = ExitStatus::Good;
    for (const QString &file : std::as_const(files)) {
        const auto merged = co_await store->merge(file);
        if (!merged) {
            context.console->complain(copyProblem(merged.error()));
            status = ExitStatus::Unusable;
            continue;
        }
        writeLine(
            context,
            common,
            say(QT_TRANSLATE_NOOP("Terminal", "%1: domains %2, new checks %3, new reports %4"))
                .arg(file)
                .arg(merged->domains)
                .arg(merged->checks)
                .arg(merged->reports),
            QJsonObject{{u"file"_s, file},
                        {u"domains"_s, merged->domains},
                        {u"checks"_s, merged->checks},
                        {u"reports"_s, merged->reports}});
    }
    co_return status;
}

} // namespace

void addDomainsOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"what"_s,
        say(QT_TRANSLATE_NOOP("Terminal",
                              "list; add or remove with domains; export with a domain and a file; "
                              "import with files that "
                              "export or backup wrote.")),
        u"list|add|remove|export|import [...]"_s);
    parser.addOption(
        {u"file"_s,
         say(QT_TRANSLATE_NOOP("Terminal",
                               "With add and remove: the domains of this list as well; - is "
                               "standard input.")),
         u"LIST"_s});
}

QCoro::Task<ExitStatus> runDomains(std::shared_ptr<QCommandLineParser> parser,
                                   CommonOptions common,
                                   CommandContext context)
{
    QStringList arguments = parser->positionalArguments();
    const QString what = arguments.isEmpty() ? QString() : arguments.takeFirst();
    const bool isChange = what == u"add"_s || what == u"remove"_s;
    QList<DomainChange> changes;
    if (isChange) {
        const auto read =
            changesFor(arguments, parser->value(u"file"_s), what == u"remove"_s, *context.console);
        if (!read) {
            context.console->complain(read.error());
            co_return ExitStatus::Unusable;
        }
        changes = *read;
    }
    const bool isComplete = isChange ? !changes.isEmpty()
        : what == u"list"_s          ? arguments.isEmpty()
                            : (what == u"export"_s || what == u"import"_s) && !arguments.isEmpty();
    if (!isComplete) {
        context.console->complain(usage());
        co_return ExitStatus::Unusable;
    }
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return ExitStatus::Unusable;
    if (isChange)
        co_return co_await changeList(store, changes, context);
    if (what == u"export"_s)
        co_return co_await exportDomain(store, arguments, context);
    if (what == u"import"_s)
        co_return co_await importFiles(store, arguments, common, context);
    co_return co_await listDomains(store, common, context);
}

void addBackupOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(
        u"file"_s, say(QT_TRANSLATE_NOOP("Terminal", "The backup.")), u"FILE"_s);
}

QCoro::Task<ExitStatus> runBackup(std::shared_ptr<QCommandLineParser> parser,
                                  CommonOptions common,
                                  CommandContext context,
                                  BackupDirection direction)
{
    const QStringList files = parser->positionalArguments();
    if (files.size() != 1) {
        context.console->complain(
            say(QT_TRANSLATE_NOOP("Terminal", "backup and restore need the name of one file")));
        co_return ExitStatus::Unusable;
    }
    const QString &file = files.first();
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return ExitStatus::Unusable;
    if (direction == BackupDirection::Write) {
        const std::optional<DomainName> everything;
        const auto written = co_await store->writeCopy(file, everything);
        if (written)
            co_return ExitStatus::Good;
        context.console->complain(copyProblem(written.error()));
        co_return ExitStatus::Unusable;
    }
    const auto before = co_await store->restore(file, context.clock->nowUtc());
    if (!before) {
        context.console->complain(copyProblem(before.error()));
        co_return ExitStatus::Unusable;
    }
    writeLine(context,
              common,
              say(QT_TRANSLATE_NOOP("Terminal",
                                    "The backup is in place. What was there before is kept in %1"))
                  .arg(*before),
              QJsonObject{{u"before"_s, *before}});
    co_return ExitStatus::Good;
}

} // namespace postseal
