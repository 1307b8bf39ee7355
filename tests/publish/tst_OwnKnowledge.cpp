// SPDX-License-Identifier: Apache-2.0
// Provider knowledge from files of the person's own.
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "KnowledgeFixture.h"
#include "publish/OwnKnowledge.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

using Kind = KnowledgeError::Kind;
using File = KnowledgeError::File;

QByteArray describe(const KnowledgeError &error)
{
    return QByteArray(error.file == File::DnsHosts ? "dns " : "mail ")
        + QByteArray::number(int(error.kind)) + ' ' + error.entry + ' ' + error.member + ' '
        + error.value;
}

QByteArray mailFile(const QByteArray &entries)
{
    return "{\"providers\":[" + entries + "]}";
}

QByteArray dnsFile(const QByteArray &entries)
{
    return "{\"dns_hosts\":[" + entries + "]}";
}

} // namespace

class tst_OwnKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownEntriesAddAndReplace();
    void anOwnEntryWinsOverABuiltInOne();
    void noFilesChangeNothing();
    void faultsOfOwnFilesAreNamed_data();
    void faultsOfOwnFilesAreNamed();
    void filesOfTheFolderAreTaken();
};

void tst_OwnKnowledge::filesOfTheFolderAreTaken()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char *name, const QByteArray &content) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(knowledgeWithOwnFiles(folder.path()).problems.isEmpty());
    QVERIFY(write("dns-hosts.json", dnsFile(R"({"id":"village","name":"Village DNS","ns_suffixes":[".village.example"]})")));
    QVERIFY(write("mail-providers.json", mailFile(R"({"id":"village"})")));
    const KnowledgeWithOwn loaded = knowledgeWithOwnFiles(folder.path());
    QVERIFY(loaded.knowledge.dnsHost("village"));
    QVERIFY(!loaded.knowledge.mailProvider("village"));
    QCOMPARE(loaded.problems.size(), 1);
    QVERIFY(loaded.problems.first().path.endsWith(u"mail-providers.json"_s));
    QCOMPARE(std::get<KnowledgeError>(loaded.problems.first().why).entry, QByteArray("village"));
    QVERIFY(write("mail-providers.json", ""));
    QCOMPARE(std::get<KnowledgeError>(knowledgeWithOwnFiles(folder.path()).problems.first().why).kind, Kind::NotJson);
    QVERIFY(write("mail-providers.json", QByteArray(5 * 1024 * 1024, ' ')));
    QVERIFY(std::holds_alternative<QString>(knowledgeWithOwnFiles(folder.path()).problems.first().why));
    QVERIFY(QFile::remove(folder.filePath(u"mail-providers.json"_s)) && QDir(folder.path()).mkdir(u"mail-providers.json"_s));
    QVERIFY(std::holds_alternative<QString>(knowledgeWithOwnFiles(folder.path()).problems.first().why));
}

void tst_OwnKnowledge::ownEntriesAddAndReplace()
{
    const auto more = known().with(
        mailFile(
            R"({"id":"village","name":"Village Mail","detect":{"mx_suffixes":[".village.example"]},
                     "policy_mx":{"strategy":"static","lines":["mx.village.example"]}})"),
        dnsFile(
            R"({"id":"godaddy","name":"GoDaddy, as I see it","ns_suffixes":[".domaincontrol.com"],
                    "name_field":{"style":"full"}})"));
    QVERIFY(more);
    QCOMPARE(more->mailProviders().size(), known().mailProviders().size() + 1);
    QCOMPARE(ids(more->mailProvidersOf(name("example.com"), mx("mx.village.example"))),
             QByteArray("village"));
    QVERIFY(more->mailProvider("village")->own);
    QCOMPARE(more->mailProvider("village")->hostedMtaSts, QByteArray("unknown"));
    QCOMPARE(more->mailProvider("village")->confidence, Confidence::Unknown);
    QCOMPARE(more->dnsHosts().size(), known().dnsHosts().size());
    QCOMPARE(more->dnsHost("godaddy")->nameStyle, NameStyle::Full);
    QVERIFY(more->dnsHost("godaddy")->caveats.isEmpty()); // nothing is left of the old entry
    QCOMPARE(more->dnsHostOf(names("ns01.domaincontrol.com")), more->dnsHost("godaddy"));
    QCOMPARE(known().dnsHost("godaddy")->nameStyle, NameStyle::Relative);
    QVERIFY(!known().mailProvider("village"));
}

void tst_OwnKnowledge::anOwnEntryWinsOverABuiltInOne()
{
    const auto more = known().with(
        {}, dnsFile(R"({"id":"reseller","name":"Our reseller","ns_suffixes":[".awsdns-00.com"]})"));
    QVERIFY(more);
    QCOMPARE(more->dnsHostOf(names("ns-1.awsdns-00.com")), more->dnsHost("reseller"));
    QCOMPARE(more->dnsHostOf(names("ns-1.awsdns-01.com")), more->dnsHost("route53"));
}

void tst_OwnKnowledge::noFilesChangeNothing()
{
    const auto same = known().with({}, {});
    QVERIFY(same);
    QCOMPARE(same->mailProviders(), known().mailProviders());
    QCOMPARE(same->dnsHosts(), known().dnsHosts());
}

void tst_OwnKnowledge::faultsOfOwnFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("dns");
    QTest::addColumn<KnowledgeError>("error");
    const auto mailRow = [](const char *row,
                            const QByteArray &entries,
                            Kind kind,
                            const char *entry,
                            const char *member,
                            const char *value = "") {
        QTest::newRow(row) << mailFile(entries) << QByteArray()
                           << KnowledgeError{File::MailProviders, kind, entry, member, value, 0};
    };
    const auto dnsRow = [](const char *row,
                           const QByteArray &entries,
                           Kind kind,
                           const char *entry,
                           const char *member,
                           const char *value = "") {
        QTest::newRow(row) << QByteArray() << dnsFile(entries)
                           << KnowledgeError{File::DnsHosts, kind, entry, member, value, 0};
    };
    QTest::newRow("no JSON") << QByteArray("{\"providers\":[}") << QByteArray()
                             << KnowledgeError{File::MailProviders, Kind::NotJson, {}, {}, {}, 0};
    QTest::newRow("a list") << QByteArray() << QByteArray("[]")
                            << KnowledgeError{File::DnsHosts, Kind::WrongType, {}, {}, {}, 0};
    QTest::newRow("without the list")
        << QByteArray("{}") << QByteArray()
        << KnowledgeError{File::MailProviders, Kind::Missing, {}, "providers", {}, 0};
    QTest::newRow("the other file")
        << QByteArray("{\"dns_hosts\":[]}") << QByteArray()
        << KnowledgeError{File::MailProviders, Kind::UnknownMember, {}, "dns_hosts", {}, 0};
    QTest::newRow("the list is an object")
        << QByteArray("{\"providers\":{}}") << QByteArray()
        << KnowledgeError{File::MailProviders, Kind::WrongType, {}, "providers", {}, 0};
    mailRow("an entry that is a text", R"("x")", Kind::WrongType, "#1", "");
    mailRow("no id, told by its place",
            R"({"id":"a","name":"A"},{"name":"B"})",
            Kind::Missing,
            "#2",
            "id");
    mailRow("no name", R"({"id":"a"})", Kind::Missing, "a", "name");
    mailRow("the same id twice",
            R"({"id":"a","name":"A"},{"id":"a","name":"B"})",
            Kind::DuplicateId,
            "a",
            "id",
            "a");
    mailRow("a number for a name", R"({"id":"a","name":1})", Kind::WrongType, "a", "name");
    mailRow("a member that is misspelt",
            R"({"id":"a","name":"A","caveat":[]})",
            Kind::UnknownMember,
            "a",
            "caveat");
    mailRow("misspelt further in",
            R"({"id":"a","name":"A","detect":{"mx_suffix":[]}})",
            Kind::UnknownMember,
            "a",
            "detect.mx_suffix");
    mailRow("a text for an object",
            R"({"id":"a","name":"A","detect":"mx"})",
            Kind::WrongType,
            "a",
            "detect");
    mailRow("a kind that there is not",
            R"({"id":"a","name":"A","kind":"isp"})",
            Kind::UnknownValue,
            "a",
            "kind",
            "isp");
    mailRow("a bad expression",
            R"({"id":"a","name":"A","detect":{"mx_regex":["^(mx$"]}})",
            Kind::BadPattern,
            "a",
            "detect.mx_regex",
            "^(mx$");
    mailRow("a suffix for everybody",
            R"({"id":"a","name":"A","detect":{"mx_suffixes":[".com"]}})",
            Kind::UnknownValue,
            "a",
            "detect.mx_suffixes",
            ".com");
    mailRow("an empty suffix",
            R"({"id":"a","name":"A","detect":{"mx_suffixes":[""]}})",
            Kind::UnknownValue,
            "a",
            "detect.mx_suffixes",
            "");
    mailRow("an mx line that no policy can have",
            R"({"id":"a","name":"A","policy_mx":{"lines":["*.*.example.com"]}})",
            Kind::UnknownValue,
            "a",
            "policy_mx.lines",
            "*.*.example.com");
    mailRow("a gap that is not closed",
            R"({"id":"a","name":"A","policy_mx":{"alternatives":[["mx.<n.example.com"]]}})",
            Kind::UnknownValue,
            "a",
            "policy_mx.alternatives",
            "mx.<n.example.com");
    mailRow("a help address that is none",
            R"({"id":"a","name":"A","help":{"url":"ftp://example.com"}})",
            Kind::UnknownValue,
            "a",
            "help.url",
            "ftp://example.com");
    mailRow("a confidence that there is not",
            R"({"id":"a","name":"A","confidence_by_field":{"mx":"certain"}})",
            Kind::UnknownValue,
            "a",
            "confidence_by_field.mx",
            "certain");
    dnsRow("a style that there is not",
           R"({"id":"a","name":"A","name_field":{"style":"absolute"}})",
           Kind::UnknownValue,
           "a",
           "name_field.style",
           "absolute");
    dnsRow("null for a style",
           R"({"id":"a","name":"A","name_field":{"style":null}})",
           Kind::WrongType,
           "a",
           "name_field.style");
    dnsRow("a text for a list",
           R"({"id":"a","name":"A","ns_suffixes":".ns.example"})",
           Kind::WrongType,
           "a",
           "ns_suffixes");
    dnsRow("a bad expression of a DNS host",
           R"({"id":"a","name":"A","ns_regex":["*"]})",
           Kind::BadPattern,
           "a",
           "ns_regex",
           "*");
    dnsRow("shares with nobody known",
           R"({"id":"a","name":"A","shares_name_servers_with":["b"]})",
           Kind::UnknownValue,
           "a",
           "shares_name_servers_with",
           "b");
}

void tst_OwnKnowledge::faultsOfOwnFilesAreNamed()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, dns);
    QFETCH(KnowledgeError, error);
    const auto result = known().with(mail, dns);
    QVERIFY(!result);
    KnowledgeError found = result.error();
    QCOMPARE(found.offset > 0, found.kind == Kind::NotJson);
    found.offset = 0; // Qt's versions count differently
    QVERIFY2(found == error, describe(found));
}

QTEST_GUILESS_MAIN(tst_OwnKnowledge)
#include "tst_OwnKnowledge.moc"
