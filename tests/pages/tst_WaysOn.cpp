// SPDX-License-Identifier: Apache-2.0
// Pages where nothing can be done yet, or any more, say so and lead to where something can.
#include "pages/WindowFixture.h"
#include "pages/WizardWords.h"

#include <QPushButton>
#include <QTest>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

class tst_WaysOn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedDomainIsLedToItsNextStep_data();
    void anUntouchedDomainIsLedToItsNextStep();
    void theRecordLeadsToTheFile();
    void aFaultIsLedToItsStep();
    void whatIsPublishedIsNotToBeAdded();
    void aRecordWithAnotherIdIsNotThisOne();
    void nobodyIsSentToThePageWhereTheyAre();
    void stepsThatAreDoneAreFolded();
    void whatNobodyHasBegunIsToDo();
};

void tst_WaysOn::anUntouchedDomainIsLedToItsNextStep_data()
{
    QTest::addColumn<WizardStep>("from");
    for (const WizardStep step : {WizardStep::Review, WizardStep::Testing, WizardStep::Enforce})
        QTest::newRow(toId(step)) << step;
}

void tst_WaysOn::anUntouchedDomainIsLedToItsNextStep()
{
    QFETCH(WizardStep, from);
    WindowFixture fixture;
    fixture.openWizard(untouched(), from);
    auto *on = fixture.shown<QPushButton>(u"wayOnButton"_s);
    QVERIFY(on);
    QVERIFY(on->text().contains(wizardStepTitle(WizardStep::TlsReports)));
    on->click();
    QTRY_COMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::TlsReports));
}

void tst_WaysOn::theRecordLeadsToTheFile()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    auto *on = fixture.shown<QPushButton>(u"wayOnButton"_s);
    QVERIFY(on);
    on->click();
    QTRY_COMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::HostPolicy));
}

void tst_WaysOn::aFaultIsLedToItsStep()
{
    WindowFixture fixture;
    fixture.openWizard(wrongName(), WizardStep::Review);
    WizardStep first = WizardStep::Domain;
    while (first != WizardStep::Review && fixture.setup.state(first) != WizardState::Wrong)
        first = WizardStep(int(first) + 1);
    QVERIFY(first != WizardStep::Review);
    auto *on = fixture.shown<QPushButton>(u"wayOnButton"_s);
    QVERIFY(on);
    QVERIFY(on->text().contains(wizardStepTitle(first)));
    // Where all is well nothing calls for a way.
    fixture.openWizard(good(), WizardStep::Review);
    QVERIFY(!fixture.shown<QPushButton>(u"wayOnButton"_s));
}

void tst_WaysOn::whatIsPublishedIsNotToBeAdded()
{
    WindowFixture fixture;
    fixture.openWizard(good(), WizardStep::TlsReports);
    QVERIFY(fixture.pageText().contains("This record is published"_L1));
    QVERIFY(!fixture.pageText().contains("Add this record"_L1));
    QVERIFY(!fixture.shown<QPushButton>(u"publishedButton"_s));
    // Another address is another record.
    fixture.setup.setReportUris({"mailto:other@example.com"});
    QTRY_VERIFY(fixture.pageText().contains("Add this record"_L1));
    QVERIFY(fixture.shown<QPushButton>(u"publishedButton"_s));
}

void tst_WaysOn::aRecordWithAnotherIdIsNotThisOne()
{
    WindowFixture fixture;
    Sample sample = good();
    fixture.openWizard(sample, WizardStep::PublishRecord);
    QVERIFY(fixture.pageText().contains("This record is published"_L1));
    // Changed and put back: the same policy, and an id that nobody has published.
    const SetupChoices before = fixture.setup.choices();
    fixture.setup.changePolicy(PolicyMode::Enforce, std::chrono::days(1));
    fixture.setup.changePolicy(before.mode, before.maxAge);
    QVERIFY(fixture.setup.choices().policyId != before.policyId);
    QTRY_VERIFY(!fixture.pageText().contains("This record is published"_L1));
}

void tst_WaysOn::nobodyIsSentToThePageWhereTheyAre()
{
    // Nothing is wrong and nothing is to do, but what the web server has could not be found out.
    Sample sample = good();
    sample.assessment.policy = {};
    sample.assessment.policyText.clear();
    Finding unknown(FindingCode::PolicyHostLookupFailed, u"mta-sts.bakery-lane.example"_s);
    sample.assessment.steps[qsizetype(Step::PolicyHost)] = {
        Step::PolicyHost, StepStatus::Unknown, {unknown}};
    sample.assessment.steps[qsizetype(Step::Policy)] = {Step::Policy, StepStatus::Skipped, {}};
    WindowFixture fixture;
    fixture.openWizard(good(), WizardStep::Review);
    sample.seen.startedUtc = sample.seen.startedUtc.addSecs(60);
    fixture.engine.judgements[sample.seen.domain] = sample.assessment;
    fixture.show(sample);
    settle();
    QCOMPARE(fixture.setup.nextStep(), WizardStep::Review);
    auto *on = fixture.shown<QPushButton>(u"wayOnButton"_s);
    QVERIFY(on);
    QVERIFY2(on->text().contains(wizardStepTitle(WizardStep::HostPolicy)), qPrintable(on->text()));
}

void tst_WaysOn::whatNobodyHasBegunIsToDo()
{
    QCOMPARE(glyphOfCheck(untouched().assessment), Glyph::ToCome);
    QCOMPARE(glyphOfCheck(good().assessment), Glyph::Fine);
    // A fault is one, whoever has begun what.
    Sample sample = untouched();
    sample.assessment.verdict = StepStatus::Fail;
    QCOMPARE(glyphOfCheck(sample.assessment), Glyph::Wrong);
    sample = untouched();
    sample.assessment.steps[0].findings = {Finding(FindingCode::MxNullMx, u"old-shop.example"_s)};
    QVERIFY(takesNoMail(sample.assessment));
    QVERIFY(glyphOfCheck(sample.assessment) != Glyph::ToCome);
}

void tst_WaysOn::stepsThatAreDoneAreFolded()
{
    WindowFixture fixture;
    fixture.openWizard(good(), WizardStep::HostPolicy);
    fixture.setup.setHosting("nginx");
    QVERIFY(fixture.setup.isAsChosen(Publication::PolicyHost));
    QTRY_VERIFY(fixture.shown<QPushButton>(u"showStepsButton"_s));
    QVERIFY(!fixture.pageText().contains("What to do"_L1));
    QVERIFY(!fixture.shown<QPushButton>(u"handOverButton"_s));
    fixture.shown<QPushButton>(u"showStepsButton"_s)->click();
    QTRY_VERIFY(fixture.pageText().contains("What to do"_L1));
    QVERIFY(!fixture.shown<QPushButton>(u"showStepsButton"_s));
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
    // Another place is a move, and that wants its steps at once.
    fixture.setup.setHosting("apache");
    QTRY_VERIFY(fixture.pageText().contains("Apache"_L1));
    QVERIFY(!fixture.shown<QPushButton>(u"showStepsButton"_s));
    QVERIFY(fixture.shown<QPushButton>(u"handOverButton"_s));
}

QTEST_MAIN(tst_WaysOn)
#include "tst_WaysOn.moc"
