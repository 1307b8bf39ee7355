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
    void stepsThatAreDoneAreFolded();
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
}

QTEST_MAIN(tst_WaysOn)
#include "tst_WaysOn.moc"
