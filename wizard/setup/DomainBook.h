// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Clock.h"
#include "publish/ProviderKnowledge.h"
#include "setup/DomainList.h"
#include "setup/RolloutRecord.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace postseal {

/// What lists show of a domain's way.
struct DomainOutlook
{
    RolloutStatus status;
    QList<Concern> concerns; ///< the gravest first
    bool isJudged = false; ///< there is a check that can be judged: gates and concerns count
    SessionCount sessions; ///< of the last `reportDays` days
    QStringList providers; ///< who runs mail and DNS, as far as they are recognised

    static constexpr int reportDays = 14;
};

/// How much a domain wants of the one who looks after it; those that want most come first.
enum class Want {
    Urgent, ///< mail may be held back now
    Something,
    Nothing,
};

/// By its concerns; a domain that is not judged yet by what its last check counted. The outlook may
/// be null.
[[nodiscard]] Want wantOf(const StoredDomain &domain, const DomainOutlook *outlook);

/// How all the domains of the list stand, each judged by everything that is stored of it: one after
/// the other, on a thread of its own, so that two hundred of them take no frame from the window.
/// Judged again when something was saved about one, when reports came in, and every hour, for gates
/// open and certificates end by themselves.
class DomainBook : public QObject
{
    Q_OBJECT
public:
    /// The judge is called on another thread.
    DomainBook(DomainList &list,
               ProviderKnowledge knowledge,
               const Clock &clock,
               QObject *parent = nullptr);

    /// Until there is a judge nothing is read. Another one begins anew.
    void setJudge(Judge judge);

    /// Null before it was read, and for a domain that is not in the list.
    [[nodiscard]] const DomainOutlook *find(const DomainName &name) const;

    /// Every domain of the list has been read since it last changed.
    [[nodiscard]] bool isComplete() const;

    /// Reports came in, or time has passed.
    void readAgain();

Q_SIGNALS:
    /// An outlook is another now.
    void changed();
    /// The last domain that waited was read.
    void completed();

private:
    struct Entry
    {
        QByteArray state; ///< of the list, when it was read; another one: to be read again
        bool isWaiting = false; ///< to be read
        std::optional<DomainOutlook> outlook;
    };

    void beginAnew();
    void compare();
    void readNext();
    QCoro::Task<> read(DomainName name, QByteArray state);

    DomainList &m_list;
    ProviderKnowledge m_knowledge;
    const Clock &m_clock;
    Judge m_judge;
    QHash<DomainName, Entry> m_entries;
    QList<DomainName> m_waiting;
    bool m_isReading = false;
    int m_generation = 0; ///< of store and judge: what was read of earlier ones does not count
    std::shared_ptr<Store> m_store; ///< what the entries were read from
    QTimer m_hourly;
};

} // namespace postseal
