// SPDX-License-Identifier: Apache-2.0
#include "terminal/OpenedDomain.h"

#include "terminal/Say.h"
#include "terminal/Storage.h"
#include "wording/FindingText.h"

#include <QCoroFuture>

namespace postseal {

using namespace Qt::StringLiterals;

namespace {

QString unknownDomain(const DomainName &domain)
{
    return say(QT_TRANSLATE_NOOP(
                   "Terminal",
                   "%1 is not among your domains. Check it first: postseal-cli check --save %1"))
        .arg(domain.toDisplay());
}

} // namespace

RolloutView RolloutSource::view(const RolloutRecord &record) const
{
    const auto judge = [this](const Observations &seen) { return assess(seen, nowUtc, roots); };
    return viewRollout(record, {}, judge, nowUtc);
}

QCoro::Task<Result<RolloutSource, ExitStatus>> openSource(CommonOptions common,
                                                          CommandContext context)
{
    const auto roots = makeTrustStore(common, {});
    if (!roots) {
        context.console->complain(roots.error());
        co_return failure(ExitStatus::Unusable);
    }
    const std::shared_ptr<Store> store = co_await openStore(common, context);
    if (!store)
        co_return failure(ExitStatus::Unusable);
    RolloutSource source{store, *roots, context.clock->nowUtc()};
    co_return source;
}

Result<DomainName, ArgumentError> domainFrom(const QString &text)
{
    const auto domain = DomainName::fromUserInput(text);
    if (!domain)
        return failure(describe(domain.error(), text));
    return *domain;
}

QCoro::Task<Result<RolloutRecord, ExitStatus>> readOne(RolloutSource source,
                                                       DomainName domain,
                                                       CommandContext context)
{
    const auto stored = co_await source.store->domain(domain);
    if (!stored || !*stored) {
        context.console->complain(stored ? unknownDomain(domain) : storeSentence(stored.error()));
        co_return failure(ExitStatus::Unusable);
    }
    const auto record = co_await readRollout(source.store, domain, source.nowUtc);
    if (!record) {
        context.console->complain(storeSentence(record.error()));
        co_return failure(ExitStatus::Unusable);
    }
    co_return *record;
}

QCoro::Task<Result<OpenedDomain, ExitStatus>> openOne(DomainName domain,
                                                      CommonOptions common,
                                                      CommandContext context)
{
    const auto source = co_await openSource(common, context);
    if (!source)
        co_return failure(source.error());
    const auto record = co_await readOne(*source, domain, context);
    if (!record)
        co_return failure(record.error());
    OpenedDomain opened(*source, *record);
    co_return opened;
}

} // namespace postseal
