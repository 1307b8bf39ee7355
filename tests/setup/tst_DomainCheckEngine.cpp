// SPDX-License-Identifier: Apache-2.0
// The window's engine remembers what the check before saw published.
#include "base/ConnectionLog.h"
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
    void everyConnectionIsNoted();
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

/// Questions, mail servers and policy host of the check above, by address and by what they were asked for.
void tst_DomainCheckEngine::everyConnectionIsNoted()
{
    QMap<ConnectionPurpose, QStringList> noted;
    for (const ConnectionEntry &entry : connectionsSoFar()) {
        QVERIFY2(entry.to.contains(u':'), qPrintable(entry.to));
        QVERIFY(entry.times > 0);
        noted[entry.purpose] += entry.subjects;
    }
    QVERIFY(noted[ConnectionPurpose::Dns].contains(u"MX good.example"_s));
    QVERIFY(noted[ConnectionPurpose::Dns].contains(u"TXT _mta-sts.good.example"_s));
    QVERIFY(noted[ConnectionPurpose::MailServer].contains(u"mx1.good.example"_s));
    QCOMPARE(noted[ConnectionPurpose::PolicyHost], QStringList{u"mta-sts.good.example"_s});
    QVERIFY(!noted.contains(ConnectionPurpose::Mailbox));
}

QTEST_MAIN(tst_DomainCheckEngine)
#include "tst_DomainCheckEngine.moc"
