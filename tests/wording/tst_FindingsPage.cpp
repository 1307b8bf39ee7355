// SPDX-License-Identifier: Apache-2.0
// wizard/wording/FINDINGS.md lists every finding. This test makes the page from the catalogue and
// the tables, and compares. Run it with POSTSEAL_UPDATE_DOCS=1 to write the page.
#include "wording/FindingSentences.h"
#include "wording/FindingText.h"

#include <QFile>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QString pagePath()
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/wizard/wording/FINDINGS.md");
}

/// The summary with the names of its values instead of numbers: "The certificate of HOST is …".
QString summaryForPage(const FindingSentences &row)
{
    const FindingInfo &about = info(row.code);
    QStringList names = QString::fromLatin1(about.values).split(u',');
    names.prepend(QString::fromLatin1(about.subject));
    QString summary = QString::fromUtf8(row.summary);
    if (row.counted > 0)
        summary.replace("%n"_L1, u"%"_s + QString::number(row.counted));
    for (qsizetype i = names.size(); i > 0; --i)
        summary.replace(u"%"_s + QString::number(i), names.at(i - 1).trimmed().toUpper());
    return summary.replace(u'|', "\\|"_L1);
}

QString page()
{
    QString text = uR"(# Findings

Everything that a check or `lint` can say, in the order of the steps. One id stands for one cause; ids are part of
the interface and stay. Severity is the usual one: an assessment may weigh a case differently. Names in capitals are
filled in. The whole text of a finding, what it means and what to do, stands in the `FindingText….cpp` of its step.

This page is made from `wizard/base/FindingCatalogue.def` and those tables: run the test `tst_FindingsPage` with
`POSTSEAL_UPDATE_DOCS=1` after a change.
)"_s;
    std::optional<Step> current;
    for (const FindingInfo &about : findingCatalogue()) {
        if (current != about.step) {
            current = about.step;
            text +=
                u"\n## %1 (`%2`)\n\n%3\n\n| id | severity | reference | summary |\n|---|---|---|---|\n"_s
                    .arg(stepTitle(about.step),
                         QLatin1StringView(toId(about.step)),
                         stepPurpose(about.step));
        }
        const FindingSentences *row = findingSentences(about.code);
        text += u"| `%1` | %2 | %3 | %4 |\n"_s.arg(QLatin1StringView(about.id),
                                                   QLatin1StringView(toId(about.severity)),
                                                   about.reference.toString(),
                                                   row ? summaryForPage(*row) : QString());
    }
    return text;
}

} // namespace

class tst_FindingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pageIsUpToDate();
    void pageNamesEveryFinding();
};

void tst_FindingsPage::pageIsUpToDate()
{
    QFile file(pagePath());
    if (qEnvironmentVariableIsSet("POSTSEAL_UPDATE_DOCS")) {
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        const QByteArray bytes = page().toUtf8();
        QCOMPARE(file.write(bytes), bytes.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(file.errorString()));
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList wanted = page().split(u'\n');
    for (qsizetype i = 0; i < std::max(written.size(), wanted.size()); ++i)
        QCOMPARE(written.value(i), wanted.value(i));
}

void tst_FindingsPage::pageNamesEveryFinding()
{
    QFile file(pagePath());
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QByteArray text = file.readAll();
    for (const FindingInfo &about : findingCatalogue())
        QVERIFY2(text.contains("| `" + QByteArray(about.id) + "` |"), about.id);
}

QTEST_GUILESS_MAIN(tst_FindingsPage)
#include "tst_FindingsPage.moc"
