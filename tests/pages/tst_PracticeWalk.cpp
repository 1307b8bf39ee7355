// SPDX-License-Identifier: Apache-2.0
// The whole path in the practice network: forwards, backwards, with faults, and after a restart.
#include "pages/FindingCard.h"
#include "pages/PracticeFixture.h"
#include "pages/StepList.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"

#include <QLineEdit>
#include <QRadioButton>
#include <QTableWidget>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

void addReportAddress(PracticeFixture &fixture, const QString &address)
{
    auto *edit = fixture.shown<QLineEdit>(u"reportEdit"_s);
    QVERIFY(edit);
    QTest::keyClicks(edit, address);
    QTest::keyClick(edit, Qt::Key_Return);
}

QString pageTitle(const PracticeFixture &fixture)
{
    return fixture.window.currentPage()->title();
}

/// Presses Next and expects that page.
void goOn(PracticeFixture &fixture, WizardStep to)
{
    fixture.press(u"wizardNextButton"_s);
    QCOMPARE(pageTitle(fixture), wizardStepTitle(to));
}

void publish(PracticeFixture &fixture, WizardStep step)
{
    fixture.press(u"publishButton"_s);
    QVERIFY2(fixture.waitFor(step, WizardState::Fine), toId(step));
}

/// From an opened domain to the Review page.
void walk(PracticeFixture &fixture)
{
    goOn(fixture, WizardStep::MailServers);
    goOn(fixture, WizardStep::TlsReports);
    addReportAddress(fixture, u"tls@untouched.example"_s);
    publish(fixture, WizardStep::TlsReports);
    goOn(fixture, WizardStep::Policy);
    goOn(fixture, WizardStep::HostPolicy);
    publish(fixture, WizardStep::HostPolicy);
    goOn(fixture, WizardStep::PublishRecord);
    publish(fixture, WizardStep::PublishRecord);
    goOn(fixture, WizardStep::Review);
}

} // namespace

class tst_PracticeWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }

    void forwardsToAVerifiedPolicy();
    void backwards();
    void everythingIsThereAfterARestart();
    void sayingItIsEnoughWhenSomebodyElsePublishes();
    void aFaultyMailServerStopsNobody();
    void faultsStandOnTheirPages_data();
    void faultsStandOnTheirPages();
    void aDomainWithoutMailHasNothingToDo();
    void whatIsPublishedIsTakenOver();
    void aChangedPolicyWantsANewRecord();
    void leavingPracticeLeavesNothingOfItInTheList();
};

void tst_PracticeWalk::forwardsToAVerifiedPolicy()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"untouched.example"_s);
    walk(fixture);
    QCOMPARE(fixture.setup.state(WizardStep::Review), WizardState::Fine);
    const Assessment &seen = *fixture.setup.assessment();
    QVERIFY(policyInForce(seen));
    QCOMPARE(seen.policy.policy->mode, PolicyMode::Testing);
    QCOMPARE(seen.policyText, fixture.setup.draft().text);
    QCOMPARE(seen.record.record->id, fixture.setup.choices().policyId);
    QCOMPARE(fixture.shown<TextLabel>(u"reviewVerdict"_s)->text(), verdictSentence(seen));
    // What was seen piece by piece holds in a whole check.
    fixture.press(u"wizardCheckNowButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.setup.isChecking(), 20000);
    QCOMPARE(fixture.setup.assessment()->verdict, StepStatus::Pass);
    fixture.press(u"wizardNextButton"_s);
    QVERIFY(fixture.window.isAtStart());
    QCOMPARE(fixture.list.domains().size(), 1);
    QCOMPARE(fixture.list.domains().first().stage->stage, QByteArray("testing"));
}

void tst_PracticeWalk::backwards()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"untouched.example"_s);
    auto *list = fixture.shown<StepList>(u"wizardStepList"_s);
    // Any page can be opened at any time; what came before it is simply still to do.
    for (int row = setupStepCount - 1; row >= 0; --row) {
        list->setCurrentRow(row);
        QCOMPARE(pageTitle(fixture), wizardStepTitle(WizardStep(row)));
    }
    list->setCurrentRow(int(WizardStep::Review));
    for (int row = setupStepCount - 2; row >= 0; --row) {
        fixture.press(u"wizardBackButton"_s);
        QCOMPARE(list->currentRow(), row);
    }
    fixture.press(u"wizardBackButton"_s);
    QVERIFY(fixture.window.isAtStart());
}

void tst_PracticeWalk::everythingIsThereAfterARestart()
{
    const QTemporaryDir folder;
    QByteArray id;
    {
        PracticeFixture fixture(folder.path());
        fixture.openDomain(u"untouched.example"_s);
        goOn(fixture, WizardStep::MailServers);
        goOn(fixture, WizardStep::TlsReports);
        addReportAddress(fixture, u"tls@untouched.example"_s);
        publish(fixture, WizardStep::TlsReports);
        goOn(fixture, WizardStep::Policy);
        fixture.shown<QRadioButton>(u"ownLinesRadio"_s)->click();
        goOn(fixture, WizardStep::HostPolicy);
        fixture.shown<QRadioButton>(u"somebodyElseRadio"_s)->click();
        publish(fixture, WizardStep::HostPolicy);
        id = fixture.setup.choices().policyId;
        QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    }
    PracticeFixture fixture(folder.path());
    QTRY_VERIFY(fixture.shown<QPushButton>(u"openDomainButton"_s));
    fixture.press(u"openDomainButton"_s);
    QCOMPARE(pageTitle(fixture), wizardStepTitle(WizardStep::HostPolicy));
    const SetupChoices &choices = fixture.setup.choices();
    QCOMPARE(choices.reportUris, QList<QByteArray>{"mailto:tls@untouched.example"});
    QCOMPARE(choices.hosting, QByteArray(SetupChoices::somebodyElse));
    QVERIFY(choices.ownMxLines);
    QCOMPARE(choices.policyId, id);
    QVERIFY(fixture.waitFor(WizardStep::HostPolicy, WizardState::Fine));
    QVERIFY(fixture.waitFor(WizardStep::TlsReports, WizardState::Fine));
    QCOMPARE(fixture.setup.choices().policyId, id);
}

void tst_PracticeWalk::sayingItIsEnoughWhenSomebodyElsePublishes()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"untouched.example"_s);
    goOn(fixture, WizardStep::MailServers);
    goOn(fixture, WizardStep::TlsReports);
    addReportAddress(fixture, u"tls@untouched.example"_s);
    fixture.press(u"publishedButton"_s);
    QCOMPARE(fixture.setup.state(WizardStep::TlsReports), WizardState::Waiting);
    QTRY_COMPARE(fixture.setup.recordWatch(Publication::TlsReportRecord).rows().first().sight,
                 RecordWatch::Sight::Absent);
    // Who has not been asked yet cannot remember that there was nothing.
    QCOMPARE(fixture.setup.recordWatch(Publication::TlsReportRecord).rows().last().sight,
             RecordWatch::Sight::NotAsked);
    fixture.press(u"takeBackButton"_s);
    QCOMPARE(fixture.setup.state(WizardStep::TlsReports), WizardState::ToCome);
    QVERIFY(fixture.shown<QPushButton>(u"publishedButton"_s));
}

void tst_PracticeWalk::aFaultyMailServerStopsNobody()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"wrong-name.example"_s);
    QCOMPARE(fixture.setup.state(WizardStep::MailServers), WizardState::Wrong);
    goOn(fixture, WizardStep::MailServers);
    const auto *table = fixture.shown<QTableWidget>(u"mailServerTable"_s);
    QVERIFY(table);
    QCOMPARE(table->item(0, 4)->text(), u"server7.hosting.example"_s);
    QVERIFY(fixture.shown<QPushButton>(u"copyMessageButton"_s));
    goOn(fixture, WizardStep::TlsReports);
}

void tst_PracticeWalk::faultsStandOnTheirPages_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("finding");
    const auto row = [](const char *domain, WizardStep step, const char *finding) {
        QTest::newRow(domain) << QString::fromLatin1(domain) << int(step) << QByteArray(finding);
    };
    row("null-mx.example", WizardStep::Domain, "mx.null-mx");
    row("expired.example", WizardStep::MailServers, "starttls.certificate-expired");
    row("tslrpt.example", WizardStep::TlsReports, "tlsrpt.swapped-letters");
    row("redirect.example", WizardStep::HostPolicy, "policy.redirect");
    row("mode-enforced.example", WizardStep::HostPolicy, "policy.mode-wrong");
    row("policy-wrong-name.example", WizardStep::HostPolicy, "policy-host.certificate-wrong-name");
    row("two-records.example", WizardStep::PublishRecord, "record.multiple");
    row("doubled-name.example", WizardStep::PublishRecord, "record.wrong-name");
    row("mx-not-in-policy.example", WizardStep::Review, "coverage.mx-not-covered");
}

void tst_PracticeWalk::faultsStandOnTheirPages()
{
    QFETCH(QString, domain);
    QFETCH(int, step);
    QFETCH(QByteArray, finding);
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(domain);
    fixture.window.goTo(step);
    settle();
    QList<QByteArray> ids;
    for (const auto *card : fixture.window.currentPage()->findChildren<FindingCard *>())
        ids.append(info(card->finding().code).id);
    QVERIFY2(ids.contains(finding), ids.join(' ').constData());
    const WizardState state = fixture.setup.state(WizardStep(step));
    QVERIFY(state == WizardState::Wrong || state == WizardState::Look);
}

void tst_PracticeWalk::aDomainWithoutMailHasNothingToDo()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"null-mx.example"_s);
    QCOMPARE(fixture.setup.nextStep(), WizardStep::Domain);
    fixture.window.goTo(int(WizardStep::Review));
    QVERIFY(fixture.shown<TextLabel>(u"wizardStatusLabel"_s)->text().startsWith(u"Nothing to do"_s));
}

void tst_PracticeWalk::whatIsPublishedIsTakenOver()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"good.example"_s);
    QCOMPARE(fixture.setup.choices().mode, PolicyMode::Enforce);
    QCOMPARE(fixture.setup.choices().reportUris, QList<QByteArray>{"mailto:tls-reports@good.example"});
    for (int step = 0; step < setupStepCount; ++step)
        QCOMPARE(fixture.setup.state(WizardStep(step)), WizardState::Fine);
}

void tst_PracticeWalk::aChangedPolicyWantsANewRecord()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"untouched.example"_s);
    walk(fixture);
    const QByteArray first = fixture.setup.choices().policyId;
    fixture.setup.setMaxAge(std::chrono::hours(24 * 7));
    QVERIFY(fixture.setup.choices().policyId != first);
    QCOMPARE(fixture.setup.state(WizardStep::HostPolicy), WizardState::Look);
    fixture.window.goTo(int(WizardStep::HostPolicy));
    publish(fixture, WizardStep::HostPolicy);
    // The file has changed and its id has not: senders would not look again.
    QCOMPARE(fixture.setup.state(WizardStep::PublishRecord), WizardState::Wrong);
    fixture.window.goTo(int(WizardStep::PublishRecord));
    publish(fixture, WizardStep::PublishRecord);
    QCOMPARE(fixture.setup.assessment()->record.record->id, fixture.setup.choices().policyId);
    QCOMPARE(fixture.setup.state(WizardStep::Review), WizardState::Fine);
}

void tst_PracticeWalk::leavingPracticeLeavesNothingOfItInTheList()
{
    const QTemporaryDir folder;
    PracticeFixture fixture(folder.path());
    fixture.openDomain(u"untouched.example"_s);
    fixture.press(u"wizardBackButton"_s);
    QCOMPARE(fixture.list.domains().size(), 1);
    fixture.press(u"leavePracticeButton"_s);
    QTRY_COMPARE(fixture.list.storage(), DomainList::Storage::Ready);
    QVERIFY(fixture.list.domains().isEmpty());
    QVERIFY(!fixture.setup.canPublish());
}

QTEST_MAIN(tst_PracticeWalk)
#include "tst_PracticeWalk.moc"
