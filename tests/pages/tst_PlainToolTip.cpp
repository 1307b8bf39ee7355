// SPDX-License-Identifier: Apache-2.0
// What strangers write is no HTML, where Qt would take it for some.
#include "pages/DataTable.h"
#include "pages/PlainToolTip.h"

#include <QTest>
#include <QTextDocument>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_PlainToolTip : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isNoMarkup_data();
    void isNoMarkup();
    void cellsAreNoMarkup();
};

void tst_PlainToolTip::isNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"mx1.example & sons"_s << u"mx1.example & sons"_s;
    QTest::newRow("picture") << u"<img src=/dev/zero> name"_s
                             << u"<qt>&lt;img src=/dev/zero&gt; name</qt>"_s;
    QTest::newRow("less than") << u"1 < 2"_s << u"1 < 2"_s;
    QTest::newRow("our own marks")
        << u"\u200fPostseal\u200e: a\nb"_s << u"\u200fPostseal\u200e: a\nb"_s;
    QTest::newRow("direction") << u"a\u202eb"_s << u"a\ufffdb"_s;
}

void tst_PlainToolTip::isNoMarkup()
{
    QFETCH(const QString, text);
    QTEST(plainToolTip(text), "shown");
}

void tst_PlainToolTip::cellsAreNoMarkup()
{
    DataTable table(u"names"_s, {u"name"_s});
    const QString evil =
        u"<img src=/dev/zero> some certificate name that is long enough for a tool tip of its own"_s;
    table.setRows({{{evil, {}, {}, {}, TableCell::Weight::Normal, false}}});
    const QString shown = table.item(0, 0)->toolTip();
    QVERIFY(shown.startsWith(u"<qt>"_s));
    QTextDocument document;
    document.setHtml(shown);
    QCOMPARE(document.toPlainText(), evil);
    QCOMPARE(table.item(0, 0)->text(), evil);
}

QTEST_MAIN(tst_PlainToolTip)
#include "tst_PlainToolTip.moc"
