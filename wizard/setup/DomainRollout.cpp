// SPDX-License-Identifier: Apache-2.0
#include "setup/DomainRollout.h"

#include <QPointer>

#include <QCoroTask>

namespace postseal {

DomainRollout::DomainRollout(DomainList &list, const Clock &clock, Judge judge, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_clock(clock)
    , m_judge(std::move(judge))
{
    connect(&list, &DomainList::historySaved, this, [this](const QList<DomainName> &names) {
        if (names.contains(m_domain))
            refresh();
    });
    connect(&list, &DomainList::loaded, this, &DomainRollout::refresh);
    connect(&list, &DomainList::changed, this, &DomainRollout::readIfElsewhereChanged);
}

void DomainRollout::open(const DomainName &domain)
{
    close();
    m_domain = domain;
    refresh();
}

void DomainRollout::close()
{
    ++m_opening;
    m_domain = {};
    m_record.reset();
    m_now.reset();
    m_view.reset();
    m_unread.clear();
    m_isUnreadable = false;
}

void DomainRollout::takeCheck(const Observations &seen, const Assessment &assessment)
{
    if (m_domain != seen.domain)
        return;
    m_now = CheckOfNow{seen, assessment};
    judge();
}

void DomainRollout::refresh()
{
    if (m_domain.isRoot() || !m_list.store() || m_list.storage() != DomainList::Storage::Ready)
        return;
    read(++m_opening);
}

/// Another program has checked the domain. What is checked here comes by historySaved().
void DomainRollout::readIfElsewhereChanged()
{
    const StoredDomain *stored = m_record ? m_list.find(m_domain) : nullptr;
    if (!stored || !stored->lastCheck || stored->lastCheck->id == 0)
        return;
    const bool isKnown =
        m_record->lastCheck && m_record->lastCheck->summary.id == stored->lastCheck->id;
    if (!isKnown)
        refresh();
}

QCoro::Task<> DomainRollout::read(int opening)
{
    const QPointer<DomainRollout> self(this);
    const std::shared_ptr<Store> store = m_list.store();
    const auto record = co_await readRollout(store, m_domain, m_clock.nowUtc());
    // Whoever asked may be gone, or has asked anew.
    if (!self || opening != m_opening)
        co_return;
    m_isUnreadable = !record;
    if (record)
        m_record = *record;
    else if (!m_record)
        qWarning("The history of a domain cannot be read: %s", qPrintable(record.error().what));
    m_unread.removeIf([this](const StoredDecision &made) {
        return m_record && m_record->decisions.contains(made);
    });
    judge();
    Q_EMIT changed();
}

void DomainRollout::judge()
{
    // Half of it would be wrong; where the store cannot be read the check of now must do.
    const bool isHopeless =
        (m_isUnreadable || m_list.storage() == DomainList::Storage::Failed) && m_now;
    if (!m_record && !isHopeless)
        return;
    RolloutRecord record = m_record.value_or(RolloutRecord());
    record.name = m_domain;
    record.decisions += m_unread;
    m_view = viewRollout(record, m_now, m_judge, m_clock.nowUtc());
}

void DomainRollout::decide(DecisionKind kind,
                           const QByteArray &subject,
                           const QString &reason,
                           const QDateTime &dueUtc)
{
    if (m_domain.isRoot())
        return;
    // To the millisecond, as the store keeps it.
    const QDateTime now =
        QDateTime::fromMSecsSinceEpoch(m_clock.nowUtc().toMSecsSinceEpoch(), Qt::UTC);
    const StoredDecision made = toStored({kind, subject, reason, now, dueUtc});
    m_unread.append(made);
    m_list.saveDecision(m_domain, made);
    judge();
    Q_EMIT changed();
}

DecisionsInForce DomainRollout::decisions() const
{
    if (!m_view)
        return {};
    return decisionsInForce(m_view->evidence.decisions, testingSince(m_view->evidence.stages));
}

} // namespace postseal
