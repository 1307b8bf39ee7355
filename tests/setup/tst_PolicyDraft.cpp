// SPDX-License-Identifier: Apache-2.0
#include "setup/PolicyDraft.h"
#include "support/HealthyDomain.h"
#include "support/SetClock.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QList<MxPattern> patterns(const QList<QByteArray> &texts)
{
    QList<MxPattern> result;
    for (const QByteArray &text : texts)
        result.append(*MxPattern::fromText(text));
    return result;
}

Assessment withMx(const QList<std::pair<int, QByteArray>> &hosts)
{
    Assessment assessment;
    for (const MxRecord &record :
         mxRecords(answers::mx(DomainName::literal("shop.example"), hosts)))
        assessment.mx.append({record, {}, {}, {}, {}});
    return assessment;
}

} // namespace

class tst_PolicyDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesFollowTheMxSet();
    void hostsThatAPolicyCannotName();
    void ownLinesStay();
    void withoutMailServersThereIsNoLine();
    void theFirstPolicyIsTestingForADay();
    void sameMeaning_data();
    void sameMeaning();
    void anIdBelongsToAText();
    void aTextOfBeforeGetsAnotherIdAgain();
    void theClockMayGoBack();
    void aValidPolicyIsAdoptedWithItsId();
    void wildcardLinesAreAdopted();
    void unknownFieldsAreNoOtherPolicy();
    void aPolicyWithoutARecordIsAdoptedWithoutAnId();
    void onlyReportsAreAdopted();
    void aBrokenPolicyIsNotAdopted_data();
    void aBrokenPolicyIsNotAdopted();
    void nothingToAdopt();
    void whatWasChosenIsNotOverwritten_data();
    void whatWasChosenIsNotOverwritten();
};

void tst_PolicyDraft::linesFollowTheMxSet()
{
    const PolicyDraft draft = draftPolicy(
        {}, withMx({{20, "mx2.shop.example"}, {10, "mx1.shop.example"}, {30, "mx1.shop.example"}}));
    QCOMPARE(draft.policy.mx, patterns({"mx1.shop.example", "mx2.shop.example"}));
    QVERIFY(draft.uncovered.isEmpty());
    QVERIFY(draft.unused.isEmpty());
    QCOMPARE(draft.text,
             QByteArray("version: STSv1\r\nmode: testing\r\nmx: mx1.shop.example\r\n"
                        "mx: mx2.shop.example\r\nmax_age: 86400\r\n"));
    QCOMPARE(readPolicy(draft.text).policy, std::optional(draft.policy));
}

void tst_PolicyDraft::hostsThatAPolicyCannotName()
{
    const PolicyDraft draft = draftPolicy(
        {}, withMx({{10, "mx_1.shop.example"}, {20, "192.0.2.1"}, {30, "mx2.shop.example"}}));
    QCOMPARE(draft.policy.mx, patterns({"mx2.shop.example"}));
    QCOMPARE(draft.uncovered.size(), 2);
}

void tst_PolicyDraft::ownLinesStay()
{
    SetupChoices choices;
    choices.ownMxLines = true;
    choices.mxLines = patterns({"*.mail.example", "mx1.shop.example"});
    const PolicyDraft draft =
        draftPolicy(choices, withMx({{10, "mx1.shop.example"}, {20, "mx2.shop.example"}}));
    QCOMPARE(draft.policy.mx, choices.mxLines);
    QCOMPARE(draft.uncovered, QList{DomainName::literal("mx2.shop.example")});
    QCOMPARE(draft.unused, patterns({"*.mail.example"}));
    // RFC 8461 section 4.1: a wildcard stands for one label.
    const PolicyDraft deep = draftPolicy(choices, withMx({{10, "a.eu.mail.example"}}));
    QCOMPARE(deep.uncovered.size(), 1);
}

void tst_PolicyDraft::withoutMailServersThereIsNoLine()
{
    QVERIFY(draftPolicy({}, Assessment()).policy.mx.isEmpty());
    // RFC 7505: a null MX is no host.
    const PolicyDraft draft = draftPolicy({}, withMx({{0, "."}}));
    QVERIFY(draft.policy.mx.isEmpty());
    QVERIFY(draft.uncovered.isEmpty());
}

void tst_PolicyDraft::theFirstPolicyIsTestingForADay()
{
    const Policy policy = draftPolicy({}, withMx({{10, "mx1.shop.example"}})).policy;
    QCOMPARE(policy.mode, PolicyMode::Testing);
    QCOMPARE(policy.maxAge, std::chrono::seconds(86400));
}

void tst_PolicyDraft::sameMeaning_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    const auto text =
        [](const char *mode, const char *lines, const char *maxAge, const char *more = "") {
            return QByteArray("version: STSv1\r\nmode: ") + mode + "\r\n" + lines
                + "max_age: " + maxAge + "\r\n" + more;
        };
    QTest::newRow("itself") << text("testing", "mx: a.example\r\nmx: b.example\r\n", "86400")
                            << true;
    QTest::newRow("another order")
        << text("testing", "mx: b.example\r\nmx: a.example\r\n", "86400") << true;
    QTest::newRow("a line twice") << text(
        "testing", "mx: b.example\r\nmx: a.example\r\nmx: b.example\r\n", "86400")
                                  << true;
    QTest::newRow("capital letters")
        << text("testing", "mx: A.example\r\nmx: b.EXAMPLE\r\n", "86400") << true;
    QTest::newRow("an unknown field")
        << text("testing", "mx: a.example\r\nmx: b.example\r\n", "86400", "note: x\r\n") << true;
    QTest::newRow("another mode") << text("enforce", "mx: a.example\r\nmx: b.example\r\n", "86400")
                                  << false;
    QTest::newRow("another max_age")
        << text("testing", "mx: a.example\r\nmx: b.example\r\n", "86401") << false;
    QTest::newRow("a line less") << text("testing", "mx: a.example\r\n", "86400") << false;
    QTest::newRow("a wildcard instead")
        << text("testing", "mx: *.example\r\nmx: b.example\r\n", "86400") << false;
}

void tst_PolicyDraft::sameMeaning()
{
    QFETCH(const QByteArray, other);
    const auto policy = readPolicy(other).policy;
    QVERIFY(policy);
    const Policy mine{
        PolicyMode::Testing, patterns({"a.example", "b.example"}), std::chrono::seconds(86400), {}};
    QTEST(saysTheSame(mine, *policy), "same");
    QTEST(saysTheSame(*policy, mine), "same");
}

void tst_PolicyDraft::anIdBelongsToAText()
{
    SetClock clock;
    SetupChoices choices;
    QVERIFY(renewPolicyId(choices, "one", clock.now));
    QCOMPARE(choices.policyId, QByteArray("20261124T120000"));
    clock.pass(std::chrono::hours(1));
    QVERIFY(!renewPolicyId(choices, "one", clock.now));
    QCOMPARE(choices.policyId, QByteArray("20261124T120000"));
    QVERIFY(renewPolicyId(choices, "two", clock.now));
    QCOMPARE(choices.policyId, QByteArray("20261124T130000"));
    // Within the same second as well.
    QVERIFY(renewPolicyId(choices, "three", clock.now));
    QCOMPARE(choices.policyId, QByteArray("20261124T130001"));
}

void tst_PolicyDraft::aTextOfBeforeGetsAnotherIdAgain()
{
    SetClock clock;
    SetupChoices choices;
    QList<QByteArray> ids;
    for (int turn = 0; turn < 200; ++turn) {
        renewPolicyId(choices, turn % 2 == 0 ? "one" : "two", clock.now);
        // Senders that have cached the text in between would not look again. RFC 8461 section 3.1.
        QVERIFY(!ids.contains(choices.policyId));
        QVERIFY(choices.policyId.size() <= 32);
        ids.append(choices.policyId);
    }
}

void tst_PolicyDraft::theClockMayGoBack()
{
    SetClock clock;
    SetupChoices choices;
    renewPolicyId(choices, "one", clock.now);
    clock.pass(-std::chrono::hours(24 * 365));
    QVERIFY(!renewPolicyId(choices, "one", clock.now));
    QVERIFY(renewPolicyId(choices, "two", clock.now));
    QCOMPARE(choices.policyId, QByteArray("20261124T120001"));
}

void tst_PolicyDraft::aValidPolicyIsAdoptedWithItsId()
{
    const Assessment assessment = HealthyDomain("enforce").judge();
    SetupChoices choices;
    QVERIFY(adoptPublished(choices, assessment));
    QCOMPARE(choices.reportUris, QList<QByteArray>{"mailto:tls@shop.example"});
    QCOMPARE(choices.mode, PolicyMode::Enforce);
    QCOMPARE(choices.maxAge, std::chrono::seconds(1209600));
    QVERIFY(choices.policyDecided);
    QVERIFY(!choices.ownMxLines);
    QCOMPARE(choices.policyId, QByteArray("20261124T1000"));
    const PolicyDraft draft = draftPolicy(choices, assessment);
    QVERIFY(saysTheSame(draft.policy, *assessment.policy.policy));
    // It is the id of what is published: no other until something changes.
    QVERIFY(!renewPolicyId(choices, draft.text, SetClock().now));
    QVERIFY(!adoptPublished(choices, assessment));
}

void tst_PolicyDraft::wildcardLinesAreAdopted()
{
    HealthyDomain shop;
    shop.seen.fetches[0].body.replace("mx: mx1.shop.example\r\nmx: mx2.shop.example",
                                      "mx: *.shop.example");
    const Assessment assessment = shop.judge();
    SetupChoices choices;
    QVERIFY(adoptPublished(choices, assessment));
    QVERIFY(choices.ownMxLines);
    QCOMPARE(choices.mxLines, patterns({"*.shop.example"}));
    QVERIFY(draftPolicy(choices, assessment).uncovered.isEmpty());
}

void tst_PolicyDraft::unknownFieldsAreNoOtherPolicy()
{
    HealthyDomain shop;
    shop.seen.fetches[0].body += "note: hello\r\n";
    const Assessment assessment = shop.judge();
    SetupChoices choices;
    QVERIFY(adoptPublished(choices, assessment));
    QVERIFY(saysTheSame(draftPolicy(choices, assessment).policy, *assessment.policy.policy));
}

void tst_PolicyDraft::aPolicyWithoutARecordIsAdoptedWithoutAnId()
{
    HealthyDomain shop;
    shop.seen.stsTxt = answers::none(shop.seen.stsTxt.name, RecordType::Txt);
    SetupChoices choices;
    QVERIFY(adoptPublished(choices, shop.judge()));
    QVERIFY(choices.policyDecided);
    QVERIFY(choices.policyId.isEmpty());
}

void tst_PolicyDraft::onlyReportsAreAdopted()
{
    HealthyDomain shop;
    unpublishEverything(shop.seen);
    shop.seen.tlsRptTxt = HealthyDomain().seen.tlsRptTxt;
    SetupChoices choices;
    QVERIFY(adoptPublished(choices, shop.judge()));
    SetupChoices expected;
    expected.reportUris = {"mailto:tls@shop.example"};
    QVERIFY(choices == expected);
}

void tst_PolicyDraft::aBrokenPolicyIsNotAdopted_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("a mode that is none")
        << QByteArray("mode: enforce") << QByteArray("mode: strict");
    QTest::newRow("a blank line") << QByteArray("mode:") << QByteArray("\r\nmode:");
    QTest::newRow("no mx") << QByteArray("mx:") << QByteArray("host:");
}

void tst_PolicyDraft::aBrokenPolicyIsNotAdopted()
{
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    HealthyDomain shop;
    shop.seen.fetches[0].body.replace(before, after);
    SetupChoices choices;
    QVERIFY(adoptPublished(choices, shop.judge()));
    SetupChoices expected;
    expected.reportUris = {"mailto:tls@shop.example"};
    QVERIFY(choices == expected);
}

void tst_PolicyDraft::nothingToAdopt()
{
    HealthyDomain shop;
    unpublishEverything(shop.seen);
    SetupChoices choices;
    QVERIFY(!adoptPublished(choices, shop.judge()));
    QVERIFY(choices == SetupChoices());
    QVERIFY(!adoptPublished(choices, Assessment()));
}

void tst_PolicyDraft::whatWasChosenIsNotOverwritten_data()
{
    QTest::addColumn<SetupChoices>("chosen");
    SetupChoices decided;
    decided.policyDecided = true;
    QTest::newRow("decided") << decided;
    SetupChoices mode;
    mode.mode = PolicyMode::None;
    QTest::newRow("a mode, before going on") << mode;
    SetupChoices age;
    age.maxAge = std::chrono::seconds(604800);
    QTest::newRow("a max_age, before going on") << age;
    SetupChoices lines;
    lines.ownMxLines = true;
    lines.mxLines = patterns({"mx9.shop.example"});
    QTest::newRow("lines, before going on") << lines;
}

void tst_PolicyDraft::whatWasChosenIsNotOverwritten()
{
    QFETCH(SetupChoices, chosen);
    chosen.reportUris = {"mailto:mine@shop.example"};
    SetupChoices choices = chosen;
    QVERIFY(!adoptPublished(choices, HealthyDomain().judge()));
    QVERIFY(choices == chosen);
}

QTEST_GUILESS_MAIN(tst_PolicyDraft)
#include "tst_PolicyDraft.moc"
