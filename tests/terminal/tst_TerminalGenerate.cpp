// SPDX-License-Identifier: Apache-2.0
// postseal-cli generate: mail servers from the DNS, formats, and the forms of DNS hosts.
#include "publish/RecordExport.h"
#include "support/ScriptedDnsServer.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

#include "CommandRun.h"

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_TerminalGenerate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void generates();
    void generatesFiles();
    void doesNotWriteWhereItMayNot();
    void generatedTextPassesLint_data();
    void generatedTextPassesLint();
    void generatesForAPlace();
    void aPlaceAsJson();
    void looksUpTheMailServers_data();
    void looksUpTheMailServers();
    void anAliasIsOnlyRemarked();
    void eachAbsenceHasItsOwnSentence();
    void withoutAnAnswerNothingIsWritten_data();
    void withoutAnAnswerNothingIsWritten();
    void aShortMaxAgeIsWarnedOf_data();
    void aShortMaxAgeIsWarnedOf();
    void aDomainWithoutRoomForARecordIsRefused();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void theZoneIsTheRegisteredDomainOrTheOneGiven();
    void theTableFollowsTheDnsHost_data();
    void theTableFollowsTheDnsHost();
    void listsTheDnsHosts();
    void anUnknownDnsHostIsToldWhereTheyAre();
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

/// With everything that would be looked up, and more.
QStringList offline(const QStringList &more, const QString &domain = u"example.com"_s)
{
    return QStringList{u"generate"_s,
                       domain,
                       u"--mode"_s,
                       u"testing"_s,
                       u"--mx"_s,
                       u"mx.example.com"_s,
                       u"--rua"_s,
                       u"tls@example.com"_s,
                       u"--id"_s,
                       u"1"_s}
    + more;
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

void tst_TerminalGenerate::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat format : exportFormats())
        QTest::newRow(toId(format).constData()) << QString::fromLatin1(toId(format));
}

void tst_TerminalGenerate::writesEveryFormat()
{
    QFETCH(QString, format);
    CommandRun printed(offline({u"--format"_s, format}));
    QCOMPARE(printed.status(), 0);
    QVERIFY(printed.output().contains("_mta-sts"));
    QVERIFY(printed.output().contains("id=1"));
    QCOMPARE(printed.errors(), QByteArray());

    QTemporaryDir folder;
    CommandRun written(offline({u"--format"_s, format, u"--out"_s, folder.path()}));
    QCOMPARE(written.status(), 0);
    const ExportFormat known = *exportFormatFromId(format.toLatin1());
    const QByteArray name = exportFileName(known, DomainName());
    QFile file(folder.filePath(QString::fromLatin1(name)));
    QVERIFY2(file.open(QIODevice::ReadOnly), name);
    QVERIFY2(printed.output().endsWith(file.readAll()), name);
    QVERIFY(QFile::exists(folder.filePath(u".well-known/mta-sts.txt"_s)));
}

void tst_TerminalGenerate::theZoneIsTheRegisteredDomainOrTheOneGiven()
{
    const QStringList azure{u"--format"_s, u"azure"_s};
    CommandRun registered(offline(azure, u"mail.shop.example.com"_s));
    QVERIFY(registered.output().contains("--zone-name 'example.com' --name '_mta-sts.mail.shop' "));
    CommandRun given(offline(azure + QStringList{u"--zone"_s, u"Shop.Example.com."_s},
                             u"mail.shop.example.com"_s));
    QVERIFY(given.output().contains("--zone-name 'shop.example.com' --name '_mta-sts.mail' "));
}

void tst_TerminalGenerate::theTableFollowsTheDnsHost_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<bool>("isCertain");
    QTest::newRow("relative, documented")
        << u"godaddy"_s << QByteArray("    _mta-sts.shop    TXT  v=STSv1; id=1;\n") << true;
    QTest::newRow("full with dot, assumed")
        << u"hostgator"_s << QByteArray("    _mta-sts.shop.example.com.    TXT  v=STSv1; id=1;\n")
        << false;
}

void tst_TerminalGenerate::theTableFollowsTheDnsHost()
{
    QFETCH(QString, host);
    QFETCH(QByteArray, row);
    CommandRun run(offline({u"--dns-host"_s, host}, u"shop.example.com"_s));
    QCOMPARE(run.status(), 0);
    QVERIFY2(run.output().contains(row), run.output());
    const bool isCertain = !run.output().contains(
        "in full they are: _mta-sts.shop.example.com, _smtp._tls.shop.example.com\n");
    QTEST(isCertain, "isCertain");
}

void tst_TerminalGenerate::listsTheDnsHosts()
{
    CommandRun text({u"generate"_s, u"--dns-host"_s, u"list"_s});
    QCOMPARE(text.status(), 0);
    QVERIFY2(text.output().startsWith("cloudflare  "), text.output());
    CommandRun json({u"generate"_s, u"--dns-host"_s, u"list"_s, u"--json"_s});
    QCOMPARE(json.status(), 0);
    const QJsonArray hosts = json.json().value("dns_hosts"_L1).toArray();
    QCOMPARE(hosts.size(), text.output().count('\n'));
    QCOMPARE(hosts.at(0).toObject().value("id"_L1).toString(), u"cloudflare"_s);
    QCOMPARE(hosts.at(0).toObject().value("name"_L1).toString(), u"Cloudflare"_s);
}

void tst_TerminalGenerate::anUnknownDnsHostIsToldWhereTheyAre()
{
    CommandRun run(offline({u"--dns-host"_s, u"nobody"_s}));
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.output(), QByteArray());
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY(run.errors().contains("--dns-host list"));
}

void tst_TerminalGenerate::generates()
{
    CommandRun run({u"generate"_s,
                    u"B\u00FCcher.example"_s,
                    u"--mode"_s,
                    u"enforce"_s,
                    u"--mx"_s,
                    u"*.Mail.example."_s,
                    u"--mx"_s,
                    u"mx.b\u00FCcher.example"_s,
                    u"--rua"_s,
                    u"tls@example.com"_s,
                    u"--id"_s,
                    u"Abc1"_s,
                    u"--max-age"_s,
                    u"1209600"_s,
                    u"--format"_s,
                    u"json"_s});
    QCOMPARE(run.status(), 0);
    const QJsonObject document = run.json();
    QCOMPARE(document.value("domain"_L1).toString(), u"xn--bcher-kva.example"_s);
    QCOMPARE(
        document.value("policy"_L1).toObject().value("text"_L1).toString(),
        u"version: STSv1\r\nmode: enforce\r\nmx: *.mail.example\r\nmx: mx.xn--bcher-kva.example\r\nmax_age: 1209600\r\n"_s);
    const QJsonArray records = document.value("records"_L1).toArray();
    QCOMPARE(records.at(0).toObject().value("name"_L1).toString(),
             u"_mta-sts.xn--bcher-kva.example"_s);
    QCOMPARE(records.at(0).toObject().value("value"_L1).toString(), u"v=STSv1; id=Abc1;"_s);
    QCOMPARE(records.at(1).toObject().value("value"_L1).toString(),
             u"v=TLSRPTv1; rua=mailto:tls@example.com"_s);
}

void tst_TerminalGenerate::generatesFiles()
{
    QTemporaryDir folder;
    const QString below = folder.filePath(u"new/folder"_s);
    CommandRun run({u"generate"_s,
                    u"example.com"_s,
                    u"--mode"_s,
                    u"testing"_s,
                    u"--mx"_s,
                    u"mx.example.com"_s,
                    u"--format"_s,
                    u"zone"_s,
                    u"--out"_s,
                    below});
    QCOMPARE(run.status(), 0);
    QCOMPARE(run.output().count('\n'), 2);
    QFile policy(below + u"/.well-known/mta-sts.txt"_s);
    QVERIFY(policy.open(QIODevice::ReadOnly));
    QVERIFY(
        policy.readAll().startsWith("version: STSv1\r\nmode: testing\r\nmx: mx.example.com\r\n"));
    QFile zone(below + u"/records.zone"_s);
    QVERIFY(zone.open(QIODevice::ReadOnly));
    QVERIFY(zone.readAll().startsWith("_mta-sts.example.com. 3600 IN TXT \"v=STSv1; id="));
}

void tst_TerminalGenerate::doesNotWriteWhereItMayNot()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    CommandRun run({u"generate"_s,
                    u"example.com"_s,
                    u"--mode"_s,
                    u"testing"_s,
                    u"--mx"_s,
                    u"mx.example.com"_s,
                    u"--out"_s,
                    inTheWay.fileName()});
    QCOMPARE(run.status(), 2);
    QCOMPARE(run.errors().count('\n'), 1);
    QVERIFY2(run.errors().contains("Not a directory"), run.errors());
}

void tst_TerminalGenerate::generatedTextPassesLint_data()
{
    QTest::addColumn<QString>("mode");
    for (const char *mode : {"testing", "enforce", "none"})
        QTest::newRow(mode) << QString::fromLatin1(mode);
}

void tst_TerminalGenerate::generatedTextPassesLint()
{
    QFETCH(QString, mode);
    CommandRun made({u"generate"_s,
                     u"example.com"_s,
                     u"--mode"_s,
                     mode,
                     u"--mx"_s,
                     u"mx.example.com"_s,
                     u"--json"_s,
                     u"--rua"_s,
                     u"https://example.com/r;x"_s});
    QCOMPARE(made.status(), 0);
    const QJsonObject document = made.json();
    const QByteArray policy =
        document.value("policy"_L1).toObject().value("text"_L1).toString().toLatin1();
    CommandRun lint({u"lint"_s, u"policy"_s, u"--json"_s, u"--mx"_s, u"mx.example.com"_s}, policy);
    QCOMPARE(lint.status(), 0);
    for (const QJsonValue &sender : lint.json().value("senders"_L1).toArray())
        QCOMPARE(sender.toObject().value("outcome"_L1).toString(), u"accepts"_s);
    const QJsonArray records = document.value("records"_L1).toArray();
    const auto value = [&records](int i) {
        return records.at(i).toObject().value("value"_L1).toString().toLatin1();
    };
    QCOMPARE(CommandRun({u"lint"_s, u"record"_s}, value(0)).status(), 0);
    QCOMPARE(CommandRun({u"lint"_s, u"tlsrpt"_s}, value(1)).status(), 0);
}

void tst_TerminalGenerate::generatesForAPlace()
{
    CommandRun run(u"generate example.com --mode testing --mx a.example.com --hosting github-pages --hosting-at Anna "
                   "--dns-host godaddy"_s.split(u' '));
    QCOMPARE(run.status(), 0);
    QVERIFY(run.output().contains("  1. At github.com"));
    QVERIFY(run.output().simplified().contains(" mta-sts CNAME anna.github.io "));
    CommandRun zone(u"generate example.com --mode testing --mx a.example.com --hosting nginx --hosting-at 192.0.2.1 "
                    "--format zone"_s.split(u' '));
    QVERIFY(zone.output().contains("mta-sts.example.com. 3600 IN A 192.0.2.1\n"));
    QTemporaryDir folder;
    CommandRun files(u"generate example.com --mode testing --mx a.example.com --hosting iis --out"_s.split(u' ')
                     << folder.path());
    QCOMPARE(files.status(), 0);
    for (const char *name : {"iis/web.config", "iis/.well-known/mta-sts.txt", "steps.txt", "records.txt"})
        QVERIFY2(QFile::exists(folder.filePath(QLatin1StringView(name))), name);
    QVERIFY(!QFile::exists(folder.filePath(u".well-known"_s)));
    CommandRun archive(u"generate example.com --mode testing --mx a.example.com --hosting iis --out"_s.split(u' ')
                       << folder.filePath(u"new/all.zip"_s));
    QCOMPARE(archive.status(), 0);
    QFile zip(folder.filePath(u"new/all.zip"_s));
    QVERIFY(zip.open(QIODevice::ReadOnly) && zip.read(4) == "PK\x03\x04");
    CommandRun list(u"generate --hosting list"_s.split(u' '));
    QCOMPARE(list.status(), 0);
    QVERIFY(list.output().startsWith("nginx "));
}

void tst_TerminalGenerate::aPlaceAsJson()
{
    CommandRun run(u"generate example.com --mode testing --mx a.example.com --hosting firebase --hosting-at x.web.app "
                   "--json"_s.split(u' '));
    QCOMPARE(run.status(), 0);
    const QJsonObject document = QJsonDocument::fromJson(run.output()).object();
    const QJsonObject hosting = document["hosting"_L1].toObject();
    QCOMPARE(hosting["id"_L1].toString(), u"firebase"_s);
    QVERIFY(hosting["steps"_L1].toArray().size() >= 3);
    QCOMPARE(hosting["files"_L1].toArray().size(), 2);
    QCOMPARE(document["records"_L1].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(tst_TerminalGenerate)
#include "tst_TerminalGenerate.moc"
