// SPDX-License-Identifier: Apache-2.0
#include "setup/FailureHistory.h"

#include "check/Evidence.h"

#include <QPointer>

#include <QCoroFuture>

#include <algorithm>

namespace postseal {

namespace {

constexpr int mostChecks = 200;

bool isSame(const FailureGroup &a, const FailureGroup &b)
{
    return a.result == b.result && a.mxHost == b.mxHost && a.kind == b.kind;
}

} // namespace

FailureHistory::FailureHistory(CheckSession &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{ }

void FailureHistory::look(const std::shared_ptr<Store> &store,
                          const Assessment &now,
                          const QList<FailureGroup> &groups)
{
    m_searches = std::make_shared<std::vector<FixedSinceSearch>>(groups.begin(), groups.end());
    for (FixedSinceSearch &each : *m_searches)
        each.add(now);
    if (store && !groups.isEmpty())
        search(store, now.domain, m_searches);
}

void FailureHistory::forget()
{
    m_searches.reset();
}

std::optional<FixedSince> FailureHistory::since(const FailureGroup &group) const
{
    if (!m_searches)
        return std::nullopt;
    const auto found =
        std::find_if(m_searches->begin(), m_searches->end(), [&](const FixedSinceSearch &each) {
            return isSame(each.group(), group);
        });
    return found == m_searches->end() ? std::nullopt : found->result();
}

QCoro::Task<> FailureHistory::search(std::shared_ptr<Store> store,
                                     DomainName domain,
                                     Searches searches)
{
    const QPointer<FailureHistory> self(this);
    const auto summaries = co_await store->checks(domain, mostChecks);
    if (!summaries)
        co_return;
    for (const CheckSummary &summary : *summaries) {
        const auto check = co_await store->check(domain, summary.id);
        if (!self || m_searches != searches)
            co_return;
        if (check && *check && take(**check, domain, searches))
            co_return;
    }
}

/// Whether there is nothing left to look for.
bool FailureHistory::take(const StoredCheck &check,
                          const DomainName &domain,
                          const Searches &searches)
{
    const auto evidence = fromEvidence(check.evidence);
    // The practice network is another one at each start.
    if (!evidence || evidence->seen.domain != domain || evidence->seen.addressesAreMapped)
        return false;
    const Assessment judged = m_session.judgedAsOf(evidence->seen, check.summary.checkedUtc);
    bool isNews = false;
    bool isDone = true;
    for (FixedSinceSearch &each : *searches) {
        if (!each.isDone())
            each.add(judged);
        isNews = isNews || (each.isDone() && each.result());
        isDone = isDone && each.isDone();
    }
    if (isNews)
        Q_EMIT changed();
    return isDone;
}

} // namespace postseal
