// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "setup/DomainList.h"
#include "setup/RolloutRecord.h"

#include <QObject>

#include <optional>

namespace postseal {

/// The way of the open domain: read from the store, judged together with the check of now, and what
/// the person decides about it. Read again whenever something was saved.
class DomainRollout : public QObject
{
    Q_OBJECT
public:
    DomainRollout(DomainList &list, const Clock &clock, Judge judge, QObject *parent = nullptr);

    void open(const DomainName &domain);
    void close();

    /// A check of now, or what watches have seen since. Says nothing: whoever tells has more to
    /// tell.
    void takeCheck(const Observations &seen, const Assessment &assessment);
    /// Reports came in, another program wrote, or a day has begun.
    void refresh();

    /// Null before it was read.
    [[nodiscard]] const RolloutView *view() const { return m_view ? &*m_view : nullptr; }

    /// What was read; null before.
    [[nodiscard]] const RolloutRecord *record() const { return m_record ? &*m_record : nullptr; }

    /// Notes a decision with the time of now.
    void decide(DecisionKind kind,
                const QByteArray &subject = {},
                const QString &reason = {},
                const QDateTime &dueUtc = {});

    /// A stored check of the open domain, judged.
    [[nodiscard]] Assessment judged(const Observations &seen) const { return m_judge(seen); }

    /// What holds of the decisions.
    [[nodiscard]] DecisionsInForce decisions() const;

Q_SIGNALS:
    /// The view is another now.
    void changed();

private:
    QCoro::Task<> read(int opening);
    void readIfElsewhereChanged();
    void judge();

    DomainList &m_list;
    const Clock &m_clock;
    Judge m_judge;
    DomainName m_domain; ///< the root: none is open
    int m_opening = 0; ///< counts openings and readings: an answer to an earlier one does not count
    bool m_isUnreadable = false; ///< the store could not say what it knows
    std::optional<RolloutRecord> m_record;
    std::optional<CheckOfNow> m_now;
    std::optional<RolloutView> m_view;
    QList<StoredDecision> m_unread; ///< made here, and not read back from the store yet
};

} // namespace postseal
