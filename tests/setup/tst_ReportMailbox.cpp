// SPDX-License-Identifier: Apache-2.0
// The mailbox of a store, on a computer without a keychain, with a server that plays a script.
#include "setup/MailboxSettings.h"
#include "setup/ReportMailbox.h"
#include "support/LoopbackServer.h"

#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;

namespace {

const CertificateAuthority &authority()
{
    static const CertificateAuthority made(QDateTime::currentDateTimeUtc());
    return made;
}

PeerScript greeting()
{
    return PeerScript()
        .startTls()
        .say("* OK hello\r\n")
        .awaitLine()
        .say("* CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR\r\nP1 OK done\r\n")
        .awaitLine();
}

/// Nothing is in the folder.
PeerScript emptyFolder()
{
    return greeting()
        .say("P2 OK [CAPABILITY IMAP4rev1] in\r\n")
        .awaitLine()
        .say("* 0 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\nP3 OK [READ-ONLY] done\r\n")
        .awaitLine()
        .say("* SEARCH\r\nP4 OK done\r\n");
}

PeerScript refusal()
{
    return greeting().say("P2 NO [AUTHENTICATIONFAILED] no\r\n");
}

/// One run of the program over a store, and a server.
struct Session
{
    SystemClock clock;
    DomainList list{clock};
    ReportLibrary library{list, clock};
    ReportMailbox mailbox{list, library};
    QSignalSpy changed{&mailbox, &ReportMailbox::changed};

    explicit Session(const QTemporaryDir &folder)
    {
        mailbox.setRoots(authority().rootPem());
        QSignalSpy loaded(&list, &DomainList::loaded);
        list.useStore(std::make_shared<Store>(folder.path(), u"postseal.sqlite"_s));
        [&] { QVERIFY(loaded.wait(10'000)); }();
    }

    bool wasFetched()
    {
        // In an event loop, as in the program.
        const QDeadlineTimer patience(10'000);
        while (!mailbox.fetchedUtc().isValid() && !patience.hasExpired())
            changed.wait(200);
        return mailbox.fetchedUtc().isValid();
    }

    QByteArray stored() { return list.store()->setting(mailboxSetting).result().value(); }
};

struct ImapServer : LoopbackServer
{
    explicit ImapServer(const PeerScript &script)
        : LoopbackServer(script)
    {
        CertificateRequest request;
        request.dnsNames = {"localhost"};
        setCertificate(authority().issue(request));
    }

    MailboxAccount account() const
    {
        MailboxAccount made;
        made.server = u"localhost"_s;
        made.port = endpoint().port;
        made.user = u"me@a.example"_s;
        return made;
    }
};

} // namespace

class tst_ReportMailbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void withoutAnAccountNothingHappens();
    void anAccountIsFetchedFromAtOnce();
    void theNextRunKnowsTheAccountAndAsksForThePassword();
    void aRefusedPasswordIsTriedOnceOnly();
    void removingForgetsEverything();
    void aTrialChangesNothing();
    void aTrialThatIsStoppedSaysNothing();
    void anotherStoreHasNoAccount();
    void endsInTheMiddle();
};

void tst_ReportMailbox::initTestCase()
{
#if !defined(Q_OS_LINUX)
    QSKIP("this system has a keychain, and it is the person's own");
#endif
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
    for (const char *desktop : {"XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(desktop);
}

void tst_ReportMailbox::withoutAnAccountNothingHappens()
{
    const QTemporaryDir folder;
    Session session(folder);
    session.mailbox.fetch();
    session.mailbox.remove();
    QTest::qWait(50);
    QVERIFY(session.mailbox.account().isEmpty());
    QVERIFY(!session.mailbox.fetchedUtc().isValid() && !session.mailbox.error());
    QVERIFY(session.stored().isEmpty());
}

void tst_ReportMailbox::anAccountIsFetchedFromAtOnce()
{
    const QTemporaryDir folder;
    const ImapServer server(emptyFolder());
    Session session(folder);
    session.mailbox.set(server.account(), u"sesame"_s, false);
    QVERIFY(session.wasFetched());
    QVERIFY(!session.mailbox.error());
    QCOMPARE(session.mailbox.passwordPlace(), PasswordPlace::ThisRun);
    QVERIFY(!session.mailbox.needsPerson());
    QVERIFY(server.received().contains(QByteArray("\0me@a.example\0sesame", 20).toBase64()));
    QCOMPARE(mailboxFrom(session.stored()), server.account());
    QVERIFY(!session.stored().contains("sesame"));
}

void tst_ReportMailbox::theNextRunKnowsTheAccountAndAsksForThePassword()
{
    const QTemporaryDir folder;
    const ImapServer server(emptyFolder());
    {
        Session session(folder);
        session.mailbox.set(server.account(), u"sesame"_s, false);
        QVERIFY(session.wasFetched());
    }
    const int connections = server.connectionCount();
    Session next(folder);
    QTRY_COMPARE(next.mailbox.account(), server.account());
    QTest::qWait(50);
    QVERIFY(next.mailbox.needsPerson());
    QVERIFY(!next.mailbox.fetchedUtc().isValid());
    QCOMPARE(server.connectionCount(), connections);
    next.mailbox.set(server.account(), u"sesame"_s, false);
    QVERIFY(next.wasFetched());
    QVERIFY(!next.mailbox.needsPerson());
}

void tst_ReportMailbox::aRefusedPasswordIsTriedOnceOnly()
{
    const QTemporaryDir folder;
    const ImapServer server(refusal());
    Session session(folder);
    session.mailbox.set(server.account(), u"wrong"_s, false);
    QVERIFY(session.wasFetched());
    QCOMPARE(session.mailbox.error()->fault, MailboxFault::WrongPassword);
    const int connections = server.connectionCount();
    // By itself it does not try again, which may lock the account: neither in an hour nor soon.
    Q_EMIT session.library.fetchPutOff();
    for (QTimer *timer : session.mailbox.findChildren<QTimer *>())
        QMetaObject::invokeMethod(timer, "timeout");
    QTest::qWait(100);
    QCOMPARE(server.connectionCount(), connections);
    // Whoever asks is served.
    session.mailbox.fetch();
    QTRY_COMPARE(server.connectionCount(), connections + 1);
}

void tst_ReportMailbox::removingForgetsEverything()
{
    const QTemporaryDir folder;
    const ImapServer server(emptyFolder());
    Session session(folder);
    session.mailbox.set(server.account(), u"sesame"_s, false);
    QVERIFY(session.wasFetched());
    session.mailbox.remove();
    QVERIFY(session.mailbox.account().isEmpty());
    QCOMPARE(session.mailbox.passwordPlace(), PasswordPlace::Nowhere);
    QVERIFY(!session.mailbox.fetchedUtc().isValid());
    QVERIFY(session.stored().isEmpty());
    // The password is gone with it.
    session.mailbox.set(server.account(), {}, false);
    QTest::qWait(50);
    QVERIFY(session.mailbox.needsPerson());
    QVERIFY(!session.mailbox.fetchedUtc().isValid());
}

void tst_ReportMailbox::aTrialChangesNothing()
{
    const QTemporaryDir folder;
    const ImapServer good(emptyFolder());
    const ImapServer bad(refusal());
    Session session(folder);
    QSignalSpy tried(&session.mailbox, &ReportMailbox::tried);
    session.mailbox.test(bad.account(), u"wrong"_s);
    QVERIFY(session.mailbox.trial().isRunning);
    QVERIFY(tried.wait(10'000));
    QVERIFY(!session.mailbox.trial().isRunning);
    QCOMPARE(session.mailbox.trial().error->fault, MailboxFault::WrongPassword);
    session.mailbox.test(good.account(), u"sesame"_s);
    QVERIFY(tried.wait(10'000));
    QVERIFY(!session.mailbox.trial().error);
    QCOMPARE(session.mailbox.trial().secret, u"sesame"_s);
    QVERIFY(session.mailbox.account().isEmpty());
    QVERIFY(session.stored().isEmpty());
    // Nothing of what was tried is left when it is taken.
    session.mailbox.set(good.account(), u"sesame"_s, false);
    QVERIFY(session.mailbox.trial().secret.isEmpty());
}

void tst_ReportMailbox::aTrialThatIsStoppedSaysNothing()
{
    const QTemporaryDir folder;
    const ImapServer silent(PeerScript().startTls());
    Session session(folder);
    QSignalSpy tried(&session.mailbox, &ReportMailbox::tried);
    session.mailbox.test(silent.account(), u"sesame"_s);
    QTRY_COMPARE(silent.connectionCount(), 1);
    session.mailbox.stopTest();
    QVERIFY(!session.mailbox.trial().isRunning);
    QTest::qWait(200);
    QCOMPARE(tried.count(), 0);
}

void tst_ReportMailbox::anotherStoreHasNoAccount()
{
    const QTemporaryDir folder;
    const QTemporaryDir other;
    const ImapServer server(emptyFolder());
    Session session(folder);
    session.mailbox.set(server.account(), u"sesame"_s, false);
    QVERIFY(session.wasFetched());
    QSignalSpy loaded(&session.list, &DomainList::loaded);
    session.list.useStore(std::make_shared<Store>(other.path(), u"postseal.sqlite"_s));
    QVERIFY(loaded.wait(10'000));
    QTRY_VERIFY(session.mailbox.account().isEmpty());
    QVERIFY(session.stored().isEmpty());
}

void tst_ReportMailbox::endsInTheMiddle()
{
    const QTemporaryDir folder;
    const ImapServer silent(PeerScript().startTls());
    {
        Session session(folder);
        session.mailbox.set(silent.account(), u"sesame"_s, false);
        QTRY_VERIFY(silent.connectionCount() > 0);
        session.mailbox.test(silent.account(), u"sesame"_s);
    }
    Session next(folder);
    QTRY_COMPARE(next.mailbox.account(), silent.account());
}

QTEST_GUILESS_MAIN(tst_ReportMailbox)
#include "tst_ReportMailbox.moc"
