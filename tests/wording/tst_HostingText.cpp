// SPDX-License-Identifier: Apache-2.0
#include "wording/HostingText.h"

#include <QSet>
#include <QTest>

using namespace postseal;
using namespace Qt::StringLiterals;

class tst_HostingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceHasItsSteps();
    void namesInCommandsAreALabels();
    void commandsStandInTheSteps();
    void everyTrapIsExplained();
    void questionsFitTheRecord();
    void possessionsHaveLabels();
};

void tst_HostingText::everyPlaceHasItsSteps()
{
    for (const HostingRecipe &recipe : hostingRecipes()) {
        const QStringList steps = hostingSteps(recipe, DomainName::literal("bakery.example"));
        QVERIFY2(steps.size() >= 2, recipe.id.constData());
        for (const QString &step : steps) {
            QVERIFY2(!step.contains(u'%'), qPrintable(step));
            QVERIFY2(step.endsWith(u'.') || step.endsWith(u".)"_s) || step.contains(u"certbot"_s), qPrintable(step));
        }
        QVERIFY(!hostingEffort(recipe).isEmpty());
    }
}

void tst_HostingText::namesInCommandsAreALabels()
{
    const auto domain = DomainName::fromUserInput(u"bäckerei.example"_s);
    QVERIFY(domain);
    const QStringList steps = hostingSteps(*hostingRecipe("nginx"), *domain);
    QVERIFY(steps.contains(
        u"Get a certificate that renews itself: certbot certonly --nginx -d mta-sts.xn--bckerei-5wa.example"_s));
}

void tst_HostingText::commandsStandInTheSteps()
{
    int found = 0;
    for (const HostingRecipe &recipe : hostingRecipes()) {
        const DomainName domain = DomainName::literal("bakery.example");
        const QStringList steps = hostingSteps(recipe, domain);
        for (const HostingCommand &command : hostingCommands(recipe, domain)) {
            ++found;
            QVERIFY2(command.step >= 1 && command.step <= steps.size(), qPrintable(command.text));
            QVERIFY(steps[command.step - 1].contains(command.text));
        }
    }
    QCOMPARE(found, 10);
    const auto nginx = hostingCommands(*hostingRecipe("nginx"), DomainName::literal("a.example"));
    QCOMPARE(nginx.first().text, u"certbot certonly --nginx -d mta-sts.a.example"_s);
    QCOMPARE(nginx.first().step, 3);
}

void tst_HostingText::everyTrapIsExplained()
{
    QSet<QString> sentences;
    for (const HostingTrap &trap : hostingTraps()) {
        const QString sentence = trapSentence(trap.id, *hostingRecipe("netlify"));
        QVERIFY2(sentence.endsWith(u'.'), trap.id.constData());
        QVERIFY2(!sentences.contains(sentence), trap.id.constData());
        sentences.insert(sentence);
    }
    QVERIFY(trapSentence("no-such-trap", *hostingRecipe("netlify")).isEmpty());
}

void tst_HostingText::questionsFitTheRecord()
{
    for (const HostingRecipe &recipe : hostingRecipes()) {
        const bool asks = recipe.dns != HostingDns::Fixed && recipe.dns != HostingDns::Automatic;
        QCOMPARE(!hostingQuestion(recipe).isEmpty(), asks);
        // What is shown as an example must be an answer.
        QCOMPARE(
            hostingRecord(recipe, DomainName::literal("bakery.example"), hostingExample(recipe))
                .has_value(),
            recipe.dns != HostingDns::Automatic);
    }
}

void tst_HostingText::possessionsHaveLabels()
{
    QSet<QString> labels;
    for (int index = 0; index < possessionCount; ++index)
        labels.insert(possessionLabel(Possession(index)));
    QCOMPARE(labels.size(), possessionCount);
}

QTEST_GUILESS_MAIN(tst_HostingText)
#include "tst_HostingText.moc"
