// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"
#include "wording/SentenceRules.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

constexpr int stepsOfACheck = 8;

/// A check of example.com in which nothing of MTA-STS was found.
Assessment emptyAssessment(StepStatus verdict)
{
    Assessment assessment;
    assessment.domain = DomainName::literal("example.com");
    assessment.verdict = verdict;
    for (int i = 0; i < stepsOfACheck; ++i)
        assessment.steps.append(StepResult{Step(i), StepStatus::Pass, {}});
    return assessment;
}

Assessment withPolicy(StepStatus verdict, PolicyMode mode)
{
    Assessment assessment = emptyAssessment(verdict);
    assessment.policyText = "version: STSv1\r\n";
    assessment.policy.policy.emplace();
    assessment.policy.policy->mode = mode;
    assessment.record.verdict = RecordVerdict::Valid;
    assessment.record.record.emplace();
    return assessment;
}

Assessment withHosts(Assessment assessment,
                     const QList<std::pair<Delivery, Delivery>> &nowAndIfEnforced)
{
    for (const auto &[now, ifEnforced] : nowAndIfEnforced) {
        MxResult host;
        host.now = now;
        host.ifEnforced = ifEnforced;
        assessment.mx.append(host);
    }
    return assessment;
}

Assessment withFinding(Assessment assessment, Step step, const Finding &finding)
{
    assessment.steps[qsizetype(step)].findings.append(finding);
    assessment.steps[qsizetype(step)].status = StepStatus::Fail;
    return assessment;
}

} // namespace

class tst_VerdictText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictSaysWhatMatters_data();
    void verdictSaysWhatMatters();
    void everyVerdictIsAHeadlineWithTheDomain_data();
    void everyVerdictIsAHeadlineWithTheDomain();
};

void tst_VerdictText::verdictSaysWhatMatters_data()
{
    constexpr Delivery deliver = Delivery::Deliver;
    constexpr Delivery refuse = Delivery::Refuse;
    constexpr Delivery report = Delivery::DeliverAndReport;
    QTest::addColumn<Assessment>("assessment");
    QTest::addColumn<QString>("part");

    QTest::newRow("enforce and all good: protected")
        << withHosts(withPolicy(StepStatus::Pass, PolicyMode::Enforce), {{deliver, deliver}})
        << u"example.com is protected: "_s;
    QTest::newRow("RFC 8461 section 5: enforce and no host usable, mail is held back")
        << withHosts(withPolicy(StepStatus::Fail, PolicyMode::Enforce),
                     {{refuse, refuse}, {refuse, refuse}})
        << u"being held back"_s;
    QTest::newRow("enforce and one host of two refused") << withHosts(
        withPolicy(StepStatus::Fail, PolicyMode::Enforce), {{deliver, deliver}, {refuse, refuse}})
                                                         << u"refuse some of its mail servers"_s;
    QTest::newRow("enforce with port 25 blocked here")
        << withHosts(withPolicy(StepStatus::Unknown, PolicyMode::Enforce),
                     {{Delivery::Unknown, Delivery::Unknown}})
        << u"not everything could be tested from here"_s;
    QTest::newRow("testing mode protects nobody yet")
        << withHosts(withPolicy(StepStatus::Pass, PolicyMode::Testing), {{deliver, deliver}})
        << u"not protected yet, but all looks good"_s;
    QTest::newRow("testing mode with a fault that enforce mode would punish")
        << withHosts(withPolicy(StepStatus::Warn, PolicyMode::Testing), {{report, refuse}})
        << u"would hold back all mail now"_s;
    QTest::newRow("mode none") << withPolicy(StepStatus::Pass, PolicyMode::None)
                               << u"switched off"_s;
    QTest::newRow("nothing set up")
        << emptyAssessment(StepStatus::Warn) << u"MTA-STS is not set up for example.com yet"_s;
    QTest::newRow("nothing set up and bad mail servers")
        << withFinding(emptyAssessment(StepStatus::Fail),
                       Step::Starttls,
                       Finding(FindingCode::StarttlsNotOffered, u"mx.example.com"_s))
        << u"its mail servers need attention first"_s;
    QTest::newRow("null MX: nothing to protect")
        << withFinding(emptyAssessment(StepStatus::Warn),
                       Step::MailServers,
                       Finding(FindingCode::MxNullMx, u"example.com"_s))
        << u"accepts no mail"_s;
    QTest::newRow("no such domain")
        << withFinding(emptyAssessment(StepStatus::Fail),
                       Step::MailServers,
                       Finding(FindingCode::MxDomainNotFound, u"example.com"_s))
        << u"does not exist"_s;
    QTest::newRow("broken signatures of the domain")
        << withFinding(emptyAssessment(StepStatus::Fail),
                       Step::Dane,
                       Finding(FindingCode::DnssecBogus, u"example.com"_s))
        << u"signatures of example.com"_s;
    QTest::newRow("a sign-in page")
        << withFinding(withFinding(emptyAssessment(StepStatus::Unknown),
                                   Step::MailServers,
                                   Finding(FindingCode::MxLookupSilent, u"example.com"_s)),
                       Step::MailServers,
                       Finding(FindingCode::DnsPortalHere, u"example.com"_s))
        << u"this network answers for the internet"_s;
    QTest::newRow("signatures that may be right do not decide")
        << withFinding(
               withPolicy(StepStatus::Unknown, PolicyMode::Enforce),
               Step::Dane,
               Finding(FindingCode::DnssecBogus, u"example.com"_s).withSeverity(Severity::Unknown))
        << u"not everything could be tested"_s;
    QTest::newRow("broken signatures of somebody else's mail server do not decide")
        << withFinding(
               withHosts(withPolicy(StepStatus::Fail, PolicyMode::Enforce), {{deliver, deliver}}),
               Step::Dane,
               Finding(FindingCode::DnssecBogus, u"mx.example.net"_s))
        << u"in enforce mode, but something is wrong"_s;

    Assessment recordOnly = withPolicy(StepStatus::Fail, PolicyMode::Testing);
    recordOnly.policy.policy.reset();
    QTest::newRow("a record without a usable policy")
        << recordOnly << u"senders cannot use the policy file"_s;
    QTest::newRow("a good policy file that is served as a web page")
        << withFinding(withPolicy(StepStatus::Fail, PolicyMode::Enforce),
                       Step::Policy,
                       Finding(FindingCode::PolicyMediaTypeHtml,
                               u"mta-sts.example.com"_s,
                               {u"text/html"_s}))
        << u"senders cannot use the policy file"_s;
    Assessment fileOnly = withPolicy(StepStatus::Warn, PolicyMode::Testing);
    fileOnly.record = {};
    QTest::newRow("a policy without a record")
        << fileOnly << u"senders do not find the policy record"_s;
}

void tst_VerdictText::verdictSaysWhatMatters()
{
    QFETCH(Assessment, assessment);
    QFETCH(QString, part);
    const QString sentence = verdictSentence(assessment);
    QVERIFY2(sentence.contains(part), qPrintable(sentence));
}

void tst_VerdictText::everyVerdictIsAHeadlineWithTheDomain_data()
{
    QTest::addColumn<Assessment>("assessment");
    using enum StepStatus;
    const QList<std::pair<StepStatus, QByteArray>> statuses{
        {Pass, "pass"}, {Warn, "warn"}, {Fail, "fail"}, {Skipped, "skipped"}, {Unknown, "unknown"}};
    for (const auto &[status, name] : statuses) {
        QTest::newRow("nothing, " + name) << emptyAssessment(status);
        QTest::newRow("enforce, " + name) << withPolicy(status, PolicyMode::Enforce);
        QTest::newRow("testing, " + name) << withPolicy(status, PolicyMode::Testing);
        QTest::newRow("none, " + name) << withPolicy(status, PolicyMode::None);
    }
    Assessment untouched;
    untouched.domain = DomainName::literal("example.com");
    QTest::newRow("an assessment without steps") << untouched;
}

void tst_VerdictText::everyVerdictIsAHeadlineWithTheDomain()
{
    QFETCH(Assessment, assessment);
    const QString sentence = verdictSentence(assessment);
    // A domain stays in small letters, also at the beginning.
    QCOMPARE(faultOfHeadline(QString(sentence).replace("example.com"_L1, "Example.com"_L1)),
             QString());
    QVERIFY2(sentence.contains("example.com"_L1), qPrintable(sentence));
    QVERIFY2(placeholdersOf(sentence).isEmpty(), qPrintable(sentence));
}

QTEST_GUILESS_MAIN(tst_VerdictText)
#include "tst_VerdictText.moc"
