// SPDX-License-Identifier: Apache-2.0
// What assistive technology finds: names, texts, states, and that it is told of what changes by
// itself.
#include "pages/Buttons.h"
#include "pages/DetailsDialog.h"
#include "pages/ExportDialog.h"
#include "pages/FindingCard.h"
#include "report/SeenText.h"
#include "pages/StepList.h"
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "setup/ReportLibrary.h"
#include "wording/FindingText.h"

#include <QAccessible>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSet>
#include <QTableWidget>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

QList<QObject *> renamed; ///< who told of a change of name

void noteAccessibleUpdate(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::NameChanged)
        renamed.append(event->object());
}

bool isInteractive(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QProgressBar *>(widget) || widget->focusPolicy() != Qt::NoFocus;
}

QString withoutMnemonic(QString label)
{
    return label.remove(u'&');
}

/// What is wrong with the widgets that can be seen below this one; empty: nothing.
QStringList complaints(const QWidget *top)
{
    settle();
    QStringList list;
    QSet<QString> names;
    for (QWidget *widget : top->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->objectName().startsWith("qt_"_L1))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        if (!interface)
            continue;
        const QString name = interface->text(QAccessible::Name);
        const QString who = u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()),
                                               widget->objectName());
        if (isInteractive(widget) && name.isEmpty())
            list.append(who + u": no name"_s);
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            if (name != withoutMnemonic(label->text()))
                list.append(who + u": its text is hidden"_s);
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const QString label = withoutMnemonic(button->text());
            if (name != label && !name.startsWith(label + u": "_s))
                list.append(who + u": named \"%1\", labelled \"%2\""_s.arg(name, label));
            if (names.contains(name))
                list.append(who + u": a second \"%1\""_s.arg(name));
            names.insert(name);
        }
    }
    return list;
}

/// Labels that can be seen and have the same letter; empty: none.
QStringList doubleMnemonics(const WindowFixture &fixture, const QStringList &others = {})
{
    QMap<QString, QStringList> labels;
    const auto note = [&labels](const QString &label) {
        const QString keys = QKeySequence::mnemonic(label).toString();
        if (!keys.isEmpty())
            labels[keys].append(label);
    };
    for (const auto *button : fixture.window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const auto *label : fixture.window.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            note(label->text());
    }
    for (const QString &label : others)
        note(label);
    QStringList doubles;
    for (const QStringList &same : labels) {
        if (same.size() > 1)
            doubles.append(same.join(u" / "_s));
    }
    return doubles;
}

/// Controls that want the keyboard and do not get it by Tab alone, beginning at that one. Of the
/// buttons of one choice only the chosen one is on the way; the arrows lead to the others.
QStringList missedByTab(const WindowFixture &fixture, QWidget *begin)
{
    settle();
    QSet<QWidget *> wanted;
    for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
        const auto *radio = qobject_cast<QRadioButton *>(widget);
        const bool byArrows = radio && !radio->isChecked();
        if (widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus
            && !byArrows)
            wanted.insert(widget);
    }
    begin->setFocus();
    for (int presses = 0; presses < 100 && !wanted.isEmpty(); ++presses) {
        wanted.remove(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList missed;
    for (const QWidget *widget : wanted)
        missed.append(widget->accessibleName() + u' ' + widget->objectName());
    return missed;
}

} // namespace

class tst_WindowAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyControlIsNamed_data();
    void everyControlIsNamed();
    void everyWizardControlIsNamed_data();
    void everyWizardControlIsNamed();
    void eachMnemonicIsThereOnce_data();
    void eachMnemonicIsThereOnce();
    void everyWizardControlIsReachedByTab_data();
    void everyWizardControlIsReachedByTab();
    void tabFollowsTheReadingOrder_data();
    void tabFollowsTheReadingOrder();
    void theReportsCanBeRead();
    void theStartPageIsNamed();
    void theFixedLabelsAreThere();
    void everyControlIsReachedByTab();
    void stepsTellTheirState();
    void tableCellsReadAsText();
    void findingsReadAsText();
    void changesAreAnnounced();
    void namesAreCompleteInTheDetails();
    void namesAreCompleteInTheExport();
};

void tst_WindowAccessibility::initTestCase()
{
    prepareApplication();
    QAccessible::setActive(true);
    QAccessible::installUpdateHandler(noteAccessibleUpdate);
}

void tst_WindowAccessibility::everyControlIsNamed_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<int>("row");
    const QList<QByteArray> samples{
        "good", "wrong name", "broken policy", "untouched", "long names"};
    for (int sample = 0; sample < samples.size(); ++sample) {
        for (int row = 0; row <= 8; ++row)
            QTest::newRow((samples[sample] + ", row " + QByteArray::number(row)).constData())
                << sample << row;
    }
}

void tst_WindowAccessibility::everyControlIsNamed()
{
    QFETCH(int, sample);
    QFETCH(int, row);
    WindowFixture fixture;
    const QList<Sample> samples{good(), wrongName(), brokenPolicy(), untouched(), longNames()};
    fixture.show(samples.at(sample));
    fixture.window.goTo(row);
    for (auto *card : fixture.window.currentPage()->findChildren<FindingCard *>())
        card->setDetailsShown(true);
    const QStringList found = complaints(&fixture.window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_WindowAccessibility::everyWizardControlIsNamed_data()
{
    QTest::addColumn<int>("sample");
    QTest::addColumn<int>("step");
    const QList<QByteArray> samples{
        "good", "wrong name", "broken policy", "untouched", "long names"};
    for (int sample = 0; sample < samples.size(); ++sample) {
        for (int step = 0; step < wizardStepCount; ++step)
            QTest::newRow((samples[sample] + ", " + toId(WizardStep(step))).constData())
                << sample << step;
    }
}

void tst_WindowAccessibility::everyWizardControlIsNamed()
{
    QFETCH(int, sample);
    QFETCH(int, step);
    WindowFixture fixture;
    const QList<Sample> samples{good(), wrongName(), brokenPolicy(), untouched(), longNames()};
    fixture.openWizard(samples.at(sample), WizardStep(step));
    // As much as possible on the page: an address, own lines, somewhere to put the file, something
    // to wait for.
    fixture.setup.setReportUris({"mailto:tls@example.com", "https://example.com/reports"});
    fixture.setup.setMxLines(fixture.setup.draft().policy.mx);
    fixture.setup.setHosting(step % 2 ? SetupChoices::somebodyElse : "own-server");
    for (const Publication each :
         {Publication::TlsReportRecord, Publication::PolicyHost, Publication::PolicyRecord})
        fixture.setup.sayPublished(each);
    for (auto *card : fixture.window.currentPage()->findChildren<FindingCard *>())
        card->setDetailsShown(true);
    const QStringList found = complaints(&fixture.window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_WindowAccessibility::eachMnemonicIsThereOnce_data()
{
    QTest::addColumn<QByteArray>("hosting");
    QTest::addColumn<int>("step");
    for (const char *hosting : {"nginx", "github-pages", SetupChoices::somebodyElse}) {
        for (int step = 0; step < wizardStepCount; ++step)
            QTest::addRow("%s, %s", hosting, toId(WizardStep(step))) << QByteArray(hosting) << step;
    }
}

void tst_WindowAccessibility::eachMnemonicIsThereOnce()
{
    QFETCH(QByteArray, hosting);
    QFETCH(int, step);
    WindowFixture fixture;
    fixture.openWizard(untouched(), WizardStep(step));
    fixture.setup.setReportUris({"mailto:tls@example.com"});
    fixture.setup.setMxLines(fixture.setup.draft().policy.mx);
    fixture.setup.setHosting(hosting);
    for (const Publication each :
         {Publication::TlsReportRecord, Publication::PolicyHost, Publication::PolicyRecord})
        fixture.setup.sayPublished(each);
    settle();
    // The bar's button that is shown while a check runs has a letter of its own as well.
    QCOMPARE(doubleMnemonics(fixture, {u"&Cancel"_s}), QStringList());
}

void tst_WindowAccessibility::everyWizardControlIsReachedByTab_data()
{
    QTest::addColumn<int>("step");
    for (int step = 0; step < wizardStepCount; ++step)
        QTest::newRow(toId(WizardStep(step))) << step;
}

void tst_WindowAccessibility::everyWizardControlIsReachedByTab()
{
    QFETCH(int, step);
    WindowFixture fixture;
    fixture.openWizard(wrongName(), WizardStep(step));
    fixture.setup.setReportUris({"mailto:tls@example.com"});
    fixture.setup.setHosting("own-server");
    const QStringList missed = missedByTab(fixture, fixture.shown<StepList>(u"wizardStepList"_s));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void tst_WindowAccessibility::tabFollowsTheReadingOrder_data()
{
    everyWizardControlIsReachedByTab_data();
}

void tst_WindowAccessibility::tabFollowsTheReadingOrder()
{
    QFETCH(int, step);
    WindowFixture fixture;
    fixture.openWizard(wrongName(), WizardStep(step));
    fixture.setup.setReportUris({"mailto:tls@example.com"});
    fixture.setup.setHosting("own-server");
    settle();
    const Page *page = fixture.window.currentPage();
    fixture.shown<StepList>(u"wizardStepList"_s)->setFocus();
    int lowest = 0;
    for (int presses = 0; presses < 60; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *focus = QApplication::focusWidget();
        if (!page->isAncestorOf(focus))
            break;
        const int top = focus->mapTo(page->widget(), QPoint()).y();
        // What stands side by side may differ a little.
        QVERIFY2(top >= lowest - 40,
                 qPrintable(focus->accessibleName() + u' ' + focus->objectName()));
        lowest = std::max(lowest, top);
    }
    // Behind the page comes the bar.
    QVERIFY(QApplication::focusWidget()->objectName().startsWith("wizard"_L1));
    QVERIFY(!qobject_cast<const StepList *>(QApplication::focusWidget()));
}

void tst_WindowAccessibility::theReportsCanBeRead()
{
    WindowFixture fixture;
    fixture.list.add(DomainName::literal("a.example"));
    settle();
    QCOMPARE(complaints(&fixture.window), QStringList());
    QCOMPARE(doubleMnemonics(fixture), QStringList());
    fixture.window.openReports({});
    settle();
    QCOMPARE(complaints(&fixture.window), QStringList());
    QCOMPARE(doubleMnemonics(fixture), QStringList());
    auto *library = &fixture.work.library;
    const QByteArray report =
        R"({"organization-name":"<b>R</b>","report-id":"1","date-range":{"start-datetime":)"
        R"("2026-11-20T00:00:00Z","end-datetime":"2026-11-20T23:59:59Z"},"policies":[{"policy":)"
        R"({"policy-type":"sts","policy-domain":"a.example"},"summary":)"
        R"({"total-successful-session-count":10,"total-failure-session-count":2},"failure-details":)"
        R"([{"result-type":"certificate-expired","failed-session-count":1},)"
        R"({"result-type":"<i>new</i>","failed-session-count":1}]}]})";
    library->show({}, ReportLibrary::allDays);
    library->importOctets(report, u"pasted"_s);
    QVERIFY(
        QTest::qWaitFor([&] { return library->summary() && library->summary()->reports == 1; }));
    settle();
    QCOMPARE(complaints(&fixture.window), QStringList());
    QCOMPARE(doubleMnemonics(fixture), QStringList());
    QCOMPARE(
        missedByTab(fixture, fixture.window.findChild<QPushButton *>(u"importReportsButton"_s)),
        QStringList());
    // Texts of strangers are never markup.
    QVERIFY(fixture.pageText().contains("<b>R</b>"_L1));
    QVERIFY(fixture.pageText().contains("<i>new</i>"_L1));
}

void tst_WindowAccessibility::theStartPageIsNamed()
{
    WindowFixture fixture;
    fixture.window.setPractice(
        [] {
            return QList<PracticeChoice>{{DomainName::literal("good.example"), {}}};
        },
        [] {});
    fixture.window.openText(u"localhost"_s);
    QStringList found = complaints(&fixture.window);
    fixture.window.openPractice();
    found += complaints(&fixture.window);
    fixture.window.open(DomainName::literal("good.example"));
    found += complaints(&fixture.window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_WindowAccessibility::theFixedLabelsAreThere()
{
    // INTERFACE: acceptance tests drive the window by these names.
    WindowFixture fixture;
    const auto named = [&fixture](const QString &name) {
        for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
            const QAccessibleInterface *interface =
                widget->isVisible() ? QAccessible::queryAccessibleInterface(widget) : nullptr;
            if (interface && interface->text(QAccessible::Name) == name && isInteractive(widget))
                return true;
        }
        return false;
    };
    settle();
    QVERIFY(named(u"Domain"_s));
    QVERIFY(named(u"Check"_s));
    fixture.show(good());
    fixture.window.goTo(5);
    settle();
    QVERIFY(named(u"Check now"_s));
    QVERIFY(named(u"Back"_s));
    QVERIFY(named(u"Next"_s));
    QVERIFY(named(u"Copy: policy text"_s));
}

void tst_WindowAccessibility::everyControlIsReachedByTab()
{
    WindowFixture fixture;
    fixture.show(brokenPolicy());
    fixture.window.goTo(int(Step::Policy) + 1);
    const QStringList missed = missedByTab(fixture, fixture.shown<StepList>(u"stepList"_s));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void tst_WindowAccessibility::stepsTellTheirState()
{
    WindowFixture fixture;
    fixture.show(wrongName());
    fixture.window.goTo(0);
    QAccessibleInterface *list =
        QAccessible::queryAccessibleInterface(fixture.shown<StepList>(u"stepList"_s));
    QVERIFY(list);
    const QAccessibleInterface *entry = list->child(int(Step::Starttls) + 1);
    QVERIFY(entry);
    QCOMPARE(entry->text(QAccessible::Name), stepTitle(Step::Starttls));
    QCOMPARE(entry->text(QAccessible::Description), statusWord(StepStatus::Fail));
}

void tst_WindowAccessibility::tableCellsReadAsText()
{
    WindowFixture fixture;
    fixture.show(wrongName());
    fixture.window.goTo(int(Step::Starttls) + 1);
    QAccessibleInterface *table =
        QAccessible::queryAccessibleInterface(fixture.shown<QTableWidget>(u"mailServerTable"_s));
    QVERIFY(table && table->tableInterface());
    const QAccessibleInterface *server = table->tableInterface()->cellAt(2, 0);
    QVERIFY(server->text(QAccessible::Name).startsWith(u"mx2.bakery-lane.example"_s));
    const QAccessibleInterface *name = table->tableInterface()->cellAt(2, 4);
    QCOMPARE(name->text(QAccessible::Name), u"host7.web.example"_s);
    QCOMPARE(name->text(QAccessible::Description), statusWord(StepStatus::Fail));
}

void tst_WindowAccessibility::findingsReadAsText()
{
    WindowFixture fixture;
    const Sample sample = wrongName();
    fixture.show(sample);
    fixture.window.goTo(int(Step::Starttls) + 1);
    settle();
    QStringList read;
    for (QWidget *widget : fixture.window.currentPage()->findChildren<QWidget *>()) {
        const bool isText = qobject_cast<QLabel *>(widget) || qobject_cast<StateGlyph *>(widget);
        if (widget->isVisible() && isText)
            read.append(QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name));
    }
    for (const Finding &finding : sample.assessment.step(Step::Starttls).findings) {
        const FindingText text = describe(finding);
        QVERIFY(read.contains(text.summary));
        QVERIFY(read.contains(text.explanation));
        QVERIFY(read.contains(severityWord(finding.severity)));
    }
}

void tst_WindowAccessibility::changesAreAnnounced()
{
    // Qt's offscreen platform drops these events; on a real screen they come: xvfb-run,
    // QT_QPA_PLATFORM=xcb.
    if (!QAccessible::isActive())
        QSKIP("this platform has no accessibility bridge");
    WindowFixture fixture;
    renamed.clear();
    fixture.window.openText(u"localhost"_s);
    QVERIFY(renamed.contains(fixture.shown<TextLabel>(u"domainError"_s)));
    fixture.window.open(DomainName::literal("bakery-lane.example"));
    renamed.clear();
    const Sample sample = good();
    Q_EMIT fixture.engine.finished(sample.seen, sample.assessment);
    QVERIFY(renamed.contains(fixture.shown<TextLabel>(u"statusLabel"_s)));
    QVERIFY(renamed.contains(fixture.shown<TextLabel>(u"verdictLabel"_s)));
    fixture.window.goTo(int(Step::Record) + 1);
    auto *copy = fixture.shown<CopyButton>(u"copyRecordButton"_s);
    renamed.clear();
    copy->click();
    QVERIFY(renamed.contains(copy));
}

void tst_WindowAccessibility::namesAreCompleteInTheDetails()
{
    WindowFixture fixture;
    const Sample sample = wrongName();
    DetailsDialog dialog(sample.assessment.domain, everythingSeen(sample.seen), &fixture.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QStringList found = complaints(&dialog);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void tst_WindowAccessibility::namesAreCompleteInTheExport()
{
    WindowFixture fixture;
    const DomainName zone = DomainName::literal("bakery-lane.example");
    ExportDialog dialog(
        {.zone = zone, .records = {stsRecordToPublish(zone, "20261124T1000")}, .policyHost = {}},
        &fixture.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QStringList found = complaints(&dialog);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_MAIN(tst_WindowAccessibility)
#include "tst_WindowAccessibility.moc"
