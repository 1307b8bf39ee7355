// SPDX-License-Identifier: Apache-2.0
// Every page at several widths: no text has less room than it needs, and nothing reaches over the
// edge of what holds it.
#include "pages/TextLabel.h"
#include "pages/WindowFixture.h"
#include "pages/WizardWords.h"

#include <QAbstractButton>
#include <QTest>

#include "translations/Translations.h"

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const QWidget *widget)
{
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        text = label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        text = button->text();
    return u"%1 %2 “%3”"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                               widget->objectName(),
                               text.left(60));
}

/// What on the page is cut, in words; empty: nothing.
QString cutParts(const Page &page)
{
    QStringList found;
    if (page.widget()->width() > page.viewport()->width())
        found.append(u"the page is wider than its window"_s);
    for (const QWidget *widget : page.widget()->findChildren<QWidget *>()) {
        // A table scrolls, and so does a long text.
        bool isShown = widget->isVisible();
        for (const QWidget *above = widget->parentWidget(); above && above != page.widget();
             above = above->parentWidget())
            isShown = isShown && !qobject_cast<const QAbstractScrollArea *>(above);
        if (!isShown)
            continue;
        if (widget->hasHeightForWidth()
            && widget->height() < widget->heightForWidth(widget->width()))
            found.append(u"%1 has %2 of %3"_s.arg(nameOf(widget))
                             .arg(widget->height())
                             .arg(widget->heightForWidth(widget->width())));
        if (!widget->parentWidget()->rect().contains(widget->geometry()))
            found.append(nameOf(widget) + u" reaches over its edge"_s);
    }
    return found.join(u'\n');
}

const QList<int> windowWidths{820, 960, 1024, 1180, 1400};

void expectWhole(WindowFixture &fixture, const QString &where, int width)
{
    fixture.window.resize(width, 700);
    settle();
    const Page &page = *fixture.window.currentPage();
    // A layout takes a moment to hear of what has changed in it.
    (void)QTest::qWaitFor([&page] { return cutParts(page).isEmpty(); }, 1000);
    const QString cut = cutParts(page);
    QVERIFY2(cut.isEmpty(), qPrintable(u"%1 at %2:\n%3"_s.arg(where).arg(width).arg(cut)));
}

} // namespace

class tst_NothingIsCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup()
    {
        useLanguage(u"en"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theWizard_data() { addSamples(); }

    void theWizard();

    void aCheck_data() { addSamples(); }

    void aCheck();

private:
    static void addSamples()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("sample");
        for (const auto &[name, index] : {std::pair("good", 0),
                                          std::pair("wrong name", 1),
                                          std::pair("broken policy", 2),
                                          std::pair("untouched", 3),
                                          std::pair("long names", 4)}) {
            for (const char *language : {"en", "es", "de", "ar"})
                QTest::addRow("%s in %s", name, language) << QString::fromLatin1(language) << index;
        }
    }

    static Sample sampleAt(int index)
    {
        return QList<Sample>{good(), wrongName(), brokenPolicy(), untouched(), longNames()}.at(
            index);
    }
};

void tst_NothingIsCut::theWizard()
{
    QFETCH(const QString, language);
    QFETCH(const int, sample);
    QVERIFY(useLanguage(language));
    WindowFixture fixture;
    fixture.openWizard(sampleAt(sample));
    fixture.setup.setReportUris({"mailto:tls@example.com"});
    fixture.setup.setHosting("nginx");
    for (int step = 0; step < wizardStepCount; ++step) {
        fixture.window.goTo(step);
        for (const int width : windowWidths) {
            expectWhole(fixture, wizardStepTitle(WizardStep(step)), width);
        }
    }
}

void tst_NothingIsCut::aCheck()
{
    QFETCH(const QString, language);
    QFETCH(const int, sample);
    QVERIFY(useLanguage(language));
    WindowFixture fixture;
    fixture.window.open(sampleAt(sample).seen.domain);
    fixture.engine.finish(sampleAt(sample));
    for (int row = 0; row < 9; ++row) {
        fixture.window.goTo(row);
        for (const int width : windowWidths) {
            expectWhole(fixture, QString::number(row), width);
        }
    }
}

QTEST_MAIN(tst_NothingIsCut)
#include "tst_NothingIsCut.moc"
