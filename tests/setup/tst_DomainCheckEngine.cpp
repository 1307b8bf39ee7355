// SPDX-License-Identifier: Apache-2.0
// The window's engine remembers what the check before saw published.
#include "practice/PracticeNetwork.h"
#include "setup/DomainCheckEngine.h"

#include <QSignalSpy>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// Checks with the engine and gives the assessment; an empty one when the check did not end.
Assessment checkWith(DomainCheckEngine &engine, const DomainName &domain)
{
    Assessment result;
    bool ended = false;
    const QMetaObject::Connection connection =
        QObject::connect(&engine,
                         &CheckEngine::finished,
                         &engine,
                         [&](const Observations &, const Assessment &assessment) {
                             result = assessment;
                             ended = true;
                         });
    engine.start(domain);
    const bool inTime = QTest::qWaitFor([&ended] { return ended; }, 20000);
    QObject::disconnect(connection);
    return inTime ? result : Assessment();
}

} // namespace

class tst_DomainCheckEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewFileUnderTheOldIdIsSeen();
};

void tst_DomainCheckEngine::aNewFileUnderTheOldIdIsSeen()
{
    const auto network = PracticeNetwork::start();
    QVERIFY(network);
    CheckEnvironment environment;
    environment.resolver = (*network)->resolverSettings();
    environment.check.connector = (*network)->connector();
    environment.roots = [&network] { return (*network)->trustStore(); };
    const SystemClock clock;
    DomainCheckEngine engine(environment, clock);
    const DomainName domain = DomainName::literal("good.example");

    const Assessment before = checkWith(engine, domain);
    QVERIFY(before.policy.policy);
    QVERIFY(!contains(before.step(Step::Record).findings, FindingCode::RecordIdUnchanged));

    Policy changed = *before.policy.policy;
    changed.mode = PolicyMode::Testing;
    (*network)->publishPolicy(domain, generatePolicy(changed));
    const Assessment after = checkWith(engine, domain);
    QCOMPARE(after.steps.size(), 8);
    QVERIFY(contains(after.step(Step::Record).findings, FindingCode::RecordIdUnchanged));

    // With a new id all is well again.
    (*network)->publishTxt(domain.child("_mta-sts"), "v=STSv1; id=another;");
    const Assessment repaired = checkWith(engine, domain);
    QCOMPARE(repaired.steps.size(), 8);
    QVERIFY(!contains(repaired.step(Step::Record).findings, FindingCode::RecordIdUnchanged));
}

QTEST_MAIN(tst_DomainCheckEngine)
#include "tst_DomainCheckEngine.moc"
