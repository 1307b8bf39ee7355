// SPDX-License-Identifier: Apache-2.0
// The settings: checks by themselves, the system's scheduler, backups; and the bar above the list
// of domains.
#include "check/Evidence.h"
#include "pages/Card.h"
#include "pages/DomainBar.h"
#include "pages/EvidenceCard.h"
#include "pages/HistoryPage.h"
#include "pages/SettingsDialog.h"
#include "pages/WindowFixture.h"
#include "setup/CheckRecord.h"
#include "setup/Preferences.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>

#include <QCoroFuture>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct SettingsFixture : WindowFixture
{
    Preferences preferences{folder.path()};
    QStringList commands;
    int status = 0;

    SettingsFixture() { window.setPreferences(preferences); }

    SettingsDialog *open()
    {
        shown<QPushButton>(u"settingsButton"_s)->click();
        settle();
        auto *dialog = window.findChild<SettingsDialog *>();
        dialog->setSchedule(new SystemSchedule(
            SystemSchedule::Scheduler::Systemd,
            folder.filePath(u"units"_s),
            [this](const QString &program, const QStringList &arguments, const auto &done) {
                commands.append(program + u' ' + arguments.join(u' '));
                done(status, u"no bus"_s);
            }));
        return dialog;
    }

    [[nodiscard]] static QString said(const SettingsDialog *dialog)
    {
        QStringList texts;
        for (const Card *card : dialog->findChildren<Card *>(u"transferSaid"_s)) {
            for (const QLabel *label : card->findChildren<QLabel *>())
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
};

/// A look that lasts until the test ends it.
QCoro::Task<Observations> playLook(QFuture<void> until, DomainName name, StopToken)
{
    co_await until;
    co_return good(name).seen;
}

} // namespace

class tst_Settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareApplication(); }

    void theIntervalIsRemembered();
    void theSchedulerIsSwitchedOnAndOff();
    void backingUpAndRestoring();
    void aStrangersFileIsToldOf();
    void aListIsImported();
    void manyDomainsAreShownAndFound();
    void checkingAllAndStopping();
    void aCheckMadeElsewhereIsTakenIn();
    void aDomainGoesIntoAFile();

    /// Dialogs that were closed go now, not never.
    void cleanup() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
};

void tst_Settings::theIntervalIsRemembered()
{
    SettingsFixture fixture;
    auto *dialog = fixture.open();
    auto *interval = dialog->findChild<QComboBox *>(u"checkInterval"_s);
    QCOMPARE(interval->currentData().toInt(), 24);
    interval->setFocus();
    // On the closed list nothing is chosen by the way.
    QTest::keyClick(interval, Qt::Key_Down);
    QCOMPARE(interval->currentData().toInt(), 24);
    QTRY_VERIFY(interval->view()->isVisible());
    QTest::keyClick(interval->view(), Qt::Key_Down);
    QTest::keyClick(interval->view(), Qt::Key_Return);
    QTRY_COMPARE(Preferences(fixture.folder.path()).checkInterval(), 168h);
    QSignalSpy changed(&fixture.window, &MainWindow::preferencesChanged);
    auto *stays = dialog->findChild<QCheckBox *>(u"staysInTray"_s);
    // This screen has no tray, and the dialog says so.
    QVERIFY(!stays->isEnabled());
    stays->setChecked(true);
    QVERIFY(Preferences(fixture.folder.path()).staysInTray());
    QCOMPARE(changed.count(), 1);
}

void tst_Settings::theSchedulerIsSwitchedOnAndOff()
{
    SettingsFixture fixture;
    auto *dialog = fixture.open();
    auto *button = dialog->findChild<QPushButton *>(u"scheduleButton"_s);
    auto *text = dialog->findChild<QLabel *>(u"scheduleText"_s);
    QCOMPARE(text->text(), u"A timer of systemd can check your domains."_s);
    fixture.status = 1;
    button->click();
    QCOMPARE(text->text(), u"It did not work: no bus"_s);
    fixture.status = 0;
    button->click();
    QCOMPARE(text->text(), u"A timer of systemd checks your domains."_s);
    QFile unit(fixture.folder.filePath(u"units/postseal-check.service"_s));
    QVERIFY(unit.open(QIODevice::ReadOnly));
    QVERIFY(unit.readAll().contains(fixture.folder.path().toUtf8()));
    button->click();
    QVERIFY(!unit.exists());
}

void tst_Settings::backingUpAndRestoring()
{
    SettingsFixture fixture;
    fixture.list.add(DomainName::literal("kept.example"));
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    auto *dialog = fixture.open();
    const QString path = fixture.folder.filePath(u"b.postseal"_s);
    dialog->backUp(path);
    QTRY_VERIFY(SettingsFixture::said(dialog).contains(u"Everything is in"_s));
    fixture.list.add(DomainName::literal("later.example"));
    fixture.list.remove(DomainName::literal("kept.example"));
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    dialog->merge(path);
    QTRY_VERIFY(fixture.list.find(DomainName::literal("kept.example")));
    QVERIFY(fixture.list.find(DomainName::literal("later.example")));
    QTRY_VERIFY(SettingsFixture::said(dialog).contains(u"In your list, from the file"_s));
    dialog->restore(path);
    QTRY_VERIFY(SettingsFixture::said(dialog).contains(u"The backup is in place"_s));
    QTRY_COMPARE(fixture.list.domains().size(), 1);
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    fixture.list.add(DomainName::literal("after.example"));
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
}

void tst_Settings::aStrangersFileIsToldOf()
{
    SettingsFixture fixture;
    fixture.list.add(DomainName::literal("kept.example"));
    auto *dialog = fixture.open();
    QFile file(fixture.folder.filePath(u"photo.postseal"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a photo");
    file.close();
    dialog->restore(file.fileName());
    QTRY_VERIFY(SettingsFixture::said(dialog).contains(u"is no file of Postseal"_s));
    QCOMPARE(fixture.list.domains().size(), 1);
}

void tst_Settings::aListIsImported()
{
    SettingsFixture fixture;
    QFile file(fixture.folder.filePath(u"list.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("shop.example\nbakery.example\nnot a domain!\n");
    file.close();
    auto *bar = fixture.window.findChild<DomainBar *>();
    bar->importList(file.fileName());
    QCOMPARE(fixture.list.domains().size(), 2);
    QVERIFY(fixture.pageText().contains(u"not a domain!"_s));
    bar->importList(fixture.folder.filePath(u"not-there.txt"_s));
    QVERIFY(fixture.pageText().contains(u"The list could not be read"_s));
}

void tst_Settings::manyDomainsAreShownAndFound()
{
    SettingsFixture fixture;
    QVERIFY(!fixture.shown<QLineEdit>(u"domainFilter"_s));
    for (int i = 0; i < 200; ++i)
        fixture.list.add(DomainName::literal("customer-" + QByteArray::number(i) + ".example"));
    const auto rows = [&fixture] {
        settle();
        const auto all = fixture.window.findChildren<QPushButton *>(u"openDomainButton"_s);
        return std::count_if(
            all.begin(), all.end(), [](const QPushButton *each) { return each->isVisible(); });
    };
    QTRY_COMPARE(rows(), 40);
    auto *filter = fixture.shown<QLineEdit>(u"domainFilter"_s);
    QTest::keyClicks(filter, u"MER-19"_s);
    QTRY_COMPARE(rows(), 11);
    filter->setText(u"nobody"_s);
    QTRY_COMPARE(rows(), 0);
    QVERIFY(fixture.shown<QLabel>(u"noDomainFound"_s));
    filter->clear();
    fixture.shown<QPushButton>(u"showAllDomainsButton"_s)->click();
    QTRY_COMPARE(rows(), 200);
    QVERIFY(!fixture.shown<QPushButton>(u"showAllDomainsButton"_s));
}

void tst_Settings::checkingAllAndStopping()
{
    SettingsFixture fixture;
    const DomainName domain = DomainName::literal("bakery-lane.example");
    fixture.engine.judgements[domain] = good(domain).assessment;
    fixture.list.add(domain);
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    fixture.lookout.setTools(
        {[promise](DomainName name, StopToken stop) -> QCoro::Task<Observations> {
             return playLook(promise->future(), name, stop);
         },
         [&fixture](const Observations &seen) { return fixture.engine.judge(seen, {}); },
         false});
    settle();
    fixture.shown<QPushButton>(u"checkAllButton"_s)->click();
    QTRY_VERIFY(fixture.pageText().contains(u"Checking: 0 of 1"_s));
    QVERIFY(fixture.shown<QPushButton>(u"stopCheckAllButton"_s));
    promise->finish();
    QTRY_VERIFY(fixture.shown<QPushButton>(u"checkAllButton"_s));
    QTRY_VERIFY(fixture.list.find(domain)->lastCheck);
    QTRY_VERIFY(fixture.pageText().contains(u"Servers and policy fine"_s));
}

void tst_Settings::aCheckMadeElsewhereIsTakenIn()
{
    SettingsFixture fixture;
    const Sample sample = good();
    fixture.openWizard(sample, WizardStep::Testing);
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    auto *card = fixture.window.findChild<EvidenceCard *>();
    const auto write = [&fixture](const QByteArray &octets) {
        QFile file(fixture.folder.filePath(u"check.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size()
            ? file.fileName()
            : QString();
    };
    // An hour earlier, at another place.
    fixture.engine.judgements[sample.seen.domain].checkedUtc = sampleTime().addSecs(-3600);
    card->take(write(toEvidence({sample.seen, {u"postseal-cli"_s, u"server"_s}})));
    QVERIFY(fixture.pageText().contains(u"is imported"_s));
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    const auto stored = fixture.list.store()->checks(sample.seen.domain, 10);
    QTRY_VERIFY(stored.isFinished());
    const QList<CheckSummary> checks = *stored.result();
    QCOMPARE(checks.size(), 2);
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const CheckSummary &check) {
        return check.origin == "file";
    }));

    card->take(write(toEvidence({untouched().seen, {}})));
    QVERIFY(fixture.pageText().contains(u"It is about "_s + untouched().seen.domain.toDisplay()));
    card->take(write("a photo"));
    QVERIFY(fixture.pageText().contains(u"is not the evidence of a check"_s));
    card->take(fixture.folder.filePath(u"not-there"_s));
    QVERIFY(fixture.pageText().contains(u"The check was not imported"_s));
}

void tst_Settings::aDomainGoesIntoAFile()
{
    SettingsFixture fixture;
    fixture.openWizard(good(), WizardStep::History);
    QTRY_COMPARE(fixture.list.saveState(), DomainList::SaveState::Saved);
    auto *page = fixture.window.findChild<HistoryPage *>();
    const QString path = fixture.folder.filePath(u"domain.postseal"_s);
    page->saveDomain(path);
    QTRY_VERIFY(fixture.pageText().contains(u"The domain is in "_s));
    SettingsFixture other;
    auto *dialog = other.open();
    dialog->merge(path);
    QTRY_VERIFY(other.list.find(good().seen.domain));
    QTRY_VERIFY(other.list.find(good().seen.domain)->lastCheck);
    page->saveDomain(u"/not/there/domain.postseal"_s);
    QTRY_VERIFY(fixture.pageText().contains(u"The domain was not saved"_s));
}

QTEST_MAIN(tst_Settings)
#include "tst_Settings.moc"
