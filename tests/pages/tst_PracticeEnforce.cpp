// SPDX-License-Identifier: Apache-2.0
// From testing to enforce mode and back again, in the practice network, as a person does it.
#include "pages/FormField.h"
#include "pages/PracticeFixture.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "pages/WizardWords.h"

#include <QComboBox>
#include <QLineEdit>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

RolloutStage stageOf(PracticeFixture &fixture)
{
    const RolloutView *view = fixture.setup.rollout().view();
    return view ? view->status.stage : RolloutStage::NotStarted;
}

/// Overrules every gate that bars the way, by the page's buttons and the dialog.
void overruleAll(PracticeFixture &fixture)
{
    for (int i = 0; i < gateCount; ++i) {
        auto *button = fixture.shown<QPushButton>(u"overruleGateButton"_s);
        if (!button)
            return;
        button->click();
        auto *dialog = fixture.window.findChild<QDialog *>(u"overruleDialog"_s);
        QVERIFY(dialog);
        // Without a reason nothing is decided.
        auto *go = dialog->findChild<QPushButton *>(u"overruleButton"_s);
        go->click();
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"overruleReasonEdit"_s), u"practice"_s);
        go->click();
        QTRY_VERIFY(!fixture.window.findChild<QDialog *>(u"overruleDialog"_s));
        QCoreApplication::processEvents();
    }
}

void publishChange(PracticeFixture &fixture, RolloutStage expected)
{
    // First the file; the record only when the file is seen.
    QCOMPARE(fixture.window.findChildren<QPushButton *>(u"publishButton"_s).isEmpty(), false);
    fixture.press(u"publishButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.setup.isAsChosen(Publication::PolicyHost), 20000);
    QTRY_VERIFY(fixture.shown<QPushButton>(u"publishButton"_s));
    QVERIFY(!fixture.setup.isAsChosen(Publication::PolicyRecord));
    fixture.press(u"publishButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.setup.isAsChosen(Publication::PolicyRecord), 20000);
    QTRY_COMPARE_WITH_TIMEOUT(stageOf(fixture), expected, 20000);
}

} // namespace

class tst_PracticeEnforce : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareApplication(); }

    void enforcingAndTheWayBack();
    void gatesBarTheWay();
    void aDecisionCanBeLeft();
    void aForeignChangeIsTold();
    void decisionsAreThereAfterARestart();
    void plansAndComparisonsAreShown();
};

void tst_PracticeEnforce::enforcingAndTheWayBack()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"testing.example"_s);
    QCOMPARE(stageOf(fixture), RolloutStage::Testing);
    fixture.window.goTo(int(WizardStep::Testing));
    overruleAll(fixture);
    QCOMPARE(stageOf(fixture), RolloutStage::Ready);
    fixture.window.goTo(int(WizardStep::Enforce));
    const QByteArray idBefore = fixture.setup.assessment()->record.record->id;
    fixture.press(u"enforceButton"_s);
    QTRY_COMPARE(fixture.setup.choices().mode, PolicyMode::Enforce);
    QCOMPARE(fixture.setup.state(WizardStep::Enforce), WizardState::UnderWay);
    publishChange(fixture, RolloutStage::Enforcing);
    QVERIFY(fixture.setup.assessment()->record.record->id != idBefore);
    QCOMPARE(fixture.setup.state(WizardStep::Enforce), WizardState::Fine);
    QVERIFY(fixture.setup.rollout().view()->status.cachedUntilUtc
            > fixture.setup.rollout().view()->evidence.nowUtc);

    fixture.press(u"backToTestingButton"_s);
    QTRY_COMPARE(fixture.setup.choices().mode, PolicyMode::Testing);
    publishChange(fixture, RolloutStage::Testing);
    // The new testing period has its own gates: what was overruled before counts again.
    QVERIFY(!isReady(fixture.setup.rollout().view()->status.gates));

    fixture.press(u"switchOffButton"_s);
    QTRY_COMPARE(fixture.setup.choices().mode, PolicyMode::None);
    publishChange(fixture, RolloutStage::Removing);
    QCOMPARE(fixture.setup.rollout().view()->status.next.action, NextAction::WaitForCaches);
    QVERIFY(!fixture.setup.draft().policy.mx.isEmpty());
}

void tst_PracticeEnforce::gatesBarTheWay()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"testing.example"_s);
    fixture.window.goTo(int(WizardStep::Enforce));
    QVERIFY(!fixture.shown<QPushButton>(u"enforceButton"_s));
    fixture.press(u"seeGatesButton"_s);
    QTRY_COMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::Testing));
    fixture.press(u"reportsReadButton"_s);
    QTRY_VERIFY(!fixture.shown<QPushButton>(u"reportsReadButton"_s));
    auto *days = fixture.shown<QComboBox>(u"testingDaysCombo"_s);
    QVERIFY(days);
    days->setCurrentIndex(days->findData(30));
    Q_EMIT days->activated(days->currentIndex());
    QTRY_COMPARE(fixture.setup.rollout().decisions().testingDays, 30);
}

void tst_PracticeEnforce::aDecisionCanBeLeft()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"testing.example"_s);
    fixture.window.goTo(int(WizardStep::Enforce));
    fixture.press(u"switchOffButton"_s);
    QTRY_COMPARE(fixture.setup.choices().mode, PolicyMode::None);
    QTRY_VERIFY(fixture.shown<QPushButton>(u"keepPublishedButton"_s));
    fixture.press(u"keepPublishedButton"_s);
    QTRY_COMPARE(fixture.setup.choices().mode, PolicyMode::Testing);
    QCOMPARE(stageOf(fixture), RolloutStage::Testing);
}

void tst_PracticeEnforce::aForeignChangeIsTold()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"testing.example"_s);
    fixture.window.goTo(int(WizardStep::Enforce));
    QVERIFY(!fixture.window.currentPage()->findChild<QWidget *>(u"foreignChange"_s));
    // Published without a word here, as somebody else would.
    fixture.setup.setMode(PolicyMode::Enforce);
    fixture.setup.publishForMe(Publication::PolicyHost);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.setup.isAsChosen(Publication::PolicyHost), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window.currentPage()->findChild<QWidget *>(u"foreignChange"_s),
                             20000);
    QCOMPARE(fixture.setup.rollout().view()->status.stage, RolloutStage::Enforcing);
}

void tst_PracticeEnforce::decisionsAreThereAfterARestart()
{
    const QTemporaryDir folder;
    {
        PracticeFixture fixture(folder.path());
        fixture.openDomain(u"testing.example"_s);
        fixture.setup.rollout().decide(DecisionKind::PlanMove, "mx.new.example");
        QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    }
    PracticeFixture again(folder.path());
    again.openDomain(u"testing.example"_s);
    QTRY_VERIFY(again.setup.rollout().decisions().move);
    again.window.goTo(int(WizardStep::Testing));
    again.press(u"moveOverButton"_s);
    QTRY_VERIFY(!again.setup.rollout().decisions().move);
}

void tst_PracticeEnforce::plansAndComparisonsAreShown()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"testing.example"_s);
    fixture.window.goTo(int(WizardStep::History));
    auto *kinds = fixture.shown<QComboBox>(u"planKindCombo"_s);
    QVERIFY(kinds);
    for (int kind = 0; kind < kinds->count(); ++kind) {
        kinds->setCurrentIndex(kind);
        Q_EMIT kinds->activated(kind);
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(fixture.window.currentPage()->findChild<QWidget *>(u"timelineCard"_s));
    // One check has nothing to be compared with; a second one has.
    QVERIFY(!fixture.shown<QComboBox>(u"earlierCheckCombo"_s));
    fixture.press(u"wizardCheckNowButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.shown<QComboBox>(u"earlierCheckCombo"_s), 20000);
    QTRY_VERIFY(fixture.setup.rollout().record()->checks.size() >= 2);
}

QTEST_MAIN(tst_PracticeEnforce)
#include "tst_PracticeEnforce.moc"
