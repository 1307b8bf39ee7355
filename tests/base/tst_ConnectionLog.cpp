// SPDX-License-Identifier: Apache-2.0
#include "base/ConnectionLog.h"

#include <QTest>
#include <QThread>

#include <algorithm>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_ConnectionLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void countsByPurposeAndPlace();
    void keepsWithinItsLimits();
};

void tst_ConnectionLog::countsByPurposeAndPlace()
{
    QVERIFY(connectionsSoFar().isEmpty());
    noteConnection(ConnectionPurpose::Dns, u"192.0.2.53:53"_s, u"MX a.example"_s);
    noteConnection(ConnectionPurpose::Dns, u"192.0.2.53:53"_s, u"TXT a.example"_s);
    QTest::qWait(2);
    noteConnection(ConnectionPurpose::MailServer, u"192.0.2.25:25"_s, {});
    QTest::qWait(2);
    QThread *other = QThread::create(
        [] { noteConnection(ConnectionPurpose::Dns, u"192.0.2.53:53"_s, u"MX a.example"_s); });
    other->start();
    QVERIFY(other->wait(5000));
    delete other;

    const QList<ConnectionEntry> entries = connectionsSoFar();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().to, u"192.0.2.53:53"_s); // the latest first
    QCOMPARE(entries.first().times, 3);
    QCOMPARE(entries.first().subjects, (QStringList{u"MX a.example"_s, u"TXT a.example"_s}));
    QCOMPARE(entries.last().times, 1);
    QVERIFY(entries.last().subjects.isEmpty());
    QVERIFY(entries.first().lastUtc > entries.last().lastUtc);
}

void tst_ConnectionLog::keepsWithinItsLimits()
{
    for (int i = 0; i < 80; ++i)
        noteConnection(
            ConnectionPurpose::PolicyHost, u"192.0.2.80:443"_s, u"mta-sts.%1.example"_s.arg(i));
    const ConnectionEntry entry = connectionsSoFar().first();
    QCOMPARE(entry.times, 80);
    QCOMPARE(entry.subjects.size(), ConnectionEntry::mostSubjects);
    QVERIFY(entry.hasMoreSubjects);
    for (int i = 0; i < mostConnectionEntries + 10; ++i)
        noteConnection(ConnectionPurpose::Mailbox, u"imap%1.example:993"_s.arg(i), {});
    const QList<ConnectionEntry> kept = connectionsSoFar();
    QCOMPARE(kept.size(), mostConnectionEntries);
    const QString last = u"imap%1.example:993"_s.arg(mostConnectionEntries + 9);
    QVERIFY(std::any_of(
        kept.begin(), kept.end(), [&](const ConnectionEntry &each) { return each.to == last; }));
}

QTEST_GUILESS_MAIN(tst_ConnectionLog)
#include "tst_ConnectionLog.moc"
