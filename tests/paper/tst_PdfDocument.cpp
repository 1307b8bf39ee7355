// SPDX-License-Identifier: Apache-2.0
// PDF as other programs read it: poppler's and qpdf's tools.
#include "paper/PageLayout.h"
#include "paper/PdfDocument.h"
#include "report/SampleReports.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace postseal;
using namespace postseal::samples;
using namespace Qt::StringLiterals;

namespace {

/// What a program says of a file.
QString said(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return u"FAILED: "_s + QString::fromUtf8(process.readAllStandardError());
    return QString::fromUtf8(process.readAllStandardOutput());
}

const QSizeF a4 = QPageSize(QPageSize::A4).size(QPageSize::Point);

} // namespace

class tst_PdfDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isSoundAndComplete_data();
    void isSoundAndComplete();
    void wordsCanBeFound();
    void hasBookmarks();
    void carriesItsEvidence();
    void headsOfTablesComeAgain();
    void noRowIsCut();
    void noItemIsCut();
    void aHeadingIsNeverLast();
    void anEndlessRowIsBroken();
    void nothingLeavesThePage();
    void takesAnyPaper();

private:
    QString write(const QByteArray &pdf);

    QTemporaryDir m_folder;
};

void tst_PdfDocument::initTestCase()
{
    for (const QString &program : {u"pdftotext"_s, u"pdfinfo"_s, u"pdftoppm"_s, u"qpdf"_s})
        QVERIFY2(!QStandardPaths::findExecutable(program).isEmpty(), qPrintable(program));
}

QString tst_PdfDocument::write(const QByteArray &pdf)
{
    const QString path = m_folder.filePath(u"report.pdf"_s);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(pdf);
    return path;
}

void tst_PdfDocument::isSoundAndComplete_data()
{
    QTest::addColumn<ReportInput>("input");
    QTest::newRow("good") << freshReport(good());
    QTest::newRow("untouched") << freshReport(untouched());
    QTest::newRow("broken policy") << freshReport(brokenPolicy());
    QTest::newRow("testing") << testingReport();
    QTest::newRow("long names") << freshReport(longNames());
    QTest::newRow("many findings") << freshReport(manyFindings());
    QTest::newRow("huge") << hugeReport();
}

void tst_PdfDocument::isSoundAndComplete()
{
    QFETCH(const ReportInput, input);
    const Document document = verificationReport(input);
    const QByteArray pdf = toPdf(document, QPageSize(QPageSize::A4), evidenceOf(input));
    QVERIFY(pdf.startsWith("%PDF-1.7"));
    const QString path = write(pdf);
    // For looking at: POSTSEAL_REPORTS=FOLDER.
    if (const QString folder = qEnvironmentVariable("POSTSEAL_REPORTS"); !folder.isEmpty()) {
        const QString copy = u"%1/%2.pdf"_s.arg(folder, QString::fromLatin1(QTest::currentDataTag()));
        QFile::remove(copy);
        QVERIFY(QFile::copy(path, copy));
    }
    const QString sound = said(u"qpdf"_s, {u"--check"_s, path});
    QVERIFY2(sound.contains(u"No syntax or stream encoding errors"_s), qPrintable(sound));
    const QString about = said(u"pdfinfo"_s, {path});
    QVERIFY2(about.contains(u"Verification report"_s), qPrintable(about));
    QVERIFY(about.contains(u"(A4)"_s));
    const QString fonts = said(u"pdffonts"_s, {path});
    // Embedded, and with a way back to Unicode. Qt embeds subsets, but does not say so in their names.
    static const QRegularExpression embedded(uR"(yes\s+\w+\s+yes)"_s);
    for (const QString &line : fonts.split(u'\n').mid(2)) {
        if (!line.isEmpty())
            QVERIFY2(line.contains(embedded), qPrintable(fonts));
    }
}

void tst_PdfDocument::wordsCanBeFound()
{
    const ReportInput input = testingReport();
    const QString path = write(toPdf(verificationReport(input), QPageSize(QPageSize::A4)));
    const QString text = said(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    for (const QString &word : {u"certificate"_s,
                                u"Verification report"_s,
                                u"What is not protected"_s,
                                u"mx2.muller-steuer.example"_s,
                                u"Page 1 of"_s,
                                u"What happened"_s,
                                QString::fromLatin1(input.check.sha256)})
        QVERIFY2(text.contains(word), qPrintable(word));
    // No ligature is one of these characters.
    for (char16_t ligature = 0xFB00; ligature <= 0xFB06; ++ligature)
        QVERIFY(!text.contains(QChar(ligature)));
}

void tst_PdfDocument::hasBookmarks()
{
    const Document document = verificationReport(testingReport());
    const QString path = write(toPdf(document, QPageSize(QPageSize::A4)));
    const QString json = said(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, path});
    int chapters = 0;
    for (const Block &block : document.blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        if (!heading || heading->level > 2)
            continue;
        ++chapters;
        QVERIFY2(json.contains(u"\"title\": \""_s + heading->text), qPrintable(heading->text + json));
    }
    QVERIFY(chapters > 10);
    QVERIFY(said(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, path}).contains(u"\"/Lang\": \"u:en"_s));
}

void tst_PdfDocument::carriesItsEvidence()
{
    const ReportInput input = freshReport(good());
    const QString path =
        write(toPdf(verificationReport(input), QPageSize(QPageSize::A4), evidenceOf(input)));
    const QString out = m_folder.filePath(u"evidence.json"_s);
    said(u"pdfdetach"_s, {u"-save"_s, u"1"_s, u"-o"_s, out, path});
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), input.check.evidence);
}

void tst_PdfDocument::headsOfTablesComeAgain()
{
    Table table;
    table.columns = {{u"Zebra head"_s}, {u"Other"_s}};
    for (int i = 0; i < 200; ++i)
        table.rows.append({{u"row %1"_s.arg(i)}, {u"x"_s}});
    Document document;
    document.pageWords = u"%1/%2"_s;
    document.blocks = {Heading{1, u"T"_s}, table};
    const QString path = write(toPdf(document, QPageSize(QPageSize::A4)));
    const QStringList pages = said(u"pdftotext"_s, {path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 3);
    int rows = 0;
    for (const QString &page : pages) {
        QCOMPARE(page.count(u"Zebra head"_s), 1);
        rows += int(page.count(u"row "_s));
    }
    QCOMPARE(rows, 200);
}

void tst_PdfDocument::noRowIsCut()
{
    Table table;
    table.columns = {{u"Head"_s}, {u"Other"_s}};
    for (int i = 0; i < 60; ++i)
        table.rows.append({{u"begin%1 %2 end%1"_s.arg(i).arg(u"some words between them "_s.repeated(3 + i % 9))}, {u"x"_s}});
    Document document;
    document.pageWords = u"%1/%2"_s;
    document.blocks = {table};
    const QString path = write(toPdf(document, QPageSize(QPageSize::A4)));
    for (const QString &page : said(u"pdftotext"_s, {path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts))
        QCOMPARE(page.count(u"begin"_s), page.count(u"end"_s));
}

void tst_PdfDocument::noItemIsCut()
{
    Document document;
    document.pageWords = u"%1/%2"_s;
    for (int i = 0; i < 60; ++i) {
        Item item{Tone::Wrong, u"Wrong"_s, u"begin"_s, {}, u"end"_s};
        for (int line = 0; line < 1 + i % 5; ++line)
            item.paragraphs.append(u"what it means"_s);
        document.blocks.append(item);
    }
    const QString path = write(toPdf(document, QPageSize(QPageSize::A4)));
    const QStringList pages = said(u"pdftotext"_s, {path, u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() > 2);
    for (const QString &page : pages)
        QCOMPARE(page.count(u"begin"_s), page.count(u"end"_s));
}

void tst_PdfDocument::aHeadingIsNeverLast()
{
    for (int lines = 1; lines < 70; ++lines) {
        Document document;
        for (int i = 0; i < lines; ++i)
            document.blocks.append(Paragraph{u"filler"_s, false});
        document.blocks.append(Heading{2, u"Chapter"_s});
        document.blocks.append(Paragraph{u"after it"_s, false});
        QImage device(10, 10, QImage::Format_RGB32);
        const PageLayout layout(document, a4, &device);
        const QList<Bookmark> bookmarks = layout.bookmarks();
        QCOMPARE(bookmarks.size(), 1);
        constexpr double footStarts = 60;
        constexpr double roomForMore = 24; // points: the heading and a line
        QVERIFY(bookmarks.first().top < a4.height() - footStarts - roomForMore);
    }
}

void tst_PdfDocument::anEndlessRowIsBroken()
{
    Table table;
    table.columns = {{u"Head"_s}, {u"Other"_s}};
    table.rows = {{{u"word "_s.repeated(6000) + u"last"_s}, {u"x"_s}}, {{u"after"_s}, {u"y"_s}}};
    Document document;
    document.pageWords = u"%1/%2"_s;
    document.blocks = {table};
    const QString text =
        said(u"pdftotext"_s, {write(toPdf(document, QPageSize(QPageSize::A4))), u"-"_s});
    QVERIFY(text.contains(u"last"_s));
    QVERIFY(text.contains(u"after"_s));
    QCOMPARE(text.count(u"word"_s), 6000);
}

void tst_PdfDocument::nothingLeavesThePage()
{
    const QString path =
        write(toPdf(verificationReport(hugeReport()), QPageSize(QPageSize::A4)));
    constexpr double tolerance = 1;
    const QString boxes = said(u"pdftotext"_s, {u"-bbox"_s, path, u"-"_s});
    static const QRegularExpression word(uR"-(xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)")-"_s);
    int words = 0;
    for (auto it = word.globalMatch(boxes); it.hasNext(); ++words) {
        const auto match = it.next();
        QVERIFY2(match.captured(1).toDouble() >= 54 - tolerance, qPrintable(match.captured()));
        QVERIFY2(match.captured(3).toDouble() <= a4.width() - 54 + tolerance, qPrintable(match.captured()));
        QVERIFY2(match.captured(4).toDouble() <= a4.height() - 20, qPrintable(match.captured()));
    }
    QVERIFY(words > 1000);
}

void tst_PdfDocument::takesAnyPaper()
{
    const Document document = verificationReport(freshReport(good()));
    for (const auto size : {QPageSize::Letter, QPageSize::A5, QPageSize::A3}) {
        const QString about = said(u"pdfinfo"_s, {write(toPdf(document, QPageSize(size)))});
        const QSizeF points = QPageSize(size).size(QPageSize::Point);
        QVERIFY2(about.contains(u"Page size:"_s), qPrintable(about));
        QVERIFY2(about.contains(QString::number(int(points.width()))), qPrintable(about));
    }
}

QTEST_MAIN(tst_PdfDocument)
#include "tst_PdfDocument.moc"
