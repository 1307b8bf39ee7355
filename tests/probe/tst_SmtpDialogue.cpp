// SPDX-License-Identifier: Apache-2.0
#include "probe/SmtpDialogue.h"
#include "support/SmtpScript.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QTest>

using namespace postseal;
using namespace postseal::test;

using Pieces = SmtpScript::Pieces;
using State = SmtpDialogue::State;

Q_DECLARE_METATYPE(postseal::test::SmtpScript)

namespace {

const QByteArray probeEhlo = "EHLO probe.example\r\n";
const QByteArray quit = "QUIT\r\n";

SmtpDialogue newDialogue()
{
    return SmtpDialogue("probe.example");
}

StarttlsObservation described(const SmtpDialogue &dialogue)
{
    StarttlsObservation seen;
    dialogue.describe(seen);
    return seen;
}

/// As far as the EHLO command.
SmtpScript greeted()
{
    SmtpScript script;
    script.serverSays("220 mx.example ESMTP\r\n").clientMustSay(probeEhlo);
    return script;
}

/// As far as the STARTTLS command.
SmtpScript offered()
{
    return greeted().serverSays("250-mx.example\r\n250 STARTTLS\r\n").clientMustSay("STARTTLS\r\n");
}

void row(const char *name, const SmtpScript &script, StarttlsOutcome outcome)
{
    QTest::newRow(name) << script << outcome;
}

/// A server that begins with this.
SmtpScript beginning(const QByteArray &octets)
{
    return SmtpScript().serverSays(octets);
}

/// A server that answers EHLO with this, and is told QUIT.
SmtpScript describedBy(const QByteArray &octets)
{
    return greeted().serverSays(octets).clientMustSay(quit);
}

/// As far as HELO, after EHLO was answered with this.
SmtpScript askedAgain(const QByteArray &octets)
{
    return greeted().serverSays(octets).clientMustSay("HELO probe.example\r\n");
}

void addWhatIsNoSmtp()
{
    constexpr StarttlsOutcome notSmtp = StarttlsOutcome::NotSmtp;
    row("an HTTP server", beginning("HTTP/1.1 400 Bad Request\r\n"), notSmtp);
    row("an SSH banner", beginning("SSH-2.0-OpenSSH_9.2p1\r\n"), notSmtp);
    row("a TLS alert, which has no line end",
        beginning(QByteArray("\x15\x03\x01\x00\x02\x02\x0a", 7)),
        notSmtp);
    row("a POP3 server", beginning("+OK ready\r\n"), notSmtp);
    row("an FTP server that wants us to wait", beginning("120 Wait\r\n"), notSmtp);
    row("an intermediate reply as greeting", beginning("354 Go on\r\n"), notSmtp);
    row("an empty line", beginning("\r\n"), notSmtp);
    row("two digits", beginning("22\r\n"), notSmtp);
    row("four digits", beginning("2200 mx\r\n"), notSmtp);
    row("text after a bare CR", beginning("220\rmx\r\n"), notSmtp);
    row("RFC 5321 section 4.2.1: two codes in one reply",
        beginning("220-mx\r\n250 hello\r\n"),
        notSmtp);
    row("an intermediate reply to EHLO", greeted().serverSays("354 Go on\r\n"), notSmtp);
    row("garbage after the greeting", greeted().serverSays("hello\r\n"), notSmtp);
}

void addGreetings()
{
    constexpr StarttlsOutcome tooLong = StarttlsOutcome::LineTooLong;
    constexpr StarttlsOutcome timeout = StarttlsOutcome::GreetingTimeout;
    row("RFC 5321 section 3.1: greeting 421",
        beginning("421 Busy\r\n").clientMustSay(quit),
        StarttlsOutcome::GreetingTemporary);
    row("RFC 5321 section 3.1: greeting 554",
        beginning("554-No\r\n554 mail here\r\n").clientMustSay(quit),
        StarttlsOutcome::GreetingRefused);
    row("line of 2049 octets", beginning("220 " + QByteArray(2043, 'a') + "\r\n"), tooLong);
    row("a line without end", beginning("220 " + QByteArray(100'000, 'a')), tooLong);
    row("a reply of 101 lines", beginning(QByteArray("220-a\r\n").repeated(101)), tooLong);
    row("a reply over 64 KiB",
        beginning(("220-" + QByteArray(1000, 'a') + "\r\n").repeated(66)),
        tooLong);
    row("closed without a word", SmtpScript().serverHangsUp(), StarttlsOutcome::ClosedEarly);
    row("closed in the greeting",
        beginning("220-mx").serverHangsUp(),
        StarttlsOutcome::ClosedEarly);
    row("RFC 5321 section 4.5.3.2.1: no greeting in time", SmtpScript().deadlinePasses(), timeout);
    row("a greeting that drips", beginning("220-mx\r\n220-").deadlinePasses(), timeout);
}

void addEhloAnswers()
{
    constexpr StarttlsOutcome refused = StarttlsOutcome::EhloRefused;
    constexpr StarttlsOutcome timeout = StarttlsOutcome::ReplyTimeout;
    row("RFC 5321 section 3.2: EHLO and HELO refused",
        askedAgain("502 What?\r\n").serverSays("500 What?\r\n").clientMustSay(quit),
        refused);
    row("EHLO refused for now", describedBy("421 Later\r\n"), refused);
    row("EHLO refused, and hung up", askedAgain("550 Go away\r\n").serverHangsUp(), refused);
    row("closed after EHLO", greeted().serverHangsUp(), StarttlsOutcome::ClosedEarly);
    row("RFC 5321 section 4.5.3.2: EHLO never answered", greeted().deadlinePasses(), timeout);
    row("EHLO answered line by line, for ever",
        greeted().serverSays("250-mx.example\r\n250-SIZE\r\n").deadlinePasses(),
        timeout);
    row("HELO never answered", askedAgain("500 What?\r\n").deadlinePasses(), timeout);
}

void addMissingOffers()
{
    constexpr StarttlsOutcome notOffered = StarttlsOutcome::NotOffered;
    constexpr StarttlsOutcome stripped = StarttlsOutcome::Stripped;
    row("RFC 5321 section 3.2: only HELO is known, so no extensions",
        askedAgain("500 What?\r\n").serverSays("250 mx.example\r\n").clientMustSay(quit),
        notOffered);
    row("no extensions at all", describedBy("250 mx.example\r\n"), notOffered);
    row("extensions, but not STARTTLS",
        describedBy("250-mx.example\r\n250 SIZE 1000\r\n"),
        notOffered);
    row("the first line names the server, not an extension",
        describedBy("250-STARTTLS\r\n250 SIZE 1000\r\n"),
        notOffered);
    row("STARTTLS as the beginning of another keyword",
        describedBy("250-mx.example\r\n250 STARTTLSX\r\n"),
        notOffered);
    row("keywords with X that are real",
        describedBy("250-mx.example\r\n250-XCLIENT NAME\r\n250 XEXCH50\r\n"),
        notOffered);
    row("RFC 3207 section 6: the keyword is blanked out",
        describedBy("250-mx.example\r\n250-SIZE 1000\r\n250 XXXXXXXA\r\n"),
        stripped);
    row("RFC 3207 section 6: greeting of asterisks, EHLO swallowed",
        beginning("220 **************0*2******\r\n")
            .clientMustSay(probeEhlo)
            .serverSays("500 What?\r\n")
            .clientMustSay("HELO probe.example\r\n")
            .serverSays("250 mx.example\r\n")
            .clientMustSay(quit),
        stripped);
}

void addStarttlsAnswers()
{
    constexpr StarttlsOutcome refused = StarttlsOutcome::StarttlsRefused;
    constexpr StarttlsOutcome injected = StarttlsOutcome::Injected;
    constexpr StarttlsOutcome closed = StarttlsOutcome::ClosedEarly;
    row("RFC 3207 section 4: 454 TLS not available",
        offered().serverSays("454 Not now\r\n").clientMustSay(quit),
        refused);
    row("RFC 3207 section 4: 502", offered().serverSays("502 No\r\n").clientMustSay(quit), refused);
    row("RFC 3207 section 4.2: plaintext after the 220",
        offered().serverSays("220 Go\r\n250-EVIL injected\r\n"),
        injected);
    row("RFC 3207 section 4.2: one octet after the 220",
        offered().serverSays("220 Go\r\n "),
        injected);
    row("RFC 3207 section 4.2: plaintext that was there already",
        offered().serverSays("220 Go\r\n").serverSays("250 EVIL\r\n"),
        injected);
    row("closed after STARTTLS", offered().serverHangsUp(), closed);
    row("closed right after the 220", offered().serverSays("220 Go\r\n").serverHangsUp(), closed);
    row("STARTTLS never answered", offered().deadlinePasses(), StarttlsOutcome::ReplyTimeout);
}

} // namespace

class tst_SmtpDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOverToTls_data();
    void handsOverToTls();
    void endsWithAnOutcome_data();
    void endsWithAnOutcome();
    void keepsTheDecidingReply();
    void keepsWhatCameOfAnUnfinishedReply();
    void cutsTheDecidingReply();
    void namesTheStrippingMark_data();
    void namesTheStrippingMark();
    void listsTheExtensions();
    void writesATranscript();
    void tellsWhichPhaseItWaitsIn();
    void takesAsManyLinesAsTheLimitAllows();
    void refusesNamesThatWouldInjectCommands_data();
    void refusesNamesThatWouldInjectCommands();
    void writesAddressLiterals();
    void anyOctetsEndInAState();
};

void tst_SmtpDialogue::handsOverToTls_data()
{
    QTest::addColumn<SmtpScript>("script");
    QTest::newRow("RFC 3207 section 4: the usual conversation")
        << offered().serverSays("220 Go ahead\r\n");
    QTest::newRow("RFC 5321 section 4.2: greeting of several lines")
        << SmtpScript()
               .serverSays("220-mx.example ESMTP\r\n220-No spam\r\n220 please\r\n")
               .clientMustSay(probeEhlo)
               .serverSays("250-mx.example\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250 8BITMIME\r\n")
               .clientMustSay("STARTTLS\r\n")
               .serverSays("220 2.0.0 Ready\r\n");
    QTest::newRow("bare LF ends lines") << SmtpScript()
                                               .serverSays("220 mx.example\n")
                                               .clientMustSay(probeEhlo)
                                               .serverSays("250-mx.example\n250 STARTTLS\n")
                                               .clientMustSay("STARTTLS\r\n")
                                               .serverSays("220 Go\n");
    QTest::newRow("RFC 5321 section 4.2: no text after the code")
        << SmtpScript()
               .serverSays("220\r\n")
               .clientMustSay(probeEhlo)
               .serverSays("250-\r\n250 STARTTLS\r\n")
               .clientMustSay("STARTTLS\r\n")
               .serverSays("220 \r\n");
    QTest::newRow("RFC 5321 section 2.4: keywords in lower case")
        << greeted()
               .serverSays("250-mx.example\r\n250-starttls\r\n250 help\r\n")
               .clientMustSay("STARTTLS\r\n")
               .serverSays("220 Go\r\n");
    QTest::newRow("keyword with a blank behind it")
        << greeted()
               .serverSays("250-mx.example\r\n250 STARTTLS \r\n")
               .clientMustSay("STARTTLS\r\n")
               .serverSays("220 Go\r\n");
    QTest::newRow("an asterisk greeting alone means nothing while STARTTLS is offered")
        << SmtpScript()
               .serverSays("220 ***************************\r\n")
               .clientMustSay(probeEhlo)
               .serverSays("250-mx.example\r\n250 STARTTLS\r\n")
               .clientMustSay("STARTTLS\r\n")
               .serverSays("220 Go\r\n");
    QTest::newRow("line of exactly 2048 octets")
        << SmtpScript()
               .serverSays("220 " + QByteArray(2042, 'a') + "\r\n")
               .clientMustSay(probeEhlo)
               .serverSays("250-mx.example\r\n250 STARTTLS\r\n")
               .clientMustSay("STARTTLS\r\n")
               .serverSays("220 Go\r\n");
}

void tst_SmtpDialogue::handsOverToTls()
{
    QFETCH(SmtpScript, script);
    for (const Pieces pieces : {Pieces::Whole, Pieces::Octets}) {
        SmtpDialogue dialogue = newDialogue();
        QCOMPARE(script.play(dialogue, pieces), QString());
        QCOMPARE(dialogue.state(), State::ReadyForTls);
        QVERIFY(!dialogue.hasSaidQuit());
    }
}

void tst_SmtpDialogue::endsWithAnOutcome_data()
{
    QTest::addColumn<SmtpScript>("script");
    QTest::addColumn<StarttlsOutcome>("outcome");
    addWhatIsNoSmtp();
    addGreetings();
    addEhloAnswers();
    addMissingOffers();
    addStarttlsAnswers();
}

void tst_SmtpDialogue::endsWithAnOutcome()
{
    QFETCH(SmtpScript, script);
    QFETCH(StarttlsOutcome, outcome);
    for (const Pieces pieces : {Pieces::Whole, Pieces::Octets}) {
        SmtpDialogue dialogue = newDialogue();
        QCOMPARE(script.play(dialogue, pieces), QString());
        QCOMPARE(dialogue.state(), State::Over);
        QCOMPARE(dialogue.outcome(), outcome);
    }
}

void tst_SmtpDialogue::keepsTheDecidingReply()
{
    SmtpDialogue dialogue = newDialogue();
    QCOMPARE(greeted()
                 .serverSays("550-No\r\n550 way\r\n")
                 .clientMustSay("HELO probe.example\r\n")
                 .serverHangsUp()
                 .play(dialogue),
             QString());
    QCOMPARE(described(dialogue).greeting, QByteArray("220 mx.example ESMTP\r\n"));
    QCOMPARE(described(dialogue).reply, QByteArray("550-No\r\n550 way\r\n"));
}

void tst_SmtpDialogue::keepsWhatCameOfAnUnfinishedReply()
{
    SmtpDialogue dialogue = newDialogue();
    QCOMPARE(greeted().serverSays("250-mx\r\n250-SI").deadlinePasses().play(dialogue), QString());
    QCOMPARE(described(dialogue).reply, QByteArray("250-mx\r\n250-SI"));
    QVERIFY(described(dialogue).transcript.endsWith("S: 250-mx\r\nS: 250-SI\n"));
}

void tst_SmtpDialogue::cutsTheDecidingReply()
{
    SmtpDialogue dialogue = newDialogue();
    dialogue.feed("554 " + QByteArray(1000, 'x') + "\r\n");
    QCOMPARE(described(dialogue).reply.size(), 512);
    QVERIFY(described(dialogue).greeting.size() > 1000);
}

void tst_SmtpDialogue::namesTheStrippingMark_data()
{
    QTest::addColumn<QByteArray>("keyword");
    QTest::addColumn<bool>("blanked");
    QTest::newRow("Cisco, with a letter that tells the lines apart")
        << QByteArray("XXXXXXXA") << true;
    QTest::newRow("the length of STARTTLS") << QByteArray("XXXXXXXX") << true;
    QTest::newRow("four") << QByteArray("XXXX") << true;
    QTest::newRow("three might be somebody's extension") << QByteArray("XXX") << false;
    QTest::newRow("Postfix XCLIENT") << QByteArray("XCLIENT") << false;
    QTest::newRow("two letters after the marks") << QByteArray("XXXXAB") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void tst_SmtpDialogue::namesTheStrippingMark()
{
    QFETCH(QByteArray, keyword);
    QFETCH(bool, blanked);
    QCOMPARE(isBlankedKeyword(keyword), blanked);
    SmtpDialogue dialogue = newDialogue();
    dialogue.feed("220 mx\r\n250-mx\r\n250 " + keyword + "\r\n");
    QCOMPARE(described(dialogue).strippingMark, blanked ? keyword : QByteArray());
}

void tst_SmtpDialogue::listsTheExtensions()
{
    SmtpDialogue dialogue = newDialogue();
    dialogue.feed("220 mx\r\n");
    dialogue.feed(
        "250-mx.example greets you\r\n250-SIZE 1000\r\n250-starttls\r\n250 AUTH PLAIN LOGIN\r\n");
    const QList<QByteArray> expected{"SIZE 1000", "starttls", "AUTH PLAIN LOGIN"};
    QCOMPARE(described(dialogue).extensions, expected);
}

void tst_SmtpDialogue::writesATranscript()
{
    SmtpDialogue dialogue = newDialogue();
    QCOMPARE(greeted().serverSays("250-mx\r\n250 SIZE\r\n").clientMustSay(quit).play(dialogue),
             QString());
    QCOMPARE(described(dialogue).transcript,
             QByteArray("S: 220 mx.example ESMTP\r\nC: EHLO probe.example\r\n"
                        "S: 250-mx\r\nS: 250 SIZE\r\nC: QUIT\r\n"));
    QVERIFY(dialogue.hasSaidQuit());
}

void tst_SmtpDialogue::tellsWhichPhaseItWaitsIn()
{
    SmtpDialogue dialogue = newDialogue();
    QCOMPARE(dialogue.phase(), Phase::Greeting);
    dialogue.feed("220 mx\r\n");
    QCOMPARE(dialogue.phase(), Phase::Ehlo);
    dialogue.feed("250-mx\r\n250 STARTTLS\r\n");
    QCOMPARE(dialogue.phase(), Phase::Starttls);
    dialogue.feed("220 Go\r\n");
    QCOMPARE(dialogue.phase(), Phase::Handshake);
}

void tst_SmtpDialogue::takesAsManyLinesAsTheLimitAllows()
{
    SmtpDialogue dialogue = newDialogue();
    dialogue.feed(QByteArray("220-a\r\n").repeated(99) + "220 a\r\n");
    QCOMPARE(dialogue.takeOutput(), probeEhlo);
    QCOMPARE(dialogue.state(), State::Ehlo);
}

void tst_SmtpDialogue::refusesNamesThatWouldInjectCommands_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<bool>("usable");
    QTest::newRow("a host name") << QByteArray("probe.example") << true;
    QTest::newRow("an address literal") << QByteArray("[IPv6:2001:db8::1]") << true;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("a line end") << QByteArray("a\r\nMAIL FROM:<>") << false;
    QTest::newRow("a bare LF") << QByteArray("a\nQUIT") << false;
    QTest::newRow("a blank") << QByteArray("a b") << false;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("not ASCII") << QByteArray("b\xc3\xbc"
                                             "cher.example")
                               << false;
    QTest::newRow("256 octets") << QByteArray(256, 'a') << false;
}

void tst_SmtpDialogue::refusesNamesThatWouldInjectCommands()
{
    QFETCH(QByteArray, name);
    QTEST(isUsableEhloName(name), "usable");
}

void tst_SmtpDialogue::writesAddressLiterals()
{
    using namespace Qt::StringLiterals;
    QCOMPARE(addressLiteral(QHostAddress(u"192.0.2.1"_s)), QByteArray("[192.0.2.1]"));
    QCOMPARE(addressLiteral(QHostAddress(u"2001:db8::1"_s)), QByteArray("[IPv6:2001:db8::1]"));
    QCOMPARE(addressLiteral(QHostAddress(u"fe80::1%eth0"_s)), QByteArray("[IPv6:fe80::1]"));
    QVERIFY(isUsableEhloName(addressLiteral(QHostAddress(u"2001:db8::1"_s))));
}

void tst_SmtpDialogue::anyOctetsEndInAState()
{
    // Octets that get far: mostly reply-like pieces, with noise between them.
    const QList<QByteArray> pieces{"220 mx\r\n",
                                   "250-mx\r\n",
                                   "250 STARTTLS\r\n",
                                   "220-",
                                   "454 no\r\n",
                                   "500\n",
                                   "\r",
                                   "\n",
                                   "25",
                                   "-",
                                   QByteArray(1, '\0')};
    QRandomGenerator random(8461);
    for (int round = 0; round < 5000; ++round) {
        SmtpDialogue dialogue = newDialogue();
        qsizetype said = 0;
        for (int i = 0; i < 40 && dialogue.state() != State::Over; ++i) {
            const auto choice = random.bounded(pieces.size() + 1);
            dialogue.feed(choice < pieces.size()
                              ? pieces[choice]
                              : QByteArray(1, static_cast<char>(random.bounded(256))));
            const QByteArray output = dialogue.takeOutput();
            said += output.size();
            QVERIFY(!output.contains("MAIL"));
        }
        dialogue.timeUp();
        QCOMPARE(dialogue.state(), State::Over);
        QVERIFY(dialogue.outcome() != StarttlsOutcome::Cancelled);
        QVERIFY(said < 100);
    }
}

QTEST_GUILESS_MAIN(tst_SmtpDialogue)
#include "tst_SmtpDialogue.moc"
