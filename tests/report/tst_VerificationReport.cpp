// SPDX-License-Identifier: Apache-2.0
#include "report/HtmlDocument.h"
#include "report/PlainDocument.h"
#include "report/SampleReports.h"
#include "report/VerificationReport.h"
#include "rollout/RolloutStage.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

QString plain(const ReportInput &input)
{
    return QString::fromUtf8(toPlainText(verificationReport(input)));
}

/// The text between one chapter's heading and the next one's.
QString chapter(const QString &text, const QString &title)
{
    const qsizetype from = text.indexOf(title + u"\n=="_s);
    if (from < 0)
        return {};
    const qsizetype to = text.indexOf(u"\n=="_s, from + title.size() + 10);
    return text.mid(from, to < 0 ? -1 : to - from);
}

} // namespace

class tst_VerificationReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsProtected();
    void testingProtectsNobody();
    void whoHasSeenItKeepsToIt();
    void aServerBesideThePolicyIsNamed();
    void withoutMailThereIsNothingToProtect();
    void daneThatFailsHoldsMailBack();
    void nothingKnownIsNoStage();
    void whatNobodyCouldSeeIsNotCalledLacking();
    void namesItsProof();
    void anotherCheckOfTheServersIsNamed();
    void anOldCheckIsCalledOld();
    void theWayIsInIt();
    void strangersWriteNoMarkup();
    void htmlIsWellFormed_data();
    void htmlIsWellFormed();
    void wideTablesBecomeParagraphs();
    void filesAreNamedAfterTheDomain();
};

void tst_VerificationReport::saysWhatIsProtected()
{
    const QString text = plain(enforcedReport());
    const QString has = text.mid(text.indexOf(u"What is protected"_s), 900);
    QVERIFY2(has.contains(u"deliver it over verified TLS"_s), qPrintable(text.left(2500)));
    QVERIFY(text.contains(u"What is not protected"_s));
    QVERIFY(text.simplified().contains(u"know neither MTA-STS nor DANE"_s));
    QVERIFY(!text.contains(u"What could not be found out"_s));
}

void tst_VerificationReport::testingProtectsNobody()
{
    const QString text = plain(testingReport()).simplified();
    QVERIFY(text.contains(u"Mail is not held back when encryption fails"_s));
    QVERIFY(!text.contains(u"deliver it over verified TLS"_s));
    QVERIFY(text.contains(u"do not encrypt as they should: mx2"_s));
}

void tst_VerificationReport::whoHasSeenItKeepsToIt()
{
    // The policy has gone; a week ago it was enforced, and kept for long.
    ReportInput input = freshReport(untouched());
    QVERIFY(!plain(input).contains(u"may keep to it until"_s));
    input.view.status.cachedUntilUtc = input.madeUtc.addDays(9);
    const QString text = plain(input).simplified();
    QVERIFY2(text.contains(u"Senders that have seen the earlier policy may keep to it until"_s), qPrintable(text));
    input.view.status.cachedUntilUtc = input.madeUtc.addDays(-1);
    QVERIFY(!plain(input).contains(u"may keep to it until"_s));
}

void tst_VerificationReport::aServerBesideThePolicyIsNamed()
{
    ReportInput input = enforcedReport();
    QVERIFY(!plain(input).contains(u"are not in the policy"_s));
    input.check.assessment.mx[0].coveredBy.reset();
    const QString host = input.check.assessment.mx[0].mx.host.toDisplay();
    QVERIFY(plain(input).simplified().contains(u"under enforce mode senders pass them over: "_s + host));
}

void tst_VerificationReport::withoutMailThereIsNothingToProtect()
{
    Sample sample = good();
    sample.assessment.mx.clear();
    setFindings(sample, Step::MailServers, {Finding(FindingCode::MxNullMx, u"bakery-lane.example"_s)});
    const QString text = plain(freshReport(sample));
    QVERIFY(!text.contains(u"What is not protected"_s));
    QVERIFY(!text.contains(u"What is protected"_s));
}

void tst_VerificationReport::daneThatFailsHoldsMailBack()
{
    Sample sample = good();
    setFindings(sample, Step::Dane, {Finding(FindingCode::DaneMismatch, u"mx1.bakery-lane.example"_s, {u"192.0.2.10"_s})});
    QVERIFY(plain(freshReport(sample)).simplified().contains(u"Senders that use DANE hold mail back"_s));
}

void tst_VerificationReport::nothingKnownIsNoStage()
{
    // No name server answered: neither record nor policy could be seen.
    Sample sample = untouched();
    setFindings(sample, Step::Record, {Finding(FindingCode::RecordLookupFailed, u"_mta-sts.x.example"_s)});
    sample.assessment.steps[int(Step::Record)].status = StepStatus::Unknown;
    QVERIFY(!stageSeen(sample.assessment));
    const QString text = plain(freshReport(sample));
    QVERIFY(text.contains(u"could not be found out"_s));
    QVERIFY2(text.contains(u"Check it."_s), qPrintable(text));
}

void tst_VerificationReport::whatNobodyCouldSeeIsNotCalledLacking()
{
    const QString text = plain(freshReport(untouched()));
    const qsizetype unknown = text.indexOf(u"What could not be found out"_s);
    QVERIFY(unknown > 0);
    QVERIFY(text.mid(unknown, 400).contains(u"How these addresses of the mail servers encrypt"_s));
    QVERIFY(!text.contains(u"do not encrypt as they should"_s));
}

void tst_VerificationReport::namesItsProof()
{
    const ReportInput input = freshReport(good());
    const QString text = plain(input);
    QCOMPARE(input.check.sha256, evidenceHash(input.check.evidence));
    QVERIFY(text.contains(QString::fromLatin1(input.check.sha256)));
    QCOMPARE(evidenceOf(input).size(), 1);
    QCOMPARE(evidenceOf(input).first().content, input.check.evidence);
    // Raw: an answer with its server and TTL, the file with its line ends, a fingerprint.
    QVERIFY(text.contains(u"192.0.2.53:53"_s));
    QVERIFY(text.contains(u"version: STSv1\\r\\n"_s) || text.contains(u"version: STSv1\\n"_s));
    QVERIFY(text.contains(u"HTTP/1.1 200 OK"_s));
}

void tst_VerificationReport::anotherCheckOfTheServersIsNamed()
{
    const Sample blind = untouched();
    const Sample seeing = good();
    const auto judge = [&](const Observations &seen) {
        return seen.domain == seeing.seen.domain ? seeing.assessment : blind.assessment;
    };
    ReportInput input = freshReport(blind);
    RolloutRecord record = input.record;
    record.serversCheck = freshReport(seeing).record.lastCheck;
    record.serversCheck->summary.id = 7;
    const auto found = reportInput(
        record, input.view, [&judge](const Observations &seen, const QDateTime &) { return judge(seen); });
    QVERIFY(found && found->servers);
    const QString text = plain(*found);
    QVERIFY(text.contains(u"Mail servers tested"_s));
    QVERIFY(text.contains(u"Proof: the check of the mail servers"_s));
    QVERIFY(text.contains(QString::fromLatin1(found->servers->sha256)));
    QCOMPARE(evidenceOf(*found).size(), 2);
    QVERIFY(evidenceOf(*found).at(0).name != evidenceOf(*found).at(1).name);
}

void tst_VerificationReport::anOldCheckIsCalledOld()
{
    ReportInput input = freshReport(good());
    QVERIFY(!plain(input).contains(u"before the report"_s));
    input.madeUtc = input.madeUtc.addDays(20);
    QVERIFY(plain(input).contains(u"before the report"_s));
}

void tst_VerificationReport::theWayIsInIt()
{
    const QString text = plain(testingReport());
    const QString history = chapter(text, u"What happened"_s).simplified();
    QVERIFY2(history.contains(u"The old server is gone next week"_s), qPrintable(text));
    QVERIFY(history.contains(u"Stage: Testing"_s));
    const QString gates = chapter(text, u"What enforce mode rests on"_s);
    QVERIFY(gates.contains(u"Overruled on"_s) || gates.contains(u"[Met]"_s));
    const QString reports = text.mid(text.indexOf(u"What senders reported"_s));
    QVERIFY(reports.contains(u"Microsoft Corporation"_s));
    QVERIFY(reports.contains(u"At mx2.muller-steuer.example, told by"_s));
    QVERIFY(text.contains(u"From testing to enforce mode"_s));
}

void tst_VerificationReport::strangersWriteNoMarkup()
{
    const Document document = verificationReport(hugeReport());
    const QByteArray html = toHtml(document);
    QVERIFY(html.contains("&lt;b&gt;Mallory &amp; S\xc3\xb6hne"));
    QVERIFY(!html.contains("<b>"));
    for (const QByteArray &bytes : {html, toPlainText(document)}) {
        const QString text = QString::fromUtf8(bytes);
        QVERIFY(!text.contains(QChar(0x202E)));
        QVERIFY(text.size() < 3'000'000);
    }
}

void tst_VerificationReport::htmlIsWellFormed_data()
{
    QTest::addColumn<ReportInput>("input");
    QTest::newRow("good") << freshReport(good());
    QTest::newRow("untouched") << freshReport(untouched());
    QTest::newRow("testing") << testingReport();
    QTest::newRow("huge") << hugeReport();
    QTest::newRow("many findings") << freshReport(manyFindings());
}

void tst_VerificationReport::htmlIsWellFormed()
{
    QFETCH(const ReportInput, input);
    QByteArray html = toHtml(verificationReport(input));
    // But for what HTML leaves unclosed it is XML.
    for (const QByteArray &empty : {QByteArray("<hr>"),
                                    QByteArray("<meta charset=\"utf-8\">"),
                                    QByteArray("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">")})
        html.replace(empty, empty.chopped(1) + "/>");
    QXmlStreamReader reader(html);
    int titles = 0;
    int headings = 0;
    int tables = 0;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        titles += reader.name() == u"h1"_s;
        headings += reader.name() == u"h2"_s;
        tables += reader.name() == u"table"_s;
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(titles, 1);
    QVERIFY(headings >= 5);
    QVERIFY(tables >= 1);
}

void tst_VerificationReport::wideTablesBecomeParagraphs()
{
    Table table;
    table.columns = {{u"Server"_s}, {u"Note"_s}};
    table.rows = {{{u"mx1"_s}, {u"short"_s}}};
    Document document;
    document.blocks = {table};
    QVERIFY(toPlainText(document).contains("mx1     short\n"));
    table.rows.append({{u"mx2"_s}, {u"word "_s.repeated(40)}});
    document.blocks = {table};
    const QString text = QString::fromUtf8(toPlainText(document));
    QVERIFY(text.contains(u"* Server: mx2\n  Note: word"_s));
    for (const QString &line : text.split(u'\n'))
        QVERIFY(line.size() <= 78);
}

void tst_VerificationReport::filesAreNamedAfterTheDomain()
{
    const ReportInput input = freshReport(good());
    QVERIFY(reportFileName(input, u"pdf"_s).startsWith(u"bakery-lane.example-mta-sts-20"_s));
    QVERIFY(reportFileName(input, u"pdf"_s).endsWith(u".pdf"_s));
}

QTEST_GUILESS_MAIN(tst_VerificationReport)
#include "tst_VerificationReport.moc"
