// SPDX-License-Identifier: Apache-2.0
#include "setup/Lookout.h"

#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdlib>

namespace postseal {

using namespace std::chrono_literals;

namespace {

constexpr auto clockInterval =
    1min; ///< how often the schedule is looked at: a computer may have slept for weeks
constexpr qint64 offlinePause = 15LL * 60; ///< seconds until it is tried again without a network

QString keyOf(const DomainName &name)
{
    return QString::fromLatin1(name.toAscii());
}

QMap<QString, QSet<QString>> toldFrom(const QByteArray &json)
{
    QMap<QString, QSet<QString>> told;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        for (const auto &key : entry.value().toArray())
            told[entry.key()].insert(key.toString());
    }
    return told;
}

QByteArray toJson(const QMap<QString, QSet<QString>> &told)
{
    QJsonObject object;
    for (auto entry = told.cbegin(); entry != told.cend(); ++entry) {
        QStringList keys = entry.value().values();
        keys.sort();
        object.insert(entry.key(), QJsonArray::fromStringList(keys));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Lookout::Lookout(CheckEngine &engine,
                 DomainList &list,
                 ProviderKnowledge knowledge,
                 const Clock &clock,
                 QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_clock(clock)
    , m_book(list, std::move(knowledge), clock)
    , m_bulk(engine, list, clock)
{
    m_timer.setInterval(clockInterval);
    connect(&m_timer, &QTimer::timeout, this, &Lookout::lookAtClock);
    connect(&m_bulk, &BulkCheck::ended, this, [this] {
        if (m_bulk.isOffline())
            m_notBefore = m_clock.nowUtc().addSecs(offlinePause);
    });
    connect(&m_book, &DomainBook::completed, this, &Lookout::readTold);
}

void Lookout::setTools(const CheckTools &tools)
{
    m_bulk.stop();
    m_isPractice = tools.isPractice;
    m_bulk.setLooker(tools.look, tools.trial);
    m_book.setJudge(tools.judgeOnThreads);
}

void Lookout::setInterval(std::chrono::hours interval)
{
    m_interval = interval;
    if (interval > 0h)
        m_timer.start();
    else
        m_timer.stop();
}

void Lookout::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen && m_book.isComplete())
        readTold();
}

void Lookout::checkAll()
{
    QList<DomainName> names;
    for (const StoredDomain &domain : m_list.domains())
        names.append(domain.name);
    m_bulk.start(names);
}

QList<DomainName> Lookout::dueDomains(const QList<StoredDomain> &domains,
                                      std::chrono::hours interval,
                                      const QDateTime &nowUtc)
{
    QList<DomainName> due;
    const qint64 seconds = std::chrono::seconds(interval).count();
    for (const StoredDomain &domain : domains) {
        // A check from the future was made before somebody put the clock right.
        const bool isFresh =
            domain.lastCheck && std::abs(domain.lastCheck->checkedUtc.secsTo(nowUtc)) < seconds;
        if (!isFresh)
            due.append(domain.name);
    }
    return due;
}

void Lookout::lookAtClock()
{
    const QDateTime now = m_clock.nowUtc();
    const bool mustWait =
        m_notBefore.isValid() && now < m_notBefore && now.secsTo(m_notBefore) <= offlinePause;
    const bool isReady = m_list.storage() == DomainList::Storage::Ready;
    if (m_isPractice || mustWait || !isReady || m_bulk.isRunning())
        return;
    QList<DomainName> due = dueDomains(m_list.domains(), m_interval, now);
    // Whatever became of the last attempt: a check that is dated in the future, or could not be
    // saved, is no reason to try each minute.
    due.removeIf([&](const DomainName &name) {
        const QDateTime attempted = m_attempted.value(name);
        return attempted.isValid() && std::abs(attempted.secsTo(now)) < offlinePause;
    });
    for (const DomainName &name : std::as_const(due))
        m_attempted.insert(name, now);
    if (!due.isEmpty())
        m_bulk.start(due);
}

int Lookout::wanting() const
{
    const QList<StoredDomain> &domains = m_list.domains();
    return int(std::count_if(domains.begin(), domains.end(), [this](const StoredDomain &domain) {
        return wantOf(domain, m_book.find(domain.name)) != Want::Nothing;
    }));
}

/// What was told in earlier runs, before anything is told in this one.
void Lookout::readTold()
{
    if (m_isPractice || m_list.storage() != DomainList::Storage::Ready)
        return;
    if (m_store == m_list.store()) {
        if (m_isToldRead)
            tell();
        return;
    }
    m_store = m_list.store();
    m_isToldRead = false;
    auto *watcher = new QFutureWatcher<Result<QByteArray, StoreError>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, store = m_store] {
        watcher->deleteLater();
        const auto read = watcher->result();
        if (store != m_store || m_isPractice || m_store != m_list.store())
            return;
        if (!read)
            return Q_EMIT looked();
        m_told = toldFrom(*read);
        m_isToldRead = true;
        tell();
    });
    watcher->setFuture(m_store->setting(toldSetting));
}

void Lookout::tell()
{
    QMap<QString, QSet<QString>> now;
    QList<DomainNews> news;
    for (const StoredDomain &domain : m_list.domains()) {
        const QString name = keyOf(domain.name);
        const DomainOutlook *outlook = m_book.find(domain.name);
        const QSet<QString> told = m_told.value(name);
        const bool isJudged = outlook && outlook->isJudged;
        // What could not be judged this time was told all the same.
        for (const QString &key : told) {
            if (!isJudged || isUnjudged(key.toUtf8(), outlook->status.gates))
                now[name].insert(key);
        }
        if (!isJudged)
            continue;
        DomainNews fresh{domain.name, {}};
        for (const Concern &concern : outlook->concerns) {
            bool isNew = false;
            for (const QByteArray &key : concern.keys()) {
                now[name].insert(QString::fromUtf8(key));
                isNew = isNew || !told.contains(QString::fromUtf8(key));
            }
            if (isNew)
                fresh.concerns.append(concern);
        }
        if (!fresh.concerns.isEmpty())
            news.append(fresh);
    }
    setTold(now);
    if (!news.isEmpty() && !m_isSeen)
        Q_EMIT newsFound(news);
    Q_EMIT looked();
}

void Lookout::setTold(const QMap<QString, QSet<QString>> &told)
{
    if (told == m_told)
        return;
    m_told = told;
    (void)m_store->setSetting(toldSetting, toJson(m_told));
}

void Lookout::takeBack(const QList<DomainNews> &news)
{
    QMap<QString, QSet<QString>> told = m_told;
    for (const DomainNews &each : news) {
        for (const Concern &concern : each.concerns) {
            for (const QByteArray &key : concern.keys())
                told[keyOf(each.name)].remove(QString::fromUtf8(key));
        }
    }
    if (m_store)
        setTold(told);
}

} // namespace postseal
