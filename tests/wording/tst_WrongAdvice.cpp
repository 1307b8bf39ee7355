// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"
#include "wording/WrongAdvice.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_WrongAdvice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRecognised_data();
    void isRecognised();
};

void tst_WrongAdvice::isRecognised_data()
{
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<bool>("known");
    const auto row = [](const char *name, const Finding &finding, bool known) {
        QTest::newRow(name) << finding << known;
    };
    row("mode: enforced",
        Finding(FindingCode::PolicyModeWrong, u"enforced"_s, {u"enforce"_s}),
        true);
    row("mode: enabled",
        Finding(FindingCode::PolicyModeWrong, u"enabled"_s, {u"enforce"_s}),
        false);
    row("the id in the file", Finding(FindingCode::PolicyUnknownField, u"id"_s), true);
    row("a contact in the file", Finding(FindingCode::PolicyUnknownField, u"contact"_s), false);
    row("Outlook without a star",
        Finding(FindingCode::CoverageMxNotCovered,
                u"a.mail.protection.outlook.com"_s,
                {u"mail.example.com, mail.protection.outlook.com"_s}),
        true);
    row("Outlook after a move",
        Finding(FindingCode::CoverageMxNotCovered,
                u"a.mail.protection.outlook.com"_s,
                {u"mail.example.com"_s}),
        false);
    row("Microsoft's new names",
        Finding(FindingCode::CoverageWildcardTooDeep,
                u"a-com.h-v1.mx.microsoft"_s,
                {u"*.mx.microsoft"_s}),
        true);
    row("another star",
        Finding(FindingCode::CoverageWildcardTooDeep, u"a.b.example.com"_s, {u"*.example.com"_s}),
        false);
}

void tst_WrongAdvice::isRecognised()
{
    QFETCH(const Finding, finding);
    QFETCH(const bool, known);
    const QString origin = originOf(finding);
    QCOMPARE(!origin.isEmpty(), known);
    QCOMPARE(describe(finding).explanation.endsWith(origin), true);
    QVERIFY(describe(finding).explanation != origin);
}

QTEST_GUILESS_MAIN(tst_WrongAdvice)
#include "tst_WrongAdvice.moc"
