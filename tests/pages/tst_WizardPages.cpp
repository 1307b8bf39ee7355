// SPDX-License-Identifier: Apache-2.0
// Each page of the wizard by itself, with the engine played by the test.
#include "pages/Buttons.h"
#include "pages/CardParts.h"
#include "pages/ExportDialog.h"
#include "pages/ListEditor.h"
#include "pages/RecordCard.h"
#include "pages/Glossary.h"
#include "pages/StepList.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "pages/WizardWords.h"
#include "wording/FindingText.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

QPushButton *named(const WindowFixture &fixture, const QString &accessibleName)
{
    settle();
    for (auto *button : fixture.window.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->accessibleName() == accessibleName)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_WizardPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareApplication(); }

    void beginsWithTheFieldOnly();
    void nextOnTheFirstPageChecksWhatIsTyped();
    void everyPageHasItsTitle();
    void theMapTellsEveryState();
    void blockedPort25IsExplainedAtOnce();
    void oneMessageAboutAllFaults();
    void reportAddressesAreRead_data();
    void reportAddressesAreRead();
    void whatIsTypedCountsWhenGoingOn();
    void recordValuesAreCopiedOneByOne();
    void recordsAreExportedInEveryFormat();
    void theReviewExportsBothRecords();
    void theDnsProviderShapesTheName();
    void thePolicyIsExplainedLineByLine();
    void linesOfOnesOwnAreChecked();
    void aServerThatIsNotCoveredIsAlarming();
    void aMoveIsTriedBeforeItIsMade();
    void aPlannedMoveHasADay();
    void theRecordWaitsForTheFile();
    void theReviewNamesWhatIsMissing();
    void aTermIsExplained();
    void tabComesRoundOnEveryPage();
    void theReadingPlaceSurvivesALook();
    void savedIsSaidWhenItIsTrue();
    void longNamesDoNotWidenThePages_data();
    void longNamesDoNotWidenThePages();
};

void tst_WizardPages::beginsWithTheFieldOnly()
{
    WindowFixture fixture;
    fixture.shown<QPushButton>(u"setUpButton"_s)->click();
    QCOMPARE(QApplication::focusWidget(), fixture.shown<QLineEdit>(u"setupDomainEdit"_s));
    const auto *list = fixture.shown<StepList>(u"wizardStepList"_s);
    for (int row = 1; row < list->count(); ++row)
        QVERIFY(!(list->item(row)->flags() & Qt::ItemIsEnabled));
    QVERIFY(fixture.engine.started.isEmpty());
    QVERIFY(fixture.list.domains().isEmpty());
}

void tst_WizardPages::nextOnTheFirstPageChecksWhatIsTyped()
{
    WindowFixture fixture;
    fixture.shown<QPushButton>(u"setUpButton"_s)->click();
    fixture.shown<QPushButton>(u"wizardNextButton"_s)->click();
    QVERIFY(fixture.shown<TextLabel>(u"setupDomainError"_s));
    auto *edit = fixture.shown<QLineEdit>(u"setupDomainEdit"_s);
    QTest::keyClicks(edit, u"https://Bakery-Lane.example/"_s);
    fixture.shown<QPushButton>(u"wizardNextButton"_s)->click();
    QCOMPARE(fixture.engine.started, QList<DomainName>{DomainName::literal("bakery-lane.example")});
    QVERIFY(!fixture.shown<QLineEdit>(u"setupDomainEdit"_s));
    QCOMPARE(fixture.shown<StepList>(u"wizardStepList"_s)->currentRow(), 0);
}

void tst_WizardPages::everyPageHasItsTitle()
{
    WindowFixture fixture;
    fixture.openWizard(wrongName());
    for (int row = 0; row < wizardStepCount; ++row) {
        fixture.window.goTo(row);
        const QString title = wizardStepTitle(WizardStep(row));
        QCOMPARE(fixture.shown<TextLabel>(u"pageTitle"_s)->text(), title);
        QCOMPARE(fixture.window.windowTitle(), u"%1 – bakery-lane.example – Postseal"_s.arg(title));
        QVERIFY(!fixture.shown<TextLabel>(u"wizardStatusLabel"_s)->text().isEmpty());
        QCOMPARE(fixture.setup.choices().step, WizardStep(row));
    }
}

void tst_WizardPages::theMapTellsEveryState()
{
    WindowFixture fixture;
    fixture.openWizard(wrongName());
    const auto *list = fixture.shown<StepList>(u"wizardStepList"_s);
    for (int row = 0; row < int(WizardStep::History); ++row) {
        QCOMPARE(list->item(row)->data(Qt::AccessibleDescriptionRole).toString(),
                 wizardStateWord(fixture.setup.state(WizardStep(row))));
    }
    QCOMPARE(fixture.setup.state(WizardStep::MailServers), WizardState::Wrong);
}

void tst_WizardPages::blockedPort25IsExplainedAtOnce()
{
    WindowFixture fixture;
    Sample sample = untouched();
    sample.seen.port25 = Port25::Blocked;
    fixture.openWizard(sample);
    QVERIFY(fixture.pageText().contains(u"Your internet line blocks port 25"_s));
}

void tst_WizardPages::oneMessageAboutAllFaults()
{
    WindowFixture fixture;
    Sample sample = wrongName();
    setFindings(sample,
                Step::Starttls,
                {Finding(FindingCode::StarttlsNotOffered, u"mx1.example"_s, {u"192.0.2.1"_s}),
                 Finding(FindingCode::StarttlsNotOffered, u"mx2.example"_s, {u"192.0.2.2"_s})});
    fixture.openWizard(sample, WizardStep::MailServers);
    auto *copy = fixture.shown<QPushButton>(u"copyWholeMessageButton"_s);
    QVERIFY(copy);
    copy->click();
    const QString message = QApplication::clipboard()->text();
    QVERIFY(message.contains(u"mx1.example"_s) && message.contains(u"mx2.example"_s));
}

void tst_WizardPages::reportAddressesAreRead_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("uri");
    QTest::newRow("a mail address") << u"tls@example.com"_s << QByteArray("mailto:tls@example.com");
    QTest::newRow("with mailto") << u" mailto:tls@example.com "_s << QByteArray("mailto:tls@example.com");
    QTest::newRow("a web address") << u"https://example.com/r"_s << QByteArray("https://example.com/r");
    QTest::newRow("no address") << u"hello"_s << QByteArray();
    QTest::newRow("plain http") << u"http://example.com/r"_s << QByteArray();
}

void tst_WizardPages::reportAddressesAreRead()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, uri);
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::TlsReports);
    QVERIFY(!fixture.shown<QPushButton>(u"publishedButton"_s));
    auto *edit = fixture.shown<QLineEdit>(u"reportEdit"_s);
    QTest::keyClicks(edit, typed);
    fixture.shown<QPushButton>(u"reportAddButton"_s)->click();
    if (uri.isEmpty()) {
        QVERIFY(fixture.setup.choices().reportUris.isEmpty());
        QVERIFY(!fixture.shown<TextLabel>(u"reportError"_s)->text().isEmpty());
        QCOMPARE(QApplication::focusWidget(), edit);
        return;
    }
    QCOMPARE(fixture.setup.choices().reportUris, QList<QByteArray>{uri});
    QVERIFY(fixture.pageText().contains("v=TLSRPTv1; rua="_L1 + QString::fromUtf8(uri)));
    QVERIFY(fixture.shown<QPushButton>(u"publishedButton"_s));
    // The same once more is no second address.
    QTest::keyClicks(edit, typed);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(fixture.setup.choices().reportUris.size(), 1);
    // The scheme of a mail address is for the record.
    const QString shown = QString::fromUtf8(uri).remove(u"mailto:"_s);
    named(fixture, u"Remove: "_s + shown)->click();
    QVERIFY(fixture.setup.choices().reportUris.isEmpty());
    fixture.shown<QPushButton>(u"undoRemoveButton"_s)->click();
    QCOMPARE(fixture.setup.choices().reportUris, QList<QByteArray>{uri});
    QVERIFY(!fixture.shown<QPushButton>(u"undoRemoveButton"_s));
}

void tst_WizardPages::whatIsTypedCountsWhenGoingOn()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::TlsReports);
    auto *edit = fixture.shown<QLineEdit>(u"reportEdit"_s);
    QTest::keyClicks(edit, u"nonsense"_s);
    fixture.shown<QPushButton>(u"wizardNextButton"_s)->click();
    QCOMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::TlsReports));
    edit->setText(u"tls@example.com"_s);
    fixture.shown<QPushButton>(u"wizardNextButton"_s)->click();
    QCOMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::Policy));
    QCOMPARE(fixture.setup.choices().reportUris, QList<QByteArray>{"mailto:tls@example.com"});
}

void tst_WizardPages::recordValuesAreCopiedOneByOne()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    const QString content =
        u"v=STSv1; id=%1;"_s.arg(QString::fromLatin1(fixture.setup.choices().policyId));
    const QList<std::pair<QString, QString>> values{
        {u"Copy: Type"_s, u"TXT"_s}, {u"Copy: Name"_s, u"_mta-sts"_s}, {u"Copy: Content"_s, content}};
    for (const auto &[button, value] : values) {
        QVERIFY2(named(fixture, button), qPrintable(button));
        named(fixture, button)->click();
        QCOMPARE(QApplication::clipboard()->text(), value);
    }
    fixture.shown<QPushButton>(u"copyAllButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().contains(content));
    fixture.shown<QPushButton>(u"copyZoneLineButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith("_mta-sts."_L1));
    QVERIFY(QApplication::clipboard()->text().contains("IN TXT \""_L1));
}

void tst_WizardPages::recordsAreExportedInEveryFormat()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::TlsReports);
    fixture.setup.setReportUris({"mailto:tls@bakery-lane.example"});
    settle();
    fixture.shown<QPushButton>(u"exportButton"_s)->click();
    auto *dialog = fixture.window.findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *formats = dialog->findChild<QComboBox *>(u"exportFormatCombo"_s);
    const auto *text = dialog->findChild<QPlainTextEdit *>(u"exportText"_s);
    QCOMPARE(formats->count(), exportFormats().size());
    const ExportInput input{.zone = fixture.setup.zone(),
                            .records = {fixture.setup.record(Publication::TlsReportRecord)},
                            .policyHost = {}};
    for (int row = 0; row < formats->count(); ++row) {
        formats->setCurrentIndex(row);
        const QByteArray exported = exportRecords(dialog->format(), input);
        QVERIFY(exported.contains("mailto:tls@bakery-lane.example"));
        QCOMPARE(text->toPlainText(), QString::fromUtf8(exported).replace("\r\n"_L1, "\n"_L1));
        const QString path = fixture.folder.filePath(QString::fromUtf8(exportFileName(dialog->format(), input.zone)));
        dialog->save(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), exported);
    }
    dialog->save(u"/no/such/folder/records"_s);
    const auto texts = dialog->findChildren<TextLabel *>();
    QVERIFY(std::any_of(texts.begin(), texts.end(), [](const TextLabel *label) {
        return label->isVisible() && label->text().contains(u"could not be saved"_s);
    }));
}

void tst_WizardPages::theReviewExportsBothRecords()
{
    WindowFixture fixture;
    fixture.openWizard(good(), WizardStep::Review);
    fixture.setup.setReportUris({"mailto:tls@bakery-lane.example"});
    fixture.shown<QPushButton>(u"exportButton"_s)->click();
    const auto *text = fixture.window.findChild<ExportDialog *>()->findChild<QPlainTextEdit *>(u"exportText"_s);
    QVERIFY(text->toPlainText().contains(u"v=STSv1"_s));
    QVERIFY(text->toPlainText().contains(u"v=TLSRPTv1"_s));
}

void tst_WizardPages::theDnsProviderShapesTheName()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    const DnsHost *absolute = nullptr;
    for (const DnsHost &host : fixture.setup.knowledge().dnsHosts()) {
        if (host.nameStyle == NameStyle::FullWithDot && !absolute)
            absolute = &host;
    }
    QVERIFY(absolute);
    auto *hosts = fixture.shown<QComboBox>(u"dnsHostCombo"_s);
    const int index = hosts->findData(absolute->id);
    QVERIFY(index > 0);
    hosts->setCurrentIndex(index);
    Q_EMIT hosts->activated(index);
    QCOMPARE(fixture.setup.choices().dnsHost, absolute->id);
    settle();
    named(fixture, u"Copy: Name"_s)->click();
    QCOMPARE(QApplication::clipboard()->text(),
             u"_mta-sts.%1."_s.arg(QString::fromLatin1(fixture.setup.domain().toAscii())));
    QVERIFY(fixture.pageText().contains(absolute->name));
}

void tst_WizardPages::thePolicyIsExplainedLineByLine()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::Policy);
    const QString text = fixture.pageText();
    for (const QByteArray &line : fixture.setup.draft().text.trimmed().split('\n'))
        QVERIFY2(text.contains(QString::fromLatin1(line.trimmed())), line.constData());
    QVERIFY(named(fixture, u"Copy: policy text"_s));
    named(fixture, u"Copy: policy text"_s)->click();
    QCOMPARE(QApplication::clipboard()->text().remove(u'\r').toLatin1(),
             QByteArray(fixture.setup.draft().text).replace("\r", ""));
    QVERIFY(!fixture.setup.choices().policyDecided);
    fixture.shown<QPushButton>(u"wizardNextButton"_s)->click();
    QVERIFY(fixture.setup.choices().policyDecided);
}

void tst_WizardPages::linesOfOnesOwnAreChecked()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::Policy);
    const QByteArray before = fixture.setup.choices().policyId;
    fixture.shown<QRadioButton>(u"ownLinesRadio"_s)->click();
    auto *edit = fixture.shown<QLineEdit>(u"mxLineEdit"_s);
    QVERIFY(edit);
    for (const QString &wrong : {u"*.*.example.com"_s, u"192.0.2.1"_s, u"mx1, mx2"_s}) {
        edit->setText(wrong);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(fixture.shown<TextLabel>(u"mxLineError"_s), qPrintable(wrong));
    }
    edit->setText(u"*.New.example"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(fixture.setup.draft().text.contains("mx: *.new.example\r\n"));
    // Another text, another id.
    QVERIFY(fixture.setup.choices().policyId != before);
    QVERIFY(fixture.pageText().contains(u"No mail server of yours fits *.new.example"_s));
    fixture.shown<QRadioButton>(u"exactLinesRadio"_s)->click();
    QVERIFY(!fixture.setup.draft().text.contains("new.example"));
}

void tst_WizardPages::aServerThatIsNotCoveredIsAlarming()
{
    WindowFixture fixture;
    fixture.openWizard(wrongName(), WizardStep::Policy);
    fixture.setup.setMxLines({*MxPattern::fromText("mx1.bakery-lane.example")});
    QVERIFY(fixture.pageText().contains(u"The policy does not cover mx2.bakery-lane.example"_s));
    QCOMPARE(fixture.setup.state(WizardStep::Policy), WizardState::Wrong);
    QVERIFY(fixture.shown<TextLabel>(u"wizardStatusLabel"_s)->text().contains(u'1'));
}

void tst_WizardPages::aMoveIsTriedBeforeItIsMade()
{
    WindowFixture fixture;
    fixture.openWizard(good(), WizardStep::Policy);
    const QString domain = fixture.setup.domain().toDisplay();
    auto *edit = fixture.shown<QLineEdit>(u"moveHostsEdit"_s);
    edit->setText(u"192.0.2.1"_s);
    fixture.shown<QPushButton>(u"tryMoveButton"_s)->click();
    QVERIFY(!fixture.shown<TextLabel>(u"moveHostsError"_s)->text().isEmpty());
    edit->setText(u"10 mx1.%1"_s.arg(domain));
    fixture.shown<QPushButton>(u"tryMoveButton"_s)->click();
    QVERIFY(fixture.pageText().contains(u"The policy fits these servers"_s));
    edit->setText(u"mx1.%1 new.%1"_s.arg(domain));
    fixture.shown<QPushButton>(u"tryMoveButton"_s)->click();
    QVERIFY(fixture.pageText().contains(u"Change the policy before the MX records"_s));
    QVERIFY(fixture.pageText().contains(u"In testing mode mail would be delivered all the same"_s));
    fixture.shown<QPushButton>(u"addMoveLinesButton"_s)->click();
    QVERIFY(fixture.setup.draft().policy.mx.contains(*MxPattern::fromText("new." + domain.toLatin1())));
}

void tst_WizardPages::aPlannedMoveHasADay()
{
    WindowFixture fixture;
    fixture.openWizard(good(), WizardStep::Policy);
    QTRY_VERIFY(fixture.setup.rollout().view());
    fixture.shown<QLineEdit>(u"moveHostsEdit"_s)->setText(u"new.example"_s);
    fixture.shown<QPushButton>(u"tryMoveButton"_s)->click();
    const auto note = [&fixture](const QString &day) {
        fixture.shown<QLineEdit>(u"moveDayEdit"_s)->setText(day);
        fixture.shown<QPushButton>(u"noteMoveButton"_s)->click();
        settle();
    };
    note(u"some day"_s);
    QVERIFY(fixture.pageText().contains(u"That is no day."_s));
    note(u"2020-01-01"_s);
    QVERIFY(fixture.pageText().contains(u"That day is over."_s));
    QVERIFY(!fixture.setup.rollout().decisions().move);
    note(u"2026-12-24"_s);
    QTRY_VERIFY(fixture.setup.rollout().decisions().move);
    QCOMPARE(fixture.setup.rollout().decisions().move->dueUtc.toLocalTime().date(), QDate(2026, 12, 24));
    QVERIFY(fixture.pageText().contains(u"Noted for 24 December 2026"_s));
    QCOMPARE(fixture.shown<QPushButton>(u"noteMoveButton"_s)->text(), u"Change the day"_s);
    // It may be put off, or be unknown again.
    note({});
    QTRY_VERIFY(!fixture.setup.rollout().decisions().move->dueUtc.isValid());
}

void tst_WizardPages::theRecordWaitsForTheFile()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    QVERIFY(fixture.pageText().contains(u"The policy file is not visible yet"_s));
    WindowFixture ready;
    ready.openWizard(good(), WizardStep::PublishRecord);
    QVERIFY(!ready.pageText().contains(u"The policy file is not visible yet"_s));
}

void tst_WizardPages::theReviewNamesWhatIsMissing()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::Review);
    QVERIFY(fixture.shown<TextLabel>(u"wizardStatusLabel"_s)
                ->text()
                .contains(wizardStepTitle(WizardStep::TlsReports)));
    auto *open = named(fixture, u"Open: "_s + wizardStepTitle(WizardStep::Policy));
    QVERIFY(open);
    open->click();
    QCOMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::Policy));
    fixture.window.goTo(int(WizardStep::Review));
    fixture.shown<QPushButton>(u"allFindingsButton"_s)->click();
    QVERIFY(fixture.shown<TextLabel>(u"verdictLabel"_s));
    fixture.shown<QPushButton>(u"backButton"_s)->click();
    QCOMPARE(fixture.window.currentPage()->title(), wizardStepTitle(WizardStep::Review));
}

void tst_WizardPages::aTermIsExplained()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    named(fixture, termName(Term::Ttl))->click();
    auto *popover = fixture.window.findChild<QDialog *>(u"termPopover"_s);
    QVERIFY(popover && popover->isVisible());
    const QList<QLabel *> labels = popover->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == termExplanation(Term::Ttl);
    }));
    QTest::keyClick(popover, Qt::Key_Escape);
    QTRY_VERIFY(!fixture.window.findChild<QDialog *>(u"termPopover"_s));
}

void tst_WizardPages::tabComesRoundOnEveryPage()
{
    WindowFixture fixture;
    fixture.openWizard(wrongName());
    fixture.setup.setReportUris({"mailto:tls@bakery-lane.example"});
    auto *steps = fixture.shown<StepList>(u"wizardStepList"_s);
    for (int row = 0; row < wizardStepCount; ++row) {
        fixture.window.goTo(row);
        settle();
        steps->setFocus();
        QSet<QWidget *> reached{steps};
        do {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY2(reached.size() < 100, "Tab does not come round");
            if (QApplication::focusWidget() == steps)
                break;
            QVERIFY2(!reached.contains(QApplication::focusWidget()), "Tab goes round beside the steps");
            reached.insert(QApplication::focusWidget());
        } while (true);
        for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus) {
                QVERIFY2(reached.contains(widget),
                         qPrintable(u"%1 on page %2"_s.arg(widget->objectName()).arg(row)));
            }
        }
    }
}

void tst_WizardPages::theReadingPlaceSurvivesALook()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    QPushButton *copy = named(fixture, u"Copy: Content"_s);
    copy->setFocus();
    // The same check once more: nothing is new, so nothing is made anew.
    fixture.shown<QPushButton>(u"wizardCheckNowButton"_s)->click();
    copy->setFocus();
    fixture.engine.finish(untouched());
    QCOMPARE(named(fixture, u"Copy: Content"_s), copy);
    QCOMPARE(QApplication::focusWidget(), copy);
}

void tst_WizardPages::savedIsSaidWhenItIsTrue()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::TlsReports);
    const auto *footnote = fixture.shown<TextLabel>(u"wizardFootnoteLabel"_s);
    fixture.setup.setReportUris({"mailto:a@example.com"});
    QCOMPARE(footnote->text(), u"Saving…"_s);
    QTRY_COMPARE(footnote->text(), u"Everything is saved."_s);
    Store other(fixture.folder.path(), u"postseal.sqlite"_s);
    auto opened = other.open();
    opened.waitForFinished();
    auto read = other.domain(fixture.setup.domain());
    read.waitForFinished();
    QVERIFY((*read.result())->setup.contains("mailto:a@example.com"));
}

void tst_WizardPages::longNamesDoNotWidenThePages_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < wizardStepCount; ++step)
        QTest::newRow(toId(WizardStep(step))) << step;
}

void tst_WizardPages::longNamesDoNotWidenThePages()
{
    QFETCH(int, step);
    WindowFixture fixture;
    fixture.window.resize(1024, 700);
    fixture.openWizard(longNames(), WizardStep(step));
    fixture.setup.setReportUris({"mailto:" + QByteArray(60, 'a') + "@" + fixture.setup.domain().toAscii()});
    fixture.setup.setHosting("nginx");
    settle();
    QCOMPARE(fixture.window.width(), 1024);
    const Page *page = fixture.window.currentPage();
    QVERIFY2(page->widget()->width() <= page->viewport()->width(),
             qPrintable(u"%1 in %2"_s.arg(page->widget()->width()).arg(page->viewport()->width())));
}

QTEST_MAIN(tst_WizardPages)
#include "tst_WizardPages.moc"
