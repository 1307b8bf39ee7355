// SPDX-License-Identifier: Apache-2.0
// Text of strangers in our sentences.
#include "wording/ForeignText.h"
#include "wording/ReportText.h"
#include "wording/RolloutText.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_ForeignText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void harmless_data();
    void harmless();
    void sentencesTakeNoneAsItIs();
};

void tst_ForeignText::harmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"Zoë’s mail"_s << u"Zoë’s mail"_s;
    QTest::newRow("lines") << u"a\r\n b\tc"_s << u"a b c"_s;
    QTest::newRow("escape") << u"a\u001b[3mb"_s << u"a\ufffd[3mb"_s;
    QTest::newRow("direction") << u"a\u202egnp.exe"_s << u"a\ufffdgnp.exe"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a\ufffdb"_s;
    QTest::newRow("tags beyond the first plane") << u"a\U000E0041b"_s << u"a\ufffdb"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) << u"a"_s;
    QTest::newRow("half a pair inside") << u"a"_s + QChar(0xdc00) + u"b"_s << u"a\ufffdb"_s;
    QTest::newRow("cut in a pair") << u"123456789\U0001F512"_s << u"123456789…"_s;
    QTest::newRow("emoji") << u"\U0001F512"_s << u"\U0001F512"_s;
}

void tst_ForeignText::harmless()
{
    QFETCH(const QString, text);
    QTEST(harmlessText(text, 10), "shown");
}

void tst_ForeignText::sentencesTakeNoneAsItIs()
{
    const QString evil = u"\u001b[2J\u202e"_s;
    for (const QString &sentence : {describeResult(evil).headline,
                                    describePolicyKind(evil.toUtf8()),
                                    describeAuthentication("pass " + evil.toUtf8()),
                                    namesInLine({evil, evil})}) {
        QVERIFY2(!sentence.contains(QChar(0x1b)) && !sentence.contains(QChar(0x202e)),
                 qPrintable(sentence));
        QVERIFY(sentence.contains(QChar::ReplacementCharacter));
    }
}

QTEST_GUILESS_MAIN(tst_ForeignText)
#include "tst_ForeignText.moc"
