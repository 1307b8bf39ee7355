// SPDX-License-Identifier: Apache-2.0
#include "setup/PolicyDraft.h"
#include "setup/WizardStep.h"
#include "support/HealthyDomain.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(Observations &, SetupChoices &);
using enum WizardState;

SetupChoices adopted(const Assessment &assessment)
{
    SetupChoices choices;
    adoptPublished(choices, assessment);
    return choices;
}

QList<WizardState> statesOf(const WizardFacts &facts)
{
    QList<WizardState> states;
    for (int step = 0; step < setupStepCount; ++step)
        states.append(stateOf(WizardStep(step), facts));
    return states;
}

void untouch(Observations &seen, SetupChoices &choices)
{
    unpublishEverything(seen);
    choices = {};
}

void sayAll(SetupChoices &choices)
{
    for (const Publication each :
         {Publication::TlsReportRecord, Publication::PolicyHost, Publication::PolicyRecord})
        choices.setSaidPublished(each, QDateTime(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC));
}

/// An assessment with one finding of every code of the catalogue.
Assessment everyFinding()
{
    Assessment assessment;
    for (int step = 0; step < int(Step::Report); ++step)
        assessment.steps.append({Step(step), StepStatus::Fail, {}});
    for (const FindingInfo &each : findingCatalogue()) {
        if (each.step != Step::Report)
            assessment.steps[int(each.step)].findings.append(Finding(each.code));
    }
    return assessment;
}

} // namespace

class tst_WizardStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beforeAnythingWasSeen();
    void states_data();
    void states();
    void anotherPolicyIsOnlyBetterMended();
    void everyFindingIsShownOnce();
    void theStepsOfACheckAreAllReached();
    void worstFirst();
    void idsAreDistinct();
    void whatComesAfterTheSetUp();
};

void tst_WizardStep::beforeAnythingWasSeen()
{
    const SetupChoices choices;
    for (const WizardState state : statesOf({choices, nullptr, false}))
        QCOMPARE(state, ToCome);
    for (const WizardState state : statesOf({choices, nullptr, true}))
        QCOMPARE(state, Working);
    QCOMPARE(nextStep({choices, nullptr, true}), WizardStep::Domain);
}

void tst_WizardStep::states_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QList<WizardState>>("expected");
    QTest::addColumn<WizardStep>("next");
    const auto row =
        [](const char *name, WizardStep next, const QList<WizardState> &expected, Change change) {
            QTest::newRow(name) << change << expected << next;
        };
    row("everything in order",
        WizardStep::Review,
        QList<WizardState>(7, Fine),
        [](Observations &, SetupChoices &) {});
    row("untouched",
        WizardStep::TlsReports,
        {Fine, Fine, ToCome, ToCome, ToCome, ToCome, ToCome},
        untouch);
    row("said, and not seen yet",
        WizardStep::TlsReports,
        {Fine, Fine, Waiting, Fine, Waiting, Waiting, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            choices.policyDecided = true;
            sayAll(choices);
        });
    row("reports are seen, and the policy is decided",
        WizardStep::HostPolicy,
        {Fine, Fine, Fine, Fine, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            const DnsAnswer reports = seen.tlsRptTxt;
            untouch(seen, choices);
            seen.tlsRptTxt = reports;
            choices.policyDecided = true;
        });
    row("a broken record, though it was said",
        WizardStep::PublishRecord,
        {Fine, Fine, Fine, Fine, Fine, Wrong, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            seen.stsTxt = answers::txt(seen.stsTxt.name, {"v=STSv1; id=a-b;"});
            sayAll(choices);
        });
    row("a mail server without STARTTLS may be left for later",
        WizardStep::TlsReports,
        {Fine, Wrong, ToCome, ToCome, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            seen.mxHosts[0].probes[0].outcome = StarttlsOutcome::NotOffered;
            seen.mxHosts[0].probes[0].tls = {};
        });
    row("RFC 7505: a null MX takes no mail",
        WizardStep::Domain,
        {Look, Look, ToCome, ToCome, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            seen.mx = answers::mx(seen.domain, {{0, "."}});
            seen.mxHosts.clear();
        });
    row("no such domain",
        WizardStep::Domain,
        {Wrong, Wrong, ToCome, ToCome, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            seen.mx = answers::none(seen.domain, RecordType::Mx);
            seen.mxHosts.clear();
        });
    row("the MX set could not be looked up",
        WizardStep::TlsReports,
        {Unknown, Unknown, ToCome, ToCome, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            seen.mx = answers::none(seen.domain, RecordType::Mx, AnswerKind::Silent);
            seen.mxHosts.clear();
        });
    row("the MX lookup was refused",
        WizardStep::TlsReports,
        {Unknown, Unknown, ToCome, ToCome, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            seen.mx = answers::none(seen.domain, RecordType::Mx, AnswerKind::Refused);
            seen.mxHosts.clear();
        });
    row("port 25 is blocked from here: nobody's fault",
        WizardStep::TlsReports,
        {Fine, Unknown, ToCome, ToCome, ToCome, ToCome, ToCome},
        [](Observations &seen, SetupChoices &choices) {
            untouch(seen, choices);
            seen.port25 = Port25::Blocked;
            for (MxHostObservation &host : seen.mxHosts) {
                host.probes[0].outcome = StarttlsOutcome::ConnectionTimeout;
                host.probes[0].tls = {};
            }
        });
    row("a mail server that the chosen lines do not cover",
        WizardStep::Policy,
        {Fine, Fine, Fine, Wrong, Look, Fine, Wrong},
        [](Observations &, SetupChoices &choices) {
            choices.ownMxLines = true;
            choices.mxLines = {*MxPattern::fromText("mx1.shop.example")};
        });
}

void tst_WizardStep::states()
{
    QFETCH(const Change, change);
    HealthyDomain shop;
    SetupChoices choices = adopted(shop.judge());
    change(shop.seen, choices);
    const Assessment assessment = shop.judge();
    const WizardFacts facts{choices, &assessment, false};
    QTEST(statesOf(facts), "expected");
    QTEST(nextStep(facts), "next");
}

void tst_WizardStep::anotherPolicyIsOnlyBetterMended()
{
    const Assessment assessment = HealthyDomain("testing").judge();
    SetupChoices choices = adopted(assessment);
    QCOMPARE(stateOf(WizardStep::HostPolicy, {choices, &assessment}), Fine);
    choices.mode = PolicyMode::Enforce;
    QCOMPARE(stateOf(WizardStep::HostPolicy, {choices, &assessment}), Look);
    QVERIFY(isSeen(Publication::PolicyHost, assessment));
}

void tst_WizardStep::everyFindingIsShownOnce()
{
    const Assessment assessment = everyFinding();
    QMap<FindingCode, int> shown;
    for (int step = 0; step < wizardStepCount; ++step) {
        for (const Finding &finding : findingsOf(WizardStep(step), assessment))
            ++shown[finding.code];
    }
    for (const FindingInfo &each : findingCatalogue()) {
        if (each.step != Step::Report)
            QVERIFY2(shown.value(each.code) == 1, each.id);
    }
}

void tst_WizardStep::theStepsOfACheckAreAllReached()
{
    const QMap<Step, WizardStep> pages{{Step::MailServers, WizardStep::MailServers},
                                       {Step::Starttls, WizardStep::MailServers},
                                       {Step::Dane, WizardStep::MailServers},
                                       {Step::TlsRpt, WizardStep::TlsReports},
                                       {Step::PolicyHost, WizardStep::HostPolicy},
                                       {Step::Policy, WizardStep::HostPolicy},
                                       {Step::Record, WizardStep::PublishRecord},
                                       {Step::Coverage, WizardStep::Review}};
    const Assessment assessment = everyFinding();
    QCOMPARE(pages.size(), int(Step::Report));
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        const QList<Finding> findings = findingsOf(page.value(), assessment);
        QVERIFY2(std::any_of(findings.begin(),
                             findings.end(),
                             [&page](const Finding &finding) {
                                 return info(finding.code).step == page.key();
                             }),
                 toId(page.key()));
    }
    // The policy itself is judged by its draft.
    QVERIFY(findingsOf(WizardStep::Policy, assessment).isEmpty());
}

void tst_WizardStep::worstFirst()
{
    for (int step = 0; step < wizardStepCount; ++step) {
        const QList<Finding> findings = findingsOf(WizardStep(step), everyFinding());
        QVERIFY(std::is_sorted(
            findings.begin(), findings.end(), [](const Finding &a, const Finding &b) {
                return a.severity > b.severity;
            }));
    }
}

void tst_WizardStep::idsAreDistinct()
{
    QSet<QByteArray> ids;
    for (int step = 0; step < wizardStepCount; ++step)
        ids.insert(toId(WizardStep(step)));
    QCOMPARE(ids.size(), wizardStepCount);
}

void tst_WizardStep::whatComesAfterTheSetUp()
{
    const HealthyDomain shop("testing");
    const Assessment assessment = shop.judge();
    SetupChoices choices = adopted(assessment);
    RolloutStatus status;
    const auto states = [&] {
        const WizardFacts facts{choices, &assessment, false, &status};
        return std::pair(stateOf(WizardStep::Testing, facts), stateOf(WizardStep::Enforce, facts));
    };
    using enum WizardState;
    // Before the history was read nothing is claimed.
    const WizardFacts unread{choices, &assessment, false, nullptr};
    QCOMPARE(stateOf(WizardStep::Testing, unread), ToCome);
    QCOMPARE(stateOf(WizardStep::Enforce, unread), ToCome);
    status.stage = RolloutStage::Testing;
    status.next.action = NextAction::WaitForGates;
    QCOMPARE(states(), std::pair(UnderWay, ToCome));
    status.next.action = NextAction::MeetGate;
    QCOMPARE(states(), std::pair(Look, ToCome));
    status.stage = RolloutStage::Ready;
    status.next.action = NextAction::Enforce;
    QCOMPARE(states(), std::pair(Fine, ToCome));
    choices.mode = PolicyMode::Enforce;
    QCOMPARE(states(), std::pair(Fine, UnderWay));
    choices.mode = PolicyMode::Testing;
    status.stage = RolloutStage::LongTerm;
    status.next.action = NextAction::KeepWatch;
    QCOMPARE(states(), std::pair(Fine, Fine));
    status.next.action = NextAction::Mend;
    QCOMPARE(states(), std::pair(Fine, Wrong));
    status.stage = RolloutStage::Removing;
    status.next.action = NextAction::WaitForCaches;
    QCOMPARE(states(), std::pair(ToCome, UnderWay));
}

QTEST_GUILESS_MAIN(tst_WizardStep)
#include "tst_WizardStep.moc"
