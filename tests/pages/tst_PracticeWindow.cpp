// SPDX-License-Identifier: Apache-2.0
// The whole way, with real checks: from a typed domain over the practice network to the findings in
// the window.
#include "pages/FindingCard.h"
#include "pages/MailServerTable.h"
#include "pages/MainWindow.h"
#include "pages/PolicyText.h"
#include "pages/PracticeFixture.h"
#include "pages/StepList.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "wording/FindingText.h"

#include <QLineEdit>
#include <QListWidget>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// The practice window with a check of any domain in it.
struct CheckFixture : samples::PracticeFixture
{
    using PracticeFixture::PracticeFixture;

    void check(const QString &domain)
    {
        auto *edit = window.findChild<QLineEdit *>(u"domainEdit"_s);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, domain);
        press(u"checkButton"_s);
    }

    [[nodiscard]] QStringList findingIds() const
    {
        QStringList ids;
        for (const auto *card : window.currentPage()->findChildren<FindingCard *>())
            ids.append(QString::fromLatin1(info(card->finding().code).id));
        return ids;
    }
};

} // namespace

class tst_PracticeWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { samples::prepareApplication(); }

    void aGoodDomainIsFine();
    void faultsAreFound_data();
    void faultsAreFound();
    void aCheckCanBeStopped();
    void closingTheWindowEndsTheCheck();
};

void tst_PracticeWindow::aGoodDomainIsFine()
{
    const QTemporaryDir folder;
    CheckFixture fixture(folder.path());
    QVERIFY(fixture.window.findChild<QListWidget *>(u"practiceList"_s)->count() >= 20);
    fixture.check(u"good.example"_s);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session.state(), CheckSession::State::Done, 20000);
    QCOMPARE(fixture.session.assessment()->verdict, StepStatus::Pass);
    QVERIFY(fixture.findingIds().isEmpty());
    samples::settle();
    const auto *list = fixture.window.findChild<StepList *>(u"stepList"_s);
    QCOMPARE(list->item(0)->data(Qt::AccessibleDescriptionRole).toString(),
             statusWord(StepStatus::Pass));
    fixture.window.goTo(int(Step::Starttls) + 1);
    const auto *table = fixture.window.currentPage()->findChild<MailServerTable *>();
    QCOMPARE(table->rowCount(), 4);
    QCOMPARE(table->item(0, 0)->text(), u"mx1.good.example"_s);
    fixture.window.goTo(int(Step::Policy) + 1);
    const auto *policy = fixture.window.currentPage()->findChild<PolicyText *>();
    QVERIFY(policy->toPlainText().contains(u"mode: enforce"_s));
}

void tst_PracticeWindow::faultsAreFound_data()
{
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("finding");
    QTest::newRow("nothing set up") << u"untouched.example"_s << u"record.missing"_s;
    QTest::newRow("RFC 3207: no STARTTLS") << u"no-starttls.example"_s << u"starttls.not-offered"_s;
    QTest::newRow("RFC 8461 section 3.1: two records")
        << u"two-records.example"_s << u"record.multiple"_s;
    QTest::newRow("RFC 8461 section 4.1: a server that the policy does not name")
        << u"mx-not-in-policy.example"_s << u"coverage.mx-not-covered"_s;
}

void tst_PracticeWindow::faultsAreFound()
{
    QFETCH(QString, domain);
    QFETCH(QString, finding);
    const QTemporaryDir folder;
    CheckFixture fixture(folder.path());
    fixture.check(domain);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session.state(), CheckSession::State::Done, 20000);
    samples::settle();
    QVERIFY2(fixture.findingIds().contains(finding), qPrintable(fixture.findingIds().join(u' ')));
}

void tst_PracticeWindow::aCheckCanBeStopped()
{
    const QTemporaryDir folder;
    CheckFixture fixture(folder.path());
    fixture.check(u"good.example"_s);
    QCOMPARE(fixture.session.state(), CheckSession::State::Running);
    fixture.session.cancel();
    QTRY_COMPARE(fixture.session.state(), CheckSession::State::Cancelled);
    fixture.session.checkAgain();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.session.state(), CheckSession::State::Done, 20000);
}

void tst_PracticeWindow::closingTheWindowEndsTheCheck()
{
    const QTemporaryDir folder;
    CheckFixture fixture(folder.path());
    fixture.check(u"good.example"_s);
    fixture.window.close();
    QTRY_COMPARE(fixture.session.state(), CheckSession::State::Cancelled);
}

QTEST_MAIN(tst_PracticeWindow)
#include "tst_PracticeWindow.moc"
