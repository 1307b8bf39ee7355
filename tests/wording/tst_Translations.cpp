// SPDX-License-Identifier: Apache-2.0
// The translation files against the sentences of wording/, and the words that come out of them.
#include "wording/FindingSentences.h"
#include "wording/FindingText.h"
#include "wording/SentenceRules.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

#include "TsFile.h"
#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

/// Contexts whose sentences come from wording/. Pages and terminal have contexts of their own.
const QStringList wordingContexts{
    u"Findings"_s, u"Values"_s, u"Steps"_s, u"Words"_s, u"Domains"_s, u"Verdicts"_s};

QString tsPath(const QString &language)
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/translations/postseal_%1.ts").arg(language);
}

using Key = std::pair<QString, QString>;

QHash<Key, TsMessage> messagesOf(const QString &language)
{
    QHash<Key, TsMessage> messages;
    for (const TsMessage &message : readTsFile(tsPath(language)))
        messages.insert({message.context, message.source}, message);
    return messages;
}

void addSentences()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<bool>("headline");
    for (const auto &table : allFindingSentences()) {
        for (const FindingSentences &row : table) {
            const QByteArray id = info(row.code).id;
            QTest::newRow(id + " summary") << QString::fromUtf8(row.summary) << true;
            QTest::newRow(id + " explanation") << QString::fromUtf8(row.explanation) << false;
            if (*row.remedy)
                QTest::newRow(id + " remedy") << QString::fromUtf8(row.remedy) << false;
        }
    }
}

} // namespace

class tst_Translations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void spanishHasEverySentence_data() { addSentences(); }

    void spanishHasEverySentence();
    void spanishHasEveryWordForNothing();
    void spanishLeavesNothingUnfinished_data();
    void spanishLeavesNothingUnfinished();

    void finishedSpanishKeepsPlaceholdersAndShortcuts();

    void englishHasBothFormsOfEveryPlural_data() { addSentences(); }

    void englishHasBothFormsOfEveryPlural();
    void englishPluralsFitTheNumber_data();
    void englishPluralsFitTheNumber();
    void spanishComesOutOfTheProgram();
    void unknownLanguageIsEnglishAndSaysSo();
    void availableLanguagesAreNamed();
};

void tst_Translations::cleanup()
{
    const auto translators = QCoreApplication::instance()->findChildren<QTranslator *>();
    qDeleteAll(translators);
    QLocale::setDefault(QLocale::c());
}

void tst_Translations::spanishHasEverySentence()
{
    QFETCH(QString, source);
    QFETCH(bool, headline);
    static const QHash<Key, TsMessage> spanish = messagesOf(u"es"_s);
    const auto found = spanish.constFind({QString::fromLatin1(findingsContext), source});
    QVERIFY2(found != spanish.constEnd(),
             "not in postseal_es.ts: build the target update_translations");
    QVERIFY2(found->finished, "unfinished");
    QCOMPARE(found->plural, source.contains("%n"_L1));
    QCOMPARE(found->translations.size(), found->plural ? 2 : 1);
    for (const QString &translation : found->translations) {
        QVERIFY(!translation.isEmpty());
        QVERIFY2(translation != source, "still English");
        QCOMPARE(placeholdersOf(translation), placeholdersOf(source));
        // Spanish needs about a fifth more room than English.
        constexpr qsizetype longestSentence = 200;
        QCOMPARE(headline ? faultOfHeadline(translation)
                          : faultOfSentences(translation, longestSentence),
                 QString());
    }
}

void tst_Translations::spanishHasEveryWordForNothing()
{
    const QHash<Key, TsMessage> spanish = messagesOf(u"es"_s);
    for (const FindingInfo &about : findingCatalogue()) {
        for (const QByteArray &name : (QByteArray(about.subject) + ',' + about.values).split(',')) {
            if (name.isEmpty())
                continue;
            const Key key{QString::fromLatin1(valuesContext),
                          QString::fromUtf8(wordForNothing(name))};
            QVERIFY2(spanish.contains(key), name.constData());
        }
    }
}

void tst_Translations::spanishLeavesNothingUnfinished_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("translations");
    QTest::addColumn<bool>("finished");
    const QList<TsMessage> messages = readTsFile(tsPath(u"es"_s));
    for (const TsMessage &message : messages) {
        if (wordingContexts.contains(message.context))
            QTest::newRow(qPrintable(message.context + u": "_s + message.source))
                << message.source << message.translations << message.finished;
    }
}

void tst_Translations::spanishLeavesNothingUnfinished()
{
    QFETCH(QString, source);
    QFETCH(QStringList, translations);
    QFETCH(bool, finished);
    QVERIFY(finished);
    for (const QString &translation : translations) {
        QVERIFY(!translation.isEmpty());
        QCOMPARE(placeholdersOf(translation), placeholdersOf(source));
    }
}

void tst_Translations::finishedSpanishKeepsPlaceholdersAndShortcuts()
{
    // Also for pages and terminal, whose new sentences may stay English for a while.
    for (const TsMessage &message : readTsFile(tsPath(u"es"_s))) {
        if (!message.finished)
            continue;
        QVERIFY(!message.translations.isEmpty());
        for (const QString &translation : message.translations) {
            QVERIFY2(placeholdersOf(translation) == placeholdersOf(message.source),
                     qPrintable(message.source));
            QVERIFY2(translation.contains(u'&') == message.source.contains(u'&'),
                     qPrintable(message.source));
        }
    }
}

void tst_Translations::englishHasBothFormsOfEveryPlural()
{
    QFETCH(QString, source);
    if (!source.contains("%n"_L1))
        return;
    static const QHash<Key, TsMessage> english = messagesOf(u"en"_s);
    const TsMessage message = english.value({QString::fromLatin1(findingsContext), source});
    QVERIFY(message.finished);
    QCOMPARE(message.translations.size(), 2);
    for (const QString &form : message.translations) {
        QVERIFY(form.contains("%n"_L1));
        QVERIFY2(!form.contains("(s)"_L1), qPrintable(form));
        QCOMPARE(placeholdersOf(form), placeholdersOf(source));
    }
}

void tst_Translations::englishPluralsFitTheNumber_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("count");
    QTest::addColumn<QString>("summary");
    QTest::newRow("one in English") << u"en"_s << u"1"_s << u"example.com has 1 mail server"_s;
    QTest::newRow("two in English") << u"en_GB"_s << u"2"_s << u"example.com has 2 mail servers"_s;
    QTest::newRow("one in Spanish")
        << u"es"_s << u"1"_s << u"example.com tiene 1 servidor de correo"_s;
    QTest::newRow("two in Mexico")
        << u"es_MX"_s << u"2"_s << u"example.com tiene 2 servidores de correo"_s;
    QTest::newRow("no number in English")
        << u"en"_s << QString() << u"example.com has several mail servers"_s;
    QTest::newRow("no number in Spanish")
        << u"es"_s << QString() << u"example.com tiene varios servidores de correo"_s;
}

void tst_Translations::englishPluralsFitTheNumber()
{
    QFETCH(QString, language);
    QFETCH(QString, count);
    QFETCH(QString, summary);
    QVERIFY(useLanguage(language));
    QCOMPARE(describe(Finding(FindingCode::MxFound, u"example.com"_s, {count})).summary, summary);
}

void tst_Translations::spanishComesOutOfTheProgram()
{
    QStringList english;
    const auto allWords = [] {
        QStringList words;
        for (int step = 0; step <= int(Step::Report); ++step)
            words << stepTitle(Step(step)) << stepPurpose(Step(step));
        for (int status = 0; status <= int(StepStatus::Unknown); ++status)
            words << statusWord(StepStatus(status));
        for (int delivery = 0; delivery <= int(Delivery::Unknown); ++delivery)
            words << deliveryWord(Delivery(delivery));
        for (int outcome = 0; outcome <= int(SenderOutcome::Misreads); ++outcome)
            words << senderOutcomeWord(SenderOutcome(outcome));
        for (int error = 0; error <= int(DomainNameError::PublicSuffix); ++error)
            words << describe(DomainNameError(error), u"x"_s);
        return words;
    };
    english = allWords();
    QVERIFY(useLanguage(u"es"_s));
    const QStringList spanish = allWords();
    QCOMPARE(spanish.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        const bool properName = english.at(i).contains("DNSSEC"_L1);
        QVERIFY2(properName || spanish.at(i) != english.at(i), qPrintable(english.at(i)));
    }
}

void tst_Translations::unknownLanguageIsEnglishAndSaysSo()
{
    QVERIFY(!useLanguage(u"xx"_s));
    QCOMPARE(stepTitle(Step::Policy), u"Policy file"_s);
    QVERIFY(!useLanguage(u"fr"_s));
    QCOMPARE(stepTitle(Step::Policy), u"Policy file"_s);
}

void tst_Translations::availableLanguagesAreNamed()
{
    QCOMPARE(availableLanguages(), (QStringList{u"en"_s, u"es"_s}));
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
