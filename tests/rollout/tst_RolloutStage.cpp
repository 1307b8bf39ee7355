// SPDX-License-Identifier: Apache-2.0
#include "rollout/RolloutStage.h"
#include "support/HealthyDomain.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

using Stage = std::optional<RolloutStage>;

void takeRecordAway(HealthyDomain &shop)
{
    shop.seen.stsTxt = answers::none(shop.seen.stsTxt.name, RecordType::Txt);
}

void takeReportsAway(HealthyDomain &shop)
{
    shop.seen.tlsRptTxt = answers::none(shop.seen.tlsRptTxt.name, RecordType::Txt);
}

void takePolicyHostAway(HealthyDomain &shop)
{
    shop.seen.policyIpv4 = answers::none(shop.seen.policyIpv4.name, RecordType::A);
    shop.seen.policyIpv6 = answers::none(shop.seen.policyIpv6.name, RecordType::Aaaa);
    shop.seen.fetches.clear();
}

void setMaxAge(HealthyDomain &shop, const QByteArray &seconds)
{
    shop.seen.fetches[0].body.replace("1209600", seconds);
}

using Break = void (*)(HealthyDomain &);

} // namespace

class tst_RolloutStage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsRoundTrip();
    void modesInForce_data();
    void modesInForce();
    void whatIsThere_data();
    void whatIsThere();
};

void tst_RolloutStage::idsRoundTrip()
{
    QList<QByteArray> ids;
    for (int index = 0; index <= int(RolloutStage::Off); ++index) {
        const QByteArray id = toId(RolloutStage(index));
        QVERIFY(!ids.contains(id));
        ids.append(id);
        QCOMPARE(rolloutStageFromId(id), Stage(RolloutStage(index)));
    }
    QCOMPARE(ids.size(), 8);
    QCOMPARE(rolloutStageFromId(""), Stage());
    QCOMPARE(rolloutStageFromId("Testing"), Stage());
    QCOMPARE(rolloutStageFromId("testing "), Stage());
}

void tst_RolloutStage::modesInForce_data()
{
    QTest::addColumn<QByteArray>("mode");
    QTest::addColumn<QByteArray>("maxAge");
    QTest::addColumn<RolloutStage>("stage");
    using enum RolloutStage;
    QTest::newRow("testing") << QByteArray("testing") << QByteArray("86400") << Testing;
    QTest::newRow("testing for a year is still testing")
        << QByteArray("testing") << QByteArray("31557600") << Testing;
    QTest::newRow("enforce for a week")
        << QByteArray("enforce") << QByteArray("604800") << Enforcing;
    QTest::newRow("a second less than two weeks")
        << QByteArray("enforce") << QByteArray("1209599") << Enforcing;
    QTest::newRow("two weeks") << QByteArray("enforce") << QByteArray("1209600") << LongTerm;
    QTest::newRow("RFC 8461 section 8.3: none is the way out")
        << QByteArray("none") << QByteArray("86400") << Removing;
}

void tst_RolloutStage::modesInForce()
{
    QFETCH(const QByteArray, mode);
    QFETCH(const QByteArray, maxAge);
    QFETCH(const RolloutStage, stage);
    HealthyDomain shop(mode);
    setMaxAge(shop, maxAge);
    QCOMPARE(stageSeen(shop.judge()), Stage(stage));
}

void tst_RolloutStage::whatIsThere_data()
{
    QTest::addColumn<Break>("change");
    QTest::addColumn<Stage>("stage");
    const auto row = [](const char *name, Break change, Stage stage) {
        QTest::newRow(name) << change << stage;
    };
    row(
        "nothing is published",
        [](HealthyDomain &shop) {
            takeRecordAway(shop);
            takeReportsAway(shop);
            takePolicyHostAway(shop);
        },
        RolloutStage::NotStarted);
    row(
        "only the TLS-RPT record is there",
        [](HealthyDomain &shop) {
            takeRecordAway(shop);
            takePolicyHostAway(shop);
        },
        RolloutStage::Publishing);
    row(
        "only the policy is there",
        [](HealthyDomain &shop) {
            takeRecordAway(shop);
            takeReportsAway(shop);
        },
        RolloutStage::Publishing);
    row(
        "a record without a policy",
        [](HealthyDomain &shop) { takePolicyHostAway(shop); },
        RolloutStage::Publishing);
    row(
        "a broken record",
        [](HealthyDomain &shop) {
            shop.seen.stsTxt = answers::txt(shop.seen.stsTxt.name, {"v=STSv1; id=a-b;"});
        },
        RolloutStage::Publishing);
    row(
        "a broken policy",
        [](HealthyDomain &shop) { setMaxAge(shop, "soon"); },
        RolloutStage::Publishing);
    row(
        "a policy behind a redirect",
        [](HealthyDomain &shop) {
            shop.seen.fetches[0].status = 301;
            shop.seen.fetches[0].location = "https://www.shop.example/";
        },
        RolloutStage::Publishing);
    row(
        "TLS-RPT has no part in a policy in force",
        [](HealthyDomain &shop) { takeReportsAway(shop); },
        RolloutStage::LongTerm);
    row(
        "the record could not be looked up",
        [](HealthyDomain &shop) { shop.seen.stsTxt.kind = AnswerKind::Silent; },
        std::nullopt);
    row(
        "the policy host could not be looked up",
        [](HealthyDomain &shop) {
            takePolicyHostAway(shop);
            shop.seen.policyIpv4.kind = AnswerKind::Silent;
            shop.seen.policyIpv6.kind = AnswerKind::Silent;
        },
        std::nullopt);
    row(
        "without a record the policy host decides nothing",
        [](HealthyDomain &shop) {
            takeRecordAway(shop);
            takePolicyHostAway(shop);
            shop.seen.policyIpv4.kind = AnswerKind::Silent;
            shop.seen.policyIpv6.kind = AnswerKind::Silent;
        },
        RolloutStage::Publishing);
}

void tst_RolloutStage::whatIsThere()
{
    QFETCH(const Break, change);
    QFETCH(const Stage, stage);
    HealthyDomain shop;
    change(shop);
    QCOMPARE(stageSeen(shop.judge()), stage);
}

QTEST_GUILESS_MAIN(tst_RolloutStage)
#include "tst_RolloutStage.moc"
