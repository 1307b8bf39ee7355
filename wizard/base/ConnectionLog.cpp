// SPDX-License-Identifier: Apache-2.0
#include "base/ConnectionLog.h"

#include <QMutex>

#include <algorithm>

namespace postseal {

namespace {

struct ConnectionBook
{
    QMutex mutex;
    QList<ConnectionEntry> entries; ///< the latest last
};

ConnectionBook &connectionBook()
{
    static ConnectionBook book;
    return book;
}

} // namespace

void noteConnection(ConnectionPurpose purpose, const QString &to, const QString &subject)
{
    ConnectionBook &book = connectionBook();
    const QMutexLocker locker(&book.mutex);
    const auto found =
        std::find_if(book.entries.begin(), book.entries.end(), [&](const ConnectionEntry &each) {
            return each.purpose == purpose && each.to == to;
        });
    if (found != book.entries.end()) {
        std::rotate(found, found + 1, book.entries.end());
    } else {
        if (book.entries.size() == mostConnectionEntries)
            book.entries.removeFirst();
        book.entries.append({purpose, to, {}, false, 0, {}});
    }
    ConnectionEntry &entry = book.entries.last();
    ++entry.times;
    entry.lastUtc = QDateTime::currentDateTimeUtc();
    if (subject.isEmpty() || entry.subjects.contains(subject))
        return;
    if (entry.subjects.size() < ConnectionEntry::mostSubjects)
        entry.subjects.append(subject);
    else
        entry.hasMoreSubjects = true;
}

QList<ConnectionEntry> connectionsSoFar()
{
    ConnectionBook &book = connectionBook();
    const QMutexLocker locker(&book.mutex);
    QList<ConnectionEntry> entries = book.entries;
    std::reverse(entries.begin(), entries.end());
    return entries;
}

} // namespace postseal
