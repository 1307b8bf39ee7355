// SPDX-License-Identifier: Apache-2.0
#include "ingest/MailboxReader.h"
#include "support/LoopbackServer.h"

#include <QTest>
#include <QTimer>

using namespace postseal;
using namespace postseal::test;
using namespace Qt::StringLiterals;
using std::chrono_literals::operator""ms;

Q_DECLARE_METATYPE(postseal::test::PeerScript)
Q_DECLARE_METATYPE(postseal::MailboxFault)

namespace {

const CertificateAuthority &authority()
{
    static const CertificateAuthority made(QDateTime::currentDateTimeUtc());
    return made;
}

/// With a slash: the DNS name, and the common name behind it.
IssuedCertificate certificateFor(const QByteArray &name, const QDateTime &notAfter = {})
{
    CertificateRequest request;
    request.dnsNames = {name.split('/').first()};
    request.commonName = name.contains('/') ? name.split('/').last() : QByteArray();
    request.notAfter = notAfter;
    return authority().issue(request);
}

constexpr ImapTimes soon{2000, 400, 800, 10};

/// A server with that script, and one who reads from it.
struct Fixture
{
    LoopbackServer server;
    MailboxAccount account;
    MailboxKeys keys{u"se\"cret"_s, u"to-ken"_s, authority().rootPem()};
    QList<RawDocument> mails;
    QList<MailboxPosition> reached;
    QStringList refused;
    bool stopped = false;

    explicit Fixture(const PeerScript &script,
                     const IssuedCertificate &certificate = certificateFor("localhost"))
        : server(script)
    {
        server.setCertificate(certificate);
        account.server = u"localhost"_s;
        account.port = server.endpoint().port;
        account.user = u"me@a.example"_s;
    }

    Result<void, MailboxError> read(const MailboxPosition &from = {})
    {
        MailboxSink sink;
        sink.documents.take = [this](RawDocument mail) {
            mails.append(std::move(mail));
            return true;
        };
        sink.documents.refuse = [this](const QString &name, Refusal, const QString &) {
            refused.append(name);
        };
        sink.documents.isStopped = [this] { return stopped; };
        sink.reached = [this](const MailboxPosition &position) { reached.append(position); };
        sink.progressed = [](qint64, qint64) {};
        return readMailbox(account, keys, from, sink, soon);
    }

    MailboxFault fault()
    {
        const auto done = read();
        return done ? MailboxFault::Stopped : done.error().fault;
    }
};

/// As far as the password; its numbers are those of the commands.
PeerScript greeting(const QByteArray &capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR")
{
    return PeerScript()
        .startTls()
        .say("* OK hello\r\n")
        .awaitLine()
        .say("* CAPABILITY " + capabilities + "\r\nP1 OK done\r\n")
        .awaitLine();
}

PeerScript signedIn()
{
    return greeting()
        .say("P2 OK [CAPABILITY IMAP4rev1] in\r\n")
        .awaitLine()
        .say("* 2 EXISTS\r\n* OK [UIDVALIDITY 7] x\r\nP3 OK [READ-ONLY] done\r\n")
        .awaitLine()
        .say("* SEARCH 4 9\r\nP4 OK done\r\n")
        .awaitLine();
}

const QByteArray twoEnvelopes = "* 1 FETCH (UID 4 RFC822.SIZE 8 BODYSTRUCTURE (\"TEXT\" \"PLAIN\" "
                                "NIL NIL NIL \"7BIT\" 8 1))\r\n"
                                "* 2 FETCH (UID 9 RFC822.SIZE 8 BODYSTRUCTURE (\"application\" "
                                "\"TLSRPT+gzip\" NIL NIL NIL NIL 8))\r\n"
                                "P5 OK done\r\n";

} // namespace

class tst_ImapSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatMayHoldReports();
    void beginsAnewWhenTheFolderDoes();
    void signsInAsTheServerLikes();
    void signsInWithTokens_data();
    void signsInWithTokens();
    void encryptsOnRequest();
    void givesNobodyThePassword_data();
    void givesNobodyThePassword();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tellsWhichFoldersThereAre();
    void stepsOverWhatCannotBeHad_data();
    void stepsOverWhatCannotBeHad();
    void givesUpWhenNothingCanBeHad();
    void fetchesWhatTheServerCannotDescribe();
    void canBeStopped();
};

void tst_ImapSession::readsWhatMayHoldReports()
{
    // Mails that nobody asked for, and one twice, do not count.
    Fixture fixture(
        signedIn()
            .say(twoEnvelopes)
            .awaitLine()
            .say("* 7 FETCH (UID 44 BODY[] {1}\r\nx)\r\n* 2 FETCH (FLAGS (\\Recent))\r\n"
                 "* 2 FETCH (UID 9 BODY[] {8}\r\nA: b\r\n\r\n)\r\n* 2 FETCH (UID 9 BODY[] "
                 "{1}\r\nx)\r\nP6 OK done\r\n"));
    QVERIFY(fixture.read());
    QCOMPARE(fixture.mails.size(), 1);
    QCOMPARE(fixture.mails.first().bytes, QByteArray("A: b\r\n\r\n"));
    QCOMPARE(fixture.mails.first().name, u"INBOX/9"_s);
    QCOMPARE(fixture.reached, (QList<MailboxPosition>{{7, 9}}));
    const QByteArray said = fixture.server.received();
    QVERIFY(said.contains("EXAMINE \"INBOX\"\r\n"));
    QVERIFY(said.contains("UID SEARCH UID 1:*\r\n"));
    QVERIFY(said.contains("UID FETCH 9 (UID BODY.PEEK[])\r\n"));
    for (const char *changing :
         {"SELECT", "STORE", "EXPUNGE", "DELETE", "BODY[]", "RFC822 ", "IDLE"})
        QVERIFY(!said.contains(changing));
}

void tst_ImapSession::beginsAnewWhenTheFolderDoes()
{
    Fixture same(signedIn().say("P5 OK nothing\r\n").awaitLine().say("* SEARCH\r\nP6 OK none\r\n"));
    QVERIFY(same.read({7, 4}));
    QVERIFY(same.server.received().contains("UID SEARCH UID 5:*"));
    // The last one comes whatever is asked for.
    Fixture old(signedIn());
    QVERIFY(old.read({7, 9}));
    QVERIFY(old.reached.isEmpty());
    Fixture another(
        signedIn().say("P5 OK nothing\r\n").awaitLine().say("* SEARCH\r\nP6 OK none\r\n"));
    QVERIFY(another.read({6, 4}));
    QVERIFY(another.server.received().contains("UID SEARCH UID 1:*"));
    QCOMPARE(another.reached, (QList<MailboxPosition>{{7, 9}}));
}

void tst_ImapSession::signsInAsTheServerLikes()
{
    const QByteArray plain = QByteArray("\0me@a.example\0se\"cret", 21).toBase64();
    Fixture atOnce(greeting().say("P2 NO x\r\n"));
    QCOMPARE(atOnce.fault(), MailboxFault::WrongPassword);
    QVERIFY(atOnce.server.received().contains("P2 AUTHENTICATE PLAIN " + plain + "\r\n"));
    Fixture asked(greeting("IMAP4rev1 AUTH=PLAIN").say("+ \r\n").awaitLine().say("P2 NO x\r\n"));
    QCOMPARE(asked.fault(), MailboxFault::WrongPassword);
    QVERIFY(asked.server.received().contains("P2 AUTHENTICATE PLAIN\r\n" + plain + "\r\n"));
    Fixture old(greeting("IMAP4rev1").say("P2 NO x\r\n"));
    QCOMPARE(old.fault(), MailboxFault::WrongPassword);
    QVERIFY(old.server.received().contains("P2 LOGIN \"me@a.example\" \"se\\\"cret\"\r\n"));
    Fixture foreign(greeting("IMAP4rev1").say("+ go on\r\n").awaitLine().say("P2 NO x\r\n"));
    foreign.keys.password = u"contrase\u00f1a"_s;
    QCOMPARE(foreign.fault(), MailboxFault::WrongPassword);
    QVERIFY(foreign.server.received().contains("P2 LOGIN \"me@a.example\" {11}\r\ncontrase\xc3\xb1"
                                               "a\r\n"));
}

void tst_ImapSession::signsInWithTokens_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<MailboxFault>("fault");
    // user=me@a.example^Aauth=Bearer to-ken^A^A
    const QByteArray words = "dXNlcj1tZUBhLmV4YW1wbGUBYXV0aD1CZWFyZXIgdG8ta2VuAQE=\r\n";
    const QByteArray imap = "IMAP4rev1 AUTH=PLAIN AUTH=XOAUTH2";
    const QByteArray end = "P3 EXAMINE \"INBOX\"\r\n";
    QTest::newRow("at once") << greeting(imap + " SASL-IR").say("P2 OK in\r\n").awaitLine()
                             << "P2 AUTHENTICATE XOAUTH2 " + words + end << MailboxFault::Silent;
    QTest::newRow("when asked")
        << greeting(imap).say("+ \r\n").awaitLine().say("P2 OK in\r\n").awaitLine()
        << "P2 AUTHENTICATE XOAUTH2\r\n" + words + end << MailboxFault::Silent;
    // The server tells why, wants an empty line, and says no.
    QTest::newRow("refused") << greeting(imap + " SASL-IR")
                                    .say("+ eyJzdGF0dXMiOiI0MDEifQ==\r\n")
                                    .awaitLine()
                                    .say("P2 NO AUTHENTICATE failed.\r\n")
                             << "P2 AUTHENTICATE XOAUTH2 " + words + "\r\n"
                             << MailboxFault::TokenRefused;
    QTest::newRow("busy") << greeting(imap + " SASL-IR").say("P2 NO [UNAVAILABLE] later\r\n")
                          << "P2 AUTHENTICATE XOAUTH2 " + words << MailboxFault::Unavailable;
    QTest::newRow("out of order") << greeting(imap + " SASL-IR").say("P2 BAD what?\r\n")
                                  << "P2 AUTHENTICATE XOAUTH2 " + words
                                  << MailboxFault::ServerRefuses;
    // Exchange, when the person may not read the mailbox.
    QTest::newRow("let in and not connected")
        << greeting(imap + " SASL-IR")
               .say("P2 OK AUTHENTICATE completed.\r\n")
               .awaitLine()
               .say("P3 BAD User is authenticated but not connected.\r\n")
        << "P2 AUTHENTICATE XOAUTH2 " + words + end << MailboxFault::TokenRefused;
    QTest::newRow("not offered") << greeting("IMAP4rev1 AUTH=PLAIN") << QByteArray()
                                 << MailboxFault::NoOAuth;
}

void tst_ImapSession::signsInWithTokens()
{
    QFETCH(const PeerScript, script);
    QFETCH(const QByteArray, said);
    Fixture fixture(script);
    fixture.account.client = {u"1234"_s, u"https://login.example"_s};
    QTEST(fixture.fault(), "fault");
    QByteArray heard = fixture.server.received();
    QVERIFY(heard.startsWith("P1 CAPABILITY\r\n"));
    heard.remove(0, int(qstrlen("P1 CAPABILITY\r\n")));
    // It tries again where that may help.
    QCOMPARE(heard.left(said.size()), said);
    QVERIFY(!heard.contains("cret"));
    QVERIFY(!said.isEmpty() || heard.isEmpty());
}

void tst_ImapSession::encryptsOnRequest()
{
    Fixture fixture(PeerScript()
                        .say("* OK hello\r\n")
                        .awaitLine()
                        .say("P1 OK begin\r\n")
                        .startTls()
                        .awaitLine()
                        .say("* CAPABILITY IMAP4rev1\r\nP2 OK done\r\n")
                        .awaitLine()
                        .say("P3 NO x\r\n"));
    fixture.account.security = MailboxAccount::Security::StartTls;
    QCOMPARE(fixture.fault(), MailboxFault::WrongPassword);
    QVERIFY(fixture.server.received().startsWith("P1 STARTTLS\r\n"));
}

void tst_ImapSession::givesNobodyThePassword_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<MailboxFault>("fault");
    const QByteArray own = "localhost";
    QTest::newRow("another's certificate")
        << greeting() << QByteArray("other.example") << 9 << false << MailboxFault::WrongName;
    QTest::newRow("the name only as the common name")
        << greeting() << QByteArray("x.other.example/localhost") << 9 << false
        << MailboxFault::WrongName;
    QTest::newRow("expired") << greeting() << own << -1 << false << MailboxFault::Expired;
    QTest::newRow("no TLS on the TLS port") << PeerScript().say("* OK hello\r\n").awaitLine() << own
                                            << 9 << false << MailboxFault::NoTls;
    const PeerScript hello = PeerScript().say("* OK hello\r\n").awaitLine();
    QTest::newRow("STARTTLS refused")
        << PeerScript(hello).say("P1 BAD what?\r\n") << own << 9 << true << MailboxFault::NoTls;
    QTest::newRow("words put before the handshake")
        << PeerScript(hello).say("P1 OK begin\r\n* CAPABILITY IMAP4rev1\r\n") << own << 9 << true
        << MailboxFault::NoTls;
    QTest::newRow("signed in before STARTTLS")
        << PeerScript().say("* PREAUTH welcome\r\n") << own << 9 << true << MailboxFault::NoTls;
    QTest::newRow("no login before TLS, and never")
        << greeting("IMAP4rev1 LOGINDISABLED AUTH=XOAUTH2") << own << 9 << false
        << MailboxFault::LoginDisabled;
}

void tst_ImapSession::givesNobodyThePassword()
{
    QFETCH(const PeerScript, script);
    QFETCH(const QByteArray, name);
    QFETCH(const int, days);
    QFETCH(const bool, startTls);
    Fixture fixture(script,
                    certificateFor(name, QDateTime::currentDateTimeUtc().addSecs(86400 * days)));
    if (startTls)
        fixture.account.security = MailboxAccount::Security::StartTls;
    QTEST(fixture.fault(), "fault");
    for (const char *sign : {"LOGIN", "AUTHENTICATE", "cret"})
        QVERIFY(!fixture.server.received().contains(sign));
    // Nor is anything else trusted than what was said.
    MailboxKeys system = fixture.keys;
    system.rootsPem.clear();
    fixture.keys = system;
    QVERIFY(!fixture.read());
    QVERIFY(!fixture.server.received().contains("cret"));
}

void tst_ImapSession::tellsWhatIsWrong_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<MailboxFault>("fault");
    QTest::newRow("silent") << PeerScript().startTls() << MailboxFault::Silent;
    QTest::newRow("never TLS") << PeerScript() << MailboxFault::Silent;
    QTest::newRow("full") << PeerScript().startTls().say("* BYE too many\r\n")
                          << MailboxFault::ServerRefuses;
    QTest::newRow("a web server") << PeerScript().startTls().say("HTTP/1.1 400 Bad Request\r\n\r\n")
                                  << MailboxFault::Nonsense;
    QTest::newRow("closes at once") << PeerScript().startTls().hangUp() << MailboxFault::Lost;
    QTest::newRow("out of order today")
        << greeting().say("P2 NO [UNAVAILABLE] later\r\n") << MailboxFault::ServerRefuses;
    QTest::newRow("wrong password")
        << greeting().say("P2 NO [AUTHENTICATIONFAILED] no\r\n") << MailboxFault::WrongPassword;
    QTest::newRow("a line without end")
        << greeting().say("P2 OK in\r\n").awaitLine().say(QByteArray(9 * 1024 * 1024, 'x'))
        << MailboxFault::Nonsense;
}

void tst_ImapSession::tellsWhatIsWrong()
{
    QFETCH(const PeerScript, script);
    Fixture fixture(script);
    QTEST(fixture.fault(), "fault");
}

void tst_ImapSession::tellsWhichFoldersThereAre()
{
    Fixture fixture(
        greeting()
            .say("P2 OK in\r\n")
            .awaitLine()
            .say("P3 NO [NONEXISTENT] no such\r\n")
            .awaitLine()
            .say("* LIST (\\Noselect) \"/\" Lists\r\n* LIST () \"/\" \"Lists/&APw-\"\r\n"
                 "* LIST () \"/\" {5}\r\nINBOX\r\nP4 OK done\r\n"));
    fixture.account.folder = u"R\u00e9ports"_s;
    const auto read = fixture.read();
    QCOMPARE(read.error().fault, MailboxFault::NoFolder);
    QCOMPARE(read.error().folders, (QStringList{u"Lists/\u00fc"_s, u"INBOX"_s}));
    QVERIFY(fixture.server.received().contains("EXAMINE \"R&AOk-ports\""));
}

void tst_ImapSession::stepsOverWhatCannotBeHad_data()
{
    QTest::addColumn<PeerScript>("script");
    QTest::addColumn<QStringList>("refused");
    QTest::addColumn<int>("connections");
    const PeerScript described = signedIn().say(twoEnvelopes).awaitLine();
    const QStringList one{u"INBOX/9"_s};
    // The second mail is tried three times, after the first was found to be harmless.
    QTest::newRow("cut off in the middle of it")
        << PeerScript(described).say("* 2 FETCH (UID 9 BODY[] {8}\r\nA: b").hangUp() << one << 5;
    QTest::newRow("a mail of exabytes")
        << PeerScript(described).say("* 2 FETCH (UID 9 BODY[] {99999999999999}\r\n") << one << 5;
    QTest::newRow("says goodbye") << PeerScript(described).say("* BYE oh no\r\n").hangUp() << one
                                  << 5;
    QTest::newRow("not given") << PeerScript(described)
                                      .say("* 2 FETCH (UID 9 BODY[] NIL)\r\nP6 OK done\r\n")
                                      .awaitLine()
                                      .say("* SEARCH 9\r\nP7 OK done\r\n")
                               << one << 1;
    QTest::newRow("deleted meanwhile") << PeerScript(described)
                                              .say("P6 NO [EXPUNGEISSUED] gone\r\n")
                                              .awaitLine()
                                              .say("* SEARCH\r\nP7 OK done\r\n")
                                       << QStringList() << 1;
    QTest::newRow("refuses to look at any") << signedIn().say("P5 NO [SERVERBUG] oh\r\n").hangUp()
                                            << QStringList{u"INBOX/4"_s, u"INBOX/9"_s} << 8;
}

/// And what comes after it is read.
void tst_ImapSession::stepsOverWhatCannotBeHad()
{
    QFETCH(const PeerScript, script);
    Fixture fixture(script);
    QVERIFY(fixture.read());
    QTEST(fixture.refused, "refused");
    QTEST(fixture.server.connectionCount(), "connections");
    QVERIFY(fixture.mails.isEmpty());
    // Without a later mail that could be read it may have been the server: it is tried again.
    const bool isCertain = fixture.server.connectionCount() == 1;
    QCOMPARE(fixture.reached.isEmpty() ? 0U : fixture.reached.last().uid,
             isCertain                         ? 9U
                 : fixture.refused.size() == 2 ? 0U
                                               : 4U);
}

/// A server that is out of order must not make us pass over a mailbox.
void tst_ImapSession::givesUpWhenNothingCanBeHad()
{
    Fixture fixture(greeting()
                        .say("P2 OK in\r\n")
                        .awaitLine()
                        .say("* OK [UIDVALIDITY 7] x\r\nP3 OK done\r\n")
                        .awaitLine()
                        .say("* SEARCH 1 2 3 4 5 6 7 8 9\r\nP4 OK done\r\n")
                        .awaitLine()
                        .say("P5 NO not today\r\n")
                        .hangUp());
    QCOMPARE(fixture.fault(), MailboxFault::ServerRefuses);
    QVERIFY(fixture.reached.isEmpty());
}

void tst_ImapSession::fetchesWhatTheServerCannotDescribe()
{
    Fixture fixture(signedIn()
                        .say("* 1 FETCH (UID 4 BODYSTRUCTURE NIL)\r\nP5 OK done\r\n")
                        .awaitLine()
                        .say("* SEARCH 9\r\nP6 OK done\r\n")
                        .awaitLine()
                        .say("* 1 FETCH (UID 4 BODY[] {1}\r\na)\r\n* 2 FETCH (BODY[] \"b\" UID "
                             "9)\r\nP7 OK done\r\n"));
    QVERIFY(fixture.read());
    QCOMPARE(fixture.mails.size(), 2);
}

void tst_ImapSession::canBeStopped()
{
    for (const PeerScript &script : {PeerScript(), greeting(), signedIn()}) {
        Fixture fixture(script);
        QTimer::singleShot(120, qApp, [&] { fixture.stopped = true; });
        QElapsedTimer since;
        since.start();
        const auto read = fixture.read();
        QCOMPARE(read.error().fault, MailboxFault::Stopped);
    }
}

QTEST_GUILESS_MAIN(tst_ImapSession)
#include "tst_ImapSession.moc"
