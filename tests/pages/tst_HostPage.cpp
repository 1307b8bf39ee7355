// SPDX-License-Identifier: Apache-2.0
// The page on which a place for the policy is chosen, and what is handed over to somebody else.
#include "pages/HandOverDialog.h"
#include "pages/HostPage.h"
#include "pages/HostingCard.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "pages/WizardWords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

/// The sample with one more finding on the page.
Sample with(Sample sample, Step step, const Finding &finding)
{
    StepResult &result = sample.assessment.steps[qsizetype(step)];
    result.findings.append(finding);
    result.status = StepStatus::Fail;
    return sample;
}

} // namespace

class tst_HostPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareApplication(); }

    void hostingShowsItsSteps();
    void thePolicyFileIsSavedToTheOctet();
    void aFileThatCannotBeSavedSaysWhy();
    void assistiveTechnologyChooses();
    void theRecordComesOfWhatIsTyped();
    void folderAndZipAreSaved();
    void aKnownTrapIsNamed();
    void thePlaceIsRecognised();
    void handedOverIsWaitedFor();
    void theHandOverIsSavedInEveryForm();
    void anotherDomainHasItsOwnPages();
};

void tst_HostPage::hostingShowsItsSteps()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    QVERIFY(!fixture.shown<QPushButton>(u"savePolicyButton"_s));
    fixture.shown<QCheckBox>(u"has:web-server"_s)->click();
    fixture.shown<QRadioButton>(u"bestPlaceRadio"_s)->click();
    const QString domain = fixture.setup.domain().toDisplay();
    QCOMPARE(fixture.setup.choices().hosting, QByteArray("nginx"));
    QVERIFY(fixture.pageText().contains(u"certbot certonly --nginx -d mta-sts.%1"_s.arg(domain)));
    fixture.shown<QPushButton>(u"copyFileButton:mta-sts.%1.conf"_s.arg(domain))->click();
    QVERIFY(QApplication::clipboard()->text().contains(u"server_name mta-sts.%1;"_s.arg(domain)));
    fixture.shown<QRadioButton>(u"somebodyElseRadio"_s)->click();
    fixture.shown<QPushButton>(u"copyHostMessageButton"_s)->click();
    const QString message = QApplication::clipboard()->text().remove(u'\r');
    QVERIFY(message.contains(
        QString::fromLatin1(QByteArray(fixture.setup.draft().text).replace("\r", ""))));
    QCOMPARE(fixture.setup.choices().hosting, QByteArray(SetupChoices::somebodyElse));
}

void tst_HostPage::thePolicyFileIsSavedToTheOctet()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    const QString path = fixture.folder.filePath(u"mta-sts.txt"_s);
    qobject_cast<HostPage *>(fixture.window.currentPage())->saveFile(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), fixture.setup.draft().text);
    QVERIFY(fixture.pageText().contains(u"Saved as"_s));
}

void tst_HostPage::aFileThatCannotBeSavedSaysWhy()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    qobject_cast<HostPage *>(fixture.window.currentPage())
        ->saveFile(u"/no/such/folder/mta-sts.txt"_s);
    QVERIFY(fixture.pageText().contains(u"could not be saved"_s));
}

void tst_HostPage::assistiveTechnologyChooses()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    // It toggles, and sends no click.
    fixture.shown<QCheckBox>(u"has:code-host"_s)->toggle();
    QCOMPARE(fixture.setup.possessions(), QList<Possession>{Possession::CodeHost});
    fixture.shown<QRadioButton>(u"secondPlaceRadio"_s)->toggle();
    QCOMPARE(fixture.setup.choices().hosting, QByteArray("gitlab-pages"));
    fixture.shown<QCheckBox>(u"has:code-host"_s)->toggle();
    settle();
    QVERIFY(fixture.shown<QRadioButton>(u"otherPlaceRadio"_s)->isChecked());
    QCOMPARE(fixture.shown<QComboBox>(u"placeCombo"_s)->currentData().toByteArray(),
             QByteArray("gitlab-pages"));
}

void tst_HostPage::theRecordComesOfWhatIsTyped()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    fixture.setup.setHosting("github-pages");
    auto *edit = fixture.shown<QLineEdit>(u"hostingAtEdit"_s);
    QVERIFY(!fixture.pageText().contains(u"CNAME"_s));
    edit->setText(u"not an account"_s);
    Q_EMIT edit->editingFinished();
    QVERIFY(!fixture.shown<TextLabel>(u"hostingAtError"_s)->text().isEmpty());
    edit->setText(u"anna"_s);
    QVERIFY(fixture.pageText().contains(u"anna.github.io"_s));
    QVERIFY(!fixture.shown<TextLabel>(u"hostingAtError"_s));
    QCOMPARE(fixture.shown<QLineEdit>(u"hostingAtEdit"_s), edit);
    QVERIFY(!fixture.pageText().contains(u"Is that the address on the internet?"_s));
    // An account there is no address here; back there it is an account again.
    fixture.setup.setHosting("nginx");
    QVERIFY(fixture.shown<QLineEdit>(u"hostingAtEdit"_s)->text().isEmpty());
    fixture.shown<QLineEdit>(u"hostingAtEdit"_s)->setText(u"192.168.1.10"_s);
    QVERIFY(fixture.pageText().contains(u"Is that the address on the internet?"_s));
    fixture.setup.setHosting("github-pages");
    QCOMPARE(fixture.shown<QLineEdit>(u"hostingAtEdit"_s)->text(), u"anna"_s);
}

void tst_HostPage::folderAndZipAreSaved()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    fixture.setup.setHosting("github-pages");
    settle();
    auto *card = fixture.window.currentPage()->findChild<HostingCard *>();
    card->saveFolder(fixture.folder.path());
    const QString folder =
        fixture.folder.filePath(u"mta-sts."_s + fixture.setup.domain().toDisplay());
    QCOMPARE(contentOf(folder + u"/.well-known/mta-sts.txt"_s), fixture.setup.draft().text);
    QVERIFY(contentOf(folder + u"/_config.yml"_s).contains("include"));
    QVERIFY(fixture.pageText().contains(u"Saved as"_s));
    card->saveZip(fixture.folder.filePath(u"site.zip"_s));
    QVERIFY(contentOf(fixture.folder.filePath(u"site.zip"_s)).startsWith("PK\x03\x04"));
    // A file in the folder's place: nothing is half-written, and the page says so.
    card->saveFolder(fixture.folder.filePath(u"site.zip"_s));
    QVERIFY(fixture.pageText().contains(u"could not be saved"_s));
}

void tst_HostPage::aKnownTrapIsNamed()
{
    WindowFixture fixture;
    fixture.openWizard(with(good(),
                            Step::Policy,
                            Finding(FindingCode::PolicyNotFound, u"mta-sts"_s, {u"192.0.2.1"_s})),
                       WizardStep::HostPolicy);
    QVERIFY(!fixture.shown<QWidget>(u"trap:github-drops-dot-folders"_s));
    fixture.setup.setHosting("github-pages");
    QVERIFY(fixture.shown<QWidget>(u"trap:github-drops-dot-folders"_s));
    QVERIFY(fixture.pageText().contains(u"_config.yml"_s));
    fixture.setup.setHosting("iis");
    QVERIFY(!fixture.shown<QWidget>(u"trap:github-drops-dot-folders"_s));
    QVERIFY(fixture.shown<QWidget>(u"trap:iis-folder-name"_s));
}

void tst_HostPage::thePlaceIsRecognised()
{
    WindowFixture fixture;
    Sample sample = with(
        good(), Step::Policy, Finding(FindingCode::PolicyNotFound, u"mta-sts"_s, {u"192.0.2.1"_s}));
    sample.assessment.steps[qsizetype(Step::PolicyHost)].findings.append(
        Finding(FindingCode::PolicyHostDelegated, u"mta-sts"_s, {u"anna.github.io"_s}));
    fixture.openWizard(sample, WizardStep::HostPolicy);
    QCOMPARE(fixture.setup.hosting(), hostingRecipe("github-pages"));
    QVERIFY(fixture.setup.choices().hosting.isEmpty());
    QVERIFY(fixture.shown<QWidget>(u"trap:github-drops-dot-folders"_s));
    // What the person says goes before it.
    fixture.setup.setHosting("iis");
    QVERIFY(fixture.shown<QWidget>(u"trap:iis-folder-name"_s));
}

void tst_HostPage::handedOverIsWaitedFor()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::HostPolicy);
    fixture.setup.setHosting(SetupChoices::somebodyElse);
    fixture.shown<QPushButton>(u"handOverButton"_s)->click();
    auto *dialog = fixture.window.findChild<HandOverDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->save(HandOverDialog::Form::Files, fixture.folder.filePath(u"files.zip"_s));
    const QByteArray zip = contentOf(fixture.folder.filePath(u"files.zip"_s));
    QVERIFY(zip.startsWith("PK\x03\x04") && zip.contains(".well-known/mta-sts.txt"));
    dialog->findChild<QPushButton *>(u"sentButton"_s)->click();
    QVERIFY(fixture.setup.choices().handedOver(Publication::PolicyHost).isValid());
    QCOMPARE(fixture.setup.state(WizardStep::HostPolicy), WizardState::Waiting);
    QVERIFY(fixture.pageText().contains(u"Handed over on"_s));
    fixture.shown<QPushButton>(u"takeBackButton"_s)->click();
    QVERIFY(!fixture.setup.choices().handedOver(Publication::PolicyHost).isValid());
    fixture.setup.handOver(Publication::PolicyHost);
    QTRY_VERIFY(!fixture.window.findChild<HandOverDialog *>());
    fixture.window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &fixture.window);
    QTest::keyClick(&fixture.window, Qt::Key_Home, Qt::AltModifier);
    QVERIFY(fixture.pageText().contains(u"Wait for somebody else: "_s
                                        + wizardStepTitle(WizardStep::HostPolicy)));
    // Who sees it does not wait any more.
    fixture.engine.judgements.clear();
    fixture.openWizard(good(), WizardStep::HostPolicy);
    fixture.setup.handOver(Publication::PolicyHost);
    Sample later = good();
    later.seen.startedUtc = later.seen.startedUtc.addSecs(60);
    fixture.session.checkAgain();
    fixture.engine.finish(later);
    QVERIFY(!fixture.setup.choices().handedOver(Publication::PolicyHost).isValid());
}

void tst_HostPage::theHandOverIsSavedInEveryForm()
{
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep::PublishRecord);
    fixture.shown<QPushButton>(u"handOverButton"_s)->click();
    auto *dialog = fixture.window.findChild<HandOverDialog *>();
    const auto path = [&fixture](const char *name) {
        return fixture.folder.filePath(QLatin1StringView(name));
    };
    dialog->save(HandOverDialog::Form::Text, path("page.txt"));
    const QByteArray content = fixture.setup.record(Publication::PolicyRecord).text;
    QVERIFY(contentOf(path("page.txt")).contains(content));
    // The file comes before the record that names it.
    QVERIFY(contentOf(path("page.txt")).contains("1. First open https://mta-sts."));
    dialog->save(HandOverDialog::Form::Html, path("page.html"));
    QVERIFY(contentOf(path("page.html")).contains(">" + content + "</pre>"));
    dialog->save(HandOverDialog::Form::Pdf, path("page.pdf"));
    QVERIFY(contentOf(path("page.pdf")).startsWith("%PDF-"));
}

void tst_HostPage::anotherDomainHasItsOwnPages()
{
    WindowFixture fixture;
    const QList<Sample> samples{good(), good(DomainName::literal("other-lane.example"))};
    for (const Sample &sample : samples) {
        // Two domains at one provider: the policy is the same to the letter, and so is the address
        // for reports.
        fixture.openWizard(sample, WizardStep::HostPolicy);
        fixture.setup.setMxLines({*MxPattern::fromText("mx.shared.example")});
        fixture.setup.setHosting(SetupChoices::somebodyElse);
        fixture.setup.setReportUris({"mailto:tls@shared.example"});
        settle();
    }
    const QString first = samples.first().seen.domain.toDisplay();
    for (const WizardStep step : {WizardStep::HostPolicy, WizardStep::TlsReports}) {
        fixture.window.goTo(int(step));
        QVERIFY(!fixture.pageText().contains(first));
    }
    fixture.shown<QPushButton>(u"copyZoneLineButton"_s)->click();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"_smtp._tls.other-lane.example."_s));
    fixture.shown<QPushButton>(u"removeButton"_s)->click();
    QVERIFY(fixture.shown<QPushButton>(u"undoRemoveButton"_s));
    fixture.openWizard(samples.first(), WizardStep::TlsReports);
    QVERIFY(!fixture.shown<QPushButton>(u"undoRemoveButton"_s));
    // A dialog about one domain does not stay over another.
    fixture.shown<QPushButton>(u"handOverButton"_s)->click();
    QVERIFY(fixture.window.findChild<HandOverDialog *>());
    fixture.openWizard(samples.last(), WizardStep::TlsReports);
    QTRY_VERIFY(!fixture.window.findChild<HandOverDialog *>());
}

QTEST_MAIN(tst_HostPage)
#include "tst_HostPage.moc"
