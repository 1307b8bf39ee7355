// SPDX-License-Identifier: Apache-2.0
#include "setup/SetupChoices.h"

#include <QTest>

using namespace postseal;

namespace {

/// Every member is another than at first, and no two are alike.
SetupChoices distinctChoices()
{
    const QDateTime at(QDate(2026, 11, 24), QTime(10, 0, 0, 123), Qt::UTC);
    SetupChoices choices;
    choices.step = WizardStep::PublishRecord;
    choices.reportUris = {"mailto:tls@shop.example", "https://reports.example/tls"};
    choices.mode = PolicyMode::Enforce;
    choices.maxAge = std::chrono::seconds(1209600);
    choices.ownMxLines = true;
    choices.mxLines = {*MxPattern::fromText("*.mail.example"),
                       *MxPattern::fromText("mx.shop.example")};
    choices.policyDecided = true;
    choices.policyId = "20261124T100000";
    choices.policyOfId = "version: STSv1\r\nmode: enforce\r\n";
    choices.dnsHost = "cloudflare";
    choices.hosting = SetupChoices::somebodyElse;
    choices.hostingAt = {{"address", QStringLiteral("192.0.2.10")}};
    choices.possessions = {"web-server"};
    choices.tlsReportRecordSaidUtc = at;
    choices.policyHostSaidUtc = at.addSecs(1);
    choices.policyRecordSaidUtc = at.addSecs(2);
    return choices;
}

} // namespace

class tst_SetupChoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack();
    void everyStepAndHostingComesBack();
    void whatNobodyChoseComesBackToo();
    void whenItWasSaidGoesToItsPublication();
    void documentsOfOtherVersions_data();
    void documentsOfOtherVersions();
    void timesAreUtc();
    void aTimeThatCannotBeWrittenIsLeftOut();
    void documentsThatCannotBeRead_data();
    void documentsThatCannotBeRead();
    void laterChoicesGoOverStoredOnes();
    void joiningDocuments();
};

void tst_SetupChoices::everyMemberComesBack()
{
    const SetupChoices choices = distinctChoices();
    const auto back = setupChoicesFromJson(toJson(choices));
    QVERIFY(back);
    QCOMPARE(*back == choices, true);
    QCOMPARE(toJson(*back), toJson(choices));
}

void tst_SetupChoices::everyStepAndHostingComesBack()
{
    for (int step = 0; step < wizardStepCount; ++step) {
        SetupChoices choices;
        choices.step = WizardStep(step);
        choices.hosting = QByteArray::number(step % 3);
        const auto back = setupChoicesFromJson(toJson(choices));
        QVERIFY(back && *back == choices);
        QVERIFY(toJson(choices).contains(toId(WizardStep(step))));
    }
}

void tst_SetupChoices::whatNobodyChoseComesBackToo()
{
    const auto back = setupChoicesFromJson(toJson(SetupChoices()));
    QVERIFY(back && *back == SetupChoices());
    const auto none = setupChoicesFromJson({});
    QVERIFY(none && *none == SetupChoices());
}

void tst_SetupChoices::whenItWasSaidGoesToItsPublication()
{
    const SetupChoices choices = distinctChoices();
    SetupChoices other;
    for (const Publication publication :
         {Publication::TlsReportRecord, Publication::PolicyHost, Publication::PolicyRecord}) {
        QVERIFY(!other.saidPublished(publication).isValid());
        other.setSaidPublished(publication, choices.saidPublished(publication));
        QCOMPARE(other.saidPublished(publication), choices.saidPublished(publication));
    }
    QCOMPARE(other.policyRecordSaidUtc, choices.policyRecordSaidUtc);
    QCOMPARE(other.policyHostSaidUtc, choices.policyHostSaidUtc);
}

void tst_SetupChoices::documentsOfOtherVersions_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::newRow("nothing in it") << QByteArray("{}");
    QTest::newRow("members that nobody knows")
        << QByteArray(R"({"theme":"dark","quotas":[1,{"a":null}]})");
    QTest::newRow("white space") << QByteArray("\n { \"mode\" : \"testing\" }\n");
    QTest::newRow("words that nobody knows") << QByteArray(R"({"step":"tracking","mode":"strict"})");
    QTest::newRow("a huge word") << "{\"step\":\"" + QByteArray(4 * 1024 * 1024, 'x') + "\"}";
    QTest::newRow("empty lists") << QByteArray(R"({"rua":[],"mx":[]})");
}

void tst_SetupChoices::documentsOfOtherVersions()
{
    QFETCH(const QByteArray, document);
    const auto choices = setupChoicesFromJson(document);
    QVERIFY(choices);
    QVERIFY(*choices == SetupChoices());
}

void tst_SetupChoices::timesAreUtc()
{
    const auto old = setupChoicesFromJson(R"({"host_said":"1970-01-01T00:00:00.000Z"})");
    QVERIFY(old);
    QCOMPARE(old->policyHostSaidUtc.toMSecsSinceEpoch(), 0);
    const auto offset = setupChoicesFromJson(R"({"host_said":"2026-11-24T12:00:00+02:00"})");
    QVERIFY(offset);
    QCOMPARE(offset->policyHostSaidUtc.timeSpec(), Qt::UTC);
    QCOMPARE(offset->policyHostSaidUtc, QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
}

void tst_SetupChoices::aTimeThatCannotBeWrittenIsLeftOut()
{
    SetupChoices choices = distinctChoices();
    choices.policyHostSaidUtc = QDateTime(QDate(12026, 1, 1), QTime(0, 0), Qt::UTC);
    const auto back = setupChoicesFromJson(toJson(choices));
    QVERIFY(back);
    choices.policyHostSaidUtc = {};
    QVERIFY(*back == choices);
}

void tst_SetupChoices::documentsThatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("member");
    const auto row = [](const char *name, const QByteArray &document, const char *member) {
        QTest::newRow(name) << document << QByteArray(member);
    };
    row("not JSON", "choices", "(document)");
    row("a list", "[]", "(document)");
    row("null", "null", "(document)");
    row("cut short", toJson(distinctChoices()).chopped(1), "(document)");
    row("not UTF-8", QByteArray("{\"step\":\"\xff\xfe\"}"), "(document)");
    row("a hundred thousand brackets", QByteArray(100000, '['), "(document)");
    row("deep, in a member", "{\"rua\":" + QByteArray(100000, '['), "(document)");
    row("step is a number", R"({"step":1})", "step");
    row("step is null", R"({"step":null})", "step");
    row("rua is a text", R"({"rua":"mailto:tls@shop.example"})", "rua");
    row("a number in rua", R"({"rua":["mailto:tls@shop.example",7]})", "rua");
    row("mode is a list", R"({"mode":[]})", "mode");
    row("max_age is a text", R"({"max_age":"86400"})", "max_age");
    row("max_age below zero", R"({"max_age":-1})", "max_age");
    row("max_age with a fraction", R"({"max_age":86400.5})", "max_age");
    row("RFC 8461 section 3.2: max_age above a year", R"({"max_age":31557601})", "max_age");
    row("max_age beyond every integer", R"({"max_age":1e300})", "max_age");
    row("own_mx is a number", R"({"own_mx":1})", "own_mx");
    row("mx is no pattern", R"({"mx":["mx1.shop.example","**"]})", "mx");
    row("policy_decided is a text", R"({"policy_decided":"true"})", "policy_decided");
    row("id is a number", R"({"id":20261124})", "id");
    row("id_of is an object", R"({"id_of":{}})", "id_of");
    row("dns_host is a list", R"({"dns_host":["a"]})", "dns_host");
    row("a date that is none", R"({"record_said":"yesterday"})", "record_said");
    row("a day that is not in the calendar",
        R"({"tls_rpt_said":"2026-02-30T00:00:00.000Z"})",
        "tls_rpt_said");
    row("an empty date", R"({"host_said":""})", "host_said");
    row("the first fault is told", R"({"hosting":7,"mode":8})", "mode");
}

void tst_SetupChoices::documentsThatCannotBeRead()
{
    QFETCH(const QByteArray, document);
    const auto choices = setupChoicesFromJson(document);
    QVERIFY(!choices);
    QTEST(choices.error().member, "member");
}

void tst_SetupChoices::laterChoicesGoOverStoredOnes()
{
    const SetupChoices stored = distinctChoices();
    QVERIFY(joined(stored, {}) == stored);
    QVERIFY(joined({}, stored) == stored);
    SetupChoices later;
    later.reportUris = {"mailto:other@shop.example"};
    later.policyId = "made-of-nothing";
    SetupChoices expected = stored;
    expected.reportUris = later.reportUris;
    // The stored id may be published.
    QVERIFY(joined(stored, later) == expected);
}

void tst_SetupChoices::joiningDocuments()
{
    SetupChoices later;
    later.dnsHost = "ovh";
    SetupChoices expected = distinctChoices();
    expected.dnsHost = "ovh";
    QCOMPARE(joinedDocuments(toJson(distinctChoices()), toJson(later)), toJson(expected));
    QCOMPARE(joinedDocuments("broken", toJson(later)), toJson(later));
}

QTEST_GUILESS_MAIN(tst_SetupChoices)
#include "tst_SetupChoices.moc"
