// SPDX-License-Identifier: Apache-2.0
// postseal-cli generate with mail servers from the DNS.
#include "support/ScriptedDnsServer.h"

#include <QJsonArray>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksUpTheMailServers_data();
    void looksUpTheMailServers();
    void anAliasIsOnlyRemarked();
    void eachAbsenceHasItsOwnSentence();
    void withoutAnAnswerNothingIsWritten_data();
    void withoutAnAnswerNothingIsWritten();
    void aShortMaxAgeIsWarnedOf_data();
    void aShortMaxAgeIsWarnedOf();
    void aDomainWithoutRoomForARecordIsRefused();
};

namespace {

QStringList generateArguments(const ScriptedDnsServer &server, const QString &mode)
{
    return {u"generate"_s,
            u"example.com"_s,
            u"--json"_s,
            u"--mode"_s,
            mode,
            u"--resolver"_s,
            server.endpoint().toString()};
}

QStringList mxLines(const CommandRun &run)
{
    QStringList lines;
    for (const QJsonValue &mx : run.json().value("policy"_L1).toObject().value("mx"_L1).toArray())
        lines.append(mx.toString());
    return lines;
}

constexpr char soa[] = "example.com. 300 IN SOA ns.example.com. h.example.com. 1 1 1 1 1";

} // namespace

void tst_TerminalGenerate::looksUpTheMailServers_data()
{
    QTest::addColumn<QByteArrayList>("zone");
    QTest::addColumn<QString>("mode");
    QTest::addColumn<int>("status");
    QTest::addColumn<QStringList>("mx");
    QTest::addColumn<QByteArrayList>("says"); // a part of each line on standard error
    const QByteArrayList good{"example.com. 300 IN MX 10 mx.example.com.",
                              "mx.example.com. 300 IN A 192.0.2.1"};
    QTest::newRow("a mail server")
        << good << u"enforce"_s << 0 << QStringList{u"mx.example.com"_s} << QByteArrayList();
    const QByteArrayList underscore =
        good + QByteArrayList{"example.com. 300 IN MX 20 my_mx.example.com."};
    QTest::newRow("an underscore, enforce: RFC 8461 section 3.2 wants host names")
        << underscore << u"enforce"_s << 1 << QStringList()
        << QByteArrayList{"my_mx.example.com has characters"};
    QTest::newRow("an underscore, testing") << underscore << u"testing"_s << 1 << QStringList()
                                            << QByteArrayList{"my_mx.example.com has characters"};
    QTest::newRow("an underscore, none: said, the others are written")
        << underscore << u"none"_s << 0 << QStringList{u"mx.example.com"_s}
        << QByteArrayList{"my_mx.example.com has characters"};
    QTest::newRow("an address") << QByteArrayList{"example.com. 300 IN MX 10 192.0.2.1."}
                                << u"testing"_s << 1 << QStringList()
                                << QByteArrayList{"192.0.2.1 is an IP address"};
    const QByteArrayList addressOnly{soa, "example.com. 300 IN A 192.0.2.1"};
    QTest::newRow("no MX but an address: RFC 5321 section 5.1")
        << addressOnly << u"enforce"_s << 0 << QStringList{u"example.com"_s} << QByteArrayList();
    QTest::newRow("no MX but an IPv6 address")
        << QByteArrayList{soa, "example.com. 300 IN AAAA 2001:db8::1"} << u"testing"_s << 0
        << QStringList{u"example.com"_s} << QByteArrayList();
    QTest::newRow("no MX and no address, none: written with a warning")
        << QByteArrayList{soa, "example.com. 300 IN TXT hello"} << u"none"_s << 0 << QStringList()
        << QByteArrayList{"neither an MX record nor an address", "some senders refuse"};
    QTest::newRow("null MX, none: RFC 7505")
        << QByteArrayList{"example.com. 300 IN MX 0 ."} << u"none"_s << 0 << QStringList()
        << QByteArrayList{"null MX", "some senders refuse"};
}

void tst_TerminalGenerate::looksUpTheMailServers()
{
    QFETCH(QByteArrayList, zone);
    QFETCH(QString, mode);
    QFETCH(int, status);
    QFETCH(QByteArrayList, says);
    ScriptedDnsServer server;
    for (const QByteArray &line : zone)
        server.add(line.constData());
    CommandRun run(generateArguments(server, mode));
    QCOMPARE(run.status(), status);
    QTEST(mxLines(run), "mx");
    QCOMPARE(run.output().isEmpty(), status != 0);
    const QByteArrayList lines = run.errors().split('\n');
    QCOMPARE(lines.size() - 1, says.size());
    for (qsizetype i = 0; i < says.size(); ++i)
        QVERIFY2(lines[i].contains(says[i]), run.errors());
}

void tst_TerminalGenerate::anAliasIsOnlyRemarked()
{
    ScriptedDnsServer server;
    server.add("example.com. 300 IN MX 10 mx.example.com.");
    server.add("mx.example.com. 300 IN CNAME real.example.net.");
    server.add("real.example.net. 300 IN A 192.0.2.1");
    CommandRun run(generateArguments(server, u"enforce"_s));
    QCOMPARE(run.status(), 0);
    QCOMPARE(mxLines(run), QStringList{u"mx.example.com"_s});
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY(run.errors().contains("mx.example.com is an alias of real.example.net"));
}

void tst_TerminalGenerate::eachAbsenceHasItsOwnSentence()
{
    QByteArrayList sentences;
    for (const QByteArrayList &zone : {QByteArrayList{"example.org. 300 IN A 192.0.2.1"},
                                       QByteArrayList{"example.com. 300 IN MX 0 ."},
                                       QByteArrayList{soa, "example.com. 300 IN TXT hello"}}) {
        ScriptedDnsServer server;
        for (const QByteArray &line : zone)
            server.add(line.constData());
        CommandRun run(generateArguments(server, u"enforce"_s));
        QCOMPARE(run.status(), 1);
        QCOMPARE(run.output(), QByteArray());
        QCOMPARE(run.errors().count('\n'), 1);
        QVERIFY2(!sentences.contains(run.errors()), run.errors());
        sentences.append(run.errors());
    }
    QVERIFY(sentences[0].contains("no domain example.com"));
    QVERIFY(sentences[1].contains("null MX"));
    QVERIFY(sentences[2].contains("neither"));
}

void tst_TerminalGenerate::withoutAnAnswerNothingIsWritten_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"testing", "enforce", "none"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void tst_TerminalGenerate::withoutAnAnswerNothingIsWritten()
{
    QFETCH(QString, mode);
    ScriptedDnsServer server;
    server.setFault(DnsFault::Refused);
    CommandRun run(generateArguments(server, mode));
    QCOMPARE(run.status(), 3);
    QCOMPARE(run.output(), QByteArray());
    QCOMPARE(run.errors().count('\n'), 1);
}

void tst_TerminalGenerate::aShortMaxAgeIsWarnedOf_data()
{
    QTest::addColumn<QString>("maxAge");
    QTest::addColumn<int>("lines");
    QTest::newRow("nothing at all") << u"0"_s << 1;
    QTest::newRow("a second less than a day") << u"86399"_s << 1;
    QTest::newRow("a day") << u"86400"_s << 0;
}

void tst_TerminalGenerate::aShortMaxAgeIsWarnedOf()
{
    QFETCH(QString, maxAge);
    CommandRun run({u"generate"_s,
                    u"example.com"_s,
                    u"--mode"_s,
                    u"enforce"_s,
                    u"--mx"_s,
                    u"mx.example.com"_s,
                    u"--max-age"_s,
                    maxAge});
    QCOMPARE(run.status(), 0);
    QTEST(int(run.errors().count('\n')), "lines");
    QVERIFY(run.output().contains("max_age: " + maxAge.toLatin1()));
}

void tst_TerminalGenerate::aDomainWithoutRoomForARecordIsRefused()
{
    // With 243 octets "_mta-sts." fits in front, "_smtp._tls." does not. RFC 1035 section 2.3.4.
    const QString label(60, u'a');
    const QString domain =
        QStringList{u'x' + label, label, label, QString(57, u'b'), u"c"_s}.join(u'.');
    QCOMPARE(domain.size(), 243);
    const QStringList arguments{
        u"generate"_s, domain, u"--mode"_s, u"testing"_s, u"--mx"_s, u"mx.example.com"_s};
    QCOMPARE(CommandRun(arguments).status(), 0);
    CommandRun refused(arguments + QStringList{u"--rua"_s, u"tls@example.com"_s});
    QCOMPARE(refused.status(), 2);
    QVERIFY2(refused.errors().contains("is too long for a domain"), refused.errors());
    QVERIFY(refused.output().isEmpty());
}

QTEST_GUILESS_MAIN(tst_TerminalGenerate)
#include "tst_TerminalGenerate.moc"
