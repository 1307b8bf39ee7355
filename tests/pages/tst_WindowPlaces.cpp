// SPDX-License-Identifier: Apache-2.0
// What a window shows when it is another one, or another domain's.
#include "base/ConnectionLog.h"
#include "pages/ConnectionList.h"
#include "pages/HelpWindow.h"
#include "pages/WindowFixture.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

class tst_WindowPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowMadeAnewShowsWhatGoesOn();
    void anotherDomainsServersAreNeverShown();
    void pagesBeginAtTheirTop();
    void theHelpMarksThePageThatIsShown();
    void theHelpSaysWhomWeConnectedTo();
};

/// As after another language was chosen.
void tst_WindowPlaces::aWindowMadeAnewShowsWhatGoesOn()
{
    WindowParts parts;
    const QString folder = QDir(parts.folder.path()).filePath(u"reports-come-here"_s);
    QVERIFY(QDir().mkpath(folder));
    {
        const MainWindow first(parts.session, parts.setup, parts.list, parts.lookout, parts.work, parts.clock);
        QTRY_COMPARE(parts.list.storage(), DomainList::Storage::Ready);
        parts.work.library.watchFolder(folder);
    }
    MainWindow second(parts.session, parts.setup, parts.list, parts.lookout, parts.work, parts.clock);
    second.show();
    second.openReports({});
    settle();
    QCOMPARE(parts.work.library.watchedFolder(), folder);
    const auto labels = second.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"reports-come-here"_s);
    }));
}

/// Two checks may begin in the same millisecond.
void tst_WindowPlaces::anotherDomainsServersAreNeverShown()
{
    WindowFixture fixture;
    const auto hasText = [&fixture](const QString &part) {
        for (const auto *table : fixture.window.currentPage()->findChildren<QTableView *>()) {
            for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, 0).data().toString().contains(part))
                    return true;
            }
        }
        return fixture.pageText().contains(part);
    };
    fixture.openWizard(wrongName(), WizardStep::MailServers);
    const QString first = wrongName().assessment.mx.first().mx.host.toDisplay();
    QVERIFY(hasText(first));
    const Sample other = good(DomainName::literal("other-shop.example"));
    QCOMPARE(other.seen.startedUtc, wrongName().seen.startedUtc);
    fixture.openWizard(other, WizardStep::MailServers);
    QVERIFY(hasText(other.assessment.mx.first().mx.host.toDisplay()));
    QVERIFY(!hasText(first));
}

void tst_WindowPlaces::pagesBeginAtTheirTop()
{
    WindowFixture fixture;
    fixture.window.resize(700, 420);
    fixture.openWizard(wrongName(), WizardStep::Review);
    QScrollBar *bar = fixture.window.currentPage()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    fixture.window.goTo(int(WizardStep::Policy));
    fixture.window.goTo(int(WizardStep::Review));
    QCOMPARE(bar->value(), 0);
    bar->setValue(bar->maximum());
    fixture.openWizard(good(DomainName::literal("other-shop.example")), WizardStep::Review);
    QCOMPARE(fixture.window.currentPage()->verticalScrollBar()->value(), 0);
}

void tst_WindowPlaces::theHelpMarksThePageThatIsShown()
{
    WindowFixture fixture;
    showHelp(&fixture.window, u"testing"_s);
    auto *help = fixture.window.findChild<HelpWindow *>();
    auto *list = help->findChild<QListWidget *>();
    auto *browser = help->findChild<ManualBrowser *>();
    const auto marked = [list] { return list->currentItem() ? list->currentItem()->data(Qt::UserRole).toString() : QString(); };
    QCOMPARE(marked(), u"testing"_s);
    QVERIFY(list->currentItem()->isSelected());
    browser->open(u"enforce"_s);
    QCOMPARE(marked(), u"enforce"_s);
    browser->backward();
    QCOMPARE(marked(), u"testing"_s);
    // A page that is marked but left by a link can be chosen again.
    auto *field = help->findChild<QLineEdit *>();
    field->setText(u"certbot renewal"_s);
    QVERIFY(list->count() > 0);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(browser->source().path(), list->item(0)->data(Qt::UserRole).toString());
    field->clear();
    QVERIFY(list->count() > 20);
}

void tst_WindowPlaces::theHelpSaysWhomWeConnectedTo()
{
    WindowFixture fixture;
    showHelp(&fixture.window, u"privacy"_s);
    auto *browser = fixture.window.findChild<HelpWindow *>()->findChild<ManualBrowser *>();
    QVERIFY(browser->toPlainText().contains(u"Nobody yet."_s));
    noteConnection(ConnectionPurpose::MailServer, u"192.0.2.25:25"_s, u"mx1.shop.example"_s);
    showHelp(&fixture.window, u"privacy"_s);
    QVERIFY(browser->toPlainText().contains(u"192.0.2.25:25"_s));
    QVERIFY(browser->toPlainText().contains(u"mx1.shop.example"_s));

    ConnectionEntry hostile{ConnectionPurpose::Dns, u"<i>"_s, {}, false, 3, QDateTime::currentDateTimeUtc()};
    for (int i = 0; i < 20; ++i)
        hostile.subjects.append(u"MX <img src=x>%1"_s.arg(i));
    const QString html = connectionListHtml({hostile});
    QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<i>"_s));
    QVERIFY(html.contains(u"and 14 more"_s));
}

QTEST_MAIN(tst_WindowPlaces)
#include "tst_WindowPlaces.moc"
