// SPDX-License-Identifier: Apache-2.0
// The list of domains on the start page, and what it says when nothing can be saved.
#include "pages/Card.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "setup/Preferences.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

CheckSummary summary(const QByteArray &verdict, const QByteArray &stage, const QDateTime &at)
{
    CheckSummary made;
    made.checkedUtc = at;
    made.verdict = verdict;
    made.stage = stage;
    return made;
}

} // namespace

class tst_StartPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }

    void anEmptyListInvites();
    void eachDomainShowsWhereItStands();
    void openLeadsToTheStepThatWasLeft();
    void removingCanBeTakenBack();
    void enterSetsUp();
    void aDomainThatIsOpenedIsInTheList();
    void aDamagedFileIsSetAsideOnDemand();
    void whatCannotBeSavedIsSaid();
    void geometryIsRemembered();
};

void tst_StartPage::anEmptyListInvites()
{
    WindowFixture fixture;
    QCOMPARE(fixture.window.currentPage()->title(), u"Protect the mail of your domain"_s);
    QVERIFY(!fixture.shown<Card>(u"domainTable"_s));
    QVERIFY(fixture.shown<QPushButton>(u"setUpButton"_s));
}

void tst_StartPage::eachDomainShowsWhereItStands()
{
    WindowFixture fixture;
    const DomainName testing = DomainName::literal("testing.example");
    const DomainName broken = DomainName::literal("broken.example");
    const QDateTime then = fixture.clock.nowUtc().addDays(-2);
    fixture.list.saveCheck(testing, {{summary("pass", "testing", then), "{}"}, {}});
    CheckSummary wrong = summary("fail", "enforcing", fixture.clock.nowUtc().addSecs(-7200));
    wrong.fails = 2;
    fixture.list.saveCheck(broken, {{wrong, "{}"}, {}});
    fixture.list.add(DomainName::literal("new.example"));
    const QString text = fixture.pageText();
    for (const QString &part : {u"Your domains"_s,
                                u"testing.example"_s,
                                u"Testing · day 3 of 14"_s,
                                u"Servers and policy fine"_s,
                                u"Enforced"_s,
                                u"2 hours ago"_s,
                                u"Not set up"_s,
                                u"Not checked yet"_s,
                                u"Start"_s})
        QVERIFY2(text.contains(part) || text.contains(u"2 hour(s) ago"_s), qPrintable(part));
}

void tst_StartPage::openLeadsToTheStepThatWasLeft()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::Policy);
    QTest::keyClick(&fixture.window, Qt::Key_Home, Qt::AltModifier);
    QVERIFY(fixture.window.isAtStart());
    QVERIFY(fixture.pageText().contains(u"Go on with “Policy”"_s));
    fixture.shown<QPushButton>(u"openDomainButton"_s)->click();
    QCOMPARE(fixture.window.currentPage()->title(), u"Policy"_s);
    fixture.window.goTo(int(WizardStep::History));
    QTest::keyClick(&fixture.window, Qt::Key_Home, Qt::AltModifier);
    QVERIFY(fixture.pageText().contains(u"Go on with the set-up"_s));
}

void tst_StartPage::removingCanBeTakenBack()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::Policy);
    fixture.setup.setReportUris({"mailto:a@example.com"});
    const DomainName domain = fixture.setup.domain();
    QTest::keyClick(&fixture.window, Qt::Key_Home, Qt::AltModifier);
    const QByteArray setup = fixture.list.find(domain)->setup;
    fixture.shown<QPushButton>(u"removeDomainButton"_s)->click();
    QVERIFY(fixture.list.domains().isEmpty());
    QVERIFY(fixture.pageText().contains(u"was removed from your list"_s));
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    fixture.shown<QPushButton>(u"undoButton"_s)->click();
    QCOMPARE(fixture.list.find(domain)->setup, setup);
    QVERIFY(!fixture.shown<QPushButton>(u"undoButton"_s));
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
}

void tst_StartPage::enterSetsUp()
{
    WindowFixture fixture;
    auto *edit = fixture.shown<QLineEdit>(u"domainEdit"_s);
    QTest::keyClicks(edit, u"bakery-lane.example"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(fixture.setup.isOpen());
    QCOMPARE(fixture.window.windowTitle(), u"Domain – bakery-lane.example – Postseal"_s);
}

void tst_StartPage::aDomainThatIsOpenedIsInTheList()
{
    WindowFixture fixture;
    fixture.window.openSetupText(u"bakery-lane.example"_s);
    QVERIFY(fixture.list.find(DomainName::literal("bakery-lane.example")));
    // A check of any domain leaves no trace.
    fixture.window.openText(u"other.example"_s);
    QVERIFY(!fixture.list.find(DomainName::literal("other.example")));
}

void tst_StartPage::aDamagedFileIsSetAsideOnDemand()
{
    WindowFixture fixture;
    const QString path = fixture.folder.filePath(u"damaged.sqlite"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    fixture.list.useStore(std::make_shared<Store>(fixture.folder.path(), u"damaged.sqlite"_s));
    QTRY_VERIFY(fixture.shown<QPushButton>(u"setAsideButton"_s));
    QVERIFY(fixture.pageText().contains(u"the file is damaged"_s));
    fixture.shown<QPushButton>(u"setAsideButton"_s)->click();
    QTRY_COMPARE(fixture.list.storage(), DomainList::Storage::Ready);
    QVERIFY(fixture.pageText().contains(u"A new file was begun"_s));
    QCOMPARE(QDir(fixture.folder.path()).entryList({u"damaged.sqlite.damaged-*"_s}).size(), 1);
}

void tst_StartPage::whatCannotBeSavedIsSaid()
{
    WindowFixture fixture;
    const QString place = fixture.folder.filePath(u"occupied"_s);
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    fixture.list.useStore(std::make_shared<Store>(place, u"postseal.sqlite"_s));
    QTRY_VERIFY(fixture.shown<QPushButton>(u"tryAgainButton"_s));
    QVERIFY(fixture.pageText().contains(place));
    // It goes on without saving, and says so.
    fixture.openWizard(untouched(), WizardStep::Policy);
    QVERIFY(fixture.shown<TextLabel>(u"wizardFootnoteLabel"_s)->text().contains(u"cannot be saved"_s));
    QTest::keyClick(&fixture.window, Qt::Key_Home, Qt::AltModifier);
    QVERIFY(file.remove());
    fixture.shown<QPushButton>(u"tryAgainButton"_s)->click();
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    QCOMPARE(fixture.list.domains().size(), 1);
}

void tst_StartPage::geometryIsRemembered()
{
    const QTemporaryDir folder;
    QSize size;
    {
        WindowFixture fixture;
        Preferences preferences(folder.path());
        fixture.window.setPreferences(preferences);
        fixture.window.resize(1111, 777);
        size = fixture.window.size();
        fixture.window.close();
    }
    WindowFixture fixture;
    Preferences preferences(folder.path());
    fixture.window.setPreferences(preferences);
    QCOMPARE(fixture.window.size(), size);
}

QTEST_MAIN(tst_StartPage)
#include "tst_StartPage.moc"
