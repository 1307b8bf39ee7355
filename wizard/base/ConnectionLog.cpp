// SPDX-License-Identifier: Apache-2.0
#include "base/ConnectionLog.h"

#include <QMutex>

#include <algorithm>

namespace postseal {

namespace {

struct ConnectionBook
{
    QMutex mutex;
    QList<ConnectionEntry> entries;
};

ConnectionBook &connectionBook()
{
    static ConnectionBook book;
    return book;
}

bool isEarlier(const ConnectionEntry &a, const ConnectionEntry &b)
{
    return a.lastUtc < b.lastUtc;
}

} // namespace

void noteConnection(ConnectionPurpose purpose, const QString &to, const QString &subject)
{
    ConnectionBook &book = connectionBook();
    const QMutexLocker locker(&book.mutex);
    auto entry =
        std::find_if(book.entries.begin(), book.entries.end(), [&](const ConnectionEntry &each) {
            return each.purpose == purpose && each.to == to;
        });
    if (entry == book.entries.end()) {
        if (book.entries.size() == mostConnectionEntries)
            book.entries.erase(
                std::min_element(book.entries.begin(), book.entries.end(), isEarlier));
        book.entries.append({purpose, to, {}, false, 0, {}});
        entry = book.entries.end() - 1;
    }
    ++entry->times;
    entry->lastUtc = QDateTime::currentDateTimeUtc();
    if (subject.isEmpty() || entry->subjects.contains(subject))
        return;
    if (entry->subjects.size() < ConnectionEntry::mostSubjects)
        entry->subjects.append(subject);
    else
        entry->hasMoreSubjects = true;
}

QList<ConnectionEntry> connectionsSoFar()
{
    ConnectionBook &book = connectionBook();
    const QMutexLocker locker(&book.mutex);
    QList<ConnectionEntry> entries = book.entries;
    std::reverse(entries.begin(), entries.end());
    std::stable_sort(
        entries.begin(), entries.end(), [](const ConnectionEntry &a, const ConnectionEntry &b) {
            return isEarlier(b, a);
        });
    return entries;
}

} // namespace postseal
