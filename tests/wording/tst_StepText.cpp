// SPDX-License-Identifier: Apache-2.0
#include "wording/FindingText.h"
#include "wording/SentenceRules.h"

#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_StepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepHasATitleAndAPurpose_data();
    void everyStepHasATitleAndAPurpose();
    void statesHaveDifferentWords();
    void deliveriesHaveDifferentWords();
    void sendersOutcomesHaveDifferentWords();
    void refusedDomainSaysWhyAndWhatToType_data();
    void refusedDomainSaysWhyAndWhatToType();
    void refusedDomainShowsHostileInputHarmlessly();
};

void tst_StepText::everyStepHasATitleAndAPurpose_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("title");
    QTest::newRow("mail-servers") << Step::MailServers << u"Your mail servers"_s;
    QTest::newRow("starttls") << Step::Starttls << u"Encryption of incoming mail"_s;
    QTest::newRow("tls-rpt") << Step::TlsRpt << u"TLS reports"_s;
    QTest::newRow("policy-host") << Step::PolicyHost << u"Policy host"_s;
    QTest::newRow("policy") << Step::Policy << u"Policy file"_s;
    QTest::newRow("record") << Step::Record << u"Policy record"_s;
    QTest::newRow("coverage") << Step::Coverage << u"Policy and mail servers together"_s;
    QTest::newRow("dane") << Step::Dane << u"DANE and DNSSEC"_s;
    QTest::newRow("report") << Step::Report << u"Report"_s;
}

void tst_StepText::everyStepHasATitleAndAPurpose()
{
    QFETCH(Step, step);
    QFETCH(QString, title);
    QCOMPARE(stepTitle(step), title);
    QCOMPARE(faultOfSentences(stepPurpose(step)), QString());
}

void tst_StepText::statesHaveDifferentWords()
{
    const QSet<QString> words{statusWord(StepStatus::Pass),
                              statusWord(StepStatus::Warn),
                              statusWord(StepStatus::Fail),
                              statusWord(StepStatus::Skipped),
                              statusWord(StepStatus::Unknown)};
    QCOMPARE(words.size(), 5);
    QVERIFY(!words.contains(QString()));
}

void tst_StepText::deliveriesHaveDifferentWords()
{
    const QSet<QString> words{deliveryWord(Delivery::Deliver),
                              deliveryWord(Delivery::DeliverAndReport),
                              deliveryWord(Delivery::Refuse),
                              deliveryWord(Delivery::Unknown)};
    QCOMPARE(words.size(), 4);
    QVERIFY(!words.contains(QString()));
}

void tst_StepText::sendersOutcomesHaveDifferentWords()
{
    QCOMPARE(senderOutcomeWord(SenderOutcome::Accepts), u"Accepts"_s);
    QCOMPARE(senderOutcomeWord(SenderOutcome::Rejects), u"Rejects"_s);
    QCOMPARE(senderOutcomeWord(SenderOutcome::Misreads), u"Misreads"_s);
}

void tst_StepText::refusedDomainSaysWhyAndWhatToType_data()
{
    QTest::addColumn<DomainNameError>("error");
    QTest::addColumn<QString>("input");
    QTest::newRow("nothing typed") << DomainNameError::Empty << QString();
    QTest::newRow("not a domain") << DomainNameError::NotADomain << u"what?"_s;
    QTest::newRow("one label") << DomainNameError::SingleLabel << u"localhost"_s;
    QTest::newRow("an address") << DomainNameError::IpAddress << u"192.0.2.1"_s;
    QTest::newRow("too long") << DomainNameError::TooLong << u"a.b.c"_s;
    QTest::newRow("a public suffix") << DomainNameError::PublicSuffix << u"co.uk"_s;
}

void tst_StepText::refusedDomainSaysWhyAndWhatToType()
{
    QFETCH(DomainNameError, error);
    QFETCH(QString, input);
    const QString text = describe(error, input);
    QCOMPARE(faultOfSentences(text), QString());
    QVERIFY2(text.contains(input), qPrintable(text));
    QVERIFY2(placeholdersOf(text).isEmpty(), qPrintable(text));
}

void tst_StepText::refusedDomainShowsHostileInputHarmlessly()
{
    const QString text =
        describe(DomainNameError::NotADomain, u"a\x1B[2J\r\n"_s + QString(10000, u'b'));
    QVERIFY(!text.contains(u'\x1B'));
    QVERIFY(!text.contains(u'\n'));
    QVERIFY(text.size() < 300);
}

QTEST_GUILESS_MAIN(tst_StepText)
#include "tst_StepText.moc"
