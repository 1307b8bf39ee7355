// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "setup/BulkCheck.h"
#include "setup/DomainBook.h"

#include <QMap>
#include <QSet>

#include <chrono>

namespace postseal {

/// Name of a setting of the store: which concerns somebody was told of.
inline const QString toldSetting = QStringLiteral("lookout.told");

/// Something about a domain that nobody was told of yet.
struct DomainNews
{
    DomainName name;
    QList<Concern> concerns; ///< the new ones, the gravest first
};

/// With what checks are made and judged.
struct CheckTools
{
    Looker look;
    Judge judgeOnThreads;
    bool isPractice = false; ///< then nothing is checked by itself, and nothing is news
    NetworkTrial trial = {}; ///< null: there is never a network when nobody answers
};

/// Keeps an eye on all domains while the program runs: how each stands, checks of all of them,
/// checks by a schedule, and what is news in them. Whoever looks at the list sees it all, so only
/// what comes while nobody looks is news.
class Lookout : public QObject
{
    Q_OBJECT
public:
    Lookout(CheckEngine &engine,
            DomainList &list,
            ProviderKnowledge knowledge,
            const Clock &clock,
            QObject *parent = nullptr);

    void setTools(const CheckTools &tools);

    [[nodiscard]] DomainBook &book() { return m_book; }

    [[nodiscard]] BulkCheck &bulk() { return m_bulk; }

    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// How old a check may become before it is made anew; 0: nothing is checked by itself.
    void setInterval(std::chrono::hours interval);

    /// Somebody has the list before them: nothing in it is news.
    void setSeen(bool isSeen);

    /// Checks every domain of the list.
    void checkAll();

    /// What is due by the schedule. Pure.
    [[nodiscard]] static QList<DomainName> dueDomains(const QList<StoredDomain> &domains,
                                                      std::chrono::hours interval,
                                                      const QDateTime &nowUtc);

    /// What was told could not be shown: it is news again.
    void takeBack(const QList<DomainNews> &news);

    /// How many domains want something.
    [[nodiscard]] int wanting() const;

Q_SIGNALS:
    /// Only what nobody was told of before, in this run or an earlier one.
    /// Comes before looked().
    void newsFound(const QList<postseal::DomainNews> &news);
    /// Every domain was judged, and what is new was told.
    void looked();

private:
    void lookAtClock();
    void readTold();
    void tell();
    void setTold(const QMap<QString, QSet<QString>> &told);

    DomainList &m_list;
    const Clock &m_clock;
    DomainBook m_book;
    BulkCheck m_bulk;
    std::chrono::hours m_interval{0};
    QTimer m_timer;
    QHash<DomainName, QDateTime> m_attempted; ///< when a check was last begun by itself
    QDateTime m_notBefore; ///< after a run without a network
    bool m_isPractice = false;
    bool m_isSeen = false;
    std::shared_ptr<Store> m_store; ///< what m_told was read from
    bool m_isToldRead = false;
    QMap<QString, QSet<QString>> m_told; ///< Concern::keys() by domain
};

} // namespace postseal
