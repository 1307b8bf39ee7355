// SPDX-License-Identifier: Apache-2.0
// A whole check of every practice domain, over real sockets, must find what its table says and
// nothing else.
#include "check/Assessment.h"
#include "check/DomainCheck.h"
#include "practice/PracticeNetwork.h"
#include "support/TaskResult.h"

#include <QTest>

#include <map>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// Ids of what is wrong, uncertain or to be mended.
QList<QByteArray> troubles(const Assessment &assessment)
{
    QList<QByteArray> ids;
    for (const StepResult &step : assessment.steps) {
        for (const Finding &finding : step.findings) {
            const QByteArray id = info(finding.code).id;
            if (finding.severity >= Severity::Warn && !ids.contains(id))
                ids.append(id);
        }
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

struct RunningCheck
{
    std::unique_ptr<DomainCheck> check;
    test::TaskResult<Observations> seen;
};

} // namespace

class tst_PracticeDomains : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void givesExactlyTheExpectedFindings_data();
    void givesExactlyTheExpectedFindings();
    void aHealthyDomainPassesEveryStep();
    void publishingSetsTheUntouchedDomainUp();
    void publishingMendsAFault();

private:
    [[nodiscard]] RunningCheck begin(const DomainName &domain);

    [[nodiscard]] Assessment judge(const Observations &seen) const
    {
        return assess(seen, m_clock.nowUtc(), m_network->trustStore());
    }

    [[nodiscard]] Assessment checkNow(const DomainName &domain);

    SystemClock m_clock;
    std::unique_ptr<PracticeNetwork> m_network;
    std::map<DomainName, RunningCheck> m_checks;
};

RunningCheck tst_PracticeDomains::begin(const DomainName &domain)
{
    CheckSettings settings;
    settings.connector = m_network->connector();
    RunningCheck running;
    running.check = std::make_unique<DomainCheck>(
        domain, settings, makeResolver(m_network->resolverSettings()), m_clock);
    running.seen = test::start(running.check->run());
    return running;
}

Assessment tst_PracticeDomains::checkNow(const DomainName &domain)
{
    const RunningCheck running = begin(domain);
    if (!QTest::qWaitFor([&running] { return running.seen->has_value(); }, 20'000))
        return {};
    return judge(**running.seen);
}

void tst_PracticeDomains::initTestCase()
{
    auto network = PracticeNetwork::start();
    QVERIFY(network);
    m_network = std::move(*network);
    // All at once: the slow ones wait beside each other.
    for (const PracticeDomain &domain : m_network->domains())
        m_checks[domain.name] = begin(domain.name);
}

void tst_PracticeDomains::givesExactlyTheExpectedFindings_data()
{
    QTest::addColumn<DomainName>("name");
    QTest::addColumn<QList<QByteArray>>("expected");
    for (const PracticeDomain &domain : m_network->domains()) {
        QTest::newRow(domain.name.toAscii() + ": " + domain.fault)
            << domain.name << domain.expectedFindings;
    }
}

void tst_PracticeDomains::givesExactlyTheExpectedFindings()
{
    QFETCH(DomainName, name);
    QFETCH(QList<QByteArray>, expected);
    const RunningCheck &running = m_checks[name];
    QTRY_VERIFY_WITH_TIMEOUT(running.seen->has_value(), 20'000);
    const Assessment assessment = judge(**running.seen);
    std::sort(expected.begin(), expected.end());
    QCOMPARE(troubles(assessment).join(' '), expected.join(' '));
    QVERIFY(!(*running.seen)->deadlinePassed);
}

void tst_PracticeDomains::aHealthyDomainPassesEveryStep()
{
    const Assessment assessment = checkNow(DomainName::literal("good.example"));
    QCOMPARE(assessment.verdict, StepStatus::Pass);
    for (const StepResult &step : assessment.steps)
        QCOMPARE(step.status, StepStatus::Pass);
    QCOMPARE(assessment.mx.size(), 2);
    for (const MxResult &mx : assessment.mx) {
        QCOMPARE(mx.addresses.size(), 2); // IPv4 and IPv6
        QCOMPARE(mx.now, Delivery::Deliver);
    }
}

void tst_PracticeDomains::publishingSetsTheUntouchedDomainUp()
{
    const DomainName domain = DomainName::literal("untouched.example");
    m_network->publishPolicy(
        domain,
        "version: STSv1\r\nmode: testing\r\nmx: mx1.untouched.example\r\nmax_age: 604800\r\n");
    m_network->publishTxt(domain.child("_mta-sts"), "v=STSv1; id=20260601T120000;");
    m_network->publishTxt(domain.child("_tls").child("_smtp"),
                          "v=TLSRPTv1; rua=mailto:tls@untouched.example");
    const Assessment assessment = checkNow(domain);
    QCOMPARE(troubles(assessment).join(' '), QByteArray());
    QCOMPARE(assessment.verdict, StepStatus::Pass);
    QVERIFY(assessment.policy.policy);
    QCOMPARE(assessment.policy.policy->mode, PolicyMode::Testing);
}

void tst_PracticeDomains::publishingMendsAFault()
{
    const DomainName domain = DomainName::literal("two-records.example");
    m_network->publishTxt(domain.child("_mta-sts"), "v=STSv1; id=20260601T120000;");
    QCOMPARE(troubles(checkNow(domain)).join(' '), QByteArray());
    const DomainName redirecting = DomainName::literal("redirect.example");
    m_network->publishPolicy(
        redirecting,
        "version: STSv1\r\nmode: enforce\r\nmx: mx1.redirect.example\r\nmax_age: 31557600\r\n");
    QCOMPARE(troubles(checkNow(redirecting)).join(' '), QByteArray());
}

QTEST_GUILESS_MAIN(tst_PracticeDomains)
#include "tst_PracticeDomains.moc"
