// SPDX-License-Identifier: Apache-2.0
#include "publish/HostingFinder.h"
#include "publish/HostingTraps.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const DomainName bakery = DomainName::literal("bakery.example");
const QByteArray policy = "version: STSv1\r\nmode: testing\r\nmx: \"@HOST@\\\r\nmax_age: 86400\r\n";

QByteArray contentOf(const QList<FileToUpload> &files, const QString &path)
{
    for (const FileToUpload &file : files) {
        if (file.path == path)
            return file.content;
    }
    return "(missing)";
}

QByteArray textOf(const std::optional<HostToPublish> &record)
{
    if (!record)
        return "nothing";
    const QByteArray type = record->type == HostToPublish::Type::A ? "A "
        : record->type == HostToPublish::Type::Aaaa                ? "AAAA "
                                                                   : "CNAME ";
    return type + record->value;
}

} // namespace

class tst_HostingRecipes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceServesThePolicy();
    void placeholdersAreFilledIn();
    void whatIsTypedBecomesARecord_data();
    void whatIsTypedBecomesARecord();
    void placesAreRecognised();
    void trapsAreKnown();
    void trapsShowThemselves();
    void theFinderProposesTwo_data();
    void theFinderProposesTwo();
};

void tst_HostingRecipes::everyPlaceServesThePolicy()
{
    QSet<QByteArray> ids;
    for (const HostingRecipe &recipe : hostingRecipes()) {
        QVERIFY2(!ids.contains(recipe.id), recipe.id.constData());
        ids.insert(recipe.id);
        QCOMPARE(hostingRecipe(recipe.id), &recipe);
        int policies = 0;
        for (const FileToUpload &file : hostingFiles(recipe, bakery, policy)) {
            const bool isPolicy = file.path.endsWith(u".well-known/mta-sts.txt"_s);
            policies += isPolicy;
            QCOMPARE(file.content == policy, isPolicy);
            QVERIFY2(isPolicy || recipe.id == "cloudflare-workers" || !file.content.contains('@'),
                     file.content.constData());
            QVERIFY(!file.path.startsWith(u'/') && !file.path.contains(u".."_s));
        }
        QCOMPARE(policies, recipe.group == HostingGroup::Hosted ? 0 : 1);
        QCOMPARE(recipe.pattern.isEmpty(),
                 recipe.dns != HostingDns::Account && recipe.dns != HostingDns::Fixed);
    }
    QVERIFY(!hostingRecipe("netscape"));
}

void tst_HostingRecipes::placeholdersAreFilledIn()
{
    const QList<FileToUpload> nginx = hostingFiles(*hostingRecipe("nginx"), bakery, policy);
    QVERIFY(contentOf(nginx, u"mta-sts.bakery.example.conf"_s)
                .contains("    server_name mta-sts.bakery.example;\n"));
    const QList<FileToUpload> github = hostingFiles(*hostingRecipe("github-pages"), bakery, policy);
    QCOMPARE(contentOf(github, u"CNAME"_s), QByteArray("mta-sts.bakery.example\n"));
    const QByteArray compose =
        contentOf(hostingFiles(*hostingRecipe("traefik"), bakery, policy), u"compose.yaml"_s);
    QVERIFY(compose.contains(
        "traefik.http.routers.mta-sts-bakery-example.rule: \"Host(`mta-sts.bakery.example`)\""));
    // A policy is not to be filled in itself, and stays one string whatever it holds.
    const QByteArray worker = contentOf(
        hostingFiles(*hostingRecipe("cloudflare-workers"), bakery, policy), u"worker.js"_s);
    const QByteArray string =
        "\"version: STSv1\\r\\nmode: testing\\r\\nmx: \\\"@HOST@\\\\\\r\\nmax_age: 86400\\r\\n\"";
    QVERIFY2(worker.contains("var policy = " + string + ";\n"), worker.constData());
}

void tst_HostingRecipes::whatIsTypedBecomesARecord_data()
{
    QTest::addColumn<QByteArray>("recipe");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("record");
    const auto row =
        [](const char *name, const char *recipe, const QString &typed, const char *record) {
            QTest::newRow(name) << QByteArray(recipe) << typed << QByteArray(record);
        };
    row("IPv4", "nginx", u" 192.0.2.10 "_s, "A 192.0.2.10");
    row("IPv6", "nginx", u"2001:DB8::1"_s, "AAAA 2001:db8::1");
    row("IPv6 in brackets", "nginx", u"[2001:db8::1]"_s, "AAAA 2001:db8::1");
    row("a number with a zero before it", "nginx", u"192.0.2.010"_s, "nothing");
    row("no address of a server", "nginx", u"0.0.0.0"_s, "nothing");
    row("IPv6 in an address", "nginx", u"https://[2001:db8::1]/"_s, "AAAA 2001:db8::1");
    row("a public suffix", "nginx", u"co.uk"_s, "nothing");
    row("three numbers are no address", "nginx", u"1.2.3"_s, "nothing");
    row("an address of this computer only", "nginx", u"fe80::1%eth0"_s, "nothing");
    row("a server's name", "nginx", u"web.Bakery.example."_s, "CNAME web.bakery.example");
    row("its own name", "nginx", u"mta-sts.bakery.example"_s, "nothing");
    row("a name in another alphabet",
        "nginx",
        u"bäckerei.example"_s,
        "CNAME xn--bckerei-5wa.example");
    row("nothing typed", "nginx", QString(), "nothing");
    row("only a bracket", "nginx", u"["_s, "nothing");
    row("an account", "github-pages", u"Anna-Bakery"_s, "CNAME anna-bakery.github.io");
    row("an account with its address",
        "github-pages",
        u"https://anna.github.io/site/"_s,
        "CNAME anna.github.io");
    row("an account that cannot be", "github-pages", u"anna bakery"_s, "nothing");
    row("an account with a dot", "github-pages", u"anna.bakery"_s, "nothing");
    row("an account that is too long", "github-pages", QString(64, u'a'), "nothing");
    row("a name that is shown",
        "aws-cloudfront",
        u"https://d111.cloudfront.net/"_s,
        "CNAME d111.cloudfront.net");
    row("an address where a name is shown", "aws-cloudfront", u"192.0.2.1"_s, "nothing");
    row("the same for everybody", "vercel", QString(), "CNAME cname.vercel-dns.com");
    row("made by the place", "cloudflare-workers", u"anything"_s, "nothing");
    row("hostile", "netlify", u"a\"; rm -rf /"_s, "nothing");
}

void tst_HostingRecipes::whatIsTypedBecomesARecord()
{
    QFETCH(const QByteArray, recipe);
    QFETCH(const QString, typed);
    QFETCH(const QByteArray, record);
    const auto made = hostingRecord(*hostingRecipe(recipe), bakery, typed);
    QCOMPARE(textOf(made), record);
    if (made)
        QCOMPARE(made->name, DomainName::literal("mta-sts.bakery.example"));
}

void tst_HostingRecipes::placesAreRecognised()
{
    QCOMPARE(hostingRecipeOfTarget(DomainName::literal("anna.github.io"))->id,
             QByteArray("github-pages"));
    QCOMPARE(hostingRecipeOfTarget(DomainName::literal("nice-rock-0123.1.azurestaticapps.net"))->id,
             QByteArray("azure-static-web-apps"));
    QVERIFY(!hostingRecipeOfTarget(DomainName::literal("github.io.example")));
    QVERIFY(!hostingRecipeOfTarget(DomainName()));
    for (const HostingRecipe &recipe : hostingRecipes()) {
        QVERIFY2(!recipe.targets.contains(DomainName()), recipe.id.constData());
        // What a recipe makes, it must recognise.
        const auto record = hostingRecord(recipe, bakery, u"anna"_s);
        if (recipe.dns == HostingDns::Account || recipe.dns == HostingDns::Fixed)
            QCOMPARE(hostingRecipeOfTarget(*DomainName::fromDns(record->value)), &recipe);
    }
}

void tst_HostingRecipes::trapsAreKnown()
{
    QSet<QByteArray> known;
    for (const HostingTrap &trap : hostingTraps()) {
        QVERIFY2(!known.contains(trap.id) && !trap.shownBy.isEmpty(), trap.id.constData());
        known.insert(trap.id);
    }
    QSet<QByteArray> used;
    for (const HostingRecipe &recipe : hostingRecipes()) {
        for (const QByteArray &trap : recipe.traps) {
            QVERIFY2(known.contains(trap), (recipe.id + ": " + trap).constData());
            used.insert(trap);
        }
    }
    QCOMPARE(used, known);
}

void tst_HostingRecipes::trapsShowThemselves()
{
    const HostingRecipe &github = *hostingRecipe("github-pages");
    QCOMPARE(trapsShownBy(github, {}), QList<QByteArray>());
    QCOMPARE(trapsShownBy(github, {Finding(FindingCode::PolicyNotFound, u"x"_s)}),
             QList<QByteArray>{"github-drops-dot-folders"});
    QCOMPARE(trapsShownBy(github,
                          {Finding(FindingCode::PolicyHostCaaBlocks, u"x"_s),
                           Finding(FindingCode::PolicyHostCertificateWrongName, u"x"_s)}),
             (QList<QByteArray>{"github-domain-pending", "caa-forbids"}));
    QCOMPARE(trapsShownBy(github, {Finding(FindingCode::PolicyGood, u"x"_s)}), QList<QByteArray>());
}

void tst_HostingRecipes::theFinderProposesTwo_data()
{
    QTest::addColumn<QList<QByteArray>>("has");
    QTest::addColumn<QList<QByteArray>>("best");
    const auto row = [](const char *name,
                        const QList<QByteArray> &has,
                        const QList<QByteArray> &best) { QTest::newRow(name) << has << best; };
    row("nothing", {}, {"github-pages", "netlify"});
    row("a web server", {"web-server"}, {"nginx", "apache"});
    row("a web server and a panel", {"web-server", "control-panel"}, {"cpanel", "nginx"});
    row("DNS at Cloudflare", {"cloudflare"}, {"cloudflare-workers", "cloudflare-pages"});
    row("DNS at Cloudflare and GitHub",
        {"code-host", "cloudflare"},
        {"cloudflare-workers", "github-pages"});
    row("Azure and GitHub", {"azure", "code-host"}, {"azure-static-web-apps", "github-pages"});
    row("nobody to look after it", {"nobody-for-files"}, {"hosted", "github-pages"});
}

void tst_HostingRecipes::theFinderProposesTwo()
{
    QFETCH(const QList<QByteArray>, has);
    QFETCH(const QList<QByteArray>, best);
    QList<Possession> possessions;
    for (const QByteArray &id : has) {
        const auto possession = possessionFromId(id);
        QVERIFY(possession);
        QCOMPARE(toId(*possession), id);
        possessions.append(*possession);
    }
    QList<QByteArray> ids;
    for (const HostingRecipe *recipe : proposeHosting(possessions))
        ids.append(recipe->id);
    QCOMPARE(ids, best);
}

QTEST_GUILESS_MAIN(tst_HostingRecipes)
#include "tst_HostingRecipes.moc"
