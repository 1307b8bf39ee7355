// SPDX-License-Identifier: Apache-2.0
// A language that nobody speaks: every letter with an accent, every text a third longer. What is still plain English on the
// screen cannot be translated, and a button that is cut off will be cut off in German.
#include "pages/SettingsDialog.h"
#include "pages/WindowFixture.h"
#include "setup/DataTransfer.h"
#include "setup/Preferences.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextEdit>
#include <QTranslator>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

class PseudoTranslator : public QTranslator
{
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString
    translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt's own words have translations of their own.
        return QByteArrayView(context).startsWith("Q") ? QString() : pseudo(QString::fromUtf8(source));
    }

    static QString pseudo(const QString &text)
    {
        static const QString plain = u"AEIOUYaeiouynsczg"_s;
        static const QString accented = u"ÀÉÎÕÜÝàéîõüýñšçžğ"_s;
        QString result;
        bool isKept = false;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const QChar c = text.at(i);
            if (c == u'`')
                isKept = !isKept;
            const bool isPlaceholder = i > 0 && (text.at(i - 1) == u'%' || text.at(i - 1) == u'&');
            const qsizetype at = plain.indexOf(c);
            result.append(isKept || isPlaceholder || at < 0 ? c : accented.at(at));
        }
        return result + u' ' + QString(text.size() / 3, u'ö');
    }
};

/// Three words in a row with vowels that a translation would have given accents.
QStringList plainEnglish(QString text)
{
    // What is typed is the same in every language.
    static const QRegularExpression quoted(u"`[^`]*`"_s);
    text.remove(quoted);
    text.remove(u"systemctl reload nginx"_s);
    // Names of programs.
    text.remove(u"Postfix with postfix"_s);
    static const QRegularExpression words(u"\\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}\\b"_s);
    static const QRegularExpression vowel(u"[aeiou].* .*[aeiou].* .*[aeiou]"_s);
    QStringList found;
    for (auto it = words.globalMatch(text); it.hasNext();) {
        const QString match = it.next().captured();
        if (vowel.match(match).hasMatch())
            found.append(match);
    }
    return found;
}

QStringList complaints(const QWidget *root)
{
    QStringList found;
    const auto look = [&found](const QString &where, const QString &text) {
        for (const QString &english : plainEnglish(text))
            found.append(u"%1: “%2” in “%3”"_s.arg(where, english, text));
    };
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QString where = QString::fromLatin1(widget->metaObject()->className());
        look(where, widget->accessibleName());
        look(where, widget->toolTip());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            look(where, label->text());
        if (const auto *field = qobject_cast<const QLineEdit *>(widget))
            look(where, field->placeholderText());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                look(where, box->itemText(i));
        }
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            look(where, button->text());
            if (!button->text().isEmpty() && button->width() < button->sizeHint().width())
                found.append(u"%1 is cut off: %2"_s.arg(where, button->text()));
        }
    }
    return found;
}

} // namespace

class tst_PseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(QCoreApplication::installTranslator(&m_translator)); }

    void theStartPage();
    void everyPageOfACheck_data() { addSamples(); }
    void everyPageOfACheck();
    void everyPageOfTheWizard_data() { addSamples(); }
    void everyPageOfTheWizard();
    void theSettings();

private:
    static void addSamples()
    {
        QTest::addColumn<int>("sample");
        for (const auto &[name, index] : {std::pair("good", 0), std::pair("wrong name", 1), std::pair("broken policy", 2), std::pair("untouched", 3)})
            QTest::newRow(name) << index;
    }

    static Sample sampleAt(int index) { return QList<Sample>{good(), wrongName(), brokenPolicy(), untouched()}.at(index); }

    PseudoTranslator m_translator;
};

void tst_PseudoLocale::theStartPage()
{
    const WindowFixture fixture;
    settle();
    QCOMPARE(complaints(&fixture.window).join(u"\n"_s), QString());
}

void tst_PseudoLocale::everyPageOfACheck()
{
    QFETCH(const int, sample);
    WindowFixture fixture;
    fixture.window.open(sampleAt(sample).seen.domain);
    fixture.engine.finish(sampleAt(sample));
    for (int row = 0; row < 9; ++row) {
        fixture.window.goTo(row);
        settle();
        QCOMPARE(complaints(&fixture.window).join(u"\n"_s), QString());
    }
}

void tst_PseudoLocale::everyPageOfTheWizard()
{
    QFETCH(const int, sample);
    WindowFixture fixture;
    fixture.openWizard(sampleAt(sample));
    fixture.setup.setReportUris({"mailto:tls@example.com"});
    fixture.setup.setHosting("nginx");
    for (int step = 0; step < wizardStepCount; ++step) {
        fixture.window.goTo(step);
        settle();
        QCOMPARE(complaints(&fixture.window).join(u"\n"_s), QString());
    }
}

void tst_PseudoLocale::theSettings()
{
    WindowFixture fixture;
    Preferences preferences(fixture.folder.path());
    DataTransfer transfer(fixture.list, fixture.clock);
    SettingsDialog dialog(fixture.list, fixture.lookout, transfer, preferences, &fixture.window);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    settle();
    QCOMPARE(complaints(&dialog).join(u"\n"_s), QString());
}

QTEST_MAIN(tst_PseudoLocale)
#include "tst_PseudoLocale.moc"
