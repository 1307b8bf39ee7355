// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"
#include "wording/SentenceRules.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_FindingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void subjectAndValuesStandInTheSentences();
    void placeholderInsideAValueStaysText();
    void countGoesIntoTheSentence();
    void countThatIsNoNumberIsReplacedByAWord();
    void emptyValuesReadRight_data();
    void emptyValuesReadRight();
    void guessThatCouldNotBeMadeIsLeftOut();
    void lineIsNamedByItsPosition();
    void lineForThePolicyHasALabels();
    void valueFromAStrangerIsTamed_data();
    void valueFromAStrangerIsTamed();
    void longValueIsCut();
    void portBlockedTellsHowToCheckElsewhere();
    void noIpv6HereSpeaksOfThisComputer();
    void slowPolicyTellsHowLongSendersWait();
    void findingThatWasNotCertainAccusesNobody();
    void datesInDoubtAccuseNobody();
};

void tst_FindingText::subjectAndValuesStandInTheSentences()
{
    const FindingText text = describe(Finding(FindingCode::StarttlsCertificateWrongName,
                                              u"mx1.example.com"_s,
                                              {u"192.0.2.1"_s, u"www.example.net, example.net"_s}));
    QCOMPARE(text.summary, u"The certificate of mx1.example.com is for a different name"_s);
    QVERIFY(text.explanation.startsWith(
        u"The server at 192.0.2.1 shows a certificate for www.example.net, example.net (host name mismatch)."_s));
    QVERIFY(text.remedy.contains("carries the name mx1.example.com"_L1));
}

void tst_FindingText::placeholderInsideAValueStaysText()
{
    const FindingText text = describe(Finding(
        FindingCode::StarttlsGreetingRefused, u"%2.example"_s, {u"%3 %1 %n"_s, u"554 no"_s}));
    QCOMPARE(text.summary, u"%2.example turns connections away"_s);
    QVERIFY(
        text.explanation.startsWith("The server at %3 %1 %n greeted with a refusal: 554 no."_L1));
}

void tst_FindingText::countGoesIntoTheSentence()
{
    const FindingText text = describe(Finding(FindingCode::StarttlsCertificateExpiresSoon,
                                              u"mx.example.com"_s,
                                              {u"192.0.2.1"_s, u"9"_s, u"2026-12-03"_s}));
    // Without a translation loaded the English source shows; postseal_en.ts turns it into "9 more
    // days".
    QVERIFY(text.explanation.contains("is valid for 9 more day(s), until 3 December 2026."_L1));
}

void tst_FindingText::countThatIsNoNumberIsReplacedByAWord()
{
    const FindingText empty = describe(Finding(FindingCode::MxFound, u"example.com"_s));
    QCOMPARE(empty.summary, u"example.com has several mail server(s)"_s);
    const FindingText words =
        describe(Finding(FindingCode::MxFound, u"example.com"_s, {u"two or three"_s}));
    QCOMPARE(words.summary, u"example.com has two or three mail server(s)"_s);
}

void tst_FindingText::emptyValuesReadRight_data()
{
    QTest::addColumn<int>("code");
    for (const FindingInfo &about : findingCatalogue())
        QTest::newRow(about.id) << int(about.code);
}

void tst_FindingText::emptyValuesReadRight()
{
    QFETCH(int, code);
    const FindingText text = describe(Finding(FindingCode{code}));
    static const QRegularExpression hole(u"%[0-9n]|“”|: \\.|\\(\\)|  | [.,:](?![a-z])"_s);
    for (const QString &part : {text.summary, text.explanation, text.remedy})
        QVERIFY2(!hole.match(part).hasMatch(), qPrintable(part));
}

void tst_FindingText::guessThatCouldNotBeMadeIsLeftOut()
{
    const FindingText guessed =
        describe(Finding(FindingCode::PolicyModeWrong, u"enforced"_s, {u"enforce"_s}));
    QCOMPARE(guessed.remedy,
             u"Write one of these three words after “mode:”. You probably mean “enforce”."_s);
    const FindingText unknown =
        describe(Finding(FindingCode::PolicyModeWrong, u"strict"_s, {QString()}));
    QCOMPARE(unknown.remedy, u"Write one of these three words after “mode:”."_s);
    // Where the guess is all there is, a word stands for it.
    const FindingText only = describe(Finding(FindingCode::PolicyNearMissKey, u"nmx"_s));
    QCOMPARE(only.remedy, u"Change “nmx” to “another word”."_s);
}

void tst_FindingText::lineIsNamedByItsPosition()
{
    const FindingText text =
        describe(Finding(FindingCode::PolicyBlankLine, {}, {}, "\r\n", {4, 1}));
    QCOMPARE(text.summary, u"Line 4 of the policy file is empty"_s);
}

void tst_FindingText::lineForThePolicyHasALabels()
{
    // RFC 8461 section 3.2: U-labels are not allowed in the file, so nobody may copy one from here.
    const FindingText text = describe(Finding(
        FindingCode::CoverageMxNotCovered, u"mx.bücher.example"_s, {u"mail.example.com"_s}));
    QVERIFY2(text.remedy.contains(u"“mx: mx.xn--bcher-kva.example”"_s), qPrintable(text.remedy));
}

void tst_FindingText::valueFromAStrangerIsTamed_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("shown");
    QTest::newRow("line breaks become spaces") << u"554 go\r\naway"_s << u"554 go away"_s;
    QTest::newRow("escape sequences for terminals are taken out")
        << u"554 \x1B[31mred"_s << u"554 \uFFFD[31mred"_s;
    QTest::newRow("marks that turn the reading direction are taken out")
        << u"554 \u202Emoc"_s << u"554 \uFFFDmoc"_s;
    QTest::newRow("markup stays plain text") << u"554 <b>no</b>"_s << u"554 <b>no</b>"_s;
}

void tst_FindingText::valueFromAStrangerIsTamed()
{
    QFETCH(QString, reply);
    QFETCH(QString, shown);
    const FindingText text = describe(Finding(
        FindingCode::StarttlsGreetingRefused, u"mx.example.com"_s, {u"192.0.2.1"_s, reply}));
    QVERIFY2(text.explanation.startsWith(
                 u"The server at 192.0.2.1 greeted with a refusal: %1. "_s.arg(shown)),
             qPrintable(text.explanation));
}

void tst_FindingText::longValueIsCut()
{
    const FindingText text = describe(Finding(FindingCode::StarttlsGreetingRefused,
                                              u"mx.example.com"_s,
                                              {u"192.0.2.1"_s, QString(100000, u'a')}));
    QVERIFY(text.explanation.contains(u"aaa…"_s));
    QVERIFY(text.explanation.size() < 600);
}

void tst_FindingText::portBlockedTellsHowToCheckElsewhere()
{
    const FindingText text =
        describe(Finding(FindingCode::StarttlsPort25Blocked, u"example.com"_s));
    QVERIFY(text.explanation.contains("nothing is known to be wrong with your mail servers"_L1));
    QVERIFY(text.remedy.contains(u"“postseal-cli check example.com”"_s));
}

void tst_FindingText::noIpv6HereSpeaksOfThisComputer()
{
    const FindingText text =
        describe(Finding(FindingCode::StarttlsNoIpv6Here, u"mx.example.com"_s, {u"2001:db8::1"_s}));
    QVERIFY(text.explanation.startsWith("Your computer has no IPv6 connection"_L1));
    QVERIFY(text.explanation.contains("2001:db8::1"_L1));
}

void tst_FindingText::slowPolicyTellsHowLongSendersWait()
{
    const FindingText text =
        describe(Finding(FindingCode::PolicyTimeout, u"mta-sts.example.com"_s, {u"15"_s}));
    QVERIFY(text.explanation.contains("after 15 second(s)"_L1));
    QVERIFY(text.explanation.contains("Senders may wait up to 60 seconds"_L1));
    QVERIFY(text.remedy.contains(u"“--timeout 60”"_s));
}

void tst_FindingText::findingThatWasNotCertainAccusesNobody()
{
    const Finding finding(
        FindingCode::PolicyHostConnectionTimeout, u"mta-sts.example.com"_s, {u"192.0.2.1"_s});
    QCOMPARE(describe(finding).summary, u"The policy host mta-sts.example.com does not answer"_s);
    const FindingText text = describe(finding.withSeverity(Severity::Unknown));
    QCOMPARE(text.summary, u"mta-sts.example.com could not be tested to the end"_s);
    QVERIFY(text.explanation.contains("Nothing is known to be wrong"_L1));
}

void tst_FindingText::datesInDoubtAccuseNobody()
{
    const Finding finding(FindingCode::StarttlsCertificateExpired,
                          u"mx1.example.com"_s,
                          {u"192.0.2.1"_s, u"2026-11-24"_s});
    QVERIFY(describe(finding).summary.contains("has expired"_L1));
    const FindingText text = describe(finding.withSeverity(Severity::Unknown));
    QCOMPARE(text.summary,
             u"Whether everything of mx1.example.com is still valid cannot be judged"_s);
    QVERIFY(text.explanation.contains("Nothing is known"_L1));
}

QTEST_GUILESS_MAIN(tst_FindingText)
#include "tst_FindingText.moc"
