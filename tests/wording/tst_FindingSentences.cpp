// SPDX-License-Identifier: Apache-2.0
// The tables of sentences against the catalogue of findings, and against the rules of style.
#include "wording/FindingSentences.h"
#include "wording/FindingText.h"
#include "wording/SentenceRules.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QStringList valueNames(const FindingInfo &about)
{
    QStringList names{QString::fromLatin1(about.subject)};
    for (const QString &name : QString::fromLatin1(about.values).split(u',', Qt::SkipEmptyParts))
        names.append(name.trimmed());
    return names;
}

void addEveryFinding()
{
    QTest::addColumn<int>("code");
    for (const FindingInfo &about : findingCatalogue())
        QTest::newRow(about.id) << int(about.code);
}

const FindingSentences &rowOf(int code)
{
    const FindingSentences *row = findingSentences(FindingCode(code));
    static const FindingSentences missing{FindingCode(0), "", "", ""};
    return row ? *row : missing;
}

} // namespace

class tst_FindingSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyFindingHasExactlyOneRow_data() { addEveryFinding(); }

    void everyFindingHasExactlyOneRow();
    void rowsStandInTheOrderOfTheCatalogue();

    void placeholdersFitTheCatalogue_data() { addEveryFinding(); }

    void placeholdersFitTheCatalogue();

    void countedValueIsANumber_data() { addEveryFinding(); }

    void countedValueIsANumber();

    void summaryIsAHeadline_data() { addEveryFinding(); }

    void summaryIsAHeadline();

    void explanationIsMadeOfSentences_data() { addEveryFinding(); }

    void explanationIsMadeOfSentences();

    void remedyIsMadeOfSentences_data() { addEveryFinding(); }

    void remedyIsMadeOfSentences();

    void onlyGoodAndNeutralFindingsHaveNothingToDo_data() { addEveryFinding(); }

    void onlyGoodAndNeutralFindingsHaveNothingToDo();
    void summariesDiffer();

    void everyValueHasAWordForNothing_data() { addEveryFinding(); }

    void everyValueHasAWordForNothing();
    void everyValueHasALabel();
    void unknownFindingsBlameNobody_data();
    void unknownFindingsBlameNobody();
};

void tst_FindingSentences::everyFindingHasExactlyOneRow()
{
    QFETCH(int, code);
    int rows = 0;
    for (const auto &table : allFindingSentences()) {
        for (const FindingSentences &row : table)
            rows += row.code == FindingCode(code) ? 1 : 0;
    }
    QCOMPARE(rows, 1);
}

void tst_FindingSentences::rowsStandInTheOrderOfTheCatalogue()
{
    int last = -1;
    for (const auto &table : allFindingSentences()) {
        for (const FindingSentences &row : table) {
            const char *id = info(row.code).id;
            QVERIFY2(int(row.code) > last, id);
            last = int(row.code);
        }
    }
}

void tst_FindingSentences::placeholdersFitTheCatalogue()
{
    QFETCH(int, code);
    const qsizetype values = valueNames(info(FindingCode(code))).size();
    const FindingSentences &row = rowOf(code);
    for (const char *source : {row.summary, row.explanation, row.remedy}) {
        for (const QString &placeholder : placeholdersOf(QString::fromUtf8(source))) {
            if (placeholder == "%n"_L1) {
                QVERIFY2(row.counted > 0, source);
                continue;
            }
            const int number = placeholder.mid(1).toInt();
            QVERIFY2(number >= 1 && number <= values, source);
        }
    }
}

void tst_FindingSentences::countedValueIsANumber()
{
    QFETCH(int, code);
    const FindingSentences &row = rowOf(code);
    const bool counts = QByteArrayView(row.summary).contains("%n")
        || QByteArrayView(row.explanation).contains("%n")
        || QByteArrayView(row.remedy).contains("%n");
    QCOMPARE(row.counted > 0, counts);
    if (!counts)
        return;
    static const QStringList numbers{
        u"count"_s, u"days left"_s, u"seconds"_s, u"length"_s, u"left out"_s};
    const QString name = valueNames(info(row.code)).value(row.counted - 1);
    QVERIFY2(numbers.contains(name), qPrintable(name));
}

void tst_FindingSentences::summaryIsAHeadline()
{
    QFETCH(int, code);
    QCOMPARE(faultOfHeadline(QString::fromUtf8(rowOf(code).summary)), QString());
}

void tst_FindingSentences::explanationIsMadeOfSentences()
{
    QFETCH(int, code);
    QCOMPARE(faultOfSentences(QString::fromUtf8(rowOf(code).explanation)), QString());
}

void tst_FindingSentences::remedyIsMadeOfSentences()
{
    QFETCH(int, code);
    const QString remedy = QString::fromUtf8(rowOf(code).remedy);
    if (!remedy.isEmpty())
        QCOMPARE(faultOfSentences(remedy), QString());
}

void tst_FindingSentences::onlyGoodAndNeutralFindingsHaveNothingToDo()
{
    QFETCH(int, code);
    const Severity severity = info(FindingCode(code)).severity;
    const bool nothing = QByteArrayView(rowOf(code).remedy).isEmpty();
    if (severity == Severity::Pass)
        QVERIFY(nothing);
    else if (severity != Severity::Info)
        QVERIFY(!nothing);
}

void tst_FindingSentences::summariesDiffer()
{
    // One headline never stands for several causes.
    QHash<QByteArray, QByteArray> idOf;
    for (const auto &table : allFindingSentences()) {
        for (const FindingSentences &row : table) {
            const QByteArray other = idOf.value(row.summary);
            QVERIFY2(other.isEmpty(),
                     qPrintable(u"%1 reads like %2"_s.arg(QLatin1StringView(info(row.code).id),
                                                          QLatin1StringView(other))));
            idOf.insert(row.summary, info(row.code).id);
        }
    }
}

void tst_FindingSentences::everyValueHasAWordForNothing()
{
    QFETCH(int, code);
    for (const QString &name : valueNames(info(FindingCode(code)))) {
        const char *word = wordForNothing(name.toLatin1());
        QVERIFY2(word, qPrintable(name));
        QCOMPARE(faultOfText(QString::fromUtf8(word)), QString());
    }
}

void tst_FindingSentences::everyValueHasALabel()
{
    for (const FindingInfo &about : findingCatalogue()) {
        const QByteArrayList names = QByteArray(about.values).split(',');
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names[i].isEmpty())
                continue;
            QVERIFY2(valueLabel(names[i]), names[i].constData());
            QCOMPARE(valueName(Finding{about.code}, i), QString::fromUtf8(valueLabel(names[i])));
        }
    }
    // What an older version stored may have more values than the catalogue names.
    QCOMPARE(valueName(Finding{FindingCode::MxFound}, 7), u"Value"_s);
}

void tst_FindingSentences::unknownFindingsBlameNobody_data()
{
    QTest::addColumn<int>("code");
    for (const FindingInfo &about : findingCatalogue()) {
        if (about.severity == Severity::Unknown)
            QTest::newRow(about.id) << int(about.code);
    }
}

void tst_FindingSentences::unknownFindingsBlameNobody()
{
    QFETCH(int, code);
    const QString explanation = QString::fromUtf8(rowOf(code).explanation);
    const bool honest = explanation.contains("could not be found out"_L1)
        || explanation.contains("othing is known"_L1);
    QVERIFY2(honest, qPrintable(explanation));
}

QTEST_GUILESS_MAIN(tst_FindingSentences)
#include "tst_FindingSentences.moc"
