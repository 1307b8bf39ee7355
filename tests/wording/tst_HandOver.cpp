// SPDX-License-Identifier: Apache-2.0
#include "wording/HandOver.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const DomainName bakery = DomainName::literal("bakery.example");

HandOver recordPage(const QString &onlyAfter = {})
{
    const TxtToPublish record = stsRecordToPublish(bakery, "20261125");
    return handOverRecord(bakery, record, panelEntry(record, bakery, nullptr), onlyAfter);
}

} // namespace

class tst_HandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordIsCompleteAndNothingElse();
    void theFileComesFirst();
    void thePolicyHasItsPlace();
    void pagesAreWellFormedWhateverIsInThem();
};

void tst_HandOver::aRecordIsCompleteAndNothingElse()
{
    const QString text = toPlainText(recordPage());
    for (const QString &part : {u"Type: TXT\n"_s,
                                u"Name: _mta-sts\n"_s,
                                u"Content: v=STSv1; id=20261125;\n"_s,
                                u"TTL: 3600\n"_s,
                                u"nslookup -type=TXT _mta-sts.bakery.example\n"_s})
        QVERIFY2(text.contains(part), qPrintable(part));
    QVERIFY(!text.contains(u"mta-sts.txt"_s));
}

void tst_HandOver::theFileComesFirst()
{
    const QString text = toPlainText(recordPage(QString::fromLatin1(policyUrl(bakery))));
    QVERIFY(
        text.contains(u"1. First open https://mta-sts.bakery.example/.well-known/mta-sts.txt."_s));
    QVERIFY(text.contains(u"\n2. Add the record below."_s));
}

void tst_HandOver::thePolicyHasItsPlace()
{
    const QByteArray policy = "version: STSv1\r\nmode: testing\r\n";
    const HostingRecipe *github = hostingRecipe("github-pages");
    const QString there = toPlainText(
        handOverPolicy(bakery, policy, github, hostingRecord(*github, bakery, u"anna"_s)));
    QVERIFY(there.contains(u"github.com"_s));
    QVERIFY(there.contains(u"DNS record: mta-sts.bakery.example CNAME anna.github.io\n"_s));
    QVERIFY(there.contains(u"version: STSv1\nmode: testing\n"_s));
    QVERIFY(there.contains(u"The file _config.yml\n"_s));
    const QString anywhere = toPlainText(handOverPolicy(bakery, policy, nullptr, std::nullopt));
    QVERIFY(anywhere.contains(u"DNS name: mta-sts.bakery.example\n"_s));
    QVERIFY(
        anywhere.contains(u"curl -i https://mta-sts.bakery.example/.well-known/mta-sts.txt\n"_s));
}

void tst_HandOver::pagesAreWellFormedWhateverIsInThem()
{
    HandOver page = recordPage();
    page.values.append({u"<b>"_s, u"</pre><script>alert(1)</script>&\""_s});
    page.files.append({u"<x>"_s, u"]]> & <"_s});
    const QString html = toHtml(page);
    QVERIFY(!html.contains(u"<script>"_s));
    QString text = html;
    // Its two void elements closed, the page is XML as well.
    QXmlStreamReader reader(text.remove(u"<!DOCTYPE html>\n"_s)
                                .replace(u"charset=\"utf-8\">"_s, u"charset=\"utf-8\"/>"_s));
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

QTEST_GUILESS_MAIN(tst_HandOver)
#include "tst_HandOver.moc"
