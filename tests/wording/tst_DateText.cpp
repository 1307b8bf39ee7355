// SPDX-License-Identifier: Apache-2.0
#include "wording/DateText.h"

#include <QLocale>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_DateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data();
    void days();
    void momentsAreDayAndTime();
    void nothingForNoDay();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void tst_DateText::days_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("ofYear");
    const auto row =
        [](const char *name, const QString &full, const QString &brief, const QString &ofYear) {
            QTest::newRow(name) << QLocale(QLatin1StringView(name)) << full << brief << ofYear;
        };
    row("C", u"6 May 2026"_s, u"6 May 2026"_s, u"6 May"_s);
    row("en_US", u"May 6, 2026"_s, u"May 6, 2026"_s, u"May 6"_s);
    row("en_GB", u"6 May 2026"_s, u"6 May 2026"_s, u"6 May"_s);
    row("es", u"6 de mayo de 2026"_s, u"6 de may de 2026"_s, u"6 de may"_s);
    row("de", u"6. Mai 2026"_s, u"6. Mai 2026"_s, u"6. Mai"_s);
    row("ar", u"٦ مايو ٢٠٢٦"_s, u"٦ مايو ٢٠٢٦"_s, u"٦ مايو"_s);
    row("ja", u"2026年5月6日"_s, u"2026年5月6日"_s, u"5月6日"_s);
    row("pt_BR", u"6 de maio de 2026"_s, u"6 de mai. de 2026"_s, u"6 de mai."_s);
}

void tst_DateText::days()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, full);
    QFETCH(QString, brief);
    QFETCH(QString, ofYear);
    QLocale::setDefault(locale);
    const QDate day(2026, 5, 6);
    QCOMPARE(dayText(day), full);
    QCOMPARE(shortDayText(day), brief);
    QCOMPARE(dayOfYearText(day), ofYear);
}

void tst_DateText::momentsAreDayAndTime()
{
    QLocale::setDefault(QLocale(u"de"_s));
    const QDateTime moment(QDate(2026, 12, 3), QTime(14, 5));
    QCOMPARE(momentText(moment.toUTC()), u"3. Dez. 2026 14:05"_s);
    QLocale::setDefault(QLocale::c());
    QVERIFY(momentText(moment.toUTC()).endsWith(u" 14:05"_s));
}

void tst_DateText::nothingForNoDay()
{
    QCOMPARE(dayText(QDate()), QString());
    QCOMPARE(shortDayText(QDateTime()), QString());
    QCOMPARE(dayOfYearText(QDate()), QString());
    QCOMPARE(momentText(QDateTime()), QString());
}

QTEST_APPLESS_MAIN(tst_DateText)
#include "tst_DateText.moc"
