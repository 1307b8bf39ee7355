// SPDX-License-Identifier: Apache-2.0
#include "setup/FailureNow.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

using State = FailureNow::State;

Q_DECLARE_METATYPE(postseal::FailureNow::State)

namespace {

/// A check in which everything is in order: two mail servers with an address each.
Assessment goodCheck()
{
    Assessment assessment;
    assessment.domain = DomainName::literal("a.example");
    for (int step = 0; step <= int(Step::Dane); ++step)
        assessment.steps.append({Step(step), StepStatus::Pass, {}});
    for (const char *host : {"mx1.a.example", "mx2.a.example"}) {
        MxResult mx;
        mx.mx.host = DomainName::literal(host);
        AddressResult address;
        address.address = QHostAddress(u"192.0.2.1"_s);
        address.status = StepStatus::Pass;
        mx.addresses = {address};
        assessment.mx.append(mx);
    }
    return assessment;
}

void setStep(Assessment &assessment,
             Step step,
             StepStatus status,
             const QList<Finding> &findings = {})
{
    assessment.steps[qsizetype(step)] = {step, status, findings};
}

FailureGroup group(const char *result, const char *mx = "")
{
    FailureGroup group;
    group.kind = "sts";
    group.result = QString::fromLatin1(result);
    group.mxHost = QString::fromLatin1(mx);
    group.sessions = 3;
    return group;
}

} // namespace

class tst_FailureNow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksThePartThatFailed_data();
    void asksThePartThatFailed();
    void looksAtTheServerThatWasNamed();
    void knowsServersThatAreGone();
    void claimsNothingThatWasNotSeen();
    void namesTheFinding();
    void tellsNoiseFromFaults();
    void knowsSinceWhenItIsOver_data();
    void knowsSinceWhenItIsOver();
};

void tst_FailureNow::asksThePartThatFailed_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<int>("step");
    QTest::newRow("fetch, host") << QByteArray("sts-policy-fetch-error") << int(Step::PolicyHost);
    QTest::newRow("fetch, answer") << QByteArray("sts-policy-fetch-error") << int(Step::Policy);
    QTest::newRow("invalid") << QByteArray("sts-policy-invalid") << int(Step::Policy);
    QTest::newRow("web certificate") << QByteArray("sts-webpki-invalid") << int(Step::PolicyHost);
    QTest::newRow("DANE") << QByteArray("tlsa-invalid") << int(Step::Dane);
    QTest::newRow("DNSSEC") << QByteArray("dnssec-invalid") << int(Step::Dane);
    QTest::newRow("mx lines") << QByteArray("validation-failure") << int(Step::Coverage);
}

void tst_FailureNow::asksThePartThatFailed()
{
    QFETCH(const QByteArray, result);
    QFETCH(const int, step);
    Assessment assessment = goodCheck();
    QCOMPARE(failureNow(group(result), assessment).state, State::Fixed);
    setStep(
        assessment, Step(step), StepStatus::Fail, {Finding(FindingCode::PolicyNotFound, u"x"_s)});
    QCOMPARE(failureNow(group(result), assessment).state, State::Broken);
    setStep(assessment, Step(step), StepStatus::Unknown);
    QCOMPARE(failureNow(group(result), assessment).state, State::Unknown);
    // What only could be better does not make sessions fail.
    setStep(assessment, Step(step), StepStatus::Warn);
    QCOMPARE(failureNow(group(result), assessment).state, State::Fixed);
}

void tst_FailureNow::looksAtTheServerThatWasNamed()
{
    Assessment assessment = goodCheck();
    assessment.mx[1].addresses[0].status = StepStatus::Fail;
    QCOMPARE(failureNow(group("certificate-expired", "mx1.a.example"), assessment).state,
             State::Fixed);
    QCOMPARE(failureNow(group("certificate-expired", "mx2.a.example"), assessment).state,
             State::Broken);
    // Where the reporter names none, any may be meant.
    QCOMPARE(failureNow(group("certificate-expired"), assessment).state, State::Broken);
    assessment.mx[1].addresses[0].status = StepStatus::Unknown;
    QCOMPARE(failureNow(group("certificate-expired"), assessment).state, State::Unknown);
}

void tst_FailureNow::knowsServersThatAreGone()
{
    QCOMPARE(failureNow(group("starttls-not-supported", "old.a.example"), goodCheck()).state,
             State::Gone);
}

void tst_FailureNow::claimsNothingThatWasNotSeen()
{
    Assessment assessment = goodCheck();
    QCOMPARE(failureNow(group("dane-required"), assessment).state, State::Elsewhere);
    QCOMPARE(failureNow(group("something-new"), assessment).state, State::Elsewhere);
    assessment.mx.clear();
    QCOMPARE(failureNow(group("certificate-expired", "mx1.a.example"), assessment).state,
             State::Unknown);
    MxResult unreached;
    unreached.mx.host = DomainName::literal("mx1.a.example");
    assessment.mx = {unreached};
    QCOMPARE(failureNow(group("certificate-expired", "mx1.a.example"), assessment).state,
             State::Unknown);
}

void tst_FailureNow::namesTheFinding()
{
    Assessment assessment = goodCheck();
    assessment.mx[0].addresses[0].status = StepStatus::Fail;
    setStep(assessment,
            Step::Starttls,
            StepStatus::Fail,
            {Finding(FindingCode::MxNullMx, u"mx2.a.example"_s),
             Finding(FindingCode::PolicyNotFound, u"mx1.a.example"_s)});
    for (Finding &finding : assessment.steps[qsizetype(Step::Starttls)].findings)
        finding.severity = Severity::Fail;
    const FailureNow now = failureNow(group("certificate-expired", "mx1.a.example"), assessment);
    QVERIFY(now.finding.has_value());
    QCOMPARE(now.finding->code, FindingCode::PolicyNotFound);
}

void tst_FailureNow::tellsNoiseFromFaults()
{
    FailureGroup noise = group("starttls-not-supported", "mx1.a.example");
    noise.senderAddresses = {{u"203.0.113.7"_s, 3}};
    noise.firstUtc = QDateTime(QDate(2026, 11, 20), QTime(0, 0), Qt::UTC);
    noise.lastUtc = noise.firstUtc.addDays(1);
    QVERIFY(isNoise(noise, {5000, 3}));
    QVERIFY(!isNoise(noise, {900, 3}));
    FailureGroup other = noise;
    other.sessions = 10;
    QVERIFY(!isNoise(other, {5000, 10}));
    other = noise;
    other.senderAddresses.insert(u"203.0.113.8"_s, 1);
    QVERIFY(!isNoise(other, {5000, 3}));
    // Sessions whose sender is not told may be from anywhere.
    other = noise;
    other.sessions = 5;
    QVERIFY(!isNoise(other, {5000, 5}));
    other = noise;
    other.lastUtc = noise.firstUtc.addDays(3);
    QVERIFY(!isNoise(other, {5000, 3}));
}

void tst_FailureNow::knowsSinceWhenItIsOver_data()
{
    QTest::addColumn<QByteArray>("checks"); // the latest first: good, bad, unknown
    QTest::addColumn<int>("lastReport"); // day
    QTest::addColumn<int>("brokenDay");
    QTest::addColumn<int>("fixedDay");
    // A check a day from the 20th of the month backwards.
    QTest::newRow("fixed") << QByteArray("ggb") << 18 << 18 << 19;
    QTest::newRow("fixed, with gaps") << QByteArray("gu?gub").replace('?', 'u') << 16 << 15 << 17;
    QTest::newRow("never found") << QByteArray("gggg") << 15 << 0 << 0;
    QTest::newRow("the latest finds it") << QByteArray("bgb") << 15 << 0 << 0;
    QTest::newRow("nothing known after it") << QByteArray("uub") << 15 << 0 << 0;
    QTest::newRow("an earlier time does not count") << QByteArray("gbgb") << 19 << 19 << 20;
    QTest::newRow("reported on the day of the repair") << QByteArray("ggb") << 20 << 18 << 19;
    QTest::newRow("reported after it") << QByteArray("ggggb") << 19 << 0 << 0;
    QTest::newRow("no check") << QByteArray() << 15 << 0 << 0;
}

void tst_FailureNow::knowsSinceWhenItIsOver()
{
    QFETCH(const QByteArray, checks);
    QFETCH(const int, lastReport);
    QFETCH(const int, brokenDay);
    QFETCH(const int, fixedDay);
    const auto day = [](int number) {
        return QDateTime(QDate(2026, 11, number), QTime(0, 0), Qt::UTC);
    };
    FailureGroup failure = group("certificate-expired", "mx1.a.example");
    failure.lastUtc = day(lastReport);
    FixedSinceSearch search(failure);
    int at = 20;
    for (const char state : checks) {
        Assessment check = goodCheck();
        check.checkedUtc = day(at--);
        if (state != 'g')
            check.mx.first().addresses.first().status =
                state == 'b' ? StepStatus::Fail : StepStatus::Unknown;
        if (!search.isDone())
            search.add(check);
    }
    QCOMPARE(search.result(),
             brokenDay == 0 ? std::nullopt
                            : std::optional(FixedSince{day(brokenDay), day(fixedDay)}));
}

QTEST_APPLESS_MAIN(tst_FailureNow)
#include "tst_FailureNow.moc"
