// SPDX-License-Identifier: Apache-2.0
// A screen reader asks about what was there a moment ago: for children, cells and letters that have
// gone since. Whatever it asks, the program goes on.
#include "pages/DetailsDialog.h"
#include "pages/MailboxDialog.h"
#include "pages/WindowFixture.h"
#include "setup/ReportMailbox.h"

#include <QAccessible>
#include <QIntValidator>
#include <QLineEdit>
#include <QScrollArea>
#include <QTableWidget>

#include "report/SeenText.h"

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

constexpr int beyond[] = {0, 1, 2, 7, 1000};

void askTable(QAccessibleTableInterface &table)
{
    const int rows = table.rowCount();
    const int columns = table.columnCount();
    for (const int more : beyond) {
        if (QAccessibleInterface *cell = table.cellAt(rows + more, 0))
            (void)cell->text(QAccessible::Name);
        (void)table.cellAt(0, columns + more);
        (void)table.columnDescription(columns + more);
        (void)table.rowDescription(rows + more);
        (void)table.isRowSelected(rows + more);
        (void)table.isColumnSelected(columns + more);
    }
    (void)table.selectedCells();
    (void)table.selectedRows();
}

void askText(QAccessibleTextInterface &text)
{
    const int end = text.characterCount();
    int start = 0;
    int stop = 0;
    for (const int more : beyond) {
        (void)text.text(end + more, end + more + 5);
        (void)text.characterRect(end + more);
        (void)text.attributes(end + more, &start, &stop);
        text.selection(more, &start, &stop);
    }
    for (int offset = -2; offset <= end + 1; ++offset) {
        for (int boundary = 0; boundary <= QAccessible::NoBoundary; ++boundary) {
            const auto kind = QAccessible::TextBoundaryType(boundary);
            (void)text.textAtOffset(offset, kind, &start, &stop);
            (void)text.textBeforeOffset(offset, kind, &start, &stop);
            (void)text.textAfterOffset(offset, kind, &start, &stop);
        }
    }
}

/// All that can be asked of this one, and of what stands below it.
int ask(QAccessibleInterface *about, int depth = 0)
{
    if (!about || !about->isValid() || depth > 40)
        return 0;
    int asked = 1;
    const int count = about->childCount();
    for (const int more : beyond) {
        if (const QAccessibleInterface *other = about->child(count + more))
            (void)other->isValid();
    }
    (void)about->focusChild();
    (void)about->relations();
    (void)about->state();
    for (int which = QAccessible::Name; which <= QAccessible::Accelerator; ++which)
        (void)about->text(QAccessible::Text(which));
    if (QAccessibleTableInterface *table = about->tableInterface())
        askTable(*table);
    if (QAccessibleTextInterface *text = about->textInterface())
        askText(*text);
    for (int index = 0; index < count; ++index)
        asked += ask(about->child(index), depth + 1);
    return asked;
}

int askAll(QWidget *top)
{
    settle();
    int asked = 0;
    for (QWidget *widget : top->findChildren<QWidget *>())
        asked += ask(QAccessible::queryAccessibleInterface(widget));
    return asked;
}

} // namespace

class tst_LateQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScrollAreaHasNoMoreThanItHas();
    void aFieldTellsTheWordAtItsEnd();
    void aFieldAnswersForEveryPlace();
    void aFieldSaysWhereItsLettersAre_data();
    void aFieldSaysWhereItsLettersAre();
    void aPasswordIsNotTold();
    void everyPage();
    void dialogs();
};

void tst_LateQuestions::aScrollAreaHasNoMoreThanItHas()
{
    WindowFixture fixture;
    QScrollArea area;
    area.setWidget(new QWidget);
    area.show();
    const QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&area);
    QVERIFY(about);
    QVERIFY(about->childCount() >= 1);
    for (const int more : beyond)
        QVERIFY(!about->child(about->childCount() + more));
    for (const QWidget *page : fixture.window.findChildren<QScrollArea *>()) {
        const QAccessibleInterface *each =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(page));
        QVERIFY(!each->child(each->childCount()));
        QCOMPARE(each->role(), QAccessible::Pane);
    }
}

void tst_LateQuestions::aFieldTellsTheWordAtItsEnd()
{
    WindowFixture fixture;
    QLineEdit field(u"two words"_s);
    QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&field);
    QAccessibleTextInterface *text = about->textInterface();
    QCOMPARE(about->text(QAccessible::Value), u"two words"_s);
    int start = 0;
    int end = 0;
    // Qt 6.4's own never comes back from the first of these.
    for (const int offset : {9, -1, -2, 100, 5}) {
        QCOMPARE(text->textAtOffset(offset, QAccessible::WordBoundary, &start, &end), u"words"_s);
        QCOMPARE(start, 4);
        QCOMPARE(end, 9);
    }
    QCOMPARE(text->textAtOffset(9, QAccessible::SentenceBoundary, &start, &end), u"two words"_s);
    QCOMPARE(text->textAtOffset(8, QAccessible::CharBoundary, &start, &end), u"s"_s);
    QCOMPARE(text->textAtOffset(9, QAccessible::CharBoundary, &start, &end), QString());
    QCOMPARE(text->textBeforeOffset(4, QAccessible::CharBoundary, &start, &end), u" "_s);
    QCOMPARE(text->textBeforeOffset(9, QAccessible::WordBoundary, &start, &end), u"words"_s);
    QCOMPARE(text->textAfterOffset(0, QAccessible::CharBoundary, &start, &end), u"w"_s);
    QCOMPARE(text->textAfterOffset(9, QAccessible::WordBoundary, &start, &end), QString());
    QCOMPARE(text->textAtOffset(3, QAccessible::LineBoundary, &start, &end), u"two words"_s);
    QCOMPARE(text->text(4, -1), u"words"_s);
    text->setSelection(0, 0, 3);
    QCOMPARE(field.selectedText(), u"two"_s);
    QVERIFY(about->state().selected);
    QCOMPARE(text->selectionCount(), 1);
    text->selection(0, &start, &end);
    QVERIFY(start == 0 && end == 3);
    text->removeSelection(0);
    QVERIFY(!field.hasSelectedText());
    text->setCursorPosition(-1);
    QCOMPARE(text->cursorPosition(), 9);
    about->editableTextInterface()->replaceText(0, 3, u"three"_s);
    about->editableTextInterface()->insertText(-1, u"!"_s);
    about->editableTextInterface()->deleteText(5, 6);
    QCOMPARE(field.text(), u"threewords!"_s);
    field.setValidator(new QIntValidator(&field));
    about->setText(QAccessible::Value, u"no number"_s);
    QCOMPARE(field.text(), u"threewords!"_s);
    field.setPlaceholderText(u"a hint"_s);
    QCOMPARE(about->text(QAccessible::Description), u"a hint"_s);
    field.setReadOnly(true);
    about->setText(QAccessible::Value, u"other"_s);
    QCOMPARE(field.text(), u"threewords!"_s);
    QVERIFY(about->state().readOnly && !about->state().editable);
}

void tst_LateQuestions::aFieldAnswersForEveryPlace()
{
    WindowFixture fixture;
    for (const QString &written :
         {u""_s, u" "_s, u"a "_s, u"a. B. "_s, u"a😀"_s, u"😀"_s, u"אב. ג"_s, u"e\u0301"_s}) {
        QLineEdit field(written);
        askText(*QAccessible::queryAccessibleInterface(&field)->textInterface());
    }
}

void tst_LateQuestions::aFieldSaysWhereItsLettersAre_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cursor");
    QTest::newRow("from the left") << u"abcdefghij"_s << 10;
    QTest::newRow("from the right") << u"אבגד.הוזח"_s << 3;
    QTest::newRow("scrolled") << u"abcdefghij"_s.repeated(12) << 120;
}

void tst_LateQuestions::aFieldSaysWhereItsLettersAre()
{
    QFETCH(const QString, text);
    QFETCH(const int, cursor);
    WindowFixture fixture;
    QLineEdit field(text);
    field.resize(300, 30);
    field.show();
    QVERIFY(QTest::qWaitForWindowExposed(&field));
    field.setCursorPosition(cursor);
    const auto *told = QAccessible::queryAccessibleInterface(&field)->textInterface();
    int seen = 0;
    for (int offset = 0; offset < int(text.size()); ++offset) {
        const QRect letter = told->characterRect(offset);
        QVERIFY(letter.width() > 0);
        // Nearer to where it begins, which is on the right for letters that go to the left.
        const int away =
            text.at(offset).direction() == QChar::DirR ? letter.width() / 4 : -letter.width() / 4;
        const QPoint place = letter.center() + QPoint(away, 0);
        if (field.mapFromGlobal(place).x() < 10 || field.mapFromGlobal(place).x() > 290)
            continue;
        ++seen;
        QVERIFY2(qAbs(told->offsetAtPoint(place) - offset) <= 1,
                 qPrintable(QString::number(offset)));
    }
    QVERIFY(seen > 6);
    QCOMPARE(told->offsetAtPoint(field.mapToGlobal(QPoint(-50, 5))), -1);
}

void tst_LateQuestions::aPasswordIsNotTold()
{
    WindowFixture fixture;
    QLineEdit field(u"sesame"_s);
    field.setEchoMode(QLineEdit::Password);
    QAccessibleInterface *about = QAccessible::queryAccessibleInterface(&field);
    QVERIFY(about->state().passwordEdit);
    QCOMPARE(about->text(QAccessible::Value), u"******"_s);
    QCOMPARE(about->textInterface()->text(0, -1), u"******"_s);
    int start = 0;
    int end = 0;
    for (int offset = 0; offset <= 6; ++offset)
        QCOMPARE(
            about->textInterface()->textAtOffset(offset, QAccessible::WordBoundary, &start, &end),
            QString());
    field.setEchoMode(QLineEdit::NoEcho);
    QCOMPARE(about->text(QAccessible::Value), QString());
}

void tst_LateQuestions::everyPage()
{
    WindowFixture fixture;
    QVERIFY(askAll(&fixture.window) > 10);
    fixture.show(wrongName());
    for (int step = 0; step < 7; ++step) {
        fixture.window.goTo(step);
        QVERIFY(askAll(&fixture.window) > 10);
    }
    fixture.openWizard(good());
    for (int step = 0; step < 10; ++step) {
        fixture.window.goTo(step);
        QVERIFY(askAll(&fixture.window) > 10);
    }
}

void tst_LateQuestions::dialogs()
{
    WindowFixture fixture;
    const Sample sample = wrongName();
    DetailsDialog details(sample.assessment.domain, everythingSeen(sample.seen), &fixture.window);
    details.setAttribute(Qt::WA_DeleteOnClose, false);
    details.show();
    QVERIFY(askAll(&details) > 10);
    ReportLibrary library(fixture.list, fixture.clock);
    ReportMailbox mailbox(fixture.list, library);
    MailboxDialog form(mailbox, &fixture.window);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.show();
    QVERIFY(askAll(&form) > 10);
    // An empty table has no cell at all.
    QTableWidget empty(&form);
    empty.show();
    QVERIFY(ask(QAccessible::queryAccessibleInterface(&empty)) > 0);
}

QTEST_MAIN(tst_LateQuestions)
#include "tst_LateQuestions.moc"
