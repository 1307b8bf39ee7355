// SPDX-License-Identifier: Apache-2.0
// The window as a person with a keyboard uses it; the engine is played by the test.
#include "pages/Buttons.h"
#include "pages/CheckView.h"
#include "pages/DetailsDialog.h"
#include "pages/FindingCard.h"
#include "pages/FormField.h"
#include "pages/MailServerTable.h"
#include "pages/PolicyText.h"
#include "pages/StepList.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "wording/FindingText.h"

#include <QClipboard>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QSignalSpy>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowOfStep(Step step)
{
    return int(step) + 1;
}

QString windowTextOf(const WindowFixture &fixture)
{
    settle();
    QStringList texts;
    for (const QLabel *label : fixture.window.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u'\n');
}

} // namespace

class tst_Window : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareApplication(); }

    void startsWithTheFieldReady();
    void refusesWhatIsNoDomain_data();
    void refusesWhatIsNoDomain();
    void theErrorGoesAtTheNextKey();
    void checkLooksAtTheDomain();
    void mnemonicsReachFieldAndButtons();
    void showsProgressWhileRunning();
    void cancelStopsTheCheck();
    void theResultComesToTheOverview();
    void everyPageShowsItsTitle();
    void walksBackAndForthByKeyboard();
    void theListIsWalkedWithArrows();
    void f5ChecksAgain_data();
    void f5ChecksAgain();
    void ctrlWClosesAndCtrlQLeavesTheTrayToo();
    void worstFindingsComeFirst();
    void detailsOpenAndClose();
    void copyCopiesAndSaysSo();
    void theMailServerTableAnswersInWords();
    void thePolicyTextHasItsSenders();
    void everythingSeenOpens();
    void aHundredFindingsStayReadable();
    void longNamesDoNotWidenThePage();
    void practiceListsItsDomains();
    void practiceThatCannotStartSaysWhy();
    void firstPictureComesBeforeEverythingElse();
};

void tst_Window::startsWithTheFieldReady()
{
    WindowFixture fixture;
    QCOMPARE(QApplication::focusWidget(), fixture.shown<QLineEdit>(u"domainEdit"_s));
    QVERIFY(!fixture.shown<StepList>(u"stepList"_s));
    QVERIFY(fixture.window.windowTitle().endsWith(u"Postseal"_s));
    QVERIFY(fixture.engine.started.isEmpty());
}

void tst_Window::refusesWhatIsNoDomain_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<DomainNameError>("error");
    QTest::newRow("nothing") << QString() << DomainNameError::Empty;
    QTest::newRow("an address of a computer") << u"192.0.2.1"_s << DomainNameError::IpAddress;
    QTest::newRow("one word") << u"localhost"_s << DomainNameError::SingleLabel;
    QTest::newRow("nonsense") << u"what is this?"_s << DomainNameError::NotADomain;
}

void tst_Window::refusesWhatIsNoDomain()
{
    QFETCH(QString, typed);
    QFETCH(DomainNameError, error);
    WindowFixture fixture;
    auto *edit = fixture.shown<QLineEdit>(u"domainEdit"_s);
    QTest::keyClicks(edit, typed);
    fixture.shown<QPushButton>(u"checkButton"_s)->click();
    const QString sentence = describe(error, typed);
    const auto *shown = fixture.shown<TextLabel>(u"domainError"_s);
    QVERIFY(shown);
    QCOMPARE(shown->text(), sentence);
    QVERIFY(edit->accessibleDescription().contains(sentence));
    QCOMPARE(QApplication::focusWidget(), edit);
    QVERIFY(fixture.engine.started.isEmpty());
}

void tst_Window::theErrorGoesAtTheNextKey()
{
    WindowFixture fixture;
    auto *edit = fixture.shown<QLineEdit>(u"domainEdit"_s);
    fixture.shown<QPushButton>(u"checkButton"_s)->click();
    QVERIFY(fixture.shown<TextLabel>(u"domainError"_s));
    QTest::keyClick(edit, Qt::Key_E);
    QVERIFY(!fixture.shown<TextLabel>(u"domainError"_s));
    QVERIFY(!edit->accessibleDescription().contains(describe(DomainNameError::Empty, {})));
}

void tst_Window::checkLooksAtTheDomain()
{
    WindowFixture fixture;
    auto *edit = fixture.shown<QLineEdit>(u"domainEdit"_s);
    QTest::keyClicks(edit, u" Info@Bakery-Lane.Example "_s);
    fixture.shown<QPushButton>(u"checkButton"_s)->click();
    QCOMPARE(fixture.engine.started, QList<DomainName>{DomainName::literal("bakery-lane.example")});
    QVERIFY(fixture.shown<StepList>(u"stepList"_s));
    QVERIFY(fixture.window.windowTitle().contains(u"bakery-lane.example"_s));
}

void tst_Window::mnemonicsReachFieldAndButtons()
{
    WindowFixture fixture;
    auto *edit = fixture.shown<QLineEdit>(u"domainEdit"_s);
    fixture.shown<QPushButton>(u"checkButton"_s)->setFocus();
    QTest::keyClick(&fixture.window, Qt::Key_D, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), edit);
    QTest::keyClicks(edit, u"bakery-lane.example"_s);
    QTest::keyClick(&fixture.window, Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(fixture.engine.started.size(), 1);
}

void tst_Window::showsProgressWhileRunning()
{
    WindowFixture fixture;
    fixture.window.open(DomainName::literal("bakery-lane.example"));
    Q_EMIT fixture.engine.progress(Step::MailServers, 3, 3);
    Q_EMIT fixture.engine.progress(Step::Starttls, 1, 5);
    const auto *bar = fixture.shown<QProgressBar>(u"checkProgress"_s);
    QVERIFY(bar);
    QCOMPARE(bar->value(), 4);
    QCOMPARE(bar->maximum(), 8);
    const auto *list = fixture.shown<StepList>(u"stepList"_s);
    QVERIFY(list->item(rowOfStep(Step::Starttls))
                ->data(Qt::AccessibleDescriptionRole)
                .toString()
                .contains(u'5'));
    QVERIFY(fixture.shown<QPushButton>(u"cancelButton"_s));
    QVERIFY(!fixture.shown<QPushButton>(u"checkNowButton"_s));
}

void tst_Window::cancelStopsTheCheck()
{
    WindowFixture fixture;
    fixture.window.open(DomainName::literal("bakery-lane.example"));
    auto *cancel = fixture.shown<QPushButton>(u"cancelButton"_s);
    cancel->setFocus();
    QTest::keyClick(cancel, Qt::Key_Space);
    QCOMPARE(fixture.engine.stops, 1);
    Sample stopped = good();
    stopped.seen.cancelled = true;
    Q_EMIT fixture.engine.finished(stopped.seen, stopped.assessment);
    auto *checkNow = fixture.shown<QPushButton>(u"checkNowButton"_s);
    QVERIFY(checkNow);
    // The keyboard is where it was, so the check can be taken up again at once.
    QCOMPARE(QApplication::focusWidget(), checkNow);
    QTest::keyClick(checkNow, Qt::Key_Space);
    QCOMPARE(fixture.engine.started.size(), 2);
}

void tst_Window::theResultComesToTheOverview()
{
    WindowFixture fixture;
    fixture.window.open(DomainName::literal("bakery-lane.example"));
    const Sample sample = wrongName();
    Q_EMIT fixture.engine.finished(sample.seen, sample.assessment);
    QCOMPARE(fixture.shown<TextLabel>(u"verdictLabel"_s)->text(),
             verdictSentence(sample.assessment));
    QCOMPARE(fixture.shown<TextLabel>(u"statusLabel"_s)->text(), statusSentence(sample.assessment));
    const auto *deliveries = fixture.shown<QTableWidget>(u"deliveryTable"_s);
    QCOMPARE(deliveries->rowCount(), 2);
    QCOMPARE(deliveries->item(1, 1)->text(), deliveryWord(Delivery::Deliver));
    QVERIFY(deliveries->item(1, 1)->data(Qt::AccessibleTextRole).toString().contains("the problem is reported"_L1));
    QCOMPARE(deliveries->item(1, 2)->text(), deliveryWord(Delivery::Refuse));
    const auto *list = fixture.shown<StepList>(u"stepList"_s);
    QCOMPARE(list->count(), 9);
    QCOMPARE(list->item(rowOfStep(Step::Starttls))->data(Qt::AccessibleDescriptionRole).toString(),
             statusWord(StepStatus::Fail));
    QCOMPARE(list->item(rowOfStep(Step::Dane))->data(Qt::AccessibleDescriptionRole).toString(),
             statusWord(StepStatus::Pass));
}

void tst_Window::everyPageShowsItsTitle()
{
    WindowFixture fixture;
    const Sample sample = wrongName();
    fixture.show(sample);
    for (int row = 1; row <= 8; ++row) {
        fixture.window.goTo(row);
        const Step step = Step(row - 1);
        QCOMPARE(fixture.shown<TextLabel>(u"pageTitle"_s)->text(), stepTitle(step));
        QCOMPARE(fixture.shown<TextLabel>(u"pageLead"_s)->text(), stepPurpose(step));
        QCOMPARE(fixture.window.windowTitle(),
                 u"%1 – bakery-lane.example – Postseal"_s.arg(stepTitle(step)));
        for (const Finding &finding : sample.assessment.step(step).findings)
            QVERIFY(windowTextOf(fixture).contains(describe(finding).summary));
    }
}

void tst_Window::walksBackAndForthByKeyboard()
{
    WindowFixture fixture;
    fixture.show(good());
    fixture.window.goTo(0);
    auto *next = fixture.shown<QPushButton>(u"nextButton"_s);
    next->setFocus();
    const auto *list = fixture.shown<StepList>(u"stepList"_s);
    for (int row = 1; row <= 8; ++row) {
        QTest::keyClick(next, Qt::Key_Space);
        QCOMPARE(list->currentRow(), row);
    }
    QVERIFY(!next->isEnabled());
    for (int row = 7; row >= 0; --row) {
        QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(list->currentRow(), row);
    }
    QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget(), fixture.shown<QLineEdit>(u"domainEdit"_s));
    // The check is still there, one step on.
    QTest::keyClick(&fixture.window, Qt::Key_Right, Qt::AltModifier);
    QVERIFY(fixture.shown<TextLabel>(u"verdictLabel"_s));
}

void tst_Window::theListIsWalkedWithArrows()
{
    WindowFixture fixture;
    fixture.window.open(DomainName::literal("bakery-lane.example"));
    const Sample sample = good();
    Q_EMIT fixture.engine.finished(sample.seen, sample.assessment);
    auto *list = fixture.shown<StepList>(u"stepList"_s);
    QCOMPARE(QApplication::focusWidget(), list);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(fixture.shown<TextLabel>(u"pageTitle"_s)->text(), stepTitle(Step::MailServers));
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(fixture.shown<TextLabel>(u"pageTitle"_s)->text(), stepTitle(Step::Dane));
}

void tst_Window::f5ChecksAgain_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::newRow("F5") << int(Qt::Key_F5) << Qt::KeyboardModifiers(Qt::NoModifier);
    QTest::newRow("Ctrl+R") << int(Qt::Key_R) << Qt::KeyboardModifiers(Qt::ControlModifier);
}

void tst_Window::f5ChecksAgain()
{
    QFETCH(int, key);
    QFETCH(Qt::KeyboardModifiers, modifiers);
    WindowFixture fixture;
    fixture.show(good());
    fixture.window.goTo(3);
    QTest::keyClick(&fixture.window, Qt::Key(key), modifiers);
    QCOMPARE(fixture.engine.started, QList<DomainName>{DomainName::literal("bakery-lane.example")});
    // The page stays the one that is looked at.
    QCOMPARE(fixture.shown<StepList>(u"stepList"_s)->currentRow(), 3);
}

void tst_Window::ctrlWClosesAndCtrlQLeavesTheTrayToo()
{
    WindowFixture fixture;
    fixture.show(good());
    QTest::keyClick(&fixture.window, Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!fixture.window.isVisible());

    fixture.window.show();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
    bool leaves = false;
    connect(qApp, &QCoreApplication::aboutToQuit, &fixture.window, [&leaves] { leaves = true; });
    QTimer::singleShot(0, &fixture.window, [&fixture] { QTest::keyClick(&fixture.window, Qt::Key_Q, Qt::ControlModifier); });
    QTimer::singleShot(5000, qApp, [] { QCoreApplication::exit(1); }); // when the keys do nothing
    QCOMPARE(QCoreApplication::exec(), 0);
    QVERIFY(leaves);
}

void tst_Window::worstFindingsComeFirst()
{
    WindowFixture fixture;
    Sample sample = untouched();
    // One that is last by its step, and worst.
    sample.assessment.steps[qsizetype(Step::Record)].findings[0].severity = Severity::Fail;
    fixture.show(sample);
    fixture.window.goTo(0);
    QList<Severity> severities;
    for (const auto *card : fixture.window.currentPage()->findChildren<FindingCard *>())
        severities.append(card->finding().severity);
    QCOMPARE(severities,
             (QList<Severity>{Severity::Fail, Severity::Unknown, Severity::Warn, Severity::Warn}));
}

void tst_Window::detailsOpenAndClose()
{
    WindowFixture fixture;
    fixture.show(wrongName());
    fixture.window.goTo(rowOfStep(Step::Starttls));
    auto *button = fixture.shown<QPushButton>(u"detailsButton"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(fixture.shown<Card>(u"findingDetails"_s));
    const QString text = windowTextOf(fixture);
    QVERIFY(text.contains(u"starttls.certificate-wrong-name"_s));
    QVERIFY(text.contains(u"RFC 8461 section 4.2"_s));
    QVERIFY(text.contains(u"host7.web.example\\xff"_s));
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!fixture.shown<Card>(u"findingDetails"_s));
}

void tst_Window::copyCopiesAndSaysSo()
{
    WindowFixture fixture;
    fixture.show(good());
    fixture.window.goTo(rowOfStep(Step::Record));
    auto *copy = fixture.shown<CopyButton>(u"copyRecordButton"_s);
    const QString label = copy->text();
    const QSize size = copy->size();
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), u"v=STSv1; id=20261124T101500;"_s);
    QVERIFY(copy->text() != label);
    QVERIFY(copy->accessibleName().startsWith(copy->text()));
    QCOMPARE(copy->size(), size);
    QTRY_COMPARE_WITH_TIMEOUT(copy->text(), label, 4000);
}

void tst_Window::theMailServerTableAnswersInWords()
{
    WindowFixture fixture;
    fixture.show(wrongName());
    fixture.window.goTo(rowOfStep(Step::Starttls));
    const auto *table = fixture.shown<MailServerTable>(u"mailServerTable"_s);
    QCOMPARE(table->columnCount(), 7);
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(0, 0)->text(), u"mx1.bakery-lane.example"_s);
    QVERIFY(table->item(1, 0)->text().isEmpty());
    QCOMPARE(table->item(1, 1)->text(), u"2001:db8::10"_s);
    QCOMPARE(table->item(0, 2)->text(), u"48 ms"_s);
    QCOMPARE(table->item(2, 3)->text(), u"TLS 1.2"_s);
    QCOMPARE(table->item(2, 4)->text(), u"host7.web.example"_s);
    QCOMPARE(table->item(2, 4)->data(Qt::AccessibleDescriptionRole).toString(),
             statusWord(StepStatus::Fail));
    QVERIFY(table->item(2, 6)->text().startsWith(u'9'));
    QCOMPARE(table->item(2, 6)->data(Qt::AccessibleDescriptionRole).toString(),
             statusWord(StepStatus::Warn));
    // No IPv6 on this computer is not the server's fault.
    QCOMPARE(table->item(3, 2)->data(Qt::AccessibleDescriptionRole).toString(),
             statusWord(StepStatus::Unknown));
    QCOMPARE(table->verticalScrollBar()->maximum(), 0);
}

void tst_Window::thePolicyTextHasItsSenders()
{
    WindowFixture fixture;
    fixture.show(brokenPolicy());
    fixture.window.goTo(rowOfStep(Step::Policy));
    const auto *text = fixture.shown<PolicyText>(u"policyText"_s);
    QCOMPARE(text->blockCount(), 6);
    QVERIFY(text->toPlainText().startsWith(u"\\xef\\xbb\\xbfversion"_s));
    const auto *senders = fixture.shown<QTableWidget>(u"senderTable"_s);
    QCOMPARE(senders->rowCount(), 5);
    QCOMPARE(senders->item(0, 1)->text(), senderOutcomeWord(SenderOutcome::Rejects));
    QCOMPARE(senders->item(0, 2)->text(),
             describe(brokenPolicy().assessment.policy.findings[0]).summary);
    QCOMPARE(senders->item(4, 1)->text(), senderOutcomeWord(SenderOutcome::Accepts));
}

void tst_Window::everythingSeenOpens()
{
    WindowFixture fixture;
    fixture.show(wrongName());
    fixture.window.goTo(0);
    auto *link = fixture.shown<QPushButton>(u"everythingSeenButton"_s);
    link->setFocus();
    QTest::keyClick(link, Qt::Key_Space);
    auto *dialog = fixture.window.findChild<DetailsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *parts = dialog->findChild<QListWidget *>(u"seenSectionList"_s);
    const auto *text = dialog->findChild<QPlainTextEdit *>(u"seenText"_s);
    QVERIFY(text->toPlainText().contains(u"v=STSv1"_s));
    QTest::keyClick(parts, Qt::Key_Down);
    QVERIFY(text->toPlainText().contains(u"HTTP/1.1 200 OK"_s));
    QSignalSpy gone(dialog, &QObject::destroyed);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(gone.count(), 1);
}

void tst_Window::aHundredFindingsStayReadable()
{
    WindowFixture fixture;
    fixture.show(manyFindings());
    fixture.window.goTo(rowOfStep(Step::Policy));
    QCOMPARE(fixture.window.currentPage()->findChildren<FindingCard *>().size(), 40);
    QVERIFY(windowTextOf(fixture).contains(u"60"_s));
}

void tst_Window::longNamesDoNotWidenThePage()
{
    WindowFixture fixture;
    fixture.window.resize(1024, 700);
    fixture.show(longNames());
    for (int row = 0; row <= 8; ++row) {
        fixture.window.goTo(row);
        settle();
        QCOMPARE(fixture.window.currentPage()->horizontalScrollBar()->maximum(), 0);
    }
    QCOMPARE(fixture.window.size(), QSize(1024, 700));
}

void tst_Window::practiceListsItsDomains()
{
    WindowFixture fixture;
    bool left = false;
    fixture.window.setPractice(
        [] {
            return QList<PracticeChoice>{{DomainName::literal("good.example"), u"in order"_s},
                                         {DomainName::literal("expired.example"), {}}};
        },
        [&left] { left = true; });
    auto *open = fixture.shown<QPushButton>(u"openPracticeButton"_s);
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Space);
    auto *list = fixture.shown<QListWidget>(u"practiceList"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(fixture.engine.started, QList<DomainName>{DomainName::literal("expired.example")});
    QTest::keyClick(&fixture.window, Qt::Key_Left, Qt::AltModifier);
    auto *leave = fixture.shown<QPushButton>(u"leavePracticeButton"_s);
    leave->setFocus();
    QTest::keyClick(leave, Qt::Key_Space);
    QVERIFY(left);
    QVERIFY(!fixture.shown<QListWidget>(u"practiceList"_s));
    QCOMPARE(fixture.session.state(), CheckSession::State::Empty);
}

void tst_Window::practiceThatCannotStartSaysWhy()
{
    WindowFixture fixture;
    fixture.window.setPractice(
        []() -> Result<QList<PracticeChoice>, QString> { return failure(u"No port is free."_s); },
        [] {});
    fixture.window.openPractice();
    QCOMPARE(fixture.shown<TextLabel>(u"practiceError"_s)->text(), u"No port is free."_s);
}

void tst_Window::firstPictureComesBeforeEverythingElse()
{
    WindowParts parts;
    MainWindow window(parts.session, parts.setup, parts.list, parts.lookout, parts.work, parts.clock);
    QSignalSpy painted(&window, &MainWindow::firstPainted);
    window.show();
    QTRY_COMPARE(painted.count(), 1);
    window.hide();
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QCOMPARE(painted.count(), 1);
}

QTEST_MAIN(tst_Window)
#include "tst_Window.moc"
