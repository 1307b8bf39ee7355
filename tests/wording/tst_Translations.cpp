// SPDX-License-Identifier: Apache-2.0
// The translation files against the sentences of the sources, and the words that come out of them.
#include "wording/FindingSentences.h"
#include "wording/FindingText.h"
#include "wording/SentenceRules.h"

#include <QCoreApplication>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <tuple>

#include "TsFile.h"
#include "translations/Translations.h"

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

QString tsPath(const QString &language)
{
    return QStringLiteral(POSTSEAL_SOURCE_DIR "/translations/postseal_%1.ts").arg(language);
}

/// Context, source, comment.
using Key = std::tuple<QString, QString, QString>;

Key keyOf(const TsMessage &message)
{
    return {message.context, message.source, message.comment};
}

QString nameOf(const TsMessage &message)
{
    return QStringList{message.context, message.source, message.comment}.join(u" | "_s);
}

QMap<Key, TsMessage> messagesOf(const QString &language)
{
    QMap<Key, TsMessage> messages;
    for (const TsMessage &message : readTsFile(tsPath(language)))
        messages.insert(keyOf(message), message);
    return messages;
}

/// Every sentence that lupdate finds in the sources for a language; nothing when it does not run.
QList<TsMessage> sentencesInSources(const QString &language)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"postseal_%1.ts"_s.arg(language));
    QStringList arguments{
        u"-silent"_s, u"-source-language"_s, u"en"_s, u"-target-language"_s, language};
    if (language == u"en"_s)
        arguments.append(u"-pluralonly"_s);
    arguments << u"wizard"_s << u"app"_s << u"translations/Translations.cpp"_s << u"-ts"_s << file;
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(POSTSEAL_SOURCE_DIR));
    lupdate.start(QStringLiteral(POSTSEAL_LUPDATE), arguments);
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return {};
    return readTsFile(file);
}

void addLanguages()
{
    for (const auto &[code, name] : availableLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

/// How many forms Qt wants of a count.
int pluralForms(const QString &language)
{
    static const QMap<QString, int> others{{u"ja"_s, 1}, {u"pl"_s, 3}, {u"ar"_s, 6}};
    return others.value(language, 2);
}

/// What is wrong with one translation, whatever the language; empty: nothing.
QString faultOfTranslation(const TsMessage &message, const QString &translation, const QString &language)
{
    // Two words may well be the same: "name server".
    static const QRegularExpression words(u"[a-z]{2,} [a-z]{2,} [a-z]{2,}"_s);
    if (translation.trimmed().isEmpty())
        return u"empty"_s;
    if (translation == message.source && words.match(translation).hasMatch())
        return u"still English"_s;
    if (placeholdersOf(translation) != placeholdersOf(message.source))
        return u"other placeholders"_s;
    // The mark of the shortcut key. Keyboards of these scripts have no Latin letters at hand.
    const bool mayLackKeys = language == u"ar"_s;
    if (translation.count(u'&') != message.source.count(u'&') && !(mayLackKeys && !translation.contains(u'&')))
        return u"other shortcut keys"_s;
    if (translation.contains("(s)"_L1))
        return u"no form for a count"_s;
    if (translation.count(u'\n') != message.source.count(u'\n'))
        return u"other line breaks"_s;
    for (const QString &name : {u"MTA-STS"_s, u"TLS-RPT"_s, u"STARTTLS"_s, u"max_age"_s, u"postseal-cli"_s}) {
        if (message.source.contains(name) && !translation.contains(name))
            return u"lost "_s + name;
    }
    return {};
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

    void filesHoldTheSentencesOfTheSources_data();
    void filesHoldTheSentencesOfTheSources();

    void spanishHasEverySentence_data() { addSentences(); }

    void spanishHasEverySentence();
    void spanishHasEveryWordForNothing();
    void everyLanguageIsComplete_data();
    void everyLanguageIsComplete();
    void spanishKeepsOurStyle_data();
    void spanishKeepsOurStyle();
    void languagesChangeWhileRunning();

    void englishHasBothFormsOfEveryPlural_data();
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

void tst_Translations::filesHoldTheSentencesOfTheSources_data()
{
    QTest::addColumn<QString>("language");
    addLanguages();
}

void tst_Translations::filesHoldTheSentencesOfTheSources()
{
    QFETCH(QString, language);
    const QList<TsMessage> sentences = sentencesInSources(language);
    QVERIFY2(!sentences.isEmpty(), "lupdate does not run: " POSTSEAL_LUPDATE);
    QMap<Key, TsMessage> left = messagesOf(language);
    QStringList missing;
    for (const TsMessage &sentence : sentences) {
        if (left.remove(keyOf(sentence)) == 0)
            missing.append(nameOf(sentence));
    }
    QStringList leftOver;
    for (const TsMessage &message : std::as_const(left))
        leftOver.append(nameOf(message));
    // To mend it, build the target update_translations.
    QCOMPARE(missing, QStringList());
    QCOMPARE(leftOver, QStringList());
}

void tst_Translations::spanishHasEverySentence()
{
    QFETCH(QString, source);
    QFETCH(bool, headline);
    static const QMap<Key, TsMessage> spanish = messagesOf(u"es"_s);
    const auto found = spanish.constFind({QString::fromLatin1(findingsContext), source, {}});
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
    const QMap<Key, TsMessage> spanish = messagesOf(u"es"_s);
    for (const FindingInfo &about : findingCatalogue()) {
        for (const QByteArray &name : (QByteArray(about.subject) + ',' + about.values).split(',')) {
            if (name.isEmpty())
                continue;
            const Key key{
                QString::fromLatin1(valuesContext), QString::fromUtf8(wordForNothing(name)), {}};
            QVERIFY2(spanish.contains(key), name.constData());
        }
    }
}

void tst_Translations::everyLanguageIsComplete_data()
{
    QTest::addColumn<QString>("language");
    addLanguages();
}

void tst_Translations::everyLanguageIsComplete()
{
    QFETCH(const QString, language);
    const QList<TsMessage> messages = readTsFile(tsPath(language));
    QVERIFY(messages.size() > (language == u"en"_s ? 50 : 2000));
    QStringList faults;
    for (const TsMessage &message : messages) {
        const bool isComplete = message.finished
            && message.translations.size() == (message.plural ? pluralForms(language) : 1);
        if (!isComplete)
            faults.append(nameOf(message) + u": unfinished"_s);
        for (const QString &translation : message.translations) {
            const QString fault =
                language == u"en"_s ? QString() : faultOfTranslation(message, translation, language);
            if (!fault.isEmpty())
                faults.append(u"%1: %2: %3"_s.arg(nameOf(message), fault, translation));
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void tst_Translations::spanishKeepsOurStyle_data()
{
    QTest::addColumn<TsMessage>("message");
    for (const TsMessage &message : readTsFile(tsPath(u"es"_s)))
        QTest::newRow(qPrintable(nameOf(message))) << message;
}

void tst_Translations::spanishKeepsOurStyle()
{
    QFETCH(TsMessage, message);
    for (const QString &translation : message.translations)
        QCOMPARE(faultOfText(translation), QString());
}

void tst_Translations::languagesChangeWhileRunning()
{
    for (const auto &[code, name] : availableLanguages()) {
        QVERIFY(useLanguage(code));
        const bool isEnglish = code == u"en"_s;
        QCOMPARE(stepTitle(Step::Policy) == u"Policy file"_s, isEnglish);
        if (!isEnglish)
            QCOMPARE(QLocale().language(), QLocale(code).language());
    }
    QVERIFY(useLanguage(u"en"_s));
    QCOMPARE(stepTitle(Step::Policy), u"Policy file"_s);
}

void tst_Translations::englishHasBothFormsOfEveryPlural_data()
{
    QTest::addColumn<TsMessage>("sentence");
    for (const TsMessage &message : readTsFile(tsPath(u"es"_s))) {
        if (message.plural)
            QTest::newRow(qPrintable(nameOf(message))) << message;
    }
}

void tst_Translations::englishHasBothFormsOfEveryPlural()
{
    QFETCH(TsMessage, sentence);
    static const QMap<Key, TsMessage> english = messagesOf(u"en"_s);
    const auto found = english.constFind(keyOf(sentence));
    QVERIFY2(found != english.constEnd(),
             "not in postseal_en.ts: build the target update_translations");
    QVERIFY2(found->finished, "unfinished");
    QCOMPARE(found->translations.size(), 2);
    for (const QString &form : found->translations) {
        QVERIFY2(!form.contains("(s)"_L1), qPrintable(form));
        QCOMPARE(placeholdersOf(form), placeholdersOf(sentence.source));
        QCOMPARE(faultOfText(form), QString());
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
    QVERIFY(!useLanguage(u"ko"_s));
    QCOMPARE(stepTitle(Step::Policy), u"Policy file"_s);
}

void tst_Translations::availableLanguagesAreNamed()
{
    const auto languages = availableLanguages();
    QVERIFY(languages.contains(std::pair(u"en"_s, u"English"_s)));
    QVERIFY(languages.contains(std::pair(u"es"_s, u"español"_s)));
    QSet<QString> names;
    for (const auto &[code, name] : languages)
        names.insert(name);
    QCOMPARE(names.size(), languages.size());
}

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
