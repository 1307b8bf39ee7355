// SPDX-License-Identifier: Apache-2.0
// Every page of the manual: well-formed, complete, and each link leads somewhere.
#include "manual/Manual.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QStringList linksOf(const QString &html)
{
    static const QRegularExpression link(u"href=\"([^\"]*)\""_s);
    QStringList links;
    for (auto it = link.globalMatch(html); it.hasNext();)
        links.append(it.next().captured(1));
    return links;
}

QStringList allIds()
{
    QStringList ids = manualPageIds();
    for (const FindingInfo &about : findingCatalogue())
        ids.append(manualIdOf(about.code));
    return ids;
}

} // namespace

class tst_Manual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QVERIFY(useLanguage(u"en"_s)); }

    void everyPageIsThere_data();
    void everyPageIsThere();
    void filesOfEachLanguageArePages();
    void everyFindingHasItsRepair();
    void whatThereIsNotIsNothing();
    void aPageCanBeReadOnATerminal();
    void filesLeadToEachOther();
    void otherLanguagesFallBack();
};

void tst_Manual::everyPageIsThere_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("id");
    for (const auto &[code, name] : availableLanguages()) {
        for (const QString &id : allIds())
            QTest::newRow(qPrintable(code + u' ' + id)) << code << id;
    }
}

void tst_Manual::everyPageIsThere()
{
    QFETCH(const QString, language);
    QFETCH(const QString, id);
    QVERIFY(useLanguage(language));
    const auto page = manualPage(id);
    QVERIFY(page.has_value());
    QVERIFY(!page->title.isEmpty());
    QVERIFY(page->html.startsWith(u"<h1>"_s));
    static const QSet<QString> allowed{
        u"div"_s, u"h1"_s, u"h2"_s, u"p"_s, u"ul"_s, u"ol"_s, u"li"_s, u"pre"_s, u"code"_s, u"strong"_s, u"a"_s};
    QXmlStreamReader reader(u"<div>"_s + page->html + u"</div>"_s);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(allowed.contains(reader.name().toString()), qPrintable(reader.name().toString()));
        const bool isLink = reader.name() == u"a"_s;
        QCOMPARE(reader.attributes().size(), isLink ? 1 : 0);
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    for (const QString &link : linksOf(page->html))
        QVERIFY2(manualPage(link).has_value(), qPrintable(link));
}

void tst_Manual::filesOfEachLanguageArePages()
{
    const QDir folder(QStringLiteral(POSTSEAL_SOURCE_DIR "/resources/manual"));
    for (const QString &language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &file : QDir(folder.filePath(language)).entryList({u"*.html"_s}))
            QVERIFY2(manualPageIds().contains(file.chopped(5)), qPrintable(language + u'/' + file));
    }
    for (const QString &id : manualPageIds())
        QVERIFY2(QFile::exists(folder.filePath(u"en/%1.html"_s.arg(id))), qPrintable(id));
}

void tst_Manual::everyFindingHasItsRepair()
{
    for (const FindingInfo &about : findingCatalogue()) {
        const QString page = repairPageOf(about.code);
        if (about.severity > Severity::Info)
            QVERIFY2(!page.isEmpty(), about.id);
        QVERIFY2(page.isEmpty() || manualPage(page), qPrintable(page));
    }
}

void tst_Manual::whatThereIsNotIsNothing()
{
    for (const QString &id : {QString(), u"nonsense"_s, u"finding:"_s, u"finding:no.such"_s, u"../en/testing"_s, u"repairs.json"_s})
        QVERIFY2(!manualPage(id).has_value(), qPrintable(id));
}

void tst_Manual::aPageCanBeReadOnATerminal()
{
    const QString text = QString::fromUtf8(plainText(*manualPage(u"repair-certificate"_s)));
    QVERIFY(text.contains(u"Postfix\n-------"_s));
    QVERIFY(text.contains(u"smtpd_tls_"_s));
    QVERIFY(!text.contains(u"<p>"_s));
    QVERIFY(!text.contains(u"&lt;"_s));
}

void tst_Manual::filesLeadToEachOther()
{
    const QList<ManualFile> files = manualFiles();
    QSet<QString> names;
    for (const ManualFile &file : files)
        names.insert(file.name);
    QCOMPARE(names.size(), files.size());
    QCOMPARE(files.first().name, u"index.html"_s);
    QCOMPARE(files.size(), allIds().size());
    for (const ManualFile &file : files) {
        QVERIFY(file.content.startsWith("<!DOCTYPE html>"));
        for (const QString &link : linksOf(QString::fromUtf8(file.content)))
            QVERIFY2(names.contains(link), qPrintable(file.name + u": "_s + link));
    }
}

void tst_Manual::otherLanguagesFallBack()
{
    QVERIFY(useLanguage(u"es"_s));
    const auto finding = manualPage(manualIdOf(FindingCode::StarttlsNotOffered));
    QVERIFY(finding->html.contains(u"Qué hacer"_s));
    QVERIFY(manualPage(u"privacy"_s).has_value());
}

QTEST_GUILESS_MAIN(tst_Manual)
#include "tst_Manual.moc"
